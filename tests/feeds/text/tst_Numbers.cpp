// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/TextNumber.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace ff::feeds;

class tst_Numbers final : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatReadsBack();
};

void tst_Numbers::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const double infinity = std::numeric_limits<double>::infinity();
    const auto row = [](const char* text, double value) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << value;
    };
    row("0", 0);
    row("0042", 42);
    row("-3", -3);
    row("+3", 3);
    row("1341298465647914", 1341298465647914.0);
    row("9223372036854775808", 9223372036854775808.0);
    row("8903.123421", 8903.123421);
    row("1.89e-7", 1.89e-7);
    row("4.20072246e+06", 4200722.46);
    row("1E3", 1000);
    row("1.", 1);
    row(".5", 0.5);
    row("1e-400", 0);
    row("Inf", infinity);
    row("+inf", infinity);
    row("-INFINITY", -infinity);
}

void tst_Numbers::reads() {
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto number = parseNumber(text.toStdString());
    QVERIFY(number.has_value());
    QCOMPARE(*number, value);
}

void tst_Numbers::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",      " ",      "1 ",     " 1",   "1_2",  "0x1",   "0x1p-3", "0b1",       "0o1",
          "1e",    "1e+",    "e1",     ".",    "-",    "+-1",   "--1",    "1.1.1",     "1z",
          "1e999", "-1e999", "nan(1)", "+nan", "-nan", "infin", "++inf",  "infinity1", "1,5"}) {
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }
}

void tst_Numbers::refuses() {
    QFETCH(QString, text);
    QVERIFY(!parseNumber(text.toStdString()).has_value());
}

void tst_Numbers::writesWhatReadsBack() {
    for (const double value : {0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, -0.0, 123456789.25}) {
        QCOMPARE(parseNumber(numberText(value)).value_or(-1), value);
    }
    QCOMPARE(numberText(-std::numeric_limits<double>::infinity()), std::string("-Inf"));
    QVERIFY(std::isnan(parseNumber("NaN").value_or(0)));
    QVERIFY(!parseReal("NaN").has_value());
    QVERIFY(!parseReal("+Inf").has_value());
}

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_Numbers.moc"
