// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/reports/Protocol.h"
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace ff::report {
namespace {

bool isEu(const Common& common) {
    return common.request.style == Style::eu;
}

/// In protocol order, and in the order that they have among those of one place.
template <class Row, class HolderOf>
std::vector<Row> inProtocolOrder(std::vector<Row> rows, const HolderOf& holderOf) {
    std::vector<std::size_t> order(rows.size());
    std::ranges::generate(order, [next = std::size_t{0}]() mutable { return next++; });
    std::ranges::sort(
        order, {}, [&](std::size_t i) { return std::pair(protocolPlace(holderOf(rows[i])), i); });
    std::vector<Row> sorted;
    std::ranges::transform(order, std::back_inserter(sorted),
                           [&](std::size_t i) { return std::move(rows[i]); });
    return sorted;
}

/// Modes that share a cap, and the cap.
struct Cap {
    std::vector<std::string> modes;
    double fraction = 0;
};

std::vector<Cap> capsOf(const Federation& federation) {
    std::vector<Cap> caps;
    std::set<std::string> seen;
    for (const AccessMode& mode : federation.modes) {
        if (!mode.rule.capFraction || seen.contains(mode.id.text)) {
            continue;
        }
        Cap cap{{mode.id.text}, *mode.rule.capFraction};
        for (const std::string& other : mode.rule.capWith) {
            cap.modes.push_back(other);
        }
        seen.insert(cap.modes.begin(), cap.modes.end());
        caps.push_back(std::move(cap));
    }
    return caps;
}

std::string joined(const std::vector<std::string>& texts, const char* between) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : between) + text;
    }
    return all;
}

} // namespace

std::string holderWords(const Common& common, const HolderId& holder) {
    const std::string title = holderTitle(common.federation, holder);
    return isEu(common) && isState(holder.text) ? title + " (" + euCode(holder.text) + ')' : title;
}

std::function<std::string(const std::string&)> holderText(const Common& common) {
    return [&common](const std::string& holder) { return holderWords(common, HolderId{holder}); };
}

UsageTable inOrder(const Common& common, UsageTable byHolder) {
    if (isEu(common)) {
        byHolder.lines =
            inProtocolOrder(std::move(byHolder.lines),
                            [](const UsageLine& line) -> const auto& { return line.keys.front(); });
    }
    return byHolder;
}

std::vector<SharesView::Row> inOrder(const Common& common, std::vector<SharesView::Row> rows) {
    return isEu(common) ? inProtocolOrder(std::move(rows),
                                          [](const SharesView::Row& row) -> const auto& {
                                              return row.holder.text;
                                          })
                        : rows;
}

void putCaps(Draft& draft, const Common& common, const SharesView& shares,
             const UsageTable& unionModes) {
    const auto& holders = common.federation.holders;
    const auto theUnion = std::ranges::find(holders, HolderKind::unionShare, &Holder::kind);
    const std::vector<Cap> caps = capsOf(common.federation);
    if (caps.empty() || theUnion == holders.end()) {
        return;
    }
    const auto row = std::ranges::find(shares.rows, theUnion->id, &SharesView::Row::holder);
    const std::optional<double> entitled =
        row == shares.rows.end() ? std::nullopt : row->total.entitled;
    const double coverage = unionModes.coverages.empty() ? 0 : unionModes.coverages.front().ratio();
    const std::string used = words(QT_TRANSLATE_NOOP("ff::Report", "Used"));
    const std::string share = words(QT_TRANSLATE_NOOP("ff::Report", "Of the Union's share"));
    const std::string most = words(QT_TRANSLATE_NOOP("ff::Report", "At most"));
    Table table{.id = "caps",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Access modes against their caps")),
                .columns = {{"modes", words(QT_TRANSLATE_NOOP("ff::Report", "Access modes"))},
                            {"gpu_hours", used, Unit::gpuHours},
                            {"share", share, Unit::ratio},
                            {"cap_share", most, Unit::ratio},
                            {"cap_gpu_hours", most, Unit::gpuHours},
                            coverageColumn()},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report", "What the Union paid in the period, of the GPU-hours that it was "
                                  "entitled to in it. A cap may hold over a longer time than this "
                                  "period.")),
                .empty = {}};
    for (const Cap& cap : caps) {
        const std::string id = "caps." + joined(cap.modes, "+");
        double hours = 0;
        for (const UsageLine& line : unionModes.lines) {
            const bool isCapped =
                std::ranges::find(cap.modes, line.keys.front()) != cap.modes.end();
            hours += isCapped ? line.gpuHours : 0;
        }
        std::vector<std::string> titles;
        for (const std::string& mode : cap.modes) {
            titles.push_back(modeTitle(common.federation, ModeId{mode}));
        }
        const auto ofEntitled = [&](double part) {
            return entitled && *entitled > 0 ? std::optional(part) : std::nullopt;
        };
        table.rows.push_back({{joined(titles, " + "),
                               draft.add({.id = id + ".gpu_hours",
                                          .name = used,
                                          .value = hours,
                                          .unit = Unit::gpuHours,
                                          .coverage = coverage,
                                          .method = "jobs+samples"}),
                               draft.add({.id = id + ".share",
                                          .name = share,
                                          .value = ofEntitled(entitled ? hours / *entitled : 0),
                                          .unit = Unit::ratio,
                                          .coverage = coverage,
                                          .method = "jobs+samples"}),
                               draft.add({.id = id + ".cap_share",
                                          .name = most,
                                          .value = cap.fraction,
                                          .unit = Unit::ratio,
                                          .method = "catalogue"}),
                               draft.add({.id = id + ".cap_gpu_hours",
                                          .name = most,
                                          .value = ofEntitled(cap.fraction * entitled.value_or(0)),
                                          .unit = Unit::gpuHours,
                                          .method = "rules"}),
                               draft.coverage(id, coverage)}});
    }
    draft.put(std::move(table));
}

} // namespace ff::report
