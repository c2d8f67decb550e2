// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/Show.h"
#include "app/services/reading/Read.h"
#include "tests/services/reading/DiesCache.h"

using namespace ff;

namespace {

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

} // namespace

/// What the verbs read out of a cache, and how often the account trees are read.
class tst_QueryContext final : public QObject {
    Q_OBJECT

    DiesCache m_dies;

private slots:
    void init() { m_dies.open(); }

    /// A cache that says at which edition it is does not give its account trees for every question.
    void readsTheAccountTreesOnceAnEdition() {
        QueryCache remembered;
        const CountingLedger jobs(m_dies.cache->jobs());
        Scope scope;
        scope.window = {m_dies.now - hours{24}, m_dies.now};
        const auto ask = [&] {
            const QueryContext now{m_dies.cache->samples(), jobs,        m_dies.cache->polls(),
                                   m_dies.settings,         m_dies.now,  {},
                                   &m_dies.cache->books(),  &remembered, m_dies.cache->edition()};
            return readFloor(now, scope).has_value() && readShares(now, scope).has_value();
        };
        QVERIFY(ask());
        const int once = jobs.trees;
        QVERIFY(once > 0);
        QVERIFY(ask());
        QCOMPARE(jobs.trees, once);
        Batch batch; // nothing about accounts: they are read, and found to be the same
        batch.outcome.started = batch.arrived = m_dies.now;
        m_dies.put(batch);
        QVERIFY(ask());
        QCOMPARE(jobs.trees, 2 * once);
        batch.accounts = {{"a", "root"}};
        m_dies.put(batch);
        QVERIFY(ask());
        QCOMPARE(jobs.trees, 3 * once);
    }

    /// Two started (60 and 120 s), an array of three tasks still waits for 600 s; held, dependent,
    /// begin-time and reservation jobs are none of these.
    void showsWaits() {
        Batch batch;
        const Instant then = m_dies.now - hours{1};
        batch.outcome.started = batch.arrived = m_dies.now;
        batch.jobs = {job(1, then, seconds{60}), job(2, then, seconds{120}),
                      job(3, m_dies.now - seconds{600}, {}, PendingKind::eligible, 3)};
        std::uint64_t id = 10;
        for (const PendingKind kind : {PendingKind::held, PendingKind::dependency,
                                       PendingKind::beginTime, PendingKind::reservation}) {
            batch.jobs.push_back(job(id++, then, {}, kind));
        }
        for (JobRecord& each : batch.jobs) {
            if (!each.start) {
                each.observed = m_dies.now;
            }
        }
        batch.jobsCover = Window{m_dies.now - hours{12}, m_dies.now};
        m_dies.put(std::move(batch));

        cli::Show wanted;
        wanted.subject = cli::Subject::waits;
        wanted.from = m_dies.now - hours{24};
        wanted.to = m_dies.now;
        wanted.by = WaitGroup::By::mode;
        const auto table = cli::show(wanted, m_dies.reading());
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

    /// What a source told last is shown, but not as if it were so now.
    void saysThatAQueueIsOld_data() {
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("holds") << 2 << false;
        QTest::newRow("older than 2.5 intervals") << 3 << true;
    }
    void saysThatAQueueIsOld() {
        QFETCH(const int, minutesAgo);
        QFETCH(const bool, isOld);
        Batch batch;
        batch.outcome.started = batch.arrived = m_dies.now - minutes{minutesAgo};
        batch.series = {{{kDies, Metric::queueJobs, "a", "eligible"}, {{batch.arrived, 5}}}};
        m_dies.put(std::move(batch));
        cli::Show wanted;
        wanted.subject = cli::Subject::queue;
        const auto table = cli::show(wanted, m_dies.reading());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{1});
        QCOMPARE(table->remark.value_or(std::string()),
                 isOld ? std::string("dies: The newest answer is older than 2.5 intervals.")
                       : std::string());
    }

    void weighsTheFloorOverTime() {
        m_dies.sample({m_dies.now - hours{2}, m_dies.now}, 80);
        cli::Show wanted;
        wanted.from = m_dies.now - hours{2};
        wanted.to = m_dies.now;
        wanted.every = hours{1};
        for (const GpuUnit unit : {GpuUnit::physical, GpuUnit::h100Equivalent}) {
            wanted.unit = unit;
            const auto table = cli::show(wanted, m_dies.reading());
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
