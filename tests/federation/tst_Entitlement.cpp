// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/usage/Entitled.h"

#include <QTest>

using namespace ff;
using namespace std::string_view_literals;

namespace {

constexpr auto kFederation = R"(
[[gpu]]
model = "H100"
h100_equivalent = 1
[[gpu]]
model = "A100"
h100_equivalent = 0.5
[[system]]
id = "sys"
capacity = [{ from = 2026-01-01, model = "A100", gpus = 100 },
            { from = 2026-01-11, model = "A100", gpus = 50 },
            { from = 2026-01-11, model = "H100", gpus = 50 },
            { from = 2026-01-21, model = "H100", gpus = "unknown" }]
pools = [{ name = "fast", model = "H100", gpus = 10 }]
[[system]]
id = "dark"
capacity = [{ gpus = "unknown" }]
[[entitlement]]
system = "sys"
holder = "EE"
fraction = 0.1
from = 2026-01-06
[[entitlement]]
system = "sys"
holder = "EE"
fraction = 0.2
from = 2026-01-16
[[entitlement]]
system = "dark"
holder = "EE"
fraction = 0.2
)"sv;

Instant at(const char* text) {
    return *parseIso8601(text);
}

std::optional<double> hoursOf(const Federation& federation, const SystemId& system,
                              const HolderId& holder, Window window) {
    return Entitled(federation, GpuUnit::physical, {}).hours(system, holder, window);
}

} // namespace

/// Capacity and entitlement change in mid-period: they are integrated piece by piece.
class tst_Entitlement final : public QObject {
    Q_OBJECT

