// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/Writer.h"

#include "app/store/base/Database.h"
#include "app/store/retention/GiveBack.h"
#include "app/store/retention/SizeLog.h"

#include <sqlite3.h>

#include <utility>

namespace ff::store {
namespace {

constexpr std::size_t kBatchesACommit = 64;
/// Between two steps of sealing: another process may take the write lock.
constexpr std::chrono::milliseconds kPause{5};
/// So long after a commit, the pages that it needed are given back.
constexpr std::chrono::milliseconds kRest{300};
constexpr std::chrono::milliseconds kRetryAfter{500};
/// So much of the past is worth sealing before the hour is over, once no more of it has come for so
/// long: what is sealed in between would have to be opened again.
constexpr std::size_t kLateBlocks = 2000;
constexpr std::chrono::seconds kLateRest{10};
/// So often it looks, while nothing comes, whether that time is over.
constexpr std::chrono::seconds kLookAgain{1};

} // namespace

Writer::Writer(std::unique_ptr<Database> database, std::filesystem::path file,
               std::size_t queueBatches, Hooks hooks)
    : m_database(std::move(database))
    , m_watch(std::move(file))
    , m_ingest(std::make_unique<Ingest>(*m_database))
    , m_hooks(std::move(hooks))
    , m_queue(queueBatches)
    , m_thread([this] { loop(); }) {}

Writer::~Writer() {
    m_queue.close();
}

Result<void> Writer::perform(std::function<void(Ingest&)> run, bool isNews) {
    Command command{std::move(run), {}, isNews};
    auto done = command.done.get_future();
    if (!m_queue.submit(command)) {
        return fail(ErrorCode::cancelled, "the cache is closing");
    }
    return done.get();
}

void Writer::loop() {
    while (true) {
        while (tidyMore() && m_queue.staysIdle(kPause)) { // goes on a little where it is never idle
        }
        if (m_queue.staysIdle(kRest) && m_ingest) {
            sqlite3_db_release_memory(m_ingest->database().handle());
        }
        if (hasPast() && m_queue.staysIdle(kLookAgain)) {
            continue;
        }
        Work work = m_queue.take(kBatchesACommit);
        if (work.nothing()) {
            emptyJournal();
            return;
        }
        if (work.command) {
            obey(*work.command);
        } else {
            commitBatches(work.batches);
        }
    }
}

// SQLite does so when a connection that writes closes last, and here those that read do. Whoever
// copies the file alone has all of it then.
void Writer::emptyJournal() {
    if (m_ingest) {
        sqlite3_busy_timeout(m_database->handle(),
                             0); // no waiting for who reads in another process
        m_database->tryExecute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

bool Writer::tidyMore() {
    const Instant present = m_hooks.now();
    return sealMore(present) || packWaitsMore(present) || coarsenMore(present) ||
           giveBackMore(present);
}

bool Writer::sealMore(Instant present) {
    const std::int64_t hour = floorDiv(toMillis(present), kHourMs);
    const bool begins = m_sealed != hour || isPastThere(present);
    if (!begins && !m_isSealing) {
        return false;
    }
    m_sealed = hour;
    const auto result = attempt(
        [&] {
            Sealer& sealer = m_ingest->sealer();
            if (begins) {
                sealer.begin(present);
            }
            m_isSealing = sealer.step();
        },
        false);
    if (!result) {
        // A full disk is said by batches; the next hour tries again.
        m_isSealing = !result.error().passes() && m_ingest && skipSeries(result.error());
    }
    return m_isSealing;
}

bool Writer::hasPast() const {
    return m_ingest && m_ingest->sealer().late() >= kLateBlocks;
}

/// The past of a source has been fetched as a whole.
bool Writer::isPastThere(Instant present) {
    const std::size_t late = m_ingest ? m_ingest->sealer().late() : 0;
    if (late != m_late) {
        m_late = late;
        m_lateCame = present;
    }
    return hasPast() && present - m_lateCame >= kLateRest;
}

bool Writer::packWaitsMore(Instant present) {
    const std::int64_t hour = floorDiv(toMillis(present), kHourMs);
    const bool begins = m_packed != hour || (m_ingest && m_ingest->jobs().waits().isDue(present));
    if (!begins && !m_isPacking) {
        return false;
    }
    m_packed = hour;
    const auto result = attempt(
        [&] {
            WaitPacker& waits = m_ingest->jobs().waits();
            if (begins) {
                waits.begin(present);
            }
            m_isPacking = waits.step();
        },
        false);
    if (!result) {
        m_isPacking = false; // they are read from their jobs; the next hour tries again
    }
    return m_isPacking;
}

void Writer::setRetention(const Retention& retention) {
    {
        const std::lock_guard lock(m_mutex);
        if (retention == m_retention) {
            return;
        }
        m_retention = retention;
        m_isNewRetention = true;
    }
    Command wake{[](Ingest&) {}, {}, false};
    m_queue.submit(wake);
}

bool Writer::coarsenMore(Instant present) {
    const std::int64_t hour = floorDiv(toMillis(present), kHourMs);
    Retention retention;
    bool begins = m_coarsened != hour;
    {
        const std::lock_guard lock(m_mutex);
        begins = std::exchange(m_isNewRetention, false) || begins;
        retention = m_retention;
    }
    if (!begins && !m_isCoarsening) {
        return false;
    }
    m_coarsened = hour;
    Coarsener::Step done;
    const auto result = attempt(
        [&] {
            if (begins) {
                noteSize(*m_database, present);
                m_ingest->coarsener().begin(present, retention);
            }
            done = m_ingest->coarsen();
            m_isCoarsening = done.hasMore;
        },
        false);
    if (!result) {
        m_isCoarsening = false; // the next hour tries again
        if (retention.isForEver()) {
            return false; // only the size was not noted
        }
        writeLog(m_hooks.log, {LogLine::Level::warning,
                               std::string("old samples cannot be coarsened and stay as they "
                                           "are; the next hour tries again: ") +
                                   result.error().what(),
                               result.error().error().code});
    } else if (done.isRefused) {
        writeLog(m_hooks.log,
                 {LogLine::Level::warning,
                  "old samples of series " + std::to_string(done.series) +
                      " cannot be coarsened and stay as they are: their values are too great "
                      "to be added up",
                  {}});
    }
    return m_isCoarsening;
}

/// Once an hour, after what makes room: gives that back to the disk.
bool Writer::giveBackMore(Instant present) {
    const std::int64_t hour = floorDiv(toMillis(present), kHourMs);
    if (m_gaveBack != hour) {
        m_gaveBack = hour;
        m_isGivingBack = true;
    }
    if (m_isGivingBack) {
        const auto result = attempt([&] { m_isGivingBack = giveBackPages(*m_database); }, false);
        m_isGivingBack = result && m_isGivingBack; // the next hour tries again
    }
    return m_isGivingBack;
}

/// Goes on with the next series. False: there is none.
bool Writer::skipSeries(const Failure& failure) {
    Sealer& sealer = m_ingest->sealer();
    writeLog(m_hooks.log, {LogLine::Level::warning,
                           "samples of series " + std::to_string(sealer.series().value_or(0)) +
                               " cannot be packed and stay as they are, which takes more room: " +
                               failure.what(),
                           failure.error().code});
    return sealer.skip();
}

Result<void> Writer::keepFile() {
    const FileState state = m_watch.look(m_database.get());
    if (state == FileState::intact && m_ingest) {
        return {};
    }
    m_ingest.reset(); // its statements hold the connection
    if (state != FileState::intact || !m_database) {
        const auto file = m_hooks.rescue(state, m_database);
        if (!file) {
            return std::unexpected(file.error());
        }
        m_watch = FileWatch(*file);
    }
    try {
        m_ingest = std::make_unique<Ingest>(*m_database);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    // It knows nothing of what had begun, and counts what comes late only once it has begun.
    m_sealed.reset();
    m_isSealing = false;
    m_packed.reset();
    m_isPacking = false;
    return {};
}

/// What is in memory may be ahead of the file. Where the file cannot be read, all of it is read
/// again before the next transaction.
void Writer::forget() {
    try {
        m_ingest->forget();
    } catch (const Failure&) {
        m_ingest.reset();
    }
}

std::expected<void, Failure> Writer::attempt(const std::function<void()>& work, bool isNews) {
    if (const auto kept = keepFile(); !kept) {
        return std::unexpected(Failure(kept.error(), true));
    }
    try {
        execute(*m_database, "BEGIN IMMEDIATE");
        work();
        m_ingest->write();
        if (isNews) {
            m_ingest->countNews();
        }
        execute(*m_database, "COMMIT");
    } catch (const std::exception& exception) {
        const auto* known = dynamic_cast<const Failure*>(&exception);
        Failure failure = known ? *known : Failure({ErrorCode::internal, exception.what(), {}});
        m_database->tryExecute("ROLLBACK");
        if (m_watch.look(m_database.get()) != FileState::intact) {
            return std::unexpected(Failure(failure.error(), true)); // rescued before the next try
        }
        forget();
        return std::unexpected(std::move(failure));
    }
    m_watch.noteIntact(*m_database);
    const Change change = m_ingest->takeChange();
    if (isNews && m_hooks.committed) {
        m_hooks.committed(change);
    }
    return {};
}

void Writer::commitBatches(std::vector<Batch>& batches) {
    while (true) {
        const auto result = attempt([&] {
            for (const Batch& batch : batches) {
                m_ingest->add(batch);
            }
        });
        if (result) {
            break;
        }
        if (!result.error().passes()) {
            commitEach(batches);
            break;
        }
        if (!waitAfter(result.error())) {
            return;
        }
    }
    if (std::exchange(m_stuck, false)) {
        m_queue.setStuck(false);
    }
    m_queue.committed(batches.size());
}

/// One of them cannot be written: the others shall not suffer from it.
void Writer::commitEach(std::vector<Batch>& batches) {
    for (const Batch& batch : batches) {
        auto result = attempt([&] { m_ingest->add(batch); });
        while (!result && result.error().passes() && waitAfter(result.error())) {
            result = attempt([&] { m_ingest->add(batch); });
        }
        if (!result && m_hooks.trouble) {
            m_hooks.trouble(result.error().error());
        }
    }
}

bool Writer::waitAfter(const Failure& failure) {
    if (!std::exchange(m_stuck, true) && m_hooks.trouble) {
        m_hooks.trouble(failure.error());
    }
    m_queue.setStuck(true);
    // Batches wait in memory; a person, and a program that ends, do not wait for a full disk.
    for (Command& command : m_queue.takeCommands()) {
        command.done.set_value(std::unexpected(failure.error()));
    }
    return m_queue.pause(kRetryAfter);
}

void Writer::obey(Command& command) {
    const auto result = attempt([&] { command.run(*m_ingest); }, command.isNews);
    command.done.set_value(result ? Result<void>() : std::unexpected(result.error().error()));
}

} // namespace ff::store
