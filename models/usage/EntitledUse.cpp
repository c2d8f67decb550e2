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
    : m_window{window.from, std::min(window.to, data.until)}
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
    return Of{*hours, *hours - left, m_entitled.last(system, holder, m_window)};
}

} // namespace ff
