// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/ChangesDialog.h"

#include "models/reports/FigureText.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/theme/TableStyle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int kRowHeight = 34;
constexpr int kWidth = 980;
constexpr int kHeight = 520;
enum Column { kSection, kFigure, kThen, kNow, kDifference, kCause, kColumns };

QString titleOf(const report::Report& report, const std::string& section) {
    const auto found = std::ranges::find(report.sections, section, &report::Section::id);
    return QString::fromStdString(found == report.sections.end() ? section : found->title);
}

/// In whole GPU-hours, as a report prints it.
QString amountText(const report::FigureChange& of, double value, Unit unit,
                   const Formatter& format) {
    report::Figure figure;
    figure.value = value;
    figure.unit = unit;
    figure.isPhysical = of.isPhysical;
    return unit == Unit::points ? format.withUnit(value, unit)
                                : QString::fromStdString(report::cardText(figure, format));
}

QString differenceText(const report::FigureChange& change, const Formatter& format) {
    if (!change.then || !change.now) {
        return Formatter::missing();
    }
    const double by = *change.now - *change.then;
    const QString amount = amountText(
        change, std::abs(by), change.unit == Unit::ratio ? Unit::points : change.unit, format);
    return (by < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) +
           (amount.startsWith(u'+') ? amount.mid(1) : amount);
}

/// What has to be known beside the table.
QString remark(const report::Changes& changes) {
    QStringList lines;
    lines << (changes.figures.empty()
                  ? ChangesDialog::tr("No figure differs by more than its rounding.")
                  : ChangesDialog::tr("%1 of %2 figures differ by more than their rounding.")
                        .arg(changes.figures.size())
                        .arg(changes.compared));
    if (changes.files > 0) {
        lines << ChangesDialog::tr("Since the freeze %n files were imported,", nullptr,
                                   int(changes.files)) +
                     u' ' +
                     ChangesDialog::tr("with %n new or corrected jobs.", nullptr,
                                       int(changes.jobs));
    }
    if (!changes.leftOut.empty()) {
        QStringList titles;
        for (const report::LeftOut& section : changes.leftOut) {
            titles << QString::fromStdString(section.title);
        }
        lines << ChangesDialog::tr("Not compared, since the report was made without them: %1.")
                     .arg(titles.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace

ChangesDialog::ChangesDialog(const report::Report& frozen, const report::Changes& changes,
                             QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this)) {
    setObjectName(QStringLiteral("changesDialog"));
    setWindowTitle(tr("Changes since the freeze"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, kHeight);
    auto* said = new QLabel(remark(changes), this);
    said->setObjectName(QStringLiteral("changesRemark"));
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    fill(frozen, changes);
    styleTable(*m_table, kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kFigure, QHeaderView::Stretch);
    m_table->setVisible(!changes.figures.empty());
    m_export = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_table},
        TableExport::Content{.context = [frozen, title = windowTitle()] {
            ExportContext context;
            context.title = title;
            context.subject = QString::fromStdString(frozen.title);
            context.zone = frozen.zone;
            context.formatter = Formatter(QLocale(), frozen.zone);
            context.simulated = frozen.isSimulated;
            return context;
        }});
    connect(m_export->exporter(), &Exporter::done, this, &ChangesDialog::notice);
    connect(m_export->exporter(), &Exporter::failed, this, &ChangesDialog::trouble);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_export->exporter()->makeButton(this));
    foot->addWidget(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(said);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

ChangesDialog::~ChangesDialog() = default;

void ChangesDialog::fill(const report::Report& frozen, const report::Changes& changes) {
    Formatter format(QLocale(), frozen.zone);
    format.setWeighed(frozen.isWeighed);
    m_table->setColumnCount(kColumns);
    m_table->setHorizontalHeaderLabels(
        {tr("Section"), tr("Figure"), tr("Then"), tr("Now"), tr("Difference"), tr("Cause")});
    m_table->setRowCount(int(changes.figures.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const report::FigureChange& change = changes.figures[std::size_t(row)];
        const auto value = [&](const std::optional<double>& of, const std::string& text) {
            return of ? amountText(change, *of, change.unit, format) : QString::fromStdString(text);
        };
        const QStringList cells{titleOf(frozen, change.section),
                                QStringLiteral("%1 (%2)").arg(QString::fromStdString(change.name),
                                                              QString::fromStdString(change.id)),
                                value(change.then, change.thenText),
                                value(change.now, change.nowText),
                                differenceText(change, format),
                                QString::fromStdString(report::causesText(change.causes))};
        for (int i = 0; i < kColumns; ++i) {
            auto* item = new QTableWidgetItem(cells[i]);
            item->setToolTip(cells[i]);
            if (i >= kThen && i <= kDifference) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_table->setItem(row, i, item);
        }
    }
    for (int i = kThen; i <= kDifference; ++i) {
        m_table->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int i : {int(kSection), int(kFigure), int(kCause)}) {
        m_table->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace ff
