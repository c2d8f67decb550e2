// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"

#include <QTest>

using namespace ff;
using namespace std::string_view_literals;

namespace {

constexpr auto kBase = R"(
[[network]]
id = "net"
[[system]]
id = "sys"
networks = ["net"]
capacity = [{ from = 2025-01-01, model = "A100", gpus = 100 }]
)"sv;

Federation base() {
    return readFederation(kBase, "base.toml").federation;
}

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

} // namespace

class tst_Reading final : public QObject {
    Q_OBJECT

private slots:
    void announcedTimesAreOfTheirSystems() {
        const auto read = readFederation("[[maintenance]]\nsystem = \"sys\"\n"
                                         "from = 2026-12-08T06:00:00Z\nto = 2026-12-08T16:00:00Z\n"
                                         "gpus = 40\n"
                                         "[[reservation]]\nsystem = \"*\"\n"
                                         "from = 2026-12-09\nto = 2026-12-10\ntext = \"course\"\n",
                                         "f.toml", base());
        QVERIFY(read.problems.empty());
        QCOMPARE(read.announced.size(), std::size_t(2));
        QCOMPARE(*read.announced[0].gpus, 40.0);
        QVERIFY(!read.announced[1].gpus); // all of them
        QCOMPARE(read.announced[1].system, SystemId{"sys"});
        QVERIFY(read.announced[1].kind == Announced::Kind::reservation);
        const auto wrong = readFederation("[[maintenance]]\nsystem = \"sys\"\n"
                                          "from = 2026-12-08\nto = 2026-12-08\n"
                                          "[[maintenance]]\nsystem = \"sys\"\nfrom = 2026-12-08\n",
                                          "f.toml", base());
        QCOMPARE(wrong.problems.size(), std::size_t(2));
        QVERIFY(wrong.announced.empty());
    }
    void refusesWithLineAndReason_data() {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("reason"); // a part of it
        const auto row = [](const char* name, const char* toml, const char* where,
                            const char* reason) {
            QTest::addRow("%s", name)
                << QByteArray(toml) << QByteArray(where) << QByteArray(reason);
        };
        row("fraction above 1", "[[entitlement]]\nsystem = 'sys'\nholder = 'EE'\nfraction = 1.5",
            "f.toml:4", "from 0 to 1");
        row("fraction as text", "[[entitlement]]\nsystem = 'sys'\nholder = 'EE'\nfraction = 'half'",
            "f.toml:4", "has to be a number");
        row("no fraction", "[[entitlement]]\nsystem = 'sys'\nholder = 'EE'", "f.toml:1",
            "fraction is missing");
        row("not a number", "[[entitlement]]\nsystem = 'sys'\nholder = 'EE'\nfraction = nan",
            "f.toml:4", "has to be a number");
        row("unknown system", "[[entitlement]]\nsystem = 'sis'\nholder = 'EE'\nfraction = 0.5",
            "f.toml:2", "no system \"sis\"");
        row("unknown basis",
            "[[entitlement]]\nsystem='sys'\nholder='EE'\nfraction=0.5\nbasis='sure'", "f.toml:5",
            "agreed, estimated, placeholder");
        row("no id", "[[system]]\nname = 'x'", "f.toml:1", "id is missing");
        row("negative capacity", "[[system]]\nid='x'\ncapacity=[{gpus=-1}]", "f.toml:3",
            "from 0 to");
        row("capacity without a count", "[[system]]\nid='x'\ncapacity=[{model='A100'}]", "f.toml:3",
            "write \"unknown\"");
        row("unknown network", "[[system]]\nid='x'\nnetworks=['other']", "f.toml:3",
            "not described");
        row("factory without its system", "[[factory]]\nid='f'\nsystems=['gone']", "f.toml:3",
            "\"gone\"");
        row("kind of holder", "[[holder]]\nid='X'\nkind='land'", "f.toml:3", "union, state");
        row("award that ends before it begins",
            "[[award]]\nsystem='sys'\naccount='a'\ngpu_hours=1\nfrom=2026-02-01\nto=2026-01-01",
            "f.toml:6", "after from");
        row("award without an end", "[[award]]\nsystem='sys'\naccount='a'\ngpu_hours=1", "f.toml:1",
            "from and to");
        row("award on no system", "[[award]]\naccount='a'\ngpu_hours=1", "f.toml:1",
            "system is missing: write one of");
        row("award on one system and on several",
            "[[award]]\nsystem='sys'\nsystems=['sys']\naccount='a'\ngpu_hours=1", "f.toml:1",
            "names its systems twice");
        row("award on an unknown one of several",
            "[[award]]\nsystems=['sys','sis']\naccount='a'\ngpu_hours=1", "f.toml:2",
            "no system \"sis\"");
        row("award twice on one", "[[award]]\nsystems=['sys','sys']\naccount='a'\ngpu_hours=1",
            "f.toml:2", "lists \"sys\" twice");
        row("award on all in a list", "[[award]]\nsystems=['*']\naccount='a'\ngpu_hours=1",
            "f.toml:2", "system = \"*\"");
        row("award on an empty list", "[[award]]\nsystems=[]\naccount='a'\ngpu_hours=1", "f.toml:2",
            "systems is empty");
        row("award on an unknown network", "[[award]]\nnetwork='n'\naccount='a'\ngpu_hours=1",
            "f.toml:2", "no network \"n\"");
        row("award on a network without systems",
            "[[network]]\nid='n'\n[[award]]\nnetwork='n'\naccount='a'\ngpu_hours=1\n"
            "from=2026-01-01\nto=2026-02-01",
            "f.toml:4", "no system is in the network \"n\"");
        row("award to accounts beside an account",
            "[[award]]\naccounts={sys='a'}\naccount='b'\ngpu_hours=1", "f.toml:3",
            "stands beside accounts");
        row("award to an account of an unknown system",
            "[[award]]\naccounts={sis='a'}\ngpu_hours=1", "f.toml:2", "no system \"sis\"");
        row("entitlement that ends before it begins",
            "[[entitlement]]\nsystem='sys'\nholder='EE'\nfraction=0.5\nfrom=2026-02-01\n"
            "until=2026-01-01",
            "f.toml:6", "after from");
        row("antenna without a state", "[[antenna]]\nid='a'", "f.toml:1", "country is missing");
        row("antenna of an unknown factory", "[[antenna]]\nid='a'\ncountry='LV'\nfactories=['x']",
            "f.toml:4", "\"x\"");
        row("antenna with GPUs", "[[antenna]]\nid='a'\ncountry='LV'\nsystems=['sys']", "f.toml:4",
            "has no GPUs of its own");
        row("burn rule's reset", "[[burn_rule]]\nsystem='sys'\nunit='x'\nreset='daily'", "f.toml:4",
            "monthly or quarterly");
        row("rule without a match", "[[rule]]\npayer='EE'", "f.toml:1", "exactly one of");
        row("rule with two matches", "[[rule]]\naccount='a'\nancestor='b'\npayer='EE'", "f.toml:1",
            "exactly one of");
        row("rule without a payer", "[[rule]]\naccount='a'", "f.toml:1", "payer is missing");
        row("fractions below 1", "[[rule]]\naccount='a'\npayer='EU'\nbeneficiaries={EE=0.5,FI=0.4}",
            "f.toml:4", "sum to 0.9");
        row("fractions above 1", "[[rule]]\naccount='a'\npayer='EU'\nbeneficiaries={EE=0.5,FI=0.6}",
            "f.toml:4", "sum to 1.1");
        row("fraction of nothing", "[[rule]]\naccount='a'\npayer='EU'\nbeneficiaries={EE=1,FI=0}",
            "f.toml:4", "above 0");
        row("broken expression", "[[rule]]\npattern='(a'\npayer='EU'", "f.toml:2",
            "no regular expression");
        row("unknown label", "[[rule]]\nlabel='user=a'\npayer='EU'", "f.toml:2", "partition=");
        row("until before from",
            "[[rule]]\naccount='a'\npayer='EU'\nfrom=2026-02-01\nuntil=2026-01-01", "f.toml:5",
            "after from");
        row("no date", "[[rule]]\naccount='a'\npayer='EU'\nfrom='soon'", "f.toml:4", "date");
        row("organisation", "[[rule]]\naccount='a'\npayer='EU'\norganisation='huge'", "f.toml:4",
            "large, public, sme, start-up");
        row("factor", "[[gpu]]\nmodel='X'\nh100_equivalent=-1", "f.toml:3", "from 0");
        row("twice", "[[mode]]\nid='m'\n[[mode]]\nid='m'", "f.toml:4", "stands twice");
        row("single brackets", "[rule]\naccount='a'", "f.toml:1", "double brackets");
        row("list of texts", "rule = ['a']", "f.toml:1", "has to be a table");
    }

