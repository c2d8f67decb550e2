// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/Usage.h"

#include "models/analysis/Entitled.h"
#include "models/analysis/UsageSum.h"
#include "models/analysis/Words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

constexpr std::array<std::pair<Cut, std::string_view>, 7> kNames{
    {{Cut::payer, "payer"},
     {Cut::beneficiary, "beneficiary"},
     {Cut::system, "system"},
     {Cut::account, "account"},
     {Cut::mode, "mode"},
     {Cut::partition, "partition"},
     {Cut::organisation, "organisation"}}};

/// What one line stands for, as far as entitlement asks: one holder, and nothing but systems
/// beside.
struct EntitlementQuestion {
    std::optional<std::size_t> holder; ///< index of the key
    std::optional<std::size_t> system;
    bool asked = false;

    explicit EntitlementQuestion(const std::vector<Cut>& by) {
        bool other = false;
        int holders = 0;
        for (std::size_t i = 0; i < by.size(); ++i) {
            if (by[i] == Cut::payer || by[i] == Cut::beneficiary) {
                holder = i;
                ++holders;
            } else if (by[i] == Cut::system) {
                system = i;
            } else {
                other = true;
            }
        }
        asked = holders == 1 && !other;
    }
};

/// Entitlement and headroom of lines: both over the systems on which the holder has any.
class Headroom final {
public:
    Headroom(const UsageData& data, const UsageCut& cut, const UsageSum& sum)
        : m_question(cut.by)
        , m_sum(sum)
        , m_cut(cut)
        , m_entitled(sum.federation(), cut.unit, data.outOfUse) {
        for (const Entitlement& entitlement : sum.federation().entitlements)
            m_systems[entitlement.holder.text].insert(entitlement.system);
    }

    void set(UsageLine& line, const UsageSum::Group& group) {
        if (!m_question.asked || line.keys[*m_question.holder].empty())
            return;
        const auto systems = m_systems.find(line.keys[*m_question.holder]);
        if (systems == m_systems.end())
            return;
        const HolderId holder{systems->first};
        const Window period{m_cut.report[line.period], m_cut.report[line.period + 1]};
        double used = 0;
        for (const SystemId& system : m_sum.systems()) {
            if ((m_question.system && system.text != line.keys[*m_question.system]) ||
                !systems->second.contains(system))
                continue;
            const auto hours = m_entitled.hours(system, holder, period);
            if (!hours)
                continue;
            line.entitled = line.entitled.value_or(0) + *hours;
            used += m_sum.hours(group, line.period, system);
            const Entitlement* entitlement = m_entitled.last(system, holder, period);
            if (entitlement && (!line.basis || *line.basis < entitlement->basis))
                line.basis = entitlement->basis;
        }
        if (line.entitled)
            line.headroom = *line.entitled - used;
    }

private:
    EntitlementQuestion m_question;
    const UsageSum& m_sum;
    const UsageCut& m_cut;
    Entitled m_entitled;
    std::map<std::string, std::set<SystemId>> m_systems; ///< by holder
};

/// The line of a group in a period; nothing where it used nothing.
std::optional<UsageLine> lineOf(const UsageData& data, const UsageCut& cut, const UsageSum& sum,
                                const UsageSum::Group& group, std::size_t period) {
    UsageLine line;
    bool jobs = false;
    bool samples = false;
    const bool bySystem = std::ranges::find(cut.by, Cut::system) != cut.by.end();
    for (const UsageSum::Track& track : group.tracks) {
        const UsageSum::Part& part = track.parts[period];
        if (!part.touched())
            continue;
        line.gpuSeconds += sum.seconds(track, period);
        line.jobs += part.jobs;
        const auto seen = data.seen.find(sum.systemOf(track));
        (seen != data.seen.end() && seen->second.method == "samples" ? samples : jobs) = true;
        if (bySystem && track.siteUnit) {
            line.siteUnits = line.siteUnits.value_or(0) + part.siteUnits;
            line.siteUnit = *track.siteUnit;
        }
    }
    if (!samples && !jobs)
        return {};
    line.period = period;
    line.keys = group.keys;
    line.gpuHours = line.gpuSeconds / 3600; // in this order, so that seconds are exact
    line.method = samples ? (jobs ? QT_TRANSLATE_NOOP("ff::Provenance", "jobs+samples")
                                  : QT_TRANSLATE_NOOP("ff::Provenance", "samples"))
                          : QT_TRANSLATE_NOOP("ff::Provenance", "jobs");
    return line;
}

/// How much of each period was seen: of each system, and of all of them together.
struct Seen {
    std::map<std::string, std::vector<Coverage>> bySystem;
    std::vector<Coverage> all;

