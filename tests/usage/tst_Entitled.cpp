// SPDX-License-Identifier: GPL-3.0-only
// Entitlement as the integral of base x fraction, with each base and each kind of change in the
// middle of a period.
#include "models/federation/Catalogue.h"
#include "models/usage/Entitled.h"
#include "models/usage/HolderShares.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;

namespace {

constexpr const char* kWorld = R"(
[[gpu]]
model = "MI250X"
h100_equivalent = 0.5
[[system]]
id = "sys"
devices_per_gpu = 2
capacity = [{ from = 2026-01-01, model = "MI250X", gpus = 100 },
            { from = 2026-01-11, model = "MI250X", gpus = 40 }]
[[entitlement]]
system = "sys"
holder = "installed"
fraction = 0.1
from = 2026-01-01
[[entitlement]]
system = "sys"
holder = "installed"
fraction = 0.2
from = 2026-01-16
[[entitlement]]
system = "sys"
holder = "available"
fraction = 0.5
base = "available"
from = 2026-01-01
[[entitlement]]
system = "sys"
holder = "allocatable"
fraction = 0.5
base = "allocatable"
basis = "agreed"
from = 2026-01-01
)";

const SystemId kSys{"sys"};

Instant at(const char* text) {
    return *parseIso8601(text);
}

/// On the second of January 20 GPUs are down, and 10 of the rest reserved; nothing else was told.
BinTable outage() {
    BinTable bins{{at("2026-01-02"), at("2026-01-03")}, hours{1}, {}};
    const auto constant = [&](Metric metric, double devices) {
        bins.series.push_back({{kSys, metric, {}, {}},
                               std::vector<Bin>(24, Bin{devices, devices, devices, hours{1}})});
    };
    constant(Metric::gpusDown, 24);        // dies: 12 GPUs
    constant(Metric::gpusPlannedDown, 16); // 8
    constant(Metric::gpusReserved, 20);    // 10
    return bins;
}

} // namespace

class tst_Entitled final : public QObject {
    Q_OBJECT

    const Federation m_federation = readFederation(kWorld, "f.toml").federation;
    const System& m_system = *m_federation.system(kSys);
    const std::map<SystemId, OutOfUse> m_out{{kSys, outOfUse(m_system, outage())}};

private slots:
    void integrates_data() {
        QTest::addColumn<QByteArray>("holder");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<double>("hours"); // -1: none
        const auto row = [](const char* name, const char* holder, const char* from, const char* to,
                            double expected) {
            QTest::addRow("%s", name)
                << QByteArray(holder) << QByteArray(from) << QByteArray(to) << expected;
        };
        row("installed, whatever is down", "installed", "2026-01-02", "2026-01-03", 24 * 100 * 0.1);
        row("available leaves out what is down", "available", "2026-01-02", "2026-01-03",
            24 * (100 - 20) * 0.5);
        row("allocatable leaves out what is reserved, too", "allocatable", "2026-01-02",
            "2026-01-03", 24 * (100 - 20 - 10) * 0.5);
        row("where nothing was told, nothing is taken off", "allocatable", "2026-01-03",
            "2026-01-04", 24 * 100 * 0.5);
        row("from the middle of the outage", "available", "2026-01-02T12:00:00Z",
            "2026-01-03T06:00:00Z", 12 * 80 * 0.5 + 6 * 100 * 0.5);
        row("from the middle of an hour", "available", "2026-01-02T23:30:00Z",
            "2026-01-03T00:30:00Z", 0.5 * 80 * 0.5 + 0.5 * 100 * 0.5);
        row("the capacity changes in the period", "installed", "2026-01-10", "2026-01-12",
            24 * 100 * 0.1 + 24 * 40 * 0.1);
        row("the fraction changes in the period", "installed", "2026-01-15", "2026-01-17",
            24 * 40 * 0.1 + 24 * 40 * 0.2);
        row("both", "installed", "2026-01-10", "2026-01-17",
            24 * (1 * 100 * 0.1 + 5 * 40 * 0.1 + 1 * 40 * 0.2));
        row("before it began", "installed", "2025-12-01", "2026-01-01", -1);
        row("partly before it began", "installed", "2025-12-31", "2026-01-02", 24 * 100 * 0.1);
        row("nobody's", "nobody", "2026-01-02", "2026-01-03", -1);
    }

    void integrates() {
        QFETCH(QByteArray, holder);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Entitled entitled(m_federation, GpuUnit::physical, m_out);
        QTEST(entitled
                  .hours(kSys, HolderId{holder.toStdString()},
                         {at(from.constData()), at(to.constData())})
                  .value_or(-1),
              "hours");
    }

