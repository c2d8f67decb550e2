// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Attribution.h"
#include "models/federation/Catalogue.h"
#include "models/federation/PatternRules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ff;
using namespace std::string_view_literals;

namespace {

constexpr auto kRules = R"(
[[system]]
id = "lumi"
[[system]]
id = "vega"
[[rule]]
pattern = "^ee_"
payer = "by-pattern"
[[rule]]
label = "partition=ai"
payer = "by-label"
[[rule]]
ancestor = "norway"
payer = "by-ancestor"
[[rule]]
ancestor = "bergen"
payer = "by-nearer-ancestor"
[[rule]]
account = "project_1"
payer = "by-account"
[[rule]]
account = "project_1"
payer = "by-second-account"
[[rule]]
system = "vega"
account = "local"
payer = "on-vega"
[[rule]]
account = "moved"
payer = "before"
until = 2026-03-01
[[rule]]
account = "moved"
payer = "after"
from = 2026-03-01
[[rule]]
label = "qos=urgent"
payer = "by-qos"
)"sv;

} // namespace

class tst_Attribution final : public QObject {
    Q_OBJECT

private slots:
    void knowsWithWhatAPatternBegins_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("begin");
        const auto row = [](const char* pattern, const char* begin) {
            QTest::addRow("%s", pattern) << QByteArray(pattern) << QByteArray(begin);
        };
        row("^project_\\d+$", "project_");
        row("^ee_", "ee_");
        row("ee_", "");
        row("^ee|no", "");
        row("^(ee|no)_", "");
        row("^ab*", "a");
        row("^ab?c", "a");
        row("^ab{0,2}", "a");
        row("^ab+", "ab");
        row("^a\\.b\\-c.", "a.b-c");
        row("^a\\w", "a");
        row("^(?i)ee", "");
        row("^", "");
        row("^e\u00e9*x", "e");
    }
    void knowsWithWhatAPatternBegins() {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, begin);
        QCOMPARE(beginOf(pattern.toStdString()), begin.toStdString());
    }

    /// Ten thousand patterns and a thousand accounts, each asked for once a month and system: what
    /// an account fits is found out once.
    void manyPatternsAreTriedOnceAnAccount_data() {
        QTest::addColumn<std::string>("begin");
        QTest::newRow("anchored") << std::string("^p");
        QTest::newRow("found anywhere") << std::string("p");
    }
    void manyPatternsAreTriedOnceAnAccount() {
        QFETCH(const std::string, begin);
        Federation federation;
        for (int i = 0; i < 10'000; ++i) {
            AttributionRule rule;
            rule.by = AttributionRule::By::pattern;
            rule.match = begin + std::to_string(i) + "_[a-z]+$";
            rule.gives.payer = HolderId{std::to_string(i)};
            federation.rules.push_back(rule);
        }
        const Attribution many(std::move(federation));
        const Instant t = *parseIso8601("2026-03-01");
        QElapsedTimer timer;
        timer.start();
        for (int month = 0; month < 12; ++month) {
            for (int i = 0; i < 1000; ++i) {
                const std::string account =
                    (begin == "p" ? "ab_p" : "p") + std::to_string(i * 7) + "_x";
                const auto found = many.match({SystemId{"lumi"}, account, {}, {}}, t);
                QVERIFY(found && found.rule->gives.payer.text == std::to_string(i * 7));
            }
        }
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }

private:
    static Attribution attribution() {
        Attribution result(readFederation(kRules, "f.toml").federation);
        result.setAccounts(SystemId{"lumi"}, {{"root", ""},
                                              {"norway", "root"},
                                              {"oslo", "norway"},
                                              {"bergen", "norway"},
                                              {"bergen_1", "bergen"},
                                              {"project_1", "norway"},
                                              {"ee_oslo", "oslo"},
                                              {"circle", "ring"},
                                              {"ring", "circle"}});
        return result;
    }

