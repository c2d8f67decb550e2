// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/TableStrips.h"

#include "models/reports/Words.h"
#include "widgets/reports/layout/ColumnWidths.h"
#include "widgets/reports/layout/TextStrips.h"
#include "widgets/reports/type/TextBlock.h"

#include <algorithm>

namespace ff::report {
namespace {

constexpr double kThin = 0.5 * kPoint;
constexpr double kSmallest = 6;        ///< points, where words have to be broken
constexpr std::size_t kMostLines = 16; ///< of a row that stays together

class TableSetter final {
public:
    TableSetter(Strips& strips, const TableText& table, ColumnWidths widths, double width)
        : m_strips(strips)
        , m_table(table)
        , m_widths(std::move(widths))
        , m_width(width)
        , m_plain{m_widths.points}
        , m_pad(m_widths.points * kPoint * 0.38) {}

    void set(int parent, const QString& caption) {
        m_element = m_strips.begin(Role::table, parent);
        putText(m_strips, m_strips.begin(Role::caption, m_element), caption, style::kCaption,
                m_width, {.before = 16 * kPoint, .isWithNext = true});
        setHead();
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            setRow(r);
        }
    }

private:
    [[nodiscard]] double left(std::size_t column) const {
        double x = 0;
        for (std::size_t c = 0; c < column; ++c) {
            x += m_widths.widths[c];
        }
        return x + (column == 0 ? 0 : columnGap(m_widths.points));
    }
    [[nodiscard]] double right(std::size_t column) const {
        double x = 0;
        for (std::size_t c = 0; c <= column; ++c) {
            x += m_widths.widths[c];
        }
        return x;
    }

    void setHead();
    void setRow(std::size_t index);
    void rule(Strip& strip, double y, Ink ink) const {
        strip.add(Fill{{0, y - kThin, m_width, kThin}, ink});
    }

    Strips& m_strips;
    const TableText& m_table;
    const ColumnWidths m_widths;
    const double m_width;
    const TextStyle m_plain;
    const double m_pad;
    int m_element = 0;
    int m_head = -1;
};

/// Titles stand on one line at the foot of the head, units below them.
void TableSetter::setHead() {
    const TextStyle style{m_widths.points - 0.3, false, Ink::quiet};
    const double step = lineHeight(style) * 0.93;
    std::vector<std::vector<QString>> titles;
    std::size_t most = 0;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        const TableText::Column& column = m_table.columns[c];
        titles.push_back(brokenLines(column.title, style, right(c) - left(c) + 1));
        if (!column.unit.isEmpty()) {
            titles.back().back() += u' ';
            titles.back().push_back(column.unit);
        }
        most = std::max(most, titles.back().size());
    }
    const int row = m_strips.begin(Role::tableRow, m_element);
    Strip strip{.height = double(most) * step + 2 * m_pad, .isWithNext = true};
    for (std::size_t c = 0; c < titles.size(); ++c) {
        const int cell = m_strips.begin(Role::columnHead, row);
        double y = m_pad + double(most - titles[c].size()) * step + ascentOf(style);
        for (const QString& line : titles[c]) {
            const double x = m_table.columns[c].isNumber
                                 ? right(c) - m_widths.flags[c] - widthOf(line, style)
                                 : left(c);
            strip.add(cell, {line, {x, y}, style});
            y += step;
        }
    }
    rule(strip, strip.height, Ink::strongLine);
    Strip repeated = strip;
    for (Item& item : repeated.items) {
        item.element = kArtifact; // it is read once
    }
    m_strips.strips.push_back(std::move(strip));
    m_strips.heads.push_back(std::move(repeated));
    m_head = int(m_strips.heads.size()) - 1;
}

