// SPDX-License-Identifier: GPL-3.0-only
// What the verbs read out of a cache: waits, the last reconciliation, the floor over time.
#include "app/cli/show/Show.h"
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadReconcile.h"
#include "app/services/reading/ReadUsage.h"
#include "app/store/Cache.h"
#include "tests/support/ImportJobs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr const char* kRules = R"(
[[gpu]]
model = "MI250X"
h100_equivalent = 0.5
[[system]]
id = "dies"
name = "Dies"
devices_per_gpu = 2
capacity = [{ model = "MI250X", gpus = 100 }]
[[rule]]
account = "a"
payer = "EE"
mode = "fast-lane"
)";

const SystemId kDies{"dies"};

JobRecord job(std::uint64_t id, Instant eligible, std::optional<Duration> waited,
              PendingKind kind = PendingKind::eligible, std::int64_t tasks = 1) {
    JobRecord record;
    record.id = id;
    record.submit = eligible;
    record.eligible = eligible;
    record.account = "a";
    record.gpus = 8;
    record.pending = kind;
    record.tasks = tasks;
    record.observed = eligible + hours{1};
    if (waited) {
        record.start = eligible + *waited;
        record.end = *record.start + minutes{10};
        record.observed = *record.end;
        record.state = JobState::completed;
    }
    return record;
}

/// Counts how often an account tree is read.
class CountingLedger final : public JobLedger {
public:
    explicit CountingLedger(const JobLedger& of)
        : m_of(of) {}
    Result<std::vector<UsageRow>> usage(const UsageQuery& query) const override {
        return m_of.usage(query);
    }
    Result<std::shared_ptr<const UsageMatrix>> usageTable(const UsageQuery& query) const override {
        return m_of.usageTable(query);
    }
    Result<std::vector<WaitObservation>> waits(const std::optional<SystemId>& system,
                                               Window window) const override {
        return m_of.waits(system, window);
    }
    Result<std::vector<JobRecord>> jobs(const SystemId& system, Window window,
                                        std::size_t limit) const override {
        return m_of.jobs(system, window, limit);
    }
    Result<std::vector<Window>> covered(const SystemId& system, Window window) const override {
        return m_of.covered(system, window);
    }
    Result<double> suspended(const SystemId& system, Window window) const override {
        return m_of.suspended(system, window);
    }
    Result<std::vector<AccountNode>> accounts(const SystemId& system) const override {
        ++trees;
        return m_of.accounts(system);
    }
    mutable int trees = 0;

private:
    const JobLedger& m_of;
};

/// Notes how finely the lines of a screen are asked for.
class NotingLines final : public SampleLines {
public:
    explicit NotingLines(const SampleLines& of)
        : m_of(of) {}
    Result<std::vector<SeriesLine>> lines(const SampleQuery& query) const override {
        return m_of.lines(query);
    }
    Result<std::vector<LineColumn>> total(const SampleQuery& query) const override {
        return m_of.total(query);
    }
    Result<std::vector<SeriesBins>> means(const SampleQuery& query) const override {
        widths.push_back(query.every);
        return m_of.means(query);
    }
    mutable std::vector<Duration> widths;

private:
    const SampleLines& m_of;
};

} // namespace

class tst_QueryContext final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    const SettingsPtr m_settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
    const Instant m_now = *parseIso8601("2026-11-22T12:00:00Z");

    QueryContext reading(QueryCache* remembered = nullptr) const {
        return {m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, m_now, {},
                &m_cache->books(),  remembered};
    }
    void put(Batch batch) {
        batch.system = kDies;
        batch.outcome.source = SourceId{"dies-slurm"};
        QVERIFY(m_cache->offer(batch) && m_cache->flush());
    }
    /// So many dies allocated, a sample a minute over the window.
    void sample(Window window, double dies, bool isDerived = false) {
        Batch batch;
        batch.isDerived = isDerived;
        batch.outcome.started = batch.arrived = window.to;
        batch.backfill = true;
        SeriesSamples series{{kDies, Metric::gpusAllocated, {}, {}}, {}};
        for (Instant t = window.from; t < window.to; t += minutes{1}) {
            series.points.push_back({t, dies});
        }
        batch.series.push_back(std::move(series));
        put(std::move(batch));
    }

