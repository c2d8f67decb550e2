// SPDX-License-Identifier: GPL-3.0-only
#include "models/reconcile/Reconcile.h"

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
    for (const std::string& cause : line.causes) {
        list << QByteArray::fromStdString(cause);
    }
    return list.join('|');
}

} // namespace

class tst_Reconcile final : public QObject {
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
        for (const ReconcileLine& line : result.lines) {
            QVERIFY(line.causes.empty() && line.difference == 0);
        }
    }

    void flagsMoreThanOnePercent_data() {
        QTest::addColumn<double>("books");
        QTest::addColumn<double>("idle");
        QTest::addColumn<std::string>("word");
        const std::string no = "no";
        QTest::addRow("equal") << 1000. << 0. << no;
        QTest::addRow("0.9 percent") << 1009. << 0. << no;
        QTest::addRow("exactly 1 percent") << 990. << 0. << no;
        QTest::addRow("1.1 percent") << 989. << 0. << std::string("yes");
        QTest::addRow("nothing in the books") << 0. << 0. << std::string("yes");
        QTest::addRow("all by design") << 1008. << 8. << no;
        QTest::addRow("much by design") << 1080. << 80. << std::string("explained");
        QTest::addRow("all but exactly 1 percent") << 1250. << 237.5 << std::string("explained");
        QTest::addRow("all but more than 1 percent") << 1250. << 237. << std::string("yes");
        QTest::addRow("none, where some is by design") << 1000. << 80. << std::string("yes");
    }

    void flagsMoreThanOnePercent() {
        QFETCH(double, books);
        QFETCH(double, idle);
        ReconcileInputs two = inputs();
        two.jobs = 1000;
        two.books = books;
        two.idle = idle;
        const Reconciliation result = reconcile(two);
        QTEST(std::string(flagged(result.lines.front())), "word");
        QCOMPARE(result.flagged, result.lines.front().flagged);
    }

    void namesWhatIsByDesign() {
        ReconcileInputs three = inputs();
        three.jobs = 1000;
        three.samples = 1000;
        three.books = 1080;
        three.idle = 80;
        three.suspended = 2;
        const Reconciliation result = reconcile(three);
        QCOMPARE(result.byDesign.size(), std::size_t{2});
        QCOMPARE(result.byDesign[0].name, std::string("idle reservations"));
        QCOMPARE(result.byDesign[0].gpuHours, 80.);
        QCOMPARE(result.byDesign[1].name, std::string("suspension"));
        QCOMPARE(result.byDesign[1].gpuHours, 2.);
        QCOMPARE(result.lines[0].byDesign, 0.); // neither is in jobs against samples
        for (const std::size_t ofBooks : {1, 2}) {
            QCOMPARE(result.lines[ofBooks].difference, -80.);
            QCOMPARE(result.lines[ofBooks].byDesign, -80.);
            QCOMPARE(causes(result.lines[ofBooks]), QByteArray("all of it is by design"));
        }
    }

    void guessesAtWhatRemains() {
        ReconcileInputs two = inputs();
        two.jobs = 900;
        two.books = 1080;
        two.idle = 80;
        two.jobsCoverage.observed = std::chrono::hours{90};
        const ReconcileLine line = reconcile(two).lines.front();
        QVERIFY(line.flagged);
        QVERIFY2(causes(line).startsWith("\u2212100 GPU-h remain beside what is by design|"
                                         "jobs are known for 90.0 % of the time only"),
                 causes(line).constData());
    }

    void namesNothingWithoutTheWay() {
        ReconcileInputs two = inputs();
        two.samples = 1000;
        two.jobs = 1000;
        two.idle = 80; // no books to have it
        QVERIFY(reconcile(two).byDesign.empty());
        two.jobs.reset();
        two.suspended = 2;
        QVERIFY(reconcile(two).byDesign.empty());
    }

    void namesTheLikeliestCauseFirst() {
        ReconcileInputs two = inputs();
        two.jobs = 1000;
        two.books = 1008;
        two.reserved = 8; // an empty 8-GPU hour: 28,800 GPU-s
        two.devicesPerGpu = 2;
        QVERIFY(causes(reconcile(two).lines.front()).startsWith("idle reservations"));

        two.books = 500;
        two.reserved = 0;
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

QTEST_GUILESS_MAIN(tst_Reconcile)
#include "tst_Reconcile.moc"
