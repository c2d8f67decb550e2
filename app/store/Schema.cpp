// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Schema.h"

#include <SQLiteCpp/Database.h>

namespace ff::store {
namespace {

int pragma(SQLite::Database& database, std::string_view name) {
    Statement statement(database, "PRAGMA " + std::string(name));
    return statement.step() ? int(statement.integer(0)) : 0;
}

} // namespace

int newestVersion() {
    return migrations().back().version;
}

SchemaState schemaState(SQLite::Database& database) {
    Statement tables(database, "SELECT count(*) FROM sqlite_schema");
    tables.step();
    return {pragma(database, "application_id"), pragma(database, "user_version"),
            tables.integer(0) == 0};
}

void migrate(SQLite::Database& database) {
    for (const Migration& migration : migrations()) {
        if (migration.version <= schemaState(database).version)
            continue;
        execute(database, "BEGIN IMMEDIATE");
        try {
            execute(database, std::string(migration.sql));
            execute(database, "PRAGMA user_version=" + std::to_string(migration.version));
            execute(database, "PRAGMA application_id=" + std::to_string(kApplicationId));
            execute(database, "COMMIT");
        } catch (const Failure&) {
            database.tryExec("ROLLBACK");
            throw;
        }
    }
}

} // namespace ff::store
