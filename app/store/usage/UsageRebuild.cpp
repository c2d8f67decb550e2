// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/usage/UsageRebuild.h"

#include "app/store/usage/UsageWriter.h"

namespace ff::store {

void rebuildUsage(Database& database, const std::string& where) {
    constexpr int kRunsAWrite = 500'000; // what is gathered between two writes stays in memory
    UsageWriter usage(database);
    Statement runs(database, std::string("SELECT ").append(kJobColumns) + " FROM job " + where);
    for (int count = 1; runs.step(); ++count) {
        usage.add(readJob(runs), +1);
        if (count % kRunsAWrite == 0) {
            usage.write();
        }
    }
    usage.write();
}

} // namespace ff::store