    void weighsByTheGpus() {
        Entitled entitled(m_federation, GpuUnit::h100Equivalent, m_out);
        QCOMPARE(entitled.hours(kSys, HolderId{"available"}, {at("2026-01-02"), at("2026-01-03")})
                     .value_or(-1),
                 24 * 80 * 0.5 * 0.5);
    }

    /// The same GPUs weigh the capacity and what a holder has of it, also where they were replaced.
    void sharesCapacityByTheGpusOfItsTime() {
        Federation federation = m_federation;
        federation.h100Equivalent["H100"] = 1;
        federation.systems.front().capacity = {{at("2026-01-01"), "MI250X", 100, {}},
                                               {at("2026-01-11"), "MI250X", 0, {}},
                                               {at("2026-01-11"), "H100", 100, {}}};
        federation.entitlements.resize(1);
        federation.entitlements.front().fraction = 0.5;
        UsageData data;
        data.boundaries = {at("2026-01-01"), at("2026-01-11"), at("2026-01-21")};
        data.seen[kSys].covered = {{at("2026-01-06"), at("2026-01-21")}};
        AttributionRule rule;
        rule.match = "a";
        rule.gives.payer = HolderId{"installed"};
        federation.rules = {rule};
        data.rows = {{kSys, "a", "", "", 0, 5 * 86400 * 2 * 50, 1},
                     {kSys, "a", "", "", 1, 10 * 86400 * 2 * 50, 1}};
        UsageGrouping cut;
        cut.report = {at("2026-01-01"), at("2026-01-21")};
        cut.by = {Dimension::payer};
        for (const GpuUnit unit : {GpuUnit::physical, GpuUnit::h100Equivalent}) {
            cut.unit = unit;
            const auto shares = holderShares(data, Attribution(federation), cut);
            QCOMPARE(shares.size(), std::size_t{1});
            QCOMPARE(shares.front().entitledOfCapacity.value_or(-1), 0.5);
            QCOMPARE(shares.front().usedOfCapacity.value_or(-1), 0.5);
        }
    }

    void namesTheOneInForce() {
        Entitled entitled(m_federation, GpuUnit::physical, m_out);
        const Window month{at("2026-01-01"), at("2026-02-01")};
        QCOMPARE(entitled.last(kSys, HolderId{"installed"}, month)->fraction, 0.2);
        QCOMPARE(
            entitled.last(kSys, HolderId{"installed"}, {month.from, at("2026-01-16")})->fraction,
            0.1);
        QCOMPARE(entitled.last(kSys, HolderId{"allocatable"}, month)->basis,
                 EntitlementBasis::agreed);
        QVERIFY(!entitled.last(kSys, HolderId{"installed"}, {at("2025-01-01"), at("2026-01-01")}));
    }

    /// An account changes hands in the middle of the period: each has the part that is its own.
    void mappingChangesInThePeriod() {
        const Attribution attribution{
            readFederation("[[rule]]\naccount='a'\npayer='EE'\nuntil=2026-01-04\n"
                           "[[rule]]\naccount='a'\npayer='FI'\nfrom=2026-01-04\n",
                           "f.toml", m_federation)
                .federation};
        UsageData data;
        data.boundaries = piecesOf({at("2026-01-01"), at("2026-01-08")}, attribution);
        QCOMPARE(data.boundaries.size(), std::size_t{3});
        for (std::size_t i = 0; i < 2; ++i) { // one GPU all the time: two dies
            data.rows.push_back({kSys, "a", "", "", i,
                                 (data.boundaries[i + 1] - data.boundaries[i]).count() / 1000 * 2,
                                 1});
        }
        data.seen[kSys].covered = {{at("2026-01-01"), at("2026-01-08")}};
        UsageGrouping cut;
        cut.report = {at("2026-01-01"), at("2026-01-08")};
        cut.by = {Dimension::payer};
        const UsageTable table = attributeUsage(data, attribution, cut);
        QCOMPARE(table.lines.size(), std::size_t{2 + 3}); // three more are entitled to something
        for (std::size_t i = 2; i < table.lines.size(); ++i) {
            QVERIFY(table.lines[i].gpuHours == 0 && table.lines[i].entitled.value_or(0) > 0);
        }
        QCOMPARE(table.lines[0].keys.front(), std::string("FI"));
        QCOMPARE(table.lines[0].gpuHours, 4. * 24);
        QCOMPARE(table.lines[1].gpuHours, 3. * 24);
    }
};

QTEST_GUILESS_MAIN(tst_Entitled)
#include "tst_Entitled.moc"
