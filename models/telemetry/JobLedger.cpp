// SPDX-License-Identifier: GPL-3.0-only
#include "models/telemetry/JobLedger.h"

#include <map>
#include <tuple>

namespace ff {

Result<std::shared_ptr<const UsageMatrix>> JobLedger::usageTable(const UsageQuery& query) const {
    const auto rows = usage(query);
    if (!rows)
        return std::unexpected(rows.error());
    auto table = std::make_shared<UsageMatrix>();
    table->periods = query.boundaries.empty() ? 0 : query.boundaries.size() - 1;
    std::map<std::tuple<SystemId, std::string, std::string, std::string>, std::size_t> index;
    for (const UsageRow& row : *rows) {
        const auto [place, added] = index.try_emplace(
            {row.system, row.account, row.partition, row.qos}, table->keys.size());
        if (added) {
            table->keys.push_back({row.system, row.account, row.partition, row.qos});
            table->cells.resize(table->keys.size() * table->periods);
        }
        auto& cell = table->cells[place->second * table->periods + row.period];
        cell.deviceSeconds += row.deviceSeconds;
        cell.jobs += row.jobs;
    }
    return table;
}

} // namespace ff
