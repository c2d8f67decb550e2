// SPDX-License-Identifier: GPL-3.0-only
#include "models/format/Formatter.h"

#include <QtTest>

#include <limits>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

/// Narrow and plain spaces that do not break, as an ordinary space: tables stay readable.
QString plain(QString text) {
    return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
}

QLocale english() {
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

class tst_Formatter final : public QObject {
    Q_OBJECT

private slots:
    void saysWhichGpusItCounts() {
        Formatter weighed(QLocale(QLocale::English, QLocale::UnitedKingdom));
        weighed.setWeighed(true);
        const auto plain = [](QString text) { return text.replace(QChar(0xa0), u' '); };
        QCOMPARE(plain(weighed.withUnit(3, Unit::gpus)), u"3 H100"_s);
        QCOMPARE(plain(weighed.withUnit(940, Unit::gpuHours)), u"940 H100-h"_s);
        QCOMPARE(weighed.parts(940, Unit::gpuHours).unit, u"H100-h"_s);
        QCOMPARE(weighed.parts(940, Unit::gpus).unit, u"H100"_s);
    }

    void values_data() {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withUnit");
        const auto row = [](const char* name, Unit unit, double value, const QString& text,
                            const QString& withUnit) {
            QTest::addRow("%s", name) << unit << value << text << withUnit;
        };
        row("gpus", Unit::gpus, 23752, u"23 752"_s, u"23 752 GPUs"_s);
        row("gpus four digits", Unit::gpus, 3120, u"3 120"_s, u"3 120 GPUs"_s);
        row("one gpu", Unit::gpus, 1, u"1"_s, u"1 GPU"_s);
        row("no gpu", Unit::gpus, 0, u"0"_s, u"0 GPUs"_s);
        row("mean of gpus", Unit::gpus, 3.44, u"3.4"_s, u"3.4 GPUs"_s);
        row("millions of gpus", Unit::gpus, 1234567, u"1 234 567"_s, u"1 234 567 GPUs"_s);
        row("gpu-hours", Unit::gpuHours, 1.14e6, u"1.14 M"_s, u"1.14 M GPU-h"_s);
        row("gpu-hours k", Unit::gpuHours, 645300, u"645 k"_s, u"645 k GPU-h"_s);
        row("gpu-hours small", Unit::gpuHours, 940, u"940"_s, u"940 GPU-h"_s);
        row("gpu-hours below ten", Unit::gpuHours, 3.24, u"3.2"_s, u"3.2 GPU-h"_s);
        row("gpu-hours round up", Unit::gpuHours, 999700, u"1.00 M"_s, u"1.00 M GPU-h"_s);
        row("percent", Unit::ratio, 0.864, u"86.4 %"_s, u"86.4 %"_s);
        row("percent of not all", Unit::ratio, 0.99999, u"99.9 %"_s, u"99.9 %"_s);
        row("points up", Unit::points, 0.021, u"+2.1"_s, u"+2.1 points"_s);
        row("points down", Unit::points, -0.021, u"\u22122.1"_s, u"\u22122.1 points"_s);
        row("points nothing", Unit::points, 0.0001, u"0.0"_s, u"0.0 points"_s);
        row("hours", Unit::hours, 11.2, u"11.2 h"_s, u"11.2 h"_s);
        row("many hours", Unit::hours, 1120, u"1 120 h"_s, u"1 120 h"_s);
        row("seconds", Unit::seconds, 34800, u"9 h 40"_s, u"9 h 40"_s);
        row("factor", Unit::factor, 1.346, u"1.35 ×"_s, u"1.35 ×"_s);
        row("count", Unit::count, 12938, u"12 938"_s, u"12 938"_s);
        row("minus nothing", Unit::count, -0.0, u"0"_s, u"0"_s);
        row("not a number", Unit::gpus, std::numeric_limits<double>::quiet_NaN(), u"–"_s, u"–"_s);
        row("infinite", Unit::gpuHours, std::numeric_limits<double>::infinity(), u"–"_s, u"–"_s);
    }
    void values() {
        QFETCH(Unit, unit);
        QFETCH(double, value);
        QFETCH(QString, text);
        QFETCH(QString, withUnit);
        const Formatter formatter(english());
        QCOMPARE(plain(formatter.text(value, unit)), text);
        QCOMPARE(plain(formatter.withUnit(value, unit)), withUnit);
    }

    void missingIsADash() {
        const Formatter formatter(english());
        for (const Unit unit : {Unit::count, Unit::gpus, Unit::gpuHours, Unit::ratio, Unit::points,
                                Unit::hours, Unit::seconds, Unit::factor}) {
            QCOMPARE(formatter.text(std::nullopt, unit), u"–"_s);
            QCOMPARE(formatter.withUnit(std::nullopt, unit), u"–"_s);
            QCOMPARE(formatter.parts(std::nullopt, unit).figure, u"–"_s);
        }
        QCOMPARE(formatter.duration(std::nullopt), u"–"_s);
        QCOMPARE(formatter.age(std::nullopt), u"–"_s);
    }

    void locales_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("hours");
        QTest::addRow("de") << QLocale(QLocale::German) << u"86,4 %"_s << u"1,14 M"_s;
        QTest::addRow("fi") << QLocale(QLocale::Finnish) << u"86,4 %"_s << u"1,14 M"_s;
        QTest::addRow("en") << english() << u"86.4 %"_s << u"1.14 M"_s;
        QTest::addRow("C") << QLocale::c() << u"86.4 %"_s << u"1.14 M"_s;
    }
    void locales() {
        QFETCH(QLocale, locale);
        QFETCH(QString, percent);
        QFETCH(QString, hours);
        const Formatter formatter(locale);
        QCOMPARE(plain(formatter.text(0.864, Unit::ratio)), percent);
        QCOMPARE(plain(formatter.text(1.14e6, Unit::gpuHours)), hours);
        QCOMPARE(plain(formatter.text(23752, Unit::gpus)), u"23 752"_s);
    }

    void durations_data() {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 seconds, const QString& text) {
            QTest::addRow("%s", qPrintable(text)) << seconds * 1000 << text;
        };
        row(0, u"0 s"_s);
        row(12, u"12 s"_s);
        row(59, u"59 s"_s);
        row(60, u"1 min"_s);
        row(460, u"7 min 40 s"_s);
        row(599, u"9 min 59 s"_s);
        row(601, u"10 min"_s);
        row(1500, u"25 min"_s);
        row(3599, u"59 min"_s);
        row(3600, u"1 h"_s);
        row(34800, u"9 h 40"_s);
        row(50700, u"14 h 05"_s);
        row(86399, u"23 h 59"_s);
        row(86400, u"1 d"_s);
        row(187200, u"2 d 4 h"_s);
        row(172800, u"2 d"_s);
        row(45 * 86400 + 7200, u"45 d 2 h"_s);
        row(-460, u"\u22127 min 40 s"_s);
    }
    void durations() {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(plain(Formatter(english()).duration(Duration{milliseconds})), text);
    }

    void ages() {
        const Formatter formatter(english());
        QCOMPARE(formatter.age(Duration{400}), u"now"_s);
        QCOMPARE(formatter.age(Duration{-5000}), u"now"_s);
        QCOMPARE(plain(formatter.age(Duration{460000})), u"7 min 40 s"_s);
    }

    void ticks_data() {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addRow("zero") << Unit::gpus << 0.0 << u"0"_s;
        QTest::addRow("3 k") << Unit::gpus << 3000.0 << u"3 k"_s;
        QTest::addRow("2.5 k") << Unit::gpus << 2500.0 << u"2.5 k"_s;
        QTest::addRow("500") << Unit::gpus << 500.0 << u"500"_s;
        QTest::addRow("1.4 M") << Unit::gpuHours << 1.4e6 << u"1.4 M"_s;
        QTest::addRow("100 k") << Unit::gpuHours << 100e3 << u"100 k"_s;
        QTest::addRow("percent") << Unit::ratio << 0.6 << u"60 %"_s;
        QTest::addRow("6 h") << Unit::seconds << 21600.0 << u"6 h"_s;
        QTest::addRow("no time") << Unit::seconds << 0.0 << u"0"_s;
    }
    void ticks() {
        QFETCH(Unit, unit);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(plain(Formatter(english()).tick(value, unit)), text);
    }

    void times() {
        const Instant at = *parseIso8601("2026-11-10T14:00:00Z");
        QCOMPARE(plain(Formatter(english()).instant(at)), u"Tue 10 Nov 2026, 14:00 UTC"_s);
        QCOMPARE(plain(Formatter(english(), "Europe/Helsinki").instant(at)),
                 u"Tue 10 Nov 2026, 16:00 EET"_s);
        QCOMPARE(
            Formatter(english(), "Europe/Helsinki").date(*parseIso8601("2026-11-10T23:00:00Z")),
            u"11 Nov 2026"_s);
        QCOMPARE(Formatter(QLocale(QLocale::German)).longDate(*parseIso8601("2027-01-19")),
                 u"19 Januar 2027"_s);
        QCOMPARE(Formatter(english(), "no/where").zoneName(at), u"UTC"_s);
    }

    void windows() {
        const auto window = [](const char* from, const char* to) {
            return Window{*parseIso8601(from), *parseIso8601(to)};
        };
        const Formatter formatter(english());
        QCOMPARE(formatter.window(window("2026-10-23", "2026-11-23")), u"23 Oct – 22 Nov 2026"_s);
        QCOMPARE(formatter.window(window("2026-12-01", "2027-02-01")),
                 u"1 Dec 2026 – 31 Jan 2027"_s);
        QCOMPARE(formatter.window(window("2026-11-10T06:00:00Z", "2026-11-10T12:30:00Z")),
                 u"10 Nov 2026, 06:00 – 12:30"_s);
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Formatter)
#include "tst_Formatter.moc"
