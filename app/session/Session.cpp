// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/Session.h"

#include "app/feeds/poller/PollerOptions.h"
#include "app/secrets/TriedSource.h"
#include "app/session/Logging.h"
#include "models/config/CacheToml.h"
#include "models/config/SystemsOfSource.h"
#include "models/core/ClockSet.h"
#include "models/core/ErrorText.h"
#include "models/federation/Catalogue.h"
#include "models/federation/VersionNote.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStringList>

#include <algorithm>
#include <future>

namespace ff {
namespace {

Q_LOGGING_CATEGORY(lcSession, "factoryfloor.session", QtWarningMsg)

/// A dropped file that has not changed for so long is whole.
constexpr std::chrono::seconds kFileSettles{2};

/// When the file became what it is; nothing where there is none. Not the time that its editor gave
/// it, which a copy takes with it. The kernel's clock for it may be behind by a tick.
std::optional<Instant> changedAt(const std::filesystem::path& path) {
    constexpr std::chrono::milliseconds kTick{10};
    const QDateTime changed = QFileInfo(path).metadataChangeTime();
    return changed.isValid() ? std::optional(fromMillis(changed.toMSecsSinceEpoch()) + kTick)
                             : std::nullopt;
}

/// Polls, or jobs or totals of a file.
bool hasData(store::Cache& cache) {
    if (const auto polls = cache.polls().status(); polls && !polls->empty()) {
        return true;
    }
    const auto imports = cache.imports().list();
    return imports && std::ranges::any_of(*imports, [](const KeptImport& kept) {
               const ImportCounts& counts = kept.file.counts;
               return !kept.withdrawn &&
                      counts.added + counts.changed + counts.unchanged + kept.totals > 0;
           });
}

} // namespace

Result<std::shared_ptr<Session>> Session::open(Options options) {
    const std::shared_ptr<Session> session(new Session(std::move(options)));
    store::Cache::Options cacheOptions;
    cacheOptions.readOnly = session->m_options.readOnly;
    if (!session->m_options.drawsCharts) {
        cacheOptions.chartBytes = 1U << 20;
    }
    cacheOptions.trouble = session->m_options.trouble;
    cacheOptions.log = storeLog();
    cacheOptions.upgrading = session->m_options.upgrading;
    cacheOptions.waits = session->m_options.waits;
    if (const auto& changed = session->m_options.changed) {
        cacheOptions.changed = [changed](const store::Change&) { changed(); };
    }
    if (!session->m_options.readOnly) {
        // On a first start the folder is not there yet; where it cannot be made, opening says why.
        std::error_code ignored;
        std::filesystem::create_directories(session->m_options.cache.parent_path(), ignored);
    }
    auto cache = store::Cache::open(session->m_options.cache, std::move(cacheOptions));
    if (!cache) {
        return std::unexpected(cache.error());
    }
    session->m_cache = std::move(*cache);
    session->m_reports = std::make_unique<SessionReports>(
        *session->m_cache, [self = session.get()] { return self->reading(); });
    feeds::PollerOptions pollerOptions;
    pollerOptions.log = feedsLog();
    session->m_dated = std::make_unique<feeds::ClockGuard>(*session->m_cache, feedsLog());
    session->m_poller = std::make_unique<feeds::Poller>(*session->m_dated, pollerOptions);
    session->m_filler = session->makeFiller();
    session->m_folders =
        std::make_unique<FolderWatch>(*session->m_cache, rejectsBeside(session->m_options.cache),
                                      [self = session.get()] { return self->settings(); });
    if (session->m_options.demo) {
        session->m_demo =
            std::make_unique<demo::Demo>(builtInFederation().federation, *session->m_options.demo);
        session->m_demoFederation = session->m_demo->federationToml();
    }
    if (!session->m_options.readOnly && !session->m_options.config.empty()) {
        TriedSource::forgetLeft(session->m_options.config);
    }
    session->reload();
    session->m_hasFigures = session->settings()->sources.size() > 0 || hasData(*session->m_cache);
    return session;
}

Session::Session(Options options)
    : m_options(std::move(options)) {}

Session::~Session() {
    m_alerts.reset();
    m_wishes.reset();
    m_filler.reset(); // asks the poller for nothing more
    m_folders.reset();
    m_poller.reset(); // no more batches before the cache closes
}

void Session::reload() {
    const std::lock_guard lock(m_edit);
    readAgain();
}

void Session::lookAtClock() {
    const std::lock_guard lock(m_edit);
    if (m_isUndated && isClockSet(now())) {
        readAgain();
    }
}

/// Called with m_edit held.
void Session::readAgain() {
    if (m_demo) {
        Settings simulated = settingsFrom(m_demoFederation, m_demo->sources());
        auto alerts = readAlerts(m_demoAlerts, "alerts.toml", simulated.federation);
        simulated.alertRules = std::move(alerts.rules);
        return adopt(std::move(simulated));
    }
    const SettingsPtr before = settings();
    Settings read =
        readSettings(m_options.config, before && !before->unreadable ? before.get() : nullptr);
    const auto kept = read.unreadable || read.keepsOlder ? lastKept() : std::nullopt;
    if (kept) {
        if (read.unreadable) {
            Settings then = settingsFrom(kept->text, {});
            then.alertsUnreadable = true; // of alerts.toml no version is kept
            then.notify.isKnown = false;
            read = readSettings(m_options.config, &then);
        }
        if (!read.problems.empty()) {
            read.problems.front().detail +=
                QCoreApplication::translate("ff::Session", "; until it can be read, the version of "
                                                           "%1 is in force")
                    .arg(QString::fromStdString(toIso8601(kept->since)))
                    .toStdString();
        }
    }
    adopt(std::move(read));
    limitCache();
}

/// Tells the cache how long samples are kept. Where the file cannot be read, it keeps what it was
/// told before.
void Session::limitCache() {
    const auto file = m_options.config / "sources.toml";
    const auto text = readWhole(file);
    if (!text) {
        return; // has been said
    }
    const RetentionRead read = readRetention(*text, file.string());
    for (const Error& problem : read.problems) {
        tell(problem);
    }
    if (read.problems.empty() && !read.isUnreadable) {
        m_cache->setRetention(read.retention);
        const std::lock_guard lock(m_mutex);
        m_retention = read.retention;
    }
}

Retention Session::retention() const {
    const std::lock_guard lock(m_mutex);
    return m_retention;
}

void Session::adopt(Settings settings) {
    for (const Error& problem : settings.problems) {
        tell(problem);
    }
    auto next = std::make_shared<const Settings>(std::move(settings));
    {
        const std::lock_guard lock(m_mutex);
        m_settings = next;
        // One that is added again under the same name is another one.
        std::erase_if(m_paused, [&](const SourceId& paused) {
            return std::ranges::find(next->sources, paused, &askedAs) == next->sources.end();
        });
    }
    archive(*next);
    if (m_polling) {
        pollUnpaused();
        m_filler->setSources(next->sources);
        m_folders->wake();
    }
}

std::optional<FederationVersion> Session::lastKept() const {
    const auto kept = m_cache->federations().inForce(now());
    if (!kept) {
        tell(kept.error());
    }
    return kept.value_or(std::nullopt);
}

/// Keeps the version in force, with the time it came: that of the file, unless another version was
/// in force after that.
void Session::archive(const Settings& settings) {
    m_isUndated = !isClockSet(now());
    if (settings.unreadable || m_isUndated) {
        return;
    }
    const auto last = lastKept();
    if (last && last->text == settings.federationText) {
        return;
    }
    Instant since = now();
    if (const auto written = changedAt(m_options.config / "federation.toml");
        !m_demo && written && (!last || *written > last->since)) {
        since = std::min(since, *written);
    }
    const std::string note =
        m_demo ? "simulated" : versionNote(settings.federationText, last ? last->text : "");
    if (const auto kept = m_cache->federations().keep({since, settings.federationText, note});
        !kept) {
        tell(kept.error());
    }
}

SettingsPtr Session::settings() const {
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

/// The simulated federation is another one at the next start.
std::filesystem::path Session::keptBeside() const {
    if (m_demo) {
        return {};
    }
    return m_options.cache.string() + "-planning";
}

QueryContext Session::reading() const {
    return {m_cache->samples(),
            m_cache->jobs(),
            m_cache->polls(),
            settings(),
            now(),
            {},
            &m_cache->books(),
            &m_remembered,
            m_cache->edition(),
            &m_cache->notes(),
            keptBeside(),
            &m_cache->lines(),
            &m_cache->reservations()};
}

std::optional<Instant> Session::rulesSince() const {
    const auto rules = m_cache->federations().inForce(now());
    return rules && *rules ? std::optional((*rules)->since) : std::nullopt;
}

void Session::start() {
    m_polling = m_cache->writable();
    if (!m_polling) {
        return; // another process polls into the same cache; this one follows
    }
    pollUnpaused();
    m_filler->setSources(settings()->sources);
    m_folders->start();
    m_wishes = makeWishes();
    watchAlerts();
}

void Session::fillPast() {
    if (m_cache->writable()) {
        m_filler->setSources(settings()->sources);
    }
}

bool Session::waitForPast(Duration atMost) {
    if (!m_filler->waitUntilDone(atMost)) {
        return false;
    }
    m_cache->flush();
    return true;
}

void Session::pollOnce() {
    std::promise<void> answered;
    m_poller->pollOnce(together(settings()->sources), [&] { answered.set_value(); });
    m_folders->lookOnce(kFileSettles);
    answered.get_future().wait();
    m_cache->flush();
}

Result<void> Session::addRule(const AttributionRule& rule) {
    const std::lock_guard lock(m_edit);
    const std::string text = toToml(rule);
    if (m_demo) {
        m_demoFederation += '\n' + text;
    } else if (const auto written = appendTo(m_options.config / "federation.toml", text);
               !written) {
        return written;
    }
    readAgain();
    return {};
}

Result<void> Session::removeRule(const AttributionRule& rule) {
    const std::lock_guard lock(m_edit);
    const auto file = m_options.config / "federation.toml";
    const auto whole = m_demo ? Result<std::string>(m_demoFederation) : readWhole(file);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    const auto shorter = withoutRule(*whole, rule);
    if (!shorter) {
        return fail(ErrorCode::badConfig,
                    QCoreApplication::translate("ff::Session",
                                                "the rule of account %1 was changed since it was "
                                                "written; take it out by hand")
                        .arg(QString::fromStdString(rule.match))
                        .toStdString(),
                    m_demo ? "federation.toml" : file.string());
    }
    if (m_demo) {
        m_demoFederation = *shorter;
    } else if (const auto written = replaceFile(file, *shorter); !written) {
        return written;
    }
    readAgain();
    return {};
}

void Session::tell(const Error& error) const {
    qCDebug(lcSession) << "trouble:" << name(error.code);
    if (m_options.trouble) {
        m_options.trouble(error);
    }
}

} // namespace ff
