// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ff;

/// The shipped catalogue against what is known of the networks.
class tst_Catalogue final : public QObject {
    Q_OBJECT

    FederationRead m_read = builtInFederation();
    const Federation& m_federation = m_read.federation;
    const Instant m_now = *parseIso8601("2026-11-22");

private slots:
    void readsWithoutAProblem() {
        for (const Error& error : m_read.problems) {
            qWarning("%s: %s", error.where.c_str(), error.detail.c_str());
        }
        QVERIFY(m_read.problems.empty());
        QVERIFY(!m_read.unreadable);
    }

    void hasEveryFactory_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("joined");
        QTest::addColumn<QByteArray>("systems");
        const auto row = [](const char* name, const char* id, const char* country,
                            const char* joined, const char* systems) {
            QTest::addRow("%s", name) << QByteArray(id) << QByteArray(country) << QByteArray(joined)
                                      << QByteArray(systems);
        };
        row("BSC", "bsc-aif", "ES", "PT RO TR", "marenostrum5");
        row("IT4LIA", "it4lia", "IT", "AT SI", "it4lia-ai leonardo lisa");
        row("LUMI", "lumi-aif", "FI", "CZ DK EE NO PL", "lumi lumi-ai");
        row("L-AIF", "l-aif", "LU", "Luxinnovation LNDS LIST University of Luxembourg",
            "meluxina-ai meluxina");
        row("MIMER", "mimer", "SE", "", "mimer-ai arrhenius");
        row("HammerHAI", "hammerhai", "DE", "", "hammerhai");
        row("Pharos", "pharos", "GR", "", "daedalus");
        row("AI:AT", "aiat", "AT", "", "aiat");
        row("BRAIN++", "brain-plus-plus", "BG", "", "discoverer-plus-plus discoverer-plus");
        row("AI2F", "ai2f", "FR", "", "alice-recoque jean-zay adastra");
        row("JAIF", "jaif", "DE", "", "jupiter");
        row("PIAST", "piast", "PL", "", "piast");
        row("SLAIF", "slaif", "SI", "", "slaif vega");
        row("CZAI", "czai", "CZ", "", "karolaina karolina");
        row("LitAI", "litai", "LT", "", "litai");
        row("NLAIF", "nlaif", "NL", "", "nlaif");
        row("Gaia", "gaia", "PL", "", "gaia");
        row("RO AIF", "ro-aif", "RO", "", "ro-aif");
        row("1HealthAI", "1healthai", "ES", "", "1healthai");
    }

    void hasEveryFactory() {
        QFETCH(QByteArray, id);
        const Factory* factory = m_federation.factory(FactoryId{id.toStdString()});
        QVERIFY(factory);
        QTEST(QByteArray::fromStdString(factory->country), "country");
        QByteArrayList joined;
        for (const std::string& member : factory->joined) {
            joined << QByteArray::fromStdString(member);
        }
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
        const auto row = [](const char* name, const char* id, double gpus,
                            const char* networks = "eurohpc-aif") {
            QTest::addRow("%s", name) << QByteArray(id) << gpus << QByteArray(networks);
        };
        row("LUMI", "lumi", 11912, "eurohpc-aif icain");
        row("LUMI-AI", "lumi-ai", -1);
        row("LEONARDO", "leonardo", 13824);
        row("LISA", "lisa", 1328);
        row("IT4LIA", "it4lia-ai", -1);
        row("MareNostrum 5", "marenostrum5", 4480);
        row("MeluXina", "meluxina", 800);
        row("MeluXina-AI", "meluxina-ai", 2100);
        row("MIMER", "mimer-ai", -1);
        row("Arrhenius", "arrhenius", 1528);
        row("HammerHAI", "hammerhai", -1);
        row("DAEDALUS", "daedalus", -1);
        row("JUPITER", "jupiter", 23752);
        row("Alice Recoque", "alice-recoque", -1);
        row("Jean Zay", "jean-zay", 3704);
        row("Adastra", "adastra", 1352);
        row("AI:AT", "aiat", -1);
        row("Discoverer++", "discoverer-plus-plus", -1);
        row("Discoverer+", "discoverer-plus", 32);
        row("PIAST", "piast", -1);
        row("SLAIF", "slaif", -1);
        row("KarolAIna", "karolaina", -1);
        row("LitAI", "litai", -1);
        row("NLAIF", "nlaif", -1);
        row("Gaia", "gaia", -1);
        row("RO AIF", "ro-aif", -1);
        row("1HealthAI", "1healthai", -1);
        row("Vega", "vega", 240);
        row("Karolina", "karolina", 576);
        row("Alps", "alps", 11936, "icain");
        row("Deucalion", "deucalion", 132, "");
        QCOMPARE(m_federation.systems.size(), std::size_t{31});
    }

    void hasEverySystemWithItsGpus() {
        QFETCH(QByteArray, id);
        const System* system = m_federation.system(SystemId{id.toStdString()});
        QVERIFY(system);
        QTEST(capacityAt(*system, m_now).value_or(-1), "gpus");
        QByteArrayList networks;
        for (const NetworkId& network : system->networks) {
            networks << QByteArray::fromStdString(network.text);
        }
        QTEST(networks.join(' '), "networks");
        QVERIFY(!system->name.empty() && !system->host.empty() && !system->country.empty());
    }

    void countsDiesOnLumiAlone() {
        for (const System& system : m_federation.systems) {
            QCOMPARE(system.devicesPerGpu, system.id.text == "lumi" ? 2. : 1.);
        }
    }

    void everyNumberHasASource() {
        for (const System& system : m_federation.systems) {
            QVERIFY(!system.source.empty() && !system.capacity.empty());
            for (const CapacityStep& step : system.capacity) {
                QVERIFY2(!step.source.empty(), system.id.text.c_str());
            }
            for (const PoolFact& pool : system.pools) {
                QVERIFY2(!pool.source.empty(), pool.name.c_str());
            }
        }
        for (const Entitlement& entitlement : m_federation.entitlements) {
            QVERIFY2(!entitlement.source.empty(), entitlement.holder.text.c_str());
        }
        for (const BurnRule& rule : m_federation.burnRules) {
            QVERIFY2(!rule.source.empty() && !rule.text.empty(), rule.system.text.c_str());
        }
        for (const auto& [model, factor] : m_federation.h100Equivalent) {
            QVERIFY2(!m_federation.h100Source.at(model).empty(), model.c_str());
        }
        for (const AccessMode& mode : m_federation.modes) {
            QVERIFY2(!mode.source.empty() && !mode.size.empty(), mode.id.text.c_str());
        }
        for (const Holder& holder : m_federation.holders) {
            QVERIFY2(!holder.source.empty() && !holder.name.empty(), holder.id.text.c_str());
        }
        for (const Network& network : m_federation.networks) {
            QVERIFY(!network.source.empty());
        }
        for (const Factory& factory : m_federation.factories) {
            QVERIFY2(!factory.source.empty() && !factory.systems.empty(), factory.id.text.c_str());
        }
        for (const Antenna& antenna : m_federation.antennas) {
            QVERIFY2(!antenna.source.empty(), antenna.id.text.c_str());
        }
    }

    void hasNineteenFactoriesAndThirteenAntennas() {
        QCOMPARE(m_federation.factories.size(), std::size_t{19});
        QCOMPARE(m_federation.antennas.size(), std::size_t{13});
        const NetworkId factories{"eurohpc-aif"};
        QCOMPARE(m_federation.factoriesOf(factories).size(), std::size_t{19});
        QCOMPARE(m_federation.antennasOf(factories).size(), std::size_t{13});
        // Those of LUMI, which is in ICAIN too.
        QCOMPARE(m_federation.factoriesOf(NetworkId{"icain"}).size(), std::size_t{1});
        QCOMPARE(m_federation.antennasOf(NetworkId{"icain"}).size(), std::size_t{4});
    }

    void linksEveryAntenna_data() {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("factories");
        const auto row = [](const char* country, const char* factories) {
            QTest::addRow("%s", country) << QByteArray(country) << QByteArray(factories);
        };
        row("BE", "lumi-aif jaif");
        row("CY", "pharos");
        row("HU", "jaif");
        row("IE", "ai2f l-aif");
        row("LV", "lumi-aif");
        row("MT", "pharos");
        row("SK", "aiat");
        row("IS", "lumi-aif");
        row("CH", "lumi-aif");
        row("MD", "piast");
        row("MK", "pharos");
        row("RS", "pharos it4lia");
        row("GB", "hammerhai");
    }
    void linksEveryAntenna() {
        QFETCH(QByteArray, country);
        const auto antenna =
            std::ranges::find(m_federation.antennas, country.toStdString(), &Antenna::country);
        QVERIFY(antenna != m_federation.antennas.end());
        QVERIFY(m_federation.holder(HolderId{antenna->country}));
        QByteArrayList factories;
        for (const FactoryId& factory : antenna->factories) {
            QVERIFY(m_federation.factory(factory));
            const auto linked = m_federation.antennasOf(factory);
            QVERIFY(std::ranges::find(linked, &*antenna) != linked.end());
            factories << QByteArray::fromStdString(factory.text);
        }
        QTEST(factories.join(' '), "factories");
    }

    /// A count needs a source that names it; where none was found the reason stands there.
    void inventsNoCount() {
        for (const System& system : m_federation.systems) {
            for (const CapacityStep& step : system.capacity) {
                const QByteArray source = QByteArray::fromStdString(step.source);
                if (!step.gpus) {
                    QVERIFY2(source.contains("no count"), system.id.text.c_str());
                    continue;
                }
                // "2,978 nodes x 4 MI250X", "1,456 H100": numbers of the source give the count.
                std::vector<double> numbers;
                static const QRegularExpression digits(QStringLiteral("\\d[\\d,]*"));
                for (auto each = digits.globalMatch(QString::fromStdString(step.source));
                     each.hasNext();) {
                    numbers.push_back(each.next().captured().remove(QLatin1Char(',')).toDouble());
                }
                bool found = source.contains("Alps hardware"); // a table, one row a model
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    found = found || numbers[i] == *step.gpus;
                    if (i + 1 < numbers.size()) {
                        found = found || numbers[i] * numbers[i + 1] == *step.gpus;
                    }
                }
                found = found || (system.id.text == "deucalion" && 17 * 4 + 16 * 4 == *step.gpus);
                QVERIFY2(found, qPrintable(QString::fromStdString(system.id.text)));
            }
        }
        // Two sources that differ stand there both.
        const System* jupiter = m_federation.system(SystemId{"jupiter"});
        const std::string& source = jupiter->capacity.front().source;
        QVERIFY(source.find("5,938") != std::string::npos);
        QVERIFY(source.find("23,536") != std::string::npos);
    }

    void knowsNoEntitlementThatNobodyAgreed() {
        QVERIFY(m_federation.holder(HolderId{"EUROPA"}));
        for (const Entitlement& entitlement : m_federation.entitlements) {
            QVERIFY(entitlement.holder != HolderId{"EUROPA"});
        }
    }

    void belongsToNobodysOwn() {
        for (const System& system : m_federation.systems) {
            QVERIFY(!system.own);
        }
        const auto mine =
            readFederation("[[system]]\nid='mine'\n[[system]]\nid='lumi'\nnote='ours'", "f.toml",
                           m_federation)
                .federation;
        QVERIFY(mine.system(SystemId{"mine"})->own);
        QVERIFY(!mine.system(SystemId{"lumi"})->own);
    }

    void everyModelThatIsInstalledHasAFactor() {
        for (const System& system : m_federation.systems) {
            for (const CapacityStep& step : system.capacity) {
                QVERIFY2(step.gpuModel.empty() ||
                             (step.gpus ? m_federation.h100Equivalent.contains(step.gpuModel)
                                        : m_federation.h100Source.contains(step.gpuModel)),
                         step.gpuModel.c_str());
            }
        }
    }

    void hasTheAccessModes() {
        for (const char* id : {"playground", "fast-lane", "large-scale", "ai-for-science",
                               "benchmark", "development", "regular", "extreme",
                               "industrial-innovation", "national", "icain-pilot"}) {
            QVERIFY2(std::ranges::find(m_federation.modes, ModeId{id}, &AccessMode::id) !=
                         m_federation.modes.end(),
                     id);
        }
    }

    void hasTheHolders() {
        QCOMPARE(m_federation.holder(HolderId{"EU"})->kind, HolderKind::unionShare);
        QCOMPARE(m_federation.holder(HolderId{"ICAIN"})->kind, HolderKind::network);
        const auto states =
            std::ranges::count(m_federation.holders, HolderKind::state, &Holder::kind);
        QCOMPARE(states, 37 + 1); // the participating states, and Switzerland
        for (const Factory& factory : m_federation.factories) {
            QVERIFY(m_federation.holder(HolderId{factory.country}));
        }
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

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_Catalogue.moc"
