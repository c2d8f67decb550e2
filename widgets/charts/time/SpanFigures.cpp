// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/SpanFigures.h"

#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/TimeWalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

QString translated(const char* text) {
    return QCoreApplication::translate("ff::SpanFigures", text);
}

/// How much of a sample was seen. Where nothing is a value of its own, a bin without one may be.
double seenOf(const TimeChartData& data, bool hasValue, std::size_t i) {
    if (!hasValue && data.nothingText.isEmpty()) {
        return 0;
    }
    return i < data.seen.size() ? data.seen[i] : hasValue ? 1 : 0;
}

} // namespace

SpanFigures spanFigures(const TimeChartData& data, const Band& series,
                        const std::vector<Window>& spans) {
    const Window all = windowOf(data.grid);
    double asked = 0; // ms
    double seen = 0;
    double counted = 0; // of it, with a value
    double integral = 0;
    for (const Window& span : spans) {
        asked += double(span.length().count());
        const Instant end = std::min(span.to, all.to);
        for (Instant at = std::max(span.from, all.from); at < end;) {
            const auto i = std::size_t((at - all.from) / data.grid.every);
            const Instant next = std::min(all.from + data.grid.every * (std::int64_t(i) + 1), end);
            const bool hasValue = i < series.values.size() && series.values[i];
            const double part = double((next - at).count()) * seenOf(data, hasValue, i);
            seen += part;
            if (hasValue) {
                counted += part;
                integral += *series.values[i] * part;
            }
            at = next;
        }
    }
    SpanFigures figures;
    if (seen > 0) {
        figures.seen = std::min(1., seen / asked);
    }
    if (counted > 0) {
        figures.mean = integral / counted;
        // Only GPUs add up over time, to GPU-hours.
        if (data.unit == Unit::gpus) {
            figures.sum = integral / 3.6e6;
        }
    }
    return figures;
}

QString spanWords(const TimeChartData& data, const Band& series, const std::vector<Window>& spans,
                  const Formatter& formatter) {
    const SpanFigures figures = spanFigures(data, series, spans);
    Duration length{};
    for (const Window& span : spans) {
        length += span.length();
    }
    const QString when =
        spans.size() == 1
            ? formatter.window(spans.front()) + u" ("_s + formatter.duration(length) + u')'
            : translated(QT_TRANSLATE_NOOP("ff::SpanFigures", "%1 in all"))
                  .arg(formatter.duration(length));
    const QString name = QString::fromStdString(series.title.empty() ? series.key : series.title);
    QStringList said{translated(QT_TRANSLATE_NOOP("ff::SpanFigures", "mean %1"))
                         .arg(formatter.withUnit(figures.mean, data.unit))};
    if (figures.sum) {
        said << translated(QT_TRANSLATE_NOOP("ff::SpanFigures", "sum %1"))
                    .arg(formatter.withUnit(figures.sum, Unit::gpuHours));
    }
    said << translated(QT_TRANSLATE_NOOP("ff::SpanFigures", "%1 seen"))
                .arg(formatter.text(figures.seen, Unit::ratio));
    return when + u" \u00b7 "_s + name + u": "_s + said.join(u", "_s);
}

TableData tableOfSpan(const TimeChartData& data, TableData table, Window span) {
    const auto first = std::ptrdiff_t(sampleAt(data, span.from).value_or(0));
    const auto last =
        std::ptrdiff_t(sampleAt(data, span.to - Duration{1}).value_or(data.grid.count - 1));
    const auto cut = [&](auto& rows) {
        if (std::ptrdiff_t(rows.size()) > last) {
            rows.erase(rows.begin() + last + 1, rows.end());
            rows.erase(rows.begin(), rows.begin() + first);
        }
    };
    cut(table.rows);
    cut(table.keys);
    cut(table.seen);
    for (TableData::Column& column : table.columns) {
        column.values.resize(data.grid.count);
        cut(column.values);
    }
    return table;
}

} // namespace ff
