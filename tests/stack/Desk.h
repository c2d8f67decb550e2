// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/poller/Poller.h"
#include "app/store/Cache.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace ff::test {

/// What a desk has: the real poller writing into a real cache, in a directory of its own.
class Desk {
public:
    Desk();
    /// With a slurmrestd that is spoken to in this version only, such as "v0.0.36".
    explicit Desk(const std::string& slurmApi);

    /// Polls once, waits until it is stored, and gives the outcome that was stored (of the first
    /// system, where the source serves several).
    Outcome poll(const SourceConfig& source);
    /// Fetches the past, and waits until it is stored.
    Result<void> backfill(const SourceConfig& source, Window window, Duration every);

    /// The newest values that are not zero, by metric, account and qualifier.
    using Values = std::map<std::tuple<Metric, std::string, std::string>, double>;
    [[nodiscard]] Values latest() const;
    [[nodiscard]] double latest(Metric metric, const std::string& account = {},
                                const std::string& qualifier = {}) const;
    [[nodiscard]] const store::Cache& cache() const { return *m_cache; }
    [[nodiscard]] store::Cache& cache() { return *m_cache; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<feeds::Poller> m_poller; // goes first: it writes into the cache
};

} // namespace ff::test
