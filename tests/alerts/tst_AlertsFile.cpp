// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertsFile.h"
#include "models/federation/Catalogue.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using namespace std::chrono_literals;

namespace {

const Federation& federation() {
    static const Federation built = builtInFederation().federation;
    return built;
}

AlertsRead read(const std::string& toml) {
    return readAlerts(toml, "alerts.toml", federation());
}

const AlertRule* named(const AlertsRead& read, const std::string& id) {
    const auto found = std::ranges::find(read.rules, id, &AlertRule::id);
    return found == read.rules.end() ? nullptr : &*found;
}

} // namespace

class tst_AlertsFile final : public QObject {
    Q_OBJECT

private slots:
    void withoutAFileTheStarterSetIsOn() {
        const AlertsRead none = read("");
        QCOMPARE(none.rules, starterSet());
        QVERIFY(none.problems.empty());
        QVERIFY(none.notify.isEmpty());
        for (const AlertRule& rule : none.rules) {
            QVERIFY(rule.isOn);
        }
    }

    void theExampleIsRight() {
        const AlertsRead example = read(exampleAlerts());
        QVERIFY2(example.problems.empty(),
                 example.problems.empty() ? "" : example.problems.front().detail.c_str());
        QCOMPARE(example.rules.size(), starterSet().size() + 4);
        QVERIFY(!named(example, "queue-pressure-high")->isOn);
        QCOMPARE(named(example, "queue-pressure-high")->threshold, 24.);
        QCOMPARE(named(example, "lumi-busy")->lasts, Duration(12h));
        QCOMPARE(example.notify.command.size(), 2U);
    }

    /// Utilisation is never 105 %: such a rule would fire for ever.
    void aRuleThatCouldNeverEndIsTakenAsOneThatCan() {
        const AlertsRead one = read("[[rule]]\nid = \"a\"\nfigure = \"utilisation\"\n"
                                    "below = 0.95\nhysteresis = 0.1\n"
                                    "[[rule]]\nid = \"b\"\nfigure = \"queue_pressure\"\n"
                                    "above = 2\nhysteresis = 3\n"
                                    "[[rule]]\nid = \"c\"\nfigure = \"utilisation\"\n"
                                    "below = 0.9\nhysteresis = 0.1\n");
        QVERIFY(std::abs(named(one, "a")->hysteresis - 0.05) < 1e-9);
        QCOMPARE(named(one, "b")->hysteresis, 2.);
        QCOMPARE(named(one, "c")->hysteresis, 0.1);
        QCOMPARE(one.problems.size(), 2U);
        QVERIFY(one.problems[0].where.ends_with(":5"));
    }

    /// It would be listed as one of Estonia, and watch everybody.
    void whatAFigureHasNothingToDoWithIsSaid() {
        const AlertsRead one = read("[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.5\n"
                                    "holders = [\"EE\"]\nends_within = \"60d\"\n");
        QVERIFY(named(one, "a"));
        QVERIFY(named(one, "a")->holders.empty() && !named(one, "a")->endsWithin);
        QCOMPARE(one.problems.size(), 2U);
        QVERIFY(one.problems[0].where.ends_with(":5"));
        QVERIFY(one.problems[1].where.ends_with(":6"));
    }

