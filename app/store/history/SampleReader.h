// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "app/store/samples/KeptChunks.h"
#include "models/ports/SampleHistory.h"

#include <functional>

namespace ff::store {

class SampleReader final : public SampleHistory {
public:
    /// `asOf` set: as it was known then.
    /// `kept`: as in LineReader.
    SampleReader(ReaderPool& pool, KeptChunks& kept, std::optional<Instant> asOf = {},
                 std::function<Instant()> present = now)
        : m_pool(pool)
        , m_kept(kept)
        , m_asOf(asOf)
        , m_now(std::move(present)) {}

    [[nodiscard]] Result<std::vector<SeriesBins>> bins(const SampleQuery& query) const override;
    [[nodiscard]] Result<std::vector<SeriesSamples>>
    points(const SampleQuery& query) const override;
    [[nodiscard]] Result<std::vector<LatestValue>> latest() const override;
    [[nodiscard]] Result<std::vector<SeriesInfo>> series() const override;

private:
    ReaderPool& m_pool;
    KeptChunks& m_kept;
    const std::optional<Instant> m_asOf;
    const std::function<Instant()> m_now;
};

} // namespace ff::store
