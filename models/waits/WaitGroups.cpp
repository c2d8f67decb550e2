// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/WaitGroups.h"

#include "models/facts/SystemFacts.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr std::array<std::string_view, 4> kSizes{"1-4", "5-32", "33-256", ">256"};

WaitGroup groupOf(WaitGroup::By by, const std::string& key, std::string title, WaitSet& waits) {
    const WaitQuantiles quantiles = waits.quantiles();
    return {.by = by,
            .key = key,
            .title = std::move(title),
            .p50 = quantiles.p50,
            .p90 = quantiles.p90,
            .started = quantiles.ended,
            .pending = quantiles.pending};
}

} // namespace

std::string_view sizeClass(double gpus) {
    constexpr std::array<double, 3> kUpTo{4, 32, 256};
    return kSizes[std::size_t(std::ranges::lower_bound(kUpTo, gpus) - kUpTo.begin())];
}

WaitGrouping::WaitGrouping(const System& system, const Scope& scope, const Attribution& attribution)
    : m_system(system)
    , m_scope(scope)
    , m_attribution(attribution)
    , m_types(attribution.federation().gpuTypesOf(system.id))
    , m_units(m_types) {}

bool WaitGrouping::add(const WaitObservation& wait, std::int64_t times) {
    if (wait.system != m_system.id) {
        return false;
    }
    const ChargeKey key{wait.system, wait.account, wait.partition, wait.qos};
    if (!passes(m_scope, m_attribution, key, wait.eligible)) {
        return false;
    }
    const auto count = [&](WaitSet& set) { set.add(wait.waited, wait.started, times); };
    const double gpus = gpusOf(m_units.of(wait.gpus, wait.gpuModel)) / m_system.devicesPerGpu;
    count(m_sizes[std::string(sizeClass(gpus))]);
    const Match match = m_attribution.match(key, wait.eligible);
    const Attributed gives = match ? match.rule->gives : Attributed{};
    count(m_modes[gives.mode.text]);
    if (m_scope.view == HolderView::payer || gives.beneficiaries.empty()) {
        count(m_holders[m_scope.view == HolderView::payer ? gives.payer.text : ""]);
    } else {
        for (const BeneficiaryShare& share : gives.beneficiaries) {
            count(m_holders[share.holder.text]);
        }
    }
    return true;
}

std::vector<WaitGroup> WaitGrouping::groups() {
    const Federation& federation = m_attribution.federation();
    std::vector<WaitGroup> result;
    const auto append = [&](WaitGroup::By by, Sets& sets, auto title) {
        const auto first = std::ptrdiff_t(result.size());
        for (auto& [key, set] : sets) {
            result.push_back(groupOf(by, key, title(key), set));
        }
        std::sort(result.begin() + first, result.end(), [](const auto& a, const auto& b) {
            return a.started + a.pending > b.started + b.pending;
        });
    };
    append(WaitGroup::By::holder, m_holders,
           [&](const std::string& key) { return holderTitle(federation, HolderId{key}); });
    append(WaitGroup::By::mode, m_modes,
           [&](const std::string& key) { return modeTitle(federation, ModeId{key}); });
    for (const std::string_view size : kSizes) {
        if (const auto found = m_sizes.find(std::string(size)); found != m_sizes.end()) {
            result.push_back(
                groupOf(WaitGroup::By::size, found->first, found->first + " GPUs", found->second));
        }
    }
    return result;
}

} // namespace ff
