// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "models/format/Formatter.h"

#include <QRectF>
#include <QWidget>

#include <optional>

class QPainter;

namespace ff {

struct Palette;

/// What one floor bar shows.
struct FloorBarData {
    std::optional<FloorParts> parts;        ///< unset: never seen; the bar is an empty outline
    std::optional<double> capacity;         ///< GPUs; the whole where it is known
    std::optional<double> entitledFraction; ///< of capacity: the tick
    /// How much of the period was seen, 0..1: too little and the parts are withheld. Unset: no
    /// matter.
    std::optional<double> seen{};
    QString untold{}; ///< a sentence where its sources do not tell what is allocated
    Window window{};  ///< of which the parts are the mean; empty: not said

    /// The parts, unless too little of them was seen.
    [[nodiscard]] std::optional<FloorParts> shownParts() const;
    [[nodiscard]] static FloorBarData of(const FloorRow& row, Window window = {});
};

enum class FloorBarScale {
    shareOfCapacity, ///< every bar as long as the others
    gpus,            ///< as long as its GPUs, on one linear scale
};

/// Draws a bar, vertically centred in `area` (the tick reaches 4 px above and below it).
/// `largest`: the GPUs that fill the whole width where the scale is in GPUs. GPUs of the capacity
/// that nobody reported are left empty, with an outline.
void paintFloorBar(QPainter& painter, const QRectF& area, const FloorBarData& data,
                   FloorBarScale scale, double largest, const Palette& palette,
                   double thickness = 14);

/// "Delivered 6 310 GPUs, 53 % / Allocated, not busy ...": one line a part, for a tool tip.
[[nodiscard]] QString floorBarToolTip(const FloorBarData& data, const Formatter& formatter);
/// One sentence for a screen reader.
[[nodiscard]] QString floorBarDescription(const FloorBarData& data, const Formatter& formatter);

/// One floor bar as a widget.
class FloorBar final : public QWidget {
    Q_OBJECT
public:
    explicit FloorBar(QWidget* parent = nullptr);

    void setData(const FloorBarData& data);
    void setScale(FloorBarScale scale, double largest);
    void setFormatter(const Formatter& formatter);

    [[nodiscard]] QSize sizeHint() const override { return {240, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    FloorBarData m_data;
    FloorBarScale m_scale = FloorBarScale::shareOfCapacity;
    double m_largest = 0;
    Formatter m_formatter;
};

} // namespace ff

Q_DECLARE_METATYPE(ff::FloorBarData)
