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

std::int64_t pagesToGive(Database& database) {
    return pragma(database, "freelist_count") -
           std::max(kLeastKept, pragma(database, "page_count") / kKeptPart);
}

/// Between beginning and end, what is written on the way lies in a file and not in memory.
class TemporaryFiles final {
public:
    explicit TemporaryFiles(Database& database)
        : m_database(database)
        , m_before(pragma(database, "temp_store")) {
        execute(m_database, "PRAGMA temp_store=FILE");
    }
    ~TemporaryFiles() { m_database.tryExecute("PRAGMA temp_store=" + std::to_string(m_before)); }
    TemporaryFiles(const TemporaryFiles&) = delete;
    TemporaryFiles& operator=(const TemporaryFiles&) = delete;

private:
    Database& m_database;
    std::int64_t m_before;
};

} // namespace

bool wantsRearranging(Database& database) {
    return pragma(database, "auto_vacuum") != kIncremental && pagesToGive(database) > 0;
}

void rearrange(Database& database) {
    const TemporaryFiles files(database);
    // The mode of a file that has tables takes effect as it is written anew.
    execute(database, "PRAGMA auto_vacuum=INCREMENTAL");
    execute(database, "VACUUM");
    database.tryExecute("PRAGMA wal_checkpoint(PASSIVE)"); // readers may be on what was before
}

bool giveBackPages(Database& database) {
    if (pragma(database, "auto_vacuum") != kIncremental) {
        return false;
    }
    const std::int64_t most = pagesToGive(database);
    if (most <= 0) {
        return false;
    }
    execute(database,
            "PRAGMA incremental_vacuum(" + std::to_string(std::min(most, kPagesAStep)) + ")");
    return true;
}

} // namespace ff::store
