// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Cache.h"

#include "app/store/CacheFile.h"
#include "app/store/accounting/Alerts.h"
#include "app/store/accounting/Definitions.h"
#include "app/store/accounting/Imports.h"
#include "app/store/accounting/Notes.h"
#include "app/store/accounting/Reports.h"
#include "app/store/accounting/Verifier.h"
#include "app/store/accounting/Wishes.h"
#include "app/store/base/FileGuard.h"
#include "app/store/base/Schema.h"
#include "app/store/history/LineReader.h"
#include "app/store/history/SampleReader.h"
#include "app/store/ledger/JobReader.h"
#include "app/store/polls/PollReader.h"
#include "app/store/polls/ReservationReader.h"
#include "app/store/retention/SystemRooms.h"
#include "app/store/writer/Follower.h"
#include "app/store/writer/OpenWriter.h"
#include "app/store/writer/Rescue.h"

namespace ff::store {
namespace {

class PortsAsOf final : public KnownAsOf {
public:
    PortsAsOf(ReaderPool& readers, KeptChunks& kept, Instant asOf)
        : m_samples(readers, kept, asOf)
        , m_jobs(readers, asOf)
        , m_polls(readers, asOf)
        , m_reservations(readers, asOf)
        , m_books(
              readers, [](const auto&) { return fail(ErrorCode::cacheReadOnly, "the past"); },
              asOf) {}

    [[nodiscard]] const SampleHistory& samples() const override { return m_samples; }
    [[nodiscard]] const JobLedger& jobs() const override { return m_jobs; }
    [[nodiscard]] const PollLog& polls() const override { return m_polls; }
    [[nodiscard]] const SiteAccounting& books() const override { return m_books; }
    [[nodiscard]] const SiteReservations& reservations() const override { return m_reservations; }

private:
    SampleReader m_samples;
    JobReader m_jobs;
    PollReader m_polls;
    ReservationReader m_reservations;
    AccountingStore m_books;
};

} // namespace

class Cache::Impl {
public:
    Impl(std::filesystem::path path, Options wanted)
        : file(std::move(path))
        , options(std::move(wanted)) {}

    void startWriter(std::unique_ptr<Database> database) {
        writer = std::make_unique<Writer>(
            std::move(database), file, options.queueBatches,
            Writer::Hooks{[this](const Change& change) { tell(change); },
                          [this](const Error& error) { complain(error); },
                          [this](FileState state, std::unique_ptr<Database>& open) {
                              return goOn(state, open);
                          },
                          options.now, options.log});
    }
    /// On the writer's thread, before its next transaction.
    Result<std::filesystem::path> goOn(FileState state, std::unique_ptr<Database>& open) {
        const auto pause = readers.pause();
        auto path = readers.file();
        const auto said = rescue(state, open, path, options.now());
        if (!said) {
            return std::unexpected(said.error());
        }
        readers.moveTo(path);
        complain(*said);
        Change all;
        all.jobs = true;
        tell(all);
        return path;
    }
    void startFollower() {
        follower = std::make_unique<Follower>(
            readers, file, [this](const Change& change) { tell(change); }, options.log);
    }
    void complain(const Error& error) const {
        writeLog(options.log, {LogLine::Level::debug, "writing failed", error.code});
        if (options.trouble) {
            options.trouble(error);
        }
    }
    void tell(const Change& change) {
        ++edition;
        if (change.jobs) {
            jobs.outdate();
        }
        if (options.changed) {
            options.changed(change);
        }
    }
    void noteWait() const {
        if (options.waits) {
            options.waits();
        }
    }
    /// Where another process is the writer, or this one only reads: a transaction of its own beside
    /// the writer's, on what no writer holds in memory.
    Amend amend() {
        return [this](std::function<void(Database&)> run) -> Result<void> {
            noteWait();
            if (writer) {
                return writer->perform([&](Ingest& ingest) { run(ingest.database()); });
            }
            return amendBeside(readers.file(), run);
        };
    }
    Perform perform() {
        return [this](std::function<void(Ingest&)> run) -> Result<void> {
            noteWait();
            if (!writer) {
                return fail(ErrorCode::cacheLocked, "another process writes", file.string());
            }
            return writer->perform(std::move(run));
        };
    }

    /// A transaction for each step, until one says that there is no more. Other writing goes on in
    /// between.
    Result<void> inSteps(const std::function<void(Ingest&)>& begin,
                         const std::function<bool(Ingest&)>& step) {
        if (!writer) {
            return fail(ErrorCode::cacheLocked, "another process writes", file.string());
        }
        bool begins = true;
        for (bool hasMore = true; hasMore; begins = false) {
            const auto done = writer->perform(
                [&](Ingest& ingest) {
                    if (begins) {
                        begin(ingest);
                    }
                    hasMore = step(ingest);
                },
                false);
            if (!done) {
                return done;
            }
        }
        return {};
    }

