// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/UsageFigures.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"

#include <algorithm>

namespace ff {
namespace {

/// The end of what is known of the window; nothing where none of it is.
std::optional<Instant> knownTo(const UsageData::Seen& seen, Window window) {
    std::optional<Instant> newest;
    for (const Window& part : seen.covered) {
        if (part.from < window.to && part.to > window.from) {
            newest = std::max(newest.value_or(part.to), std::min(part.to, window.to));
        }
    }
    if (seen.newest && *seen.newest >= window.from && *seen.newest < window.to) {
        newest = std::max(newest.value_or(*seen.newest), *seen.newest);
    }
    return newest;
}

} // namespace

std::vector<SystemId> unweighed(const Federation& federation, const std::vector<SystemId>& systems,
                                Window window) {
    std::vector<SystemId> result;
    for (const SystemId& id : systems) {
        const System* system = federation.system(id);
        if (!system || capacityHours(*system, window).value_or(0) <= 0) {
            result.push_back(id);
        }
    }
    return result.size() < systems.size() ? result : std::vector<SystemId>{};
}

void addUnweighed(const std::vector<std::string>& titles, Provenance& provenance) {
    for (const std::string& title : titles) {
        provenance.inputs.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "does not weigh in the coverage, since its capacity is not known"),
            title);
    }
}

Provenance usageProvenance(const UsageData& data, const Federation& federation,
                           const std::vector<const System*>& systems, Window window) {
    Provenance provenance;
    std::vector<SystemId> asked;
    bool jobs = false;
    bool samples = false;
    for (const System* system : systems) {
        const auto found = data.seen.find(system->id);
        if (found == data.seen.end()) {
            continue;
        }
        const UsageData::Seen& seen = found->second;
        asked.push_back(system->id);
        const auto newest = knownTo(seen, window);
        if (!newest && seen.method != "jobs") {
            continue;
        }
        jobs = jobs || seen.method != "samples";
        samples = samples || seen.method != "jobs";
        if (newest) {
            provenance.newest = std::max(provenance.newest.value_or(*newest), *newest);
        }
        provenance.source +=
            (provenance.source.empty() ? "" : "; ") + titleOf(federation, *system) + ": " +
            (seen.sources.empty()
                 ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "files that were imported"))
                 : seen.sources);
    }
    provenance.method = samples ? (jobs ? QT_TRANSLATE_NOOP("ff::Provenance", "jobs+samples")
                                        : QT_TRANSLATE_NOOP("ff::Provenance", "samples"))
                                : QT_TRANSLATE_NOOP("ff::Provenance", "jobs");
    std::vector<std::string> titles;
    for (const SystemId& id : unweighed(federation, asked, window)) {
        const System* system = federation.system(id);
        titles.push_back(system ? titleOf(federation, *system) : id.text);
    }
    addUnweighed(titles, provenance);
    if (provenance.source.empty()) {
        provenance.source = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "none"));
    }
    return provenance;
}

Coverage usageCoverage(const UsageData& data, const std::vector<const System*>& systems,
                       Window window) {
    Coverage sum;
    for (const System* system : systems) {
        const auto found = data.seen.find(system->id);
        if (found == data.seen.end()) {
            continue;
        }
        sum += coverageOf(system, found->second.covered, window);
        for (std::size_t i = 0; i < found->second.samples.size(); ++i) {
            if (data.boundaries[i] >= window.from && data.boundaries[i] < window.to) {
                sum.samples += found->second.samples[i];
            }
        }
    }
    return sum;
}

} // namespace ff
