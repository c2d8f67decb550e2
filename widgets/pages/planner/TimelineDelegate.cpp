// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/TimelineDelegate.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/TableStyle.h"

#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

constexpr double kPadding = 8;
constexpr double kBarHeight = 12;

class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const QRectF& rect, const Timeline& line,
                    const Palette& palette)
        : m_painter(painter)
        , m_rect(rect)
        , m_line(line)
        , m_palette(palette) {}

    void paint() {
        const PilotOption& option = m_line.option;
        if (option.finishBy) {
            const Instant runsFrom = option.start.value_or(*option.startBy);
            const Instant runsTo = option.finish.value_or(*option.finishBy);
            const QColor pale = mixed(m_palette.surface, m_palette.delivered, 0.35);
            // The wait is a thin line: nothing runs yet.
            fill(m_line.begin, runsFrom, m_palette.quietText, 2);
            fill(runsFrom, *option.finishBy, pale, kBarHeight);
            fill(runsFrom, runsTo, m_palette.delivered, kBarHeight);
        }
        if (m_line.deadline) {
            const double x = xOf(*m_line.deadline);
            m_painter.fillRect(QRectF(x - 1, m_rect.top() + 4, 2, m_rect.height() - 8),
                               option.isLate ? m_palette.warning : m_palette.text);
        }
    }

private:
    [[nodiscard]] double xOf(Instant time) const {
        const double part =
            double((time - m_line.span.from).count()) / double(m_line.span.length().count());
        return m_rect.left() + std::clamp(part, 0.0, 1.0) * m_rect.width();
    }
    void fill(Instant from, Instant to, const QColor& color, double height) {
        const double left = xOf(from);
        const double width = std::max(xOf(to) - left, 1.0);
        m_painter.fillRect(QRectF(left, m_rect.center().y() - height / 2, width, height), color);
    }

    QPainter& m_painter;
    QRectF m_rect;
    const Timeline& m_line;
    const Palette& m_palette;
};

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Palette& palette = paletteOf(option);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? palette.accentGround : palette.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      palette.line);
    const QVariant data = index.data(kTimelineRole);
    if (data.canConvert<Timeline>()) {
        const auto line = data.value<Timeline>();
        if (!line.span.empty()) {
            TimelinePainter(*painter, QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1),
                            line, palette)
                .paint();
        }
    }
    painter->restore();
}

} // namespace ff
