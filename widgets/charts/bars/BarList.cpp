// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/bars/BarList.h"

#include "models/figure/Seen.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRow = 24;
constexpr double kGap = 10;

double nameWidth(const std::vector<BarList::Item>& items, double available) {
    const QFontMetricsF metrics(themeFont(TextSize::body));
    double width = 0;
    for (const BarList::Item& item : items) {
        width = std::max(width, metrics.horizontalAdvance(item.name));
    }
    return std::min(std::ceil(width) + 2, available * 0.4);
}

bool isWithheld(const BarList::Item& item) {
    return item.seen && seenOf(*item.seen) == Seen::notEnough;
}

/// The rest is of nobody whom one could look at.
bool isRest(const BarList::Item& item) {
    return item.key == u"other"_s;
}

} // namespace

BarList::BarList(QWidget* parent)
    : Chart(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarList::setItems(std::vector<Item> items, Unit unit) {
    m_items = std::move(items);
    m_unit = unit;
    m_current = std::min(m_current, int(m_items.size()) - 1);
    updateGeometry();
    dataChanged();
}

void BarList::setShares(const std::vector<HolderShare>& shares, int kept) {
    // As payer, use and entitlement are shares of one whole, the capacity; else of all that was
    // used.
    const bool ofCapacity = std::ranges::any_of(
        shares, [](const HolderShare& share) { return share.usedOfCapacity.has_value(); });
    const auto valueOf = [&](const HolderShare& share) {
        return ofCapacity ? share.usedOfCapacity.value_or(0) : share.usageShare;
    };
    std::vector<Item> items;
    Item other{holderName("other"), u"other"_s, 0, {}, false, {}};
    Coverage ofOther;
    std::optional<Item> unattributed;
    std::vector<const HolderShare*> named;
    for (const HolderShare& share : shares) {
        if (share.holder.empty()) {
            unattributed =
                Item{holderName(""), {}, valueOf(share), {}, true, {}, share.coverage.ratio()};
        } else {
            named.push_back(&share);
        }
    }
    std::ranges::sort(named, [](const HolderShare* a, const HolderShare* b) {
        return a->usageShare != b->usageShare ? a->usageShare > b->usageShare
                                              : a->holder < b->holder;
    });
    for (std::size_t i = 0; i < named.size(); ++i) {
        const HolderShare& share = *named[i];
        if (i >= std::size_t(std::max(kept, 0)) && named.size() > std::size_t(kept) + 1) {
            other.value += valueOf(share);
            ofOther += share.coverage;
            continue;
        }
        Item item{holderName(share.holder.text),
                  QString::fromStdString(share.holder.text),
                  valueOf(share),
                  {},
                  false,
                  {},
                  share.coverage.ratio()};
        if (ofCapacity) {
            item.tick = share.entitledOfCapacity;
        }
        items.push_back(item);
    }
    if (other.value > 0) {
        other.seen = ofOther.ratio();
        items.push_back(other);
    }
    if (unattributed) {
        items.push_back(*unattributed);
    }
    setItems(std::move(items), Unit::ratio);
}

QString BarList::text(const Item& item) const {
    const QString number = formatter().text(item.value, m_unit);
    return item.seen ? seenText(number, seenOf(*item.seen)) : number;
}

QString BarList::summary() const {
    QStringList parts;
    for (const Item& item : m_items) {
        const QString number = formatter().withUnit(item.value, m_unit);
        QString part =
            item.name + u' ' + (item.seen ? seenWords(number, *item.seen, formatter()) : number);
        if (item.tick) {
            part += u' ' + tr("(entitled to %1)").arg(formatter().withUnit(item.tick, m_unit));
        }
        parts << part;
    }
    return parts.join(u"; "_s) + u'.';
}

TableData BarList::tableData() const {
    TableData table;
    table.rowHeading = tr("Name");
    TableData::Column values{title().isEmpty() ? tr("Value") : title(), m_unit, {}};
    TableData::Column ticks{tr("Entitled"), m_unit, {}};
    bool hasTick = false;
    for (const Item& item : m_items) {
        table.rows.push_back(item.name);
        table.keys.push_back(item.key.isEmpty() ? u"unattributed"_s : item.key);
        values.values.emplace_back(item.value);
        if (item.seen) {
            table.seen.push_back(*item.seen);
        }
        ticks.values.push_back(item.tick);
        hasTick = hasTick || item.tick;
    }
    table.columns.push_back(std::move(values));
    if (hasTick) {
        table.columns.push_back(std::move(ticks));
    }
    return table;
}

QSize BarList::sizeHint() const {
    const double rows = double(std::max<std::size_t>(m_items.size(), 3)) * kRow + 8;
    // As high as the rows need, and the strip of simulated data below them.
    const QRectF drawn = drawingIn(QRectF(0, 0, 320, rows));
    return {320, int(rows + rows - drawn.height())};
}

double BarList::rowHeight(const QRectF& area) const {
    const double fair = m_items.empty() ? kRow : (area.height() - 8) / double(m_items.size());
    return std::clamp(fair, 16.0, kRow);
}

int BarList::rowAt(const QPointF& position) const {
    const int row = int((position.y() - 4) / rowHeight(drawingIn(QRectF(rect()))));
    return row >= 0 && row < int(m_items.size()) ? row : -1;
}

void BarList::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                         bool interactive) const {
    const double row = rowHeight(area);
    const double names = nameWidth(m_items, area.width());
    double most = 0;
    double values = 0;
    for (const Item& item : m_items) {
        most = std::max({most, isWithheld(item) ? 0 : item.value, item.tick.value_or(0)});
        values = std::max(values, tabularWidth(themeFont(TextSize::body), text(item)));
    }
    const double left = area.left() + 4 + names + kGap;
    const double room = std::max(10.0, area.right() - left - values - 2 * kGap - 4);
    painter.setFont(themeFont(TextSize::body));
    const QFontMetricsF metrics(painter.font());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        const double top = area.top() + 4 + double(i) * row;
        if (interactive && int(i) == m_current && hasFocus()) {
            painter.fillRect(QRectF(area.left() + 2, top, area.width() - 4, row),
                             palette.accentGround);
        }
        painter.setPen(item.hatched ? palette.quietText : palette.text);
        painter.drawText(QRectF(area.left() + 4, top, names, row),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(item.name, Qt::ElideRight, names));
        const double value = isWithheld(item) ? 0 : item.value;
        const double width = most > 0 ? std::round(room * value / most) : 0;
        const double thick = std::min(13.0, row - 5);
        const QRectF bar(left, std::round(top + (row - thick) / 2),
                         value > 0 ? std::max(width, 2.0) : 0, thick);
        if (bar.width() > 0) {
            fillRect(painter, bar,
                     {item.hatched   ? BandStyle::Role::unattributed
                      : isRest(item) ? BandStyle::Role::other
                                     : BandStyle::Role::accent},
                     palette, std::min(2.0, bar.width() / 2));
        }
        double end = bar.right();
        if (item.tick && most > 0) {
            const double x = std::round(left + room * *item.tick / most) - 1;
            const QRectF tick(x, bar.top() - 3, 2, thick + 6);
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), palette.surface);
            painter.fillRect(tick, palette.text);
            end = std::max(end, x + 2);
        }
        painter.setPen(palette.quietText);
        drawTabular(painter, QRectF(end + kGap, top, area.right() - end - kGap, row),
                    Qt::AlignLeft | Qt::AlignVCenter, text(item));
        if (!item.note.isEmpty()) {
            painter.drawText(QRectF(left, top, area.right() - left - 4, row),
                             Qt::AlignRight | Qt::AlignVCenter, item.note);
        }
    }
}

