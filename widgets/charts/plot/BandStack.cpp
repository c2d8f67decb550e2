// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/BandStack.h"

#include "widgets/theme/Palette.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace ff {

namespace {

constexpr double kHatchSpacing = 5;
constexpr double kHatchWidth = 1.75;

/// What a band is filled with along the diagonal x + y: one colour, or lines on a ground.
std::vector<QRgb> diagonalPattern(const BandStyle& style, double ratio, const Palette& palette) {
    const QColor ground = style.fill(palette);
    const QColor hatch = style.hatch(palette);
    if (!hatch.isValid()) {
        return {ground.rgb()};
    }
    const int period = std::max(3, int(std::lround(kHatchSpacing * std::numbers::sqrt2 * ratio)));
    const double half = kHatchWidth * std::numbers::sqrt2 * ratio / 2;
    std::vector<QRgb> pattern;
    for (int i = 0; i < period; ++i) {
        const double distance = std::min(double(i), double(period - i));
        pattern.push_back(mixed(ground, hatch, std::clamp(half + 0.5 - distance, 0.0, 1.0)).rgb());
    }
    return pattern;
}

/// Adds a colour that covers a part of a pixel; parts of one pixel never cover more than all of it.
QRgb plus(QRgb pixel, QRgb color, double cover) {
    const int part = int(cover * 256);
    const auto channel = [part](int has, int gets) {
        return std::min(255, has + (gets * part + 128) / 256);
    };
    return qRgba(channel(qRed(pixel), qRed(color)), channel(qGreen(pixel), qGreen(color)),
                 channel(qBlue(pixel), qBlue(color)), channel(qAlpha(pixel), 255));
}

} // namespace

BandStack::BandStack(const TimeColumns& columns, const std::vector<Band>& bands,
                     std::vector<BandStyle> styles, const std::function<double(double)>& y,
                     bool downwards)
    : m_count(columns.count())
    , m_downwards(downwards)
    , m_styles(std::move(styles))
    , m_spans(bands.size() * std::size_t(m_count))
    , m_drawn(std::size_t(m_count), false) {
    std::vector<double> level(std::size_t(m_count), 0);
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const auto cells = columns.reduce(bands[band].values);
        for (std::size_t x = 0; x < cells.size(); ++x) {
            const bool seen = !cells[x].isOutside() && !cells[x].isGap();
            const double next = level[x] + (seen ? (downwards ? -1 : 1) * cells[x].mean : 0);
            const double a = y(level[x]);
            const double b = y(next);
            m_spans[band * std::size_t(m_count) + x] = {std::min(a, b), std::max(a, b)};
            m_drawn[x] = m_drawn[x] || seen;
            level[x] = next;
        }
    }
}

const BandStack::Span& BandStack::span(std::size_t band, int column) const {
    return m_spans[band * std::size_t(m_count) + std::size_t(column)];
}

