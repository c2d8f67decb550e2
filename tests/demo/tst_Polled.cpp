// SPDX-License-Identifier: GPL-3.0-only
// The simulated sites as the program itself sees them: through its own client and decoders.
#include "DemoFederation.h"
#include "app/demo/Demo.h"
#include "app/feeds/poller/Poller.h"

#include <QTest>

#include <future>
#include <map>
#include <mutex>

using namespace ff;
using namespace ff::demo;

namespace {

class Memory final : public BatchSink {
public:
    [[nodiscard]] bool offer(Batch& batch) override {
        const std::scoped_lock lock(m_mutex);
        m_batches.push_back(std::move(batch));
        return true;
    }
    [[nodiscard]] std::vector<Batch> batches() const {
        const std::scoped_lock lock(m_mutex);
        return m_batches;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Batch> m_batches;
};

/// Sum of a metric's latest values, over accounts where it has them.
double sumOf(const Batch& batch, Metric metric) {
    double sum = 0;
    for (const SeriesSamples& series : batch.series) {
        if (series.key.metric == metric && !series.points.empty()) {
            sum += series.points.back().value;
        }
    }
    return sum;
}

double statesOf(const Batch& batch) {
    double sum = 0;
    for (const Metric metric : {Metric::gpusAllocated, Metric::gpusPlannedDown, Metric::gpusDown,
                                Metric::gpusReserved, Metric::gpusIdle}) {
        sum += sumOf(batch, metric);
    }
    return sum;
}

class Sites final {
public:
    Sites()
        : m_demo(smallFederation(), {.seed = 7, .days = 6, .now = ff::now()}) {}

    [[nodiscard]] SourceConfig source(const char* system) const {
        for (const SourceConfig& source : m_demo.sources()) {
            if (source.system.text == system) {
                return source;
            }
        }
        return {};
    }
    [[nodiscard]] Batch polled(const char* system) const {
        Memory memory;
        feeds::Poller poller(memory);
        std::promise<void> done;
        poller.pollOnce({source(system)}, [&] { done.set_value(); });
        done.get_future().wait();
        const auto batches = memory.batches();
        return batches.empty() ? Batch{} : batches.front();
    }
    [[nodiscard]] std::vector<Batch> past(const char* system, Window window, Duration every) const {
        Memory memory;
        feeds::Poller poller(memory);
        std::promise<Result<void>> done;
        poller.backfill(source(system), window, every,
                        [&](const Result<void>& result) { done.set_value(result); });
        const Result<void> result = done.get_future().get();
        if (!result) {
            qWarning("%s", result.error().detail.c_str());
        }
        return result ? memory.batches() : std::vector<Batch>{};
    }

private:
    Demo m_demo;
};

} // namespace

class tst_Polled : public QObject {
    Q_OBJECT

private slots:
    void everyWireSaysTheSameKindOfThing_data() {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<double>("devices");
        QTest::addRow("slurmrestd, new") << QByteArray("jammed") << 160.0;
        QTest::addRow("slurmrestd, old") << QByteArray("old") << 400.0;
        QTest::addRow("Prometheus") << QByteArray("calm") << 320.0;
        QTest::addRow("Prometheus, two models") << QByteArray("mixed") << 576.0;
        QTest::addRow("page") << QByteArray("bare") << double(planOf("bare").devices());
    }
    void everyWireSaysTheSameKindOfThing() {
        QFETCH(QByteArray, system);
        QFETCH(double, devices);
        const Sites sites;
        Batch batch = sites.polled(system.constData());
        // A job may start or end between two questions of one poll; not in each of four.
        for (int again = 0; again < 3 && statesOf(batch) != devices; ++again) {
            batch = sites.polled(system.constData());
        }
        QVERIFY2(batch.outcome.ok(), batch.outcome.error.value_or(Error{}).detail.c_str());
        QCOMPARE(sumOf(batch, Metric::gpusCapacity), devices);
        const double allocated = sumOf(batch, Metric::gpusAllocated);
        QVERIFY(allocated > 0);
        QCOMPARE(statesOf(batch), devices);
        QCOMPARE(sumOf(batch, Metric::accountGpusAllocated), allocated);
        const bool slurm = sites.source(system.constData()).kind == SourceKind::slurmRest;
        QCOMPARE(batch.jobs.empty(), !slurm);
        QCOMPARE(batch.accounts.empty(), !slurm);
        const double busy = sumOf(batch, Metric::gpuBusy);
        QVERIFY(slurm ? busy == 0 : busy > 0 && busy < 1);
    }

    void thePastIsThere_data() {
        QTest::addColumn<QByteArray>("system");
        QTest::addRow("slurmrestd, new") << QByteArray("jammed");
        QTest::addRow("slurmrestd, old") << QByteArray("old");
        QTest::addRow("Prometheus") << QByteArray("calm");
    }
    void thePastIsThere() {
        QFETCH(QByteArray, system);
        const Sites sites;
        const Instant present = ff::now();
        const Window window{present - std::chrono::hours(48), present - std::chrono::hours(1)};
        std::map<Instant, double> total;
        std::map<Instant, double> ofAccounts;
        for (const Batch& batch :
             sites.past(system.constData(), window, std::chrono::minutes(10))) {
            QVERIFY(batch.backfill);
            for (const SeriesSamples& series : batch.series) {
                for (const Point& point : series.points) {
                    if (series.key.metric == Metric::gpusAllocated) {
                        total[point.at] = point.value;
                    }
                    if (series.key.metric == Metric::accountGpusAllocated) {
                        ofAccounts[point.at] += point.value;
                    }
                }
            }
        }
        QVERIFY(ofAccounts.size() > 150);
        for (const auto& [at, value] : total) {
            if (value > 0) {
                QCOMPARE(ofAccounts[at], value);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Polled)
#include "tst_Polled.moc"
