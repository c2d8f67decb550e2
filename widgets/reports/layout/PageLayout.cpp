// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/PageLayout.h"

#include "models/reports/FigureText.h"
#include "models/reports/TitleFacts.h"
#include "models/reports/Words.h"
#include "widgets/reports/layout/ChartGeometry.h"
#include "widgets/reports/layout/KeyFigureStrips.h"
#include "widgets/reports/layout/Strip.h"
#include "widgets/reports/layout/TableStrips.h"
#include "widgets/reports/layout/TextStrips.h"
#include "widgets/reports/layout/TitlePage.h"
#include "widgets/reports/type/TextBlock.h"

#include <algorithm>
#include <map>

namespace ff::report {
using namespace Qt::StringLiterals;

namespace {

constexpr double kBeforeText = 7 * kPoint;

class Layout final {
public:
    Layout(const Report& report, const Formatter& format, double width)
        : m_report(report)
        , m_format(format)
        , m_width(width) {}

    Strips set() {
        m_contents = putTitlePage(m_strips, m_report, m_format, m_width);
        int number = 0;
        for (const Section& section : m_report.sections) {
            setSection(section, ++number);
        }
        setFlags();
        setAnnex();
        return std::move(m_strips);
    }
    /// The number of the page of each section, behind its entry in the contents.
    void numberContents(const QRectF& body, std::vector<DrawnPage>& pages) const;

private:
    /// `text` after `number`, with a rule below; its bookmark. The part that it begins.
    int setHeading(const QString& number, const QString& text, bool isOnNewPage);
    void setSection(const Section& section, int number);
    void setTable(const Table& table, int part);
    void setChart(const Chart& chart, int part);
    void setFlags();
    void setAnnex();
    void say(const std::string& text, const TextStyle& style, int part, double before) {
        if (!text.empty()) {
            putText(m_strips, m_strips.begin(Role::paragraph, part), QString::fromStdString(text),
                    style, m_width, {.before = before});
        }
    }

    const Report& m_report;
    const Formatter& m_format;
    const double m_width;
    Strips m_strips;
    std::vector<ContentsEntry> m_contents;
    std::vector<int> m_headings; ///< elements, one a section
    int m_tables = 0;
    std::vector<const Chart*> m_charts;
};

int Layout::setHeading(const QString& number, const QString& text, bool isOnNewPage) {
    const int part = m_strips.begin(Role::part);
    const int element = m_strips.begin(Role::heading, part);
    m_headings.push_back(element);
    const QString whole = number.isEmpty() ? text : number + u' ' + text;
    m_strips.elements[std::size_t(element)].outline = whole;
    constexpr double kRule = 1.2 * kPoint;
    const double left = number.isEmpty() ? 0 : widthOf(number, style::kHeadingNumber) + 10 * kPoint;
    const std::vector<QString> lines = brokenLines(text, style::kHeading, m_width - left);
    const double step = lineHeight(style::kHeading);
    Strip strip{.height = double(lines.size()) * step + 8 * kPoint,
                .before = 30 * kPoint,
                .isWithNext = true,
                .isOnNewPage = isOnNewPage};
    double y = ascentOf(style::kHeading);
    if (!number.isEmpty()) {
        strip.add(element, {number + u' ', {0, y}, style::kHeadingNumber});
    }
    for (const QString& line : lines) {
        strip.add(element, {line, {left, y}, style::kHeading});
        y += step;
    }
    strip.add(Fill{{0, strip.height - 5 * kPoint, m_width, kRule}, Ink::strongLine});
    m_strips.strips.push_back(std::move(strip));
    return part;
}

void Layout::numberContents(const QRectF& body, std::vector<DrawnPage>& pages) const {
    constexpr TextStyle kNumber{9, false, Ink::quiet};
    std::map<int, std::size_t> pageOf; // element of a heading
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const Item& item : pages[page].items) {
            pageOf.try_emplace(item.element, page + 1);
        }
    }
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const QString number = QString::number(pageOf[m_headings[i]]);
        std::vector<Item>& items = pages[pageOf[m_contents[i].element] - 1].items;
        const auto entry =
            std::ranges::find(items.rbegin(), items.rend(), m_contents[i].element, &Item::element);
        const double y = std::get<TextLine>(entry->what).at.y();
        const double x = body.left() + m_contents[i].right - widthOf(number, kNumber);
        items.insert(entry.base(), {m_contents[i].element, TextLine{number, {x, y}, kNumber}});
    }
}

void Layout::setSection(const Section& section, int number) {
    // Key figures, the quality of the data and the method have pages of their own.
    const bool isOwnPage = number == 1 || section.id == "key_figures" || section.id == "quality" ||
                           section.id == "method";
    const int part =
        setHeading(QString::number(number), QString::fromStdString(section.title), isOwnPage);
    for (const Block& block : section.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            say(paragraph->text, style::kBody, part, kBeforeText);
        } else if (const auto* facts = std::get_if<Facts>(&block)) {
            putFacts(m_strips, facts->rows, m_width, part);
        } else if (const auto* figures = std::get_if<KeyFigures>(&block)) {
            putKeyFigures(m_strips, *figures, m_report, m_format, m_width, part);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            setTable(*table, part);
        } else if (const auto* chart = std::get_if<Chart>(&block)) {
            setChart(*chart, part);
        }
    }
}

