// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportXlsx.h"

#include "models/reports/FigureText.h"
#include "models/reports/Words.h"

#include <xlsxwriter.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>
#include <system_error>

namespace ff::report {
namespace {

constexpr std::size_t kLongestText = 32767; ///< of a cell, in characters
constexpr qsizetype kLongestName = 31;      ///< of a sheet
constexpr double kWidest = 48;              ///< column, in characters: what is longer is wrapped

/// A text as XML 1.0 can have it, and not longer than a cell may be.
std::string clean(const std::string& text) {
    QString kept = QString::fromStdString(text);
    kept.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\ufffe' || c == u'\uffff';
    });
    kept.truncate(qsizetype(kLongestText));
    return kept.toStdString();
}

/// A sheet's name as spreadsheets can have it: an id may be made of what sites call their systems.
QString sheetName(QString id) {
    for (QChar& c : id) {
        if (c < u' ' || QStringLiteral("[]:*?/\\").contains(c)) {
            c = u'_';
        }
    }
    id = id.left(kLongestName);
    while (id.startsWith(u'\'')) {
        id.remove(0, 1);
    }
    while (id.endsWith(u'\'')) {
        id.chop(1);
    }
    // The first is no name at all, the second one of Excel's own.
    return id.isEmpty() || id.compare(u"history", Qt::CaseInsensitive) == 0 ? id + u'_' : id;
}

std::size_t lengthOf(const std::string& text) {
    return std::size_t(QString::fromStdString(text).size());
}

class Workbook final {
public:
    Workbook(const Report& report, const Formatter& format, const std::string& file)
        : m_report(report)
        , m_format(format)
        , m_book(workbook_new(file.c_str())) {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd hh:mm");
        format_set_align(m_date, LXW_ALIGN_LEFT);
        for (const bool isTotal : {false, true}) {
            m_number[isTotal] = numberFormat("#,##0.##", isTotal);
            m_whole[isTotal] = numberFormat("#,##0", isTotal);
            m_percent[isTotal] = numberFormat("0.0%", isTotal);
        }
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// False: the file could not be written; `why` says the reason.
    bool write(std::string& why) {
        lxw_doc_properties properties{};
        std::string title = clean(m_report.title + " " + m_report.periodText);
        properties.title = title.data();
        properties.created = toMillis(m_report.made) / 1000;
        workbook_set_properties(m_book, &properties);
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
        const lxw_error error = workbook_close(m_book);
        why = error == LXW_NO_ERROR ? std::string() : lxw_strerror(error);
        return error == LXW_NO_ERROR;
    }

private:
    lxw_format* numberFormat(const char* pattern, bool isTotal) {
        lxw_format* format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        if (isTotal) {
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
        }
        return format;
    }
    [[nodiscard]] lxw_format* formatOf(Unit unit, bool isTotal) const {
        switch (unit) {
        case Unit::ratio:
        case Unit::points:
            return m_percent[isTotal];
        case Unit::gpuHours:
        case Unit::count:
        case Unit::seconds:
            return m_whole[isTotal];
        case Unit::gpus:
        case Unit::hours:
        case Unit::factor:
            break;
        }
        return m_number[isTotal];
    }

    lxw_worksheet* addSheet(const std::string& id);
    void titleSheet();
    void tableSheet(const Table& table);
    void chartSheet(const Chart& chart);
    void figuresSheet();
    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                   bool isTotal);
    void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
                   lxw_format* format) {
        worksheet_write_string(sheet, row, column, clean(text).c_str(), format);
    }
    /// What stands above the heading: the title, and that the data are simulated. Returns the row
    /// of the heading, which is frozen.
    lxw_row_t begin(lxw_worksheet* sheet, const std::string& title);
    void drawNative(lxw_worksheet* sheet, const std::string& name, const Chart& chart,
                    lxw_row_t heading);
    [[nodiscard]] std::string headingOf(const Column& column) const;
    [[nodiscard]] std::string headingOf(const std::string& title, Unit unit) const;

    const Report& m_report;
    const Formatter& m_format;
    lxw_workbook* m_book;
    std::set<QString> m_names; ///< in lower case: sheets are told apart by more than that
    lxw_format* m_bold = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_number[2] = {};
    lxw_format* m_whole[2] = {};
    lxw_format* m_percent[2] = {};
};

