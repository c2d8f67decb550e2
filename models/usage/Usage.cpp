// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/Usage.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/usage/Headroom.h"
#include "models/usage/UsageFigures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

constexpr std::array<std::pair<Dimension, std::string_view>, 8> kNames{
    {{Dimension::payer, "payer"},
     {Dimension::beneficiary, "beneficiary"},
     {Dimension::system, "system"},
     {Dimension::account, "account"},
     {Dimension::mode, "mode"},
     {Dimension::partition, "partition"},
     {Dimension::organisation, "organisation"},
     {Dimension::model, "model"}}};

/// Adds by what the system's pieces inside the period were told.
void addMethods(const UsageData& data, const UsageData::Seen& seen, Window period, bool& jobs,
                bool& samples) {
    if (seen.sampled.empty()) {
        (seen.method == "samples" ? samples : jobs) = true;
        return;
    }
    const auto first = std::ranges::lower_bound(data.boundaries, period.from);
    for (auto i = std::size_t(first - data.boundaries.begin());
         i < seen.sampled.size() && data.boundaries[i] < period.to; ++i) {
        (seen.sampled[i] ? samples : jobs) = true;
    }
}

const char* methodOf(bool jobs, bool samples) {
    return samples ? (jobs ? QT_TRANSLATE_NOOP("ff::Provenance", "jobs+samples")
                           : QT_TRANSLATE_NOOP("ff::Provenance", "samples"))
                   : QT_TRANSLATE_NOOP("ff::Provenance", "jobs");
}

/// The line of a group in a period; nothing where it used nothing.
std::optional<UsageLine> lineOf(const UsageData& data, const UsageSum& sum,
                                const UsageSum::Group& group, std::size_t period, Window window,
                                bool bySystem) {
    UsageLine line;
    bool jobs = false;
    bool samples = false;
    bool isWeighed = false;
    for (const UsageSum::Track& track : group.tracks) {
        const UsageSum::Part& part = track.parts[period];
        if (!part.touched()) {
            continue;
        }
        if (part.unweighed != 0) {
            line.leftOut.push_back(sum.systemOf(track));
        }
        isWeighed = isWeighed || part.unweighed != part.amount;
        line.gpuSeconds += sum.seconds(track, period);
        line.jobs += part.jobs;
        if (const auto seen = data.seen.find(sum.systemOf(track)); seen != data.seen.end()) {
            addMethods(data, seen->second, window, jobs, samples);
        } else {
            jobs = true;
        }
        if (bySystem && track.siteUnit) {
            line.siteUnits = line.siteUnits.value_or(0) + part.siteUnits;
            line.siteUnit = *track.siteUnit;
        }
    }
    if (!samples && !jobs) {
        return {};
    }
    line.period = period;
    line.keys = group.keys;
    line.gpuHours = line.gpuSeconds / 3600; // in this order, so that seconds are exact
    line.method = methodOf(jobs, samples);
    line.isKnown = line.leftOut.empty() || isWeighed;
    return line;
}

/// The line of a holder that used nothing in a period, if it was entitled to anything in it.
std::optional<UsageLine> unusedLineOf(const UsageData& data, const UsageSum& sum,
                                      const UsageSum::Group& group, const Headroom& headroom,
                                      const UsageCoverage& coverage, std::size_t period,
                                      Window window) {
    UsageLine line;
    line.period = period;
    line.keys = group.keys;
    headroom.set(line, window, coverage);
    if (!line.entitled) {
        return {};
    }
    bool jobs = false;
    bool samples = false;
    for (const std::uint32_t system : headroom.systems()) {
        addMethods(data, data.seen.at(sum.systems()[system]), window, jobs, samples);
    }
    line.method = methodOf(jobs, samples);
    return line;
}

/// The order of the lines of one period.
bool before(const UsageLine& a, const UsageLine& b) {
    const auto unattributed = [](const UsageLine& line) {
        return !line.keys.empty() && line.keys.front().empty();
    };
    if (unattributed(a) != unattributed(b)) {
        return unattributed(b);
    }
    if (a.gpuHours != b.gpuHours) {
        return a.gpuHours > b.gpuHours;
    }
    return a.keys < b.keys;
}

} // namespace

std::string_view name(Dimension cut) {
    return std::ranges::find(kNames, cut, &std::pair<Dimension, std::string_view>::first)->second;
}

std::optional<Dimension> dimensionByName(std::string_view name) {
    const auto found =
        std::ranges::find(kNames, name, &std::pair<Dimension, std::string_view>::second);
    return found == kNames.end() ? std::nullopt : std::optional{found->first};
}

