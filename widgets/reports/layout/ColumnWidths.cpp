// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/ColumnWidths.h"

#include "widgets/reports/type/TextBlock.h"
#include "widgets/reports/type/Units.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ff::report {
namespace {

constexpr std::array kSizes{8.5, 7.8, 7.1, 6.5};
constexpr double kLeastUnbroken = 7.1; ///< below this size, "not seen" is rather broken
constexpr double kMostOfName = 0.2;    ///< of the page: longer names of rows are broken
constexpr double kMostOfWord = 0.3;    ///< of the page: longer words are broken
constexpr double kMostLines = 5;       ///< of a sentence in a cell, as far as the page allows

struct Need {
    double least = 0;   ///< its widest word, or number
    double natural = 0; ///< its widest text on one line
    double flags = 0;   ///< its widest flags, which hang behind the numbers
};

double widestWord(const QString& text, const TextStyle& style) {
    double widest = 0;
    for (const QString& word : text.split(u' ')) {
        widest = std::max(widest, widthOf(word, style));
    }
    return widest;
}

/// Whether the cell is to stand on one line: numbers and dates; and, where `keepsWords`, short
/// words in place of a number such as "not seen", and names of rows, which make rows of two lines
/// where others have one.
bool isUnbroken(const TableText::Cell& cell, bool isName, bool keepsWords) {
    const bool isShort = cell.text.count(u' ') <= 1;
    return cell.isDate || (cell.isNumber && !cell.isMissing) ||
           (keepsWords && (isName || (cell.isNumber && isShort)));
}

std::vector<Need> needsOf(const TableText& table, double points, double width, bool keepsWords) {
    const TextStyle plain{points};
    const TextStyle bold{points, true};
    std::vector<Need> needs(table.columns.size());
    for (std::size_t c = 0; c < needs.size(); ++c) {
        const TableText::Column& column = table.columns[c];
        Need& need = needs[c];
        need.least = std::max(widestWord(column.title, plain), widthOf(column.unit, plain));
        need.natural = std::max(need.least, std::min(widthOf(column.title, plain), width / 6));
        for (const TableText::Row& row : table.rows) {
            const TableText::Cell& cell = row.cells[c];
            const TextStyle& style = row.isTotal ? bold : plain;
            const double whole = widthOf(cell.text, style);
            need.flags = std::max(need.flags, widthOf(cell.flags, flagStyle(points)));
            need.natural = std::max(need.natural, whole);
            need.least = std::max(
                need.least, isUnbroken(cell, c == 0 && whole <= width * kMostOfName, keepsWords)
                                ? whole
                                : widestWord(cell.text, style));
        }
        if (c > 0 && !column.isNumber) { // else a reason is twenty lines of a word
            need.least = std::max(need.least, need.natural / kMostLines);
        }
        need.least = std::min(need.least, width * kMostOfWord) + need.flags;
        need.natural = std::max(need.natural + need.flags, need.least);
    }
    return needs;
}

/// Each its least, and of what is left as much as it lacks; what nobody lacks goes to the texts.
std::vector<double> shared(const TableText& table, const std::vector<Need>& needs, double room) {
    double least = 0;
    double natural = 0;
    for (const Need& need : needs) {
        least += need.least;
        natural += need.natural;
    }
    std::vector<double> widths;
    if (natural >= room) {
        const double part = natural > least ? (room - least) / (natural - least) : 0;
        for (const Need& need : needs) {
            widths.push_back(need.least + (need.natural - need.least) * part);
        }
        return widths;
    }
    const auto texts =
        double(std::ranges::count(table.columns, false, &TableText::Column::isNumber));
    for (std::size_t c = 0; c < needs.size(); ++c) {
        // Half of it to the texts, the rest to all: numbers do not crowd at the right edge.
        const double extra = room - natural;
        const double toTexts = texts > 0 ? extra * 0.5 : 0;
        widths.push_back(needs[c].natural + (extra - toTexts) / double(needs.size()) +
                         (table.columns[c].isNumber || texts == 0 ? 0 : toTexts / texts));
    }
    return widths;
}

} // namespace

TextStyle flagStyle(double points) {
    constexpr double kSize = 0.72;
    return {points * kSize, false, Ink::quiet};
}

double columnGap(double points) {
    return points * kPoint * 1.25;
}

namespace {

/// The widths at this size of type; none where they do not fit.
std::optional<ColumnWidths> widthsAt(const TableText& table, double points, double width,
                                     bool keepsWords) {
    const std::vector<Need> needs = needsOf(table, points, width, keepsWords);
    const double room = width - columnGap(points) * double(needs.size() - 1);
    double least = 0;
    for (const Need& need : needs) {
        least += need.least;
    }
    if (least > room) {
        return {};
    }
    ColumnWidths found{points, shared(table, needs, room), {}};
    for (std::size_t c = 0; c < found.widths.size(); ++c) {
        found.widths[c] += c == 0 ? 0 : columnGap(points);
        found.flags.push_back(needs[c].flags);
    }
    return found;
}

} // namespace

ColumnWidths columnWidths(const TableText& table, double width) {
    for (const bool keepsWords : {true, false}) {
        for (const double points : kSizes) {
            if (keepsWords && points < kLeastUnbroken) {
                continue;
            }
            if (auto found = widthsAt(table, points, width, keepsWords)) {
                return std::move(*found);
            }
        }
    }
    return {};
}

std::size_t columnsThatFit(const TableText& table, double width) {
    const double points = kSizes.back();
    const std::vector<Need> needs = needsOf(table, points, width, false);
    double used = needs.front().least;
    std::size_t count = 1;
    while (count < needs.size() && used + columnGap(points) + needs[count].least <= width) {
        used += columnGap(points) + needs[count].least;
        ++count;
    }
    return std::max<std::size_t>(count, 2);
}

} // namespace ff::report
