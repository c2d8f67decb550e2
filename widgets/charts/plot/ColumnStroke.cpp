// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/ColumnStroke.h"

#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace ff {
namespace {

/// What a line passes through inside of a column.
struct Reach {
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    void take(double y) {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    [[nodiscard]] bool isEmpty() const { return top > bottom; }
};

std::vector<Reach> reachesOf(const QPolygonF& line, int columns) {
    std::vector<Reach> reaches(std::size_t(std::max(columns, 0)));
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF from = line[i];
        const QPointF to = line[i + 1];
        const double length = to.x() - from.x();
        const auto at = [&](double x) {
            return length > 0 ? from.y() + (to.y() - from.y()) * (x - from.x()) / length : to.y();
        };
        const int first = std::max(0, int(std::floor(from.x())));
        const int last = std::min(columns - 1, int(std::floor(to.x())));
        for (int x = first; x <= last; ++x) {
            Reach& reach = reaches[std::size_t(x)];
            reach.take(x <= from.x() ? from.y() : at(x));
            reach.take(x + 1 >= to.x() ? to.y() : at(x + 1));
        }
    }
    return reaches;
}

/// The colour over what is there, as far as it covers the pixel.
QRgb over(QRgb below, QRgb color, double cover) {
    const int part = int(cover * 256);
    const auto channel = [part](int was, int gets) { return was + (gets - was) * part / 256; };
    return qRgba(channel(qRed(below), qRed(color)), channel(qGreen(below), qGreen(color)),
                 channel(qBlue(below), qBlue(color)), channel(qAlpha(below), qAlpha(color)));
}

} // namespace

ColumnStroke::ColumnStroke(QSize size)
    : m_image(size, QImage::Format_ARGB32_Premultiplied) {
    m_image.fill(Qt::transparent);
}

void ColumnStroke::add(const QPolygonF& line, const QPen& pen, double width) {
    const std::vector<Reach> reaches = reachesOf(line, m_image.width());
    const QRgb color = qPremultiply(pen.color().rgba());
    const double radius = width / 2;
    // A round pen whose middle is `beside` columns away reaches as high as the circle is there, and
    // the last column that it touches is covered in part.
    for (int beside = int(std::ceil(radius)); beside >= 0; --beside) {
        const double weight = std::clamp(radius + 0.5 - beside, 0., 1.);
        const double high = std::sqrt(std::max(0., radius * radius - double(beside) * beside));
        for (int x = 0; x < m_image.width() && weight > 0; ++x) {
            for (const int side : {-1, 1}) {
                const int from = x + side * beside;
                if (from < 0 || from >= m_image.width() || reaches[std::size_t(from)].isEmpty() ||
                    (beside == 0 && side > 0)) {
                    continue;
                }
                const Reach& reach = reaches[std::size_t(from)];
                cover(x, reach.top - high, reach.bottom + high, color, weight);
            }
        }
    }
}

void ColumnStroke::cover(int column, double top, double bottom, QRgb color, double weight) {
    const double from = std::max(top, 0.);
    const double to = std::min(bottom, double(m_image.height()));
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.bits()) + column;
    const auto stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    const auto partly = [&](int y) {
        const double part = (std::min(to, y + 1.) - std::max(from, double(y))) * weight;
        pixels[y * stride] = over(pixels[y * stride], color, part);
    };
    const int whole = weight < 1 ? int(std::ceil(to)) : int(std::ceil(from));
    const int end = int(to);
    for (int y = int(from); y < whole && y < to; ++y) {
        partly(y);
    }
    for (int y = whole; y < end; ++y) {
        pixels[y * stride] = color;
    }
    if (weight >= 1 && end >= whole && end < to) {
        partly(end);
    }
}

} // namespace ff
