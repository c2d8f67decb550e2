// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/SampledTime.h"
#include "models/core/Windows.h"
#include "models/usage/samples/SampleUsage.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const SystemId kId{"s"};

Instant hour(double h) {
    return Instant{} + Duration{std::int64_t(h * 3.6e6)};
}

SeriesBins series(Metric metric, const char* account, std::vector<Bin> bins) {
    return {{kId, metric, account, ""}, std::move(bins)};
}

QByteArray text(const std::vector<UsageRow>& rows) {
    QByteArrayList list;
    for (const UsageRow& row : rows) {
        list << QByteArray::fromStdString(row.account) + '@' +
                    QByteArray::number(qulonglong(row.period)) + '=' +
                    QByteArray::number(qlonglong(row.deviceSeconds));
    }
    return list.join(' ');
}

} // namespace

class tst_SampleUsage final : public QObject {
    Q_OBJECT

    const BinTable m_bins{
        {hour(0), hour(3.5)},
        hours{1},
        {series(
             Metric::accountGpusAllocated, "a",
             {{8, 8, 8, hours{1}}, {4, 4, 4, minutes{30}}, {0, 0, 0, {}}, {2, 2, 2, minutes{30}}}),
         series(Metric::accountGpusAllocated, "b", {{1, 1, 1, hours{1}}}),
         series(Metric::gpusAllocated, "", {{9, 9, 9, hours{1}}})}};

private slots:
    void integratesByAccount() {
        QCOMPARE(text(usageFromSamples(kId, m_bins, {hour(0), hour(1), hour(2), hour(3.5)})),
                 QByteArray("a@0=28800 a@1=7200 a@2=3600 b@0=3600"));
    }

    /// Bins are asked for of whole days: what they saw outside of the question is none of it.
    void samplesAloneCoverNoMoreThanWasAsked() {
        UsageData data;
        data.boundaries = {hour(0.5), hour(1)};
        data.matrix = std::make_shared<UsageMatrix>();
        addUsage(data, kId, {}, m_bins, {{hour(0), hour(3.5)}}, true);
        QCOMPARE(data.seen.at(kId).method, std::string("samples"));
        QVERIFY(data.seen.at(kId).covered == (std::vector<Window>{{hour(0.5), hour(1)}}));
    }

    void splitsABinAtABorder() {
        QCOMPARE(text(usageFromSamples(kId, m_bins, {hour(0), hour(0.25), hour(1), hour(3.5)})),
                 QByteArray("a@0=7200 a@1=21600 a@2=10800 b@0=900 b@1=2700"));
    }

    void leavesOutWhatLiesOutside() {
        QCOMPARE(text(usageFromSamples(kId, m_bins, {hour(0.5), hour(1)})),
                 QByteArray("a@0=14400 b@0=1800"));
        QVERIFY(usageFromSamples(kId, m_bins, {hour(5), hour(6)}).empty());
        QVERIFY(usageFromSamples(SystemId{"other"}, m_bins, {hour(0), hour(1)}).empty());
        QVERIFY(usageFromSamples(kId, m_bins, {}).empty());
    }

    void putsASiteWithoutAccountsUnderNobody() {
        BinTable bins = m_bins;
        bins.series.erase(bins.series.begin(), bins.series.begin() + 2);
        QCOMPARE(text(usageFromSamples(kId, bins, {hour(0), hour(1)})), QByteArray("@0=32400"));
    }

    /// A site that tells accounts from some hour on: what it told before stays as it was.
    void decidesHourByHourWhetherAccountsAreTold() {
        BinTable bins{{hour(0), hour(3)}, hours{1}, {}};
        bins.series = {
            series(Metric::gpusAllocated, "", std::vector<Bin>(3, {9, 9, 9, hours{1}, 60})),
            series(Metric::accountGpusAllocated, "a", {{}, {8, 8, 8, hours{1}, 50}, {}}),
            series(Metric::accountGpusAllocated, "b", {{}, {}, {}})};
        const std::vector<Instant> pieces{hour(0), hour(1), hour(2), hour(3)};
        QCOMPARE(text(usageFromSamples(kId, bins, pieces)),
                 QByteArray("@0=32400 @2=32400 a@1=28800"));
        QVERIFY((allocationSeen(kId, bins) == std::vector<Window>{{hour(0), hour(3)}}));
        QVERIFY((samplesByPiece(kId, bins, pieces) == std::vector<std::int64_t>{60, 50, 60}));
    }

    /// Samples stand where it is said, and jobs elsewhere.
    void takesOneWayForEachPiece() {
        UsageData data;
        data.boundaries = {hour(0), hour(1), hour(2), hour(3)};
        const UsageRow job{kId, "j", "g", "", 0, 60, 1};
        auto later = job;
        later.period = 1;
        data.matrix = std::make_shared<const UsageMatrix>(matrixOf(std::vector{job, later}, 3));
        addUsage(data, kId, {{hour(0), hour(0.1)}, {hour(1), hour(2)}}, m_bins,
                 {{hour(0), hour(1)}}, false);
        const auto& seen = data.seen.at(kId);
        QCOMPARE(QByteArray(seen.method.c_str()), QByteArray("jobs+samples"));
        QVERIFY((seen.sampled == std::vector<bool>{true, false, false}));
        QVERIFY(std::ranges::none_of(data.rows, [](const auto& row) { return row.period == 1; }));
        QVERIFY(std::ranges::any_of(data.rows, [](const auto& row) { return row.period == 0; }));
        QCOMPARE(coverageOf(seen.covered, {hour(1), hour(2)}).ratio(), 1.);
        Federation federation;
        System system;
        system.id = kId;
        federation.systems.push_back(system);
        UsageGrouping cut;
        cut.report = data.boundaries;
        cut.by = {Dimension::account};
        const auto table = attributeUsage(data, Attribution(federation), cut);
        double seconds = 0;
        for (const UsageLine& line : table.lines) {
            if (line.keys[0] == "j") {
                QCOMPARE(line.period, std::size_t{1}); // not again where samples tell it
                seconds += line.gpuSeconds;
            }
        }
        QCOMPARE(seconds, 60.);
    }

