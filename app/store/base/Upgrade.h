// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

namespace ff::store {

class Database;

/// How far a cache of an older version has come on its way to this one.
struct Upgrade {
    int from = 0; ///< version of the schema
    int to = 0;
    double part = 0; ///< 0..1
};

/// Told of it now and then, on the thread that opens the cache. False: it is to stop. Then the file
/// is what it was, and the next start begins again.
using Upgrading = std::function<bool(const Upgrade&)>;

/// Asks SQLite how far it is, while it lives: first the copy of the file is made, then the schemas
/// follow one after the other.
class UpgradeWatch final {
public:
    /// `copy`: the file that grows at first.
    UpgradeWatch(Database& database, std::filesystem::path copy, Upgrade begin,
                 const Upgrading& upgrading);
    ~UpgradeWatch();
    UpgradeWatch(const UpgradeWatch&) = delete;
    UpgradeWatch& operator=(const UpgradeWatch&) = delete;

    /// So much is done, 0 to 1.
    void reach(double part);
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    static int look(void* self);
    void tell();

    Database& m_database;
    const std::filesystem::path m_copy;
    const Upgrading& m_upgrading;
    double m_copyBytes = 0; ///< as many as the copy will have
    Upgrade m_at;
    bool m_isStopped = false;
    std::int64_t m_toldAt = 0; ///< ms of the clock
};

} // namespace ff::store