void Layout::setTable(const Table& table, int part) {
    const std::string caption = words(QT_TRANSLATE_NOOP("ff::Report", "Table %1. %2"),
                                      std::to_string(++m_tables), table.title);
    if (table.rows.empty()) {
        putText(m_strips, m_strips.begin(Role::paragraph, part), QString::fromStdString(caption),
                style::kCaption, m_width, {.before = 16 * kPoint, .isWithNext = true});
        say(table.empty, style::kContext, part, 2 * kPoint);
        return;
    }
    TableText text = textOf(table, m_report, m_format);
    text.caption = QString::fromStdString(caption);
    putTable(m_strips, text, m_width, part);
    if (!table.context.empty()) {
        m_strips.strips.back().isWithNext = true;
        say(table.context, style::kContext, part, 4 * kPoint);
    }
}

void Layout::setChart(const Chart& chart, int part) {
    m_charts.push_back(&chart);
    const QString caption =
        QString::fromStdString(words(QT_TRANSLATE_NOOP("ff::Report", "Figure %1. %2"),
                                     std::to_string(m_charts.size()), titleText(chart, m_format)));
    putText(m_strips, m_strips.begin(Role::paragraph, part), caption, style::kCaption, m_width,
            {.before = 16 * kPoint, .isWithNext = true});
    const int element = m_strips.begin(Role::figure, part);
    m_strips.elements[std::size_t(element)].alternative =
        QString::fromStdString(chart.title + ". " + chart.summary);
    Strip strip{.height = geometryOf(chart, m_format, m_width / kPoint).height * kPoint,
                .before = 4 * kPoint,
                .isWithNext = true};
    strip.items.push_back({element, ChartBox{&chart, {0, 0, m_width, strip.height}}});
    m_strips.strips.push_back(std::move(strip));
    say(chart.summary + (chart.summary.empty() ? "" : " ") +
            words(QT_TRANSLATE_NOOP("ff::Report", "The data are in the annex.")),
        style::kContext, part, 5 * kPoint);
}

void Layout::setFlags() {
    const std::string meanings = flagsText(m_report);
    if (!meanings.empty()) {
        say(words(QT_TRANSLATE_NOOP("ff::Report", "Flags:")) + ' ' + meanings, style::kContext, -1,
            20 * kPoint);
    }
}

void Layout::setAnnex() {
    if (m_charts.empty()) {
        return;
    }
    const int part = setHeading({},
                                QString::fromStdString(words(
                                    QT_TRANSLATE_NOOP("ff::Report", "Annex: data of the figures"))),
                                true);
    say(words(QT_TRANSLATE_NOOP("ff::Report", "A colon stands for what was not seen.")),
        style::kContext, part, kBeforeText);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        TableText data = dataOf(*m_charts[i], m_format);
        data.caption =
            QString::fromStdString(words(QT_TRANSLATE_NOOP("ff::Report", "Data of figure %1. %2"),
                                         std::to_string(i + 1), m_charts[i]->title));
        if (!data.rows.empty()) {
            putTable(m_strips, data, m_width, part);
        }
    }
}

/// Above and below the text of every page but the first: name, state and page number.
void setRunning(const Report& report, std::size_t number, std::size_t count, const QRectF& body,
                DrawnPage& page) {
    const double top = body.top() - 10 * kMillimetre;
    const double bottom = body.bottom() + 11 * kMillimetre;
    const auto put = [&](const QString& text, double right, double y, const TextStyle& style) {
        page.items.push_back({kArtifact, TextLine{text, {right - widthOf(text, style), y}, style}});
    };
    page.items.push_back(
        {kArtifact,
         Fill{{body.left(), bottom - 12 * kPoint, body.width(), 0.5 * kPoint}, Ink::line}});
    const QString pages =
        QStringLiteral("%1 / %2").arg(QString::number(number), QString::number(count));
    put(pages, body.right(), bottom, style::kRunning);
    const QString state = QString::fromStdString(stateText(report));
    const QString name = QString::fromStdString(report.title + " \u00b7 " + report.periodText);
    const double room = body.width() * 0.86 - widthOf(state, style::kRunning) - 20 * kPoint;
    double y = bottom;
    // A long name takes a second line, it is not cut.
    for (const QString& line : brokenLines(name + u" \u00b7 "_s + state, style::kRunning, room)) {
        page.items.push_back({kArtifact, TextLine{line, {body.left(), y}, style::kRunning}});
        y += lineHeight(style::kRunning);
    }
    if (report.isSimulated && number > 1) {
        put(QStringLiteral("SIMULATED"), body.right(), top, style::kMark);
    }
}

} // namespace

Pages laidOut(std::shared_ptr<const Report> report, const QLocale& locale, Paper paper) {
    Formatter format(locale, report->zone);
    format.setWeighed(report->isWeighed);
    Pages result{
        .report = std::move(report), .format = format, .paper = paper, .elements = {}, .pages = {}};
    const QRectF body = bodyOf(paper);
    Layout layout(*result.report, format, body.width());
    Strips strips = layout.set();
    result.pages = paginated(strips, body);
    layout.numberContents(body, result.pages);
    result.elements = std::move(strips.elements);
    for (std::size_t i = 0; i < result.pages.size(); ++i) {
        setRunning(*result.report, i + 1, result.pages.size(), body, result.pages[i]);
    }
    return result;
}

} // namespace ff::report