    /// However a period is cut, the parts sum to the same whole: no second is rounded twice.
    void sumsToTheSameHoweverItIsCut() {
        const BinTable bins{
            {hour(0), hour(3)},
            hours{1},
            {series(Metric::accountGpusAllocated, "a",
                    {{7.3, 8, 7, minutes{59}}, {1.7, 4, 1, minutes{31}}, {0.9, 1, 0, hours{1}}})}};
        const auto sumOf = [&](const std::vector<Instant>& boundaries) {
            std::int64_t sum = 0;
            for (const UsageRow& row : usageFromSamples(kId, bins, boundaries)) {
                sum += row.deviceSeconds;
            }
            return sum;
        };
        const std::int64_t whole = sumOf({hour(0.37), hour(2.81)});
        QVERIFY(whole > 0);
        std::vector<Instant> fine;
        for (double h = 0.37; h < 2.8; h += 0.061) {
            fine.push_back(hour(h));
        }
        fine.push_back(hour(2.81));
        QCOMPARE(sumOf(fine), whole);
    }

    /// Which of the two tells of a day does not depend on what is asked beside it.
    void decidesByWholeDays() {
        const auto day = [](double d) { return hour(24 * d); };
        const Instant now = day(10);
        const std::vector<Window> observed{{day(0), day(10)}};
        // Jobs: a gap of three hours over midnight of day 2, short ones of 50 min all over day 4,
        // one of 50 min in day 6, nothing since day 9.
        std::vector<Window> jobs{{day(0), hour(47)}, {hour(50), day(4)}};
        for (int h = 0; h < 24; ++h) {
            jobs.push_back({hour(96 + h), hour(96 + h) + minutes{10}});
        }
        jobs.push_back({day(5), hour(150)});
        jobs.push_back({hour(150) + minutes{50}, day(9)});
        const auto told = [&](Window asked) {
            std::vector<Window> inside;
            const Window basis = basisOf(asked, now);
            for (const Window& each : jobs) {
                if (const Window part = overlap(each, basis); !part.empty()) {
                    inside.push_back(part);
                }
            }
            std::vector<Window> result;
            for (const Window& each : sampledTime(inside, observed, asked, now)) {
                if (const Window part = overlap(each, asked); !part.empty()) {
                    result.push_back(part);
                }
            }
            return result;
        };
        QVERIFY((told({day(0), day(10)}) ==
                 std::vector<Window>{{hour(47), hour(50)}, {day(4), day(5)}, {day(9), now}}));
        QVERIFY((told({hour(49.5), hour(100)}) ==
                 std::vector<Window>{{hour(49.5), hour(50)}, {day(4), hour(100)}}));
        QVERIFY((told({hour(40), hour(47.25)}) == std::vector<Window>{{hour(47), hour(47.25)}}));
        QVERIFY(told({day(5), day(8)}).empty());
        QVERIFY(told({day(11), day(12)}).empty()); // is still to come
    }

    /// One gap over the border of two bins stays one.
    void keepsAGapWhole() {
        BinTable bins{{hour(0), hour(3)}, hours{1}, {}};
        bins.series = {series(Metric::gpusAllocated, "",
                              {{1, 1, 1, minutes{40}, 40, 1},
                               {1, 1, 1, minutes{20}, 20, 0},
                               {1, 1, 1, hours{1}, 60, 0}})};
        UsageData data;
        data.boundaries = {hour(0), hour(3)};
        addUsage(data, kId, {}, bins, {{hour(0), hour(3)}}, false);
        const Coverage coverage = coverageOf(data.seen.at(kId).covered, {hour(0), hour(3)});
        QCOMPARE(coverage.gaps, 1);
        QVERIFY(coverage.missed() == hours{1});
    }

    void staysOutWhereNothingIsKnown() {
        UsageData data;
        data.boundaries = {hour(0), hour(1)};
        addUsage(data, kId, {}, {}, {}, false);
        QVERIFY(data.seen.empty());
        addUsage(data, kId, {}, {}, {}, true);
        QVERIFY(data.seen.contains(kId));
        addUsage(data, kId, {}, m_bins, {{hour(0), hour(1)}}, false);
        QCOMPARE(text(data.rows), QByteArray("a@0=28800 b@0=3600"));
        QCOMPARE(QByteArray(data.seen.at(kId).method.c_str()), QByteArray("samples"));
    }
};

QTEST_GUILESS_MAIN(tst_SampleUsage)
#include "tst_SampleUsage.moc"
