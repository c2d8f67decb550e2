// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Upgrade.h"
#include "app/store/writer/Change.h"
#include "models/core/Log.h"
#include "models/core/Retention.h"
#include "models/ports/AlertLog.h"
#include "models/ports/BatchSink.h"
#include "models/ports/CacheRooms.h"
#include "models/ports/FederationArchive.h"
#include "models/ports/JobImport.h"
#include "models/ports/JobLedger.h"
#include "models/ports/LedgerCheck.h"
#include "models/ports/NoteBook.h"
#include "models/ports/PastWishes.h"
#include "models/ports/PollLog.h"
#include "models/ports/ReportDefinitions.h"
#include "models/ports/ReportShelf.h"
#include "models/ports/SampleHistory.h"
#include "models/ports/SampleLines.h"
#include "models/ports/SiteAccounting.h"
#include "models/ports/SiteReservations.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace ff::store {

/// The ports as they answered at a time: nothing that came later is in any of their answers.
struct KnownAsOf {
    virtual ~KnownAsOf() = default;
    [[nodiscard]] virtual const SampleHistory& samples() const = 0;
    [[nodiscard]] virtual const JobLedger& jobs() const = 0;
    [[nodiscard]] virtual const PollLog& polls() const = 0;
    [[nodiscard]] virtual const SiteAccounting& books() const = 0;
    [[nodiscard]] virtual const SiteReservations& reservations() const = 0;
};

/// The one SQLite file: a writer thread behind a bounded queue, and readers for the ports.
/// Opening asks the disk, so it is done off the GUI thread. If another process writes to the same
/// file, this one reads and follows (`writable()` is false, `offer` refuses).
class Cache final : public BatchSink {
public:
    struct Options {
        std::size_t queueBatches = 256;
        /// Of chunks that stay unpacked, for a chart that is zoomed or panned.
        std::size_t chartBytes = 24U << 20;
        bool readOnly = false;
        std::function<void(const Change&)> changed; ///< called on the writer's thread
        std::function<void(const Error&)>
            trouble; ///< a full disk, for one; the batch is kept and retried
        Log log = {};
        /// When a correction, an import or a note becomes known; tests move it.
        std::function<Instant()> now = ff::now;
        /// statfs's number of the filesystem that holds the file; unset: asked of the kernel.
        std::function<std::uint64_t(const std::filesystem::path&)> filesystemType;
        /// A cache of an older version is brought up to date, which may take minutes; called by
        /// `open`, on its thread.
        Upgrading upgrading = {};
        /// Called before a question or a write waits for the disk, on the thread that asks: who
        /// draws a window must not.
        std::function<void()> waits = {};
    };
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(const std::filesystem::path& file,
                                                             Options options);
    ~Cache() override; ///< writes what is queued, then closes

    [[nodiscard]] bool offer(Batch& batch) override;
    [[nodiscard]] bool writable() const;
    /// Grows after each commit, another process's too: what was read at one edition stays true as
    /// long as it is the newest. Any thread.
    [[nodiscard]] std::uint64_t edition() const;
    /// Waits until everything offered before is committed; false when it cannot be.
    bool flush();

    [[nodiscard]] const SampleHistory& samples() const;
    [[nodiscard]] const SampleLines& lines() const;
    [[nodiscard]] const JobLedger& jobs() const;
    [[nodiscard]] const PollLog& polls() const;
    [[nodiscard]] const SiteReservations& reservations() const;
    /// What was known at `asOf`; the cache has to outlive it.
    [[nodiscard]] std::unique_ptr<const KnownAsOf> knownAsOf(Instant asOf) const;
    [[nodiscard]] FederationArchive& federations();
    [[nodiscard]] SiteAccounting& books();
    [[nodiscard]] NoteBook& notes();
    [[nodiscard]] AlertLog& alerts();
    [[nodiscard]] ReportShelf& reports();
    [[nodiscard]] ReportDefinitions& reportDefinitions();
    [[nodiscard]] JobImport& imports();
    [[nodiscard]] LedgerCheck& check();
    [[nodiscard]] PastWishes& pastWishes();
    [[nodiscard]] const CacheRooms& rooms() const;

    /// Packs all hours of samples that are complete and the waits of all jobs that are over, which
    /// the writer does by itself once an hour while it has nothing else to do: what was filled in
    /// takes its final room then.
    [[nodiscard]] Result<void> seal();

    /// How long samples are kept as they came; what is older is coarsened in the background. Any
    /// thread. Where another process writes, that one does it by its own settings.
    void setRetention(const Retention& retention);
    /// Coarsens all that is to be coarsened now, which the writer does by itself.
    [[nodiscard]] Result<void> coarsen(const Retention& retention);

    /// A copy of the cache as it is at this moment, while it is written to. Error: fileUnwritable
    /// where something stands at `file` already or it cannot be written; no half file is left.
    [[nodiscard]] Result<void> backUp(const std::filesystem::path& file);

private:
    class Impl;
    explicit Cache(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ff::store
