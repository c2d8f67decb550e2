// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/bars/FloorBar.h"

#include "models/figure/Seen.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

using Role = BandStyle::Role;

constexpr double kRadius = 2;
constexpr double kMinimumPart = 2; ///< a part that exists is seen

struct Part {
    Role role;
    double gpus;
};

std::array<Part, 4> partsOf(const FloorParts& parts) {
    return {{{Role::delivered, parts.delivered},
             {parts.busyKnown ? Role::allocatedNotBusy : Role::allocatedBusyUnknown,
              parts.allocatedNotBusy},
             {Role::idle, parts.idle},
             {Role::down, parts.down}}};
}

QString partName(Role role) {
    const char* name = "";
    switch (role) {
    case Role::delivered:
        name = QT_TRANSLATE_NOOP("ff::FloorBar", "Delivered");
        break;
    case Role::allocatedNotBusy:
        name = QT_TRANSLATE_NOOP("ff::FloorBar", "Allocated, not busy");
        break;
    case Role::allocatedBusyUnknown:
        name = QT_TRANSLATE_NOOP("ff::FloorBar", "Allocated, busy not known");
        break;
    case Role::idle:
        name = QT_TRANSLATE_NOOP("ff::FloorBar", "Idle");
        break;
    default:
        name = QT_TRANSLATE_NOOP("ff::FloorBar", "Down");
    }
    return QCoreApplication::translate("ff::FloorBar", name);
}

/// The whole that the bar stands for: the capacity, or what was reported where that is more.
double whole(const FloorBarData& data) {
    return std::max(data.capacity.value_or(0), data.parts ? data.parts->total() : 0);
}

double barWidth(const QRectF& area, const FloorBarData& data, FloorBarScale scale, double largest) {
    if (scale == FloorBarScale::shareOfCapacity || largest <= 0) {
        return area.width();
    }
    return std::clamp(area.width() * whole(data) / largest, 3.0, area.width());
}

/// Edges of the parts on whole pixels, each part that exists at least two pixels wide; the widest
/// part gives what the small ones need.
std::array<double, 5> partEdges(const std::array<Part, 4>& parts, double width, double total) {
    std::array<double, 4> widths{};
    double shortfall = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double exact = parts[i].gpus > 0 && total > 0 ? width * parts[i].gpus / total : 0;
        widths[i] = parts[i].gpus > 0 ? std::max(exact, std::min(kMinimumPart, width / 4)) : 0;
        shortfall += widths[i] - exact;
    }
    auto widest = std::ranges::max_element(widths);
    *widest = std::max(0.0, *widest - shortfall);
    std::array<double, 5> edges{};
    double x = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        x += widths[i];
        edges[i + 1] = std::round(x);
    }
    return edges;
}

void paintParts(QPainter& painter, const QRectF& bar, const FloorParts& parts, double total,
                const Palette& palette) {
    const auto list = partsOf(parts);
    const auto edges = partEdges(list, bar.width(), total);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const QRectF rect(bar.left() + edges[i], bar.top(), edges[i + 1] - edges[i], bar.height());
        if (rect.width() > 0) {
            fillRect(painter, rect, {list[i].role}, palette, std::min(kRadius, rect.width() / 2));
        }
    }
    std::optional<QColor> before;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (edges[i + 1] <= edges[i]) {
            continue;
        }
        const QColor fill = BandStyle{list[i].role}.fill(palette);
        const QColor edge = before ? palette.edgeBetween(*before, fill) : QColor();
        if (edge.isValid() && edges[i + 1] - edges[i] > 3) { // a thinner part would be all edge
            painter.fillRect(QRectF(bar.left() + edges[i], bar.top(), 1, bar.height()), edge);
        }
        before = fill;
    }
}

/// "?" in the empty outline where too little was seen, "*" behind a bar that stands for a part.
void paintSeen(QPainter& painter, const QRectF& bar, const FloorBarData& data,
               const Palette& palette) {
    const Seen seen = data.seen ? seenOf(*data.seen) : Seen::enough;
    if (seen == Seen::enough || !data.parts) {
        return;
    }
    painter.setPen(palette.quietText);
    painter.setFont(themeFont(TextSize::body));
    if (seen == Seen::notEnough) {
        painter.drawText(bar.adjusted(0, -4, 0, 4), Qt::AlignCenter, seenText({}, seen));
    } else {
        painter.drawText(QRectF(bar.right() + 1, bar.top() - 4, 10, bar.height() + 8),
                         Qt::AlignLeft | Qt::AlignVCenter, seenText({}, seen));
    }
}

