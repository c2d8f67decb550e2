// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitPacker.h"

#include <sqlite3.h>

namespace ff::store {
namespace {

/// So many new runs of a block are worth reading the rest of it at once: an import in the order of
/// ids packs each block once or twice, one without order leaves it for later.
constexpr std::size_t kWorthwhile = 64;
constexpr std::size_t kBlocksAStep = 64;
constexpr std::size_t kManyBlocks = 64;
constexpr std::chrono::minutes kRest{5};

} // namespace

std::string selectRunsOfBlock() {
    return std::string("SELECT ").append(kJobColumns) +
           " FROM job WHERE run BETWEEN ? AND ? AND +grade > 0";
}

void packWaits(Statement& runs, std::int64_t firstRun, std::vector<WaitSpan>& scratch,
               ByteWriter& out) {
    scratch.clear();
    out.clear();
    for (runs.bind(firstRun, firstRun + kRunsABlock - 1); runs.step();) {
        if (const auto span = waitSpanOf(readJob(runs))) {
            scratch.push_back(*span);
        }
    }
    runs.reset();
    encodeWaits(scratch, out);
}

WaitPacker::WaitPacker(Database& database)
    : m_remove(database, "DELETE FROM job_waits WHERE first_run = ?")
    , m_read(database, selectRunsOfBlock())
    , m_write(database, "INSERT INTO job_waits (first_run, waits, crc) VALUES (?, ?, ?) "
                        "ON CONFLICT DO UPDATE SET waits = excluded.waits, crc = excluded.crc")
    , m_unpacked(database, "SELECT first FROM (SELECT (system << " +
                               std::to_string(kIdBits + kOrdinalBits) + ") + block * " +
                               std::to_string(kRunsABlock) +
                               " AS first FROM job_block WHERE (system, block) >= (?, ?) "
                               "ORDER BY system, block) WHERE NOT EXISTS "
                               "(SELECT 1 FROM job_waits WHERE first_run = first) LIMIT " +
                               std::to_string(kBlocksAStep))
    , m_clear(database, "DELETE FROM job_waits") {}

void WaitPacker::noteWritten(std::int64_t run) {
    ++m_written[run - run % kRunsABlock];
}

void WaitPacker::write() {
    for (const auto& [first, runs] : m_written) {
        if (runs >= kWorthwhile) {
            pack(first);
        } else {
            m_remove.run(first);
            m_thrown += std::size_t(sqlite3_changes64(sqlite3_db_handle(m_remove.handle())));
        }
    }
    m_written.clear();
}

void WaitPacker::forget() {
    m_written.clear();
    m_next = 0; // what the last step packed may be gone
}

void WaitPacker::pack(std::int64_t firstRun) {
    packWaits(m_read, firstRun, m_spans, m_bytes);
    m_write.run(firstRun, m_bytes.bytes(), waitsChecksum(firstRun, m_bytes.bytes()));
}

void WaitPacker::begin(Instant present) {
    m_begun = present;
    m_next = 0;
    m_thrown = 0;
}

bool WaitPacker::isDue(Instant present) const {
    // A clock that was set back holds nothing up.
    const bool hasRested = present >= m_begun + kRest || present < m_begun;
    return m_thrown >= kManyBlocks && hasRested;
}

bool WaitPacker::step() {
    std::vector<std::int64_t> blocks;
    m_unpacked.bind(systemOf(m_next), idOf(m_next) / kIdsABlock);
    while (m_unpacked.step()) {
        blocks.push_back(m_unpacked.integer(0));
    }
    m_unpacked.reset();
    for (const std::int64_t first : blocks) {
        pack(first);
    }
    if (!blocks.empty()) {
        m_next = blocks.back() + kRunsABlock;
    }
    return blocks.size() == kBlocksAStep;
}

void WaitPacker::rebuild() {
    m_clear.run();
    m_written.clear();
    for (begin(); step();) {
    }
}

} // namespace ff::store
