// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "models/ports/PollLog.h"

#include <functional>

namespace ff::store {

class PollReader final : public PollLog {
public:
    /// `asOf` set: as it was known then.
    explicit PollReader(ReaderPool& pool, std::optional<Instant> asOf = {},
                        std::function<Instant()> present = now)
        : m_pool(pool)
        , m_asOf(asOf)
        , m_now(std::move(present)) {}

    [[nodiscard]] Result<std::vector<SourceStatus>> status() const override;
    [[nodiscard]] Result<std::vector<Outcome>> outcomes(const SourceId& source,
                                                        Window window) const override;
    [[nodiscard]] Result<std::vector<Window>> observed(const SystemId& system,
                                                       Window window) const override;
    [[nodiscard]] Result<std::vector<Window>> derived(const SystemId& system,
                                                      Window window) const override;
    [[nodiscard]] Result<std::vector<CountDoubt>> doubts(Window window) const override;

private:
    [[nodiscard]] Result<std::vector<Window>> spansOf(const std::string& table,
                                                      const SystemId& system, Window window) const;

    ReaderPool& m_pool;
    const std::optional<Instant> m_asOf;
    const std::function<Instant()> m_now;
};

} // namespace ff::store
