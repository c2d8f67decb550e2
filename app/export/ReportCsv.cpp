// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportCsv.h"

#include "models/periods/Periods.h"
#include "models/text/Csv.h"
#include "models/text/NumberText.h"

#include <algorithm>
#include <optional>

namespace ff::report {
namespace {

/// Lines of one file; each has the same cells, and says that simulated data are simulated.
class Lines final {
public:
    explicit Lines(const Report& report)
        : m_simulated(report.isSimulated) {}

    void add(const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_text += (i > 0 ? "," : "") + cells[i];
        }
        if (m_simulated) {
            m_text += m_text.find('\n') == std::string::npos ? ",simulated" : ",SIMULATED";
        }
        m_text += "\r\n";
    }
    [[nodiscard]] QByteArray content() const { return QByteArray::fromStdString(m_text); }

private:
    bool m_simulated;
    std::string m_text;
};

std::string number(const std::optional<double>& value) {
    return value ? numberText(*value) : std::string();
}

std::string cellText(const Report& report, const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return csvText(*text);
    }
    if (const auto* at = std::get_if<Instant>(&cell)) {
        return toIso8601In(*at, report.zone);
    }
    const auto* ref = std::get_if<FigureRef>(&cell);
    return ref ? number(report.figure(*ref).value) : std::string();
}

/// Which report the tables are of, by the names that JSON has too.
FolderFile reportFile(const Report& report) {
    Lines lines(report);
    lines.add({"field", "value"});
    const auto add = [&](const char* field, const std::string& value) {
        lines.add({field, csvText(value)});
    };
    const auto id = [](const std::optional<std::int64_t>& of) {
        return of ? std::to_string(*of) : std::string();
    };
    std::string leftOut;
    for (const LeftOut& section : report.leftOut) {
        leftOut += (leftOut.empty() ? "" : " ") + section.id;
    }
    add("kind", name(report.kind));
    add("subject", report.subject);
    add("title", report.title);
    add("state", name(report.state));
    add("number", id(report.number));
    add("replaces", id(report.replaces));
    add("period", report.period);
    add("from", toIso8601In(report.window.from, report.zone));
    add("to", toIso8601In(report.window.to, report.zone));
    add("zone", report.zone);
    add("period_has_ended", report.hasEnded ? "true" : "false");
    add("data_to", report.dataTo ? toIso8601In(*report.dataTo, report.zone) : std::string());
    add("coverage", number(report.coverage));
    add("unit", unitName(Unit::gpuHours, report.isWeighed));
    add("basis", report.basis);
    add("rules", report.rules);
    add("left_out", leftOut);
    add("language", report.language);
    add("made", toIso8601(report.made));
    add("program", report.program);
    add("note", report.note);
    return {"report.csv", lines.content()};
}

FolderFile figuresFile(const Report& report) {
    Lines lines(report);
    lines.add({"id", "name", "value", "unit", "coverage", "method", "section", "before",
               "year_before", "year_to_date", "flags", "missing"});
    for (const Figure& figure : report.figures) {
        lines.add({csvText(figure.id), csvText(figure.name), number(figure.value),
                   unitName(report, figure, figure.unit), number(figure.coverage), figure.method,
                   figure.section, number(figure.before), number(figure.yearBefore),
                   number(figure.yearToDate), csvText(figure.flags), name(figure.missing)});
    }
    return {"figures.csv", lines.content()};
}

/// An id may be made of what a site calls its system: it stays one name, in its own folder.
std::string fileOf(std::string id) {
    std::ranges::replace_if(
        id, [](unsigned char c) { return c < ' ' || c == '/' || c == '\\'; }, '_');
    return id + ".csv";
}

FolderFile tableFile(const Report& report, const Table& table) {
    Lines lines(report);
    std::vector<std::string> heading;
    for (const Column& column : table.columns) {
        const std::string unit = column.unit ? unitName(report, column, *column.unit) : "";
        const bool saysUnit = unit.empty() || unit == "1" || unit == "ratio";
        heading.push_back(csvText(saysUnit ? column.id : column.id + " [" + unit + "]"));
    }
    lines.add(heading);
    for (const Row& row : table.rows) {
        std::vector<std::string> cells;
        for (const Cell& cell : row.cells) {
            cells.push_back(cellText(report, cell));
        }
        lines.add(cells);
    }
    return {fileOf(table.id), lines.content()};
}

FolderFile chartFile(const Report& report, const Chart& chart) {
    Lines lines(report);
    std::vector<std::string> heading{csvText(chart.categoryTitle)};
    for (const Series& series : chart.series) {
        heading.push_back(csvText(series.title + " [" + unitName(report, chart, chart.unit) + "]"));
    }
    lines.add(heading);
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        std::vector<std::string> cells{chart.times.empty()
                                           ? csvText(chart.categories[i])
                                           : toIso8601In(chart.times[i], report.zone)};
        for (const Series& series : chart.series) {
            cells.push_back(number(series.values[i]));
        }
        lines.add(cells);
    }
    return {fileOf("chart_" + chart.id), lines.content()};
}

} // namespace

std::vector<FolderFile> toCsv(const Report& report) {
    std::vector<FolderFile> files{reportFile(report), figuresFile(report)};
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                files.push_back(tableFile(report, *table));
            } else if (const auto* chart = std::get_if<Chart>(&block)) {
                files.push_back(chartFile(report, *chart));
            }
        }
    }
    return files;
}

} // namespace ff::report
