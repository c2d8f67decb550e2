// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/TableText.h"

#include "models/reports/FigureText.h"
#include "models/reports/Words.h"

namespace ff::report {
namespace {

TableText::Cell figureText(const Figure& figure, const Formatter& format) {
    return {.text = QString::fromStdString(tableText(figure, format)),
            .flags = figure.flags == ":" ? QString() : QString::fromStdString(figure.flags),
            .isNumber = true,
            .isMissing = !figure.value};
}

TableText::Cell textOf(const Cell& cell, const Column& column, const Report& report,
                       const Formatter& format) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return {.text = QString::fromStdString(*text), .flags = {}};
    }
    if (const auto* time = std::get_if<Instant>(&cell)) {
        return {.text = timeText(*time, column, format), .flags = {}, .isDate = true};
    }
    if (const auto* ref = std::get_if<FigureRef>(&cell)) {
        return figureText(report.figure(*ref), format);
    }
    return {.text = QString::fromUtf8(kNoFigure), .flags = {}, .isMissing = true};
}

} // namespace

TableText textOf(const Table& table, const Report& report, const Formatter& format) {
    TableText text;
    for (const Column& column : table.columns) {
        text.columns.push_back({.title = QString::fromStdString(column.title),
                                .unit = column.unit ? QString::fromStdString(unitText(
                                                          *column.unit, formatOf(column, format)))
                                                    : QString(),
                                .isNumber = column.unit.has_value()});
    }
    for (const Row& row : table.rows) {
        TableText::Row cells{{}, row.isTotal};
        for (const Cell& cell : row.cells) {
            cells.cells.push_back(textOf(cell, table.columns[cells.cells.size()], report, format));
            if (std::holds_alternative<std::monostate>(cell)) {
                cells.cells.back().isNumber = text.columns[cells.cells.size() - 1].isNumber;
            }
        }
        cells.cells.resize(text.columns.size());
        text.rows.push_back(std::move(cells));
    }
    return text;
}

TableText dataOf(const Chart& chart, const Formatter& format) {
    // A heat map is wider than a page: its rows stay rows.
    const bool isTurned = chart.kind == Chart::Kind::heatMap;
    const std::size_t columns = isTurned ? chart.categories.size() : chart.series.size();
    const std::size_t rows = isTurned ? chart.series.size() : chart.categories.size();
    const QString unit = QString::fromStdString(unitText(chart.unit, formatOf(chart, format)));
    TableText text;
    text.columns.push_back(
        {.title = isTurned ? QString() : QString::fromStdString(chart.categoryTitle), .unit = {}});
    for (std::size_t c = 0; c < columns; ++c) {
        text.columns.push_back({.title = QString::fromStdString(isTurned ? chart.categories[c]
                                                                         : chart.series[c].title),
                                .unit = unit,
                                .isNumber = true});
    }
    for (std::size_t r = 0; r < rows; ++r) {
        TableText::Row row;
        row.cells.push_back(
            {.text = QString::fromStdString(isTurned ? chart.series[r].title : chart.categories[r]),
             .flags = {}});
        for (std::size_t c = 0; c < columns; ++c) {
            const Series& series = chart.series[isTurned ? r : c];
            const std::size_t at = isTurned ? c : r;
            Figure figure;
            figure.unit = chart.unit;
            figure.value = at < series.values.size() ? series.values[at] : std::nullopt;
            // A colon fits where words do not.
            row.cells.push_back(figure.value
                                    ? figureText(figure, format)
                                    : TableText::Cell{QStringLiteral(":"), {}, true, true});
        }
        text.rows.push_back(std::move(row));
    }
    return text;
}

TableText columnsOf(const TableText& table, std::size_t from, std::size_t end) {
    const auto chosen = [&](const auto& all) {
        std::remove_cvref_t<decltype(all)> some{all.front()};
        some.insert(some.end(), all.begin() + std::ptrdiff_t(from),
                    all.begin() + std::ptrdiff_t(end));
        return some;
    };
    TableText part{table.caption, chosen(table.columns), {}};
    for (const TableText::Row& row : table.rows) {
        part.rows.push_back({chosen(row.cells), row.isTotal});
    }
    return part;
}

} // namespace ff::report
