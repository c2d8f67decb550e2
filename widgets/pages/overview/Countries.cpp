// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/Countries.h"

#include "widgets/pages/overview/OverviewPage.h"

#include <map>

namespace ff {

std::vector<TileMap::Country> countriesOf(const FloorView& view, const Federation& federation,
                                          CountryValue value) {
    std::map<std::string, TileMap::Country> countries;
    for (const Holder& holder : federation.holders) {
        if (holder.kind == HolderKind::state) {
            countries[holder.id.text].code = holder.id.text;
        }
    }
    const auto note = [&](const std::string& code, const QString& text) -> TileMap::Country& {
        auto& country = countries[code];
        country.code = code;
        country.note += (country.note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
        return country;
    };
    for (const Factory* factory : federation.factoriesOf(view.scope.network)) {
        if (!factory->country.empty()) {
            note(factory->country, QString::fromStdString(factory->name)).hasFactory = true;
        }
    }
    for (const Antenna* antenna : federation.antennasOf(view.scope.network)) {
        QStringList linked;
        for (const FactoryId& id : antenna->factories) {
            if (const Factory* factory = federation.factory(id)) {
                linked << QString::fromStdString(factory->name);
            }
        }
        const QString name = QString::fromStdString(antenna->name);
        note(antenna->country, linked.isEmpty() ? name
                                                : OverviewPage::tr("%1, linked to %2", "antenna")
                                                      .arg(name, linked.join(QStringLiteral(", "))))
            .hasAntenna = true;
    }
    for (const HolderShare& share : view.holders) {
        if (const auto found = countries.find(share.holder.text); found != countries.end()) {
            if (value == CountryValue::use) {
                found->second.value = share.usageShare;
                found->second.seen = share.coverage.ratio();
            } else {
                found->second.value = share.shareOfEntitlement;
                if (share.shareOfEntitlement) {
                    found->second.seen = share.entitledCoverage.ratio();
                }
            }
        }
    }
    std::vector<TileMap::Country> list;
    for (auto& [code, country] : countries) {
        list.push_back(std::move(country));
    }
    return list;
}

} // namespace ff