void TableSetter::setRow(std::size_t index) {
    const TableText::Row& row = m_table.rows[index];
    const double step = lineHeight(m_plain);
    const int rowElement = m_strips.begin(Role::tableRow, m_element);
    std::vector<std::vector<QString>> lines;
    std::vector<int> elements;
    std::size_t most = 1;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const TextStyle style{m_plain.points, row.isTotal};
        lines.push_back(brokenLines(row.cells[c].text, style, right(c) - left(c) + 1));
        elements.push_back(m_strips.begin(c == 0 ? Role::rowHead : Role::cell, rowElement));
        most = std::max(most, lines.back().size());
    }
    // The first two and the last two rows stay together, and the total with what it adds up.
    const std::size_t rows = m_table.rows.size();
    const bool isNextTotal = index + 1 < rows && m_table.rows[index + 1].isTotal;
    const bool isWithNext = index + 1 < rows && (index == 0 || index + 2 == rows || isNextTotal);
    for (std::size_t from = 0; from < most; from += kMostLines) {
        const std::size_t count = std::min(kMostLines, most - from);
        const bool isFirst = from == 0;
        const bool isLast = from + count == most;
        Strip strip{.height = double(count) * step + (isFirst ? m_pad : 0) + (isLast ? m_pad : 0),
                    .isWithNext = isLast && isWithNext,
                    .head = m_head};
        if (isFirst && row.isTotal) {
            rule(strip, kThin, Ink::strongLine);
        }
        for (std::size_t c = 0; c < lines.size(); ++c) {
            const TableText::Cell& cell = row.cells[c];
            const TextStyle style{m_plain.points, row.isTotal,
                                  cell.isMissing ? Ink::quiet : Ink::text};
            const TextStyle raised = flagStyle(m_plain.points);
            const double end = right(c) - m_widths.flags[c];
            for (std::size_t i = from; i < std::min(from + count, lines[c].size()); ++i) {
                const double y = (isFirst ? m_pad : 0) + double(i - from) * step + ascentOf(style);
                const bool isEnd = i + 1 == lines[c].size();
                const double x = cell.isNumber ? end - widthOf(lines[c][i], style) : left(c);
                const bool isFlagged = isEnd && !cell.flags.isEmpty();
                strip.add(elements[c],
                          {isFlagged ? lines[c][i] + u' ' : lines[c][i], {x, y}, style});
                if (isFlagged) {
                    strip.add(elements[c],
                              {cell.flags, {end, y - style.points * kPoint * 0.35}, raised});
                }
            }
        }
        if (isLast && !row.isTotal && !isNextTotal) {
            rule(strip, strip.height, Ink::line);
        }
        m_strips.strips.push_back(std::move(strip));
    }
}

} // namespace

void putTable(Strips& strips, const TableText& table, double page, int parent) {
    // Two columns as wide as a page are hard to read across.
    constexpr double kNarrow = 0.62;
    const double width = table.columns.size() <= 3 ? page * kNarrow : page;
    if (ColumnWidths widths = columnWidths(table, width); !widths.widths.empty()) {
        TableSetter(strips, table, std::move(widths), width).set(parent, table.caption);
        return;
    }
    const std::size_t all = table.columns.size() - 1;
    const std::size_t fit = columnsThatFit(table, width) - 1;
    const std::size_t parts = (all + fit - 1) / fit;
    const std::size_t each = (all + parts - 1) / parts;
    for (std::size_t part = 0; part * each < all; ++part) {
        const TableText some =
            columnsOf(table, 1 + part * each, 1 + std::min(all, (part + 1) * each));
        ColumnWidths widths = columnWidths(some, width);
        if (widths.widths.empty()) { // two columns of one word each: broken where they end
            const std::size_t count = some.columns.size();
            widths = {kSmallest, std::vector<double>(count, width / double(count)),
                      std::vector<double>(count, 0)};
        }
        const QString caption = QString::fromStdString(words(
            QT_TRANSLATE_NOOP("ff::Report", "%1 (part %2 of %3)"), table.caption.toStdString(),
            std::to_string(part + 1), std::to_string((all + each - 1) / each)));
        TableSetter(strips, some, std::move(widths), width).set(parent, caption);
    }
}

} // namespace ff::report
