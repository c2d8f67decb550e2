// SPDX-License-Identifier: GPL-3.0-only
#include "models/sources/BuildSources.h"
#include "models/usage/UsageFigures.h"
#include "models/usage/samples/SampleUsage.h"
#include "tests/support/World.h"

#include <QTest>

using namespace ff;
using namespace ff::testing;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

} // namespace

class tst_Floor final : public QObject {
    Q_OBJECT

    const Instant m_now = *parseIso8601("2026-11-22T08:00:00Z");
    const Attribution m_attribution{readFederation(kFederation, "f.toml").federation};
    FloorInputs m_inputs;

private slots:
    void init() { m_inputs = floorInputs(m_attribution, m_now); }

    /// Was "coverage: up by 82.6 points" on a time at which nobody looked.
    void noCoverageIsComparedWithNone() {
        QVERIFY(buildFloor(m_inputs).coverage.before);
        m_inputs.before.series.clear();
        const FloorView view = buildFloor(m_inputs);
        QVERIFY(view.coverage.value && !view.coverage.before);
    }

    void showsEachSystem() {
        const FloorView view = buildFloor(m_inputs);
        QCOMPARE(view.rows.size(), std::size_t{3});
        const FloorRow& big = view.rows[0];
        QCOMPARE(bytes(big.title), QByteArray("The Factory"));
        QCOMPARE(bytes(big.subtitle), QByteArray("Big · Place, FI"));
        QCOMPARE(big.capacity.value_or(-1), 100.);
        QCOMPARE(big.parts->delivered, 40.);
        QCOMPARE(big.parts->allocatedNotBusy, 40.);
        QCOMPARE(big.parts->idle, 10.);
        QCOMPARE(big.parts->down, 10.);
        QCOMPARE(big.latest->allocated(), 90.);
        QCOMPARE(big.entitledFraction.value_or(-1), 0.5); // the Union's where no holder is chosen
        QCOMPARE(big.allocationRate.value.value_or(-1), 80. / 90);
        QCOMPARE(big.allocationRate.before.value_or(-1), 45. / 90);
        QCOMPARE(big.allocationRate.trend.size(), std::size_t{24});
        QCOMPARE(big.utilisation.value.value_or(-1), 0.5);
        QCOMPARE(big.allocatedIdle.value.value_or(-1), 24 * 40.);
        QCOMPARE(big.pendingGpus.value_or(-1), 24.); // held ones are counted apart
        QVERIFY(big.age == Duration{seconds{20}});
        QCOMPARE(big.freshness, Freshness::live);
        QVERIFY(big.status.empty());
    }

    void saysWhyASystemIsNotLive() {
        const FloorView view = buildFloor(m_inputs);
        QCOMPARE(view.rows[1].freshness, Freshness::unreachable);
        QVERIFY(bytes(view.rows[1].status).startsWith("No connection to small (refused)."));
        QVERIFY(!view.rows[1].pendingGpus); // it does not say, which is not zero
        QCOMPARE(view.rows[2].freshness, Freshness::never);
        QCOMPARE(bytes(view.rows[2].title), QByteArray("Dark")); // last, although it is the largest
        QVERIFY(!view.rows[2].parts);
        QVERIFY(view.rows[1].hasSource && !view.rows[2].hasSource);
        QCOMPARE(view.rows[2].capacity.value_or(-1), 1000.);
        QCOMPARE(view.freshness.live, 1);
        QCOMPARE(view.freshness.unreachable, 1);
    }

    void sumsOverSystemsThatArePolled() {
        const FloorView view = buildFloor(m_inputs);
        QCOMPARE(view.allocationRate.value.value_or(-1), 80. / (90 + 40));
        QCOMPARE(view.utilisation.value.value_or(-1), 0.5);
        QCOMPARE(view.allocatedIdle.value.value_or(-1), 24 * 40.); // of the one that tells it
        QCOMPARE(view.queuePressure.value.value_or(-1), 900. / 90);
        QCOMPARE(view.utilisation.coverage.ratio(), 1.); // asked of the one that tells it
        QCOMPARE(view.coverage.value.value_or(-1), 1.);  // nobody asked the dark one
        QCOMPARE(bytes(view.allocationRate.provenance.source),
                 QByteArray("2 of 3 systems have a source: big, small"));
        QVERIFY(!view.allocationRate.provenance.formula.empty());
        QVERIFY(view.allocationRate.provenance.newest == m_now - seconds{20});
    }

