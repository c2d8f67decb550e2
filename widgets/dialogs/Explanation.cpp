// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/Explanation.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ff {
namespace {

constexpr int kWidth = 460;
constexpr int kMargin = 16;
constexpr int kInFrame = 8;    ///< of it, between the frame of the focus and the text
constexpr int kFrame = 2;      ///< round the text, where the focus is seen
constexpr int kNameShare = 34; ///< per cent of the width that the names have

// The figures' names stand in the analysis as METRICS has them; here they are marked for lupdate.
[[maybe_unused]] constexpr const char* kNames[] = {
    QT_TRANSLATE_NOOP("ff::Provenance", "allocation rate"),
    QT_TRANSLATE_NOOP("ff::Provenance", "utilisation (of allocated)"),
    QT_TRANSLATE_NOOP("ff::Provenance", "allocated but idle"),
    QT_TRANSLATE_NOOP("ff::Provenance", "busy (of all GPUs)"),
    QT_TRANSLATE_NOOP("ff::Provenance", "queue pressure"),
    QT_TRANSLATE_NOOP("ff::Provenance", "coverage"),
    QT_TRANSLATE_NOOP("ff::Provenance", "wait"),
    QT_TRANSLATE_NOOP("ff::Provenance", "GPU-hours"),
    QT_TRANSLATE_NOOP("ff::Provenance", "share of entitlement"),
    QT_TRANSLATE_NOOP("ff::Provenance", "headroom"),
    QT_TRANSLATE_NOOP("ff::Provenance", "site units"),
    QT_TRANSLATE_NOOP("ff::Provenance", "reconciliation"),
};

/// Formulas and names of inputs are written in the analysis, and translated where they are shown.
QString translated(const std::string& text) {
    return QCoreApplication::translate("ff::Provenance", text.c_str());
}

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

/// Instants stand in the analysis as ISO 8601 in UTC; people read them in their words and zone.
QString withDates(QString text, const Formatter& formatter) {
    static const QRegularExpression iso(
        QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z"));
    qsizetype from = 0;
    for (auto match = iso.match(text); match.hasMatch(); match = iso.match(text, from)) {
        const auto instant = parseIso8601(match.captured().toStdString());
        const QString said = instant ? formatter.instant(*instant) : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), said);
        from = match.capturedStart() + said.size();
    }
    return text;
}

/// By time alone, whatever the GPUs are.
double timeRatio(const Coverage& coverage) {
    return Coverage{.observed = coverage.observed, .asked = coverage.asked}.ratio();
}

/// What a duration shows of itself is the whole of a smaller unit; cut off likewise, what was seen
/// and what was not sum to the whole.
Duration restOf(const Coverage& coverage) {
    using namespace std::chrono;
    const auto shown = [&](Duration length) -> Duration {
        if (coverage.observed >= days{1}) {
            return floor<hours>(length);
        }
        return coverage.observed >= minutes{10} ? Duration(floor<minutes>(length))
                                                : Duration(floor<seconds>(length));
    };
    const Duration rest = shown(coverage.asked) - shown(coverage.observed);
    return rest.count() > 0 ? rest : coverage.missed();
}

} // namespace

QString formulaText(const std::string& formula) {
    return translated(formula).replace(QStringLiteral(" - "), QStringLiteral(u" \u2212 "));
}

