// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/settings/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace ff;

class tst_Settings final : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

    std::filesystem::path place(const char* name) const {
        return std::filesystem::path(m_directory.path().toStdString()) / name;
    }
    void write(const char* name, const std::string& text) const {
        QVERIFY(replaceFile(place(name), text));
    }

private slots:
    void init() {
        QFile::remove(QString::fromStdString(place("sources.toml").string()));
        QFile::remove(QString::fromStdString(place("federation.toml").string()));
        QFile::remove(QString::fromStdString(place("alerts.toml").string()));
    }

    void hasTheCatalogueWithoutAnyFile() {
        const Settings settings = readSettings(place(""));
        QVERIFY(settings.problems.empty());
        QVERIFY(settings.sources.empty());
        QVERIFY(settings.federation.system(SystemId{"lumi"}));
    }

    void readsSources() {
        write("sources.toml", "[[source]]\nid = \"a\"\nsystem = \"lumi\"\nkind = "
                              "\"openmetrics\"\nurl = \"https://a.example/metrics\"\n");
        const Settings settings = readSettings(place(""));
        QVERIFY(settings.problems.empty());
        QCOMPARE(settings.sources.size(), 1u);
        QCOMPARE(settings.sources[0].system.text, std::string("lumi"));
    }

    void keepsWhatWasInForceWhereAFileIsNoToml() {
        write("sources.toml", "[[source]]\nid = \"a\"\nsystem = \"lumi\"\nkind = "
                              "\"openmetrics\"\nurl = \"https://a.example/metrics\"\n");
        const Settings before = readSettings(place(""));
        write("sources.toml", "[[source\nid = ");
        write("federation.toml", "what is this");
        const Settings after = readSettings(place(""), &before);
        QCOMPARE(after.sources, before.sources);
        QCOMPARE(after.federation.systems.size(), before.federation.systems.size());
        QCOMPARE(after.problems.size(), 2u);
        for (const Error& problem : after.problems) {
            QCOMPARE(problem.code, ErrorCode::syntax);
            QVERIFY2(problem.where.find(".toml:1") != std::string::npos, problem.where.c_str());
        }
    }

    /// Nobody to tell is not the same as not knowing whom.
    void saysThatItDoesNotKnowWhomToTell() {
        QVERIFY(readSettings(place("")).notify.isKnown);
        write("alerts.toml", "[notify\n");
        const Settings unread = readSettings(place(""));
        QVERIFY(unread.alertsUnreadable && !unread.notify.isKnown);
        QVERIFY(readSettings(place(""), &unread).alertsUnreadable);
        write("alerts.toml", "[notify]\nwebhook = \"ftp://x\"\n");
        const Settings refused = readSettings(place(""));
        QVERIFY(!refused.alertsUnreadable && !refused.notify.isKnown);
        write("alerts.toml", "[[rule]]\nid = \"mine\"\nfigure = \"down\"\nover = 1\n");
        QCOMPARE(readSettings(place("")).refusedRules, std::set<std::string>{"mine"});
        write("alerts.toml", "[notify]\ncommand = [\"/bin/true\"]\n");
        const Settings read = readSettings(place(""), &refused);
        QVERIFY(!read.alertsUnreadable && read.notify.isKnown);
        write("alerts.toml", "[notify\n");
        const Settings kept = readSettings(place(""), &read);
        QVERIFY(!kept.alertsUnreadable && kept.notify == read.notify);
    }

    void readsOrdinaryFilesOnly() {
        QCOMPARE(::mkfifo(place("sources.toml").c_str(), 0600), 0);
        const Settings settings = readSettings(place(""));
        QCOMPARE(settings.problems.size(), std::size_t{1});
        QCOMPARE(settings.problems.front().code, ErrorCode::fileUnreadable);
    }

    void readsNoHugeFile() {
        write("federation.toml", std::string(17 << 20, '#'));
        QVERIFY(readSettings(place("")).unreadable);
    }

    void appendsWithoutLosingWhatIsThere() {
        write("federation.toml", "# mine, without a line's end");
        QVERIFY(appendTo(place("federation.toml"), "[[rule]]\n"));
        QCOMPARE(readWhole(place("federation.toml")).value_or(""),
                 std::string("# mine, without a line's end\n[[rule]]\n"));
    }

    void makesTheDirectoryOfANewFile() {
        const auto file = place("deep/er/federation.toml");
        QVERIFY(appendTo(file, "x = 1\n"));
        QCOMPARE(readWhole(file).value_or(""), std::string("x = 1\n"));
        const auto permissions = std::filesystem::status(file).permissions();
        QCOMPARE(permissions & std::filesystem::perms::mask,
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
