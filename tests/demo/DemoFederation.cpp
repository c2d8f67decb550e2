// SPDX-License-Identifier: GPL-3.0-only
#include "DemoFederation.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace ff::demo {

Federation smallFederation() {
    Federation federation;
    const auto add = [&](const char* id, const char* country, const char* network) -> System& {
        System system;
        system.id = SystemId(id);
        system.name = id;
        system.country = country;
        system.networks = {NetworkId(network)};
        system.own = true;
        federation.systems.push_back(std::move(system));
        return federation.systems.back();
    };
    add("jammed", "FI", "eurohpc-aif").capacity = {{Instant{}, "A100", 160, ""}};
    add("calm", "LU", "eurohpc-aif").capacity = {{Instant{}, "H100", 320, ""}};
    add("old", "IT", "eurohpc-aif").capacity = {{Instant{}, "A100", 400, ""}};
    System& mixed = add("mixed", "CH", "icain");
    mixed.capacity = {{Instant{}, "GH200", 240, ""}, {Instant{}, "MI250X", 48, ""}};
    mixed.devicesPerGpu = 2;
    add("bare", "GR", "eurohpc-aif").capacity = {{Instant{}, "GH200", {}, "nobody says"}};

    Factory factory;
    factory.id = FactoryId("north");
    factory.country = "FI";
    factory.joined = {"NO", "EE", "a partner"};
    factory.systems = {SystemId("jammed")};
    federation.factories.push_back(factory);
    return federation;
}

SitePlan planOf(const char* system, std::uint64_t seed, int days) {
    const auto plans = planSites(smallFederation(), seed, days, kNow);
    return *std::ranges::find(plans, SystemId(system), &SitePlan::system);
}

std::unique_ptr<SiteSimulation> simulated(const char* system, std::uint64_t seed, int days) {
    auto site = std::make_unique<SiteSimulation>(planOf(system, seed, days));
    site->advanceTo(kNow);
    return site;
}

QJsonObject json(const WireAnswer& answer) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body), &error);
    if (error.error != QJsonParseError::NoError) {
        QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
    }
    return document.object();
}

WireAnswer get(SiteFront& site, const char* target, Seconds now) {
    return site.answer(parseRequest("GET", target, ""), instantFromSeconds(now));
}

} // namespace ff::demo
