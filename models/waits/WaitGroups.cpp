// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/WaitGroups.h"

#include "models/facts/SystemFacts.h"
#include "models/usage/UsageScope.h"
#include "models/waits/Waits.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr std::array<std::string_view, 4> kSizes{"1-4", "5-32", "33-256", ">256"};

using Groups = std::map<std::string, std::vector<Wait>>;

WaitGroup groupOf(WaitGroup::By by, const std::string& key, std::string title,
                  std::vector<Wait> waits) {
    const WaitQuantiles quantiles = waitQuantiles(std::move(waits));
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

std::vector<WaitGroup> waitGroups(std::span<const WaitObservation> waits, const System& system,
                                  const Scope& scope, const Attribution& attribution) {
    const Federation& federation = attribution.federation();
    Groups holders;
    Groups modes;
    Groups sizes;
    const GpuTypes types = federation.gpuTypesOf(system.id);
    GpuUnits units(types);
    for (const WaitObservation& each : waits) {
        if (each.system != system.id) {
            continue;
        }
        const ChargeKey key{each.system, each.account, each.partition, each.qos};
        if (!passes(scope, attribution, key, each.eligible)) {
            continue;
        }
        const Wait wait{each.waited, each.started};
        const double gpus = gpusOf(units.of(each.gpus, each.gpuModel)) / system.devicesPerGpu;
        sizes[std::string(sizeClass(gpus))].push_back(wait);
        const Match match = attribution.match(key, each.eligible);
        const Attributed gives = match ? match.rule->gives : Attributed{};
        modes[gives.mode.text].push_back(wait);
        if (scope.view == HolderView::payer || gives.beneficiaries.empty()) {
            holders[scope.view == HolderView::payer ? gives.payer.text : ""].push_back(wait);
        } else {
            for (const BeneficiaryShare& share : gives.beneficiaries) {
                holders[share.holder.text].push_back(wait);
            }
        }
    }
    std::vector<WaitGroup> result;
    const auto append = [&](WaitGroup::By by, Groups& groups, auto title) {
        const auto first = std::ptrdiff_t(result.size());
        for (auto& [key, list] : groups) {
            result.push_back(groupOf(by, key, title(key), std::move(list)));
        }
        std::sort(result.begin() + first, result.end(), [](const auto& a, const auto& b) {
            return a.started + a.pending > b.started + b.pending;
        });
    };
    append(WaitGroup::By::holder, holders,
           [&](const std::string& key) { return holderTitle(federation, HolderId{key}); });
    append(WaitGroup::By::mode, modes,
           [&](const std::string& key) { return modeTitle(federation, ModeId{key}); });
    for (const std::string_view size : kSizes) {
        if (const auto found = sizes.find(std::string(size)); found != sizes.end()) {
            result.push_back(groupOf(WaitGroup::By::size, found->first, found->first + " GPUs",
                                     std::move(found->second)));
        }
    }
    return result;
}

} // namespace ff
