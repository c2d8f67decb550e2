// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace ff::store {

/// Runs SQL on a file, whatever its schema; the first column of the last row.
inline std::string pragma(const std::filesystem::path& file, const char* name) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    std::string value;
    sqlite3_exec(
        database, name,
        [](void* out, int, char** columns, char**) {
            *static_cast<std::string*>(out) = columns[0];
            return 0;
        },
        &value, nullptr);
    sqlite3_close(database);
    return value;
}

} // namespace ff::store
