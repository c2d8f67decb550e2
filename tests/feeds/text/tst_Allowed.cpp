// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/ParsedExposition.h"
#include "tests/feeds/text/OpenMetricsText.h"

#include <QTest>

using namespace ff::feeds;
using namespace ff::test;

/// What OpenMetrics 1.0 allows is not refused, however odd it looks.
class tst_Allowed final : public QObject {
    Q_OBJECT
private slots:
    void allowed_data();
    void allowed();
};

void tst_Allowed::allowed_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(text);
    };
    row("empty", "# EOF\n");
    row("no line feed after EOF", "a 1\n# EOF");
    row("no metadata", withEof("a 1\n"));
    row("metadata alone", withEof("# TYPE a gauge\n# HELP b c\n"));
    row("HELP before TYPE", withEof("# HELP a help\n# TYPE a counter\na_total 1\n"));
    row("empty HELP and UNIT", withEof("# HELP a \n# UNIT a \na 1\n"));
    row("escapes in HELP", withEof("# HELP a he\\n\\\\l\\tp \\\"x\\\"\na 1\n"));
    row("unknown escape", withEof("a{b=\"\\z\"} 1\n"));
    row("braces in a value", withEof("a{b=\"{c}\"} 1\n"));
    row("empty braces", withEof("a{} 1\n"));
    row("zero byte", withEof(std::string("a{b=\"\0\"} 1\n", 11)));
    row("carriage return in a value", withEof("a{b=\"\r\"} 1\n"));
    row("colon in a name", withEof("a:b 1\n"));
    row("negative time", withEof("a 1 -5\n"));
    row("same time again", withEof("a{b=\"1\"} 1 0\na{b=\"1\"} 2 0\na{b=\"1\"} 2 0.0\n"));
    row("quote after an escaped backslash in HELP", withEof("# HELP a \\\\\"\na 1\n"));
    row("times in order", withEof("a 1 1.5\na 1 1.6e3\n"));
    row("nanoseconds in order", withEof("a 1 1520879607.000000001\na 1 1520879607.000000002\n"));
    row("leading zeros", withEof("a 0042 000\n"));
    row("NaN gauge", withEof("# TYPE a gauge\na NaN\n"));
    row("infinite counter", counter("a_total +Inf\n"));
    row("big counter", counter("a_total 9223372036854775808\n"));
    row("created", counter("a_total 1\na_created 1.5\n"));
    row("total as a plain name", withEof("a_total 1\n"));
    row("states", stateSet("a{a=\"x\",b=\"1\"} 1.0\na{a=\"y\",b=\"1\"} 0\na{a=\"x\",b=\"2\"} 1\n"));
    row("info", withEof("# TYPE a info\na_info{b=\"c\"} 1.0\na_info{b=\"d\"} 1\n"));
    row("histogram without sum", histogram("a_bucket{le=\"1\"} 0\na_bucket{le=\"+Inf\"} 3\n"));
    row("sum before the buckets", histogram("a_sum 2\na_count 3\na_bucket{le=\"+Inf\"} 3\n"));
    row("canonical bounds", histogram("a_bucket{le=\"0.0\"} 0\na_bucket{le=\"1e-05\"} 0\n"
                                      "a_bucket{le=\"1.1e+23\"} 17\na_bucket{le=\"+Inf\"} 17\n"
                                      "a_count 17\na_sum 324789.3\na_created 1520430000.123\n"));
    row("bounds not canonical", histogram("a_bucket{le=\"1.1e-4\"} 0\na_bucket{le=\"+Inf\"} 3\n"));
    row("negative bounds", histogram("a_bucket{le=\"-1.0\"} 0\na_bucket{le=\"+Inf\"} 3\n"));
    row("two points", histogram("a_bucket{le=\"+Inf\"} 3 1\na_bucket{le=\"+Inf\"} 4 2\n"));
    row("gauge histogram", gaugeHistogram("a_bucket{le=\"1\"} 20.0\na_bucket{le=\"+Inf\"} 42.0\n"
                                          "a_gcount 42.0\na_gsum 3289.3\n"));
    row("negative gauge histogram", gaugeHistogram("a_bucket{le=\"-1\"} 20\n"
                                                   "a_bucket{le=\"+Inf\"} 42\na_gcount 42\n"
                                                   "a_gsum -3289.3\n"));
    row("quantiles in any order", summary("a{quantile=\"1\"} 2\na{quantile=\"0\"} NaN\na_count 1\n"
                                          "a_sum 2\na_created 1\n"));
    row("exemplars", histogram("a_bucket{le=\"1\"} 0 # {a=\"b\"} 0.5\n"
                               "a_bucket{le=\"2\"} 2 # {} 0.5\n"
                               "a_bucket{le=\"+Inf\"} 3 # {a=\"d\"} 4 123\n"));
    row("exemplar after a time", histogram("a_bucket{le=\"+Inf\"} 3 5 # {a=\"d\"} 4 123\n"));
    row("exemplar on a counter", counter("a_total 1 # {a=\"b\"} 1 2\n"));
    row("exemplar of 128", counter("a_total 1 # {a=\"" + std::string(127, 'x') + "\"} 1\n"));
    std::string wide;
    for (int i = 0; i < 127; ++i) {
        wide += "ä";
    }
    row("exemplar of 128 wide", counter("a_total 1 # {a=\"" + wide + "\"} 1\n"));
}

void tst_Allowed::allowed() {
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const auto parsed = parseExposition(bytes, TextFormat::openMetrics);
    QVERIFY2(parsed.problems.empty(),
             parsed.problems.empty() ? "" : parsed.problems.front().reason.c_str());
}

QTEST_GUILESS_MAIN(tst_Allowed)
#include "tst_Allowed.moc"
