// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Schema.h"

#include "app/store/base/Database.h"

namespace ff::store {
namespace {

int pragma(Database& database, std::string_view name) {
    Statement statement(database, "PRAGMA " + std::string(name));
    return statement.step() ? int(statement.integer(0)) : 0;
}

} // namespace

int newestVersion() {
    return migrations().back().version;
}

SchemaState schemaState(Database& database) {
    Statement tables(database, "SELECT count(*) FROM sqlite_schema");
    tables.step();
    return {pragma(database, "application_id"), pragma(database, "user_version"),
            tables.integer(0) == 0};
}

void migrate(Database& database, const std::function<void(int before)>& amend,
             const std::function<void(double)>& reached) {
    const int before = schemaState(database).version;
    if (before >= newestVersion()) {
        return;
    }
    execute(database, "BEGIN IMMEDIATE");
    try {
        for (const Migration& migration : migrations()) {
            if (migration.version > before) {
                execute(database, std::string(migration.sql));
                if (reached) {
                    reached(double(migration.version - before) /
                            double(newestVersion() - before + 1)); // amending is one more
                }
            }
        }
        amend(before);
        execute(database, "PRAGMA user_version=" + std::to_string(newestVersion()));
        execute(database, "PRAGMA application_id=" + std::to_string(kApplicationId));
        execute(database, "COMMIT");
    } catch (const Failure&) {
        database.tryExecute("ROLLBACK");
        throw;
    }
}

} // namespace ff::store
