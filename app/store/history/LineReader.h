// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "app/store/samples/KeptChunks.h"
#include "models/ports/SampleLines.h"

namespace ff::store {

/// Reads lines: a sealed chunk that lies in one column by its summary alone.
class LineReader final : public SampleLines {
public:
    /// `kept`: chunks that questions before have unpacked; it has to outlive this.
    LineReader(ReaderPool& pool, KeptChunks& kept)
        : m_pool(pool)
        , m_kept(kept) {}

    [[nodiscard]] Result<std::vector<SeriesLine>> lines(const SampleQuery& query) const override;
    [[nodiscard]] Result<std::vector<LineColumn>> total(const SampleQuery& query) const override;
    [[nodiscard]] Result<std::vector<SeriesBins>> means(const SampleQuery& query) const override;

private:
    ReaderPool& m_pool;
    KeptChunks& m_kept;
};

} // namespace ff::store