    Seen(const UsageData& data, const UsageCut& cut, const std::vector<SystemId>& systems)
        : all(cut.report.size() - 1) {
        for (const SystemId& system : systems) {
            auto coverages = coveragesOf(data.seen.at(system).covered, cut.report);
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] += coverages[i];
            bySystem.emplace(system.text, std::move(coverages));
        }
    }

    /// Of the system that the line is cut by, else of all.
    [[nodiscard]] Coverage of(const UsageLine& line, std::optional<std::size_t> systemKey) const {
        const auto found = systemKey ? bySystem.find(line.keys[*systemKey]) : bySystem.end();
        return found == bySystem.end() ? all[line.period] : found->second[line.period];
    }
};

bool before(const UsageLine& a, const UsageLine& b) {
    const auto unattributed = [](const UsageLine& line) {
        return !line.keys.empty() && line.keys.front().empty();
    };
    if (a.period != b.period)
        return a.period < b.period;
    if (unattributed(a) != unattributed(b))
        return unattributed(b);
    if (a.gpuHours != b.gpuHours)
        return a.gpuHours > b.gpuHours;
    return a.keys < b.keys;
}

} // namespace

std::string_view name(Cut cut) {
    return std::ranges::find(kNames, cut, &std::pair<Cut, std::string_view>::first)->second;
}

std::optional<Cut> cutByName(std::string_view name) {
    const auto found = std::ranges::find(kNames, name, &std::pair<Cut, std::string_view>::second);
    return found == kNames.end() ? std::nullopt : std::optional{found->first};
}

std::vector<Instant> piecesOf(const std::vector<Instant>& report, const Attribution& attribution) {
    if (report.size() < 2)
        return report;
    const Window window{report.front(), report.back()};
    std::set<Instant> pieces(report.begin(), report.end());
    for (const Instant change : attribution.changes(window))
        pieces.insert(change);
    for (const System& system : attribution.federation().systems)
        for (const Instant change : capacityChanges(system, window))
            pieces.insert(change);
    return {pieces.begin(), pieces.end()};
}

std::vector<Instant> piecesOf(const Scope& scope, const Attribution& attribution) {
    return piecesOf({scope.window.from, scope.window.to}, attribution);
}

UsageTable attributeUsage(const UsageData& data, const Attribution& attribution,
                          const UsageCut& cut) {
    UsageTable table{.report = cut.report,
                     .by = cut.by,
                     .unit = cut.unit,
                     .lines = {},
                     .totalHours = {},
                     .coverages = {},
                     .withoutFactor = {}};
    if (cut.report.size() < 2)
        return table;
    const UsageSum sum(data, attribution, cut);
    const Seen seen(data, cut, sum.systems());
    table.coverages = seen.all;
    table.withoutFactor = sum.withoutFactor();
    table.totalHours = sum.wholeHours();

    Headroom headroom(data, cut, sum);
    const auto system = std::ranges::find(cut.by, Cut::system);
    const auto systemKey =
        system == cut.by.end() ? std::nullopt : std::optional{std::size_t(system - cut.by.begin())};
    for (const UsageSum::Group& group : sum.groups())
        for (std::size_t period = 0; period + 1 < cut.report.size(); ++period) {
            auto line = lineOf(data, cut, sum, group, period);
            if (!line)
                continue;
            const double whole = table.totalHours[period];
            line->share = whole > 0 ? line->gpuHours / whole : 0;
            line->coverage = seen.of(*line, systemKey);
            headroom.set(*line, group);
            table.lines.push_back(std::move(*line));
        }
    std::ranges::sort(table.lines, before);
    return table;
}

Coverage coverageOf(const std::vector<Window>& covered, Window asked) {
    return asked.empty() ? Coverage{} : coveragesOf(covered, {asked.from, asked.to}).front();
}

std::vector<Coverage> coveragesOf(const std::vector<Window>& covered,
                                  const std::vector<Instant>& boundaries) {
    std::vector<Window> merged;
    std::vector<Window> sorted = covered;
    std::ranges::sort(sorted);
    for (const Window& window : sorted) {
        if (window.empty())
            continue;
        if (!merged.empty() && window.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, window.to);
        else
            merged.push_back(window);
    }
    std::vector<Coverage> result;
    auto first = merged.begin();
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i) {
        const Window asked{boundaries[i], boundaries[i + 1]};
        Coverage coverage{.observed = {}, .asked = asked.length()};
        while (first != merged.end() && first->to <= asked.from)
            ++first;
        for (auto window = first; window != merged.end() && window->from < asked.to; ++window)
            coverage.observed +=
                std::min(window->to, asked.to) - std::max(window->from, asked.from);
        result.push_back(coverage);
    }
    return result;
}

} // namespace ff
