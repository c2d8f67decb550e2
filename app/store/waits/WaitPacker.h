// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/waits/WaitBlock.h"

#include <map>

namespace ff::store {

/// Keeps the packed waits true: what a commit touches is thrown away in it, and packed anew at once
/// where most of it came (an import), else later, piece by piece. Belongs to the writer.
class WaitPacker final {
public:
    explicit WaitPacker(Database& database);

    /// A run was written that is over or was so before.
    void noteWritten(std::int64_t run);
    /// Before COMMIT.
    void write();
    /// After a rollback.
    void forget();

    /// Begins to look for blocks that are not packed.
    void begin(Instant present = {});
    /// Packs some of them. False: all are packed.
    bool step();
    /// Many blocks were thrown away since `begin`, and that is some minutes ago: where late jobs
    /// keep coming, each of them would have its whole block read again.
    [[nodiscard]] bool isDue(Instant present) const;
    /// Throws all of them away and packs all anew.
    void rebuild();

private:
    void pack(std::int64_t firstRun);

    Statement m_remove;
    Statement m_read;
    Statement m_write;
    Statement m_unpacked;
    Statement m_clear;
    std::map<std::int64_t, std::size_t> m_written; ///< runs of each block, by its first
    std::size_t m_thrown = 0;
    Instant m_begun{};
    std::int64_t m_next = 0;       ///< where the next step begins
    std::vector<WaitSpan> m_spans; ///< scratch
    ByteWriter m_bytes;            ///< scratch
};

/// The packed waits of a block of runs as its jobs have them now. `runs`: "SELECT kJobColumns FROM
/// job WHERE run BETWEEN ? AND ?".
void packWaits(Statement& runs, std::int64_t firstRun, std::vector<WaitSpan>& scratch,
               ByteWriter& out);
[[nodiscard]] std::string selectRunsOfBlock();
inline constexpr std::int64_t kRunsABlock = kIdsABlock * kRunsAnId;

} // namespace ff::store
