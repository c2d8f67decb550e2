// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ff;

/// The shipped catalogue against what is known of the networks.
class CatalogueTest final : public QObject {
    Q_OBJECT

    FederationRead m_read = builtInFederation();
    const Federation& m_federation = m_read.federation;
    const Instant m_now = *parseIso8601("2026-11-22");

private slots:
    void readsWithoutAProblem() {
        for (const Error& error : m_read.problems)
            qWarning("%s: %s", error.where.c_str(), error.detail.c_str());
        QVERIFY(m_read.problems.empty());
        QVERIFY(!m_read.unreadable);
    }

    void hasEveryFactory_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("joined");
        QTest::addColumn<QByteArray>("systems");
        QTest::addRow("BSC") << QByteArray("bsc-aif") << QByteArray("ES") << QByteArray("PT RO TR")
                             << QByteArray("marenostrum5");
        QTest::addRow("IT4LIA") << QByteArray("it4lia") << QByteArray("IT") << QByteArray("AT SI")
                                << QByteArray("it4lia-ai leonardo");
        QTest::addRow("LUMI") << QByteArray("lumi-aif") << QByteArray("FI")
                              << QByteArray("CZ DK EE NO PL") << QByteArray("lumi lumi-ai");
        QTest::addRow("L-AIF") << QByteArray("l-aif") << QByteArray("LU")
                               << QByteArray("Luxinnovation LNDS LIST University of Luxembourg")
                               << QByteArray("meluxina-ai meluxina");
        QTest::addRow("MIMER") << QByteArray("mimer") << QByteArray("SE") << QByteArray("")
                               << QByteArray("mimer-ai arrhenius");
        QTest::addRow("HammerHAI") << QByteArray("hammerhai") << QByteArray("DE") << QByteArray("")
                                   << QByteArray("hammerhai");
        QTest::addRow("Pharos") << QByteArray("pharos") << QByteArray("GR") << QByteArray("")
                                << QByteArray("daedalus");
    }

    void hasEveryFactory() {
        QFETCH(QByteArray, id);
        const Factory* factory = m_federation.factory(FactoryId{id.toStdString()});
        QVERIFY(factory);
        QTEST(QByteArray::fromStdString(factory->country), "country");
        QByteArrayList joined;
        for (const std::string& member : factory->joined)
            joined << QByteArray::fromStdString(member);
        QTEST(joined.join(' '), "joined");
        QByteArrayList systems;
        for (const SystemId& system : factory->systems) {
            systems << QByteArray::fromStdString(system.text);
            QVERIFY(m_federation.system(system));
            QCOMPARE(m_federation.factoryOf(system), factory);
        }
        QTEST(systems.join(' '), "systems");
        QVERIFY(!factory->source.empty());
    }

    void hasEverySystemWithItsGpus_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<double>("gpus"); // -1: nobody knows
        QTest::addColumn<QByteArray>("networks");
        const QByteArray aif = "eurohpc-aif";
        QTest::addRow("LUMI") << QByteArray("lumi") << 11'912. << QByteArray("eurohpc-aif icain");
        QTest::addRow("LUMI-AI") << QByteArray("lumi-ai") << -1. << aif;
        QTest::addRow("LEONARDO") << QByteArray("leonardo") << 13'824. << aif;
        QTest::addRow("IT4LIA") << QByteArray("it4lia-ai") << -1. << aif;
        QTest::addRow("MareNostrum 5") << QByteArray("marenostrum5") << 4'480. << aif;
        QTest::addRow("MeluXina") << QByteArray("meluxina") << 800. << aif;
        QTest::addRow("MeluXina-AI") << QByteArray("meluxina-ai") << 2'100. << aif;
        QTest::addRow("MIMER") << QByteArray("mimer-ai") << -1. << aif;
        QTest::addRow("Arrhenius") << QByteArray("arrhenius") << -1. << aif;
        QTest::addRow("HammerHAI") << QByteArray("hammerhai") << -1. << aif;
        QTest::addRow("DAEDALUS") << QByteArray("daedalus") << -1. << aif;
        QTest::addRow("JUPITER") << QByteArray("jupiter") << 23'752. << aif;
        QTest::addRow("Alice Recoque") << QByteArray("alice-recoque") << -1. << aif;
        QTest::addRow("Alps") << QByteArray("alps") << 11'936. << QByteArray("icain");
        QTest::addRow("Vega") << QByteArray("vega") << 240. << QByteArray("");
        QTest::addRow("Karolina") << QByteArray("karolina") << -1. << QByteArray("");
    }

    void hasEverySystemWithItsGpus() {
        QFETCH(QByteArray, id);
        const System* system = m_federation.system(SystemId{id.toStdString()});
        QVERIFY(system);
        QTEST(capacityAt(*system, m_now).value_or(-1), "gpus");
        QByteArrayList networks;
        for (const NetworkId& network : system->networks)
            networks << QByteArray::fromStdString(network.text);
        QTEST(networks.join(' '), "networks");
        QVERIFY(!system->name.empty() && !system->host.empty() && !system->country.empty());
    }

    void countsDiesOnLumiAlone() {
        for (const System& system : m_federation.systems)
            QCOMPARE(system.devicesPerGpu, system.id.text == "lumi" ? 2. : 1.);
    }

    void everyNumberHasASource() {
        for (const System& system : m_federation.systems) {
            QVERIFY(!system.source.empty() && !system.capacity.empty());
            for (const CapacityStep& step : system.capacity)
                QVERIFY2(!step.source.empty(), system.id.text.c_str());
            for (const PoolFact& pool : system.pools)
                QVERIFY2(!pool.source.empty(), pool.name.c_str());
        }
        for (const Entitlement& entitlement : m_federation.entitlements)
            QVERIFY2(!entitlement.source.empty(), entitlement.holder.text.c_str());
        for (const BurnRule& rule : m_federation.burnRules)
            QVERIFY2(!rule.source.empty() && !rule.text.empty(), rule.system.text.c_str());
        for (const auto& [model, factor] : m_federation.h100Equivalent)
            QVERIFY2(!m_federation.h100Source.at(model).empty(), model.c_str());
        for (const AccessMode& mode : m_federation.modes)
            QVERIFY2(!mode.source.empty() && !mode.size.empty(), mode.id.text.c_str());
        for (const Holder& holder : m_federation.holders)
            QVERIFY2(!holder.source.empty() && !holder.name.empty(), holder.id.text.c_str());
        for (const Network& network : m_federation.networks)
            QVERIFY(!network.source.empty());
    }

    void everyModelThatIsInstalledHasAFactor() {
        for (const System& system : m_federation.systems)
            for (const CapacityStep& step : system.capacity)
                QVERIFY2(step.gpuModel.empty() ||
                             m_federation.h100Equivalent.contains(step.gpuModel),
                         step.gpuModel.c_str());
    }

    void hasTheAccessModes() {
        for (const char* id : {"playground", "fast-lane", "large-scale", "ai-for-science",
                               "benchmark", "development", "regular", "extreme",
                               "industrial-innovation", "national", "icain-pilot"})
            QVERIFY2(std::ranges::find(m_federation.modes, ModeId{id}, &AccessMode::id) !=
                         m_federation.modes.end(),
                     id);
    }

    void hasTheHolders() {
        QCOMPARE(m_federation.holder(HolderId{"EU"})->kind, HolderKind::unionShare);
        QCOMPARE(m_federation.holder(HolderId{"ICAIN"})->kind, HolderKind::network);
        const auto states =
            std::ranges::count(m_federation.holders, HolderKind::state, &Holder::kind);
        QCOMPARE(states, 37 + 1); // the participating states, and Switzerland
        for (const Factory& factory : m_federation.factories)
            QVERIFY(m_federation.holder(HolderId{factory.country}));
    }

    void lumiIsSplitAsItsSourcesSay() {
        const auto at = [&](const char* system, const char* holder) {
            return entitlementAt(m_federation, SystemId{system}, HolderId{holder}, m_now);
        };
        QCOMPARE(at("lumi", "EU")->fraction, 0.5);
        QCOMPARE(at("lumi", "EU")->basis, EntitlementBasis::agreed);
        QCOMPARE(at("vega", "EU")->fraction, 0.35);
        QCOMPARE(at("vega", "SI")->fraction, 0.65);
        QVERIFY(!at("lumi", "EE")); // nobody wrote it down
        QVERIFY(!at("leonardo", "EU"));

        const std::map<std::string, double> pledges{
            {"FI", 50}, {"BE", 15.5}, {"CH", 10}, {"SE", 7.1}, {"CZ", 5}, {"PL", 5}, {"DK", 3}};
        double sum = 0.5 + at("lumi", "NO")->fraction;
        for (const auto& [state, pledge] : pledges) {
            const Entitlement* entitlement = at("lumi", state.c_str());
            QVERIFY2(entitlement, state.c_str());
            QCOMPARE(entitlement->basis, EntitlementBasis::estimated); // never shown as agreed
            QVERIFY(std::abs(entitlement->fraction - pledge * 0.074 / 15.5) < 0.0005);
            sum += entitlement->fraction;
        }
        QVERIFY(sum <= 1);
    }

    void chargesAsEachSiteDoes() {
        const auto rule = [&](const char* system, const char* partition, const char* holder = "") {
            return burnRuleOf(m_federation, SystemId{system}, partition, HolderId{holder});
        };
        QCOMPARE(rule("lumi", "standard-g")->unitsPerDeviceHour, 0.5);
        QVERIFY(rule("lumi", "small-g")->text.find("64 GB") != std::string::npos);
        QCOMPARE(rule("lumi", "standard-g", "DK")->cutBelow, 0.4);
        QCOMPARE(rule("lumi", "standard-g", "DK")->cutAfterMonths, 6);
        QCOMPARE(rule("alps", "")->unitsPerDeviceHour, 0.25);
        QCOMPARE(QByteArray(rule("alps", "")->reset.c_str()), QByteArray("quarterly"));
        QCOMPARE(rule("karolina", "")->unitsPerDeviceHour, 0.125);
        QCOMPARE(QByteArray(rule("leonardo", "")->reset.c_str()), QByteArray("monthly"));
        QVERIFY(!rule("jupiter", ""));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
