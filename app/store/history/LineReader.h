// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "models/ports/SampleLines.h"

namespace ff::store {

/// Reads lines: a sealed chunk that lies in one column by its summary alone.
class LineReader final : public SampleLines {
public:
    explicit LineReader(ReaderPool& pool)
        : m_pool(pool) {}

    [[nodiscard]] Result<std::vector<SeriesLine>> lines(const SampleQuery& query) const override;

private:
    ReaderPool& m_pool;
};

} // namespace ff::store
