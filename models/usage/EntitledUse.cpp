// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/EntitledUse.h"

#include <algorithm>

namespace ff {
namespace {

UsageGrouping paidCut(UsageGrouping asked, Window window) {
    asked.by = {Dimension::payer, Dimension::system};
    asked.report = {window.from, window.to};
    asked.payer.reset();
    asked.beneficiary.reset();
    return asked;
}

} // namespace

EntitledUse::EntitledUse(const UsageData& data, const Attribution& attribution, UsageGrouping asked,
                         Window window)
    : m_data(&data)
    , m_federation(&attribution.federation())
    , m_window{window.from, std::min(window.to, data.until)}
    , m_entitled(attribution.federation(), asked.unit, data.outOfUse) {
    m_paid = attributeUsage(data, attribution, paidCut(std::move(asked), window));
}

std::optional<EntitledUse::Of> EntitledUse::on(const SystemId& system, const HolderId& holder) {
    const auto hours = m_entitled.hours(system, holder, m_window);
    if (!hours) {
        return {};
    }
    const auto line = std::ranges::find_if(m_paid.lines, [&](const UsageLine& each) {
        return each.keys[0] == holder.text && each.keys[1] == system.text;
    });
    const double left = line == m_paid.lines.end() ? *hours : line->headroom.value_or(*hours);
    Coverage coverage;
    if (line != m_paid.lines.end()) {
        coverage = line->entitledCoverage;
    } else if (const auto seen = m_data->seen.find(system); seen != m_data->seen.end()) {
        // No line: it paid nothing, since nothing of the system was seen.
        coverage = coverageOf(m_federation->system(system), seen->second.covered,
                              {m_paid.report.front(), m_paid.report.back()});
    }
    return Of{*hours, *hours - left, m_entitled.last(system, holder, m_window), coverage};
}

std::optional<EntitledUse::Sum> EntitledUse::over(const std::vector<SystemId>& systems,
                                                  const HolderId& holder) {
    std::optional<Sum> sum;
    for (const SystemId& system : systems) {
        if (const auto here = on(system, holder)) {
            sum = sum.value_or(Sum{});
            sum->entitled += here->entitled;
            sum->used += here->used;
            sum->basis = std::max(sum->basis, here->last->basis);
            sum->coverage += here->coverage;
        }
    }
    return sum;
}

Coverage EntitledUse::coverage(const std::vector<SystemId>& systems,
                               const std::set<HolderId>& holders) {
    Coverage sum;
    for (const SystemId& system : systems) {
        for (const HolderId& holder : holders) {
            if (const auto here = on(system, holder)) {
                sum += here->coverage;
                break;
            }
        }
    }
    return sum;
}

} // namespace ff
