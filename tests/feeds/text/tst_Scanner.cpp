// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/ParsedExposition.h"
#include "app/feeds/text/TextScanner.h"

#include <QTest>

#include <cmath>

using namespace ff::feeds;

namespace {

ParsedExposition prometheus(std::string_view text) {
    return parseExposition(text, TextFormat::prometheus);
}

} // namespace

/// What 0.0.4 allows that OpenMetrics does not, as Prometheus reads it.
class tst_Scanner final : public QObject {
    Q_OBJECT
private slots:
    void contentTypeChooses_data();
    void contentTypeChooses();
    void prometheusAccepts_data();
    void prometheusAccepts();
    void prometheusRefuses_data();
    void prometheusRefuses();
    void goesOnAfterBadLines();
    void escapes();
    void familiesOfOldHistograms();
    void millisecondsBecomeSeconds();
    void skipsUnwantedLines();
    void emptyTextIsNothing();
};

void tst_Scanner::contentTypeChooses_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("open");
    const auto row = [](const char* type, bool open) {
        QTest::addRow("'%s'", type) << QString::fromLatin1(type) << open;
    };
    row("application/openmetrics-text; version=1.0.0; charset=utf-8", true);
    row("Application/OpenMetrics-Text;version=0.0.1", true);
    row("text/plain; version=0.0.4", false);
    row("text/html", false);
    row("", false);
}

void tst_Scanner::contentTypeChooses() {
    QFETCH(QString, type);
    QFETCH(bool, open);
    QCOMPARE(textFormatOf(type.toStdString()) == TextFormat::openMetrics, open);
}

void tst_Scanner::prometheusAccepts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("samples");
    const auto row = [](const char* name, const char* text, int samples) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << samples;
    };
    row("no line feed at the end", "a 1", 1);
    row("blank lines", "\n\na 1\n \t\n", 1);
    row("comments", "# a comment\n#\n#EOF\n# EOF\n# HELP\n#TYPE a meh\na 1\n", 1);
    row("blanks everywhere", " \ta { x = \"1\" , y=\"2\" , }\t1 \t123 \n", 1);
    row("no blank after the brace", "a{x=\"1\"}1\n", 1);
    row("empty braces", "a{} 1\n", 1);
    row("special values", "a NaN\nb +Inf\nc -Inf\n", 3);
    row("interleaved", "a 1\nb 1\na{x=\"1\"} 1\n", 3);
    row("negative counter", "# TYPE a counter\na -1\n", 1);
    row("untyped", "# TYPE a untyped\na 1\n", 1);
    row("help without text", "# HELP a\n# HELP b \na 1\n", 1);
    row("type without a sample", "# TYPE a gauge\n", 0);
    row("wide characters", "a{x=\"Jyväskylä\"} 1\n", 1);
    row("unknown escape", "a{x=\"\\q\"} 1\n", 1);
}

void tst_Scanner::prometheusAccepts() {
    QFETCH(QString, text);
    QFETCH(int, samples);
    const std::string bytes = text.toStdString();
    const auto parsed = prometheus(bytes);
    QVERIFY2(parsed.problems.empty(),
             parsed.problems.empty() ? "" : parsed.problems.front().reason.c_str());
    std::size_t found = 0;
    for (const auto& family : parsed.families) {
        found += family.samples.size();
    }
    QCOMPARE(found, std::size_t(samples));
}

