// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportHtml.h"

#include "app/export/ChartSvg.h"
#include "app/export/HtmlStyle.h"
#include "app/export/HtmlText.h"
#include "models/periods/Periods.h"
#include "models/reports/FigureText.h"
#include "models/reports/TitleFacts.h"
#include "models/reports/Words.h"

namespace ff::report {
namespace {

using namespace Qt::StringLiterals;

QString said(const char* text) {
    return html(words(text));
}

class Page final {
public:
    Page(const Report& report, const Formatter& format)
        : m_report(report)
        , m_format(format) {}

    QByteArray write() {
        QString sections;
        int number = 0;
        for (const Section& section : m_report.sections) {
            sections += sectionText(section, ++number);
        }
        const QString rest = annex();
        return (head() + titlePage() + u"<main>\n"_s + sections + rest +
                u"</main>\n</body>\n</html>\n"_s)
            .toUtf8();
    }

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString titlePage() const;
    [[nodiscard]] QString contents() const;
    QString sectionText(const Section& section, int number);
    [[nodiscard]] QString keyFigures(const KeyFigures& figures) const;
    [[nodiscard]] QString card(const Figure& figure) const;
    [[nodiscard]] QString facts(const Facts& facts) const;
    QString table(const Table& table);
    QString chart(const Chart& chart);
    [[nodiscard]] QString chartData(const Chart& chart, int number) const;
    QString annex();
    [[nodiscard]] QString cell(const Cell& cell, const Column& column, bool isHead) const;
    [[nodiscard]] QString flags(const Figure& figure) const {
        return figure.flags.empty() || figure.flags == ":"
                   ? QString()
                   : u"<sup>%1</sup>"_s.arg(html(figure.flags));
    }
    [[nodiscard]] QString simulated() const {
        return m_report.isSimulated ? u" <span class=\"simulated\">SIMULATED</span>"_s : QString();
    }

