// SPDX-License-Identifier: GPL-3.0-only
// Each site's own way to charge, with the numbers worked out by hand.
#include "models/federation/Catalogue.h"
#include "models/holder/BuildShares.h"
#include "models/holder/SiteBudgets.h"
#include "models/periods/Periods.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;

namespace {

Instant at(const char* text) {
    return *parseIso8601(text);
}

QByteArray text(const std::vector<Window>& windows) {
    QByteArrayList list;
    for (const Window& window : windows) {
        list << QByteArray::fromStdString(toIso8601(window.from).substr(0, 10) + ".." +
                                          toIso8601(window.to).substr(0, 10));
    }
    return list.join(' ');
}

/// So many units a day, from the beginning of 2026.
std::function<double(Window)> daily(double units) {
    return [units](Window window) { return double(window.length().count()) / 86'400'000 * units; };
}

BurnRule rule(const char* reset, double cutBelow = 0, int cutAfterMonths = 0) {
    BurnRule result;
    result.reset = reset;
    result.unit = "u";
    result.cutBelow = cutBelow;
    result.cutAfterMonths = cutAfterMonths;
    return result;
}

const Window kYear{at("2026-01-01"), at("2027-01-01")};

} // namespace

class tst_Budgets final : public QObject {
    Q_OBJECT

    const Federation m_federation = builtInFederation().federation;

    /// One GPU-hour (physical) of the account on the system, in the site's unit.
    std::pair<double, QByteArray> siteUnits(const char* system, const char* partition,
                                            double deviceHours, const char* holder = "EE") const {
        Federation federation = m_federation;
        AttributionRule attributed;
        attributed.match = "a";
        attributed.gives.payer = HolderId{holder};
        attributed.gives.beneficiaries = {{HolderId{holder}, 1}};
        federation.rules = {attributed};
        const Attribution attribution(federation);
        UsageData data;
        data.boundaries = {at("2026-01-01"), at("2026-01-02")};
        data.rows = {
            {SystemId{system}, "a", partition, "", 0, std::int64_t(deviceHours * 3600), 1}};
        data.seen[SystemId{system}].covered = {{data.boundaries[0], data.boundaries[1]}};
        UsageGrouping cut;
        cut.report = data.boundaries;
        cut.by = {Dimension::system};
        const UsageTable table = attributeUsage(data, attribution, cut);
        return {table.lines.front().siteUnits.value_or(-1),
                QByteArray::fromStdString(table.lines.front().siteUnit)};
    }

private slots:
    void chargesAsTheSiteDoes_data() {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("partition");
        QTest::addColumn<double>("deviceHours");
        QTest::addColumn<double>("units");
        QTest::addColumn<QByteArray>("unit");
        const auto row = [](const char* name, const char* system, const char* partition,
                            double devices, double units, const char* unit) {
            QTest::addRow("%s", name) << QByteArray(system) << QByteArray(partition) << devices
                                      << units << QByteArray(unit);
        };
        row("LUMI: two dies are a GPU-hour", "lumi", "", 2, 1, "MI250X-h");
        row("LUMI standard-g: a node has eight dies", "lumi", "standard-g", 8, 4, "MI250X-h");
        row("LUMI small-g: a die is half a GPU-hour", "lumi", "small-g", 1, 0.5, "MI250X-h");
        row("LUMI dev-g: likewise", "lumi", "dev-g", 3, 1.5, "MI250X-h");
        row("Alps: a node has four GPUs", "alps", "", 8, 2, "node-h");
        row("Karolina: a node has eight GPUs", "karolina", "", 12, 1.5, "node-h");
        row("CINECA: GPU-hours", "leonardo", "", 5, 5, "GPU-h");
    }

