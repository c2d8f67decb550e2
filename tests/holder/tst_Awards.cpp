// SPDX-License-Identifier: GPL-3.0-only
// What an award is: whose use counts for it, what is left of it, and what lapses.
#include "models/federation/Catalogue.h"
#include "models/holder/AwardRows.h"
#include "models/holder/BuildShares.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;

namespace {

constexpr const char* kWorld = R"(
[[system]]
id = "big"
name = "Big"
capacity = [{ model = "H100", gpus = 100 }]
[[holder]]
id = "EE"
name = "Estonia"
[[rule]]
ancestor = "ee"
payer = "EE"
)";

const SystemId kBig{"big"};

Instant day(int n) {
    return *parseIso8601("2026-01-01") + hours{24} * n;
}

std::string award(const char* account, double gpuHours, int from, int to) {
    return "[[award]]\nsystem='big'\naccount='" + std::string(account) +
           "'\ngpu_hours=" + std::to_string(gpuHours) + "\nfrom='" + toIso8601(day(from)) +
           "'\nto='" + toIso8601(day(to)) + "'\n";
}

/// ee -> (project -> (sub, own), other)
Attribution attributionOf(const std::string& awards) {
    const FederationRead read = readFederation(kWorld + awards, "f.toml");
    if (!read.problems.empty()) {
        qFatal("%s", read.problems.front().detail.c_str());
    }
    Attribution attribution(read.federation);
    attribution.setAccounts(kBig, {{"ee", "root"},
                                   {"project", "ee"},
                                   {"sub", "project"},
                                   {"own", "project"},
                                   {"other", "ee"}});
    return attribution;
}

/// Each account uses so many GPU-hours a day, from day 0 to `now`.
HolderDetail detailOf(const Attribution& attribution, int now,
                      const std::vector<std::pair<const char*, double>>& daily,
                      Period period = Period::thisYear) {
    HolderInputs inputs;
    inputs.scope.period = period;
    inputs.scope.window = {day(0), day(now)};
    inputs.now = day(now);
    inputs.holder = HolderId{"EE"};
    inputs.attribution = &attribution;
    inputs.usage.boundaries =
        holderPieces(inputs.scope, inputs.now, attribution, inputs.holder, inputs.system);
    const auto& pieces = inputs.usage.boundaries;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        for (const auto& [account, rate] : daily) {
            if (pieces[i] >= day(0)) {
                inputs.usage.rows.push_back(
                    {kBig, account, "", "", i,
                     std::int64_t(double((pieces[i + 1] - pieces[i]).count()) / 86'400'000 * rate *
                                  3600),
                     1});
            }
        }
    }
    inputs.usage.seen[kBig].covered = {{day(0) - hours{24 * 400}, day(now)}};
    return buildHolder(inputs);
}

std::string told(const GrantState& state) {
    const auto text = [](double hours) { return std::to_string(std::llround(hours)); };
    return "granted " + text(state.granted) + ", used " + text(state.used) + ", left " +
           text(state.left) + ", lapsed " + text(state.lapsed) + ", overdrawn " +
           text(state.overdrawn);
}

} // namespace

class tst_Awards final : public QObject {
    Q_OBJECT

private slots:
    void knowsTheLineage() {
        const Attribution attribution = attributionOf("");
        QVERIFY((attribution.lineage(kBig, "sub", day(0)) ==
                 std::vector<std::string>{"sub", "project", "ee", "root"}));
        QVERIFY((attribution.lineage(kBig, "alone", day(0)) == std::vector<std::string>{"alone"}));
        Attribution circle = attributionOf("");
        circle.setAccounts(kBig, {{"a", "b"}, {"b", "a"}});
        QVERIFY(circle.lineage(kBig, "a", day(0)).size() <= 3);
    }