    const Report& m_report;
    const Formatter& m_format;
    int m_tables = 0;
    int m_charts = 0;
    std::vector<const Chart*> m_drawn; ///< their data stand in the annex
};

QString Page::head() const {
    const QString title = html(m_report.title + " \u00b7 " + m_report.periodText);
    // What stands in the margins of printed pages goes into a string of CSS.
    QString running = QString::fromStdString(m_report.title + " \u00b7 " + m_report.periodText);
    running.removeIf(
        [](QChar c) { return c == u'"' || c == u'\\' || c == u'<' || c == u'>' || c < u' '; });
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"generator\" content=\"Factory Floor %2\">\n<title>%3</title>\n"
           "<style>\n%4%5</style>\n</head>\n<body>\n"_s.arg(
               html(m_report.language), html(m_report.program), title, styleSheet(),
               pageMargins(running, m_report.isSimulated));
}

QString Page::titlePage() const {
    QString text = u"<header class=\"cover\">\n<p class=\"brand\">Factory Floor%1</p>\n"
                   "<h1>%2</h1>\n<p class=\"period\">%3</p>\n"_s.arg(
                       simulated(), html(m_report.title), html(m_report.periodText));
    for (const std::string& warning : titleWarnings(m_report)) {
        text += u"<p class=\"warning\">%1</p>\n"_s.arg(html(warning));
    }
    if (!m_report.note.empty()) {
        text += u"<p class=\"note\">%1</p>\n"_s.arg(html(m_report.note));
    }
    return text + facts(titleFacts(m_report, m_format)) + contents() + u"</header>\n"_s;
}

QString Page::contents() const {
    QString items;
    for (const Section& section : m_report.sections) {
        items += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(html(section.id), html(section.title));
    }
    return u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n<ol>\n%2</ol>\n"
           "</nav>\n"_s.arg(said(QT_TRANSLATE_NOOP("ff::Report", "Contents")), items);
}

QString Page::sectionText(const Section& section, int number) {
    QString text =
        u"<section id=\"%1\">\n<h2><span class=\"section-number\">%2</span> %3</h2>\n"_s.arg(
            html(section.id), QString::number(number), html(section.title));
    for (const Block& block : section.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            text += u"<p>%1</p>\n"_s.arg(html(paragraph->text));
        } else if (const auto* rows = std::get_if<Facts>(&block)) {
            text += facts(*rows);
        } else if (const auto* figures = std::get_if<KeyFigures>(&block)) {
            text += keyFigures(*figures);
        } else if (const auto* drawn = std::get_if<Chart>(&block)) {
            text += chart(*drawn);
        } else if (const auto* rowsOf = std::get_if<Table>(&block)) {
            text += table(*rowsOf);
        }
    }
    return text + u"</section>\n"_s;
}

QString Page::facts(const Facts& facts) const {
    QString text = u"<dl>\n"_s;
    for (const auto& [term, meaning] : facts.rows) {
        text += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(html(term), html(meaning));
    }
    return text + u"</dl>\n"_s;
}

QString Page::keyFigures(const KeyFigures& figures) const {
    QString cards;
    for (const FigureRef ref : figures.figures) {
        cards += card(m_report.figure(ref));
    }
    return u"<ul class=\"cards\">\n%1</ul>\n"_s.arg(cards);
}

QString Page::card(const Figure& figure) const {
    QString lines;
    for (const Comparison& line : comparisons(figure, m_format)) {
        lines += u"<dt>%1</dt><dd>%2%3</dd>\n"_s.arg(
            html(line.term), html(line.value),
            line.change.empty() ? QString() : u" <b>(%1)</b>"_s.arg(html(line.change)));
    }
    const bool isMissing = !figure.value.has_value();
    return u"<li>\n<h3>%1</h3>\n<p class=\"%2\">%3%4</p>\n%5</li>\n"_s.arg(
        html(figure.name), isMissing ? u"value missing"_s : u"value"_s,
        html(cardText(figure, m_format)), flags(figure),
        lines.isEmpty() ? QString() : u"<dl>\n%1</dl>\n"_s.arg(lines));
}

QString Page::cell(const Cell& cell, const Column& column, bool isHead) const {
    QString text;
    QString kind = column.unit ? u" class=\"number\""_s : QString();
    if (const auto* saying = std::get_if<std::string>(&cell)) {
        text = html(*saying);
        kind.clear();
    } else if (const auto* time = std::get_if<Instant>(&cell)) {
        text = u"<time datetime=\"%1\">%2</time>"_s.arg(
            html(toIso8601In(*time, m_report.zone)),
            html(timeText(*time, column, m_format).toStdString()));
    } else if (const auto* ref = std::get_if<FigureRef>(&cell)) {
        const Figure& figure = m_report.figure(*ref);
        text = html(tableText(figure, m_format)) + flags(figure);
        if (!figure.value) {
            kind = u" class=\"number missing\""_s;
        }
    } else {
        text = QString::fromUtf8(kNoFigure);
        kind = column.unit ? u" class=\"number missing\""_s : u" class=\"missing\""_s;
    }
    return isHead ? u"<th scope=\"row\"%1>%2</th>"_s.arg(kind, text)
                  : u"<td%1>%2</td>"_s.arg(kind, text);
}

QString Page::table(const Table& table) {
    const QString caption = html(words(QT_TRANSLATE_NOOP("ff::Report", "Table %1. %2"),
                                       std::to_string(++m_tables), table.title));
    if (table.rows.empty()) {
        return u"<h3>%1%2</h3>\n<p class=\"empty\">%3</p>\n"_s.arg(caption, simulated(),
                                                                   html(table.empty));
    }
    QString heading;
    for (const Column& column : table.columns) {
        const QString unit =
            column.unit ? html(unitText(*column.unit, formatOf(column, m_format))) : QString();
        heading += u"<th scope=\"col\"%1>%2%3</th>"_s.arg(
            column.unit ? u" class=\"number\""_s : QString(), html(column.title),
            unit.isEmpty() ? QString() : u" <span class=\"unit\">%1</span>"_s.arg(unit));
    }
    QString body;
    for (const Row& row : table.rows) {
        body += row.isTotal ? u"<tr class=\"total\">"_s : u"<tr>"_s;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            body += cell(row.cells[i], table.columns[i], i == 0);
        }
        body += u"</tr>\n"_s;
    }
    const QString wide = table.columns.size() > 8 ? u" class=\"wide\""_s : QString();
    QString text = u"<div class=\"table\">\n<table%1>\n<caption>%2%3</caption>\n<thead>\n<tr>%4"
                   "</tr>\n</thead>\n<tbody>\n%5</tbody>\n</table>\n</div>\n"_s.arg(
                       wide, caption, simulated(), heading, body);
    if (!table.context.empty()) {
        text += u"<p class=\"context\">%1</p>\n"_s.arg(html(table.context));
    }
    return text;
}

