// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/Strip.h"

namespace ff::report {
namespace {

class Paginator final {
public:
    Paginator(const Strips& strips, const QRectF& body)
        : m_strips(strips)
        , m_body(body) {}

    std::vector<DrawnPage> run() {
        std::size_t at = 0;
        while (at < m_strips.strips.size()) {
            const std::size_t end = endOfGroup(at);
            const Strip& first = m_strips.strips[at];
            const bool isBegun = !m_pages.empty() && m_y > m_body.top();
            const bool isTooLow = m_y + first.before + heightOf(at, end) > m_body.bottom();
            // A group that no page holds is broken like anything else.
            const bool isBreakable = headHeight(first) + heightOf(at, end) > m_body.height();
            const bool isTurned = first.isOnNewPage && !isAlmostEmpty();
            if (m_pages.empty() || (isBegun && (isTurned || (isTooLow && !isBreakable)))) {
                breakBefore(first);
            }
            for (; at < end; ++at) {
                place(m_strips.strips[at]);
            }
        }
        return std::move(m_pages);
    }

private:
    /// Behind the last strip that stays with that at `from`.
    [[nodiscard]] std::size_t endOfGroup(std::size_t from) const {
        while (from + 1 < m_strips.strips.size() && m_strips.strips[from].isWithNext &&
               !m_strips.strips[from + 1].isOnNewPage) {
            ++from;
        }
        return from + 1;
    }
    [[nodiscard]] double heightOf(std::size_t from, std::size_t end) const {
        double height = 0;
        for (std::size_t i = from; i < end; ++i) {
            height += m_strips.strips[i].height + (i == from ? 0 : m_strips.strips[i].before);
        }
        return height;
    }
    /// Whether so little stands on the page that a reader would take it for a mistake.
    [[nodiscard]] bool isAlmostEmpty() const {
        constexpr double kLeast = 0.4;
        return m_pages.size() > 1 && m_y - m_body.top() < kLeast * m_body.height();
    }
    [[nodiscard]] double headHeight(const Strip& strip) const {
        return strip.head < 0 ? 0 : m_strips.heads[std::size_t(strip.head)].height;
    }
    void breakBefore(const Strip& strip) {
        m_pages.emplace_back();
        m_y = m_body.top();
        if (strip.head >= 0) {
            put(m_strips.heads[std::size_t(strip.head)]);
        }
    }
    void place(const Strip& strip) {
        const bool isBegun = m_y > m_body.top();
        if (isBegun && m_y + strip.before + strip.height > m_body.bottom()) {
            breakBefore(strip);
        }
        if (m_y > m_body.top()) {
            m_y += strip.before;
        }
        put(strip);
    }
    void put(const Strip& strip) {
        for (Item item : strip.items) {
            item.moveBy({m_body.left(), m_y});
            m_pages.back().items.push_back(std::move(item));
        }
        m_y += strip.height;
    }

    const Strips& m_strips;
    const QRectF m_body;
    std::vector<DrawnPage> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<DrawnPage> paginated(const Strips& strips, const QRectF& body) {
    return Paginator(strips, body).run();
}

} // namespace ff::report
