// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/metrics/PromQlGroups.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ff::demo {
namespace {

/// Sums and counts of a group at each time.
struct Group {
    std::vector<double> sums;
    std::vector<double> counts;
};

/// Equal series that are told apart by a label of the group stay as many groups.
void add(std::map<Labels, Group>& groups, const Column& column, const PromQlGrouping& grouped,
         std::string_view tellsApart) {
    Labels labels;
    bool apart = false;
    for (const auto& label : column.labels) {
        if (grouped.keeps(label.first)) {
            labels.push_back(label);
            apart = apart || (label.second == "*" && label.first == tellsApart);
        }
    }
    if (apart) { // keeps the column's own other labels from merging it with another
        labels.emplace_back("*", std::to_string(groups.size()));
    }
    Group& group = groups[labels];
    group.sums.resize(column.values.size());
    group.counts.resize(column.values.size());
    for (std::size_t i = 0; i < column.values.size(); ++i) {
        if (std::isnan(column.values[i])) {
            continue;
        }
        const double weight = column.weights.empty() ? 1 : column.weights[i];
        group.sums[i] += column.values[i] * weight;
        group.counts[i] += weight;
    }
}

Column folded(std::string_view function, const Labels& labels, Group& group) {
    Column column{.labels = labels, .values = {}, .weights = {}};
    const bool apart =
        std::erase_if(column.labels, [](const auto& label) { return label.first == "*"; }) > 0;
    for (std::size_t i = 0; i < group.sums.size(); ++i) {
        const double n = group.counts[i];
        const double each = apart ? 1 : n;
        const double sum = apart && n > 0 ? group.sums[i] / n : group.sums[i];
        const double value = function == "sum" ? sum : function == "avg" ? sum / each : each;
        column.values.push_back(n > 0 ? value : std::nan(""));
    }
    if (apart) {
        column.weights = std::move(group.counts);
    }
    return column;
}

} // namespace

bool PromQlGrouping::keeps(const std::string& label) const {
    const bool named = std::ranges::find(labels, label) != labels.end();
    return without ? !named && label != "__name__" : named;
}

std::vector<Column> aggregated(std::string_view function, const std::vector<Column>& columns,
                               const PromQlGrouping& grouping, std::string_view apart) {
    std::map<Labels, Group> groups;
    for (const Column& column : columns) {
        add(groups, column, grouping, apart);
    }
    std::vector<Column> result;
    result.reserve(groups.size());
    for (auto& [labels, group] : groups) {
        result.push_back(folded(function, labels, group));
    }
    return result;
}

} // namespace ff::demo
