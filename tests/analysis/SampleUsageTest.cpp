// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/SampleUsage.h"

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
    for (const UsageRow& row : rows)
        list << QByteArray::fromStdString(row.account) + '@' +
                    QByteArray::number(qulonglong(row.period)) + '=' +
                    QByteArray::number(qlonglong(row.deviceSeconds));
    return list.join(' ');
}

} // namespace

class SampleUsageTest final : public QObject {
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

    void prefersJobs() {
        UsageData data;
        data.boundaries = {hour(0), hour(1)};
        addUsage(data, kId, {{kId, "j", "g", "", 0, 60, 1}}, {{hour(0), hour(1)}}, m_bins, {});
        QCOMPARE(text(data.rows), QByteArray("j@0=60"));
        QCOMPARE(QByteArray(data.seen.at(kId).method.c_str()), QByteArray("jobs"));
        UsageData other;
        other.boundaries = data.boundaries;
        addUsage(other, kId, {}, {}, m_bins, {{hour(0), hour(0.5)}});
        QCOMPARE(text(other.rows), QByteArray("a@0=28800 b@0=3600"));
        QCOMPARE(QByteArray(other.seen.at(kId).method.c_str()), QByteArray("samples"));
        QCOMPARE(other.seen.at(kId).covered.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(SampleUsageTest)
#include "SampleUsageTest.moc"
