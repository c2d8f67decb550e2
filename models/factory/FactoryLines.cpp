// SPDX-License-Identifier: GPL-3.0-only
#include "models/factory/FactoryLines.h"

namespace ff {
namespace {

bool isWhole(const Scope& scope) {
    return scope.holder.empty() && scope.mode.empty();
}

} // namespace

std::vector<SampleQuery> lineQueries(const Scope& scope, const SampleQuery& bins) {
    SampleQuery allocated = bins;
    allocated.metrics = {Metric::gpusAllocated};
    std::vector<SampleQuery> queries{allocated};
    if (isWhole(scope)) {
        SampleQuery queue = bins;
        queue.metrics = {Metric::queueGpus};
        queue.qualifier = std::string(name(PendingKind::eligible));
        queries.push_back(std::move(queue));
    }
    return queries;
}

std::pair<std::vector<LineColumn>, std::vector<LineColumn>> lines(const FactoryInputs& inputs) {
    const auto at = [&](std::size_t i) {
        return i < inputs.totals.size() ? inputs.totals[i] : std::vector<LineColumn>{};
    };
    return {at(0), isWhole(inputs.floor.scope) ? at(1) : std::vector<LineColumn>{}};
}

} // namespace ff
