// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "widgets/export/ExportContext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ff {

/// A table of numbers: a row a sample, a system or a holder, a column a value.
struct TableData {
    struct Column {
        QString title;
        Unit unit = Unit::count;
        std::vector<std::optional<double>> values; ///< one a row; unset: not known
        std::vector<QString> texts{};              ///< words in place of values
    };
    QString rowHeading;        ///< "Time", "State"
    std::vector<QString> rows; ///< as people read them
    std::vector<QString> keys; ///< as machines read them (ISO 8601, codes); empty: as `rows`
    std::vector<Column> columns;
    bool sortsByKey = false;    ///< rows are times, which their keys sort
    Duration step{};            ///< how long a row of a table over time is; none: not over time
    std::vector<double> seen{}; ///< how much of each row was seen, 0..1; empty: as the context says
};

/// A unit as the columns of CSV have it, the same in every language: "GPU-h"; empty for counts.
[[nodiscard]] QString unitName(Unit unit, bool weighed);

/// "Delivered [GPU]"; a heading that names its unit already stays as it is.
[[nodiscard]] QString headingOf(const TableData::Column& column, bool weighed);

/// RFC 4180 with LF, a point as decimal sign and empty cells for what is not known. The heading
/// names each column's unit. Beside the values each row says the period, whose use it is, and how
/// much was seen; simulated data say so. Text that a spreadsheet would run gets an apostrophe.
[[nodiscard]] QString toCsv(const TableData& table, const ExportContext& context);

} // namespace ff