std::vector<Instant> piecesOf(const std::vector<Instant>& report, const Attribution& attribution) {
    if (report.size() < 2) {
        return report;
    }
    const Window window{report.front(), report.back()};
    std::set<Instant> pieces(report.begin(), report.end());
    for (const Instant change : attribution.changes(window)) {
        pieces.insert(change);
    }
    for (const System& system : attribution.federation().systems) {
        for (const Instant change : capacityChanges(system, window)) {
            pieces.insert(change);
        }
    }
    for (const Entitlement& each : attribution.federation().entitlements) {
        for (const std::optional<Instant>& border : {std::optional{each.from}, each.until}) {
            if (border && *border > window.from && *border < window.to) {
                pieces.insert(*border);
            }
        }
    }
    return {pieces.begin(), pieces.end()};
}

std::vector<Instant> piecesOf(const Scope& scope, const Attribution& attribution) {
    return piecesOf({scope.window.from, scope.window.to}, attribution);
}

UsageTable attributeUsage(const UsageData& data, const Attribution& attribution,
                          const UsageGrouping& cut) {
    UsageTable table{.report = cut.report,
                     .by = cut.by,
                     .unit = cut.unit,
                     .lines = {},
                     .totalHours = {},
                     .coverages = {},
                     .withoutFactor = {}};
    if (cut.report.size() < 2) {
        return table;
    }
    const UsageSum sum(data, attribution, cut);
    UsageCoverage coverage(data, cut, sum);
    table.coverages = coverage.whole();
    table.withoutFactor = sum.withoutFactor();
    table.unknownShares = sum.unknownShares();
    table.ambiguousTypes = sum.ambiguousTypes();
    table.totalHours = sum.wholeHours();

    for (const SystemId& system : sum.systems()) {
        const UsageData::Seen& of = data.seen.at(system);
        UsageTable::Origin origin{of.sources, of.method, {}};
        const System* known = sum.federation().system(system);
        origin.title = known ? titleOf(sum.federation(), *known) : system.text;
        for (const Window& part : of.covered) {
            if (part.from < cut.report.back() && part.to > cut.report.front()) {
                origin.knownTo = std::max(origin.knownTo.value_or(part.to),
                                          std::min(part.to, cut.report.back()));
            }
        }
        if (of.newest) {
            origin.knownTo = std::max(origin.knownTo.value_or(*of.newest), *of.newest);
        }
        table.origins.emplace(system.text, std::move(origin));
    }
    table.unweighed =
        unweighed(sum.federation(), sum.systems(), {cut.report.front(), cut.report.back()});

    Entitled entitled(sum.federation(), cut.unit, data.outOfUse);
    const UsageGrouping fine = cutAtEntitlements(cut, sum.federation());
    std::optional<UsageSum> fineSum;
    if (fine.report.size() != cut.report.size()) {
        fineSum.emplace(data, attribution, fine);
    }
    const bool bySystem = std::ranges::find(cut.by, Dimension::system) != cut.by.end();
    struct Row {
        const UsageSum::Group* group;
        Headroom headroom;
        const std::vector<Coverage>* coverages;
        bool isSeen; ///< any of the report's time
    };
    std::vector<Row> rows;
    const auto add = [&](const UsageSum::Group& group) {
        const std::vector<Coverage>& its = coverage.of(group);
        const bool isSeen =
            std::ranges::any_of(its, [](const Coverage& c) { return c.observed.count() > 0; });
        rows.push_back({&group,
                        Headroom(fine, fineSum ? *fineSum : sum, group.keys, entitled, data.until),
                        &its, isSeen});
    };
    for (const UsageSum::Group& group : sum.groups()) {
        if (!group.tracks.empty()) {
            add(group);
        }
    }
    const auto unused = unusedGroups(sum, cut);
    for (const UsageSum::Group& group : unused) {
        add(group);
    }
    for (std::size_t period = 0; period + 1 < cut.report.size(); ++period) {
        const auto first = std::ptrdiff_t(table.lines.size());
        const Window window{cut.report[period], cut.report[period + 1]};
        for (const Row& row : rows) {
            auto line = lineOf(data, sum, *row.group, period, window, bySystem);
            if (line) {
                row.headroom.set(*line, window, coverage);
            } else if (row.isSeen) {
                line = unusedLineOf(data, sum, *row.group, row.headroom, coverage, period, window);
            }
            if (!line) {
                continue;
            }
            const double whole = table.totalHours[period];
            line->share = whole > 0 ? line->gpuHours / whole : 0;
            line->coverage = (*row.coverages)[period];
            table.lines.push_back(std::move(*line));
        }
        std::sort(table.lines.begin() + first, table.lines.end(), before);
    }
    return table;
}

} // namespace ff
