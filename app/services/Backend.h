// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/ReportDesk.h"
#include "app/services/reading/QueryContext.h"
#include "models/config/SourceEntry.h"
#include "models/federation/Federation.h"
#include "models/ports/AlertLog.h"
#include "models/reports/Report.h"
#include "models/sources/CacheUse.h"
#include "models/sources/PastFetch.h"
#include "models/sources/SourceFinding.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ff {

/// What stands behind the questions: the cache, the sites and the files. Thread-safe; every call
/// may wait, so none is made on the GUI thread.
class Backend {
public:
    virtual ~Backend() = default;
    [[nodiscard]] virtual SettingsPtr settings() const = 0;
    [[nodiscard]] virtual QueryContext reading() const = 0;
    /// When the rules in force came; unset where no version of them is stored.
    [[nodiscard]] virtual std::optional<Instant> rulesSince() const { return {}; }
    /// Polls once, stores nothing; `done` gets what was found, in words, on another thread.
    virtual void probe(const SourceEntry& entry, std::function<void(Result<std::string>)> done) = 0;
    /// Asks an address what it is; `anyKind`: as each kind that it may be. `done` as for `probe`.
    virtual void find(const SourceEntry& entry, bool anyKind,
                      std::function<void(Result<SourceFinding>)> done) = 0;
    /// Polls a source once more; `done`, when what came is on its way into the cache.
    virtual void pollNow(const SourceId& source, std::function<void(Result<void>)> done) = 0;
    /// Stops to poll a source, or goes on; those that are paused then, as pages know them.
    [[nodiscard]] virtual Result<std::set<SourceId>> setPaused(const SourceId& source,
                                                               bool paused) = 0;
    /// Those that are paused now. Waits for nothing.
    [[nodiscard]] virtual std::set<SourceId> paused() const { return {}; }
    /// Whether a token that is pasted goes into the desktop's keychain.
    [[nodiscard]] virtual bool hasKeychain() const { return false; }
    [[nodiscard]] virtual Result<CacheUse> cacheUse() const = 0;
    /// Writes the table [cache] of sources.toml, and keeps samples by it from now on.
    [[nodiscard]] virtual Result<void> keepFor(const Retention& retention) = 0;
    [[nodiscard]] virtual Result<void> addSource(const SourceEntry& entry) = 0;
    [[nodiscard]] virtual Result<void> changeSource(const SourceEntry& entry) = 0;
    [[nodiscard]] virtual Result<void> removeSource(const SourceId& source) = 0;
    /// The sources whose past is being fetched, and those where a person stopped that.
    [[nodiscard]] virtual std::vector<PastFetch> past() const { return {}; }
    /// Stops to fetch the past of a source, or goes on.
    virtual void setPastFetched(const SourceId& /*source*/, bool /*fetched*/) {}
    [[nodiscard]] virtual Result<void> addRule(const AttributionRule& rule) = 0;
    /// Takes back the last rule that `addRule` wrote with these words. Error: it is not there.
    [[nodiscard]] virtual Result<void> removeRule(const AttributionRule& rule) = 0;
    [[nodiscard]] virtual NoteBook& notes() = 0;
    [[nodiscard]] virtual AlertLog& alertLog() = 0;
    /// alerts.toml, where it is or would be.
    [[nodiscard]] virtual std::filesystem::path alertsFile() const = 0;
    /// Writes the rule into alerts.toml, in place of the one of its id.
    [[nodiscard]] virtual Result<void> keepAlertRule(const AlertRule& rule) = 0;
    [[nodiscard]] virtual Result<void> removeAlertRule(const std::string& id) = 0;
    [[nodiscard]] virtual ReportDesk& reports() = 0;
};

} // namespace ff
