// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/ReaderPool.h"
#include "models/telemetry/SampleHistory.h"

namespace ff::store {

class SampleReader final : public SampleHistory {
public:
    explicit SampleReader(ReaderPool& pool)
        : m_pool(pool) {}

    [[nodiscard]] Result<std::vector<SeriesBins>> bins(const SampleQuery& query) const override;
    [[nodiscard]] Result<std::vector<SeriesSamples>>
    points(const SampleQuery& query) const override;
    [[nodiscard]] Result<std::vector<LatestValue>> latest() const override;
    [[nodiscard]] Result<std::vector<SeriesInfo>> series() const override;

private:
    ReaderPool& m_pool;
};

} // namespace ff::store
