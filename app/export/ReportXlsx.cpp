// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportXlsx.h"

#include "app/export/XlsxBook.h"
#include "models/reports/FigureText.h"
#include "models/reports/TitleFacts.h"
#include "models/reports/Words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <system_error>

namespace ff::report {
namespace {

constexpr double kWidest = 48; ///< column, in characters: what is longer is wrapped

std::size_t lengthOf(const std::string& text) {
    return std::size_t(QString::fromStdString(text).size());
}

/// The sheets of a report.
class Workbook final {
public:
    Workbook(const Report& report, const Formatter& format, const std::string& file)
        : m_report(report)
        , m_format(format)
        , m_book(file) {}

    /// False: the file could not be written; `why` says the reason.
    bool write(std::string& why) {
        lxw_doc_properties properties{};
        std::string title = cellText(m_report.title + " " + m_report.periodText);
        properties.title = title.data();
        properties.created = toMillis(m_report.made) / 1000;
        workbook_set_properties(m_book.book(), &properties);
        titleSheet();
        for (const Section& section : m_report.sections) {
            for (const Block& block : section.blocks) {
                if (const auto* table = std::get_if<Table>(&block)) {
                    tableSheet(*table);
                } else if (const auto* chart = std::get_if<Chart>(&block)) {
                    chartSheet(*chart);
                }
            }
        }
        figuresSheet();
        return m_book.close(why);
    }

private:
    void titleSheet();
    void tableSheet(const Table& table);
    void chartSheet(const Chart& chart);
    void figuresSheet();
    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                   bool isTotal);
    /// What stands above the heading: the title, and that the data are simulated. Returns the row
    /// of the heading, which is frozen.
    lxw_row_t begin(lxw_worksheet* sheet, const std::string& title);
    void drawNative(lxw_worksheet* sheet, const std::string& name, const Chart& chart,
                    lxw_row_t heading);
    [[nodiscard]] std::string headingOf(const Column& column) const;
    template <class Of>
    [[nodiscard]] std::string headingOf(const std::string& title, const Of& of, Unit unit) const;

    const Report& m_report;
    const Formatter& m_format;
    XlsxBook m_book;
};

lxw_row_t Workbook::begin(lxw_worksheet* sheet, const std::string& title) {
    m_book.writeText(sheet, 0, 0, title + " \u00b7 " + m_report.periodText, m_book.bold());
    if (m_report.isSimulated) {
        m_book.writeText(sheet, 1, 0, "SIMULATED", m_book.bold());
    }
    constexpr lxw_row_t kHeading = 2;
    worksheet_freeze_panes(sheet, kHeading + 1, 0);
    worksheet_repeat_rows(sheet, kHeading, kHeading);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    return kHeading;
}

void Workbook::titleSheet() {
    lxw_worksheet* sheet = m_book.addSheet("report");
    m_book.writeText(sheet, 0, 0, m_report.title, m_book.title());
    m_book.writeText(sheet, 1, 0, m_report.periodText, m_book.bold());
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_column(sheet, 1, 1, 80, nullptr);
    lxw_row_t row = 3;
    const auto add = [&](const std::string& term, const std::string& value) {
        m_book.writeText(sheet, row, 0, term, m_book.text());
        m_book.writeText(sheet, row++, 1, value, m_book.text());
    };
    if (m_report.isSimulated) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Data")), "SIMULATED");
    }
    for (const std::string& warning : titleWarnings(m_report)) {
        add({}, warning);
    }
    for (const auto& [term, value] : titleFacts(m_report, m_format).rows) {
        add(term, value);
    }
    if (!m_report.note.empty()) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Summary")), m_report.note);
    }
    // What stands between the tables, and what a person wrote below them.
    for (const Section& section : m_report.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                add(section.title, paragraph->text);
            } else if (const auto* facts = std::get_if<Facts>(&block)) {
                for (const auto& [term, meaning] : facts->rows) {
                    add(term, meaning);
                }
            }
        }
    }
}

