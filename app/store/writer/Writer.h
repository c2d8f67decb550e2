// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/FileWatch.h"
#include "app/store/writer/Ingest.h"
#include "app/store/writer/WriteQueue.h"
#include "models/core/Log.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace ff::store {

/// The one thread that writes. Takes what is queued, as many batches a transaction as there are,
/// and commits; where the disk is full it keeps them and tries again. While nothing is queued it
/// packs hours that are complete into chunks.
class Writer final {
public:
    struct Hooks {
        std::function<void(const Change&)> committed;
        std::function<void(const Error&)> trouble;
        /// Exchanges the connection after another program touched the file (`rescue`). Returns the
        /// path to go on with. After an error it is called again.
        std::function<Result<std::filesystem::path>(FileState, std::unique_ptr<Database>&)> rescue;
        std::function<Instant()> now = ff::now;
        Log log = {};
    };
    Writer(std::unique_ptr<Database> database, std::filesystem::path file, std::size_t queueBatches,
           Hooks hooks);
    ~Writer(); ///< writes what is queued, then ends
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// How long samples are kept as they came. It is acted upon soon.
    void setRetention(const Retention& retention);
    bool offer(Batch& batch) { return m_queue.offer(batch); }
    bool flush() { return m_queue.flush(); }
    /// Runs on the writer's thread in one transaction; waits for its commit. `isNews`: afterwards
    /// the cache may answer otherwise than before.
    Result<void> perform(std::function<void(Ingest&)> run, bool isNews = true);

private:
    void loop();
    /// Makes sure that the open file is the cache, before each transaction.
    Result<void> keepFile();
    void forget();
    void commitBatches(std::vector<Batch>& batches);
    void commitEach(std::vector<Batch>& batches);
    void obey(Command& command);
    /// Packs a part of what can be packed, samples and waits, coarsens what is old and gives back
    /// room, once each hour. False: all of it is done.
    bool tidyMore();
    void emptyJournal(); ///< puts what it holds into the file, as the last thing
    bool sealMore(Instant present);
    [[nodiscard]] bool hasPast() const; ///< so much that it is worth sealing
    bool isPastThere(Instant present);
    bool packWaitsMore(Instant present);
    bool coarsenMore(Instant present);
    bool giveBackMore(Instant present);
    bool skipSeries(const Failure& failure);
    std::expected<void, Failure> attempt(const std::function<void()>& work, bool isNews = true);
    /// False: the program ends and the batches are given up.
    bool waitAfter(const Failure& failure);

    std::unique_ptr<Database> m_database;
    FileWatch m_watch;
    std::unique_ptr<Ingest> m_ingest; ///< null: the file is not usable at present
    Hooks m_hooks;
    WriteQueue m_queue;
    bool m_stuck = false;
    std::optional<std::int64_t> m_sealed; ///< the hour in which sealing began last
    bool m_isSealing = false;
    std::size_t m_late = 0;               ///< blocks of the past that have come since then
    Instant m_lateCame;                   ///< the last of them
    std::optional<std::int64_t> m_packed; ///< the hour in which packing of waits began last
    bool m_isPacking = false;
    std::mutex m_mutex;
    Retention m_retention;                   ///< guarded by m_mutex
    bool m_isNewRetention = false;           ///< guarded by m_mutex
    std::optional<std::int64_t> m_coarsened; ///< the hour in which coarsening began last
    bool m_isCoarsening = false;
    std::optional<std::int64_t> m_gaveBack; ///< the hour in which giving back began last
    bool m_isGivingBack = false;
    std::jthread m_thread; ///< last: everything above it is there before it runs
};

} // namespace ff::store
