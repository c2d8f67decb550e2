// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/Demo.h"
#include "app/feeds/poller/ClockGuard.h"
#include "app/feeds/poller/Poller.h"
#include "app/imports/FolderWatch.h"
#include "app/secrets/Keychain.h"
#include "app/services/Backend.h"
#include "app/services/backfill/BackfillRunner.h"
#include "app/session/AlertWatch.h"
#include "app/session/SessionReports.h"
#include "app/session/past/PastDesk.h"
#include "app/store/Cache.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace ff {

/// All that runs behind a window or a verb: the cache, the poller, the settings in force, the
/// filling of holes in the past. Needs no window and no event loop.
class Session final : public Backend {
public:
    struct Options {
        std::filesystem::path config;
        std::filesystem::path cache;
        std::optional<demo::DemoOptions> demo; ///< set: simulated sites, and a cache of their own
        bool readOnly = false;
        bool drawsCharts = true; ///< false: asks for no part of the past again and again
        std::optional<Keychain> keychain = {}; ///< that pasted tokens go into; unset: into files
        std::function<void()> changed;         ///< new samples; on the writer's thread
        std::function<void(const Error&)> trouble; ///< to be shown to a person; on any thread
        /// The past of a source is there, or why it is not; on the poller's thread.
        std::function<void(const SourceConfig&, const Result<void>&)> pastThere = {};
        /// Something fires, or does no more; on a thread of its own.
        std::function<void(const AlertLook&)> alerted = {};
        /// A cache of an older version is brought up to date, inside of `open`; false: stop that.
        store::Upgrading upgrading = {};
        /// Called before the cache waits for the disk, on the thread that asks it.
        std::function<void()> waits = {};
    };

    /// Opens the cache (and simulates the past, for the demo): may take a second, so never on the
    /// GUI thread.
    [[nodiscard]] static Result<std::shared_ptr<Session>> open(Options options);
    ~Session() override;

    /// Polls the sources in force from now on, and fills the holes in their past.
    void start();
    /// Fills the holes in the past of the sources in force, without polling them.
    void fillPast();
    /// Waits until the holes in the past have been asked for, as far as the sources answer.
    [[nodiscard]] bool waitForPast(Duration atMost);
    /// The parts of a window in which less is known of a source's system than a sample each
    /// `every`; for a source that tells jobs, in which those are not all known.
    [[nodiscard]] std::vector<Window> missing(const SourceConfig& source, Window window,
                                              Duration every) const;
    /// Asks a source for a part of its past. `done` is called on the poller's thread; what came is
    /// on its way into the cache by then.
    void askForPast(const BackfillTask& task, std::function<void(const Result<void>&)> done);
    /// Polls each source once; returns when all answered and everything is committed.
    void pollOnce();
    /// Looks at the rules of alerts.toml: before it returns where the session was not started, else
    /// at once on the thread that does.
    void lookAtAlerts();
    /// Reads the files again; a file that cannot be read leaves what was in force.
    void reload();
    /// Once the clock is set that was not at the start: the rules in force are kept with its date.
    void lookAtClock();
    /// Whether there was something to show when the cache was opened: sources, or imported jobs.
    [[nodiscard]] bool hasFigures() const { return m_hasFigures; }
    [[nodiscard]] bool writable() const { return m_cache->writable(); }
    /// How long samples are kept, as sources.toml says it.
    [[nodiscard]] Retention retention() const;
    [[nodiscard]] store::Cache& cache() { return *m_cache; }
    [[nodiscard]] const std::filesystem::path& config() const { return m_options.config; }

