// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/UsageScope.h"

#include <algorithm>

namespace ff {

Dimension dimensionOf(HolderView view) {
    return view == HolderView::payer ? Dimension::payer : Dimension::beneficiary;
}

UsageGrouping groupingFor(const Scope& scope, const Federation& federation,
                          std::vector<Dimension> by) {
    UsageGrouping cut{.report = {scope.window.from, scope.window.to},
                      .by = std::move(by),
                      .unit = scope.unit,
                      .systems = {},
                      .payer = {},
                      .beneficiary = {},
                      .mode = {}};
    if (!scope.network.empty()) {
        cut.systems.emplace();
        for (const System* system : federation.systemsOf(scope.network)) {
            cut.systems->insert(system->id);
        }
    }
    if (!scope.mode.empty()) {
        cut.mode = scope.mode;
    }
    return cut;
}

bool passes(const Scope& scope, const Attribution& attribution, const ChargeKey& key, Instant t) {
    if (scope.holder.empty() && scope.mode.empty()) {
        return true;
    }
    const Match match = attribution.match(key, t);
    if (!match) {
        return false;
    }
    const Attributed& gives = match.rule->gives;
    if (!scope.mode.empty() && gives.mode != scope.mode) {
        return false;
    }
    if (scope.holder.empty()) {
        return true;
    }
    if (scope.view == HolderView::payer) {
        return gives.payer == scope.holder;
    }
    return std::ranges::find(gives.beneficiaries, scope.holder, &BeneficiaryShare::holder) !=
           gives.beneficiaries.end();
}

} // namespace ff