void paintTick(QPainter& painter, const QRectF& bar, double fraction, const Palette& palette) {
    const double x = std::round(bar.left() + bar.width() * std::clamp(fraction, 0.0, 1.0) - 1);
    const QRectF tick(std::min(x, bar.right() - 2), bar.top() - 4, 2, bar.height() + 8);
    // A halo of the surface keeps the tick apart from dark parts.
    painter.fillRect(tick.adjusted(-1, 0, 1, 0), palette.surface);
    painter.fillRect(tick, palette.text);
}

} // namespace

FloorBarData FloorBarData::of(const FloorRow& row, Window window) {
    FloorBarData data{row.parts, row.capacity, row.entitledFraction};
    if (row.coverage.observed.count() > 0) {
        data.seen = row.coverage.ratio();
    }
    data.untold = QString::fromStdString(row.untold);
    data.window = window;
    return data;
}

std::optional<FloorParts> FloorBarData::shownParts() const {
    return seen && seenOf(*seen) == Seen::notEnough ? std::nullopt : parts;
}

void paintFloorBar(QPainter& painter, const QRectF& area, const FloorBarData& data,
                   FloorBarScale scale, double largest, const Palette& palette, double thickness) {
    painter.save();
    const QRectF bar(std::round(area.left()), std::round(area.center().y() - thickness / 2),
                     std::round(barWidth(area, data, scale, largest)), thickness);
    const double total = whole(data);
    const std::optional<FloorParts> parts = data.shownParts();
    const double reported = parts ? parts->total() : 0;
    if (reported < total * 0.995 || total <= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette.gap, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    if (parts && total > 0) {
        paintParts(painter, bar, *parts, total, palette);
    }
    paintSeen(painter, bar, data, palette);
    if (data.entitledFraction) {
        paintTick(painter, bar, *data.entitledFraction, palette);
    }
    painter.restore();
}

namespace {

QStringList partLines(const FloorParts& parts, double total, const Formatter& formatter) {
    QStringList lines;
    for (const Part& part : partsOf(parts)) {
        if ((part.role == Role::delivered && !parts.busyKnown) ||
            (part.role != Role::delivered && !parts.allocationKnown)) {
            continue;
        }
        const std::optional<double> share =
            total > 0 ? std::optional(part.gpus / total) : std::nullopt;
        const QString name = parts.allocationKnown
                                 ? partName(part.role)
                                 : QCoreApplication::translate("ff::FloorBar", "Busy");
        lines << u"%1\u2003%2 \u00b7 %3"_s.arg(name, formatter.withUnit(part.gpus, Unit::gpus),
                                               formatter.text(share, Unit::ratio));
    }
    if (!parts.allocationKnown) { // the rest was reported, but not what it did
        return lines;
    }
    if (const double unseen = total - parts.total(); unseen >= 0.5) {
        lines << u"%1\u2003%2"_s.arg(QCoreApplication::translate("ff::FloorBar", "Not reported"),
                                     formatter.withUnit(unseen, Unit::gpus));
    }
    return lines;
}

} // namespace

QString floorBarToolTip(const FloorBarData& data, const Formatter& formatter) {
    QStringList lines;
    if (!data.window.empty()) {
        lines << formatter.window(data.window);
    }
    const std::optional<FloorParts> parts = data.shownParts();
    if (!data.parts) {
        lines << QCoreApplication::translate("ff::FloorBar", "Not seen in this period.");
    } else if (parts) {
        lines << partLines(*parts, whole(data), formatter);
    }
    if (!data.untold.isEmpty()) {
        lines << data.untold;
    }
    if (data.entitledFraction) {
        lines << u"%1\u2003%2"_s.arg(QCoreApplication::translate("ff::FloorBar", "Entitled"),
                                     formatter.text(data.entitledFraction, Unit::ratio));
    }
    if (data.seen) {
        lines << seenSentence(*data.seen, formatter);
    }
    return lines.join(u'\n');
}

QString floorBarDescription(const FloorBarData& data, const Formatter& formatter) {
    QString text = floorBarToolTip(data, formatter);
    return text.replace(u'\u2003', u' ').replace(u'\n', u"; "_s);
}

FloorBar::FloorBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Floor bar"));
}

void FloorBar::setData(const FloorBarData& data) {
    m_data = data;
    describe();
}

void FloorBar::setScale(FloorBarScale scale, double largest) {
    m_scale = scale;
    m_largest = largest;
    update();
}

void FloorBar::setFormatter(const Formatter& formatter) {
    m_formatter = formatter;
    describe();
}

void FloorBar::describe() {
    setToolTip(floorBarToolTip(m_data, m_formatter));
    setAccessibleDescription(floorBarDescription(m_data, m_formatter));
    update();
}

void FloorBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintFloorBar(painter, QRectF(rect()), m_data, m_scale, m_largest, Palette::of(this));
}

void FloorBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

} // namespace ff