QString Page::chart(const Chart& chart) {
    ++m_charts;
    m_drawn.push_back(&chart);
    return u"<figure id=\"figure-%1\">\n<figcaption>%2%3</figcaption>\n%4<p class=\"context\">%5 "
           "<a href=\"#data-%1\">%6</a></p>\n</figure>\n"_s.arg(
               QString::number(m_charts),
               html(words(QT_TRANSLATE_NOOP("ff::Report", "Figure %1. %2"),
                          std::to_string(m_charts), titleText(chart, m_format))),
               simulated(), toSvg(chart, formatOf(chart, m_format), m_charts), html(chart.summary),
               said(QT_TRANSLATE_NOOP("ff::Report", "The data are in the annex.")));
}

QString Page::chartData(const Chart& chart, int number) const {
    QString heading = u"<th scope=\"col\">%1</th>"_s.arg(html(chart.categoryTitle));
    // A heat map is wider than a page: its rows stay rows.
    const bool isTurned = chart.kind == Chart::Kind::heatMap;
    const std::size_t columns = isTurned ? chart.categories.size() : chart.series.size();
    const std::size_t rows = isTurned ? chart.series.size() : chart.categories.size();
    if (isTurned) {
        heading = u"<th scope=\"col\"></th>"_s;
    }
    for (std::size_t i = 0; i < columns; ++i) {
        heading += u"<th scope=\"col\" class=\"number\">%1</th>"_s.arg(
            html(isTurned ? chart.categories[i] : chart.series[i].title));
    }
    QString body;
    for (std::size_t r = 0; r < rows; ++r) {
        body += u"<tr><th scope=\"row\">%1</th>"_s.arg(
            html(isTurned ? chart.series[r].title : chart.categories[r]));
        for (std::size_t c = 0; c < columns; ++c) {
            const auto& value = isTurned ? chart.series[r].values[c] : chart.series[c].values[r];
            Figure figure;
            figure.value = value;
            figure.unit = chart.unit;
            figure.missing = value ? Missing::no : Missing::notSeen;
            // A colon fits where words do not.
            body += value ? u"<td class=\"number\">%1</td>"_s.arg(html(tableText(figure, m_format)))
                          : u"<td class=\"number missing\">:</td>"_s;
        }
        body += u"</tr>\n"_s;
    }
    return u"<div class=\"table\">\n<table class=\"data%1\" id=\"data-%2\">\n<caption>%3%4"
           "</caption>\n<thead>\n<tr>%5</tr>\n</thead>\n<tbody>\n%6</tbody>\n</table>\n</div>\n"_s
               .arg(columns > 8 ? u" wide"_s : QString(), QString::number(number),
                    html(words(QT_TRANSLATE_NOOP("ff::Report", "Data of figure %1. %2"),
                               std::to_string(number), titleText(chart, m_format))),
                    simulated(), heading, body);
}

QString Page::annex() {
    QString text;
    const std::string meanings = flagsText(m_report);
    if (!meanings.empty()) {
        text += u"<p class=\"flags\">%1 %2</p>\n"_s.arg(
            said(QT_TRANSLATE_NOOP("ff::Report", "Flags:")), html(meanings));
    }
    if (m_drawn.empty()) {
        return text;
    }
    text += u"<section id=\"annex\">\n<h2>%1</h2>\n<p class=\"context\">%2</p>\n"_s.arg(
        said(QT_TRANSLATE_NOOP("ff::Report", "Annex: data of the figures")),
        said(QT_TRANSLATE_NOOP("ff::Report", "A colon stands for what was not seen.")));
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        text += chartData(*m_drawn[i], int(i) + 1);
    }
    return text + u"</section>\n"_s;
}

} // namespace

QByteArray toHtml(const Report& report, const Formatter& format) {
    return Page(report, format).write();
}

} // namespace ff::report
