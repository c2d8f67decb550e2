// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/Reconcile.h"

#include <QTest>

using namespace ff;

namespace {

ReconcileInputs inputs() {
    ReconcileInputs result;
    result.system = SystemId{"lumi"};
    result.window = {Instant{}, Instant{} + std::chrono::hours{100}};
    result.jobsCoverage = {result.window.length(), result.window.length()};
    result.samplesCoverage = result.jobsCoverage;
    return result;
}

QByteArray causes(const ReconcileLine& line) {
    QByteArrayList list;
    for (const std::string& cause : line.causes)
        list << QByteArray::fromStdString(cause);
    return list.join('|');
}

} // namespace

class ReconcileTest final : public QObject {
    Q_OBJECT

private slots:
    void comparesWhatThereIs() {
        ReconcileInputs three = inputs();
        three.jobs = 1000;
        QCOMPARE(reconcile(three).lines.size(), std::size_t{0});
        three.samples = 1000;
        QCOMPARE(reconcile(three).lines.size(), std::size_t{1});
        three.books = 1000;
        const Reconciliation result = reconcile(three);
        QCOMPARE(result.lines.size(), std::size_t{3});
        QVERIFY(!result.flagged);
        for (const ReconcileLine& line : result.lines)
            QVERIFY(line.causes.empty() && line.difference == 0);
    }

    void flagsMoreThanOnePercent_data() {
        QTest::addColumn<double>("books");
        QTest::addColumn<bool>("flagged");
        QTest::addRow("equal") << 1000. << false;
        QTest::addRow("0.9 percent") << 1009. << false;
        QTest::addRow("exactly 1 percent") << 990. << false;
        QTest::addRow("1.1 percent") << 989. << true;
        QTest::addRow("nothing in the books") << 0. << true;
    }

    void flagsMoreThanOnePercent() {
        QFETCH(double, books);
        ReconcileInputs two = inputs();
        two.jobs = 1000;
        two.books = books;
        QTEST(reconcile(two).flagged, "flagged");
    }

    void namesTheLikeliestCauseFirst() {
        ReconcileInputs two = inputs();
        two.jobs = 1000;
        two.books = 1008;
        two.reserved = 8; // an empty 8-GPU hour: 28,800 GPU-s
        two.devicesPerGpu = 2;
        QVERIFY(causes(reconcile(two).lines.front()).startsWith("idle reservations"));

        two.books = 998;
        two.reserved = 0;
        two.suspended = 2;
        two.running = 500;
        QVERIFY(causes(reconcile(two).lines.front()).startsWith("suspension"));

        two.books = 500;
        two.suspended = 0;
        two.running = 0;
        QVERIFY(causes(reconcile(two).lines.front()).startsWith("units"));
    }

    void explainsGapsOfSamples() {
        ReconcileInputs two = inputs();
        two.jobs = 1000;
        two.samples = 900;
        two.samplesCoverage.observed = std::chrono::hours{90};
        two.largestGap = 9;
        const ReconcileLine line = reconcile(two).lines.front();
        QVERIFY(line.flagged);
        QCOMPARE(line.difference, 100.);
        QVERIFY(causes(line).startsWith("gaps: samples cover 90.0 %"));
    }

    void admitsThatItDoesNotKnow() {
        ReconcileInputs two = inputs();
        two.jobs = 1000;
        two.samples = 1200;
        QVERIFY(causes(reconcile(two).lines.front()).startsWith("no cause is known"));
    }
};

QTEST_GUILESS_MAIN(ReconcileTest)
#include "ReconcileTest.moc"
