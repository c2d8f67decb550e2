// SPDX-License-Identifier: GPL-3.0-only
#include "models/periods/NamedPeriod.h"
#include "models/periods/Periods.h"

#include <QTest>

using namespace ff;

namespace {

constexpr const char* kHelsinki = "Europe/Helsinki";

QString text(Window window) {
    const std::string both =
        toIso8601In(window.from, kHelsinki) + " " + toIso8601In(window.to, kHelsinki);
    return QString::fromStdString(both);
}

} // namespace

class tst_NamedPeriod final : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("before");
        QTest::newRow("month") << "2026-10" << "2026-10"
                               << "2026-10-01T00:00:00+03:00 2026-11-01T00:00:00+02:00"
                               << "2026-09-01T00:00:00+03:00 2026-10-01T00:00:00+03:00";
        QTest::newRow("quarter") << "2026-Q1" << "2026-Q1"
                                 << "2026-01-01T00:00:00+02:00 2026-04-01T00:00:00+03:00"
                                 << "2025-10-01T00:00:00+03:00 2026-01-01T00:00:00+02:00";
        QTest::newRow("year") << "2026" << "2026"
                              << "2026-01-01T00:00:00+02:00 2027-01-01T00:00:00+02:00"
                              << "2025-01-01T00:00:00+02:00 2026-01-01T00:00:00+02:00";
        QTest::newRow("last month") << "last-month" << "2026-10"
                                    << "2026-10-01T00:00:00+03:00 2026-11-01T00:00:00+02:00"
                                    << "2026-09-01T00:00:00+03:00 2026-10-01T00:00:00+03:00";
        QTest::newRow("last quarter") << "last-quarter" << "2026-Q3"
                                      << "2026-07-01T00:00:00+03:00 2026-10-01T00:00:00+03:00"
                                      << "2026-04-01T00:00:00+03:00 2026-07-01T00:00:00+03:00";
        QTest::newRow("last year") << "last-year" << "2025"
                                   << "2025-01-01T00:00:00+02:00 2026-01-01T00:00:00+02:00"
                                   << "2024-01-01T00:00:00+02:00 2025-01-01T00:00:00+02:00";
        QTest::newRow("dates") << "2026-10-24..2026-10-26" << "2026-10-24_2026-10-26"
                               << "2026-10-24T00:00:00+03:00 2026-10-26T00:00:00+02:00"
                               << "2026-10-21T23:00:00+03:00 2026-10-24T00:00:00+03:00";
    }
    void reads() {
        QFETCH(QString, word);
        QFETCH(QString, name);
        QFETCH(QString, window);
        QFETCH(QString, before);
        // In Helsinki it is November already.
        const Instant now = *parseIso8601("2026-10-31T22:30:00Z");
        const auto period = namedPeriod(word.toStdString(), kHelsinki, now);
        QVERIFY(period.has_value());
        QCOMPARE(QString::fromStdString(period->name), name);
        QCOMPARE(text(period->window), window);
        QCOMPARE(text(period->before), before);
    }

    void comparesWithTheYearBefore() {
        const Instant now = *parseIso8601("2026-11-22T00:00:00Z");
        const auto month = namedPeriod("2026-10", kHelsinki, now);
        QCOMPARE(text(month->yearBefore),
                 QStringLiteral("2025-10-01T00:00:00+03:00 2025-11-01T00:00:00+02:00"));
        QCOMPARE(text(month->yearToDate),
                 QStringLiteral("2026-01-01T00:00:00+02:00 2026-11-01T00:00:00+02:00"));
        QVERIFY(namedPeriod("2026", kHelsinki, now)->yearBefore.empty());
    }

    void refusesWhatIsNone() {
        for (const char* word : {"", "yesterday", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "26",
                                 "2026-1", "20261", "2026-10-01", "2026-10-02..2026-10-01",
                                 "2026-10-01..2026-10-01", "..", "2026-10-01..", "2026-1a"}) {
            QVERIFY2(!namedPeriod(word, "UTC", *parseIso8601("2026-11-22")), word);
        }
    }
};

QTEST_APPLESS_MAIN(tst_NamedPeriod)
#include "tst_NamedPeriod.moc"
