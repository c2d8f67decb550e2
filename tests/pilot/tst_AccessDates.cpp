// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/format/Formatter.h"
#include "models/pilot/AccessDates.h"
#include "models/pilot/PilotOption.h"

#include <QTest>

using namespace ff;

class tst_AccessDates final : public QObject {
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void dates_data();
    void dates();
    void tooLong();
    void theCutOffIsSaid();
};

namespace {

Instant at(const char* text) {
    return *parseIso8601(text);
}

const AccessMode& mode(const char* id) {
    static const Federation kFederation = builtInFederation().federation;
    for (const AccessMode& each : kFederation.modes) {
        if (each.id.text == id) {
            return each;
        }
    }
    qFatal("no mode %s", id);
}

AccessMode monthly(std::vector<int> days, int working) {
    AccessMode mode;
    mode.rule.cutOffs = CutOffs::monthly;
    mode.rule.cutOffDays = std::move(days);
    mode.rule.decisionWorkingDays = working;
    return mode;
}

} // namespace

void tst_AccessDates::sizes_data() {
    using Size = AccessFit::Size;
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("gpuHours");
    QTest::addColumn<int>("size");
    QTest::newRow("playground") << QByteArray("playground") << 4608. << int(Size::fits);
    QTest::newRow("beyond playground") << QByteArray("playground") << 13824. << int(Size::tooLarge);
    QTest::newRow("fast lane") << QByteArray("fast-lane") << 13824. << int(Size::fits);
    QTest::newRow("below fast lane") << QByteArray("fast-lane") << 4608. << int(Size::tooSmall);
    // A node has one GPU at least: 4,608 GPU-hours are never 20,000 node-hours.
    QTest::newRow("nodes, below") << QByteArray("regular") << 4608. << int(Size::tooSmall);
    QTest::newRow("nodes, perhaps") << QByteArray("regular") << 80000. << int(Size::unknown);
    QTest::newRow("nodes, beyond") << QByteArray("benchmark") << 80000. << int(Size::tooLarge);
    QTest::newRow("unknown") << QByteArray("icain-pilot") << 80000. << int(Size::unknown);
}

void tst_AccessDates::sizes() {
    QFETCH(QByteArray, id);
    QFETCH(double, gpuHours);
    QFETCH(int, size);
    const auto fit = accessFit(mode(id.constData()), gpuHours, std::chrono::hours{72},
                               at("2026-11-26T09:00:00Z"));
    QCOMPARE(int(fit.size), size);
}

void tst_AccessDates::dates_data() {
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("cutOff");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("this month") << QByteArray("2026-11-12") << QByteArray("2026-11-15T00:00:00Z")
                                << QByteArray("2026-11-18T00:00:00Z"); // Sunday + 3 working days
    QTest::newRow("on the day") << QByteArray("2026-11-15") << QByteArray("2026-11-15T00:00:00Z")
                                << QByteArray("2026-11-18T00:00:00Z");
    QTest::newRow("end of month") << QByteArray("2026-11-26") << QByteArray("2026-11-30T00:00:00Z")
                                  << QByteArray("2026-12-03T00:00:00Z");
    QTest::newRow("next year") << QByteArray("2026-12-31T23:00:00Z")
                               << QByteArray("2027-01-15T00:00:00Z")
                               << QByteArray("2027-01-20T00:00:00Z");
    QTest::newRow("before ten") << QByteArray("2026-07-15T07:59:00Z")
                                << QByteArray("2026-07-15T00:00:00Z")
                                << QByteArray("2026-07-20T00:00:00Z");
    QTest::newRow("after ten") << QByteArray("2026-07-15T08:01:00Z") // 10:01 CEST
                               << QByteArray("2026-07-31T00:00:00Z")
                               << QByteArray("2026-08-05T00:00:00Z");
    QTest::newRow("February") << QByteArray("2027-02-16") << QByteArray("2027-02-28T00:00:00Z")
                              << QByteArray("2027-03-03T00:00:00Z");
}

void tst_AccessDates::dates() {
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, cutOff);
    QFETCH(QByteArray, start);
    const auto fit = accessFit(monthly({15, 31}, 3), 100, std::chrono::hours{1}, at(now));
    QCOMPARE(toIso8601(*fit.cutOff), cutOff.toStdString());
    QCOMPARE(toIso8601(*fit.earliestStart), start.toStdString());
    QVERIFY(!fit.isLatest);
    const auto unpublished = accessFit(monthly({}, 3), 100, std::chrono::hours{1}, at(now));
    QVERIFY(unpublished.isLatest);
    QVERIFY(*unpublished.earliestStart >= *fit.earliestStart);
}

void tst_AccessDates::tooLong() {
    const auto now = at("2026-11-26");
    QVERIFY(!accessFit(mode("playground"), 100, std::chrono::days{90}, now).isTooLong);
    QVERIFY(accessFit(mode("playground"), 100, std::chrono::days{93}, now).isTooLong);
}

/// Only the start that follows from it was.
void tst_AccessDates::theCutOffIsSaid() {
    PilotPlan plan;
    const auto says = [&](const AccessMode& asked) {
        plan.access = {accessFit(asked, 100, std::chrono::hours{1}, at("2026-11-12"))};
        plan.access.front().size = AccessFit::Size::fits;
        return accessText(plan, {}, Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    };
    const std::string known = says(monthly({15}, 3));
    QVERIFY2(known.contains("from 18 Nov 2026 on (cut-off 15 Nov 2026)"), known.c_str());
    const std::string unpublished = says(monthly({}, 3));
    QVERIFY2(unpublished.contains("by 16 Dec 2026 at the latest (cut-off by 13 Dec 2026)"),
             unpublished.c_str());
    AccessMode always = monthly({}, 2);
    always.rule.cutOffs = CutOffs::continuous;
    const std::string continuous = says(always);
    QVERIFY2(continuous.contains("from 16 Nov 2026 on."), continuous.c_str());
}

QTEST_GUILESS_MAIN(tst_AccessDates)
#include "tst_AccessDates.moc"
