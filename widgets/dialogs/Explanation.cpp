// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/Explanation.h"

#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kWidth = 400;

QLabel* words(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Formulas and names of inputs are written in the analysis, and translated where they are shown.
QString translated(const std::string& text) {
    return QCoreApplication::translate("ff::Provenance", text.c_str());
}

} // namespace

Explanation::Explanation(const Figure& figure, const Formatter& formatter, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
    setObjectName(QStringLiteral("explanation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    const Provenance& from = figure.provenance;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto* title = words(tr("How this was computed"), this);
    title->setFont(themeFont(TextSize::title));
    column->addWidget(title);
    column->addWidget(words(translated(from.formula), this));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeft);
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* heading = new QLabel(name.left(1).toUpper() + name.mid(1), this);
        heading->setProperty("quiet", true);
        heading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        form->addRow(heading, words(value, this));
    };
    for (const auto& [name, value] : from.inputs)
        add(translated(name), QString::fromStdString(value));
    const Coverage& seen = figure.coverage;
    add(tr("Coverage"),
        tr("%1 (seen %2 of %3)")
            .arg(formatter.text(seen.ratio(), Unit::ratio), formatter.duration(seen.observed),
                 formatter.duration(seen.asked)));
    if (seen.samples > 0 || !from.runs)
        add(tr("Samples"), formatter.number(double(seen.samples)));
    if (from.runs)
        add(tr("Runs of jobs"), formatter.number(double(*from.runs)));
    add(tr("Gaps"), seen.gaps > 0 ? tr("%1, %2 together")
                                        .arg(formatter.number(double(seen.gaps)),
                                             formatter.duration(seen.missed()))
                                  : tr("none"));
    add(tr("Rule"), QString::fromStdString(from.rule));
    add(tr("Method"), translated(from.method));
    add(tr("Source"), QString::fromStdString(from.source));
    if (from.newest)
        add(tr("Newest input"),
            from.age ? tr("%1, %2").arg(formatter.instant(*from.newest), formatter.ago(*from.age))
                     : formatter.instant(*from.newest));
    column->addLayout(form);
}

void Explanation::showFor(const Figure& figure, const Formatter& formatter, QWidget* at,
                          const QRect& part) {
    constexpr int kApart = 6;
    auto* panel = new Explanation(figure, formatter, at->window());
    panel->resize(kWidth, panel->layout()->totalHeightForWidth(kWidth));
    const QRect about = part.isEmpty() ? at->rect() : part;
    const QRect beside(at->mapToGlobal(about.topLeft()), about.size());
    QPoint corner(beside.left(), beside.bottom() + kApart);
    if (const QScreen* screen = at->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - panel->width())));
        if (corner.y() + panel->height() > room.bottom())
            corner.setY(std::max(room.top(), beside.top() - panel->height() - kApart));
    }
    panel->move(corner);
    panel->show();
}

} // namespace ff