void tst_Scanner::prometheusRefuses_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) {
        QTest::addRow("%s", name) << text;
    };
    row("no value", "a\n");
    row("no value after labels", "a{x=\"1\"}\n");
    row("value is a word", "a one\n");
    row("hexadecimal", "a 0x10\n");
    row("carriage return", "a 1\r\n");
    row("exemplar", "a 1 # {} 1\n");
    row("timestamp with a point", "a 1 1.5\n");
    row("negative timestamp", "a 1 -5\n");
    row("too much", "a 1 5 6\n");
    row("bad name", "9a 1\n");
    row("dot in the name", "a.b 1\n");
    row("bad label name", "a{x:y=\"1\"} 1\n");
    row("comma first", "a{,x=\"1\"} 1\n");
    row("no quotes", "a{x=1} 1\n");
    row("open quote", "a{x=\"1} 1\n");
    row("line feed in a value", "a{x=\"1\n2\"} 1\n");
    row("label twice", "a{x=\"1\",x=\"2\"} 1\n");
    row("not UTF-8", "a{x=\"\xff\"} 1\n");
    row("unknown type", "# TYPE a meh\n");
    row("type of OpenMetrics", "# TYPE a stateset\n");
    row("type without a word", "# TYPE a\n");
    row("backslash at the end", "a{x=\"\\");
}

void tst_Scanner::prometheusRefuses() {
    QFETCH(QByteArray, text);
    const auto parsed = prometheus(text.toStdString());
    QVERIFY(!parsed.problems.empty());
    QCOMPARE(parsed.problems.front().line, std::size_t(1));
    QVERIFY(!parsed.problems.front().reason.empty());
}

void tst_Scanner::goesOnAfterBadLines() {
    const auto parsed = prometheus("a 1\nb one\nc{x=\"\xff\"} 1\nd 2\n");
    QCOMPARE(parsed.problems.size(), std::size_t(2));
    QCOMPARE(parsed.problems[0].line, std::size_t(2));
    QCOMPARE(parsed.problems[1].line, std::size_t(3));
    QCOMPARE(parsed.families.size(), std::size_t(2));
    QCOMPARE(parsed.families[1].samples.front().value, 2.0);
}

void tst_Scanner::escapes() {
    const auto parsed =
        prometheus("# HELP a one\\ntwo \\\\ \\\"x\na{x=\"a\\\\b\\n\\\"c\\\"\\q\"} 1\n");
    QCOMPARE(parsed.families.front().help, std::string("one\ntwo \\ \\\"x"));
    QCOMPARE(parsed.families.front().samples.front().labels.front().second,
             std::string("a\\b\n\"c\"\\q"));
}

void tst_Scanner::familiesOfOldHistograms() {
    const auto parsed = prometheus("# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_sum 2\n"
                                   "h_count 1\n# TYPE c_total counter\nc_total 5\nc_count 1\n");
    QCOMPARE(parsed.families.size(), std::size_t(3));
    QCOMPARE(parsed.families[0].samples.size(), std::size_t(3));
    QCOMPARE(parsed.families[1].name, std::string("c_total"));
    QVERIFY(parsed.families[1].type == MetricType::counter);
    QCOMPARE(parsed.families[2].name, std::string("c_count"));
}

void tst_Scanner::millisecondsBecomeSeconds() {
    const auto parsed = prometheus("a 1 1395066363500\n");
    QCOMPARE(parsed.families.front().samples.front().timestamp.value_or(0), 1395066363.5);
}

void tst_Scanner::skipsUnwantedLines() {
    TextScanner scanner("wanted 1\nother {{{\nwanted 2\n", TextFormat::prometheus);
    QCOMPARE(scanner.next(), TextScanner::Token::sample);
    QCOMPARE(scanner.peekName(), std::string_view("other"));
    scanner.skipLine();
    QCOMPARE(scanner.next(), TextScanner::Token::sample);
    QCOMPARE(scanner.sample().value, 2.0);
    QCOMPARE(scanner.line(), std::size_t(3));
    QCOMPARE(scanner.next(), TextScanner::Token::end);
}

void tst_Scanner::emptyTextIsNothing() {
    QVERIFY(prometheus("").problems.empty());
    QVERIFY(prometheus(std::string_view{}).families.empty());
    QVERIFY(!parseExposition(std::string_view{}, TextFormat::openMetrics).problems.empty());
}

QTEST_GUILESS_MAIN(tst_Scanner)
#include "tst_Scanner.moc"
