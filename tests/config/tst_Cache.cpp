// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/CacheToml.h"
#include "models/config/SourcesFile.h"

#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

/// How long samples are kept, as sources.toml says it.
class tst_Cache final : public QObject {
    Q_OBJECT

private slots:
    void isForEverWhereNothingIsSaid() {
        for (const char* text : {"", "[cache]", "[[source]]\nid = 3"}) {
            const auto read = readRetention(text, "s.toml");
            QVERIFY(read.retention.isForEver() && read.problems.empty());
        }
    }

    void readsLimits() {
        const auto read = readRetention("[cache]\nfull_for = \"90d\"\nfive_minutes_for = \"400d\"\n"
                                        "most = \"1.5 GiB\"\n[[source]]\n",
                                        "s.toml");
        QVERIFY(read.problems.empty());
        QVERIFY((read.retention == Retention{90 * 24h, 400 * 24h, 1'610'612'736}));
    }

    void nothingIsCoarsenedByALimitThatIsWrong_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("young") << QByteArray("full_for = \"30d\"") << QByteArray("at least 31d");
        QTest::newRow("no time") << QByteArray("full_for = 90") << QByteArray("full_for");
        QTest::newRow("shorter") << QByteArray("full_for = \"90d\"\nfive_minutes_for = \"80d\"")
                                 << QByteArray("longer");
        QTest::newRow("no size") << QByteArray("most = \"much\"") << QByteArray("20 GB");
        QTest::newRow("small") << QByteArray("most = \"1 MB\"") << QByteArray("10 MB");
        QTest::newRow("no key") << QByteArray("full = \"90d\"") << QByteArray("full");
    }

    void nothingIsCoarsenedByALimitThatIsWrong() {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, reason);
        const auto read =
            readRetention("[cache]\nmost = \"20 GB\"\n" +
                              (text.startsWith("most") ? "" : text.toStdString()) + "\n",
                          "s.toml");
        const auto alone = readRetention("[cache]\n" + text.toStdString(), "s.toml");
        for (const auto& each :
             text.startsWith("most") ? std::vector{alone} : std::vector{alone, read}) {
            QVERIFY(each.retention.isForEver());
            QVERIFY(!each.problems.empty());
            QVERIFY2(each.problems.front().detail.find(reason.constData()) != std::string::npos,
                     each.problems.front().detail.c_str());
            QVERIFY(each.problems.front().where.starts_with("s.toml:"));
        }
    }

    void whatIsNoTomlSaysNothing() {
        QVERIFY(readRetention("[cache\nmost = \"20 GB\"", "s.toml").isUnreadable);
        QVERIFY(!readRetention("", "s.toml").isUnreadable);
        QVERIFY(!readRetention("[cache]\nmost = 3", "s.toml").isUnreadable);
    }

    /// All else in the file stays to the letter, comments and what stands behind a value too.
    void aLimitIsWrittenAndTheRestStays() {
        const std::string before = "# mine\n[cache]\n# how long\nfull_for = \"90d\" # then means\n"
                                   "[[source]]\nid = \"a\"\nsystem = \"lumi\"\n"
                                   "kind = \"prometheus\"\nurl = \"https://a.example\"\n";
        const Retention wanted{400 * 24h, {}, 1'500'000'000};
        const auto after = withRetention(before, wanted);
        QVERIFY(after.has_value());
        QVERIFY(readRetention(*after, {}).retention == wanted);
        QVERIFY(after->starts_with("# mine\n[cache]\n"));
        QVERIFY(after->find("full_for = \"400d\" # then means\n") != std::string::npos);
        QVERIFY(after->find("most = \"1500 MB\"\n") != std::string::npos);
        QVERIFY(after->ends_with("url = \"https://a.example\"\n"));
        const auto none = withRetention(*after, {});
        QVERIFY(none.has_value());
        QVERIFY(readRetention(*none, {}).retention.isForEver());
        QVERIFY(none->find("id = \"a\"") != std::string::npos);
    }

    /// A limit that is not changed stays in the words of whoever wrote it.
    void whatStaysIsNotWrittenAnew() {
        const std::string before = "[cache]\nfull_for = '2160h'\nfive_minutes_for = \"400d\"\n"
                                   "most = \"1.5 GiB\" # as the disk has it\n";
        Retention wanted = readRetention(before, {}).retention;
        QVERIFY(!wanted.isForEver());
        QCOMPARE(withRetention(before, wanted).value(), before);
        wanted.fiveMinutesFor = 500 * 24h;
        QCOMPARE(withRetention(before, wanted).value(),
                 std::string(before).replace(before.find("400d"), 4, "500d"));
    }

    void sizesAreWrittenToTheByte() {
        for (const std::int64_t bytes :
             {1'610'612'736LL, 10'000'001LL, 20'480'000'003LL, 123'456'789'012'345LL}) {
            const auto after = withRetention("", {{}, {}, bytes});
            QVERIFY2(after.has_value(), after ? "" : after.error().detail.c_str());
            QCOMPARE(readRetention(*after, {}).retention.mostBytes, bytes);
        }
    }

    void aTableIsAddedWhereThereIsNone() {
        for (const char* before : {"", "[[source]]\nid = \"a\""}) {
            const auto after = withRetention(before, {{}, {}, 20'000'000'000});
            QVERIFY(after.has_value());
            QVERIFY(after->starts_with(before));
            QVERIFY(after->find("[cache]\nmost = \"20 GB\"\n") != std::string::npos);
        }
        QCOMPARE(withRetention("# only\n", {}).value(), std::string("# only\n"));
    }

    /// What cannot be changed line by line, or is no TOML, is left as it is.
    void whatCannotBeChangedIsSaid() {
        for (const char* before :
             {"[cache", "cache = { most = \"20 GB\", full_for = \"90d\" }\n"}) {
            const auto after = withRetention(before, {100 * 24h, {}, 0});
            QVERIFY(!after.has_value());
            QVERIFY(after.error().detail.find("by hand") != std::string::npos);
        }
        QVERIFY(!withRetention("", {24h, {}, 0}).has_value()); // too young
    }

    void isNoTable() { QVERIFY(!readRetention("cache = 3", "s.toml").problems.empty()); }

    void readsSizes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("GB") << QByteArray("20 GB") << qint64(20'000'000'000);
        QTest::newRow("without a space") << QByteArray("20GB") << qint64(20'000'000'000);
        QTest::newRow("KiB") << QByteArray("1 KiB") << qint64(1024);
        for (const char* none :
             {"", "GB", "20", "-1 GB", "20 gb", "20 GB!", "1e300 GB", "nan GB"}) {
            QTest::newRow(qPrintable(QString::fromLatin1("no: %1").arg(QLatin1String(none))))
                << QByteArray(none) << qint64(-1);
        }
    }

    void readsSizes() {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, bytes);
        QCOMPARE(parseSize(text.toStdString()).value_or(-1), bytes);
    }

    /// The two readers of the file leave each other's part alone, and so do those who change it.
    void standsBesideSources() {
        const std::string source = "[[source]]\nid = \"a\"\nsystem = \"lumi\"\nkind = \"folder\"\n"
                                   "path = \"/srv\"\n";
        const std::string cache = "[cache]\nfull_for = \"90d\"\n";
        for (const std::string& text : {cache + source, source + cache}) {
            const auto sources = readSources(text, "s.toml");
            QCOMPARE(sources.sources.size(), std::size_t{1});
            QVERIFY(sources.problems.empty());
            QVERIFY(!readRetention(text, "s.toml").retention.isForEver());
            const std::string without = withoutSource(text, SourceId{"a"});
            QVERIFY(readSources(without, "s.toml").sources.empty());
            QVERIFY(!readRetention(without, "s.toml").retention.isForEver());
            SourceConfig changed = sources.sources.front();
            changed.url = "/srv/other";
            const std::string other = withSource(text, changed);
            QCOMPARE(readSources(other, "s.toml").sources.front().url, changed.url);
            QVERIFY(!readRetention(other, "s.toml").retention.isForEver());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Cache)
#include "tst_Cache.moc"