lxw_worksheet* Workbook::addSheet(const std::string& id) {
    const QString cleaned = sheetName(QString::fromStdString(id));
    QString name = cleaned;
    for (int i = 2; !m_names.insert(name.toCaseFolded()).second; ++i) {
        const QString number = u'_' + QString::number(i);
        name = cleaned.left(kLongestName - number.size()) + number;
    }
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

lxw_row_t Workbook::begin(lxw_worksheet* sheet, const std::string& title) {
    writeText(sheet, 0, 0, title + " \u00b7 " + m_report.periodText, m_bold);
    if (m_report.isSimulated) {
        writeText(sheet, 1, 0, "SIMULATED", m_bold);
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
    lxw_worksheet* sheet = addSheet("report");
    writeText(sheet, 0, 0, m_report.title, m_title);
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    worksheet_set_column(sheet, 1, 1, 80, nullptr);
    lxw_row_t row = 2;
    const auto add = [&](const char* term, const std::string& value) {
        writeText(sheet, row, 0, words(term), m_text);
        writeText(sheet, row++, 1, value, m_text);
    };
    if (m_report.isSimulated) {
        add(QT_TRANSLATE_NOOP("ff::Report", "Data"), "SIMULATED");
    }
    add(QT_TRANSLATE_NOOP("ff::Report", "Period"),
        m_report.periodText + " (" + m_report.zone + ")");
    if (!m_report.hasEnded) {
        add(QT_TRANSLATE_NOOP("ff::Report", "State of the period"),
            words(QT_TRANSLATE_NOOP("ff::Report", "provisional: it has not ended")));
    }
    add(QT_TRANSLATE_NOOP("ff::Report", "State of the report"), name(m_report.state));
    add(QT_TRANSLATE_NOOP("ff::Report", "Coverage"),
        m_report.coverage ? percent(m_format, *m_report.coverage) : missingText(Missing::notSeen));
    add(QT_TRANSLATE_NOOP("ff::Report", "Basis of the entitlements"), m_report.basis);
    add(QT_TRANSLATE_NOOP("ff::Report", "Rules of attribution"), m_report.rules);
    add(QT_TRANSLATE_NOOP("ff::Report", "Made"),
        m_format.instant(m_report.made).toStdString() + ", Factory Floor " + m_report.program);
    if (!m_report.note.empty()) {
        add(QT_TRANSLATE_NOOP("ff::Report", "Summary"), m_report.note);
    }
}

std::string Workbook::headingOf(const std::string& title, Unit unit) const {
    const std::string text = unit == Unit::seconds ? "s" : unitText(unit, m_format);
    return text.empty() ? title : title + " (" + text + ")";
}

std::string Workbook::headingOf(const Column& column) const {
    return column.unit ? headingOf(column.title, *column.unit) : column.title;
}

void Workbook::writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                         bool isTotal) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        writeText(sheet, row, column, *text, isTotal ? m_bold : m_text);
    } else if (const auto* at = std::get_if<Instant>(&cell)) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(*at), m_format.zone());
        lxw_datetime time{};
        time.year = local.date().year();
        time.month = local.date().month();
        time.day = local.date().day();
        time.hour = local.time().hour();
        time.min = local.time().minute();
        time.sec = local.time().second();
        worksheet_write_datetime(sheet, row, column, &time, m_date);
    } else if (const auto* ref = std::get_if<FigureRef>(&cell)) {
        const Figure& figure = m_report.figure(*ref);
        if (figure.value && std::isfinite(*figure.value)) {
            worksheet_write_number(sheet, row, column, *figure.value,
                                   formatOf(figure.unit, isTotal));
        } else {
            writeText(sheet, row, column, missingText(figure.missing), m_text);
        }
    }
}

