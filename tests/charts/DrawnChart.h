// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/charts/Samples.h"
#include "widgets/theme/Palette.h"

#include <QtTest>

/// A chart of ten hours, and what can be seen of it.
namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr QSize kSize(768, 300);

/// Ten hours: 60 delivered, 20 allocated, 20 down of 100; hours 4 and 5 are a gap.
inline TimeChartData simple() {
    TimeChartData data;
    data.grid = {instantFromSeconds(1'800'000'000), 1h, 10};
    const auto values = [](double value) {
        std::vector<std::optional<double>> list(10, value);
        list[4].reset();
        list[5].reset();
        return list;
    };
    data.bands = {{"delivered", "Delivered", values(60)},
                  {"allocatedNotBusy", "Allocated, not busy", values(20)},
                  {"down", "Down", values(20)}};
    data.ceiling.assign(10, 100.0);
    data.ceilingTitle = u"Capacity"_s;
    return data;
}

class Drawn {
public:
    Drawn(const TimeChart& chart, const Palette& palette, double ratio = 1)
        : m_image(chart.toImage(kSize, ratio, &palette))
        , m_ratio(ratio)
        , m_plot(chart.plotArea()) {}

    /// The colour at a share of the plot's width and height, from the bottom left.
    [[nodiscard]] QColor at(double x, double y) const {
        return m_image.pixelColor(QPointF((m_plot.left() + x * m_plot.width()) * m_ratio,
                                          (m_plot.bottom() - y * m_plot.height()) * m_ratio)
                                      .toPoint());
    }
    /// Whether a colour is found in a box around a place.
    [[nodiscard]] bool has(double x, double y, const QColor& color) const {
        for (double dx = -0.01; dx <= 0.01; dx += 0.001) {
            for (double dy = -0.03; dy <= 0.03; dy += 0.003) {
                if (at(x + dx, y + dy) == color) {
                    return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    QImage m_image;
    double m_ratio;
    QRectF m_plot;
};

inline void prepare(TimeChart& chart) {
    chart.resize(kSize);
    chart.setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    chart.setData(simple());
}

} // namespace ff