template <class Of>
std::string Workbook::headingOf(const std::string& title, const Of& of, Unit unit) const {
    const std::string text = unit == Unit::seconds ? "s" : unitText(unit, formatOf(of, m_format));
    return text.empty() ? title : title + " (" + text + ")";
}

std::string Workbook::headingOf(const Column& column) const {
    return column.unit ? headingOf(column.title, column, *column.unit) : column.title;
}

void Workbook::writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                         bool isTotal) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        m_book.writeText(sheet, row, column, *text, isTotal ? m_book.bold() : m_book.text());
    } else if (const auto* at = std::get_if<Instant>(&cell)) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(*at), m_format.zone());
        lxw_datetime time{};
        time.year = local.date().year();
        time.month = local.date().month();
        time.day = local.date().day();
        time.hour = local.time().hour();
        time.min = local.time().minute();
        time.sec = local.time().second();
        worksheet_write_datetime(sheet, row, column, &time, m_book.date());
    } else if (const auto* ref = std::get_if<FigureRef>(&cell)) {
        const Figure& figure = m_report.figure(*ref);
        if (figure.value && std::isfinite(*figure.value)) {
            worksheet_write_number(sheet, row, column, *figure.value,
                                   m_book.number(figure.unit, *figure.value, isTotal));
        } else {
            m_book.writeText(sheet, row, column, missingText(figure.missing), m_book.text());
        }
    }
}

void Workbook::tableSheet(const Table& table) {
    lxw_worksheet* sheet = m_book.addSheet(table.id);
    const lxw_row_t heading = begin(sheet, table.title);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string title = headingOf(table.columns[i]);
        std::size_t longest = std::min<std::size_t>(lengthOf(title), 18);
        m_book.writeText(sheet, heading, lxw_col_t(i), title, m_book.heading());
        for (const Row& row : table.rows) {
            if (const auto* text = std::get_if<std::string>(&row.cells[i])) {
                longest = std::max(longest, lengthOf(*text));
            }
        }
        const double width = std::holds_alternative<Instant>(
                                 table.rows.empty() ? Cell() : table.rows.front().cells[i])
                                 ? 17
                                 : std::clamp(double(longest) + 2, 12.0, kWidest);
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr);
    }
    lxw_row_t at = heading + 1;
    for (const Row& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            writeCell(sheet, at, lxw_col_t(i), row.cells[i], row.isTotal);
        }
        ++at;
    }
    if (table.rows.empty()) {
        m_book.writeText(sheet, at, 0, table.empty, nullptr);
    } else if (!table.context.empty()) {
        m_book.writeText(sheet, at + 1, 0, table.context, nullptr);
    }
}

void Workbook::chartSheet(const Chart& chart) {
    lxw_worksheet* sheet = m_book.addSheet("chart_" + chart.id);
    const lxw_row_t heading = begin(sheet, chart.title);
    m_book.writeText(sheet, heading, 0, chart.categoryTitle, m_book.heading());
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        m_book.writeText(sheet, heading, lxw_col_t(s + 1),
                         headingOf(chart.series[s].title, chart, chart.unit), m_book.heading());
        for (std::size_t i = 0; i < chart.series[s].values.size(); ++i) {
            const auto& value = chart.series[s].values[i];
            if (value && std::isfinite(*value)) { // else the cell stays empty: a gap
                worksheet_write_number(sheet, heading + 1 + lxw_row_t(i), lxw_col_t(s + 1), *value,
                                       m_book.number(chart.unit, *value));
            }
        }
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        writeCell(sheet, heading + 1 + lxw_row_t(i), 0,
                  chart.times.empty() ? Cell(chart.categories[i]) : Cell(chart.times[i]), false);
    }
    worksheet_set_column(sheet, 1, lxw_col_t(std::max<std::size_t>(chart.series.size(), 1)), 16,
                         nullptr);
    if (!chart.categories.empty() && !chart.series.empty()) {
        drawNative(sheet, sheet->name, chart, heading);
    }
}

