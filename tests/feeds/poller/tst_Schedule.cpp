// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Backfill.h"
#include "app/feeds/poller/Schedule.h"

#include <QTest>

#include <set>

using namespace ff;
using namespace ff::feeds;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class tst_Schedule final : public QObject {
    Q_OBJECT

private slots:
    void spreadsSourcesOverTheInterval();
    void keepsTheBeat();
    void backsOffUpToTheCap();
    void neverWaitsLongerThanTheInterval();
    void cutsAtMidnight();
    void knowsWhatAsksForTooMuch_data();
    void knowsWhatAsksForTooMuch();
};

void tst_Schedule::spreadsSourcesOverTheInterval() {
    const Duration interval = minutes{1};
    std::set<int> tenths;
    for (int i = 0; i < 200; ++i) {
        const SourceId id{"source-" + std::to_string(i)};
        const Duration phase = phaseOf(id, interval);
        QVERIFY(phase >= Duration{0} && phase < interval);
        QCOMPARE(phaseOf(id, interval), phase);
        tenths.insert(static_cast<int>(phase * 10 / interval));
        QVERIFY(firstDelay(id, interval, 200) < seconds{2});
    }
    QCOMPARE(tenths.size(), 10U);
}

void tst_Schedule::keepsTheBeat() {
    const Duration interval = seconds{10};
    const Duration phase = seconds{3};
    QCOMPARE(untilNextSlot(Instant{seconds{1000}}, phase, interval), seconds{3});
    QCOMPARE(untilNextSlot(Instant{seconds{1003}}, phase, interval), seconds{10});
    QCOMPARE(untilNextSlot(Instant{seconds{1004}}, phase, interval), seconds{9});
    QCOMPARE(untilNextSlot(Instant{seconds{-5}}, phase, interval), seconds{8});
}

void tst_Schedule::backsOffUpToTheCap() {
    const Duration minute = minutes{1};
    const Duration cap = minutes{5};
    QCOMPARE(backoff(1, minute, cap, 0.5), minute);
    QCOMPARE(backoff(2, minute, cap, 0.5), 2 * minute);
    QCOMPARE(backoff(3, minute, cap, 0.5), 4 * minute);
    QCOMPARE(backoff(50, minute, cap, 0.5), cap);
    QCOMPARE(backoff(50, hours{1}, cap, 0.5), hours{1});
    QCOMPARE(backoff(1, minute, cap, 0.0), seconds{48});
    QCOMPARE(backoff(1, minute, cap, 1.0), seconds{72});
}

void tst_Schedule::neverWaitsLongerThanTheInterval() {
    SourceConfig source;
    source.interval = seconds{5};
    source.timeout = seconds{10};
    QCOMPARE(pollTimeout(source), seconds{5});
    source.timeout = seconds{2};
    QCOMPARE(pollTimeout(source), seconds{2});
}

void tst_Schedule::cutsAtMidnight() {
    const auto at = [](const char* text) { return parseIso8601(text).value(); };
    const auto days = daysOf({at("2026-11-20T18:00:00Z"), at("2026-11-22T06:00:00Z")});
    QCOMPARE(days.size(), 3U);
    QVERIFY((days[0] == Window{at("2026-11-20T18:00:00Z"), at("2026-11-21")}));
    QVERIFY((days[1] == Window{at("2026-11-21"), at("2026-11-22")}));
    QVERIFY((days[2] == Window{at("2026-11-22"), at("2026-11-22T06:00:00Z")}));
    QVERIFY(daysOf({at("2026-11-22"), at("2026-11-22")}).empty());
}

void tst_Schedule::knowsWhatAsksForTooMuch_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<bool>("expected");
    const int said = int(ErrorCode::siteReportsError);
    QTest::addRow("prometheus") << said
                                << QByteArray(
                                       "bad_data: exceeded maximum resolution of 11,000 points per")
                                << true;
    QTest::addRow("mimir") << said << QByteArray("the query exceeded the maximum number of chunks")
                           << true;
    QTest::addRow("too long") << int(ErrorCode::bodyTooLarge) << QByteArray() << true;
    QTest::addRow("too slow") << int(ErrorCode::deadlineExceeded) << QByteArray() << true;
    QTest::addRow("wrong query") << said << QByteArray("bad_data: parse error") << false;
    QTest::addRow("no access") << int(ErrorCode::unauthorised) << QByteArray() << false;
}

void tst_Schedule::knowsWhatAsksForTooMuch() {
    QFETCH(const int, code);
    QFETCH(const QByteArray, detail);
    QFETCH(const bool, expected);
    const Error error{static_cast<ErrorCode>(code), detail.toStdString(), {}};
    QCOMPARE(asksForTooMuch(error), expected);
}

QTEST_APPLESS_MAIN(tst_Schedule)
#include "tst_Schedule.moc"
