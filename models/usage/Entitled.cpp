// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/Entitled.h"

#include <algorithm>

namespace ff {
namespace {

double hoursOf(Duration duration) {
    return double(duration.count()) / 3.6e6;
}

} // namespace

double OutOfUse::at(EntitlementBase base, Instant t) const {
    if (base == EntitlementBase::installed || t < window.from || t >= window.to) {
        return 0;
    }
    const auto bin = std::size_t((t - window.from) / every);
    const auto of = [&](const std::vector<double>& gpus) {
        return bin < gpus.size() ? gpus[bin] : 0.;
    };
    return of(down) + (base == EntitlementBase::allocatable ? of(reserved) : 0.);
}

OutOfUse outOfUse(const System& system, const BinTable& bins) {
    OutOfUse result{.window = bins.window, .every = bins.every, .down = {}, .reserved = {}};
    for (const SeriesBins& series : bins.series) {
        if (series.key.system != system.id || !series.key.account.empty()) {
            continue;
        }
        auto& into = series.key.metric == Metric::gpusReserved ? result.reserved : result.down;
        into.resize(std::max(into.size(), series.bins.size()));
        for (std::size_t i = 0; i < series.bins.size(); ++i) {
            if (series.bins[i].observed.count() > 0) {
                into[i] += series.bins[i].mean / system.devicesPerGpu;
            }
        }
    }
    return result;
}

Entitled::Entitled(const Federation& federation, GpuUnit unit,
                   const std::map<SystemId, OutOfUse>& out)
    : m_federation(&federation)
    , m_unit(unit)
    , m_out(&out) {}

std::optional<double> Entitled::gpusAt(const System& system, const Entitlement& entitlement,
                                       Instant t) const {
    auto gpus = capacityAt(system, t);
    if (!gpus) {
        return {};
    }
    if (const auto out = m_out->find(system.id); out != m_out->end()) {
        *gpus = std::max(0., *gpus - out->second.at(entitlement.base, t));
    }
    if (m_unit == GpuUnit::physical) {
        return *gpus * entitlement.fraction;
    }
    const auto factor = h100Factor(*m_federation, system, {}, t);
    return factor ? std::optional{*gpus * entitlement.fraction * *factor} : std::nullopt;
}

EntitledLine Entitled::makeLine(const System& system, const HolderId& holder) const {
    std::set<Instant> cuts;
    bool observed = false;
    for (const Entitlement& entitlement : m_federation->entitlements) {
        if (entitlement.system == system.id && entitlement.holder == holder) {
            cuts.insert(entitlement.from);
            if (entitlement.until) {
                cuts.insert(*entitlement.until);
            }
            observed = observed || entitlement.base != EntitlementBase::installed;
        }
    }
    if (cuts.empty()) {
        return {};
    }
    for (const CapacityStep& step : system.capacity) {
        if (step.from > *cuts.begin()) {
            cuts.insert(step.from);
        }
    }
    if (const auto out = m_out->find(system.id); observed && out != m_out->end()) {
        const Window window = out->second.window;
        for (Instant t = window.from; t < window.to; t += out->second.every) {
            cuts.insert(t);
        }
        cuts.insert(window.to);
    }
    EntitledLine result;
    auto& line = result.m_steps;
    for (const Instant from : cuts) {
        EntitledLine::Step step;
        step.from = from;
        step.entitlement = entitlementAt(*m_federation, system.id, holder, from);
        if (const auto gpus =
                step.entitlement ? gpusAt(system, *step.entitlement, from) : std::nullopt) {
            step.gpus = *gpus;
            step.known = true;
        }
        // Counted from the second step on: what lies before the first is as long as 1970 is ago.
        if (line.size() > 1) {
            const EntitledLine::Step& before = line.back();
            const double hours = hoursOf(from - before.from);
            step.hoursBefore = before.hoursBefore + before.gpus * hours;
            step.knownBefore = before.knownBefore + (before.known ? hours : 0);
        }
        line.push_back(step);
    }
    return result;
}

const EntitledLine& Entitled::line(const SystemId& system, const HolderId& holder) {
    const auto [found, added] = m_lines.try_emplace({system, holder});
    if (added) {
        if (const System* known = m_federation->system(system)) {
            found->second = makeLine(*known, holder);
        }
    }
    return found->second;
}

std::optional<double> EntitledLine::hours(Window window) const {
    if (m_steps.empty() || window.empty()) {
        return {};
    }
    window.from = std::max(window.from, m_steps.front().from);
    if (window.empty()) {
        return {};
    }
    const auto stepAt = [&](Instant t) {
        return std::prev(std::ranges::upper_bound(m_steps, t, {}, &Step::from));
    };
    const auto first = stepAt(window.from);
    const auto last = stepAt(window.to - Duration{1});
    const auto piece = [](const Step& step, Instant from, Instant to) {
        return step.known ? step.gpus * hoursOf(to - from) : 0.;
    };
    if (first == last) {
        return first->known ? std::optional{piece(*first, window.from, window.to)} : std::nullopt;
    }
    const auto second = std::next(first);
    const bool known = first->known || last->known || last->knownBefore > second->knownBefore;
    if (!known) {
        return {};
    }
    return piece(*first, window.from, second->from) + (last->hoursBefore - second->hoursBefore) +
           piece(*last, last->from, window.to);
}

const Entitlement* EntitledLine::last(Window window) const {
    auto step = std::ranges::upper_bound(m_steps, window.to - Duration{1}, {}, &Step::from);
    while (step != m_steps.begin()) {
        --step;
        if (step->entitlement || step->from <= window.from) {
            return step->entitlement;
        }
    }
    return nullptr;
}

} // namespace ff