QImage BandStack::toImage(const QRectF& plot, double ratio, const Palette& palette) const {
    const int height = int(std::lround(plot.height() * ratio));
    QImage image(m_count, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (std::size_t band = 0; band < m_styles.size(); ++band) {
        const std::vector<QRgb> pattern = diagonalPattern(m_styles[band], ratio, palette);
        auto* pixels = reinterpret_cast<QRgb*>(image.bits());
        const auto stride = image.bytesPerLine() / qsizetype(sizeof(QRgb));
        for (int x = 0; x < m_count; ++x) {
            if (!m_drawn[std::size_t(x)]) {
                continue;
            }
            const double top =
                std::clamp((span(band, x).top - plot.top()) * ratio, 0.0, double(height));
            const double bottom =
                std::clamp((span(band, x).bottom - plot.top()) * ratio, 0.0, double(height));
            const auto partly = [&](int y) {
                const double cover = std::min(bottom, y + 1.0) - std::max(top, double(y));
                const QRgb color = pattern[std::size_t(x + y) % pattern.size()];
                QRgb& pixel = pixels[y * stride + x];
                pixel = cover >= 1 ? color : plus(pixel, color, cover);
            };
            const int whole = int(std::ceil(top));
            const int end = int(bottom);
            if (whole > top) {
                partly(int(top));
            }
            std::size_t diagonal = std::size_t(x + whole) % pattern.size();
            for (int y = whole; y < end; ++y) {
                pixels[y * stride + x] = pattern[diagonal];
                diagonal = diagonal + 1 == pattern.size() ? 0 : diagonal + 1;
            }
            if (end >= whole && end < bottom) {
                partly(end);
            }
        }
    }
    auto* pixels = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    const int thick = std::max(1, int(std::lround(ratio)));
    walkEdges(palette, [&](int x, double from, double to, const QColor& color) {
        const int top = int(std::lround((std::min(from, to) - plot.top()) * ratio));
        const int bottom = int(std::lround((std::max(from, to) - plot.top()) * ratio)) + thick;
        for (int y = std::max(0, top); y < std::min(height, bottom); ++y) {
            pixels[y * stride + x] = color.rgb();
        }
    });
    image.setDevicePixelRatio(ratio);
    return image;
}

void BandStack::walkEdges(
    const Palette& palette,
    const std::function<void(int, double, double, const QColor&)>& edge) const {
    constexpr double kSeen = 3; ///< px: a thinner band would be all line
    // The lines between any two bands: contrasts are dear, and there are thousands of columns.
    std::vector<QColor> fills;
    for (const BandStyle& style : m_styles) {
        fills.push_back(style.fill(palette));
    }
    std::vector<std::vector<QColor>> edges(fills.size());
    for (std::size_t lower = 0; lower < fills.size(); ++lower) {
        for (const QColor& upper : fills) {
            edges[lower].push_back(palette.edgeBetween(fills[lower], upper));
        }
    }
    std::vector<std::optional<double>> before(m_styles.size()); // where the line was, by upper band
    std::vector<std::optional<double>> here;
    for (int x = 0; x < m_count; ++x) {
        std::optional<std::size_t> under;
        here.assign(m_styles.size(), std::nullopt);
        for (std::size_t band = 0; band < m_styles.size() && m_drawn[std::size_t(x)]; ++band) {
            const Span& its = span(band, x);
            if (its.bottom - its.top < kSeen) {
                continue;
            }
            if (under) {
                const QColor& color = edges[*under][band];
                const double at = m_downwards ? its.top : its.bottom;
                if (color.isValid()) {
                    // A line in the surface's colour would cut steep steps into pieces.
                    const bool joins = color != palette.surface;
                    const double last = joins ? before[band].value_or(at) : at;
                    edge(x, last, at, color);
                    here[band] = at;
                }
            }
            under = band;
        }
        before.swap(here);
    }
}

void BandStack::paintShapes(QPainter& painter, const QRectF& plot, const Palette& palette) const {
    for (std::size_t band = 0; band < m_styles.size(); ++band) {
        paintBand(painter, plot, band, palette);
        if (const QColor hatch = m_styles[band].hatch(palette); hatch.isValid()) {
            paintHatch(painter, plot, band, hatch);
        }
    }
    const double width = plot.width() / m_count;
    walkEdges(palette, [&](int x, double from, double to, const QColor& color) {
        painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::SquareCap));
        const double left = plot.left() + x * width;
        painter.drawLine(QPointF(left, from), QPointF(left, to));
        painter.drawLine(QPointF(left, to), QPointF(left + width, to));
    });
}

void BandStack::paintBand(QPainter& painter, const QRectF& plot, std::size_t band,
                          const Palette& palette) const {
    const double width = plot.width() / m_count;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_styles[band].fill(palette));
    for (int from = 0; from < m_count;) {
        if (!m_drawn[std::size_t(from)]) {
            ++from;
            continue;
        }
        QPolygonF upper;
        QPolygonF lower;
        int x = from;
        for (; x < m_count && m_drawn[std::size_t(x)]; ++x) {
            const double left = plot.left() + x * width;
            upper << QPointF(left, span(band, x).top) << QPointF(left + width, span(band, x).top);
            lower << QPointF(left, span(band, x).bottom)
                  << QPointF(left + width, span(band, x).bottom);
        }
        std::ranges::reverse(lower);
        painter.drawPolygon(upper + lower);
        from = x;
    }
}

void BandStack::paintHatch(QPainter& painter, const QRectF& plot, std::size_t band,
                           const QColor& color) const {
    // Each diagonal is followed through the columns; what lies inside the band is drawn.
    const double width = plot.width() / m_count;
    const double step = kHatchSpacing * std::numbers::sqrt2;
    painter.setPen(QPen(color, kHatchWidth, Qt::SolidLine, Qt::FlatCap));
    const double last = plot.right() + plot.bottom();
    for (double sum = plot.left() + plot.top(); sum < last; sum += step) {
        for (int x = 0; x < m_count; ++x) {
            const double column = plot.left() + x * width;
            const double left = std::max(column, sum - span(band, x).bottom);
            const double right = std::min(column + width, sum - span(band, x).top);
            if (m_drawn[std::size_t(x)] && right > left) {
                painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
            }
        }
    }
}

} // namespace ff
