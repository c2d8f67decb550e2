// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/usage/samples/UsageIdle.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;

namespace {

Instant hour(int at) {
    return Instant{} + hours{at};
}

SeriesBins series(const char* system, Metric metric, std::vector<double> values) {
    SeriesBins result{{SystemId{system}, metric, "", ""}, {}};
    for (const double value : values) { // negative: nothing was seen
        result.bins.push_back(value < 0 ? Bin{}
                                        : Bin{value, value, value, Duration{hours{1}}, 60, 0});
    }
    return result;
}

} // namespace

/// Allocated-but-idle GPU-hours in a table of usage: two systems tell how busy their GPUs are, the
/// third does not. In the second period "b" was not seen.
class tst_UsageIdle final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_federation = readFederation("[[system]]\nid='a'\ncapacity=[{gpus=100,gpu='X',from="
                                      "2020-01-01}]\n[[system]]\nid='b'\n[[system]]\nid='c'\n",
                                      "f.toml")
                           .federation;
        for (const System& system : m_federation.systems) {
            m_systems.push_back(&system);
        }
        const bool dark[] = {false, true};
        for (int period = 0; period < 2; ++period) {
            m_bins.push_back({{hour(2 * period), hour(2 * period + 2)}, hours{1}, {}});
            auto& all = m_bins.back().series;
            all = {series("a", Metric::gpusCapacity, {100, 100}),
                   series("a", Metric::gpusAllocated, {80, 40}),
                   series("a", Metric::gpuBusyAllocated, {0.75, 0.5}),
                   series("c", Metric::gpusAllocated, {10, 10})};
            const double busy = dark[period] ? -1 : 0.5;
            all.push_back(series("b", Metric::gpusCapacity, {50, 50}));
            all.push_back(series("b", Metric::gpusAllocated, {dark[period] ? -1. : 20., 20}));
            all.push_back(series("b", Metric::gpuBusy, {busy, busy}));
        }
    }

    void standsBesideEachSystem() {
        UsageTable table = tableBy({Dimension::system}, {"a", "b", "c"});
        setAllocatedIdle(table, m_bins, m_systems, m_federation);
        QCOMPARE(table.lines[0].allocatedIdle, std::optional(80 * 0.25 + 40 * 0.5));
        QCOMPARE(table.lines[1].allocatedIdle, std::optional(2 * 20 * 0.5));
        QVERIFY(!table.lines[2].allocatedIdle); // it does not tell
        QCOMPARE(table.lines[2].idleCoverage.asked.count(), 0);
        QVERIFY(!table.lines[4].allocatedIdle); // it tells, but was not seen
        QCOMPARE(table.lines[4].idleCoverage.ratio(), 0.);
        QVERIFY(table.lines[4].idleCoverage.asked == Duration{hours{2}});
    }

    void sumsOverThoseThatTell() {
        UsageTable table = tableBy({}, {""});
        setAllocatedIdle(table, m_bins, m_systems, m_federation);
        QCOMPARE(table.lines[0].allocatedIdle, std::optional(60.));
        QCOMPARE(table.lines[0].idleCoverage.ratio(), 1.);
        QCOMPARE(table.lines[1].allocatedIdle, std::optional(40.));
        QCOMPARE(table.lines[1].idleCoverage.ratio(), 100. / 150); // by GPUs
    }

    void isOfWholeSystemsOnly() {
        UsageGrouping grouping;
        QVERIFY(isOfWholeSystems(grouping));
        grouping.by = {Dimension::system};
        QVERIFY(isOfWholeSystems(grouping));
        grouping.by = {Dimension::system, Dimension::payer};
        QVERIFY(!isOfWholeSystems(grouping));
        grouping.by = {};
        grouping.mode = ModeId{"regular"};
        QVERIFY(!isOfWholeSystems(grouping));
    }

    void asksOncePerPeriod() {
        UsageGrouping grouping;
        grouping.report = {hour(0), hour(2), hour(4)};
        const auto queries = idleQueries(grouping, SystemId{"a"});
        QCOMPARE(queries.size(), 2U);
        QVERIFY((queries[1].window == Window{hour(2), hour(4)}));
    }

private:
    UsageTable tableBy(std::vector<Dimension> by, const std::vector<std::string>& keys) {
        UsageTable table;
        table.by = std::move(by);
        table.report = {hour(0), hour(2), hour(4)};
        for (std::size_t period = 0; period < 2; ++period) {
            for (const std::string& key : keys) {
                UsageLine line;
                line.period = period;
                if (!table.by.empty()) {
                    line.keys = {key};
                }
                table.lines.push_back(line);
            }
        }
        return table;
    }

    Federation m_federation;
    std::vector<const System*> m_systems;
    std::vector<BinTable> m_bins;
};

QTEST_GUILESS_MAIN(tst_UsageIdle)
#include "tst_UsageIdle.moc"