    /// A site that never tells busy or limits is no reason for "not enough seen".
    void asksOnlySystemsThatTell() {
        for (SeriesBins& series : m_inputs.bins.series) {
            if (series.key.system == testing::kBig) { // seen for 16 h of 24
                for (std::size_t i = 0; i < 8; ++i) {
                    series.bins[i] = {};
                }
            }
        }
        for (const Figure& figure :
             {buildFloor(m_inputs).utilisation, buildFloor(m_inputs).queuePressure}) {
            QCOMPARE(figure.coverage.ratio(), 16. / 24);
            QVERIFY(figure.value && figure.before);
            const auto& told = figure.provenance.inputs;
            const auto at = std::ranges::find(told, "systems that tell it",
                                              &std::pair<std::string, std::string>::first);
            QVERIFY(at != told.end());
            QCOMPARE(bytes(at->second), QByteArray("The Factory; 100 of 1\u202f140 GPUs"));
        }
        for (SeriesBins& series : m_inputs.bins.series) {
            for (std::size_t i = 0; i < 13; ++i) {
                series.bins[i] = {};
            }
        }
        QVERIFY(!buildFloor(m_inputs).utilisation.value);
        QVERIFY(!buildFloor(m_inputs).queuePressure.value);
    }

    /// The line of GPU-hours fell at its end: the last hour had begun half an hour ago.
    void aBinThatIsNotOverIsNoFall() {
        QVERIFY(buildFloor(m_inputs).allocatedIdle.trend[23]);
        m_inputs.bins.window.to -= std::chrono::minutes{30};
        const FloorView view = buildFloor(m_inputs);
        QVERIFY(view.allocatedIdle.trend[22] && !view.allocatedIdle.trend[23]);
        QVERIFY(view.allocationRate.trend[23]); // a rate is one of any time
    }

    void saysNothingWhenTooLittleWasSeen() {
        for (SeriesBins& series : m_inputs.bins.series) {
            for (std::size_t i = 0; i < 13; ++i) {
                series.bins[i] = {};
            }
        }
        const FloorView view = buildFloor(m_inputs);
        QVERIFY(!view.allocationRate.value);
        QCOMPARE(view.allocationRate.coverage.ratio(), 11. / 24);
        QCOMPARE(view.coverage.value.value_or(-1), 11. / 24);
        QVERIFY(!view.allocationRate.trend[0]);
        QVERIFY(view.allocationRate.trend[23]);
    }

    void listsHolders() {
        const FloorView view = buildFloor(m_inputs);
        // u: 1200 GPU-h on Big and 10 on Small, halves; e: 240; x: 480 that no rule maps
        QCOMPARE(view.holders.size(), std::size_t{3});
        QCOMPARE(bytes(view.holders[0].holder.text), QByteArray("EE"));
        QCOMPARE(view.holders[0].gpuHours, 600. + 5 + 240);
        QCOMPARE(view.holders[0].entitled.value_or(-1), 24 * 100 * 0.1);
        QCOMPARE(view.holders[0].usedWhereEntitled.value_or(-1), 240.); // what it paid itself
        QCOMPARE(view.holders[0].shareOfEntitlement.value_or(-1), 1.);  // on Big alone
        QCOMPARE(*view.holders[0].basis, EntitlementBasis::estimated);
        QCOMPARE(view.holders[0].coverage.ratio(), 120. / 140);
        QCOMPARE(view.holders[0].entitledCoverage.ratio(), 1.); // half of Small was not seen
        QVERIFY(view.holders[2].holder.empty());
        QCOMPARE(view.holders[2].usageShare, 480. / (1200 + 10 + 240 + 480));
        QVERIFY(!view.holders[0].usedOfCapacity && !view.holders[0].entitledOfCapacity);
    }

