// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/strip/ScopeMenus.h"

#include "widgets/dialogs/PeriodNames.h"
#include "widgets/theme/CountryNames.h"

#include <QMenu>
#include <QTimeZone>

#include <set>
#include <utility>

namespace ff {
namespace {

/// Universal time has many names, of which one is enough.
std::string plainZone(const std::string& zone) {
    return zone.starts_with("Etc/U") || zone == "UCT" || zone == "Zulu" ? "UTC" : zone;
}

} // namespace

ScopeMenus::ScopeMenus(std::function<Scope()> scope, QObject* parent)
    : QObject(parent)
    , m_scope(std::move(scope)) {}

/// A checked entry of a menu of which one is chosen. The scope may have changed otherwise when a
/// person chooses it.
void ScopeMenus::addChoice(QMenu* menu, const QString& text, bool chosen,
                           const std::function<void(Scope&)>& change) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, menu, [this, change] {
        Scope next = m_scope();
        change(next);
        emit scopeChosen(next);
    });
}

QMenu* ScopeMenus::period(QWidget* parent) {
    const Period chosen = m_scope().period;
    auto* menu = new QMenu(parent);
    for (const Period period : namedPeriods()) {
        if (period == Period::thisMonth || period == Period::lastMonth) {
            menu->addSeparator(); // rolling, to date, whole
        }
        addChoice(menu, periodName(period), period == chosen,
                  [period](Scope& scope) { scope.period = period; });
    }
    menu->addSeparator();
    QAction* custom = menu->addAction(tr("Custom…"));
    custom->setCheckable(true);
    custom->setChecked(chosen == Period::custom);
    connect(custom, &QAction::triggered, this, &ScopeMenus::customPeriodRequested);
    menu->addSeparator();
    menu->addMenu(zones(menu));
    return menu;
}

QMenu* ScopeMenus::zones(QMenu* parent) {
    auto* menu = new QMenu(tr("Time zone"), parent);
    std::set<std::string> offered{"UTC", "Europe/Athens", "Europe/Brussels", "Europe/Helsinki",
                                  "Europe/Lisbon"};
    const std::string chosen = plainZone(m_scope().zone);
    offered.insert({plainZone(QTimeZone::systemTimeZoneId().toStdString()), chosen});
    for (const std::string& zone : offered) {
        addChoice(menu, QString::fromStdString(zone), zone == chosen,
                  [zone](Scope& scope) { scope.zone = zone; });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Other…")), &QAction::triggered, this, &ScopeMenus::zoneRequested);
    return menu;
}

QMenu* ScopeMenus::network(const Federation& federation, QWidget* parent) {
    const NetworkId chosen = m_scope().network;
    auto* menu = new QMenu(parent);
    const auto add = [&](const NetworkId& id, const QString& text) {
        addChoice(menu, text, id == chosen, [id](Scope& scope) { scope.network = id; });
    };
    add({}, tr("All networks"));
    for (const Network& network : federation.networks) {
        add(network.id, QString::fromStdString(network.name));
        menu->actions().constLast()->setToolTip(
            tr("%n AI Factories", nullptr, int(federation.factoriesOf(network.id).size())) +
            QStringLiteral(", ") +
            tr("%n antennas", nullptr, int(federation.antennasOf(network.id).size())));
    }
    menu->setToolTipsVisible(true);
    return menu;
}

QMenu* ScopeMenus::mode(const Federation& federation, QWidget* parent) {
    const ModeId chosen = m_scope().mode;
    auto* menu = new QMenu(parent);
    const auto add = [&](const ModeId& id, const QString& text) {
        addChoice(menu, text, id == chosen, [id](Scope& scope) { scope.mode = id; });
    };
    add({}, tr("All modes"));
    for (const AccessMode& mode : federation.modes) {
        add(mode.id, modeName(mode.name));
    }
    return menu;
}

} // namespace ff