    void mistakesAreSaidWithTheirPlace_data() {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* toml, int line, const char* word) {
            QTest::newRow(name) << QString::fromUtf8(toml) << line << QString::fromUtf8(word);
        };
        row("figure", "[[rule]]\nid = \"a\"\nfigure = \"utilization\"\nbelow = 0.1\n", 3,
            "utilisation");
        row("percent", "[[rule]]\nid = \"a\"\nfigure = \"utilisation\"\nbelow = 30\n", 4, "0 to 1");
        row("both", "[[rule]]\nid = \"a\"\nfigure = \"down\"\nbelow = 0.1\nabove = 0.2\n", 1,
            "more than one");
        row("none", "[[rule]]\nid = \"a\"\nfigure = \"down\"\n", 1, "none of");
        row("source", "[[rule]]\nid = \"a\"\nfigure = \"source\"\nabove = 1\n", 1, "no value");
        row("system",
            "[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.1\nsystems = [\"lumo\"]\n", 5,
            "lumi");
        row("for", "[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.1\nfor = \"long\"\n", 5,
            "for");
        row("http", "[notify]\nwebhook = \"http://example.org/x\"\n", 2, "https");
        row("a host that begins so", "[notify]\nwebhook = \"http://localhost.example.org/x\"\n", 2,
            "https");
        row("login", "[notify]\nwebhook = \"https://u:p@example.org/x\"\n", 2, "login");
        row("token", "[notify]\nwebhook = \"https://example.org\"\ntoken = \"t\"\n", 3,
            "token_file");
        row("alone", "[notify]\ntoken_file = \"/t\"\n", 2, "webhook");
    }
    void mistakesAreSaidWithTheirPlace() {
        QFETCH(QString, toml);
        QFETCH(int, line);
        QFETCH(QString, word);
        const AlertsRead wrong = read(toml.toStdString());
        QVERIFY(!wrong.problems.empty());
        const Error& problem = wrong.problems.front();
        QCOMPARE(problem.where, "alerts.toml:" + std::to_string(line));
        QVERIFY2(problem.detail.contains(word.toStdString()), problem.detail.c_str());
        QCOMPARE(wrong.rules, starterSet());
        QVERIFY(wrong.notify.isEmpty());
    }

    void anUnknownKeyIsSaidAndTheRuleStands() {
        const AlertsRead doubtful =
            read("[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.1\nlasts = \"1h\"\n");
        QCOMPARE(doubtful.problems.size(), 1U);
        QCOMPARE(doubtful.problems[0].where, std::string("alerts.toml:5"));
        QVERIFY(named(doubtful, "a"));
    }

    /// A mistake in an entry ends no alert and switches nothing on.
    void whatIsRefusedStaysAsItWas() {
        const AlertsRead right =
            read("[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.1\n[[rule]]\n"
                 "id = \"utilisation-low\"\nbelow = 0.2\n[notify]\ncommand = [\"tell\"]\n");
        QVERIFY(right.problems.empty());
        const AlertsRead wrong = readAlerts(
            "[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 10\n[[rule]]\n"
            "id = \"utilisation-low\"\nbelow = 20\n[[rule]]\nid = \"source-late\"\non = false\n"
            "for = \"long\"\n[notify]\ncommand = [\"tell\"]\nwebhook = \"ftp://x\"\n",
            "alerts.toml", federation(), {right.rules, right.notify});
        QCOMPARE(wrong.problems.size(), 4U);
        QCOMPARE(*named(wrong, "a"), *named(right, "a"));
        QCOMPARE(*named(wrong, "utilisation-low"), *named(right, "utilisation-low"));
        QVERIFY(!named(wrong, "source-late")->isOn);
        QCOMPARE(wrong.notify, right.notify);
    }

    void aSecretIsNeverRepeated() {
        const AlertsRead wrong =
            read("[notify]\nwebhook = \"https://me:hunter2@example.org\"\ntoken = \"hunter3\"\n");
        for (const Error& problem : wrong.problems) {
            QVERIFY(!problem.detail.contains("hunter"));
        }
    }

    void noToml() {
        const AlertsRead wrong = read("[[rule]\n");
        QVERIFY(wrong.unreadable);
        QCOMPARE(wrong.rules, starterSet());
    }

    void aRuleWrittenIsReadAgain() {
        AlertRule rule{.id = "mine",
                       .name = "My \"rule\"",
                       .figure = "queue_pressure",
                       .when = AlertRule::When::above,
                       .threshold = 12.5,
                       .hysteresis = 1,
                       .lasts = 90min,
                       .systems = {SystemId{"lumi"}},
                       .isOn = false};
        QCOMPARE(*named(read(toToml(rule)), "mine"), rule);
        rule.lasts = 1500ms;
        QCOMPARE(*named(read(toToml(rule)), "mine"), rule);
        AlertRule starter = starterSet()[1];
        starter.lasts = {};
        starter.threshold = 0.25;
        QCOMPARE(*named(read(withRule("", starter)), starter.id), starter);
        for (const AlertRule& each : starterSet()) {
            QCOMPARE(*named(read(toToml(each)), each.id), each);
        }
    }

    void oneEntryIsChangedAndTheOthersStay() {
        const std::string text =
            "# mine\n[[rule]]\nid = \"a\"\nfigure = \"down\"\nabove = 0.1\n\n"
            "# of the desk\n[notify] # who\nwebhook = \"https://x.example\"\n\n"
            "# last\n[[rule]]\nid = \"b\"\nfigure = \"down\"\nabove = 0.2\n";
        AlertRule changed = *named(read(text), "a");
        changed.threshold = 0.5;
        const std::string next = withRule(text, changed);
        QVERIFY(next.contains("# mine\n[[rule]]"));
        QVERIFY(next.contains("# of the desk\n[notify] # who"));
        QCOMPARE(named(read(next), "a")->threshold, 0.5);
        QCOMPARE(named(read(next), "b")->threshold, 0.2);
        const std::string without = withoutRule(next, "a");
        QVERIFY(!named(read(without), "a"));
        QVERIFY(named(read(without), "b"));
        QCOMPARE(read(without).notify.webhook, std::string("https://x.example"));
        QVERIFY(read(withRule(withoutRule(text, "b"), changed)).problems.empty());
    }
};

QTEST_GUILESS_MAIN(tst_AlertsFile)
#include "tst_AlertsFile.moc"
