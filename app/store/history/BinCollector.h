// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkRow.h"
#include "app/store/samples/UnpackedChunk.h"
#include "models/ports/SampleHistory.h"

#include <optional>

namespace ff::store {

/// Turns points into bins: each holds until the next and at most 2.5 of its intervals; a bin has
/// the mean weighted by the time that was observed, of which a point counts its coverage.
class BinCollector final {
public:
    /// `every` of zero or less makes one bin of the whole window.
    BinCollector(Window window, Duration every);

    /// Ascending; points before the window matter where they hold into it.
    void add(const StoredPoint& point) {
        if (m_held) {
            hold(*m_held, point.at);
        }
        m_held = point;
    }
    /// The same as one by one, to the bit.
    void add(const PointRun& run);
    /// Whether all points of a chunk lie in one bin, and none of its time was missed: then they may
    /// be added at once. A mean may become another one in its last bits.
    [[nodiscard]] bool fits(const ChunkSummary& chunk) const;
    void add(const ChunkSummary& chunk);
    [[nodiscard]] std::vector<Bin> finish();

private:
    void hold(const StoredPoint& point, std::int64_t until);
    /// The bin of a time that comes after all that were asked for.
    void goTo(std::int64_t at);
    void fill(std::int64_t from, std::int64_t to, const StoredPoint& point);
    void noteGap(std::int64_t until);

    const std::int64_t m_from;
    const std::int64_t m_to;
    const std::int64_t m_every;
    std::vector<Bin> m_bins;
    std::optional<StoredPoint> m_held;
    std::size_t m_bin = 0;
    std::int64_t m_binEnd;
    std::int64_t m_seenTo; ///< up to here every point has been held, or its lack noted
};

} // namespace ff::store
