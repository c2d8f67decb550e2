// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string_view>

namespace ff::feeds {

/// The columns of sacct that are read.
enum class SacctColumn {
    jobId,
    jobIdRaw,
    cluster,
    account,
    partition,
    qos,
    state,
    submit,
    eligible,
    start,
    end,
    elapsedRaw,
    elapsed,
    suspended,
    limitRaw,
    limit,
    nodes,
    allocTres,
    reqTres,
    allocGres,
    reqGres,
    reason,
    count
};

/// What sacct calls its columns, in any case, and what may stand in them.
namespace sacct {

[[nodiscard]] bool isSameName(std::string_view a, std::string_view b);
/// Nothing for a column that is not read.
[[nodiscard]] std::optional<SacctColumn> columnNamed(std::string_view name);
/// Sacct has a column of this name, whether it is read or not.
[[nodiscard]] bool isColumn(std::string_view name);
/// What people write stands in it: it may hold the delimiter or a line feed.
[[nodiscard]] bool isFreeText(std::string_view name);
/// No person's name, job's name or path stands in it: only this is quoted from a bad line.
[[nodiscard]] bool isHarmless(std::string_view name);
/// A name that the site chose stands in it: any text.
[[nodiscard]] bool isSiteName(std::string_view name);
/// Any text may stand in it, the delimiter too: JobName, Reason, and what is not known here.
[[nodiscard]] bool mayHoldDelimiter(std::string_view name);
/// Whether a value is of the kind that its column holds.
[[nodiscard]] bool fits(std::string_view name, std::string_view value);

} // namespace sacct

} // namespace ff::feeds
