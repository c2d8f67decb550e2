// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/format/Formatter.h"
#include "widgets/pages/base/FigureChange.h"

#include <QAbstractButton>

class QPainter;

namespace ff {

struct Palette;

/// A figure at a glance: its name, the value in large type with its unit, the change against the
/// period before, a sparkline, and a mark where not enough was seen. A click asks how it was
/// computed.
class FigureCard final : public QAbstractButton {
    Q_OBJECT
public:
    FigureCard(const QString& name, Unit unit, QWidget* parent = nullptr);

    /// `before`: the period that its change is on; empty: not said.
    void setFigure(const Figure& figure, const Formatter& formatter, Window before = {});
    /// Whether it tells how much was seen; the coverage itself need not.
    void setMarked(bool marked);
    /// A sentence of whom the figure is where a filter is set that it does not follow.
    void setReach(const QString& sentence);
    /// Said in place of a value while the past is still on its way.
    void setFetching(bool fetching);
    void setSimulated(bool simulated);
    /// Without frame, sparkline and change: one of several figures on one card.
    void setFlat(bool flat);
    /// What stands beside its change in the quiet line below: "12 938 GPUs pending".
    /// `brief` stands where the remark does not fit.
    void setRemark(const QString& remark, const QString& brief = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The quiet line at the bottom, in the longest words that fit.
    [[nodiscard]] QString bottomLine(const QFontMetrics& metrics, int width) const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString mark() const;
    void describe();
    int paintBadge(QPainter& painter, const QRect& inner, const Palette& palette);
    void paintFrame(QPainter& painter, const Palette& palette) const;
    /// The width that it takes.
    int paintValue(QPainter& painter, const QRect& inner, int baseline,
                   const Palette& palette) const;

    Unit m_unit;
    Figure m_figure;
    Window m_before;
    FigureChange m_change;
    Formatter m_formatter;
    QString m_remark;
    QString m_briefRemark;
    QString m_reach;
    bool m_marked = true;
    bool m_fetching = false;
    bool m_flat = false;
    bool m_simulated = false;
};

} // namespace ff