    void refusesWithLineAndReason() {
        QFETCH(QByteArray, toml);
        QFETCH(QByteArray, reason);
        // The rest still loads: the same good entry before and after the wrong one.
        const std::string good = "\n[[holder]]\nid = 'GOOD'\n";
        const FederationRead read = readFederation(toml.toStdString() + good, "f.toml", base());
        QVERIFY(!read.unreadable);
        QVERIFY(!read.problems.empty());
        QTEST(bytes(read.problems.front().where), "where");
        QVERIFY2(bytes(read.problems.front().detail).contains(reason),
                 read.problems.front().detail.c_str());
        QVERIFY(read.federation.holder(HolderId{"GOOD"}));
        QVERIFY(read.federation.entitlements.empty());
        QVERIFY(read.federation.rules.empty());
        QVERIFY(read.federation.awards.empty());
        QVERIFY(read.federation.burnRules.empty());
        QVERIFY(read.federation.factories.empty());
        QVERIFY(read.federation.antennas.empty());
        QCOMPARE(read.federation.systems.size(), std::size_t{1});
    }

    void keepsWhatWasInForceWhenItIsNoToml() {
        const FederationRead read = readFederation("[[system\nid = 1", "f.toml", base());
        QVERIFY(read.unreadable);
        QCOMPARE(read.problems.size(), std::size_t{1});
        QCOMPARE(bytes(read.problems.front().where).left(7), QByteArray("f.toml:"));
        QVERIFY(read.federation.system(SystemId{"sys"}));
    }