    void chargesAsTheSiteDoes() {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, partition);
        QFETCH(double, deviceHours);
        const auto [units, unit] =
            siteUnits(system.constData(), partition.constData(), deviceHours);
        QTEST(units, "units");
        QTEST(unit, "unit");
    }

    /// Every term of the sites is in the catalogue, with its source.
    void catalogueHoldsTheTerms() {
        const auto of = [&](const char* system, const char* holder = "",
                            const char* partition = "") {
            const BurnRule* found =
                burnRuleOf(m_federation, SystemId{system}, partition, HolderId{holder});
            if (!found) {
                qFatal("no rule for %s", system);
            }
            return *found;
        };
        for (const BurnRule& each : m_federation.burnRules) {
            QVERIFY(!each.source.empty() && !each.text.empty() && !each.unit.empty());
        }
        QCOMPARE(of("alps").reset, std::string("quarterly"));
        QCOMPARE(of("leonardo").reset, std::string("monthly"));
        QVERIFY(of("karolina").reset.empty());
        QCOMPARE(of("lumi", "DK").cutBelow, 0.4);
        QCOMPARE(of("lumi", "DK").cutAfterMonths, 6);
        QCOMPARE(of("lumi", "FI").cutAfterMonths, 0); // Denmark's alone
        for (const char* partition : {"standard-g", "small-g", "dev-g"}) {
            QCOMPARE(of("lumi", "", partition).partition, std::string(partition));
        }
    }

    void cutsPeriods() {
        QCOMPARE(text(quotaPeriods(rule("quarterly"), kYear, "UTC")),
                 QByteArray("2026-01-01..2026-04-01 2026-04-01..2026-07-01 2026-07-01..2026-10-01 "
                            "2026-10-01..2027-01-01"));
        QCOMPARE(
            text(quotaPeriods(rule("monthly"), {at("2026-01-15"), at("2026-03-10")}, "UTC")),
            QByteArray("2026-01-15..2026-02-01 2026-02-01..2026-03-01 2026-03-01..2026-03-10"));
        QCOMPARE(text(quotaPeriods(rule(""), kYear, "UTC")), QByteArray("2026-01-01..2027-01-01"));
        // The site's months are those of its zone.
        QVERIFY(quotaPeriods(rule("monthly"), {at("2026-01-01"), at("2026-03-01")}, "Europe/Zurich")
                    .front()
                    .to == at("2026-01-31T23:00:00Z"));
    }

    /// Alps: 400 a year are 100 a quarter; at 1 a day 10, 9, ... are lost when it is reset.
    void losesWhatAQuarterDoesNotUse() {
        const SiteBudget budget =
            siteBudget(rule("quarterly"), 400, kYear, daily(1), at("2026-08-15"), "UTC");
        QCOMPARE(budget.used, 31. + 28 + 31 + 30 + 31 + 30 + 31 + 14);
        QCOMPARE(budget.lost, (100. - 90) + (100 - 91));
        QVERIFY(budget.quota);
        QCOMPARE(budget.quota->amount, 100.);
        QCOMPARE(budget.quota->used, 31. + 14);
        QVERIFY(budget.quota->window == Window({at("2026-07-01"), at("2026-10-01")}));
        QCOMPARE(budget.left, 400. - 226 - 19);
        QCOMPARE(budget.lapsed, 0.);
        // A quarter that used more than its share gives nothing back.
        QCOMPARE(siteBudget(rule("quarterly"), 400, kYear, daily(2), at("2026-08-15"), "UTC").lost,
                 0.);
    }

    /// CINECA: a month only sets the priority; nothing of it is lost.
    void setsThePriorityByTheMonth() {
        const SiteBudget budget =
            siteBudget(rule("monthly"), 1200, kYear, daily(5), at("2026-02-11"), "UTC");
        QCOMPARE(budget.quota->amount, 100.);
        QCOMPARE(budget.quota->used, 50.);
        QCOMPARE(budget.lost, 0.);
        QCOMPARE(budget.left, 1200. - 5 * 41);
    }

    /// DeiC: 400 of 1,000 have to be used by 1 July.
    void looksWhetherEnoughWasUsed_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("below");
        QTest::addRow("too little") << 2. << QByteArray("2026-08-01") << true;
        QTest::addRow("enough") << 3. << QByteArray("2026-08-01") << false;
        QTest::addRow("what came after the look does not count")
            << 2.2 << QByteArray("2026-12-01") << true;
        QTest::addRow("not yet") << 3. << QByteArray("2026-03-01") << true;
    }

    void looksWhetherEnoughWasUsed() {
        QFETCH(double, rate);
        QFETCH(QByteArray, now);
        const SiteBudget budget =
            siteBudget(rule("", 0.4, 6), 1000, kYear, daily(rate), at(now.constData()), "UTC");
        QVERIFY(budget.cutCheck == at("2026-07-01"));
        QCOMPARE(budget.cutBelow, 0.4);
        QTEST(budget.belowCut, "below");
    }

    void lapsesAtItsEnd() {
        const SiteBudget budget =
            siteBudget(rule(""), 1000, kYear, daily(1), at("2027-02-01"), "UTC");
        QCOMPARE(budget.used, 365.);
        QCOMPARE(budget.left, 0.);
        QCOMPARE(budget.lapsed, 635.);
        QVERIFY(!budget.quota && !budget.cutCheck);
    }

    /// The holder's detail has them: an award in node-hours, of the account and those below it.
    void standsInTheHoldersDetail() {
        const auto read = readFederation("[[award]]\nsystem='alps'\naccount='p'\ngpu_hours=4000\n"
                                         "from=2026-01-01\nto=2027-01-01\n"
                                         "[[rule]]\nancestor='p'\npayer='ICAIN'\n",
                                         "f.toml", m_federation);
        Attribution attribution(read.federation);
        attribution.setAccounts(SystemId{"alps"}, {{"p", "root"}, {"child", "p"}});
        HolderInputs inputs = inputsOf(attribution, HolderId{"ICAIN"});
        use(inputs, SystemId{"alps"}, "child", 2);
        const HolderDetail detail = buildHolder(inputs);
        QCOMPARE(detail.budgets.size(), std::size_t{1});
        const SiteBudget& budget = detail.budgets.front();
        QCOMPARE(budget.account, std::string("p"));
        QCOMPARE(budget.unit, std::string("node-h"));
        QCOMPARE(budget.granted, 1000.);         // 4,000 GPU-h on nodes of four
        QCOMPARE(budget.used, 2. * 24 * 40 / 4); // 40 days of two GPUs
        QCOMPARE(budget.quota->amount, 250.);
        QCOMPARE(budget.figure.value.value_or(-1), budget.used);
        QVERIFY(budget.figure.provenance.rule.find("Whole nodes") != std::string::npos);
    }

    /// An entitlement is the budget where no award is; an award elsewhere changes nothing of it.
    void anEntitlementIsABudgetWithoutAnAward() {
        const auto read = readFederation("[[award]]\nsystem='alps'\naccount='p'\ngpu_hours=4000\n"
                                         "from=2026-01-01\nto=2027-01-01\n"
                                         "[[rule]]\naccount='p'\npayer='BE'\nbeneficiary='BE'\n"
                                         "[[rule]]\naccount='q'\npayer='BE'\nbeneficiary='BE'\n"
                                         "[[rule]]\naccount='r'\npayer='FI'\nbeneficiary='BE'\n",
                                         "f.toml", m_federation);
        const Attribution attribution(read.federation);
        HolderInputs inputs = inputsOf(attribution, HolderId{"BE"});
        use(inputs, SystemId{"alps"}, "p", 2);
        use(inputs, SystemId{"lumi"}, "q", 6);
        use(inputs, SystemId{"lumi"}, "r", 10); // paid by another
        const HolderDetail detail = buildHolder(inputs);
        const auto budgetIn = [&](const std::string& unit) {
            const auto found = std::ranges::find(detail.budgets, unit, &SiteBudget::unit);
            return found == detail.budgets.end() ? SiteBudget{} : *found;
        };
        QCOMPARE(budgetIn("node-h").account, std::string("p"));
        QCOMPARE(budgetIn("node-h").used, 2. * 24 * 40 / 4);
        QCOMPARE(budgetIn("MI250X-h").account, std::string());
        QCOMPARE(budgetIn("MI250X-h").used, 6. * 24 * 40 / 2); // a module is two devices
        QVERIFY(budgetIn("MI250X-h").granted > 0);
    }

private:
    static HolderInputs inputsOf(const Attribution& attribution, const HolderId& holder) {
        HolderInputs inputs;
        inputs.now = at("2026-02-10");
        inputs.scope.period = Period::thisYear;
        inputs.scope.window = {at("2026-01-01"), inputs.now};
        inputs.holder = holder;
        inputs.attribution = &attribution;
        inputs.usage.boundaries = holderPieces(inputs.scope, inputs.now, attribution, holder);
        return inputs;
    }

    /// So many GPUs all the time, from the year's begin on.
    static void use(HolderInputs& inputs, const SystemId& system, const std::string& account,
                    std::int64_t gpus) {
        const auto& pieces = inputs.usage.boundaries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            if (pieces[i] >= at("2026-01-01")) {
                inputs.usage.rows.push_back({system, account, "", "", i,
                                             (pieces[i + 1] - pieces[i]).count() / 1000 * gpus, 1});
            }
        }
        inputs.usage.seen[system].covered = {{at("2026-01-01"), inputs.now}};
    }
};

QTEST_GUILESS_MAIN(tst_Budgets)
#include "tst_Budgets.moc"
