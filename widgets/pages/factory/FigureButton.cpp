// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FigureButton.h"

#include "models/figure/Seen.h"
#include "models/periods/Periods.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/pages/base/FigureChange.h"

namespace ff {

FigureButton::FigureButton(const char* name, const QString& title, QWidget* parent)
    : QPushButton(parent) {
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    setFlat(true);
    connect(this, &QPushButton::clicked, this,
            [this] { emit explanationRequested(m_figure, this); });
}

void FigureButton::setFigure(const QString& name, const Figure& figure, Unit unit,
                             const Window& period, const Formatter& formatter) {
    m_figure = figure;
    const double coverage = figure.coverage.ratio();
    QString value = figure.value || seenOf(coverage) == Seen::notEnough
                        ? seenWords(formatter.withUnit(figure.value, unit), coverage, formatter)
                        : tr("not reached");
    QString doubts;
    for (const std::string& doubt : figure.provenance.doubts) {
        doubts += QLatin1Char('\n') + tr("Doubtful: %1").arg(QString::fromStdString(doubt));
    }
    if (!doubts.isEmpty()) {
        value = tr("%1 (doubtful)").arg(value);
    }
    // There is room for the direction; by how much, and on which period, the tool tip says.
    const FigureChange change = changeOf(figure, unit, periodBefore(period), formatter);
    QString text = tr("%1 %2", "name of a figure, its value").arg(name, value);
    setAccessibleName(change.sentence.isEmpty() ? text
                                                : text + QStringLiteral(", ") + change.sentence);
    if (!change.sign.isEmpty()) {
        text += QLatin1Char(' ') + change.sign;
    }
    setText(text);
    setToolTip((change.sentence.isEmpty() ? QString() : change.sentence + QLatin1Char('\n')) +
               formulaText(figure.provenance.formula) + QLatin1Char('\n') +
               seenSentence(coverage, formatter) + QLatin1Char('\n') +
               tr("Click for how this was computed.") + doubts);
}

} // namespace ff
