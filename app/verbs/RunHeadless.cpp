// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/Show.h"
#include "app/session/AlertSender.h"
#include "app/session/ConfigWatch.h"
#include "app/session/HeapTrim.h"
#include "app/session/Session.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Publish.h"
#include "app/verbs/Run.h"
#include "app/verbs/UntilStopped.h"
#include "models/core/ErrorText.h"
#include "models/usage/Usage.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <iostream>
#include <mutex>
#include <utility>
#include <vector>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 10s;
constexpr int kTrimEvery = 15; ///< seconds

/// Says on stderr of each source when its past is there, or why it is not. Told on the poller's
/// thread, said on the main one, which may wait for the cache.
class PastNews final {
public:
    void add(const SourceConfig& source, const Result<void>& result) {
        const std::lock_guard lock(m_mutex);
        m_news.emplace_back(source, result);
    }

    /// False where the past of a source could not be had.
    bool say(Session& session) {
        std::vector<std::pair<SourceConfig, Result<void>>> news;
        {
            const std::lock_guard lock(m_mutex);
            news.swap(m_news);
        }
        bool well = true;
        for (const auto& [source, result] : news) {
            well = well && result.has_value();
            std::cerr << source.id.text << ": "
                      << (result ? there(session, source) : missing(result.error())).toStdString()
                      << std::endl;
        }
        return well;
    }

private:
    static QString there(Session& session, const SourceConfig& source) {
        const Instant end = now();
        const Window past{end - std::chrono::days{source.backfillDays}, end};
        static_cast<void>(session.cache().flush());
        const auto seen = session.cache().polls().observed(source.system, past);
        const double share = seen ? coverageOf(*seen, past).ratio() : 0;
        return QCoreApplication::translate("collect",
                                           "The past from %1 on is there, with data for %2 % of "
                                           "that time.")
            .arg(QString::fromStdString(toIso8601(past.from)),
                 QString::number(share * 100, 'f', 1));
    }
    static QString missing(const Error& error) {
        return QCoreApplication::translate("collect", "The past could not be fetched. %1")
            .arg(describe(error));
    }

    std::mutex m_mutex;
    std::vector<std::pair<SourceConfig, Result<void>>> m_news;
};

/// Tells of alerts that could not be told.
void sayUndelivered(const Error& error) {
    std::cerr << QCoreApplication::translate("collect", "An alert could not be told to %1: %2. "
                                                        "Correct [notify] in alerts.toml.")
                     .arg(QString::fromStdString(error.where), QString::fromStdString(error.detail))
                     .toStdString()
              << std::endl;
}

/// Says what went wrong with the sources in force (the cache remembers older ones too); false where
/// anything did.
bool sayOutcomes(const Session& session) {
    const auto statuses = session.reading().polls.status();
    if (!statuses) {
        say(statuses.error());
        return false;
    }
    const SettingsPtr settings = session.settings();
    bool well = true;
    for (const SourceStatus& status : *statuses) {
        if (!status.last.error || std::ranges::find(settings->sources, status.source,
                                                    &SourceConfig::id) == settings->sources.end()) {
            continue;
        }
        well = false;
        std::cerr << status.source.text << ": " << describe(*status.last.error).toStdString()
                  << '\n';
    }
    return well;
}

/// False, and said, where something waits for room on the disk: it goes with the program.
bool isAllWritten(Session& session) {
    if (session.cache().flush()) {
        return true;
    }
    std::cerr << QCoreApplication::translate(
                     "collect", "What waited in memory could not be written, and is lost. The "
                                "sources are asked for it again, as far as they know their past.")
                     .toStdString()
              << std::endl;
    return false;
}

} // namespace

int runCollect(const cli::Common& common, const cli::Collect& wanted) {
    if (!wanted.once) { // one poll has its deadline, and nothing to finish in good order
        stopOnSignals();
    }
    PastNews past; // before the session, whose threads tell it
    std::atomic<bool> isUndelivered = false;
    AlertSender sender({.trouble = [&](const Error& error) {
        isUndelivered = true;
        sayUndelivered(error);
    }});
    std::function<AlertNotify()> notify = [] { return AlertNotify{}; }; // until there is a session
    auto options = optionsOf(common);
    options.pastThere = [&past](const SourceConfig& source, const Result<void>& result) {
        past.add(source, result);
    };
    options.drawsCharts = false;
    options.alerted = [&](const AlertLook& look) { sender.send(look.news, notify()); };
    const auto session = Session::open(std::move(options));
    if (!session) {
        say(session.error());
        return 1;
    }
    notify = [open = session->get()] { return open->settings()->notify; };
    if ((*session)->settings()->sources.empty()) {
        std::cerr << QCoreApplication::translate(
                         "collect", "There is no source to poll. Add one to %1, for example:\n\n"
                                    "[[source]]\nid = \"my-site\"\nsystem = \"lumi\"\nkind = "
                                    "\"slurm-rest\"\nurl = \"https://slurm.example:6820\"\n")
                         .arg(QString::fromStdString((common.config / "sources.toml").string()))
                         .toStdString();
        return 1;
    }
    if (!isWritable(**session, common)) {
        return 1;
    }
    sender.resume(common.cache.string() + "-alerts", notify());
    if (wanted.once) {
        (*session)->pollOnce();
        bool well = sayOutcomes(**session);
        if (wanted.withPast) {
            (*session)->fillPast();
            for (bool done = false; !done;) {
                done = (*session)->waitForPast(1s);
                well = past.say(**session) && well;
            }
        }
        (*session)->lookAtAlerts();
        // Long enough for one that fails to be said; it waits for the next run.
        well = sender.waitUntilSent(2min) && !isUndelivered && well;
        well = isAllWritten(**session) && well;
        return well ? 0 : 1;
    }
    std::unique_ptr<feeds::PageServer> published;
    if (!wanted.publish.empty()) {
        published = publish(**session, wanted);
        if (!published) {
            return 1;
        }
    }
    (*session)->start();
    const ConfigWatch files(common.config, [&] {
        (*session)->reload();
        sender.setTarget(notify());
    });
    HeapTrim trim;
    for (int second = 1; wait(1s); ++second) {
        past.say(**session);
        (*session)->lookAtClock();
        if (second % kTrimEvery == 0) {
            trim.look();
        }
    }
    return isAllWritten(**session) ? 0 : 1;
}

int runHeadlessDemo(const cli::Common& common, const cli::OpenWindow& wanted) {
    stopOnSignals();
    const QTemporaryDir place;
    auto options = optionsOf(common);
    options.cache = place.filePath(QStringLiteral("demo.sqlite")).toStdString();
    options.demo = demo::DemoOptions{wanted.seed, wanted.days, now()};
    const auto session = Session::open(std::move(options));
    if (!session) {
        say(session.error());
        return 1;
    }
    (*session)->start();
    do {
        const QueryContext reading = (*session)->reading();
        Scope scope;
        scope.period = Period::last24h;
        scope.window = {reading.now - std::chrono::hours{24}, reading.now};
        const auto table = cli::floorTable(reading, scope);
        if (!table) {
            say(table.error());
            return 1;
        }
        std::cout << toIso8601(reading.now) << "  ";
        write(*table, cli::Format::table, std::cout);
        std::cout << std::endl;
    } while (std::cout && wait(kTick));
    return 0;
}

} // namespace ff
