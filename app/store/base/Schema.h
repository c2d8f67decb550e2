// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"

#include <functional>

namespace ff::store {

/// One file of resources/schema, compiled in. Its number is the `user_version` it leads to.
struct Migration {
    int version;
    std::string_view sql;
};

/// "FFLR": what tells a cache from any other SQLite file.
inline constexpr int kApplicationId = 0x46464c52;

[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int newestVersion();

/// What stands in a file's header, before anything is changed in it.
struct SchemaState {
    int applicationId = 0;
    int version = 0;
    bool empty = false; ///< holds no table at all
};
[[nodiscard]] SchemaState schemaState(Database& database);
/// Brings the file to the newest version in one transaction; throws Failure. Inside of it, with the
/// newest schema, `amend` is told of which version the file was before. `reached`: so much of it is
/// done, 0 to 1.
void migrate(Database& database, const std::function<void(int before)>& amend,
             const std::function<void(double)>& reached = {});

} // namespace ff::store
