// SPDX-License-Identifier: GPL-3.0-only
// sreport, as it is and as a tree.
#include "tests/feeds/files/ImportedFile.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_Sreport final : public QObject {
    Q_OBJECT

private slots:
    void sreportFlat();
    void sreportTree();
    void sreportRows_data();
    void sreportRows();
    void sreportOfSeveralTables();
    void sreportOfOtherTablesAlone();
};

void tst_Sreport::sreportFlat() {
    const auto imported =
        import(recorded("sreport_AccountUtilizationByUser.txt"), ImportFormat::sreport);
    QVERIFY(imported.report);
    const auto& report = *imported.report;
    QVERIFY(imported.jobs.empty());
    QCOMPARE(report.books.size(), std::size_t(8));
    // An account's row has its children in it; its users' rows are its own.
    QCOMPARE(booked(report.books, "fi"), 3190 * 3600);
    QCOMPARE(booked(report.ownAccounting, "fi"), (1125 + 1523) * 3600);
    QCOMPARE(booked(report.books, "proj_fi_01"), 542 * 3600);
    QCOMPARE(booked(report.books, "root"), 4422 * 3600);
    QCOMPARE(booked(report.books, "no"), 254 * 3600);
    QCOMPARE(time(report.books.front().window.from), "2026-11-15T00:00:00Z");
    QCOMPARE(time(report.books.front().window.to), "2026-11-22T07:00:00Z");
    QCOMPARE(report.warnings.size(), std::size_t(1)); // rounded to hours
}

void tst_Sreport::sreportTree() {
    const auto imported =
        import(recorded("sreport_AccountUtilizationByUser_tree.txt"), ImportFormat::sreport);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->books.size(), std::size_t(8));
    QCOMPARE(booked(imported.report->books, "proj_fi_01"), 32539 * 60);
    QCOMPARE(booked(imported.report->books, "fi"), 191426 * 60);
}

void tst_Sreport::sreportRows_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<qint64>("fi"); ///< -1: no total
    QTest::addColumn<quint64>("bad");
    QTest::addColumn<quint64>("passedOver");
    QTest::addRow("to the second")
        << QByteArray("t|fi|||gres/gpu|28801\n") << qint64(28801) << quint64(0) << quint64(0);
    QTest::addRow("users are in it already")
        << QByteArray("t|fi|||gres/gpu|10\nt|fi|aino|Aino A|gres/gpu|10\n") << qint64(10)
        << quint64(0) << quint64(1);
    QTest::addRow("typed ones too") << QByteArray("t|fi|||gres/gpu|10\nt|fi|||gres/gpu:a100|10\n")
                                    << qint64(10) << quint64(0) << quint64(1);
    QTest::addRow("negative") << QByteArray("t|fi|||gres/gpu|-10\n") << qint64(-1) << quint64(1)
                              << quint64(0);
    QTest::addRow("overflow") << QByteArray("t|fi|||gres/gpu|99999999999999999999\n") << qint64(-1)
                              << quint64(1) << quint64(0);
    QTest::addRow("cut short") << QByteArray("t|fi|||gres\n") << qint64(-1) << quint64(1)
                               << quint64(0);
    QTest::addRow("a bar in a proper name")
        << QByteArray("t|fi|a|b|c|gres/gpu|10\nt|fi|||gres/gpu|10\n") << qint64(10) << quint64(0)
        << quint64(1);
}

void tst_Sreport::sreportRows() {
    QFETCH(const QByteArray, rows);
    const auto imported = import(kSreport + rows, ImportFormat::sreport);
    QVERIFY(imported.report);
    QTEST(qint64(booked(imported.report->books, "fi")), "fi");
    QTEST(quint64(imported.report->bad), "bad");
    QTEST(quint64(imported.report->passedOver), "passedOver");
    for (const auto& reject : imported.report->rejects) {
        QVERIFY(reject.text.empty());
    }
}

namespace {

QByteArray head(const char* title, const char* unit = "TRES Seconds") {
    const QByteArray rule(80, '-');
    return rule + "\n" + title + " 2026-11-22T00:00:00 - 2026-11-22T23:59:59 (86400 secs)\n" +
           "Usage reported in " + unit + "\n" + rule + "\n";
}
const QByteArray kOther = head("Cluster Utilization") +
                          "Cluster|TRES Name|Allocated|Down|PLND Down|Idle|Planned|Reported\n"
                          "t|gres/gpu|10800|0|0|1000|0|11800\n";

} // namespace

/// What stands beside the report that is meant is left out, and said; the same table again, without
/// the names of its columns, counts once.
void tst_Sreport::sreportOfSeveralTables() {
    const QByteArray again =
        head("Cluster/Account/User Utilization", "TRES Hours") + "t|fi|||gres/gpu|2\n";
    const QByteArray own = kSreport + "t|fi|||gres/gpu|10\n";
    const std::vector<QByteArray> files{own + kOther + again + again, kOther + own + again};
    for (const QByteArray& file : files) {
        const auto imported = import(file, ImportFormat::sreport);
        QVERIFY(imported.report);
        const auto& report = *imported.report;
        QCOMPARE(report.books.size(), std::size_t(2));
        QCOMPARE(report.books.back().deviceSeconds, 7200);
        QCOMPARE(report.bookUnit, Duration{std::chrono::hours{1}});
        QVERIFY(std::ranges::any_of(report.warnings, [](const std::string& text) {
            return text.contains("a table of it is left out") &&
                   text.contains("Cluster Utilization");
        }));
    }
}

void tst_Sreport::sreportOfOtherTablesAlone() {
    const auto imported = import(kOther + kOther, ImportFormat::sreport);
    QVERIFY(!imported.report);
    QVERIFY(imported.report.error().detail.contains("Cluster Utilization"));
}

QTEST_GUILESS_MAIN(tst_Sreport)
#include "tst_Sreport.moc"
