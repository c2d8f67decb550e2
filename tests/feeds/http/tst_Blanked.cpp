// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Blanked.h"
#include "app/feeds/net/Url.h"

#include <QTest>

using namespace ff::feeds;

class tst_Blanked final : public QObject {
    Q_OBJECT

private slots:
    void blanksWhatASiteRepeats_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& expected) {
            QTest::addRow("%s", name) << text << expected;
        };
        row("as it is", "token ab/c+d\"e=\\1% was refused", "token *** was refused");
        row("twice, one behind the other", "ab/c+d\"e=\\1%ab/c+d\"e=\\1%", "******");
        row("in JSON", "{\"error\":\"ab\\/c+d\\\"e=\\\\1% is wrong\"}",
            "{\"error\":\"*** is wrong\"}");
        row("in JSON by numbers", "\"\\u0061b/c+d\\u0022e\\u003d\\\\1%\"", "\"***\"");
        row("in an address", "/login?t=ab%2Fc%2Bd%22e%3D%5C1%25&x=1", "/login?t=***&x=1");
        row("in an address inside of another one",
            "?from=%3Ft%3Dab%252Fc%252Bd%2522e%253D%255C1%25", "?from=%3Ft%3D***");
        row("in small letters", "t=ab%2fc%2bd%22e%3d%5c1%25", "t=***");
        row("all of it escaped", "%61%62%2F%63%2B%64%22%65%3D%5C%31%25", "***");
        row("in HTML", "<p>ab/c+d&quot;e=\\1%</p>", "<p>***</p>");
        row("in HTML by numbers", "ab/c&#43;d&#x22;e&#61;&#92;1&#37;", "***");
        row("a part of it", "ab/c+d\"e=", "ab/c+d\"e=");
        row("nothing", "all is well: 100% & \\o/", "all is well: 100% & \\o/");
        row("cut off", "ab%2", "ab%2");
        row("a short one", "xyz", "xyz");
    }
    void blanksWhatASiteRepeats() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(blanked(text.toStdString(), {"ab/c+d\"e=\\1%", "xyz", ""}),
                 expected.toStdString());
    }

    void blanksBase64WhereverItBegins_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        for (const char* before : {"", "x", "xy", "xyz", "Bearer ", "someone:"}) {
            for (const char* after : {"", "1", "12", "123"}) {
                QTest::addRow("%s*%s", before, after) << QByteArray(before) << QByteArray(after);
            }
        }
    }
    void blanksBase64WhereverItBegins() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::string secret = "s3cret?>~\xc3\xbf-and-long";
        const std::string encoded = base64(before.toStdString() + secret + after.toStdString());
        std::string ofAddress = encoded;
        std::ranges::replace(ofAddress, '+', '-');
        std::ranges::replace(ofAddress, '/', '_');
        for (const std::string& text : {encoded, ofAddress}) {
            const std::string shown = blanked("<" + text + ">", {secret});
            QVERIFY2(shown.contains("***"), shown.c_str());
            // What stays is of the bytes beside it, and at most one character of the secret's own.
            QVERIFY2(shown.size() <= 2 + 3 + 4 * std::size_t(before.size() + after.size() + 4) / 3,
                     shown.c_str());
        }
    }

    void knowsTheSecretsOfAQuery() {
        QCOMPARE(querySecrets("step=1m&collect%5B%5D=gpu&access_token=a%2Fb&match=%7Bjob%3D%22gpus-"
                              "of-2026%22%7D&x=0123456789abcdefghij&module=http_2xx&=&flag"),
                 (std::vector<std::string>{"a/b", "0123456789abcdefghij"}));
        QVERIFY(querySecrets("").empty());
    }

    void knowsTheSecretsAmongParameters() {
        const Parameters sent{
            {"dedup", "true"}, {"api_key", "a/b&c"}, {"x", "0123456789abcdefghij"}};
        QCOMPARE(secretsAmong(sent), (std::vector<std::string>{"a/b&c", "0123456789abcdefghij"}));
        QCOMPARE(withoutSecretsOf(sent, "query=up&api_key=a%2Fb%26c&dedup=true&x=0123&y"),
                 "query=up&dedup=true&y");
        QCOMPARE(withoutSecretsOf({}, "query=up&api_key=mine"), "query=up&api_key=mine");
    }

    /// An answer may be long: it is read once for each secret.
    void readsAPageOfPercents() {
        const std::string page(std::size_t{1} << 16, '%');
        QCOMPARE(blanked(page, {"s3cret", "%%%x%%%"}), page);
    }
};

QTEST_GUILESS_MAIN(tst_Blanked)
#include "tst_Blanked.moc"