Explanation::Explanation(const Figure& figure, const Formatter& formatter, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_table(new QTextBrowser(this))
    , m_copy(new QToolButton(this)) {
    setObjectName(QStringLiteral("explanation"));
    setAttribute(Qt::WA_DeleteOnClose);
    describe(figure, formatter);
    setAccessibleName(m_name);

    auto* name = new QLabel(m_name, this);
    name->setObjectName(QStringLiteral("explanationName"));
    name->setFont(themeFont(TextSize::title));
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    auto* heading = new QLabel(tr("How this was computed"), this);
    heading->setProperty("quiet", true);
    m_copy->setObjectName(QStringLiteral("copyExplanation"));
    m_copy->setIcon(icon(Icon::copy));
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy how this was computed"));
    connect(m_copy, &QToolButton::clicked, this, &Explanation::copy);
    m_table->setObjectName(QStringLiteral("explanationText"));
    m_table->setAccessibleName(heading->text());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setOpenLinks(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->document()->setDocumentMargin(kInFrame - kFrame);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(heading);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kInFrame, 0, kInFrame, 0);
    head->addLayout(words, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin - kInFrame, 14, kMargin - kInFrame, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table);
    write();
}

void Explanation::add(const QString& name, const QString& value) {
    if (!value.isEmpty()) {
        m_rows.emplace_back(capitalised(name), value);
    }
}

void Explanation::describe(const Figure& figure, const Formatter& formatter) {
    const Provenance& from = figure.provenance;
    m_name = from.metric.empty() ? tr("Figure") : capitalised(translated(from.metric));
    m_formula = formulaText(from.formula);
    for (const auto& [name, value] : from.inputs) {
        add(translated(name), withDates(QString::fromStdString(value), formatter));
    }
    for (const std::string& doubt : from.doubts) {
        add(tr("Doubtful"), withDates(QString::fromStdString(doubt), formatter));
    }
    const Coverage& seen = figure.coverage;
    const QString ratio = formatter.text(seen.ratio(), Unit::ratio);
    // The time of several systems is no measure of what is weighed by their GPUs.
    const QString time = ratio == formatter.text(timeRatio(seen), Unit::ratio)
                             ? tr("%1 (seen %2 of %3)")
                             : tr("%1, weighed by GPUs (the time alone: seen %2 of %3)");
    add(tr("Coverage"),
        time.arg(ratio, formatter.duration(seen.observed), formatter.duration(seen.asked)));
    if (seen.samples > 0 || !from.runs) {
        add(tr("Samples"), formatter.number(double(seen.samples)));
    }
    if (from.runs) {
        add(tr("Runs of jobs"), formatter.number(double(*from.runs)));
    }
    add(tr("Gaps"), seen.gaps > 0 ? tr("%1, %2 together")
                                        .arg(formatter.number(double(seen.gaps)),
                                             formatter.duration(restOf(seen)))
                                  : tr("none"));
    add(tr("Rule"), QString::fromStdString(from.rule));
    add(tr("Method"), translated(from.method));
    add(tr("Source"), QString::fromStdString(from.source));
    if (from.newest) {
        add(tr("Newest input"),
            from.age ? tr("%1, %2").arg(formatter.instant(*from.newest), formatter.ago(*from.age))
                     : formatter.instant(*from.newest));
    }
}

QString Explanation::text() const {
    QStringList lines{m_name, m_formula};
    for (const auto& [name, value] : m_rows) {
        lines << name + QLatin1Char('\t') + value;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// Text is inserted as text: what a site called an account is never read as markup.
void Explanation::write() {
    const Palette& palette = Palette::of(parentWidget() ? parentWidget() : this);
    QTextOption wrapped(Qt::AlignLeft);
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_table->document()->setDefaultTextOption(wrapped);
    m_table->document()->setDefaultFont(themeFont(TextSize::body));
    QTextCharFormat plain;
    plain.setForeground(palette.text);
    QTextCharFormat quiet;
    quiet.setForeground(palette.quietText);
    QTextCursor cursor(m_table->document());
    cursor.insertText(m_formula, plain);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(2);
    format.setTopMargin(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, kNameShare),
         QTextLength(QTextLength::PercentageLength, 100 - kNameShare)});
    QTextTable* table = cursor.insertTable(int(m_rows.size()), 2, format);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(m_rows[std::size_t(row)].first,
                                                               quiet);
        table->cellAt(row, 1).firstCursorPosition().insertText(m_rows[std::size_t(row)].second,
                                                               plain);
    }
    m_table->moveCursor(QTextCursor::Start);
}

void Explanation::fit(int most) {
    setFixedWidth(kWidth);
    m_table->ensurePolished(); // the style sheet sets a least height, and would undo the one below
    const int frame = 2 * frameWidth();
    m_table->document()->setTextWidth(kWidth - 2 * (kMargin - kInFrame) - frame - 2 * kFrame);
    const int wanted = int(std::ceil(m_table->document()->size().height())) + 2 * kFrame + 2;
    m_table->setFixedHeight(wanted);
    const int all = layout()->totalHeightForWidth(kWidth) + frame;
    if (all > most) { // the scroll bar needs room, and the table then scrolls
        m_table->setFixedHeight(std::max(80, wanted - (all - most)));
    }
    resize(kWidth, std::min(all, most));
}

void Explanation::copy() {
    QGuiApplication::clipboard()->setText(text());
    m_copy->setIcon(icon(Icon::check));
    m_copy->setToolTip(tr("Copied"));
}

void Explanation::showFor(const Figure& figure, const Formatter& formatter, QWidget* at,
                          const QRect& part) {
    constexpr int kApart = 6;
    auto* panel = new Explanation(figure, formatter, at->window());
    const QScreen* screen = at->screen();
    const QRect room = screen ? screen->availableGeometry() : QRect(0, 0, 1280, 720);
    constexpr int kMost = 680; // all of it is there on the smallest screen, too
    panel->fit(std::min(kMost, room.height() - 2 * kApart));
    const QRect about = part.isEmpty() ? at->rect() : part;
    const QRect beside(at->mapToGlobal(about.topLeft()), about.size());
    QPoint corner(beside.left(), beside.bottom() + kApart);
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - panel->width())));
    if (corner.y() + panel->height() > room.bottom()) {
        corner.setY(beside.top() - panel->height() - kApart);
    }
    // Where there is room neither below nor above, it covers what it is about.
    corner.setY(
        std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - panel->height())));
    panel->move(corner);
    panel->show();
    panel->m_table->setFocus();
}

} // namespace ff
