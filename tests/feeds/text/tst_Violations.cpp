// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/ParsedExposition.h"
#include "tests/feeds/text/OpenMetricsText.h"

#include <QTest>

using namespace ff::feeds;
using namespace ff::test;

namespace {

/// One thing that OpenMetrics 1.0 forbids: the text, the line that is to be named, and words of
/// the reason.
struct Violation {
    const char* name;
    std::string text;
    std::size_t line;
    const char* reason;
};

std::vector<Violation> endings() {
    return {
        {"nothing at all", "", 1, "# EOF"},
        {"no EOF", "a 1\n", 2, "# EOF"},
        {"text after EOF", "a 1\n# EOF\nblah", 3, "after # EOF"},
        {"blank line after EOF", "# EOF\n\n", 2, "after # EOF"},
        {"EOF twice", "# EOF\n# EOF\n", 2, "after # EOF"},
        {"EOF with more", "a 1\n# EOFblah", 2, "alone"},
        {"EOF without a blank", "#EOF\n", 1, "starts with #"},
        {"blank line", withEof("a 1\n\n"), 2, "blank"},
        {"carriage return", "a 1\r\n# EOF\n", 1, "carriage return"},
        {"carriage return after HELP", withEof("# HELP a b\r\n"), 1, "carriage return"},
        {"carriage return after a time", withEof("a 1 2\r\n"), 1, "timestamp"},
        {"byte order mark", "\xEF\xBB\xBF# EOF\n", 1, "metric name"},
        {"comment", withEof("# just words\n"), 1, "starts with #"},
        {"comment without a blank", withEof("#TYPE a gauge\n"), 1, "starts with #"},
    };
}

std::vector<Violation> encodings() {
    return {
        {"byte 255 in a value", withEof("a{b=\"\xff\"} 1\n"), 1, "UTF-8"},
        {"overlong", withEof("a{b=\"\xc0\xaf\"} 1\n"), 1, "UTF-8"},
        {"surrogate", withEof("a{b=\"\xed\xa0\x80\"} 1\n"), 1, "UTF-8"},
        {"in HELP", withEof("# HELP a \xfe\n"), 1, "UTF-8"},
        {"second line", withEof("a 1\nb{c=\"\xe2\x82\"} 1\n"), 2, "UTF-8"},
    };
}

std::vector<Violation> labels() {
    return {
        {"no quotes", withEof("a{a=1} 1\n"), 1, "double quotes"},
        {"open quote", withEof("a{a=\"1} 1\n"), 1, "closing quote"},
        {"single quotes", withEof("a{a='1'} 1\n"), 1, "double quotes"},
        {"backslash before the end", withEof("a{a=\"1\\\n"), 1, "closing quote"},
        {"no comma", withEof("a{a=\"1\"b=\"2\"} 1\n"), 1, "comma"},
        {"two commas", withEof("a{a=\"1\",,b=\"2\"} 1\n"), 1, "label name"},
        {"comma at the end", withEof("a{a=\"1\",b=\"2\",} 1\n"), 1, "label name"},
        {"only a comma", withEof("a{,} 1\n"), 1, "label name"},
        {"blank in the braces", withEof("a{ a=\"1\"} 1\n"), 1, "label name"},
        {"blank before equals", withEof("a{a =\"1\"} 1\n"), 1, "equals"},
        {"blank before the brace", withEof("a{a=\"1\" } 1\n"), 1, "comma"},
        {"no closing brace", withEof("a{a=\"1\" 1\n"), 1, "comma"},
        {"name with a digit first", withEof("a{1=\"1\"} 1\n"), 1, "label name"},
        {"name with a colon", withEof("a{b:c=\"1\"} 1\n"), 1, "equals"},
        {"label twice", withEof("a{a=\"1\",a=\"2\"} 1\n"), 1, "twice"},
        {"reserved", withEof("a{_b=\"1\"} 1\n"), 1, "underscore"},
        {"metric's own name", withEof("{__name__=\"a\"} 1\n"), 1, "metric name"},
    };
}

std::vector<Violation> values() {
    std::vector<Violation> rows{
        {"no value", withEof("a\n"), 1, "value"},
        {"blank for a value", withEof("a \n"), 1, "value"},
        {"no blank after the brace", withEof("a{b=\"1\"}1\n"), 1, "single space"},
        {"two blanks", withEof("a  1\n"), 1, "blank too many"},
        {"tab", withEof("a\t1\n"), 1, "single space"},
        {"tab at the end", withEof("a 1\t\n"), 1, "does not belong"},
        {"blank at the end", withEof("a 1 \n"), 1, "timestamp"},
        {"leading blank", withEof(" a 1\n"), 1, "metric name"},
        {"name with a digit first", withEof("0a 1\n"), 1, "metric name"},
        {"name with a point", withEof("a.b 1\n"), 1, "single space"},
        {"name with a dash", withEof("a-b 1\n"), 1, "single space"},
        {"reserved name", withEof("_a 1\n"), 1, "underscore"},
        {"time is a word", withEof("a 1 z\n"), 1, "timestamp"},
        {"time with a letter", withEof("a 1 1z\n"), 1, "timestamp"},
        {"time with two points", withEof("a 1 1.1.1\n"), 1, "timestamp"},
        {"time is NaN", withEof("a 1 NaN\n"), 1, "timestamp"},
        {"time is Inf", withEof("a 1 +Inf\n"), 1, "timestamp"},
        {"two times", withEof("a 1 1 2\n"), 1, "does not belong"},
    };
    for (const char* bad : {"a", "1_2", "0x1", "0x1p-3", "0b1", "0o1", "1e999", "nan1", "-NaN"}) {
        rows.push_back({bad, withEof(std::string("a ") + bad + "\n"), 1, "not a number"});
    }
    return rows;
}

std::vector<Violation> metadata() {
    return {
        {"HELP alone", withEof("# HELP\n"), 1, "starts with #"},
        {"HELP without a name", withEof("# HELP \n"), 1, "metric name"},
        {"HELP without a text", withEof("# HELP a\n"), 1, "single space"},
        {"HELP with a tab", withEof("# HELP a\tb\n"), 1, "single space"},
        {"HELP with a bare quote", withEof("# HELP a \"b\"\n"), 1, "escaped"},
        {"HELP ends with a backslash", withEof("# HELP a b\\\n"), 1, "escaped"},
        {"HELP after a blank", withEof(" # HELP a b\n"), 1, "metric name"},
        {"two blanks after #", withEof("#  HELP a b\n"), 1, "starts with #"},
        {"TYPE alone", withEof("# TYPE\n"), 1, "starts with #"},
        {"TYPE without a type", withEof("# TYPE a\n"), 1, "single space"},
        {"TYPE with an empty type", withEof("# TYPE a \n"), 1, "none of OpenMetrics"},
        {"TYPE unheard of", withEof("# TYPE a meh\n"), 1, "none of OpenMetrics"},
        {"TYPE of 0.0.4", withEof("# TYPE a untyped\n"), 1, "none of OpenMetrics"},
        {"TYPE in capitals", withEof("# TYPE a Gauge\n"), 1, "none of OpenMetrics"},
        {"TYPE and a blank", withEof("# TYPE a gauge \n"), 1, "none of OpenMetrics"},
        {"UNIT without a unit", withEof("# UNIT a\n"), 1, "single space"},
        {"UNIT and a blank", withEof("# UNIT a_s s \n"), 1, "unit holds"},
        {"UNIT that is no suffix", withEof("# UNIT a seconds\n"), 2, "end with its unit"},
        {"UNIT not apart", withEof("# UNIT aseconds seconds\naseconds 1\n"), 2,
         "end with its unit"},
        {"UNIT of an info", withEof("# TYPE x_u info\n# UNIT x_u u\n"), 3, "must not have a unit"},
        {"UNIT of a stateset", withEof("# TYPE x_u stateset\n# UNIT x_u u\n"), 3,
         "must not have a unit"},
        {"HELP twice", withEof("# HELP a b\n# HELP a b\n"), 2, "second # HELP"},
        {"TYPE twice", withEof("# TYPE a gauge\n# TYPE a gauge\n"), 2, "second # TYPE"},
        {"UNIT twice", withEof("# UNIT a_s s\n# UNIT a_s s\n"), 2, "second # UNIT"},
        {"HELP after samples", withEof("a 1\n# HELP a b\n"), 2, "before its samples"},
        {"TYPE after samples", withEof("a 1\n# TYPE a gauge\n"), 2, "before its samples"},
        {"UNIT after samples", withEof("a_s 1\n# UNIT a_s s\n"), 2, "before its samples"},
    };
}

std::vector<Violation> families() {
    return {
        {"interleaved", withEof("a 1\nb 1\na{x=\"1\"} 1\n"), 3, "one piece"},
        {"metadata apart", withEof("# TYPE a gauge\n# TYPE b gauge\na 1\n"), 3, "one piece"},
        {"declared twice", withEof("# TYPE a gauge\nb 1\n# TYPE a gauge\n"), 3, "one piece"},
        {"name is a counter's", counter("a_total 1\n# TYPE a_total counter\n"), 3, "clashes"},
        {"name is a counter's created",
         withEof("# TYPE a_created gauge\na_created 1\n"
                 "# TYPE a counter\na_total 1\n"),
         4, "clashes"},
        {"name is a histogram's", histogram("# TYPE a_count gauge\n"), 2, "clashes"},
        {"name is a gauge histogram's", gaugeHistogram("# TYPE a_gsum gauge\n"), 2, "clashes"},
        {"name is a summary's", summary("a_sum 1\na_count 1\n# TYPE a_created gauge\n"), 4,
         "clashes"},
        {"name is an info's", withEof("# TYPE a info\n# TYPE a_info gauge\n"), 2, "clashes"},
    };
}

std::vector<Violation> points() {
    return {
        {"same sample twice", withEof("a 1\na 1\n"), 2, "twice"},
        {"without a time, then with one", withEof("a 1\na 2 5\n"), 2, "timestamp"},
        {"empty label is no label", withEof("a 1\na{b=\"\"} 1\n"), 2, "twice"},
        {"labels in another order", withEof("a{b=\"1\",c=\"2\"} 1\na{c=\"2\",b=\"1\"} 1\n"), 2,
         "twice"},
        {"metrics interleaved", withEof("a{b=\"1\"} 1 1\na{b=\"2\"} 1 1\na{b=\"1\"} 1 2\n"), 3,
         "same metric"},
        {"time goes back", withEof("a 1 2\na 1 1\n"), 2, "go back"},
        {"time goes back a nanosecond",
         withEof("a 1 1520879607.000000002\n"
                 "a 1 1520879607.000000001\n"),
         2, "go back"},
        {"time then none", withEof("a 1 1\na 2\n"), 2, "mixed"},
        {"no time then time", withEof("a 1\na 2 2\n"), 2, "mixed"},
        {"mixed in a histogram", histogram("a_bucket{le=\"1\"} 1 5\na_bucket{le=\"+Inf\"} 1\n"), 3,
         "mixed"},
        {"points interleaved", summary("a_count 0 123\na_count 0 456\na_sum 0 123\n"), 4,
         "go back"},
        {"metrics of a summary interleaved",
         summary("a_count{b=\"1\"} 0\na_count{b=\"2\"} 0\na_sum{b=\"1\"} 0\n"), 4, "same metric"},
        {"metrics of a histogram interleaved",
         histogram("a_bucket{b=\"1\",le=\"+Inf\"} 0\na_bucket{b=\"2\",le=\"+Inf\"} 0\n"
                   "a_count{b=\"1\"} 0\n"),
         4, "same metric"},
    };
}

std::vector<Violation> counters() {
    return {
        {"without _total", counter("a 1\n"), 2, "a_total"},
        {"NaN", counter("a_total NaN\n"), 2, "NaN or negative"},
        {"negative", counter("a_total -1\n"), 2, "NaN or negative"},
        {"minus infinity", counter("a_total -Inf\n"), 2, "NaN or negative"},
        {"created NaN", counter("a_total 1\na_created NaN\n"), 3, "creation"},
        {"created infinite", counter("a_total 1\na_created +Inf\n"), 3, "creation"},
        {"total twice", counter("a_total 1\na_total 1\n"), 3, "twice"},
    };
}

std::vector<Violation> infosAndStates() {
    return {
        {"info without _info", withEof("# TYPE a info\na 1\n"), 2, "a_info"},
        {"info of 0", withEof("# TYPE a info\na_info 0\n"), 2, "has to be 1"},
        {"info of 2", withEof("# TYPE a info\na_info{b=\"c\"} 2\n"), 2, "has to be 1"},
        {"info of NaN", withEof("# TYPE a info\na_info NaN\n"), 2, "has to be 1"},
        {"info twice", withEof("# TYPE a info\na_info{b=\"c\"} 1\na_info{b=\"c\"} 1\n"), 3,
         "twice"},
        {"state without its label", stateSet("a 0\n"), 2, "label a is missing"},
        {"state with another label", stateSet("a{b=\"on\"} 0\n"), 2, "label a is missing"},
        {"state of 2", stateSet("a{a=\"on\"} 2\n"), 2, "0 or 1"},
        {"state of NaN", stateSet("a{a=\"on\"} NaN\n"), 2, "0 or 1"},
        {"state of a half", stateSet("a{a=\"on\"} 0.5\n"), 2, "0 or 1"},
        {"state twice", stateSet("a{a=\"on\"} 1\na{a=\"on\"} 1\n"), 3, "twice"},
    };
}

std::vector<Violation> histograms() {
    return {
        {"only a sum", histogram("a_sum 1\n"), 3, "+Inf"},
        {"no +Inf", histogram("a_bucket{le=\"1\"} 1\n"), 3, "+Inf"},
        {"no +Inf before the next",
         histogram("a_bucket{b=\"1\",le=\"1\"} 1\n"
                   "a_bucket{b=\"2\",le=\"+Inf\"} 1\n"),
         3, "+Inf"},
        {"bucket without le", histogram("a_bucket 0\n"), 2, "label le is missing"},
        {"le is a word", histogram("a_bucket{le=\"x\"} 0\n"), 2, "not a number"},
        {"le is NaN", histogram("a_bucket{le=\"NaN\"} 0\n"), 2, "not a number"},
        {"le is Inf", histogram("a_bucket{le=\"Inf\"} 0\n"), 2, "+Inf"},
        {"le on the count", histogram("a_bucket{le=\"+Inf\"} 1\na_count{le=\"1\"} 1\n"), 3,
         "not allowed"},
        {"plain sample", histogram("a 1\n"), 2, "a_bucket"},
        {"not sorted",
         histogram("a_bucket{le=\"2\"} 0\na_bucket{le=\"1\"} 0\n"
                   "a_bucket{le=\"+Inf\"} 0\n"),
         3, "order of le"},
        {"+Inf first", histogram("a_bucket{le=\"+Inf\"} 1\na_bucket{le=\"1\"} 1\n"), 3,
         "order of le"},
        {"bucket twice", histogram("a_bucket{le=\"1\"} 0\na_bucket{le=\"1.0\"} 0\n"), 3, "twice"},
        {"not cumulative", histogram("a_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\n"), 3,
         "cumulative"},
        {"half a count", histogram("a_bucket{le=\"+Inf\"} 0.5\n"), 2, "whole number"},
        {"NaN count", histogram("a_bucket{le=\"+Inf\"} NaN\n"), 2, "whole number"},
        {"negative count", histogram("a_bucket{le=\"+Inf\"} -1\n"), 2, "whole number"},
        {"sum without count", histogram("a_bucket{le=\"+Inf\"} 1\na_sum 1\n"), 4, "both"},
        {"count without sum", histogram("a_bucket{le=\"+Inf\"} 1\na_count 1\n"), 4, "both"},
        {"count differs", histogram("a_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 2\n"), 5, "differs"},
        {"negative sum", histogram("a_bucket{le=\"+Inf\"} 1\na_sum -1\na_count 1\n"), 3, "sum"},
        {"NaN sum", histogram("a_bucket{le=\"+Inf\"} 1\na_sum NaN\na_count 1\n"), 3, "sum"},
        {"sum and negative bounds",
         histogram("a_bucket{le=\"-1\"} 1\na_bucket{le=\"+Inf\"} 2\n"
                   "a_sum 1\na_count 2\n"),
         6, "negative bounds"},
        {"gauge histogram without +Inf", gaugeHistogram("a_gsum 1\n"), 3, "+Inf"},
        {"gauge histogram with count",
         gaugeHistogram("a_bucket{le=\"+Inf\"} 1\na_count 1\na_sum 1\n"
                        "# TYPE a gauge\n"),
         5, "one piece"},
        {"gauge histogram, sum alone", gaugeHistogram("a_bucket{le=\"+Inf\"} 1\na_gsum 1\n"), 4,
         "both"},
        {"gauge histogram, NaN sum",
         gaugeHistogram("a_bucket{le=\"+Inf\"} 1\na_gsum NaN\na_gcount 1\n"), 3, "NaN"},
        {"gauge histogram, negative sum",
         gaugeHistogram("a_bucket{le=\"+Inf\"} 1\na_gsum -1\na_gcount 1\n"), 5, "negative"},
        {"gauge histogram, negative count", gaugeHistogram("a_bucket{le=\"+Inf\"} -1\n"), 2,
         "whole number"},
    };
}

std::vector<Violation> summaries() {
    return {
        {"no quantile", summary("a 0\n"), 2, "label quantile is missing"},
        {"quantile below 0", summary("a{quantile=\"-1\"} 0\n"), 2, "between 0 and 1"},
        {"quantile above 1", summary("a{quantile=\"1.01\"} 0\n"), 2, "between 0 and 1"},
        {"quantile is NaN", summary("a{quantile=\"NaN\"} 0\n"), 2, "not a number"},
        {"quantile is a word", summary("a{quantile=\"x\"} 0\n"), 2, "not a number"},
        {"quantile twice", summary("a{quantile=\"0.5\"} 0\na{quantile=\"0.50\"} 0\n"), 3, "twice"},
        {"quantile of the sum", summary("a_sum{quantile=\"0.5\"} 0\n"), 2, "not allowed"},
        {"negative quantile value", summary("a{quantile=\"0.5\"} -1\n"), 2, "negative"},
        {"negative sum", summary("a_sum -1\n"), 2, "sum"},
        {"NaN sum", summary("a_sum NaN\n"), 2, "sum"},
        {"negative count", summary("a_count -1\n"), 2, "whole number"},
        {"half a count", summary("a_count 0.5\n"), 2, "whole number"},
    };
}

std::vector<Violation> exemplars() {
    const std::string bucket = "a_bucket{le=\"+Inf\"} 1";
    const std::string longValue(128, 'x');
    return {
        {"only a hash", histogram(bucket + " #\n"), 2, "exemplar"},
        {"hash and blank", histogram(bucket + " # \n"), 2, "exemplar"},
        {"no blank before", histogram(bucket + "# {} 1\n"), 2, "not a number"},
        {"no blank after the hash", histogram(bucket + " #{} 1\n"), 2, "exemplar"},
        {"no blank before the value", histogram(bucket + " # {}1\n"), 2, "single space"},
        {"no value", histogram(bucket + " # {}\n"), 2, "single space"},
        {"blank at the end", histogram(bucket + " # {} 1 \n"), 2, "timestamp"},
        {"blank after the time", histogram(bucket + " # {} 1 1 \n"), 2, "does not belong"},
        {"two times", histogram(bucket + " # {} 1 1 1\n"), 2, "does not belong"},
        {"two exemplars", histogram(bucket + " # {} 1 # {} 1\n"), 2, "does not belong"},
        {"time is NaN", histogram(bucket + " # {} 1 NaN\n"), 2, "timestamp"},
        {"label twice", histogram(bucket + " # {b=\"1\",b=\"2\"} 1\n"), 2, "twice"},
        {"reserved label", histogram(bucket + " # {_b=\"1\"} 1\n"), 2, "underscore"},
        {"too long", histogram(bucket + " # {b=\"" + longValue + "\"} 1\n"), 2, "128"},
        {"above its bucket", histogram("a_bucket{le=\"1\"} 1 # {} 2\n" + bucket + "\n"), 2,
         "within its bucket"},
        {"on a gauge", withEof("# TYPE a gauge\na 1 # {} 1\n"), 2, "allowed only"},
        {"on an unknown", withEof("a 1 # {} 1\n"), 1, "allowed only"},
        {"on an info", withEof("# TYPE a info\na_info 1 # {} 1\n"), 2, "allowed only"},
        {"on a state", stateSet("a{a=\"b\"} 1 # {} 1\n"), 2, "allowed only"},
        {"on a quantile", summary("a{quantile=\"0.5\"} 1 # {} 1\n"), 2, "allowed only"},
        {"on a summary's count", summary("a_count 1 # {} 1\n"), 2, "allowed only"},
        {"on a histogram's sum", histogram(bucket + "\na_sum 1 # {} 1\n"), 3, "allowed only"},
        {"on a histogram's count", histogram(bucket + "\na_count 1 # {} 1\n"), 3, "allowed only"},
        {"on a created", counter("a_total 1\na_created 1 # {} 1\n"), 3, "allowed only"},
    };
}

using Table = std::vector<Violation>;

void addRows(const char* topic, const Table& table) {
    for (const Violation& row : table) {
        QTest::addRow("%s: %s", topic, row.name) << QByteArray::fromStdString(row.text)
                                                 << int(row.line) << QString::fromUtf8(row.reason);
    }
}

} // namespace

/// Whatever OpenMetrics 1.0 forbids is refused with its line and a reason.
class tst_Violations final : public QObject {
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
};

void tst_Violations::refused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    addRows("ending", endings());
    addRows("encoding", encodings());
    addRows("label", labels());
    addRows("value", values());
    addRows("metadata", metadata());
    addRows("family", families());
    addRows("point", points());
    addRows("counter", counters());
    addRows("info or state", infosAndStates());
    addRows("histogram", histograms());
    addRows("summary", summaries());
    addRows("exemplar", exemplars());
}

void tst_Violations::refused() {
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, reason);
    const std::string bytes = text.toStdString();
    const auto parsed = parseExposition(bytes, TextFormat::openMetrics);
    QCOMPARE(parsed.problems.size(), std::size_t(1));
    const QString found = QString::fromStdString(parsed.problems.front().reason);
    QVERIFY2(found.contains(reason), qPrintable(found));
    QCOMPARE(int(parsed.problems.front().line), line);
    QVERIFY(parsed.families.empty());
}

QTEST_GUILESS_MAIN(tst_Violations)
#include "tst_Violations.moc"