    void countsUse_data() {
        QTest::addColumn<QByteArray>("awards");
        QTest::addColumn<int>("now");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& awards, int now,
                            const char* expected) {
            QTest::addRow("%s", name)
                << QByteArray::fromStdString(awards) << now << QByteArray(expected);
        };
        // A day: project 10, sub 20, own 40, other 80 GPU-hours.
        row("of the account and those below it", award("project", 1000, 0, 100), 5,
            "granted 1000, used 350, left 650, lapsed 0, overdrawn 0");
        row("a child with an award of its own counts for that one",
            award("project", 1000, 0, 100) + award("own", 500, 0, 100), 5,
            "granted 1500, used 350, left 1150, lapsed 0, overdrawn 0");
        row("and only while that is in force: ten days of it, then it is the parent's again",
            award("project", 1000, 0, 100) + award("own", 390, 0, 10), 12,
            // parent: 12 x 30 + 2 x 40 = 440; own: 10 x 40 = 400 of 390, which ended
            "granted 1390, used 840, left 560, lapsed 0, overdrawn 10");
        row("an award above both", award("ee", 2000, 0, 100), 5,
            "granted 2000, used 750, left 1250, lapsed 0, overdrawn 0");
        row("what is not used by the end lapses", award("sub", 1000, 0, 10), 20,
            "granted 1000, used 200, left 0, lapsed 800, overdrawn 0");
        row("of an old and a new award the old one lapses alone",
            award("sub", 1000, 0, 10) + award("sub", 500, 10, 40), 20,
            "granted 1500, used 400, left 300, lapsed 800, overdrawn 0");
        row("two at a time: the one that ends first pays first",
            award("sub", 1000, 0, 40) + award("sub", 100, 0, 10), 20,
            "granted 1100, used 400, left 700, lapsed 0, overdrawn 0");
        row("one that has not begun is left", award("sub", 1000, 30, 40), 20,
            "granted 1000, used 0, left 1000, lapsed 0, overdrawn 0");
        row("more than was granted", award("own", 100, 0, 30), 20,
            "granted 100, used 800, left -700, lapsed 0, overdrawn 0");
    }

    void countsUse() {
        QFETCH(QByteArray, awards);
        QFETCH(int, now);
        const Attribution attribution = attributionOf(awards.toStdString());
        const HolderDetail detail =
            detailOf(attribution, now, {{"project", 10}, {"sub", 20}, {"own", 40}, {"other", 80}});
        QVERIFY(detail.grant);
        QTEST(QByteArray::fromStdString(told(*detail.grant)), "expected");
        const GrantState& state = *detail.grant;
        QVERIFY(std::abs(state.granted - state.used - state.left - state.lapsed + state.overdrawn) <
                1e-6);
        // The line of the burn-down ends where the sums do.
        if (detail.leftNow.value) { // unset before the first day
            QVERIFY(std::abs(*detail.leftNow.value - state.left) < 1e-6);
        } else {
            QCOMPARE(state.used, 0.);
        }
    }

    void keepsLapsedHoursOutOfTheBurnDown() {
        const Attribution attribution =
            attributionOf(award("sub", 1000, 0, 10) + award("sub", 500, 10, 40));
        const HolderDetail detail = detailOf(attribution, 20, {{"sub", 20}});
        QCOMPARE(detail.left[0].value_or(-1), 1500. - 20);
        QCOMPARE(detail.left[8].value_or(-1), 1500. - 180);
        QCOMPARE(detail.left[9].value_or(-1), 500.); // 800 lapsed on the tenth day
        QCOMPARE(detail.left[19].value_or(-1), 300.);
        QVERIFY(!detail.left[20]);
        QCOMPARE(detail.rate.value_or(-1), 20.);
        QVERIFY(detail.runsOut == day(35)); // 300 at 20 a day: lapsed hours do not feed it
    }

    void doesNotRunOutByLapsing() {
        const Attribution attribution = attributionOf(award("sub", 1000, 0, 10));
        const HolderDetail detail = detailOf(attribution, 20, {{"sub", 20}});
        QVERIFY(!detail.runsOut);
        QVERIFY(!detail.rate); // nothing runs any more
        QCOMPARE(detail.left[9].value_or(-1), 0.);
        QCOMPARE(detail.grid.count, std::size_t{10});
    }

    /// One amount over two systems, on which the project has accounts of different names.
    void countsUseOnSeveralSystems() {
        const std::string world = std::string(kWorld) + R"(
[[system]]
id = "other"
capacity = [{ model = "A100", gpus = 100 }]
[[gpu]]
model = "H100"
h100_equivalent = 1
[[gpu]]
model = "A100"
h100_equivalent = 0.3
[[rule]]
pattern = "there"
payer = "EE"
[[award]]
accounts = { big = "sub", other = "there" }
gpu_hours = 1000
from = 2026-01-01
to = 2026-02-10
[[award]]
system = "other"
account = "there"
gpu_hours = 60
from = 2026-01-01
to = 2026-01-05
)";
        const FederationRead read = readFederation(world, "f.toml");
        QVERIFY(read.problems.empty());
        Attribution attribution(read.federation);
        attribution.setAccounts(kBig, {{"ee", "root"}, {"project", "ee"}, {"sub", "project"}});
        const SystemId other{"other"};
        HolderInputs inputs;
        inputs.scope.period = Period::thisYear;
        inputs.scope.window = {day(0), day(10)};
        inputs.now = day(10);
        inputs.holder = HolderId{"EE"};
        inputs.attribution = &attribution;
        inputs.usage.boundaries =
            holderPieces(inputs.scope, inputs.now, attribution, inputs.holder, inputs.system);
        const auto& pieces = inputs.usage.boundaries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            for (const auto& [system, account, rate] :
                 {std::tuple(kBig, "sub", 20.), std::tuple(other, "there", 10.)}) {
                if (pieces[i] >= day(0)) {
                    inputs.usage.rows.push_back(
                        {system, account, "", "", i,
                         std::int64_t(double((pieces[i + 1] - pieces[i]).count()) / 86'400'000 *
                                      rate * 3600),
                         1});
                }
            }
        }
        for (const SystemId& system : {kBig, other}) {
            inputs.usage.seen[system].covered = {{day(0) - hours{24 * 400}, day(10)}};
        }

        // 10 days: 200 on big and 100 on other, of which the award that ends first pays 40 and
        // loses 20 by its end.
        const HolderDetail detail = buildHolder(inputs);
        QVERIFY(detail.grant);
        QCOMPARE(QByteArray::fromStdString(told(*detail.grant)),
                 QByteArray("granted 1060, used 300, left 740, lapsed 20, overdrawn 0"));
        QCOMPARE(detail.rate.value_or(-1), 30.);
        QCOMPARE(detail.grantedAccounts, std::size_t{2});
        QVERIFY(detail.awardsBeyond.empty());

        // Seen from one system what is left of it cannot be told, and it says so.
        inputs.system = other;
        const HolderDetail one = buildHolder(inputs);
        QVERIFY(one.grant);
        QCOMPARE(one.grant->granted, 60.);
        QCOMPARE(one.awardsBeyond.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(systemsText(one.awardsBeyond.front())),
                 QByteArray("big, other"));
        inputs.system.reset();

        // Nobody knows how many of its hours are of which model.
        inputs.scope.unit = GpuUnit::h100Equivalent;
        const HolderDetail weighed = buildHolder(inputs);
        QCOMPARE(weighed.awardsWithoutFactor.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(accountsText(weighed.awardsWithoutFactor.front())),
                 QByteArray("sub, there"));
        QCOMPARE(weighed.grant->granted, 60 * 0.3);
    }

    /// Also where no rule asks the tree.
    void followsAnAccountThatMoves() {
        Federation federation =
            attributionOf(award("a", 1000, 0, 365) + award("b", 1000, 0, 365) +
                          "[[burn_rule]]\nsystem='big'\nunit='node-h'\n"
                          "units_per_device_hour=0.25\n[[rule]]\npattern='.*'\npayer='EE'\n")
                .federation();
        std::erase_if(federation.rules, [](const AttributionRule& rule) {
            return rule.by == AttributionRule::By::ancestor;
        });
        Attribution attribution(std::move(federation));
        attribution.setAccounts(
            kBig, {{"a", "root"}, {"b", "root"}, {"team", "a"}, {"team", "b", day(30) + hours{6}}});
        AwardInputs inputs;
        inputs.now = day(50);
        inputs.attribution = &attribution;
        inputs.usage.boundaries = awardPieces(attribution, inputs.now);
        const auto& pieces = inputs.usage.boundaries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            inputs.usage.rows.push_back(
                {kBig, "team", "", "", i, (pieces[i + 1] - pieces[i]).count() / 1000, 1});
        }
        inputs.usage.seen[kBig].covered = {{day(0), day(50)}};
        const auto rows = awardRows(inputs);
        QCOMPARE(rows[0].used, 30. * 24 + 6);
        QCOMPARE(rows[1].used, 20. * 24 - 6);
        const HolderDetail detail = detailOf(attribution, 50, {{"team", 24}});
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(detail.budgets[i].used * 4, rows[i].used);
            QCOMPARE(detail.budgets[i].figure.provenance.runs, std::optional<std::int64_t>(1));
        }
    }

    /// Awards that the scope does not ask for pay their part of the same account's use: what is
    /// left of those that it asks for is the same as in the list of awards.
    void letsOthersPayTheirPart_data() {
        QTest::addColumn<QByteArray>("awards");
        QTest::addColumn<double>("left"); // of 8000
        const std::string asked = award("project", 8000, 0, 365);
        const auto row = [&](const char* name, const std::string& other, double left) {
            QTest::addRow("%s", name) << QByteArray::fromStdString(asked + other) << left;
        };
        // 30 a day over 300 days.
        row("one that has ended", award("project", 7000, 0, 181), 8000 - 119 * 30);
        row("one that began before all that are asked for", award("project", 1000, -20, 50),
            8000 - (600 + 300 * 30 - 1000));
        row("one that shares an account with one that shares one",
            "[[award]]\naccounts={big='project', other='x'}\ngpu_hours=2000\n"
            "from=2026-01-01\nto=2026-07-01\n"
            "[[award]]\nsystem='other'\naccount='x'\ngpu_hours=100\n"
            "from=2025-12-22\nto=2026-01-11\n",
            8000 - (300 * 30 - 1000)); // the other thousand went on the other system
    }

    void letsOthersPayTheirPart() {
        QFETCH(QByteArray, awards);
        Attribution attribution = attributionOf(
            "[[system]]\nid='other'\n" + awards.toStdString() +
            "[[burn_rule]]\nsystem='big'\nunit='node-h'\nunits_per_device_hour=0.25\n");
        const SystemId other{"other"};
        const auto use = [&](UsageData& usage) {
            const auto& pieces = usage.boundaries;
            const auto add = [&](const SystemId& system, const char* account, std::size_t i,
                                 double daily) {
                const double days = double((pieces[i + 1] - pieces[i]).count()) / 86'400'000;
                usage.rows.push_back(
                    {system, account, "", "", i, std::int64_t(days * daily * 3600), 1});
            };
            for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
                if (pieces[i] >= day(-20)) {
                    add(kBig, "sub", i, 30);
                }
                if (pieces[i] >= day(-10) && pieces[i] < day(10)) {
                    add(other, "x", i, 100); // its own award is used up by the first day
                }
            }
            usage.seen[kBig].covered = {{day(-400), day(300)}};
            usage.seen[other].covered = usage.seen[kBig].covered;
        };
        AwardInputs listed;
        listed.now = day(300);
        listed.attribution = &attribution;
        listed.usage.boundaries = awardPieces(attribution, listed.now);
        use(listed.usage);
        const auto rows = awardRows(listed);
        QTEST(rows.front().left, "left");

        HolderInputs inputs;
        inputs.scope.period = Period::thisQuarter;
        inputs.scope.window = {day(273), day(300)};
        inputs.now = day(300);
        inputs.holder = HolderId{"EE"};
        inputs.system = kBig;
        inputs.attribution = &attribution;
        const DataQuery query =
            holderQuery(inputs.scope, inputs.now, attribution, inputs.holder, inputs.system);
        inputs.usage.boundaries = query.usage->boundaries;
        use(inputs.usage);
        std::erase_if(inputs.usage.rows, [&](const UsageRow& row) {
            return std::ranges::find(query.usage->systems, row.system) ==
                   query.usage->systems.end();
        });
        const HolderDetail detail = buildHolder(inputs);
        QVERIFY(detail.grant);
        QCOMPARE(detail.grant->granted, 8000.);
        QTEST(detail.grant->left, "left");
        QCOMPARE(detail.budgets.size(), std::size_t{1});
        QCOMPARE(detail.budgets.front().left * 4, detail.grant->left);
    }

    void ratesOneAccountOverItsAwards() {
        // The first paid until day 10; at day 15 the second has paid for 5 days.
        const Attribution attribution =
            attributionOf(award("sub", 200, 0, 10) + award("sub", 500, 0, 40));
        const HolderDetail detail = detailOf(attribution, 15, {{"sub", 20}});
        QCOMPARE(detail.rate.value_or(-1), 20.);
        QCOMPARE(detail.grant->left, 400.);
        QVERIFY(detail.runsOut == day(35));
    }
};

QTEST_GUILESS_MAIN(tst_Awards)
#include "tst_Awards.moc"