void BarList::mousePressEvent(QMouseEvent* event) {
    m_current = rowAt(event->position());
    update();
    if (event->button() == Qt::LeftButton && m_current >= 0 &&
        !isRest(m_items[std::size_t(m_current)])) {
        emit activated(m_items[std::size_t(m_current)].key);
    }
}

void BarList::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && !isRest(m_items[std::size_t(m_current)])) {
            emit activated(m_items[std::size_t(m_current)].key);
        }
        return;
    default:
        Chart::keyPressEvent(event);
        return;
    }
    if (m_current >= 0) {
        const Item& item = m_items[std::size_t(m_current)];
        announceCell(item.name + QStringLiteral(": ") +
                     (isWithheld(item) ? seenSentence(*item.seen, formatter())
                                       : formatter().withUnit(item.value, m_unit)));
    }
    update();
}

std::optional<std::pair<int, int>> BarList::currentCell() const {
    return m_current < 0 ? std::nullopt : std::optional(std::pair(m_current, 1));
}

QString BarList::toolTipAt(const QPointF& position) const {
    const int row = rowAt(position);
    if (row < 0) {
        return {};
    }
    const Item& item = m_items[std::size_t(row)];
    QStringList lines{item.name};
    if (!isWithheld(item)) {
        lines << formatter().withUnit(item.value, m_unit);
    }
    if (item.tick) {
        lines << tr("Entitled: %1").arg(formatter().withUnit(item.tick, m_unit));
    }
    if (item.seen) {
        lines << seenSentence(*item.seen, formatter());
    }
    return lines.join(u'\n');
}

} // namespace ff
