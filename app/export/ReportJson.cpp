// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportJson.h"

#include "models/periods/Periods.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

namespace ff::report {
namespace {

using namespace Qt::StringLiterals;

QJsonValue text(const std::string& value) {
    return QString::fromStdString(value);
}

QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue serial(const std::optional<std::int64_t>& value) {
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonArray numbers(const std::vector<std::optional<double>>& values) {
    QJsonArray result;
    for (const auto& value : values) {
        result << number(value);
    }
    return result;
}

QJsonValue time(const std::optional<Instant>& at, const std::string& zone) {
    return at ? text(toIso8601In(*at, zone)) : QJsonValue();
}

const char* quantity(Unit unit) {
    switch (unit) {
    case Unit::count:
        return "count";
    case Unit::gpus:
        return "gpus";
    case Unit::gpuHours:
        return "gpu-hours";
    case Unit::ratio:
        return "ratio";
    case Unit::points:
        return "points";
    case Unit::hours:
        return "hours";
    case Unit::seconds:
        return "seconds";
    case Unit::factor:
        return "factor";
    }
    return "";
}

QJsonObject figureObject(const Report& report, const Figure& figure) {
    return {{u"id"_s, text(figure.id)},
            {u"name"_s, text(figure.name)},
            {u"section"_s, text(figure.section)},
            {u"value"_s, number(figure.value)},
            {u"printed"_s, number(figure.printed)},
            {u"quantity"_s, text(quantity(figure.unit))},
            {u"unit"_s, text(unitName(report, figure, figure.unit))},
            {u"coverage"_s, number(figure.coverage)},
            {u"method"_s, text(figure.method)},
            {u"before"_s, number(figure.before)},
            {u"year_before"_s, number(figure.yearBefore)},
            {u"year_to_date"_s, number(figure.yearToDate)},
            {u"flags"_s, text(figure.flags)},
            {u"missing"_s, text(name(figure.missing))}};
}

QJsonValue cellValue(const Report& report, const Cell& cell) {
    if (const auto* said = std::get_if<std::string>(&cell)) {
        return text(*said);
    }
    if (const auto* at = std::get_if<Instant>(&cell)) {
        return QJsonObject{{u"time"_s, time(*at, report.zone)}};
    }
    if (const auto* ref = std::get_if<FigureRef>(&cell)) {
        return QJsonObject{{u"figure"_s, text(report.figure(*ref).id)}};
    }
    return {};
}

QJsonObject tableObject(const Report& report, const Table& table) {
    QJsonArray columns;
    for (const Column& column : table.columns) {
        columns << QJsonObject{
            {u"id"_s, text(column.id)},
            {u"title"_s, text(column.title)},
            {u"quantity"_s, column.unit ? text(quantity(*column.unit)) : QJsonValue()},
            {u"unit"_s, column.unit ? text(unitName(report, column, *column.unit)) : QJsonValue()}};
    }
    QJsonArray rows;
    for (const Row& row : table.rows) {
        QJsonArray cells;
        for (const Cell& cell : row.cells) {
            cells << cellValue(report, cell);
        }
        rows << QJsonObject{{u"cells"_s, cells}, {u"total"_s, row.isTotal}};
    }
    return {{u"type"_s, u"table"_s},
            {u"id"_s, text(table.id)},
            {u"title"_s, text(table.title)},
            {u"context"_s, text(table.context)},
            {u"empty"_s, text(table.empty)},
            {u"columns"_s, columns},
            {u"rows"_s, rows}};
}

QJsonObject chartObject(const Report& report, const Chart& chart) {
    QJsonArray categories;
    for (const std::string& category : chart.categories) {
        categories << text(category);
    }
    QJsonArray times;
    for (const Instant at : chart.times) {
        times << time(at, report.zone);
    }
    QJsonArray series;
    for (const Series& each : chart.series) {
        series << QJsonObject{{u"key"_s, text(each.key)},
                              {u"title"_s, text(each.title)},
                              {u"values"_s, numbers(each.values)}};
    }
    return {{u"type"_s, u"chart"_s},
            {u"id"_s, text(chart.id)},
            {u"title"_s, text(chart.title)},
            {u"summary"_s, text(chart.summary)},
            {u"kind"_s, text(name(chart.kind))},
            {u"quantity"_s, text(quantity(chart.unit))},
            {u"unit"_s, text(unitName(report, chart, chart.unit))},
            {u"category_title"_s, text(chart.categoryTitle)},
            {u"categories"_s, categories},
            {u"times"_s, times},
            {u"series"_s, series}};
}

QJsonObject blockObject(const Report& report, const Block& block) {
    return std::visit(
        [&](const auto& each) -> QJsonObject {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, Paragraph>) {
                return {{u"type"_s, u"paragraph"_s}, {u"text"_s, text(each.text)}};
            } else if constexpr (std::is_same_v<T, Facts>) {
                QJsonArray rows;
                for (const auto& [term, meaning] : each.rows) {
                    rows << QJsonArray{text(term), text(meaning)};
                }
                return {{u"type"_s, u"facts"_s}, {u"rows"_s, rows}};
            } else if constexpr (std::is_same_v<T, KeyFigures>) {
                QJsonArray figures;
                for (const FigureRef ref : each.figures) {
                    figures << text(report.figure(ref).id);
                }
                return {{u"type"_s, u"key_figures"_s}, {u"figures"_s, figures}};
            } else if constexpr (std::is_same_v<T, Table>) {
                return tableObject(report, each);
            } else {
                return chartObject(report, each);
            }
        },
        block);
}

} // namespace

QByteArray toJson(const Report& report) {
    QJsonArray figures;
    for (const Figure& figure : report.figures) {
        figures << figureObject(report, figure);
    }
    QJsonArray sections;
    for (const Section& section : report.sections) {
        QJsonArray blocks;
        for (const Block& block : section.blocks) {
            blocks << blockObject(report, block);
        }
        sections << QJsonObject{
            {u"id"_s, text(section.id)}, {u"title"_s, text(section.title)}, {u"blocks"_s, blocks}};
    }
    QJsonArray leftOut;
    for (const LeftOut& section : report.leftOut) {
        leftOut << QJsonObject{{u"id"_s, text(section.id)}, {u"title"_s, text(section.title)}};
    }
    const QJsonObject whole{{u"kind"_s, text(name(report.kind))},
                            {u"state"_s, text(name(report.state))},
                            {u"number"_s, serial(report.number)},
                            {u"replaces"_s, serial(report.replaces)},
                            {u"style"_s, text(name(report.style))},
                            {u"left_out"_s, leftOut},
                            {u"subject"_s, text(report.subject)},
                            {u"title"_s, text(report.title)},
                            {u"period"_s, text(report.period)},
                            {u"period_text"_s, text(report.periodText)},
                            {u"from"_s, time(report.window.from, report.zone)},
                            {u"to"_s, time(report.window.to, report.zone)},
                            {u"zone"_s, text(report.zone)},
                            {u"language"_s, text(report.language)},
                            {u"h100_equivalents"_s, report.isWeighed},
                            {u"simulated"_s, report.isSimulated},
                            {u"period_has_ended"_s, report.hasEnded},
                            {u"anything_known"_s, report.isAnythingKnown},
                            {u"made"_s, text(toIso8601(report.made))},
                            {u"data_to"_s, time(report.dataTo, report.zone)},
                            {u"coverage"_s, number(report.coverage)},
                            {u"basis"_s, text(report.basis)},
                            {u"program"_s, text(report.program)},
                            {u"rules"_s, text(report.rules)},
                            {u"note"_s, text(report.note)},
                            {u"figures"_s, figures},
                            {u"sections"_s, sections}};
    return QJsonDocument(whole).toJson();
}

} // namespace ff::report
