// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FigureButton.h"

#include "models/figure/Seen.h"
#include "models/periods/Periods.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/pages/base/FigureChange.h"

namespace ff {
namespace {

constexpr int kLeast = 48;
constexpr int kApart = 12; ///< between two of them

} // namespace

FigureButton::FigureButton(const char* name, const QString& title, QWidget* parent)
    : QPushButton(parent) {
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    setFlat(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this,
            [this] { emit explanationRequested(m_figure, this); });
}

void FigureButton::setFigure(const QString& name, const Figure& figure, Unit unit,
                             const Window& period, const Formatter& formatter) {
    m_figure = figure;
    const double coverage = figure.coverage.ratio();
    const QString number = formatter.withUnit(figure.value, unit);
    const bool isReached = figure.value || seenOf(coverage) == Seen::notEnough;
    QString value = isReached ? figureWords(figure, number, formatter) : tr("not reached");
    QString brief = isReached ? figureText(figure, number) : value;
    QString doubts;
    for (const std::string& doubt : figure.provenance.doubts) {
        doubts += QLatin1Char('\n') + tr("Doubtful: %1").arg(QString::fromStdString(doubt));
    }
    if (!doubts.isEmpty()) {
        value = tr("%1 (doubtful)").arg(value);
        brief = value;
    }
    // There is room for the direction; by how much, and on which period, the tool tip says.
    const FigureChange change = changeOf(figure, unit, periodBefore(period), formatter);
    QString text = tr("%1 %2", "name of a figure, its value").arg(name, value);
    setAccessibleName(change.sentence.isEmpty() ? text
                                                : text + QStringLiteral(", ") + change.sentence);
    if (!change.sign.isEmpty()) {
        text += QLatin1Char(' ') + change.sign;
        brief += QLatin1Char(' ') + change.sign;
    }
    setTexts(text, tr("%1 %2", "name of a figure, its value").arg(name, brief));
    setToolTip((change.sentence.isEmpty() ? QString() : change.sentence + QLatin1Char('\n')) +
               formulaText(figure.provenance.formula) + QLatin1Char('\n') +
               seenSentence(coverage, formatter) + QLatin1Char('\n') +
               tr("Click for how this was computed.") + doubts);
}

void FigureButton::setTexts(const QString& whole, const QString& brief) {
    const bool isBrief = !m_whole.isEmpty() && text() == m_brief && m_brief != m_whole;
    m_whole = whole;
    m_brief = brief;
    setText(isBrief ? brief : whole);
}

QSize FigureButton::minimumSizeHint() const {
    return {kLeast, QPushButton::minimumSizeHint().height()};
}

int FigureButton::widthOf(const QString& words) const {
    return sizeHint().width() + fontMetrics().horizontalAdvance(words) -
           fontMetrics().horizontalAdvance(text());
}

void FigureButton::fit(std::span<FigureButton* const> figures, int room) {
    int used = 0;
    for (const FigureButton* figure : figures) {
        used += figure->isHidden() ? 0 : figure->widthOf(figure->m_whole) + kApart;
    }
    for (FigureButton* figure : figures) {
        const QString& words = used <= room ? figure->m_whole : figure->m_brief;
        if (words != figure->text()) {
            figure->setText(words);
        }
    }
}

} // namespace ff
