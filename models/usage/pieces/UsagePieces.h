// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Attribution.h"
#include "models/periods/Scope.h"
#include "models/ports/JobLedger.h"

#include <span>
#include <vector>

namespace ff {

/// The pieces of time in which usage is told: the period of the report that each lies in, and the
/// stretches of them in which no rule and no capacity changes.
class UsagePieces final {
public:
    using Cells = std::span<const UsageMatrix::Cell>; ///< one a piece

    struct Piece {
        std::size_t period = 0;
        bool first = false; ///< of its period
    };
    struct Stretch {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    /// `boundaries` are those of the pieces, `report` those of the periods, each of them among the
    /// former. Capacities matter where the unit weighs GPUs.
    UsagePieces(const std::vector<Instant>& boundaries, const std::vector<Instant>& report,
                const Attribution& attribution, GpuUnit unit);

    [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
    /// One outside of the report says nothing, and is in no stretch.
    [[nodiscard]] const Piece& operator[](std::size_t i) const { return m_pieces[i]; }
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    /// What jobs tell of a key; `sampled` are the pieces that samples tell.
    [[nodiscard]] std::vector<UsageMatrix::Cell> toldByJobs(Cells cells,
                                                            const std::vector<bool>& sampled) const;

private:
    std::size_t m_periods;
    std::vector<Piece> m_pieces;
    std::vector<Stretch> m_stretches;
};

} // namespace ff
