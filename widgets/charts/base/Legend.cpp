// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/Legend.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ff {

namespace {

constexpr double kMark = 10;
constexpr double kMarkGap = 6;
constexpr double kEntryGap = 16;
constexpr int kRow = 18;

QFont legendFont() {
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(12);
    return font;
}

double markWidth(LegendEntry::Shape shape) {
    switch (shape) {
    case LegendEntry::Shape::square:
        return kMark;
    case LegendEntry::Shape::tick:
        return 3;
    case LegendEntry::Shape::strip:
        return 12;
    case LegendEntry::Shape::line:
    case LegendEntry::Shape::thinLine:
    case LegendEntry::Shape::dashedLine:
        return 16;
    }
    return kMark;
}

double entryWidth(const LegendEntry& entry) {
    return markWidth(entry.shape) + kMarkGap + std::ceil(tabularWidth(legendFont(), entry.text)) +
           1;
}

void paintMark(QPainter& painter, const QRectF& rect, const LegendEntry& entry,
               const Palette& palette) {
    switch (entry.shape) {
    case LegendEntry::Shape::square:
        fillRect(painter, rect, entry.style, palette, 2);
        return;
    case LegendEntry::Shape::tick:
        painter.fillRect(QRectF(rect.left(), rect.top() - 1, 2, rect.height() + 2), palette.text);
        return;
    case LegendEntry::Shape::strip:
        painter.fillRect(QRectF(rect.left(), rect.center().y() - 1.5, rect.width(), 3),
                         mixed(palette.surface, palette.warning, 0.8));
        return;
    case LegendEntry::Shape::thinLine:
        painter.setPen(QPen(palette.text, 1));
        painter.drawLine(QPointF(rect.left(), rect.center().y()),
                         QPointF(rect.right(), rect.center().y()));
        return;
    case LegendEntry::Shape::line:
    case LegendEntry::Shape::dashedLine: {
        const bool dashed = entry.shape == LegendEntry::Shape::dashedLine;
        QPen pen(dashed ? palette.text : entry.style.fill(palette), dashed ? 1.5 : 2);
        if (dashed) {
            pen.setDashPattern({3, 2});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), rect.center().y()),
                         QPointF(rect.right(), rect.center().y()));
        return;
    }
    }
}

} // namespace

double legendWidth(const std::vector<LegendEntry>& entries) {
    double width = 0;
    for (const LegendEntry& entry : entries) {
        width += entryWidth(entry) + (width > 0 ? kEntryGap : 0);
    }
    return width;
}

namespace {

/// Shortens the longest words until all entries fit, as long as enough of each is left to be read.
std::vector<LegendEntry> shortened(std::vector<LegendEntry> entries, double width) {
    while (legendWidth(entries) > width) {
        const auto longest = std::ranges::max_element(
            entries, {}, [](const LegendEntry& entry) { return entry.text.size(); });
        constexpr qsizetype kLeast = 8;
        if (longest == entries.end() || longest->text.size() <= kLeast) {
            break;
        }
        QString whole = longest->text;
        if (whole.endsWith(u'…')) {
            whole.chop(1);
        }
        whole.chop(1);
        longest->text = whole.trimmed() + u'…';
    }
    return entries;
}

} // namespace

std::vector<PlacedEntry> placeLegend(const QRectF& area, const std::vector<LegendEntry>& entries) {
    std::vector<LegendEntry> fitting = shortened(entries, area.width());
    while (!fitting.empty() && legendWidth(fitting) > area.width()) {
        // A strip is explained nowhere else; the others have a name where the pointer is.
        const auto last = std::ranges::find_if(fitting.rbegin(), fitting.rend(), [](const auto& e) {
            return e.shape != LegendEntry::Shape::strip;
        });
        fitting.erase(last == fitting.rend() ? fitting.begin() : std::prev(last.base()));
    }
    std::vector<PlacedEntry> placed;
    double x = area.right() - legendWidth(fitting);
    for (LegendEntry& entry : fitting) {
        const double width = entryWidth(entry);
        placed.push_back({QRectF(x, area.top(), width, area.height()), std::move(entry)});
        x += width + kEntryGap;
    }
    return placed;
}

double paintLegend(QPainter& painter, const QRectF& area, const std::vector<LegendEntry>& entries,
                   const Palette& palette) {
    const std::vector<PlacedEntry> placed = placeLegend(area, entries);
    painter.save();
    for (const auto& [rect, entry] : placed) {
        QFont font = legendFont();
        font.setStrikeOut(entry.off);
        painter.setFont(font);
        const double mark = markWidth(entry.shape);
        painter.setOpacity(entry.off ? 0.35 : 1);
        paintMark(painter, QRectF(rect.left(), rect.center().y() - kMark / 2, mark, kMark), entry,
                  palette);
        painter.setOpacity(1);
        painter.setPen(palette.quietText);
        drawTabular(painter, rect.adjusted(mark + kMarkGap, 0, mark + kMarkGap, 0),
                    Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
    painter.restore();
    return placed.empty() ? 0 : area.right() - placed.front().rect.left();
}

Legend::Legend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Legend::setEntries(std::vector<LegendEntry> entries) {
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry& entry : m_entries) {
        words << entry.text;
    }
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n'))); // one that is wider than the legend is shortened
    fitHeight();
    updateGeometry();
    update();
}

std::vector<std::vector<LegendEntry>> Legend::rows() const {
    std::vector<std::vector<LegendEntry>> rows{{}};
    for (const LegendEntry& entry : m_entries) {
        rows.back().push_back(entry);
        if (rows.back().size() > 1 && legendWidth(rows.back()) > width()) {
            rows.back().pop_back();
            rows.push_back({entry});
        }
    }
    return rows;
}

void Legend::fitHeight() {
    const int wanted = kRow * int(rows().size());
    if (wanted != minimumHeight()) {
        setFixedHeight(wanted);
    }
}

void Legend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void Legend::setFloorEntries(const QString& entitlement, bool busyKnown,
                             bool busyUnknownSomewhere) {
    using Role = BandStyle::Role;
    std::vector<LegendEntry> entries;
    if (busyKnown) {
        entries.push_back({tr("Delivered"), {Role::delivered}});
        entries.push_back({tr("Allocated, not busy"), {Role::allocatedNotBusy}});
    }
    if (!busyKnown || busyUnknownSomewhere) {
        entries.push_back({tr("Allocated, busy not known"), {Role::allocatedBusyUnknown}});
    }
    entries.push_back({tr("Idle"), {Role::idle}});
    entries.push_back({tr("Down"), {Role::down}});
    if (!entitlement.isEmpty()) {
        entries.push_back({entitlement, {Role::quiet}, LegendEntry::Shape::tick});
    }
    setEntries(std::move(entries));
}

void Legend::setAlignment(Qt::Alignment side) {
    m_side = side;
    update();
}

QSize Legend::sizeHint() const {
    return {int(std::ceil(legendWidth(m_entries))) + 1, kRow};
}

QSize Legend::minimumSizeHint() const {
    return {0, kRow};
}

void Legend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QRectF area(0, 0, width(), kRow);
    for (const std::vector<LegendEntry>& row : rows()) {
        QRectF place = area;
        if (m_side == Qt::AlignLeft) {
            place.setWidth(std::min(area.width(), std::ceil(legendWidth(row))));
        }
        paintLegend(painter, place, row, Palette::of(this));
        area.translate(0, kRow);
    }
}

void Legend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace ff
