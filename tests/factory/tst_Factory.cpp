// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/samples/SampleUsage.h"
#include "tests/support/World.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::testing;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

/// "key=value" of each band in one bin.
QByteArray text(const std::vector<Band>& bands, std::size_t bin) {
    QByteArrayList list;
    for (const Band& band : bands) {
        list << bytes(band.key) + '=' +
                    (band.values[bin] ? QByteArray::number(*band.values[bin]) : QByteArray("gap"));
    }
    return list.join(' ');
}

} // namespace

class tst_Factory final : public QObject {
    Q_OBJECT

    const Instant m_now = *parseIso8601("2026-11-22T08:00:00Z");
    const Attribution m_attribution{readFederation(kFederation, "f.toml").federation};
    FactoryInputs m_inputs;

private slots:
    void init() {
        m_inputs.system = kBig;
        m_inputs.floor = floorInputs(m_attribution, m_now);
        m_inputs.hours = m_inputs.floor.bins;
        m_inputs.observed = {m_inputs.floor.scope.window};
    }

    void saysWhatItIs() {
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(bytes(view.title), QByteArray("The Factory"));
        QCOMPARE(bytes(view.facts), QByteArray("Host, Place, Finland · with EE · Big: 100 MI250X"));
        QVERIFY(std::ranges::find(view.details,
                                  std::pair<std::string, std::string>{
                                      "Capacity", "100 MI250X [the book]"}) != view.details.end());
        QVERIFY(std::ranges::find(view.details,
                                  std::pair<std::string, std::string>{
                                      "Share of European Union", "50.0 %, agreed [the treaty]"}) !=
                view.details.end());
    }

