// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "app/feeds/poller/Poller.h"
#include "app/services/settings/Settings.h"
#include "app/session/PastByHand.h"
#include "app/store/Cache.h"
#include "models/config/SourcesFile.h"
#include "models/core/ErrorText.h"
#include "tests/feeds/http/ScriptedServer.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <future>
#include <map>
#include <random>
#include <sys/resource.h>

using namespace ff;
using namespace std::chrono_literals;

namespace {

constexpr int kAccounts = 16;
constexpr int kMinutesOfDay = 1440;
constexpr int kDays = 31;
const Instant kFrom =
    *parseIso8601("2024-05-01T00:00:00Z"); ///< long past: nothing of it is there now
const Window kMonth{kFrom, kFrom + std::chrono::days{kDays}};
constexpr int kGapFrom = 20 * kMinutesOfDay + 7 * 60; ///< in this hour half of the samples are lost
constexpr int kGapTo = kGapFrom + 30;

/// GPUs of an account in each minute: jobs begin and end at any minute, and often there is none.
std::vector<int> simulated(std::mt19937& random) {
    std::vector<int> gpus(std::size_t(kDays * kMinutesOfDay));
    std::uniform_int_distribution<int> length(1, 900);
    std::uniform_int_distribution<int> count(-40, 128);
    for (std::size_t at = 0; at < gpus.size();) {
        const int now = std::max(0, count(random));
        for (int left = length(random); left > 0 && at < gpus.size(); --left) {
            gpus[at++] = now;
        }
    }
    return gpus;
}

bool isLost(int minute) {
    return minute >= kGapFrom && minute < kGapTo;
}

SourceConfig sourceAt(const std::string& url) {
    SourceConfig source;
    source.id = SourceId{"mill-metrics"};
    source.system = SystemId{"mill"};
    source.url = url;
    source.timeout = 60s;
    return source;
}

std::string line(const std::string& series, int value, int minute) {
    return series + ' ' + std::to_string(value) + ' ' +
           std::to_string(toMillis(kFrom) + std::int64_t(minute) * 60'000) + '\n';
}

} // namespace

/// A month of a site that was never polled comes back from a real VictoriaMetrics: the GPU time of
/// each account and day as its one-minute samples add up to.
class tst_Month final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void accountDaysAreExact();
    void aHalfSeenHourIsHalfCovered();
    void byHandByTheMinute();
    void aPastThatCannotBeWrittenIsSaid();

private:
    void load(const std::string& text) const;
    [[nodiscard]] std::vector<SeriesBins> bins(Metric metric, Window window, Duration every) const {
        return bins(*m_cache, metric, window, every);
    }
    [[nodiscard]] static std::vector<SeriesBins> bins(store::Cache& cache, Metric metric,
                                                      Window window, Duration every);
    void checkAccountDays(store::Cache& cache) const;

    QTemporaryDir m_folder;
    QProcess m_engine;
    std::string m_url;
    std::vector<std::vector<int>> m_gpus;
    std::unique_ptr<store::Cache> m_cache;
};