private slots:
    void triesInOrder_data() {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("partition");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("payer"); // empty: unattributed
        const auto row = [](const char* name, const char* system, const char* account,
                            const char* partition, const char* time, const char* payer) {
            QTest::addRow("%s", name)
                << QByteArray(system) << QByteArray(account) << QByteArray(partition)
                << QByteArray(time) << QByteArray(payer);
        };
        const char* now = "2026-06-01";
        row("exact before ancestor and label", "lumi", "project_1", "ai", now, "by-account");
        row("the account that is itself mapped as ancestor", "lumi", "bergen", "g", now,
            "by-nearer-ancestor");
        row("the nearest ancestor", "lumi", "bergen_1", "g", now, "by-nearer-ancestor");
        row("a farther ancestor", "lumi", "oslo", "g", now, "by-ancestor");
        row("ancestor before label and pattern", "lumi", "ee_oslo", "ai", now, "by-ancestor");
        row("no tree on the other system", "vega", "oslo", "g", now, "");
        row("label before pattern", "vega", "ee_1", "ai", now, "by-label");
        row("pattern", "vega", "ee_1", "g", now, "by-pattern");
        row("pattern is anchored as written", "vega", "x_ee_1", "g", now, "");
        row("its own system", "vega", "local", "g", now, "on-vega");
        row("another system", "lumi", "local", "g", now, "");
        row("before the change", "lumi", "moved", "g", "2026-02-28T23:59:59.999Z", "before");
        row("from the change on", "lumi", "moved", "g", "2026-03-01", "after");
        row("a circle in the tree", "lumi", "circle", "g", now, "");
        row("an account called no", "lumi", "no", "g", now, "");
        row("no account", "lumi", "", "g", now, "");
    }

    void triesInOrder() {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, partition);
        QFETCH(QByteArray, time);
        const Attribution attributed = attribution();
        const Match match = attributed.match(
            {SystemId{system.toStdString()}, account.toStdString(), partition.toStdString(), ""},
            *parseIso8601(time.toStdString()));
        QTEST(match ? QByteArray::fromStdString(match.rule->gives.payer.text) : QByteArray(),
              "payer");
    }

    void saysThroughWhom() {
        const Attribution attributed = attribution();
        const Match match = attributed.match({SystemId{"lumi"}, "bergen_1", "", ""}, now());
        QCOMPARE(QByteArray::fromStdString(match.through), QByteArray("bergen"));
        QCOMPARE(match.rule->line, 15);
    }

    void matchesTheQos() {
        const Attribution attributed = attribution();
        const Match match = attributed.match({SystemId{"vega"}, "x", "g", "urgent"}, now());
        QCOMPARE(QByteArray::fromStdString(match.rule->gives.payer.text), QByteArray("by-qos"));
    }

    void namesTheInstantsOfChange() {
        const Instant change = *parseIso8601("2026-03-01");
        const Attribution attributed = attribution();
        const auto in =
            attributed.changes({*parseIso8601("2026-01-01"), *parseIso8601("2027-01-01")});
        QCOMPARE(in.size(), std::size_t{1});
        QVERIFY(in.front() == change);
        QVERIFY(attributed.changes({change, *parseIso8601("2027-01-01")}).empty());
        QVERIFY(attributed.changes({*parseIso8601("2026-01-01"), change}).empty());
    }

    /// An account that was moved counts by its old place for the time before.
    void followsTheTreeThroughTime() {
        Attribution attributed = attribution();
        const Instant moved = *parseIso8601("2026-05-01T10:00:07Z");
        const Instant first = *parseIso8601("2026-04-01");
        const SystemId lumi{"lumi"};
        attributed.setAccounts(lumi, {{"bergen", "root", first},
                                      {"norway", "root", first},
                                      {"plain", "norway", first},
                                      {"plain", "bergen", moved},
                                      {"root", "", first}});
        const auto payer = [&](Instant t) {
            const Match match = attributed.match({lumi, "plain", "", ""}, t);
            return match ? QByteArray::fromStdString(match.rule->gives.payer.text) : QByteArray();
        };
        QCOMPARE(payer(moved - Duration{1}), QByteArray("by-ancestor"));
        QCOMPARE(payer(moved), QByteArray("by-nearer-ancestor"));
        QCOMPARE(payer(*parseIso8601("2020-01-01")), QByteArray("by-ancestor")); // as first known
        const Window window{first, *parseIso8601("2026-06-01")};
        QCOMPARE(attributed.changes(window), std::vector{moved});
        QVERIFY(attributed.knows(lumi, "plain"));
        QVERIFY(!attributed.knows(SystemId{"vega"}, "plain"));
    }

    void survivesBeingMoved() {
        Attribution first = attribution();
        const Attribution second = std::move(first);
        QVERIFY(second.match({SystemId{"lumi"}, "project_1", "", ""}, now()));
    }
};

QTEST_GUILESS_MAIN(tst_Attribution)
#include "tst_Attribution.moc"