    /// As payer, use and entitlement are shares of one whole: Big (100 GPUs) was seen all day,
    /// Small (40) for half of it.
    void comparesUseAndEntitlementAsSharesOfCapacity() {
        m_inputs.scope.view = HolderView::payer;
        const FloorView view = buildFloor(m_inputs);
        const HolderShare& payer = view.holders[0];
        QCOMPARE(bytes(payer.holder.text), QByteArray("EU"));
        QCOMPARE(payer.usedOfCapacity.value_or(-1), 1210. / (2400 + 480));
        QCOMPARE(payer.entitledOfCapacity.value_or(-1), 1200. / (2400 + 960));
        QVERIFY(view.holders[2].holder.empty() && view.holders[2].usedOfCapacity);
        QVERIFY(!view.holders[2].entitledOfCapacity);
    }

    /// Big went dark for half of the day, Small not at all.
    void weighsCoverageByCapacity() {
        for (SeriesBins& series : m_inputs.bins.series) {
            for (std::size_t i = 0; i < 12 && series.key.system == kBig; ++i) {
                series.bins[i] = {};
            }
        }
        const double right = (100. * 12 + 40 * 24) / (140 * 24);
        QVERIFY(qFuzzyCompare(buildFloor(m_inputs).coverage.value.value_or(-1), right));
        m_inputs.scope.unit = GpuUnit::h100Equivalent; // no factor is known: what was seen stays
        const FloorView view = buildFloor(m_inputs);
        QVERIFY(qFuzzyCompare(view.coverage.value.value_or(-1), right));
        QCOMPARE(view.withoutFactor.size(), std::size_t{2});
        QVERIFY(view.rows[0].withoutFactor && !view.rows[0].parts && !view.rows[0].capacity);
        QVERIFY(!view.allocationRate.value);
    }

    void followsTheScope() {
        m_inputs.scope.holder = HolderId{"EE"};
        QCOMPARE(buildFloor(m_inputs).rows[0].entitledFraction.value_or(-1), 0.1);
        QCOMPARE(buildFloor(m_inputs).rows[0].pendingGpus.value_or(-1), 20.); // not x's
        m_inputs.scope.network = NetworkId{"net"};
        QCOMPARE(buildFloor(m_inputs).rows.size(), std::size_t{2});
    }

    void estimatesWaits() {
        WaitObservation wait;
        wait.system = kBig;
        wait.account = "u";
        wait.eligible = m_now - hours{2};
        wait.waited = minutes{30};
        wait.started = true;
        m_inputs.waits = {wait};
        QVERIFY(buildFloor(m_inputs).rows[0].waitP90 == Duration{minutes{30}});
        QVERIFY(!buildFloor(m_inputs).rows[1].waitP90);
        m_inputs.scope.mode = ModeId{"national"};
        QVERIFY(!buildFloor(m_inputs).rows[0].waitP90);
    }

    /// Samples tell no waits: what they add to the use is not known of the jobs that waited.
    void coversWaitsByJobsAlone() {
        const Instant from = m_inputs.scope.window.from;
        m_inputs.usage.boundaries = {from, from + hours{6}, m_now};
        m_inputs.usage.seen.clear();
        addUsage(m_inputs.usage, kBig, {{from, from + hours{6}}}, m_inputs.bins,
                 {{from + hours{6}, m_now}}, true);
        QCOMPARE(usageCoverage(m_inputs.usage, {m_attribution.federation().system(kBig)},
                               m_inputs.scope.window)
                     .ratio(),
                 1.);
        QCOMPARE(buildFloor(m_inputs).rows[0].waitCoverage.ratio(), 0.25);
    }

    void doesNotHoldOldValues() {
        for (LatestValue& value : m_inputs.latest) {
            value.point.at = m_now - minutes{10};
        }
        const FloorView view = buildFloor(m_inputs);
        QVERIFY(!view.rows[0].latest);
        QVERIFY(!view.rows[0].pendingGpus);
        QCOMPARE(view.rows[0].freshness, Freshness::late); // it answers, with old news
    }

