// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"
#include "tests/stack/Desk.h"
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"

#include <QTest>

#include <cmath>
#include <thread>

using namespace ff;
using namespace ff::test;

namespace {

struct Truth {
    double capacity = 0;
    double allocated = 0;
    double down = 0;
    std::map<std::string, double> byAccount; ///< of running jobs, as the exporter counts; the rest
                                             ///< (suspended jobs hold GPUs) has no account

    bool operator==(const Truth&) const = default;
};

Truth truth(const Stack& stack) {
    Truth truth;
    for (const auto& [name, node] : nodes(stack)) {
        truth.capacity += double(node.gpus);
        truth.allocated += double(node.used);
        if (node.state.contains("down") || node.state.contains("unknown")) {
            truth.down += double(node.gpus);
        }
    }
    for (const QueueLine& line : squeue(stack)) {
        if (line.state == "RUNNING" && line.gpus > 0) {
            truth.byAccount[line.account] += double(line.gpus);
        }
    }
    double rest = truth.allocated;
    for (const auto& [account, gpus] : truth.byAccount) {
        rest -= gpus;
    }
    if (rest > 0) {
        truth.byAccount[{}] = rest;
    }
    return truth;
}

std::map<std::string, double> byAccount(const Desk& desk) {
    std::map<std::string, double> found;
    for (const auto& [key, value] : desk.latest()) {
        if (std::get<Metric>(key) == Metric::accountGpusAllocated) {
            found[std::get<1>(key)] = value;
        }
    }
    return found;
}

} // namespace

/// The real Prometheus and VictoriaMetrics, and the exporters behind them asked directly.
class tst_Engines : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void slurmFamilies_data();
    void slurmFamilies();
    void gpuFamilies_data();
    void gpuFamilies();
    void past_data();
    void past();

private:
    std::unique_ptr<Stack> m_stack;
};

void tst_Engines::initTestCase() {
    m_stack = std::make_unique<Stack>();
}

void tst_Engines::slurmFamilies_data() {
    QTest::addColumn<SourceConfig>("source");
    const Stack stack;
    QTest::addRow("Prometheus") << stack.prometheus();
    QTest::addRow("VictoriaMetrics") << stack.victoriaMetrics();
    QTest::addRow("the Slurm exporter") << stack.slurmExporter();
}

void tst_Engines::slurmFamilies() {
    QFETCH(SourceConfig, source);
    const auto agree = [&] { // an engine is a scrape behind: what it says comes true for it
        Desk desk;
        const Truth before = truth(*m_stack);
        const Outcome outcome = desk.poll(source);
        if (!outcome.ok()) {
            qWarning("%s", qPrintable(describe(*outcome.error)));
        }
        return outcome.ok() && desk.latest(Metric::gpusCapacity) == before.capacity &&
               desk.latest(Metric::gpusAllocated) == before.allocated &&
               desk.latest(Metric::gpusDown) == before.down && byAccount(desk) == before.byAccount;
    };
    QVERIFY(truth(*m_stack).byAccount.size() > 5);
    QVERIFY(eventually(agree));
}

void tst_Engines::gpuFamilies_data() {
    QTest::addColumn<SourceConfig>("source");
    const Stack stack;
    QTest::addRow("Prometheus") << stack.prometheus();
    QTest::addRow("VictoriaMetrics") << stack.victoriaMetrics();
    QTest::addRow("dcgm-exporter") << stack.dcgmExporter();
}

/// Busy, from the GPUs' own counters: a mean over those that a job holds is above that of all.
void tst_Engines::gpuFamilies() {
    QFETCH(SourceConfig, source);
    Desk desk;
    const Outcome outcome = desk.poll(source);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(describe(*outcome.error)));
    const double all = desk.latest(Metric::gpuBusy, {}, "dcgm-prof");
    const double allocated = desk.latest(Metric::gpuBusyAllocated, {}, "dcgm-prof");
    QVERIFY2(all > 0.1 && all < allocated && allocated < 1,
             qPrintable(QStringLiteral("%1 of all, %2 of allocated").arg(all).arg(allocated)));
}

void tst_Engines::past_data() {
    QTest::addColumn<SourceConfig>("source");
    const Stack stack;
    QTest::addRow("Prometheus") << stack.prometheus();
    QTest::addRow("VictoriaMetrics") << stack.victoriaMetrics();
}

/// What was not polled is fetched afterwards: the samples that the engine has, at their own times.
void tst_Engines::past() {
    QFETCH(SourceConfig, source);
    const auto fetched = [&] { // a stack that has just come up has no past yet
        Desk desk;
        const Instant end = std::chrono::floor<std::chrono::seconds>(now());
        const Window window{end - std::chrono::seconds{8}, end};
        const auto past = desk.backfill(source, window, std::chrono::seconds{2});
        const auto points = desk.cache().samples().points({.system = SystemId{"stack"},
                                                           .metrics = {Metric::gpusCapacity},
                                                           .account = {},
                                                           .qualifier = {},
                                                           .window = window});
        return past && points && points->size() == 1 && points->front().points.size() >= 3 &&
               std::ranges::all_of(points->front().points, [&](const Point& point) {
                   return point.value == truth(*m_stack).capacity;
               });
    };
    QVERIFY(eventually(fetched));
}

QTEST_GUILESS_MAIN(tst_Engines)
#include "tst_Engines.moc"