    void doubtsNamesThatNobodyDescribed_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("reason"); // a part of it; empty: there is no doubt
        const auto row = [](const char* name, const char* line, const char* where,
                            const char* reason) {
            QTest::addRow("%s", name)
                << QByteArray(line) << QByteArray(where) << QByteArray(reason);
        };
        row("a state by its name", "payer = 'finland'", "f.toml:3",
            "payer is \"finland\", which no [[holder]] describes: states have their code of two "
            "letters, the Union is EU; near it is FI (Finland)");
        row("nothing near", "payer = 'FI'\nbeneficiary = 'QQ'", "f.toml:4",
            "the Union is EU. It counts");
        row("one of several", "payer = 'FI'\nbeneficiaries = { EE = 0.5, Sweeden = 0.5 }",
            "f.toml:4", "SE (Sweden)");
        row("a mode", "payer = 'FI'\nmode = 'playgruond'", "f.toml:4", "there is playground, ");
        row("what is known", "payer = 'FI'\nbeneficiary = 'EE'\nmode = 'national'", "", "");
        row("an own holder and mode", "payer = 'X'\nmode = 'own'", "", "");
    }
    void doubtsNamesThatNobodyDescribed() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, reason);
        const std::string toml = "[[rule]]\naccount = 'a'\n" + line.toStdString() +
                                 "\n[[holder]]\nid = 'X'\n[[mode]]\nid = 'own'\n";
        const auto read = readFederation(toml, "f.toml", builtInFederation().federation);
        QCOMPARE(read.federation.rules.size(), std::size_t{1}); // it counts as it stands
        QCOMPARE(read.problems.size(), std::size_t(reason.isEmpty() ? 0 : 1));
        if (reason.isEmpty()) {
            return;
        }
        QCOMPARE(bytes(read.problems.front().where), where);
        QVERIFY2(bytes(read.problems.front().detail).contains(reason),
                 read.problems.front().detail.c_str());
    }

    void doubtsANameWhereverItStands() {
        const auto read = readFederation(
            "[[rule]]\naccount='a'\npayer='QQ'\n[[rule]]\naccount='b'\npayer='QQ'\n", "f.toml");
        QCOMPARE(read.problems.size(), std::size_t{2});
        QVERIFY(read.federation.holder(HolderId{"QQ"})); // a row of its own all the same
    }

    void listsKnownKeysTheNearestFirst() {
        const auto read =
            readFederation("[[rule]]\naccount='a'\npayer='FI'\npatern='b'\nto=2026-01-01\n",
                           "f.toml", builtInFederation().federation);
        QCOMPARE(read.problems.size(), std::size_t{2});
        QVERIFY2(bytes(read.problems[0].detail).contains("it may have pattern, "),
                 read.problems[0].detail.c_str());
        QVERIFY(bytes(read.problems[1].detail).contains("until"));
    }

    void keepsNotes() {
        const auto read = readFederation(
            "[[holder]]\nid='EE'\nnote='here'\n[[mode]]\nid='m'\n"
            "[[rule]]\naccount='a'\npayer='EE'\nnote='who'\n"
            "[[entitlement]]\nsystem='sys'\nholder='EE'\nfraction=0.1\nsource='s'\nnote='n'\n"
            "[[award]]\nsystem='sys'\naccount='a'\ngpu_hours=1\nfrom=2026-01-01\nto=2026-02-01\n"
            "mode='m'\nnote='extended'\n",
            "f.toml", base());
        QVERIFY(read.problems.empty());
        QCOMPARE(bytes(read.federation.holders.front().source), QByteArray("here"));
        QCOMPARE(bytes(read.federation.rules.front().note), QByteArray("who"));
        QCOMPARE(bytes(read.federation.entitlements.front().source), QByteArray("s; n"));
        QCOMPARE(bytes(read.federation.awards.front().source), QByteArray("extended"));
    }

    void reportsUnknownKeysAndTakesTheRest() {
        const FederationRead read =
            readFederation("colour = 1\n[[holder]]\nid = 'X'\ncolor = 'red'\n", "f.toml");
        QCOMPARE(read.problems.size(), std::size_t{2});
        QVERIFY(read.federation.holder(HolderId{"X"}));
        QVERIFY(bytes(read.problems[0].detail).contains("\"color\""));
        QCOMPARE(bytes(read.problems[0].where), QByteArray("f.toml:4"));
        QVERIFY(bytes(read.problems[1].detail).contains("\"colour\""));
    }

    void extendsAndOverrides() {
        const FederationRead read = readFederation(R"(
[[system]]
id = "sys"
name = "My system"
capacity = [{ from = 2026-01-01, model = "A100", gpus = 120 },
            { from = 2025-01-01, model = "A100", gpus = 96 }]
[[system]]
id = "new"
[[factory]]
id = "fab"
systems = ["new"]
)",
                                                   "f.toml", base());
        QVERIFY(read.problems.empty());
        const System* system = read.federation.system(SystemId{"sys"});
        QCOMPARE(bytes(system->name), QByteArray("My system"));
        QCOMPARE(system->networks.size(), std::size_t{1}); // what was not said again is kept
        QCOMPARE(system->capacity.size(), std::size_t{2});
        QCOMPARE(capacityAt(*system, *parseIso8601("2025-06-01")).value_or(-1), 96.);
        QCOMPARE(capacityAt(*system, *parseIso8601("2026-06-01")).value_or(-1), 120.);
        QVERIFY(!capacityAt(*system, *parseIso8601("2024-06-01")));
        QVERIFY(read.federation.factoryOf(SystemId{"new"})); // no code for a new factory
    }

    void replacesAnEntitlementOfTheSameDate() {
        const auto once = readFederation(
            "[[entitlement]]\nsystem='sys'\nholder='EE'\nfraction=0.1\nfrom=2026-01-01", "a",
            base());
        QCOMPARE(once.problems.size(), std::size_t{1}); // nobody described EE here
        const auto twice = readFederation(
            "[[entitlement]]\nsystem='sys'\nholder='EE'\nfraction=0.2\nfrom=2026-01-01", "b",
            once.federation);
        QCOMPARE(twice.federation.entitlements.size(), std::size_t{1});
        QCOMPARE(twice.federation.entitlements.front().fraction, 0.2);
        QVERIFY(twice.federation.holder(HolderId{"EE"})); // a free id becomes a holder
        const auto gone = readFederation(
            "[[entitlement]]\nsystem='sys'\nholder='EE'\nfraction='unknown'\nfrom=2026-01-01", "c",
            twice.federation);
        QVERIFY(gone.problems.empty());
        QVERIFY(gone.federation.entitlements.empty());
    }

    void readsThirds() {
        const auto read =
            readFederation("[[rule]]\naccount='a'\npayer='EU'\n"
                           "beneficiaries={EE='1/3',FI='1/3',LV='1/3'}\nmode='special'\n",
                           "f.toml", base());
        QCOMPARE(read.problems.size(), std::size_t{5}); // of four holders and a mode: own ones
        QCOMPARE(read.federation.rules.front().gives.beneficiaries.size(), std::size_t{3});
        QCOMPARE(bytes(read.federation.modes.back().id.text), QByteArray("special"));
    }

    void writesARuleThatReadsTheSame_data() {
        QTest::addColumn<int>("by");
        QTest::addRow("account") << int(AttributionRule::By::account);
        QTest::addRow("ancestor") << int(AttributionRule::By::ancestor);
        QTest::addRow("pattern") << int(AttributionRule::By::pattern);
    }

    void writesARuleThatReadsTheSame() {
        QFETCH(int, by);
        AttributionRule rule;
        rule.by = AttributionRule::By(by);
        rule.system = SystemId{"sys"};
        rule.match = "project \"465\"\\.ä\n\t";
        rule.from = parseIso8601("2026-01-01T10:00:00.5+02:00");
        rule.until = parseIso8601("2027-01-01");
        rule.gives = {.payer = HolderId{"EU"},
                      .beneficiaries = {{HolderId{"EE"}, 0.1}, {HolderId{"FI"}, 0.9}},
                      .mode = ModeId{"fast-lane"},
                      .organisation = Organisation::startUp,
                      .programme = "EU AI Start-Up Initiative"};
        rule.note = "me, since the call of March";
        const auto read = readFederation(toToml(rule), "f.toml", base());
        for (const Error& error : read.problems) {
            qWarning("%s %s", error.where.c_str(), error.detail.c_str());
        }
        QCOMPARE(read.federation.rules.size(), std::size_t{1});
        const AttributionRule& back = read.federation.rules.front();
        QVERIFY(back.by == rule.by && back.system == rule.system && back.match == rule.match);
        QVERIFY(back.from == rule.from && back.until == rule.until && back.note == rule.note);
        QVERIFY(back.gives == rule.gives);
        QCOMPARE(back.line, 1);
    }

    void takesBackARuleThatItWrote() {
        AttributionRule rule;
        rule.system = SystemId{"sys"};
        rule.match = "project_1";
        rule.gives.payer = HolderId{"EU"};
        rule.gives.beneficiaries = {{HolderId{"EE"}, 1.0}};
        AttributionRule other = rule;
        other.match = "project_2";
        const std::string before = "# mine\n[[holder]]\nid = \"X\"\n";
        const std::string text = before + toToml(rule) + toToml(other);
        QCOMPARE(withoutRule(text, rule), std::optional(before + toToml(other)));
        QCOMPARE(withoutRule(text, other), std::optional(before + toToml(rule)));
        // Written twice: the later one goes.
        QCOMPARE(withoutRule(text + toToml(rule), rule), std::optional(text));
        // Changed by hand since, or never there: nobody guesses.
        QVERIFY(!withoutRule(before, rule));
        QVERIFY(!withoutRule(before + toToml(rule) + "note = \"why\"\n", rule));
    }
};

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_Reading.moc"
