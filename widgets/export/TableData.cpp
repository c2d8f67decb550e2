// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/TableData.h"

#include "models/periods/Periods.h"
#include "widgets/export/Csv.h"

namespace ff {

using namespace Qt::StringLiterals;

namespace {

struct Extra {
    QString heading;
    QString cell; ///< the same in every row
};

/// What every row says beside its values.
std::vector<Extra> extrasOf(const ExportContext& context) {
    std::vector<Extra> extras;
    if (!context.window.empty()) {
        extras.push_back(
            {u"from"_s, QString::fromStdString(toIso8601In(context.window.from, context.zone))});
        extras.push_back(
            {u"to"_s, QString::fromStdString(toIso8601In(context.window.to, context.zone))});
    }
    if (!context.subject.isEmpty()) {
        extras.push_back({u"of"_s, context.subject});
    }
    extras.push_back({u"holder"_s, context.holder.isEmpty() ? u"all"_s : context.holder});
    if (!context.source.isEmpty()) {
        extras.push_back({u"source"_s, context.source});
    }
    return extras;
}

} // namespace

QString unitName(Unit unit, bool weighed) {
    switch (unit) {
    case Unit::gpus:
        return weighed ? u"H100 equivalent"_s : u"GPU"_s;
    case Unit::gpuHours:
        return weighed ? u"H100-h"_s : u"GPU-h"_s;
    case Unit::hours:
        return u"h"_s;
    case Unit::seconds:
        return u"s"_s;
    case Unit::ratio:
        return u"ratio"_s;
    case Unit::count:
    case Unit::points:
    case Unit::factor:
        break;
    }
    return {};
}

QString headingOf(const TableData::Column& column, bool weighed) {
    const QString unit = column.texts.empty() ? unitName(column.unit, weighed) : QString();
    // A letter ("s", "h") stands in many words that do not mean it.
    const bool isNamed = unit.size() > 1 && column.title.contains(unit);
    return unit.isEmpty() || isNamed ? column.title : column.title + u" ["_s + unit + u']';
}

QString toCsv(const TableData& table, const ExportContext& context) {
    const bool weighed = context.formatter.isWeighed();
    auto extras = extrasOf(context);
    if (table.step.count() > 0) { // GPU-hours are mean x hours x coverage
        extras.insert(extras.begin(),
                      {u"bin_hours"_s, csvNumber(double(table.step.count()) / 3.6e6)});
    }
    const bool covered = !table.seen.empty() || context.coverage;
    QStringList heading{csvText(table.rowHeading)};
    for (const TableData::Column& column : table.columns) {
        heading << csvText(headingOf(column, weighed));
    }
    for (const Extra& extra : extras) {
        heading << extra.heading;
    }
    if (covered) {
        heading << u"coverage"_s;
    }
    if (context.simulated) {
        heading << u"data"_s;
    }
    QString result = heading.join(u',') + u'\n';
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells{csvText(table.keys.empty() ? table.rows[row] : table.keys[row])};
        for (const TableData::Column& column : table.columns) {
            cells << (row < column.texts.size()    ? csvText(column.texts[row])
                      : row < column.values.size() ? csvNumber(column.values[row])
                                                   : QString());
        }
        for (const Extra& extra : extras) {
            cells << csvText(extra.cell);
        }
        if (covered) {
            cells << csvNumber(row < table.seen.size() ? std::optional(table.seen[row])
                                                       : context.coverage);
        }
        if (context.simulated) {
            cells << u"SIMULATED"_s;
        }
        result += cells.join(u',') + u'\n';
    }
    return result;
}

} // namespace ff
