// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/GiveBack.h"

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"

#include <algorithm>
#include <cstdint>

namespace ff::store {
namespace {

constexpr std::int64_t kIncremental = 2; ///< of PRAGMA auto_vacuum
constexpr std::int64_t kPagesAStep = 128;
/// What stays: at least 4 MB, and a fiftieth of the file. Packing alone frees and takes that much.
constexpr std::int64_t kLeastKept = 1024;
constexpr std::int64_t kKeptPart = 50;

std::int64_t pragma(Database& database, const char* name) {
    Statement statement(database, std::string("PRAGMA ") + name);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace

bool giveBackPages(Database& database) {
    if (pragma(database, "auto_vacuum") != kIncremental) {
        return false;
    }
    const std::int64_t kept = std::max(kLeastKept, pragma(database, "page_count") / kKeptPart);
    const std::int64_t most = pragma(database, "freelist_count") - kept;
    if (most <= 0) {
        return false;
    }
    execute(database,
            "PRAGMA incremental_vacuum(" + std::to_string(std::min(most, kPagesAStep)) + ")");
    return true;
}

} // namespace ff::store