void tst_Month::initTestCase() {
    const auto port = test::closedPort();
    m_url = "http://127.0.0.1:" + std::to_string(port);
    m_engine.start(QStringLiteral("victoria-metrics"),
                   {QStringLiteral("-httpListenAddr=127.0.0.1:%1").arg(port),
                    QStringLiteral("-storageDataPath=") + m_folder.filePath(QStringLiteral("data")),
                    QStringLiteral("-retentionPeriod=100y"),
                    QStringLiteral("-memory.allowedBytes=256MB"),
                    QStringLiteral("-loggerLevel=ERROR")});
    QVERIFY(m_engine.waitForStarted());
    const QDeadlineTimer end(60'000);
    while (!feeds::fetch(sourceAt(m_url),
                         {.method = "GET", .target = "/health", .headers = {}, .body = {}})) {
        QVERIFY(!end.hasExpired());
        QThread::msleep(100);
    }
    std::mt19937 random(1);
    std::string totals;
    for (int account = 0; account < kAccounts; ++account) {
        m_gpus.push_back(simulated(random));
    }
    for (int account = 0; account < kAccounts; ++account) {
        std::string text;
        for (int minute = 0; minute < kDays * kMinutesOfDay; ++minute) {
            if (!isLost(minute)) {
                text +=
                    line("slurm_account_gpus_running{account=\"a" + std::to_string(account) + "\"}",
                         m_gpus[std::size_t(account)][std::size_t(minute)], minute);
            }
        }
        load(text);
    }
    for (int minute = 0; minute < kDays * kMinutesOfDay; ++minute) {
        int sum = 0;
        for (const auto& gpus : m_gpus) {
            sum += gpus[std::size_t(minute)];
        }
        if (!isLost(minute)) {
            totals +=
                line("slurm_gpus_total", 4096, minute) + line("slurm_gpus_alloc", sum, minute);
        }
    }
    load(totals);
    const auto flushed = feeds::fetch(
        sourceAt(m_url),
        {.method = "GET", .target = "/internal/force_flush", .headers = {}, .body = {}});
    QVERIFY(flushed && flushed->status == 200);

    auto cache =
        store::Cache::open(m_folder.filePath(QStringLiteral("cache.sqlite")).toStdString(), {});
    QVERIFY(cache);
    m_cache = std::move(*cache);
    feeds::Poller poller(*m_cache);
    std::promise<Result<void>> done;
    const auto begun = std::chrono::steady_clock::now();
    poller.backfill(sourceAt(m_url), kMonth, 1h,
                    [&](Result<void> result) { done.set_value(std::move(result)); });
    const auto result = done.get_future().get();
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QVERIFY(m_cache->flush());
    qInfo("fetched in %.1f s",
          std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
}

void tst_Month::cleanupTestCase() {
    m_engine.kill();
    m_engine.waitForFinished();
}

void tst_Month::load(const std::string& text) const {
    const auto answer = feeds::fetch(
        sourceAt(m_url),
        {.method = "POST", .target = "/api/v1/import/prometheus", .headers = {}, .body = text});
    QVERIFY(answer && answer->status < 300);
}

std::vector<SeriesBins> tst_Month::bins(store::Cache& cache, Metric metric, Window window,
                                        Duration every) {
    SampleQuery query;
    query.system = SystemId{"mill"};
    query.metrics = {metric};
    query.window = window;
    query.every = every;
    return cache.samples().bins(query).value();
}

void tst_Month::accountDaysAreExact() {
    checkAccountDays(*m_cache);
}

void tst_Month::checkAccountDays(store::Cache& cache) const {
    std::map<std::string, std::vector<Bin>> found;
    for (const SeriesBins& each : bins(cache, Metric::accountGpusAllocated, kMonth, 24h)) {
        found[each.key.account] = each.bins;
    }
    QCOMPARE(found.size(), std::size_t(kAccounts));
    double worst = 0;
    for (int account = 0; account < kAccounts; ++account) {
        for (int day = 0; day < kDays; ++day) {
            double right = 0;
            for (int minute = day * kMinutesOfDay; minute < (day + 1) * kMinutesOfDay; ++minute) {
                right +=
                    isLost(minute) ? 0 : m_gpus[std::size_t(account)][std::size_t(minute)] * 60.0;
            }
            const Bin& bin = found.at("a" + std::to_string(account)).at(std::size_t(day));
            const double stored = bin.mean * std::chrono::duration<double>(bin.observed).count();
            const double off = std::abs(stored - right) / std::max(right, 3600.0);
            if (day == kGapFrom / kMinutesOfDay) { // an engine holds a value on for some minutes
                QVERIFY(off < 1e-2);
                continue;
            }
            worst = std::max(worst, off);
            QVERIFY2(off < 1e-4, qPrintable(QStringLiteral("account %1, day %2: %3 for %4 GPU-s")
                                                .arg(account)
                                                .arg(day)
                                                .arg(stored)
                                                .arg(right)));
            QCOMPARE(bin.observed, Duration{24h});
        }
    }
    qInfo("%d account-days, the worst %.6f %% off", kAccounts * kDays, worst * 100);
}

void tst_Month::aHalfSeenHourIsHalfCovered() {
    const Instant hour = kFrom + std::chrono::minutes{kGapFrom};
    const auto found = bins(Metric::gpusCapacity, {hour, hour + 2h}, 1h);
    QCOMPARE(found.size(), std::size_t(1));
    const double share = double(found.front().bins[0].observed.count()) / 3.6e6;
    QVERIFY2(share > 0.49 && share < 0.6, qPrintable(QString::number(share)));
    QCOMPARE(found.front().bins[1].observed, Duration{1h});
    QCOMPARE(found.front().bins[0].mean, 4096.0);
}

/// As `factoryfloor backfill --every 1m` does it, over hours that are there already, ended in the
/// middle and begun anew.
void tst_Month::byHandByTheMinute() {
    Session::Options options;
    options.config = m_folder.filePath(QStringLiteral("config")).toStdString();
    options.cache = m_folder.filePath(QStringLiteral("byhand.sqlite")).toStdString();
    QVERIFY(appendTo(options.config / "federation.toml",
                     "[[system]]\nid = \"mill\"\nname = \"Mill\"\n"));
    QVERIFY(appendTo(options.config / "sources.toml", toToml(sourceAt(m_url))));
    const auto session = Session::open(options);
    QVERIFY2(session, session ? "" : qPrintable(describe(session.error())));
    Session& opened = **session;
    const PastWish wanted{SystemId{"mill"}, kMonth, 1min};
    const auto always = [] { return true; };
    const auto fetch = [&](const PastWish& past, std::int64_t days) {
        std::vector<bool> wereThere;
        std::int64_t of = 0;
        const auto result = fetchPast(
            opened, past,
            [&](const PastProgress& progress) {
                wereThere.push_back(progress.wasThere);
                of = progress.of;
            },
            [&] { return days < 0 || std::ssize(wereThere) < days; });
        const bool ended = !result && result.error().code == ErrorCode::cancelled;
        return std::tuple(result.has_value() || ended, of, wereThere);
    };
    const auto begun = std::chrono::steady_clock::now();
    // Two days by the hour: what is known coarsely is asked for again.
    const auto [coarse, coarseDays, none] =
        fetch({wanted.system, {kMonth.to - 48h, kMonth.to}, 1h}, -1);
    QVERIFY(coarse);
    QCOMPARE(coarseDays, std::int64_t(2));
    const auto [ended, all, newest] = fetch(wanted, 10);
    QVERIFY(ended);
    QCOMPARE(all, std::int64_t(kDays));
    QCOMPARE(newest, std::vector<bool>(10, false));
    const auto [rest, again, resumed] = fetch(wanted, -1);
    QVERIFY(rest);
    QCOMPARE(resumed.size(), std::size_t(kDays));
    QCOMPARE(std::ranges::count(resumed, true), std::ptrdiff_t(10)); // nothing is asked for twice
    qInfo("fetched in %.1f s",
          std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    checkAccountDays(opened.cache());
    SampleQuery query;
    query.system = wanted.system;
    query.metrics = {Metric::gpusCapacity};
    query.window = {kMonth.to - 24h, kMonth.to};
    const auto points = opened.cache().samples().points(query).value();
    QCOMPARE(points.front().points.size(), std::size_t(kMinutesOfDay));
    const auto unknown = fetchPast(opened, {SystemId{"vega"}, kMonth, 1min}, {}, always);
    QCOMPARE(int(unknown.error().code), int(ErrorCode::noData));
}

/// As on a full disk: files may not grow. What came is lost, and that is said.
void tst_Month::aPastThatCannotBeWrittenIsSaid() {
    Session::Options options;
    options.config = m_folder.filePath(QStringLiteral("full")).toStdString();
    options.cache = m_folder.filePath(QStringLiteral("full.sqlite")).toStdString();
    QVERIFY(appendTo(options.config / "federation.toml",
                     "[[system]]\nid = \"mill\"\nname = \"Mill\"\n"));
    QVERIFY(appendTo(options.config / "sources.toml", toToml(sourceAt(m_url))));
    const auto session = Session::open(options);
    QVERIFY2(session, session ? "" : qPrintable(describe(session.error())));
    struct rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto lost = fetchPast(
        **session, {SystemId{"mill"}, {kMonth.to - 24h, kMonth.to}, 1min},
        [](const PastProgress&) {}, [] { return true; });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!lost);
    QCOMPARE(int(lost.error().code), int(ErrorCode::cacheUnusable));
    QVERIFY2(lost.error().detail.contains("cannot be written"), lost.error().detail.c_str());
}

QTEST_GUILESS_MAIN(tst_Month)
#include "tst_Month.moc"
