// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/SacctNames.h"

#include "app/feeds/files/ImportText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff::feeds::sacct {
namespace {

constexpr std::array<std::pair<std::string_view, SacctColumn>, 24> kColumns{{
    {"JobID", SacctColumn::jobId},
    {"JobIDRaw", SacctColumn::jobIdRaw},
    {"Cluster", SacctColumn::cluster},
    {"Account", SacctColumn::account},
    {"Partition", SacctColumn::partition},
    {"QOS", SacctColumn::qos},
    {"State", SacctColumn::state},
    {"Submit", SacctColumn::submit},
    {"Eligible", SacctColumn::eligible},
    {"Start", SacctColumn::start},
    {"End", SacctColumn::end},
    {"ElapsedRaw", SacctColumn::elapsedRaw},
    {"Elapsed", SacctColumn::elapsed},
    {"Suspended", SacctColumn::suspended},
    {"TimelimitRaw", SacctColumn::limitRaw},
    {"Timelimit", SacctColumn::limit},
    {"NNodes", SacctColumn::nodes},
    {"AllocNodes", SacctColumn::nodes},
    {"ReqNodes", SacctColumn::nodes},
    {"AllocTRES", SacctColumn::allocTres},
    {"ReqTRES", SacctColumn::reqTres},
    {"AllocGRES", SacctColumn::allocGres},
    {"ReqGRES", SacctColumn::reqGres},
    {"Reason", SacctColumn::reason},
}};

constexpr std::array<std::string_view, 8> kFreeText{"JobName",       "Comment", "AdminComment",
                                                    "SystemComment", "WorkDir", "SubmitLine",
                                                    "Extra",         "Licenses"};

constexpr std::array<std::string_view, 33> kHarmless{
    "JobID",     "JobIDRaw", "Cluster",   "Account",      "Partition", "QOS",       "State",
    "ExitCode",  "Submit",   "Eligible",  "Start",        "End",       "Elapsed",   "ElapsedRaw",
    "Reserved",  "Planned",  "Suspended", "TimelimitRaw", "Timelimit", "NNodes",    "AllocNodes",
    "ReqNodes",  "NCPUS",    "AllocCPUS", "ReqCPUS",      "NTasks",    "AllocTRES", "ReqTRES",
    "AllocGRES", "ReqGRES",  "Priority",  "CPUTimeRAW",   "AssocID"};

constexpr std::array<std::string_view, 4> kNames{"Cluster", "Account", "Partition", "QOS"};

constexpr std::array<std::string_view, 5> kOthers{"User", "UID", "Group", "NodeList", "GID"};

template <class List>
bool in(const List& list, std::string_view text) {
    return std::ranges::any_of(list,
                               [&](std::string_view entry) { return isSameName(entry, text); });
}

/// "cpu=4,gres/gpu:a100=8,mem=60000M", or "gpu:a100:8" of older versions.
bool isTres(std::string_view text) {
    while (!text.empty()) {
        const auto piece = text.substr(0, text.find(','));
        text.remove_prefix(std::min(piece.size() + 1, text.size()));
        if (!isMeasure(piece.substr(piece.find_last_of("=:") + 1))) {
            return false;
        }
    }
    return true;
}

} // namespace

bool isSameName(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::optional<SacctColumn> columnNamed(std::string_view name) {
    const auto found = std::ranges::find_if(
        kColumns, [&](const auto& entry) { return isSameName(entry.first, name); });
    return found == kColumns.end() ? std::nullopt : std::optional(found->second);
}

bool isColumn(std::string_view name) {
    return columnNamed(name) || isFreeText(name) || isHarmless(name) || in(kOthers, name);
}

bool isFreeText(std::string_view name) {
    return in(kFreeText, name);
}

bool isHarmless(std::string_view name) {
    return in(kHarmless, name);
}

bool isSiteName(std::string_view name) {
    return in(kNames, name);
}

bool mayHoldDelimiter(std::string_view name) {
    return !isHarmless(name) && !in(kOthers, name);
}

bool fits(std::string_view column, std::string_view value) {
    constexpr std::array<std::string_view, 4> kLists{"AllocTRES", "ReqTRES", "AllocGRES",
                                                     "ReqGRES"};
    if (in(kNames, column)) {
        return true;
    }
    if (in(kLists, column)) {
        return isTres(value);
    }
    if (isSameName(column, "State")) {
        return value.empty() || jobStateFromText(value) != JobState::other ||
               value.starts_with("RESIZING") || value.starts_with("REVOKED");
    }
    return isMeasure(value);
}

} // namespace ff::feeds::sacct
