// SPDX-License-Identifier: GPL-3.0-only
#include "models/factory/FactoryLines.h"

#include <algorithm>

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

std::pair<std::vector<LineColumn>, std::vector<LineColumn>> lines(const FactoryInputs& inputs,
                                                                  const SystemStates& states) {
    const auto at = [&](std::size_t i) {
        auto columns = i < inputs.totals.size() ? inputs.totals[i] : std::vector<LineColumn>{};
        // The bands are gaps there, of the queue too: a line would run through their hatching.
        for (std::size_t bin = 0; bin < std::min(columns.size(), states.bins.size()); ++bin) {
            if (states.bins[bin].observed.count() <= 0) {
                columns[bin] = {};
            }
        }
        return columns;
    };
    return {at(0), isWhole(inputs.floor.scope) ? at(1) : std::vector<LineColumn>{}};
}

} // namespace ff