    void tellsFreshness_data() {
        QTest::addColumn<int>("success"); // seconds ago; -1: never
        QTest::addColumn<bool>("failed");
        QTest::addColumn<int>("expected");
        QTest::addRow("just now") << 5 << false << int(Freshness::live);
        QTest::addRow("2.5 intervals") << 150 << false << int(Freshness::live);
        QTest::addRow("one failure, still holding") << 150 << true << int(Freshness::late);
        QTest::addRow("late") << 151 << false << int(Freshness::late);
        QTest::addRow("unreachable") << 151 << true << int(Freshness::unreachable);
        QTest::addRow("never reached") << -1 << true << int(Freshness::unreachable);
        QTest::addRow("never polled") << -1 << false << int(Freshness::never);
    }

    void tellsFreshness() {
        QFETCH(int, success);
        QFETCH(bool, failed);
        const auto at = success < 0 ? std::nullopt : std::optional{m_now - seconds{success}};
        const auto error = failed ? std::optional{Error{}} : std::nullopt;
        QTEST(int(freshnessOf(status("a", kBig, at, error), minutes{1}, m_now)), "expected");
    }

    /// A source that was just added has failed at nothing.
    void aNewSourceWaits() {
        std::erase_if(m_inputs.statuses,
                      [](const SourceStatus& each) { return each.system == kBig; });
        const FloorRow row = buildFloor(m_inputs).rows[0];
        QCOMPARE(row.freshness, Freshness::never);
        QCOMPARE(bytes(row.status), QByteArray("Waits for its first poll."));
    }

    void saysWhyItIsLate() {
        m_inputs.statuses[0].last.error = Error{ErrorCode::connectFailed, "refused", "big:80"};
        const FloorRow row = buildFloor(m_inputs).rows[0];
        QCOMPARE(row.freshness, Freshness::late);
        QVERIFY2(row.status.starts_with("No connection to big:80"), row.status.c_str());
        QVERIFY2(row.status.ends_with("The answer before it still holds."), row.status.c_str());
    }

    void listsSources() {
        m_inputs.sources[1].simulated = true;
        m_inputs.sources[0].url = "https://big/metrics?token=S3CRET";
        const SourcesView view =
            buildSources(m_inputs.sources, m_inputs.statuses, m_attribution.federation(), m_now);
        QCOMPARE(view.rows.size(), std::size_t{2});
        // The one name that it has on the floor, in the matrix and in reports.
        QCOMPARE(bytes(view.rows[0].systemName), QByteArray("The Factory"));
        QCOMPARE(bytes(view.rows[0].url), QByteArray("https://big/metrics?…"));
        QCOMPARE(view.freshness.live, 1);
        QCOMPARE(view.freshness.unreachable, 1);
        QVERIFY(!view.rows[0].simulated && view.rows[1].simulated);
        QVERIFY(buildFloor(m_inputs).simulated);
    }

    void standsOnNothing() {
        FloorInputs empty;
        empty.now = m_now;
        empty.attribution = &m_attribution;
        empty.scope.window = {m_now - hours{24}, m_now};
        const FloorView view = buildFloor(empty);
        QCOMPARE(view.rows.size(), std::size_t{3});
        QVERIFY(!view.allocationRate.value && !view.coverage.value);
        QVERIFY(view.holders.empty());
    }

    void weighsGpusByTheirModel() {
        Federation federation = m_inputs.attribution->federation();
        federation.h100Equivalent = {{"MI250X", 0.5}};
        const Attribution attribution(federation);
        m_inputs.attribution = &attribution;
        m_inputs.scope.unit = GpuUnit::h100Equivalent;
        const FloorView view = buildFloor(m_inputs);
        const auto row = [&](const SystemId& id) {
            return *std::ranges::find(view.rows, id, &FloorRow::system);
        };
        QCOMPARE(row(testing::kBig).capacity.value_or(-1), 50.);
        QCOMPARE(row(testing::kBig).parts->allocated(), 40.);
        QVERIFY(!row(testing::kSmall).capacity); // its model has no factor: unknown, not zero
        QVERIFY(!row(testing::kSmall).parts);
        QVERIFY(bytes(row(testing::kSmall).status).contains("H100"));
    }
};

QTEST_GUILESS_MAIN(tst_Floor)
#include "tst_Floor.moc"
