// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/SampleUsage.h"

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

    /// In each piece the way stands that covers more of it.
    void takesTheWayThatCoversMore() {
        UsageData data;
        data.boundaries = {hour(0), hour(1), hour(2), hour(3)};
        const UsageRow job{kId, "j", "g", "", 0, 60, 1};
        auto later = job;
        later.period = 1;
        data.matrix = std::make_shared<const UsageMatrix>(matrixOf(std::vector{job, later}, 3));
        addUsage(data, kId, {{hour(0), hour(0.1)}, {hour(1), hour(2)}}, m_bins, false);
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

    /// One gap over the border of two bins stays one.
    void keepsAGapWhole() {
        BinTable bins{{hour(0), hour(3)}, hours{1}, {}};
        bins.series = {series(Metric::gpusAllocated, "",
                              {{1, 1, 1, minutes{40}, 40, 1},
                               {1, 1, 1, minutes{20}, 20, 0},
                               {1, 1, 1, hours{1}, 60, 0}})};
        UsageData data;
        data.boundaries = {hour(0), hour(3)};
        addUsage(data, kId, {}, bins, false);
        const Coverage coverage = coverageOf(data.seen.at(kId).covered, {hour(0), hour(3)});
        QCOMPARE(coverage.gaps, 1);
        QVERIFY(coverage.missed() == hours{1});
    }

    void staysOutWhereNothingIsKnown() {
        UsageData data;
        data.boundaries = {hour(0), hour(1)};
        addUsage(data, kId, {}, {}, false);
        QVERIFY(data.seen.empty());
        addUsage(data, kId, {}, {}, true);
        QVERIFY(data.seen.contains(kId));
        addUsage(data, kId, {}, m_bins, false);
        QCOMPARE(text(data.rows), QByteArray("a@0=28800 b@0=3600"));
        QCOMPARE(QByteArray(data.seen.at(kId).method.c_str()), QByteArray("samples"));
    }
};

QTEST_GUILESS_MAIN(tst_SampleUsage)
#include "tst_SampleUsage.moc"