void Workbook::tableSheet(const Table& table) {
    lxw_worksheet* sheet = addSheet(table.id);
    const lxw_row_t heading = begin(sheet, table.title);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string title = headingOf(table.columns[i]);
        std::size_t longest = std::min<std::size_t>(lengthOf(title), 18);
        writeText(sheet, heading, lxw_col_t(i), title, m_heading);
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
        writeText(sheet, at, 0, table.empty, nullptr);
    } else if (!table.context.empty()) {
        writeText(sheet, at + 1, 0, table.context, nullptr);
    }
}

void Workbook::chartSheet(const Chart& chart) {
    lxw_worksheet* sheet = addSheet("chart_" + chart.id);
    const lxw_row_t heading = begin(sheet, chart.title);
    writeText(sheet, heading, 0, chart.categoryTitle, m_heading);
    worksheet_set_column(sheet, 0, 0, 28, nullptr);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        writeText(sheet, heading, lxw_col_t(s + 1), headingOf(chart.series[s].title, chart.unit),
                  m_heading);
        for (std::size_t i = 0; i < chart.series[s].values.size(); ++i) {
            if (const auto& value = chart.series[s].values[i]) { // else the cell stays empty: a gap
                worksheet_write_number(sheet, heading + 1 + lxw_row_t(i), lxw_col_t(s + 1), *value,
                                       formatOf(chart.unit, false));
            }
        }
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        writeText(sheet, heading + 1 + lxw_row_t(i), 0, chart.categories[i], m_text);
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
    lxw_chart* drawn = workbook_add_chart(m_book, kind);
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
        const auto column = lxw_col_t(s + 1);
        chart_series_set_categories(series, name.c_str(), first, 0, last, 0);
        chart_series_set_values(series, name.c_str(), first, column, last, column);
        chart_series_set_name_range(series, name.c_str(), heading, column);
    }
    const std::string title = clean(chart.title) + (m_report.isSimulated ? " (SIMULATED)" : "");
    chart_title_set_name(drawn, title.c_str());
    chart_show_blanks_as(drawn, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.4;
    std::string summary = clean(chart.summary);
    options.description = summary.data();
    worksheet_insert_chart_opt(sheet, first, lxw_col_t(chart.series.size() + 2), drawn, &options);
}

void Workbook::figuresSheet() {
    lxw_worksheet* sheet = addSheet("figures");
    const lxw_row_t heading =
        begin(sheet, words(QT_TRANSLATE_NOOP("ff::Report", "Every figure of the report")));
    const char* columns[] = {"id",          "name",         "value",   "unit",
                             "coverage",    "method",       "section", "before",
                             "year_before", "year_to_date", "flags",   "missing"};
    lxw_col_t column = 0;
    for (const char* title : columns) {
        worksheet_set_column(sheet, column, column, column < 2 ? 38 : 14, nullptr);
        writeText(sheet, heading, column++, title, m_heading);
    }
    lxw_row_t row = heading + 1;
    for (const Figure& figure : m_report.figures) {
        const auto number = [&](lxw_col_t at, const std::optional<double>& value,
                                lxw_format* format) {
            if (value && std::isfinite(*value)) {
                worksheet_write_number(sheet, row, at, *value, format);
            }
        };
        lxw_format* format = formatOf(figure.unit, false);
        writeText(sheet, row, 0, figure.id, nullptr);
        writeText(sheet, row, 1, figure.name, nullptr);
        number(2, figure.value, format);
        writeText(sheet, row, 3, unitName(figure.unit, m_report.isWeighed), nullptr);
        number(4, figure.coverage, m_percent[0]);
        writeText(sheet, row, 5, figure.method, nullptr);
        writeText(sheet, row, 6, figure.section, nullptr);
        number(7, figure.before, format);
        number(8, figure.yearBefore, format);
        number(9, figure.yearToDate, format);
        writeText(sheet, row, 10, figure.flags, nullptr);
        writeText(sheet, row, 11, name(figure.missing), nullptr);
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
