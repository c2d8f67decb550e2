// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/SeriesScan.h"

namespace ff::store {

Statement seriesOf(Database& database, const SampleQuery& query) {
    // Systems come first, in their order: within each, the index of series has those asked for.
    std::string sql = std::string(kSeriesColumns) +
                      "system CROSS JOIN series ON series.system = system.id WHERE points > 0";
    // What is not asked for is bound, too, and compares with nothing.
    sql += query.system ? " AND system.name = ?1" : " AND ?1 = ''";
    if (!query.metrics.empty()) {
        sql += " AND metric IN (";
        for (const Metric metric : query.metrics) {
            sql += (sql.back() == '(' ? "" : ",") + std::to_string(std::int64_t(metric));
        }
        sql += ")";
    }
    sql += query.account ? " AND account = ?2" : " AND ?2 = ''";
    sql += query.qualifier ? " AND qualifier = ?3" : " AND ?3 = ''";
    Statement rows(database, sql + " ORDER BY system.name, metric, account, qualifier");
    rows.bind(query.system ? std::string_view(query.system->text) : std::string_view(),
              query.account ? std::string_view(*query.account) : std::string_view(),
              query.qualifier ? std::string_view(*query.qualifier) : std::string_view());
    return rows;
}

} // namespace ff::store
