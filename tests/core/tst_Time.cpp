// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Time.h"

#include <QTest>

class tst_Time final : public QObject {
    Q_OBJECT

private slots:
    void readsIso8601_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        QTest::addRow("date") << QByteArray("2026-11-22") << QByteArray("2026-11-22T00:00:00Z");
        QTest::addRow("UTC") << QByteArray("2026-11-22T08:03:59Z")
                             << QByteArray("2026-11-22T08:03:59Z");
        QTest::addRow("no zone is UTC")
            << QByteArray("2026-11-22T08:03:59") << QByteArray("2026-11-22T08:03:59Z");
        QTest::addRow("offset") << QByteArray("2026-11-22T08:03:59+02:00")
                                << QByteArray("2026-11-22T06:03:59Z");
        QTest::addRow("half an hour")
            << QByteArray("2026-11-22T08:00:00+0530") << QByteArray("2026-11-22T02:30:00Z");
        QTest::addRow("milliseconds")
            << QByteArray("2026-11-22T08:00:00.250Z") << QByteArray("2026-11-22T08:00:00.250Z");
        QTest::addRow("after 2038")
            << QByteArray("2099-12-31T23:59:59Z") << QByteArray("2099-12-31T23:59:59Z");
        QTest::addRow("leap day") << QByteArray("2028-02-29") << QByteArray("2028-02-29T00:00:00Z");
        QTest::addRow("no leap day") << QByteArray("2026-02-29") << QByteArray();
        QTest::addRow("no month") << QByteArray("2026-13-01") << QByteArray();
        QTest::addRow("hour 25") << QByteArray("2026-11-22T25:00:00Z") << QByteArray();
        QTest::addRow("trailing") << QByteArray("2026-11-22T08:00:00Zx") << QByteArray();
        QTest::addRow("word") << QByteArray("yesterday") << QByteArray();
        QTest::addRow("empty") << QByteArray("") << QByteArray();
    }

    void readsIso8601() {
        QFETCH(QByteArray, text);
        const auto instant = ff::parseIso8601(text.toStdString());
        QTEST(instant ? QByteArray::fromStdString(ff::toIso8601(*instant)) : QByteArray(),
              "expected");
    }

    void readsDurations_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expected"); // ms; -1: refused
        QTest::addRow("ms") << QByteArray("250ms") << qint64(250);
        QTest::addRow("s") << QByteArray("90s") << qint64(90'000);
        QTest::addRow("m") << QByteArray("5m") << qint64(300'000);
        QTest::addRow("h") << QByteArray("1h") << qint64(3'600'000);
        QTest::addRow("d") << QByteArray("30d") << qint64(2'592'000'000);
        QTest::addRow("zero") << QByteArray("0s") << qint64(-1);
        QTest::addRow("negative") << QByteArray("-5m") << qint64(-1);
        QTest::addRow("no unit") << QByteArray("10") << qint64(-1);
        QTest::addRow("other unit") << QByteArray("10w") << qint64(-1);
        QTest::addRow("overflow") << QByteArray("99999999999999999999d") << qint64(-1);
    }

    void readsDurations() {
        QFETCH(QByteArray, text);
        const auto duration = ff::parseDuration(text.toStdString());
        QTEST(duration ? qint64(duration->count()) : qint64(-1), "expected");
    }
};

QTEST_GUILESS_MAIN(tst_Time)
#include "tst_Time.moc"
