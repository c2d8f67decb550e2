// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "models/ports/JobLedger.h"
#include "models/ports/WaitTallies.h"

#include <atomic>
#include <deque>

namespace ff::store {

class JobReader final : public JobLedger, public WaitTallies {
public:
    /// `asOf` set: as it was known then.
    explicit JobReader(ReaderPool& pool, std::optional<Instant> asOf = {})
        : m_pool(pool)
        , m_asOf(asOf) {}

    [[nodiscard]] Result<std::vector<UsageRow>> usage(const UsageQuery& query) const override;
    [[nodiscard]] Result<std::shared_ptr<const UsageMatrix>>
    usageTable(const UsageQuery& query) const override;
    [[nodiscard]] Result<std::vector<WaitObservation>> waits(const std::optional<SystemId>& system,
                                                             Window window) const override;
    [[nodiscard]] Result<void> eachWait(const std::optional<SystemId>& system, Window window,
                                        const TakeWait& take) const override;
    [[nodiscard]] Result<std::unordered_map<SystemId, WaitTally>>
    waitTallies(const std::optional<SystemId>& system, Window window,
                const WaitFilter& filter) const override;
    [[nodiscard]] Result<std::vector<JobRecord>> jobs(const SystemId& system, Window window,
                                                      std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<Window>> covered(const SystemId& system,
                                                      Window window) const override;
    [[nodiscard]] Result<double> suspended(const SystemId& system, Window window) const override;
    [[nodiscard]] Result<std::vector<AccountNode>> accounts(const SystemId& system) const override;

    /// Jobs were committed: answers given before are old. Any thread.
    void outdate() { ++m_edition; }

private:
    struct Answer {
        std::uint64_t edition = 0;
        UsageQuery query;
        std::shared_ptr<const UsageMatrix> table;
    };
    [[nodiscard]] std::shared_ptr<const UsageMatrix> remembered(const UsageQuery& query) const;
    void remember(Answer answer) const;

    ReaderPool& m_pool;
    const std::optional<Instant> m_asOf;
    std::atomic<std::uint64_t> m_edition{0};
    mutable std::mutex m_mutex; ///< over the answers
    mutable std::deque<Answer> m_answers;
};

} // namespace ff::store
