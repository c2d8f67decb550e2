// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Upgrade.h"

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>

namespace ff::store {
namespace {

constexpr int kStepsALook = 20'000; ///< of SQLite's machine: some ms
constexpr std::int64_t kTellEvery = 200;

std::int64_t clockMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

double bytesOf(Database& database) {
    Statement size(database, "SELECT page_count * page_size FROM pragma_page_count, "
                             "pragma_page_size");
    return size.step() ? size.real(0) : 0;
}

} // namespace

UpgradeWatch::UpgradeWatch(Database& database, std::filesystem::path copy, Upgrade begin,
                           const Upgrading& upgrading)
    : m_database(database)
    , m_copy(std::move(copy))
    , m_upgrading(upgrading)
    , m_copyBytes(bytesOf(database))
    , m_at(begin) {
    tell();
    sqlite3_progress_handler(m_database.handle(), kStepsALook, &UpgradeWatch::look, this);
}

UpgradeWatch::~UpgradeWatch() {
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

void UpgradeWatch::reach(double part) {
    m_at.part = std::max(m_at.part, part);
    tell();
}

void UpgradeWatch::tell() {
    m_toldAt = clockMs();
    m_isStopped = m_isStopped || (m_upgrading && !m_upgrading(m_at));
}

/// Called by SQLite in the middle of a statement; not 0 ends that.
int UpgradeWatch::look(void* self) {
    auto& watch = *static_cast<UpgradeWatch*>(self);
    if (clockMs() - watch.m_toldAt >= kTellEvery) {
        std::error_code ignored;
        const auto size = std::filesystem::file_size(watch.m_copy, ignored);
        if (!ignored && watch.m_copyBytes > 0) {
            constexpr double kCopying = 0.5; // of all
            const double copied = std::min(1., double(size) / watch.m_copyBytes);
            watch.m_at.part = std::max(watch.m_at.part, kCopying * copied);
        }
        watch.tell();
    }
    return watch.m_isStopped ? 1 : 0;
}

} // namespace ff::store