void Workbook::drawNative(lxw_worksheet* sheet, const std::string& name, const Chart& chart,
                          lxw_row_t heading) {
    const lxw_row_t first = heading + 1;
    const lxw_row_t last = heading + lxw_row_t(chart.categories.size());
    if (chart.kind == Chart::Kind::heatMap) {
        lxw_conditional_format scale{};
        scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
        scale.min_color = 0xECF3FA;
        scale.max_color = 0x4F8FC4;
        worksheet_conditional_format_range(sheet, first, 1, last, lxw_col_t(chart.series.size()),
                                           &scale);
        return;
    }
    const auto kind = chart.kind == Chart::Kind::shares    ? LXW_CHART_BAR_STACKED_PERCENT
                      : chart.kind == Chart::Kind::columns ? LXW_CHART_COLUMN_STACKED
                                                           : LXW_CHART_LINE;
    lxw_chart* drawn = workbook_add_chart(m_book.book(), kind);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
        const auto column = lxw_col_t(s + 1);
        chart_series_set_categories(series, name.c_str(), first, 0, last, 0);
        chart_series_set_values(series, name.c_str(), first, column, last, column);
        chart_series_set_name_range(series, name.c_str(), heading, column);
    }
    const std::string title = cellText(chart.title) + (m_report.isSimulated ? " (SIMULATED)" : "");
    chart_title_set_name(drawn, title.c_str());
    if (!chart.times.empty()) {
        chart_axis_set_num_format(drawn->x_axis, "yyyy-mm-dd");
    }
    chart_show_blanks_as(drawn, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.4;
    std::string summary = cellText(chart.summary);
    options.description = summary.data();
    worksheet_insert_chart_opt(sheet, first, lxw_col_t(chart.series.size() + 2), drawn, &options);
}

void Workbook::figuresSheet() {
    lxw_worksheet* sheet = m_book.addSheet("figures");
    const lxw_row_t heading =
        begin(sheet, words(QT_TRANSLATE_NOOP("ff::Report", "Every figure of the report")));
    const char* columns[] = {"id",          "name",         "value",   "unit",
                             "coverage",    "method",       "section", "before",
                             "year_before", "year_to_date", "flags",   "missing"};
    lxw_col_t column = 0;
    for (const char* title : columns) {
        worksheet_set_column(sheet, column, column, column < 2 ? 38 : 14, nullptr);
        m_book.writeText(sheet, heading, column++, title, m_book.heading());
    }
    lxw_row_t row = heading + 1;
    for (const Figure& figure : m_report.figures) {
        const auto number = [&](lxw_col_t at, const std::optional<double>& value, Unit unit) {
            if (value && std::isfinite(*value)) {
                worksheet_write_number(sheet, row, at, *value, m_book.number(unit, *value));
            }
        };
        m_book.writeText(sheet, row, 0, figure.id, nullptr);
        m_book.writeText(sheet, row, 1, figure.name, nullptr);
        number(2, figure.value, figure.unit);
        m_book.writeText(sheet, row, 3, unitName(m_report, figure, figure.unit), nullptr);
        number(4, figure.coverage, Unit::ratio);
        m_book.writeText(sheet, row, 5, figure.method, nullptr);
        m_book.writeText(sheet, row, 6, figure.section, nullptr);
        number(7, figure.before, figure.unit);
        number(8, figure.yearBefore, figure.unit);
        number(9, figure.yearToDate, figure.unit);
        m_book.writeText(sheet, row, 10, figure.flags, nullptr);
        m_book.writeText(sheet, row, 11, name(figure.missing), nullptr);
        ++row;
    }
}

} // namespace

Result<void> writeXlsx(const Report& report, const Formatter& format,
                       const std::filesystem::path& file) {
    // The library writes files of its own: beside the place, then renamed.
    const std::filesystem::path draft =
        file.parent_path() / ("." + file.filename().string() + ".part");
    std::string why;
    const bool isWritten = Workbook(report, format, draft.string()).write(why);
    std::error_code error;
    if (isWritten) {
        std::filesystem::rename(draft, file, error);
        why = error.message();
    }
    if (!isWritten || error) {
        std::error_code ignored;
        std::filesystem::remove(draft, ignored);
        return fail(ErrorCode::fileUnwritable, why, file.string());
    }
    return {};
}

} // namespace ff::report