    void stacksStatesUnderCapacity() {
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.grid.count, std::size_t{24});
        QVERIFY(view.grid.every == hours{1} && view.grid.start == m_now - hours{24});
        QCOMPARE(text(view.states, 5),
                 QByteArray("delivered=40 allocatedNotBusy=40 idle=10 down=10"));
        QCOMPARE(view.capacity[5].value_or(-1), 100.);
        QCOMPARE(view.allocationRate.value.value_or(-1), 80. / 90);
        QVERIFY(view.marks.empty());
    }

    void splitsTheQueueByMode() {
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.queue, 5), QByteArray("fast-lane=20 =4"));
        QCOMPARE(bytes(view.queue[0].title), QByteArray("Fast Lane"));
        QCOMPARE(view.heldGpus[5].value_or(-1), 3.);
    }

    void showsSharesOverTime() {
        FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.sharesOverTime, 5), QByteArray("EE=35 FI=25 =20"));
        m_inputs.floor.scope.view = HolderView::payer;
        view = buildFactory(m_inputs);
        QCOMPARE(text(view.sharesOverTime, 5), QByteArray("EU=50 EE=10 =20"));
        QCOMPARE(view.shares.size(), std::size_t{3});
        QCOMPARE(view.shares[0].gpuHours, 1200.); // Small's are not Big's
    }

    /// A site may tell accounts from some hour on, as in usage.
    void whatNoAccountToldIsNobodys() {
        for (SeriesBins& series : m_inputs.floor.bins.series) {
            if (series.key.metric == Metric::accountGpusAllocated) {
                series.bins[5] = {};
            }
        }
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.sharesOverTime, 4), QByteArray("EE=35 FI=25 =20"));
        QCOMPARE(text(view.sharesOverTime, 5), QByteArray("EE=0 FI=0 =80"));
    }

    /// The queue may come from a source of its own: without it, nobody knows that it is empty.
    void aQueueThatNobodyToldIsAGap() {
        for (SeriesBins& series : m_inputs.floor.bins.series) {
            if (series.key.metric == Metric::queueGpus ||
                series.key.metric == Metric::queueGpuHours) {
                series.bins[5] = {};
            }
        }
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.queue, 4), QByteArray("fast-lane=20 =4"));
        QCOMPARE(text(view.queue, 5), QByteArray("fast-lane=gap =gap"));
        QVERIFY(view.heldGpus[4] && !view.heldGpus[5]);
    }

    void keepsGapsEverywhere() {
        for (SeriesBins& series : m_inputs.floor.bins.series) {
            series.bins[5] = {};
        }
        m_inputs.observed = {{m_now - hours{24}, m_now - hours{19}},
                             {m_now - hours{18}, m_now - hours{2}},
                             {m_now - hours{2} + minutes{4}, m_now}};
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.states, 5),
                 QByteArray("delivered=gap allocatedNotBusy=gap idle=gap down=gap"));
        QCOMPARE(text(view.queue, 5), QByteArray("fast-lane=gap =gap"));
        QCOMPARE(text(view.sharesOverTime, 5), QByteArray("EE=gap FI=gap =gap"));
        QVERIFY(!view.heldGpus[5]);
        QCOMPARE(view.capacity[5].value_or(-1), 100.); // the line goes on, from the catalogue
        QCOMPARE(view.marks.size(), std::size_t{1});   // four minutes are no outage
        QVERIFY(view.marks[0].window == Window({m_now - hours{19}, m_now - hours{18}}));
        QCOMPARE(bytes(view.marks[0].kind), QByteArray("outage"));
    }

    /// Was an outage from now to the end of a period that a person chose.
    void whatIsToComeIsNoOutage() {
        m_inputs.floor.scope.window.to = m_now + hours{6};
        QVERIFY(buildFactory(m_inputs).marks.empty());
    }

    /// The line of the queue went on through the hatching of a gap, since the queue was observed.
    void linesHaveTheGapsOfTheBands() {
        for (SeriesBins& series : m_inputs.floor.bins.series) {
            if (series.key.metric != Metric::queueGpus) {
                series.bins[5] = {};
            }
        }
        LineColumn column;
        column.points = 60;
        column.first = column.last = column.min = column.max = column.mean = 40;
        column.observed = hours{1};
        m_inputs.totals.assign(2, std::vector<LineColumn>(24, column));
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.queue, 5), QByteArray("fast-lane=gap =gap"));
        for (const auto* line : {&view.allocatedLine, &view.queueLine}) {
            QCOMPARE(line->size(), std::size_t{24});
            QCOMPARE(line->at(5).points, std::int64_t{0});
            QVERIFY(line->at(5).observed == Duration{});
            QCOMPARE(line->at(4).points, std::int64_t{60});
            QCOMPARE(line->at(6).points, std::int64_t{60});
        }
    }

    /// A source that was just added was "not observed", in red, before its first sample was due.
    void callsNoOutageWhatIsBeforeTheFirstSample() {
        const Window window = m_inputs.floor.scope.window;
        m_inputs.observed = {{m_now - hours{2}, m_now - hours{1}}};
        FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.marks.size(), std::size_t{2});
        QCOMPARE(bytes(view.marks[0].kind), QByteArray("before"));
        QVERIFY(view.marks[0].window == Window({window.from, m_now - hours{2}}));
        QCOMPARE(bytes(view.marks[1].kind), QByteArray("outage"));
        m_inputs.observed = {{window.from - hours{5}, window.from - hours{4}},
                             {m_now - hours{2}, m_now}}; // it was there before: now it is one
        view = buildFactory(m_inputs);
        QCOMPARE(bytes(view.marks.front().kind), QByteArray("outage"));
        m_inputs.observed.clear();
        m_inputs.floor.statuses.clear();
        view = buildFactory(m_inputs);
        QCOMPARE(view.marks.size(), std::size_t{1});
        QCOMPARE(bytes(view.marks[0].kind), QByteArray("before"));
        QCOMPARE(bytes(view.marks[0].text), QByteArray("Waits for its first sample"));
        SourceStatus failing; // it does not wait: it was asked, and did not answer
        failing.last.error = Error{};
        m_inputs.floor.statuses = {failing};
        view = buildFactory(m_inputs);
        QCOMPARE(bytes(view.marks[0].kind), QByteArray("outage"));
    }

    void marksMaintenance() {
        SeriesBins planned = constant(kBig, Metric::gpusPlannedDown, 0, 24, std::chrono::hours{1});
        for (const std::size_t i : {3UL, 4UL}) {
            planned.bins[i].mean = 60;
        }
        planned.bins[10].mean = 10; // a node or two is no maintenance
        m_inputs.floor.bins.series.push_back(planned);
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.marks.size(), std::size_t{1});
        QCOMPARE(bytes(view.marks[0].kind), QByteArray("maintenance"));
        QCOMPARE(bytes(view.marks[0].text), QByteArray("Planned down: up to 30 GPUs"));
        QVERIFY(view.marks[0].window == Window({m_now - hours{21}, m_now - hours{19}}));
    }

    void namesSixHoldersAtMost() {
        std::string toml{kFederation};
        for (int i = 0; i < 9; ++i) {
            toml += "[[rule]]\naccount='h" + std::to_string(i) + "'\npayer='H" + std::to_string(i) +
                    "'\n";
        }
        const Attribution many{readFederation(toml, "f.toml").federation};
        m_inputs.floor.attribution = &many;
        for (int i = 0; i < 9; ++i) {
            m_inputs.floor.bins.series.push_back(constant(kBig, Metric::accountGpusAllocated, 2, 24,
                                                          hours{1},
                                                          ("h" + std::to_string(i)).c_str()));
        }
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.sharesOverTime.size(), std::size_t{8});
        QCOMPARE(text(view.sharesOverTime, 0),
                 QByteArray("EE=35 FI=25 H0=1 H1=1 H2=1 H3=1 other=5 =20"));
    }

    void namesTheAntennasOfItsFactory() {
        const std::string toml =
            std::string{kFederation} +
            "[[antenna]]\nid='a'\nname='AIFA'\nhost='RTU'\ncountry='LV'\nfactories=['fab']\n"
            "source='the page'\n[[antenna]]\nid='b'\ncountry='MT'\n";
        const Attribution linked{readFederation(toml, "f.toml").federation};
        m_inputs.floor.attribution = &linked;
        const FactoryView view = buildFactory(m_inputs);
        QVERIFY(bytes(view.facts).contains("antennas: LV"));
        QVERIFY(!bytes(view.facts).contains("MT"));
        const auto detail = std::ranges::find(view.details, std::string{"Antenna"},
                                              &std::pair<std::string, std::string>::first);
        QVERIFY(detail != view.details.end());
        QCOMPARE(bytes(detail->second), QByteArray("AIFA, RTU, LV [the page]"));
    }

    void fillsTheWeekInTheReadersZone() {
        // Sunday 22 November 2026, 08:00 UTC is 13:30 in Kolkata.
        m_inputs.floor.scope.zone = "Asia/Kolkata";
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.week.size(), std::size_t{168});
        QCOMPARE(view.week[6 * 24 + 13].value_or(-1), 80. / 90);
        QVERIFY(!view.week[6 * 24 + 14]);
        QVERIFY(view.week[5 * 24 + 14]); // the afternoon before
        QVERIFY(!view.week[0]);
    }

    void waitsOverTime() {
        WaitObservation wait;
        wait.system = kBig;
        wait.account = "u";
        wait.eligible = m_now - hours{2};
        wait.waited = minutes{30};
        wait.started = true;
        m_inputs.floor.waits = {wait};
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(text(view.waits, 22), QByteArray("p50=1800 p90=1800"));
        QCOMPARE(text(view.waits, 21), QByteArray("p50=gap p90=gap"));
    }

    /// Where samples go on after the jobs end, nobody knows how long a job waited.
    void waitsAreKnownWhereJobsAre() {
        FloorInputs& floor = m_inputs.floor;
        const Instant from = floor.scope.window.from;
        floor.usage.boundaries = {from, from + hours{6}, m_now};
        floor.usage.seen.clear();
        addUsage(floor.usage, kBig, {{from, from + hours{6}}}, floor.bins,
                 {{from + hours{6}, m_now}}, true);
        WaitObservation wait;
        wait.system = kBig;
        wait.account = "u";
        wait.eligible = from + hours{1};
        wait.waited = minutes{30};
        wait.started = true;
        floor.waits = {wait};
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.waitP90.coverage.ratio(), 0.25);
        QVERIFY(!view.waitP90.value);
        QVERIFY(view.waitP90.provenance.newest == from + hours{6});
        QCOMPARE(view.waitsSeen[5], 1.);
        QCOMPARE(view.waitsSeen[6], 0.);
    }

    /// As many bins as a chart has pixels, and no more than a table has where nobody says.
    void asksByThePixel() {
        const auto every = [this](std::int64_t columns, std::size_t sample) {
            const Scope& scope = m_inputs.floor.scope;
            return factoryQuery(kBig, scope, m_attribution, m_now, columns).samples[sample].every;
        };
        QVERIFY(every(1440, 0) == minutes{1});
        QVERIFY(every(1440, 1) == minutes{1}); // the period before is laid over it
        QVERIFY(every(1438, 0) == minutes{5});
        QVERIFY(factoryQuery(kBig, m_inputs.floor.scope, m_attribution, m_now).samples[0].every ==
                minutes{10});
    }

    /// In a minute too few jobs start to tell how long they waited.
    void waitsStayCoarse() {
        m_inputs.floor.bins.every = minutes{1};
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.grid.count, std::size_t{1440});
        QVERIFY(view.waitsGrid.every == minutes{10});
        QCOMPARE(view.waits[0].values.size(), std::size_t{144});
        QCOMPARE(view.waitsSeen.size(), std::size_t{144});
    }

    void saysWhatWasInUseBefore() {
        m_inputs.floor.before = m_inputs.floor.bins;
        for (SeriesBins& series : m_inputs.floor.before.series) {
            series.bins[3] = {};
        }
        const FactoryView view = buildFactory(m_inputs);
        QCOMPARE(view.before.size(), view.grid.count);
        QCOMPARE(view.before[5].value_or(-1), 80.);
        QVERIFY(!view.before[3]); // a gap is a gap
    }

    void survivesASystemThatNobodyKnows() {
        m_inputs.system = SystemId{"gone"};
        QCOMPARE(bytes(buildFactory(m_inputs).title), QByteArray("gone"));
        m_inputs.system = kDark;
        const FactoryView dark = buildFactory(m_inputs);
        QCOMPARE(dark.capacity[0].value_or(-1), 1000.);
        QVERIFY(dark.queue.empty() && dark.heldGpus.empty() && dark.sharesOverTime.empty());
    }
};

QTEST_GUILESS_MAIN(tst_Factory)
#include "tst_Factory.moc"
