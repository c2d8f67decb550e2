// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/metrics/PromQlOperators.h"

#include <algorithm>
#include <cmath>

namespace ff::demo {
namespace {

Labels withoutName(Labels labels) {
    std::erase_if(labels, [](const auto& label) { return label.first == "__name__"; });
    return labels;
}

const Column* columnLike(const std::vector<Column>& columns, const Labels& labels) {
    const Labels wanted = withoutName(labels);
    const auto found = std::ranges::find_if(
        columns, [&](const Column& column) { return withoutName(column.labels) == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

double calculated(std::string_view op, double left, double right) {
    if (op == ">=") {
        return left >= right ? left : std::nan("");
    }
    if (op == "<=") {
        return left <= right ? left : std::nan("");
    }
    if (op == "<") {
        return left < right ? left : std::nan("");
    }
    if (op == "-") {
        return left - right;
    }
    if (op == "*") {
        return left * right;
    }
    return op == "/" ? left / right : std::pow(left, right);
}

bool isComparison(std::string_view op) {
    return op == ">=" || op == "<=" || op == "<";
}

/// Of the left what the right has not, at each time.
void removeWhatIsIn(const std::vector<Column>& right, std::vector<Column>& left) {
    for (Column& column : left) {
        if (const Column* other = columnLike(right, column.labels)) {
            for (std::size_t i = 0; i < column.values.size(); ++i) {
                if (!std::isnan(other->values[i])) {
                    column.values[i] = std::nan("");
                }
            }
        }
    }
}

void addWhatIsMissing(const std::vector<Column>& right, std::vector<Column>& left) {
    std::vector<Column> more = right;
    removeWhatIsIn(left, more);
    left.insert(left.end(), more.begin(), more.end());
}

void calculateWith(std::string_view op, double number, bool isLeft, std::vector<Column>& columns) {
    for (Column& column : columns) {
        if (!isComparison(op)) {
            column.labels = withoutName(column.labels);
        }
        for (double& value : column.values) {
            if (!std::isnan(value)) {
                value = isLeft ? calculated(op, number, value) : calculated(op, value, number);
            }
        }
    }
}

std::vector<Column> calculatedPairs(std::string_view op, std::vector<Column> left,
                                    const std::vector<Column>& right) {
    std::vector<Column> result;
    for (Column& column : left) {
        const Column* other = columnLike(right, column.labels);
        if (!other) {
            continue;
        }
        if (!isComparison(op)) {
            column.labels = withoutName(column.labels);
        }
        for (std::size_t i = 0; i < column.values.size(); ++i) {
            const bool both = !std::isnan(column.values[i]) && !std::isnan(other->values[i]);
            column.values[i] =
                both ? calculated(op, column.values[i], other->values[i]) : std::nan("");
        }
        result.push_back(std::move(column));
    }
    return result;
}

} // namespace

std::optional<PromValue> applied(std::string_view op, PromValue left, const PromValue& right) {
    const bool isSet = op == "or" || op == "unless";
    if ((left.number && right.number) || (isSet && (left.number || right.number))) {
        return {};
    }
    if (op == "unless") {
        removeWhatIsIn(right.columns, left.columns);
    } else if (op == "or") {
        addWhatIsMissing(right.columns, left.columns);
    } else if (right.number) {
        calculateWith(op, *right.number, false, left.columns);
    } else if (left.number) {
        PromValue result{right.columns, {}};
        calculateWith(op, *left.number, true, result.columns);
        return result;
    } else {
        left.columns = calculatedPairs(op, std::move(left.columns), right.columns);
    }
    return left;
}

std::vector<Column> clampedTo(std::vector<Column> columns, double most) {
    for (Column& column : columns) {
        column.labels = withoutName(column.labels);
        for (double& value : column.values) {
            if (!std::isnan(value)) {
                value = std::min(value, most);
            }
        }
    }
    return columns;
}

std::vector<Column> meansOf(std::vector<Column> columns, std::size_t count) {
    for (Column& column : columns) {
        std::vector<double> means;
        for (std::size_t from = 0; from + count <= column.values.size(); from += count) {
            double sum = 0;
            std::size_t known = 0;
            for (std::size_t i = from; i < from + count; ++i) {
                if (!std::isnan(column.values[i])) {
                    sum += column.values[i];
                    ++known;
                }
            }
            means.push_back(known > 0 ? sum / double(known) : std::nan(""));
        }
        column.values = std::move(means);
        column.weights.clear();
    }
    return columns;
}

std::vector<Column> countsOf(std::vector<Column> columns, std::size_t count, double evaluations) {
    for (Column& column : columns) {
        std::vector<double> counts;
        for (std::size_t from = 0; from + count <= column.values.size(); from += count) {
            std::size_t known = 0;
            for (std::size_t i = from; i < from + count; ++i) {
                known += std::isnan(column.values[i]) ? 0 : 1;
            }
            const double part = double(known) / double(count);
            counts.push_back(known > 0 ? part * evaluations : std::nan(""));
        }
        column.values = std::move(counts);
        column.weights.clear();
    }
    return columns;
}

} // namespace ff::demo
