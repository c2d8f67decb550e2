// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"

#include <map>
#include <utility>

namespace ff::store {

/// The span of time that each block of consecutive job ids touches, gathered and written with the
/// jobs: readers pass over blocks that lie outside of what they look for. Belongs to the writer.
class JobBlocks final {
public:
    explicit JobBlocks(Database& database);

    void widen(const JobRow& row);
    void write();
    void forget() { m_spans.clear(); }

private:
    struct Span {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::int64_t known = 0;
    };

    Statement m_write;
    std::map<std::pair<std::int64_t, std::int64_t>, Span> m_spans; ///< by system and block
};

} // namespace ff::store