    const std::filesystem::path file;
    const Options options;
    std::atomic<std::uint64_t> edition{0};
    std::unique_ptr<WriterLock> lock;
    ReaderPool readers{file, options.waits};
    KeptChunks kept{options.chartBytes};
    SampleReader samples{readers, kept, {}, options.now};
    LineReader lines{readers, kept};
    JobReader jobs{readers};
    PollReader polls{readers, {}, options.now};
    ReservationReader reservations{readers};
    Archive archive{readers, amend()};
    AccountingStore books{readers, perform(), {}, options.now};
    Notes notes{readers, amend(), options.now};
    Alerts alerts{readers, amend(), options.now};
    Reports reports{readers, amend(), options.now};
    Definitions definitions{readers, amend()};
    Imports imports{readers, perform(), options.now};
    Wishes wishes{readers, amend(), options.now};
    Verifier verifier{readers, perform(), options.now};
    SystemRooms rooms{readers, options.now};
    std::unique_ptr<Writer> writer; // these two end first: they call into what is above
    std::unique_ptr<Follower> follower;
};

Result<std::unique_ptr<Cache>> Cache::open(const std::filesystem::path& file, Options options) {
    if (options.waits) {
        options.waits();
    }
    const auto type = options.filesystemType ? options.filesystemType(file) : filesystemType(file);
    if (const auto fine = inspect(file, type); !fine) {
        return std::unexpected(fine.error());
    }
    auto impl = std::make_unique<Impl>(file, std::move(options));
    if (!impl->options.readOnly) {
        if (const auto made = createPrivate(file); !made) {
            return std::unexpected(made.error());
        }
        auto lock = WriterLock::tryTake(file);
        if (!lock) {
            return std::unexpected(lock.error());
        }
        impl->lock = std::move(*lock);
    }
    auto state = schemaOfFile(file);
    if (impl->options.readOnly && state && state->version < newestVersion()) {
        if (const auto brought = bringUpToDate(file, impl->options.upgrading); !brought) {
            return std::unexpected(brought.error());
        }
        state = schemaOfFile(file);
    }
    // Another process may be making the file at this moment.
    for (int tries = 0; !impl->lock && state && state->version < newestVersion() && tries < 40;
         ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        state = schemaOfFile(file);
    }
    if (!state) {
        return std::unexpected(state.error());
    }
    if (impl->lock) {
        auto database = openWriter(file, impl->options.upgrading);
        if (!database) {
            return std::unexpected(database.error());
        }
        impl->startWriter(std::move(*database));
    } else if (state->version == newestVersion()) {
        impl->startFollower();
    } else {
        return fail(ErrorCode::cacheLocked, "another process is bringing it up to date",
                    file.string());
    }
    return std::unique_ptr<Cache>(new Cache(std::move(impl)));
}

Cache::Cache(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {}

Cache::~Cache() = default;

bool Cache::offer(Batch& batch) {
    return m_impl->writer && m_impl->writer->offer(batch);
}

bool Cache::writable() const {
    return m_impl->writer != nullptr;
}

bool Cache::flush() {
    m_impl->noteWait();
    return m_impl->writer && m_impl->writer->flush();
}

const SampleHistory& Cache::samples() const {
    return m_impl->samples;
}

const SampleLines& Cache::lines() const {
    return m_impl->lines;
}

std::uint64_t Cache::edition() const {
    return m_impl->edition;
}

const JobLedger& Cache::jobs() const {
    return m_impl->jobs;
}

const PollLog& Cache::polls() const {
    return m_impl->polls;
}

const SiteReservations& Cache::reservations() const {
    return m_impl->reservations;
}

std::unique_ptr<const KnownAsOf> Cache::knownAsOf(Instant asOf) const {
    return std::make_unique<PortsAsOf>(m_impl->readers, m_impl->kept, asOf);
}

FederationArchive& Cache::federations() {
    return m_impl->archive;
}

SiteAccounting& Cache::books() {
    return m_impl->books;
}

NoteBook& Cache::notes() {
    return m_impl->notes;
}

AlertLog& Cache::alerts() {
    return m_impl->alerts;
}

ReportShelf& Cache::reports() {
    return m_impl->reports;
}

ReportDefinitions& Cache::reportDefinitions() {
    return m_impl->definitions;
}

JobImport& Cache::imports() {
    return m_impl->imports;
}

LedgerCheck& Cache::check() {
    return m_impl->verifier;
}

PastWishes& Cache::pastWishes() {
    return m_impl->wishes;
}

const CacheRooms& Cache::rooms() const {
    return m_impl->rooms;
}

Result<void> Cache::backUp(const std::filesystem::path& file) {
    m_impl->noteWait();
    return backUpFile(m_impl->readers.file(), file);
}

Result<void> Cache::seal() {
    m_impl->noteWait();
    const auto sealed =
        m_impl->inSteps([&](Ingest& ingest) { ingest.sealer().begin(m_impl->options.now()); },
                        [](Ingest& ingest) { return ingest.sealer().step(); });
    if (!sealed) {
        return sealed;
    }
    return m_impl->inSteps([](Ingest& ingest) { ingest.jobs().waits().begin(); },
                           [](Ingest& ingest) { return ingest.jobs().waits().step(); });
}

void Cache::setRetention(const Retention& retention) {
    if (m_impl->writer) {
        m_impl->writer->setRetention(retention);
    }
}

Result<void> Cache::coarsen(const Retention& retention) {
    return m_impl->inSteps(
        [&](Ingest& ingest) { ingest.coarsener().begin(m_impl->options.now(), retention); },
        [](Ingest& ingest) { return ingest.coarsen().hasMore; });
}

} // namespace ff::store