    const Federation m_federation = readFederation(kFederation, "f.toml").federation;
    const System& m_system = *m_federation.system(SystemId{"sys"});

private slots:
    void integratesCapacity_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<double>("hours"); // -1: unknown
        QTest::addRow("one step") << QByteArray("2026-01-02") << QByteArray("2026-01-03") << 2400.;
        QTest::addRow("over a change that swaps models")
            << QByteArray("2026-01-10") << QByteArray("2026-01-12") << 4800.;
        QTest::addRow("one model becomes unknown")
            << QByteArray("2026-01-20") << QByteArray("2026-01-22") << 2400. + 1200.;
        QTest::addRow("before the first step")
            << QByteArray("2025-12-31") << QByteArray("2026-01-02") << 2400.;
        QTest::addRow("never known") << QByteArray("2025-01-01") << QByteArray("2025-02-01") << -1.;
        QTest::addRow("empty") << QByteArray("2026-01-02") << QByteArray("2026-01-02") << -1.;
    }

    void integratesCapacity() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTEST(capacityHours(m_system, {at(from.constData()), at(to.constData())}).value_or(-1),
              "hours");
    }

    void integratesEntitlement_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<double>("hours"); // -1: none
        QTest::addRow("before it began")
            << QByteArray("2026-01-01") << QByteArray("2026-01-06") << -1.;
        QTest::addRow("from its beginning")
            << QByteArray("2026-01-05") << QByteArray("2026-01-07") << 240.;
        QTest::addRow("over its change")
            << QByteArray("2026-01-15") << QByteArray("2026-01-17") << 240. + 480.;
        QTest::addRow("the whole month") << QByteArray("2026-01-01") << QByteArray("2026-02-01")
                                         << 24. * (5 * 10. + 5 * 10. + 5 * 20. + 11 * 10.);
    }

    void integratesEntitlement() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto hours = hoursOf(m_federation, SystemId{"sys"}, HolderId{"EE"},
                                   {at(from.constData()), at(to.constData())});
        QTEST(hours.value_or(-1), "hours");
    }

    void knowsNothingOfWhatIsUnknown() {
        const Window window{at("2026-01-01"), at("2026-02-01")};
        QVERIFY(!hoursOf(m_federation, SystemId{"dark"}, HolderId{"EE"}, window));
        QVERIFY(!hoursOf(m_federation, SystemId{"sys"}, HolderId{"FI"}, window));
        QVERIFY(!hoursOf(m_federation, SystemId{"none"}, HolderId{"EE"}, window));
    }

    /// One entry over several systems: that fraction of each, so that the parts sum to the whole.
    void isAFractionOfSeveralSystems_data() {
        QTest::addColumn<QByteArray>("systems");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("a list") << QByteArray("systems = ['one', 'three']")
                                << QByteArray("one three");
        QTest::addRow("all") << QByteArray("system = '*'") << QByteArray("one two three");
        QTest::addRow("a network") << QByteArray("network = 'net'") << QByteArray("two three");
        QTest::addRow("one") << QByteArray("system = 'two'") << QByteArray("two");
    }
    void isAFractionOfSeveralSystems() {
        QFETCH(QByteArray, systems);
        const std::string world = R"(
[[network]]
id = "net"
[[system]]
id = "one"
capacity = [{ gpus = 1000 }]
[[system]]
id = "two"
networks = ["net"]
capacity = [{ gpus = 300 }]
[[system]]
id = "three"
networks = ["net"]
capacity = [{ gpus = 7 }]
[[holder]]
id = "WINNER"
kind = "other"
[[entitlement]]
holder = "WINNER"
fraction = 0.025
from = 2026-03-01
until = 2027-03-01
)" + systems.toStdString();
        const FederationRead read = readFederation(world, "f.toml");
        QVERIFY(read.problems.empty());
        const Window window{at("2026-01-01"), at("2028-01-01")}; // a year of it
        const HolderId winner{"WINNER"};
        QByteArrayList entitled;
        double gpus = 0;
        double hours = 0;
        for (const System& system : read.federation.systems) {
            if (const auto part = hoursOf(read.federation, system.id, winner, window)) {
                entitled << QByteArray::fromStdString(system.id.text);
                gpus += *capacityAt(system, window.from);
                hours += *part;
            }
        }
        QTEST(entitled.join(' '), "expected");
        QCOMPARE(hours, gpus * 0.025 * 365 * 24);
        const SystemId one = read.federation.entitlements.front().system;
        QVERIFY(!entitlementAt(read.federation, one, winner, at("2026-02-28")));
        QVERIFY(entitlementAt(read.federation, one, winner, at("2027-02-28")));
        QVERIFY(!entitlementAt(read.federation, one, winner, at("2027-03-01")));
    }

    void fallsBackToTheOneThatHasNoEnd() {
        const auto read = readFederation(std::string(kFederation) + R"(
[[entitlement]]
system = "sys"
holder = "EE"
fraction = 0.5
from = 2026-01-20
until = 2026-01-22
)",
                                         "f.toml");
        const auto fraction = [&](const char* time) {
            const Entitlement* found =
                entitlementAt(read.federation, SystemId{"sys"}, HolderId{"EE"}, at(time));
            return found ? found->fraction : -1;
        };
        QCOMPARE(fraction("2026-01-19"), 0.2);
        QCOMPARE(fraction("2026-01-21"), 0.5);
        QCOMPARE(fraction("2026-01-22"), 0.2);
    }

    void weighsGpusByTheirModel() {
        const auto factor = [&](const char* partition, const char* time) {
            return h100Factor(m_federation, m_system, partition, at(time)).value_or(-1);
        };
        QCOMPARE(factor("", "2026-01-02"), 0.5);
        QCOMPARE(factor("", "2026-01-12"), 0.75); // half of each
        QCOMPARE(factor("fast", "2026-01-02"), 1.);
        QCOMPARE(factor("slow", "2026-01-02"), 0.5);
        QVERIFY(!h100Factor(m_federation, *m_federation.system(SystemId{"dark"}), "", now()));
    }

    void namesTheInstantsOfChange() {
        const auto changes = capacityChanges(m_system, {at("2026-01-01"), at("2026-01-21")});
        QCOMPARE(changes.size(), std::size_t{1});
        QVERIFY(changes.front() == at("2026-01-11"));
    }
};

QTEST_GUILESS_MAIN(tst_Entitlement)
#include "tst_Entitlement.moc"