    SettingsPtr settings() const override;
    QueryContext reading() const override;
    std::optional<Instant> rulesSince() const override;
    void probe(const SourceEntry& entry, std::function<void(Result<std::string>)> done) override;
    void find(const SourceEntry& entry, bool anyKind,
              std::function<void(Result<SourceFinding>)> done) override;
    void pollNow(const SourceId& source, std::function<void(Result<void>)> done) override;
    Result<std::set<SourceId>> setPaused(const SourceId& source, bool paused) override;
    std::set<SourceId> paused() const override;
    Result<CacheUse> cacheUse() const override;
    Result<void> keepFor(const Retention& retention) override;
    bool hasKeychain() const override;
    Result<void> addSource(const SourceEntry& entry) override;
    Result<void> changeSource(const SourceEntry& entry) override;
    Result<void> removeSource(const SourceId& source) override;
    std::vector<PastFetch> past() const override;
    void setPastFetched(const SourceId& source, bool fetched) override;
    Result<void> addRule(const AttributionRule& rule) override;
    Result<void> removeRule(const AttributionRule& rule) override;
    AlertLog& alertLog() override { return m_cache->alerts(); }
    std::filesystem::path alertsFile() const override;
    Result<void> keepAlertRule(const AlertRule& rule) override;
    Result<void> removeAlertRule(const std::string& id) override;
    NoteBook& notes() override { return m_cache->notes(); }
    ReportDesk& reports() override { return *m_reports; }

private:
    explicit Session(Options options);
    void readAgain();
    [[nodiscard]] Result<void> checkAlone(const SourceId& source) const;
    [[nodiscard]] Result<void> checkFree(const SourceId& source) const;
    [[nodiscard]] Result<void> keepSystem(const SourceEntry& entry) const;
    [[nodiscard]] Result<SourceConfig> withToken(const SourceEntry& entry) const;
    [[nodiscard]] Result<CredentialRef>
    editSource(const SourceId& source,
               const std::function<Result<std::string>(const std::string& text)>& change);
    void forgetToken(const CredentialRef& credential) const;
    void adopt(Settings settings);
    void pollUnpaused();
    void limitCache();
    void archive(const Settings& settings);
    void watchAlerts();
    void takeLook(const AlertLook& look);
    Result<void> editAlerts(const std::string& id,
                            const std::function<std::string(const std::string& text)>& change);
    [[nodiscard]] std::optional<FederationVersion> lastKept() const;
    [[nodiscard]] std::unique_ptr<BackfillRunner> makeFiller();
    [[nodiscard]] std::unique_ptr<PastDesk> makeWishes();
    [[nodiscard]] std::vector<Window> seen(const SourceConfig& source, Window past) const;
    [[nodiscard]] std::vector<Window> hoursWith(Metric metric, const SystemId& system,
                                                Window past) const;
    void tell(const Error& error) const;
    [[nodiscard]] std::filesystem::path keptBeside() const;

    Options m_options;
    std::mutex m_adding; ///< taken before m_edit: a name that is free stays so
    std::mutex m_edit; ///< held from reading the files to adopting them, and while they are written
    mutable std::mutex m_mutex; ///< guards the next three
    SettingsPtr m_settings;
    Retention m_retention;
    bool m_isUndated = false;    ///< under m_edit: the rules in force wait for the clock
    std::set<SourceId> m_paused; ///< as the poller knows them
    bool m_polling = false;
    bool m_hasFigures = false;

    std::unique_ptr<demo::Demo> m_demo;
    std::string m_demoFederation; ///< grows when a simulated account is mapped
    std::string m_demoAlerts;     ///< its alerts.toml, which goes with it
    mutable QueryCache m_remembered;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<SessionReports> m_reports;
    std::unique_ptr<feeds::ClockGuard> m_dated; ///< between poller and cache
    std::unique_ptr<feeds::Poller> m_poller;
    std::unique_ptr<FolderWatch> m_folders;
    std::unique_ptr<BackfillRunner> m_filler;
    std::unique_ptr<PastDesk> m_wishes;
    std::vector<Error> m_alertErrors;     ///< of the last look
    std::unique_ptr<AlertWatch> m_alerts; ///< last: stops before what it uses goes
};

} // namespace ff
