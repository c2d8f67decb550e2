// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/text/Table.h"
#include "models/text/Csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <sstream>

using namespace ff;
using namespace ff::cli;

class tst_Table final : public QObject {
    Q_OBJECT

private slots:
    void makesCellsHarmlessForSpreadsheets_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::addRow("plain") << QByteArray("fi_ai") << QByteArray("fi_ai");
        QTest::addRow("formula") << QByteArray("=cmd|' /C calc'!A0")
                                 << QByteArray("'=cmd|' /C calc'!A0");
        QTest::addRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::addRow("minus") << QByteArray("-1") << QByteArray("'-1");
        QTest::addRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::addRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::addRow("return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
        QTest::addRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::addRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::addRow("lines") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::addRow("empty") << QByteArray("") << QByteArray("");
    }
    void makesCellsHarmlessForSpreadsheets() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvText(text.toStdString()), cell.toStdString());
    }

    /// A row is a line, and no terminal obeys a file's name. What is no number is nothing, as in
    /// the other formats.
    void aTableHasALineForEachRow() {
        const Table table{{{"name"}, {"value"}},
                          {{std::string("a\x1b[31mb\nc\u009b2J\u00e9"),
                            std::numeric_limits<double>::quiet_NaN()}}};
        std::ostringstream out;
        write(table, Format::table, out);
        QCOMPARE(QString::fromStdString(out.str()).count(u'\n'), 2);
        QVERIFY2(out.str().contains("a\\x1b[31mb c\\xc2\\x9b2J\u00e9"), out.str().c_str());
        QVERIFY2(out.str().ends_with("–\n"), out.str().c_str());
    }

    /// It was 8e+05.
    void numbersHaveNoExponent() {
        const Table table{{{"a"}, {"b"}, {"c"}, {"d"}}, {{800000.0, 0.00002, -1.5e9, 1234567.25}}};
        std::ostringstream csv;
        write(table, Format::csv, csv);
        QVERIFY2(csv.str().ends_with("800000,0.00002,-1500000000,1234567.25\r\n"),
                 csv.str().c_str());
        std::ostringstream json;
        write(table, Format::json, json);
        QVERIFY2(json.str().contains("\"a\": 800000, \"b\": 0.00002, \"c\": -1500000000"),
                 json.str().c_str());
    }

    void writesJsonThatReadsBack() {
        const Table table{{{"name"}, {"value"}, {"count"}, {"at"}, {"none"}},
                          {{std::string("a \"b\"\\\n\x01 ä"), 0.1, std::int64_t{-3},
                            instantFromSeconds(1), std::monostate{}},
                           {std::string(), std::numeric_limits<double>::quiet_NaN(),
                            std::int64_t{0}, Instant{}, std::monostate{}}},
                          true};
        std::ostringstream out;
        write(table, Format::json, out);
        QJsonParseError error;
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(out.str()), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(json[QStringLiteral("simulated")].toBool());
        const auto row = json[QStringLiteral("rows")][0].toObject();
        QCOMPARE(row[QStringLiteral("name")].toString(), QStringLiteral("a \"b\"\\\n\x01 ä"));
        QCOMPARE(row[QStringLiteral("value")].toDouble(), 0.1);
        QCOMPARE(row[QStringLiteral("count")].toInt(), -3);
        QCOMPARE(row[QStringLiteral("at")].toString(), QStringLiteral("1970-01-01T00:00:01Z"));
        QVERIFY(row[QStringLiteral("none")].isNull());
        QVERIFY(json[QStringLiteral("rows")][1].toObject()[QStringLiteral("value")].isNull());
    }

    void writesCsvWithEveryDigit() {
        std::ostringstream out;
        write({{{"a"}, {"b", 1}}, {{std::string("x"), 1234567.891}}, false}, Format::csv, out);
        QCOMPARE(out.str(), std::string("a,b\r\nx,1234567.891\r\n"));
    }

    void writesNumbersWithoutErrorsOfRounding_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("below a whole") << 2.9999999999999996 << QByteArray("3");
        QTest::addRow("a sum") << 0.1 + 0.2 << QByteArray("0.3");
        QTest::addRow("a large sum") << 240.00000000000003 << QByteArray("240");
        QTest::addRow("a third") << 1. / 3 << QByteArray("0.33333333333333");
        QTest::addRow("many GPU-seconds") << 9007199254740991. << QByteArray("9007199254740991");
        QTest::addRow("negative") << -0.30000000000000004 << QByteArray("-0.3");
    }
    void writesNumbersWithoutErrorsOfRounding() {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        std::ostringstream out;
        write({{{"a"}}, {{value}}, false}, Format::csv, out);
        QCOMPARE(out.str(), "a\r\n" + text.toStdString() + "\r\n");
    }

    void showsWhatIsNotKnown() {
        const Table table{{{"a"}}, {{NotKnown{}}}, false};
        std::ostringstream shown;
        write(table, Format::table, shown);
        QCOMPARE(shown.str(), std::string("a\nnot known\n"));
        std::ostringstream csv;
        write(table, Format::csv, csv);
        QCOMPARE(csv.str(), std::string("a\r\n\r\n"));
    }

    void saysSimulatedInEveryFormat_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("word");
        QTest::addRow("table") << int(Format::table) << QByteArray("SIMULATED");
        QTest::addRow("csv") << int(Format::csv) << QByteArray(",simulated\r\n");
        QTest::addRow("json") << int(Format::json) << QByteArray("\"simulated\": true");
    }
    void saysSimulatedInEveryFormat() {
        QFETCH(int, format);
        QFETCH(QByteArray, word);
        std::ostringstream out;
        write({{{"a"}}, {{std::string("x")}}, true}, ff::cli::Format(format), out);
        QVERIFY2(out.str().find(word.toStdString()) != std::string::npos, out.str().c_str());
    }

    void linesUpColumnsByCharacters() {
        std::ostringstream out;
        write({{{"place"}, {"n", 0}}, {{std::string("Łódź"), 7.0}, {std::string("Bonn"), 10.0}}},
              Format::table, out);
        QCOMPARE(out.str(), std::string("place   n\nŁódź    7\nBonn   10\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Table)
#include "tst_Table.moc"
