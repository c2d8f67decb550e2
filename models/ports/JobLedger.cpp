// SPDX-License-Identifier: GPL-3.0-only
#include "models/ports/JobLedger.h"

#include <map>
#include <tuple>

namespace ff {

UsageMatrix matrixOf(std::span<const UsageRow> rows, std::size_t periods) {
    UsageMatrix matrix;
    matrix.periods = periods;
    using Key = std::tuple<SystemId, std::string, std::string, std::string, std::string>;
    std::map<Key, std::size_t> index;
    for (const UsageRow& row : rows) {
        if (row.period >= periods) {
            continue;
        }
        const auto [place, added] = index.try_emplace(
            {row.system, row.account, row.partition, row.qos, row.gpuModel}, matrix.keys.size());
        if (added) {
            matrix.keys.push_back({row.system, row.account, row.partition, row.qos, row.gpuModel});
            matrix.cells.resize(matrix.keys.size() * periods);
        }
        auto& cell = matrix.cells[place->second * periods + row.period];
        cell.deviceSeconds += row.deviceSeconds;
        cell.jobs += row.jobs;
        cell.began += row.began;
    }
    return matrix;
}

std::vector<AccountNode> latest(std::vector<AccountNode> accounts) {
    std::vector<AccountNode> result;
    for (AccountNode& account : accounts) {
        if (!result.empty() && result.back().name == account.name) {
            result.back() = std::move(account);
        } else {
            result.push_back(std::move(account));
        }
    }
    return result;
}

} // namespace ff