private slots:
    void init() {
        m_cache.reset();
        auto opened = store::Cache::open(
            m_folder.filePath(QStringLiteral("%1.sqlite").arg(std::rand())).toStdString(), {});
        QVERIFY(opened);
        m_cache = std::move(*opened);
    }

    /// A cache that says at which edition it is does not give its account trees for every question.
    void readsTheAccountTreesOnceAnEdition() {
        QueryCache remembered;
        const CountingLedger jobs(m_cache->jobs());
        Scope scope;
        scope.window = {m_now - hours{24}, m_now};
        const auto ask = [&] {
            const QueryContext now{m_cache->samples(), jobs,        m_cache->polls(),
                                   m_settings,         m_now,       {},
                                   &m_cache->books(),  &remembered, m_cache->edition()};
            return readFloor(now, scope).has_value() && readShares(now, scope).has_value();
        };
        QVERIFY(ask());
        const int once = jobs.trees;
        QVERIFY(once > 0);
        QVERIFY(ask());
        QCOMPARE(jobs.trees, once);
        Batch batch; // nothing about accounts: they are read, and found to be the same
        batch.outcome.started = batch.arrived = m_now;
        put(batch);
        QVERIFY(ask());
        QCOMPARE(jobs.trees, 2 * once);
        batch.accounts = {{"a", "root"}};
        put(batch);
        QVERIFY(ask());
        QCOMPARE(jobs.trees, 3 * once);
    }

    /// What a window has lines for, it asks for them at its resolution; the figures are the same.
    void asksForTheLinesOfAScreen() {
        sample({m_now - hours{40 * 24}, m_now}, 80);
        QVERIFY(m_cache->seal());
        Scope scope;
        scope.period = Period::custom;
        scope.window = {m_now - hours{30 * 24}, m_now};
        const NotingLines lines(m_cache->lines());
        QueryContext onScreen = reading();
        onScreen.lines = &lines;
        const auto drawn = readFactory(onScreen, kDies, scope, 1600);
        const auto exact = readFactory(reading(), kDies, scope, 1600);
        QVERIFY(drawn && exact);
        QVERIFY(!lines.widths.empty());
        QVERIFY(lines.widths.front() == gridEvery(scope.window, 1600));
        QVERIFY(lines.widths.front() < gridEvery(scope.window));
        QCOMPARE(drawn->grid.count, exact->grid.count);
        QCOMPARE(*drawn->allocationRate.value, *exact->allocationRate.value);
        QVERIFY(drawn->allocationRate.coverage == exact->allocationRate.coverage);
        for (std::size_t i = 0; i < drawn->states.front().values.size(); ++i) {
            QCOMPARE(drawn->states.front().values[i], exact->states.front().values[i]);
        }
    }

    /// A single sample of a year is in the answer for a screen, at the time and as high as it was;
    /// the means of the bands do not show it.
    void oneSampleOfAYearIsThere() {
        const Window year{m_now - hours{365 * 24}, m_now};
        const Instant peak = year.from + hours{200 * 24} + minutes{7};
        const Window silent{year.from + hours{100 * 24}, year.from + hours{130 * 24}};
        Batch batch;
        batch.outcome.started = batch.arrived = m_now;
        batch.backfill = true;
        for (const char* account : {"a", "b"}) {
            SeriesSamples series{{kDies, Metric::queueGpus, account, "eligible"}, {}};
            for (Instant t = year.from; t < year.to; t += minutes{1}) {
                if (t < silent.from || t >= silent.to) {
                    series.points.push_back({t, t == peak ? 4000. : 20.});
                }
            }
            batch.series.push_back(std::move(series));
        }
        SeriesSamples allocated{{kDies, Metric::gpusAllocated, {}, {}}, {}};
        for (Instant t = year.from; t < year.to; t += minutes{5}) {
            allocated.points.push_back({t, 100});
        }
        batch.series.push_back(std::move(allocated));
        put(std::move(batch));
        QVERIFY(m_cache->seal());
        Scope scope;
        scope.period = Period::custom;
        scope.window = year;
        QueryContext onScreen = reading();
        onScreen.lines = &m_cache->lines();
        const auto view = readFactory(onScreen, kDies, scope, 1600);
        QVERIFY(view);
        QCOMPARE(view->queueLine.size(), view->grid.count);
        QCOMPARE(view->allocatedLine.size(), view->grid.count);
        QCOMPARE(view->allocatedLine.front().max, 50.); // two dies are a GPU
        const auto at = [&](Instant t) {
            return std::size_t((t - view->grid.start) / view->grid.every);
        };
        const LineColumn& highest = view->queueLine.at(at(peak));
        QCOMPARE(highest.max, 4000.);
        QCOMPARE(highest.min, 20.);
        QVERIFY(highest.points > 60);
        QCOMPARE(view->queueLine.at(at(peak) + 2).max, 20.);
        double most = 0;
        for (const Band& band : view->queue) {
            most = std::max(most, band.values.at(at(peak)).value_or(0));
        }
        QVERIFY(most < 60);
        const LineColumn& gap = view->queueLine.at(at(silent.from + hours{24 * 15}));
        QVERIFY(gap.points == 0 && gap.observed == Duration{});
        // Of a part of the accounts there is no line: it would be that of all.
        scope.mode = ModeId{"fast-lane"};
        QVERIFY(readFactory(onScreen, kDies, scope, 1600)->queueLine.empty());
        // Who prints, asks for none.
        scope.mode = {};
        QVERIFY(readFactory(reading(), kDies, scope, 1600)->queueLine.empty());
    }

    /// Two started (60 and 120 s), an array of three tasks still waits for 600 s; held, dependent,
    /// begin-time and reservation jobs are none of these.
    void showsWaits() {
        Batch batch;
        const Instant then = m_now - hours{1};
        batch.outcome.started = batch.arrived = m_now;
        batch.jobs = {job(1, then, seconds{60}), job(2, then, seconds{120}),
                      job(3, m_now - seconds{600}, {}, PendingKind::eligible, 3)};
        std::uint64_t id = 10;
        for (const PendingKind kind : {PendingKind::held, PendingKind::dependency,
                                       PendingKind::beginTime, PendingKind::reservation}) {
            batch.jobs.push_back(job(id++, then, {}, kind));
        }
        for (JobRecord& each : batch.jobs) {
            if (!each.start) {
                each.observed = m_now;
            }
        }
        batch.jobsCover = Window{m_now - hours{12}, m_now};
        put(std::move(batch));

        cli::Show wanted;
        wanted.subject = cli::Subject::waits;
        wanted.from = m_now - hours{24};
        wanted.to = m_now;
        wanted.by = WaitGroup::By::mode;
        const auto table = cli::show(wanted, reading());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{1});
        const auto cell = [&](const char* name) -> const cli::Cell& {
            const auto at = std::ranges::find(table->columns, name, &cli::Column::name);
            return table->rows[0][std::size_t(at - table->columns.begin())];
        };
        QCOMPARE(std::get<std::string>(cell("group")), std::string("fast-lane"));
        QCOMPARE(std::get<std::int64_t>(cell("started")), 2);
        QCOMPARE(std::get<std::int64_t>(cell("pending")), 3);
        // S: 4/5 after 60 s, 3/5 after 120: neither quantile is reached, and none is printed.
        QVERIFY(std::holds_alternative<std::monostate>(cell("wait_p50_s")));
        QVERIFY(std::holds_alternative<std::monostate>(cell("wait_p90_s")));
        QCOMPARE(std::get<double>(cell("coverage")), 0.5);
    }

    /// Three daily reports beside a month of jobs: only these days are compared, and only the
    /// accounts that they tell of.
    void comparesBooksOverWhatTheyCover() {
        const Window month{m_now - hours{24 * 30}, m_now};
        std::vector<JobRecord> jobs;
        for (int day = 0; day < 30; ++day) {
            for (const char* account : {"a", "b"}) {
                JobRecord record = job(jobs.size() + 1, month.from + hours{24 * day}, seconds{0});
                record.account = account;
                record.end = *record.start + hours{24};
                record.observed = *record.end;
                record.gpus = 2; // dies: a GPU
                jobs.push_back(record);
            }
        }
        QVERIFY(importJobs(*m_cache, kDies, jobs, month));
        const auto told = [&](const char* account, int from, int to, std::int64_t gpuHours) {
            const BookEntry entry{kDies,
                                  account,
                                  {month.from + hours{24 * from}, month.from + hours{24 * to}},
                                  gpuHours * 2 * 3600};
            QVERIFY(m_cache->books().keep(std::span(&entry, 1)));
        };
        const auto compared = [&] {
            return readReconciliation(reading(), m_cache->books(), kDies, month).value();
        };
        QCOMPARE(compared().notes.size(), std::size_t{1}); // no report lies inside
        for (int day = 0; day < 3; ++day) {
            told("a", day, day + 1, 24);
        }
        const Reconciliation agreed = compared();
        QCOMPARE(agreed.jobs.value_or(-1), 2 * 30 * 24.);
        QCOMPARE(agreed.lines.size(), std::size_t{1});
        QCOMPARE(agreed.lines[0].firstHours, 72.);
        QCOMPARE(agreed.lines[0].secondHours, 72.);
        QVERIFY(!agreed.flagged && agreed.accounts.empty());
        QVERIFY(agreed.notes.size() == 1 && agreed.notes[0].contains("10.0"));
        QCOMPARE(agreed.runs, 60);

        told("b", 0, 3, 60); // a longer report of another account: a's days stand
        const Reconciliation apart = compared();
        QCOMPARE(apart.lines[0].firstHours, 144.);
        QCOMPARE(apart.lines[0].secondHours, 132.);
        QVERIFY(apart.flagged);
        QCOMPARE(apart.accounts.size(), std::size_t{1});
        QCOMPARE(apart.accounts[0].account, std::string("b"));
        QCOMPARE(apart.accounts[0].difference, 12.);

        told("root", 3, 4, 0); // a whole report in which neither is
        QCOMPARE(compared().lines[0].firstHours, 192.);
        QCOMPARE(compared().lines[0].secondHours, 132.);
        const Window hour{month.from, month.from + hours{1}};
        QVERIFY(readReconciliation(reading(), m_cache->books(), kDies, hour)->lines.empty());
    }

    /// Samples that were made of the site's accounting confirm nothing about it.
    void comparesMeasuredSamplesOnly() {
        const Window made{m_now - hours{48}, m_now - hours{24}};
        const Window measured{m_now - hours{24}, m_now};
        JobRecord record = job(1, made.from, seconds{0});
        record.end = measured.to;
        record.observed = measured.to;
        record.gpus = 10;
        const Window both{made.from, measured.to};
        QVERIFY(importJobs(*m_cache, kDies, std::span(&record, 1), both));
        sample(made, 12, true);
        const auto compared = [&] {
            return readReconciliation(reading(), m_cache->books(), kDies, both).value();
        };
        QVERIFY(compared().lines.empty());
        QVERIFY(!compared().samples);
        QVERIFY(compared().notes[0].contains("made of the site's accounting"));
        sample(measured, 10);
        const Reconciliation half = compared();
        QCOMPARE(half.lines.size(), std::size_t{1});
        // Of the measured day alone, without the hour into which the last made sample holds.
        QVERIFY(std::abs(half.lines[0].firstHours - 5 * 23) < 1e-9);
        QVERIFY(std::abs(half.lines[0].secondHours - 5 * 23) < 1e-9);
        QVERIFY(!half.flagged);
        QCOMPARE(half.samplesCoverage.gaps, 0);
        // The books are of the same accounting, too.
        const BookEntry entry{
            kDies, "root", {m_now - hours{36}, m_now - hours{12}}, 10 * 24 * 3600};
        QVERIFY(m_cache->books().keep(std::span(&entry, 1)));
        const Reconciliation three = compared();
        QVERIFY(std::ranges::none_of(three.lines, [](const ReconcileLine& line) {
            return line.second == "books" && line.first == "samples";
        }));
    }

    void remembersTheLastReconciliation() {
        // The last seven whole days: 10 dies for a day by jobs and by samples.
        const Window day{*parseIso8601("2026-11-20"), *parseIso8601("2026-11-21")};
        sample(day, 10);
        JobRecord record = job(1, day.from, seconds{0});
        record.end = day.to;
        record.observed = day.to;
        record.gpus = 10;
        QVERIFY(importJobs(*m_cache, kDies, std::span(&record, 1),
                           Window{m_now - hours{24 * 8}, m_now}));
        QueryCache remembered;
        const auto first = lastReconciliation(reading(&remembered), kDies);
        QVERIFY(first);
        QVERIFY(first->window == Window({*parseIso8601("2026-11-15T12:00:00Z"),
                                         *parseIso8601("2026-11-22T12:00:00Z")}));
        QCOMPARE(first->jobs.value_or(-1), 5. * 24); // five GPUs
        QVERIFY(std::abs(first->samples.value_or(-1) - 120) < 0.2);
        QCOMPARE(first->lines.size(), std::size_t{1});
        QVERIFY(!first->flagged);
        QCOMPARE(first->runs, 1);
        QCOMPARE(first->samplesCoverage.samples, 24 * 60);
        QCOMPARE(first->samplesCoverage.gaps, 2); // before the day and after it

        // It is cheap to ask again, and what came meanwhile is seen ten minutes later.
        record.id = 2;
        record.gpus = 20;
        QVERIFY(importJobs(*m_cache, kDies, std::span(&record, 1), {}));
        const auto again = lastReconciliation(reading(&remembered), kDies);
        QVERIFY(again && again->jobs == first->jobs);
        QueryContext later = reading(&remembered);
        later.now = m_now + minutes{10};
        const auto fresh = lastReconciliation(later, kDies);
        QVERIFY(fresh);
        QCOMPARE(fresh->jobs.value_or(-1), 15. * 24);
        QVERIFY(fresh->flagged);
        QVERIFY(!lastReconciliation(reading(), SystemId{"nobody"}));

        const Figure figure = reconciliationFigure(*fresh, "dies-slurm", later.now);
        QVERIFY(std::abs(figure.value.value_or(0) - 240. / 360) < 1e-3);
        QCOMPARE(figure.provenance.runs.value_or(-1), 2);
    }

    void weighsTheFloorOverTime() {
        sample({m_now - hours{2}, m_now}, 80);
        cli::Show wanted;
        wanted.from = m_now - hours{2};
        wanted.to = m_now;
        wanted.every = hours{1};
        for (const GpuUnit unit : {GpuUnit::physical, GpuUnit::h100Equivalent}) {
            wanted.unit = unit;
            const auto table = cli::show(wanted, reading());
            QVERIFY(table);
            QCOMPARE(table->rows.size(), std::size_t{2});
            const auto allocated =
                std::ranges::find(table->columns, "allocated", &cli::Column::name);
            QCOMPARE(
                std::get<double>(table->rows[1][std::size_t(allocated - table->columns.begin())]),
                unit == GpuUnit::physical ? 40. : 20.);
            QCOMPARE(std::get<std::string>(table->rows[1].back()),
                     std::string(unit == GpuUnit::physical ? "physical GPU" : "H100 equivalent"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_QueryContext)
#include "tst_QueryContext.moc"
