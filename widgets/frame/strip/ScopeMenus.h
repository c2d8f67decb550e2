// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/periods/Scope.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace ff {

/// Makes the menus below the buttons of the strip: in each, what the scope says is checked.
class ScopeMenus final : public QObject {
    Q_OBJECT
public:
    /// `scope`: the one that the strip shows.
    ScopeMenus(std::function<Scope()> scope, QObject* parent);

    /// Periods, and below them the time zones.
    [[nodiscard]] QMenu* period(QWidget* parent);
    [[nodiscard]] QMenu* network(const Federation& federation, QWidget* parent);
    [[nodiscard]] QMenu* mode(const Federation& federation, QWidget* parent);

signals:
    void scopeChosen(const ff::Scope& scope);
    void customPeriodRequested();
    /// A zone that the menu does not offer.
    void zoneRequested();

private:
    QMenu* zones(QMenu* parent);
    void addChoice(QMenu* menu, const QString& text, bool chosen,
                   const std::function<void(Scope&)>& change);

    std::function<Scope()> m_scope;
};

} // namespace ff
