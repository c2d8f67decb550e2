// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkRow.h"
#include "app/store/samples/UnpackedChunk.h"
#include "models/ports/SampleLines.h"

#include <optional>

namespace ff::store {

/// Turns points, and chunks of them, into columns. A point holds as in BinCollector.
class LineCollector final {
public:
    /// `every` of zero or less makes one column of the whole window.
    LineCollector(Window window, Duration every);

    /// Ascending; points before the window matter where they hold into it.
    void add(const StoredPoint& point);
    /// The same as one by one, but for the last bits of a mean.
    void add(const PointRun& run);
    /// Whether all points of a chunk lie in one column: then they may be added at once.
    [[nodiscard]] bool fits(const ChunkSummary& chunk) const;
    void add(const ChunkSummary& chunk);
    [[nodiscard]] std::vector<LineColumn> finish();

private:
    [[nodiscard]] std::int64_t columnOf(std::int64_t at) const { return (at - m_from) / m_every; }
    /// That of a time that comes after all that were asked for: most lie in the same one.
    LineColumn& columnAt(std::int64_t at);
    void hold(std::int64_t until);

    const std::int64_t m_from;
    const std::int64_t m_to;
    const std::int64_t m_every;
    std::vector<LineColumn> m_columns;
    std::optional<StoredPoint> m_held;
    std::int64_t m_column = 0; ///< the current one, and where it ends
    std::int64_t m_end;
};

} // namespace ff::store
