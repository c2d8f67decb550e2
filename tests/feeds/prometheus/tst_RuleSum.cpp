// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/RuleSum.h"

#include <QTest>

#include <limits>

using namespace ff;
using namespace ff::feeds;

namespace {

const SystemId kLumi{"lumi"};
const Instant kArrived = instantFromSeconds(500);

MetricRule byAccount(Fold fold = Fold::sum) {
    MetricRule rule;
    rule.metric = Metric::accountGpusAllocated;
    rule.accountLabel = "account";
    rule.fold = fold;
    return rule;
}

SampleView sample(const char* account, double value, std::optional<double> seconds = {}) {
    SampleView view;
    view.labels = {{"account", account}};
    view.value = value;
    view.timestamp = seconds;
    return view;
}

/// "account=value" of each series.
QByteArray text(const RuleSum& sum) {
    QByteArrayList list;
    for (const SeriesSamples& series : sum.series(kLumi, kArrived)) {
        list << QByteArray::fromStdString(series.key.account) + '=' +
                    QByteArray::number(series.points.front().value);
    }
    return list.join(' ');
}

Instant timeIn(const RuleSum& sum) {
    return sum.series(kLumi, kArrived).front().points.front().at;
}

} // namespace

/// What one rule adds up over the samples of a page.
class tst_RuleSum final : public QObject {
    Q_OBJECT

private slots:
    void addsUpByAccount() {
        const MetricRule rule = byAccount();
        RuleSum sum(rule);
        QVERIFY(!sum.add(sample("a", 5), false));
        QVERIFY(!sum.add(sample("a", 4), false));
        QVERIFY(!sum.add(sample("b", 2), false));
        QVERIFY(!sum.add(sample("a", 3), true)); // of the family to be subtracted
        QCOMPARE(text(sum), QByteArray("a=6 b=2"));
        QCOMPARE(sum.accounts(), std::size_t{2});
        QVERIFY(!sum.isSpoiled());
    }

    /// A sum without one of its parts is none; the mean of the others is one.
    void aPartThatIsNoNumberSpoilsItsSumAlone() {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const MetricRule sums = byAccount();
        RuleSum sum(sums);
        QVERIFY(!sum.add(sample("a", 5), false));
        QVERIFY(!sum.add(sample("b", 2), false));
        QVERIFY(sum.add(sample("a", none), false));
        QCOMPARE(text(sum), QByteArray("b=2"));
        QVERIFY(sum.isSpoiled());
        const MetricRule means = byAccount(Fold::mean);
        RuleSum mean(means);
        QVERIFY(!mean.add(sample("a", 5), false));
        QVERIFY(mean.add(sample("a", none), false));
        QCOMPARE(text(mean), QByteArray("a=5"));
        QVERIFY(!mean.isSpoiled());
    }

    /// Nobody knows of which account the line was that could not be read.
    void aLineThatCouldNotBeReadSpoilsTheWhole() {
        const MetricRule accounts = byAccount();
        RuleSum sum(accounts);
        QVERIFY(!sum.add(sample("a", 5), false));
        sum.spoil();
        QCOMPARE(text(sum), QByteArray("a=5"));
        QVERIFY(sum.isSpoiled());
        MetricRule whole = byAccount();
        whole.accountLabel.clear();
        RuleSum all(whole);
        QVERIFY(!all.add(sample("a", 5), false));
        all.spoil();
        QVERIFY(text(all).isEmpty());
    }

    void theNewestTimeStands() {
        const MetricRule rule = byAccount();
        RuleSum sum(rule);
        QVERIFY(!sum.add(sample("a", 1), false));
        QVERIFY(timeIn(sum) == kArrived);
        sum.takeTime(300);
        sum.takeTime(200);
        QVERIFY(timeIn(sum) == instantFromSeconds(300));
        QVERIFY(!sum.add(sample("a", 1, 100), false)); // its own says it better
        QVERIFY(!sum.add(sample("a", 1, 90), false));
        QVERIFY(timeIn(sum) == instantFromSeconds(100));
        QVERIFY(isPossibleTime(1e10) && !isPossibleTime(1e12));
    }
};

QTEST_GUILESS_MAIN(tst_RuleSum)
#include "tst_RuleSum.moc"
