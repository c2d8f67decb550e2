// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/settings/SettingsDesk.h"

#include "models/questions/Questions.h"
#include "widgets/settings/SettingsMenu.h"

#include <utility>

namespace ff {

SettingsDesk::SettingsDesk(Questions& questions, Theme& theme, std::function<Scope()> scope,
                           QWidget* window)
    : QObject(window)
    , m_questions(questions)
    , m_theme(theme)
    , m_scope(std::move(scope))
    , m_window(window) {}

SettingsDialog* SettingsDesk::dialog() const {
    return m_window->findChild<SettingsDialog*>();
}

void SettingsDesk::openDialog() {
    if (dialog()) {
        return;
    }
    auto* opened = new SettingsDialog({m_theme.mode(), m_scope(), m_preferences, m_places,
                                       m_questions.configuredSources(), m_keeping},
                                      m_window);
    connect(opened, &SettingsDialog::modeChosen, &m_theme, &Theme::setMode);
    connect(opened, &SettingsDialog::scopeChosen, this, [this](const Scope& chosen) {
        Scope next = m_scope();
        next.unit = chosen.unit;
        next.zone = chosen.zone;
        emit scopeChosen(next);
    });
    connect(opened, &SettingsDialog::preferencesChosen, this, [this](const Preferences& chosen) {
        emit preferencesChanged(std::exchange(m_preferences, chosen));
    });
    opened->open();
}

void SettingsDesk::showMenu(QWidget* at, bool isSimulated) {
    auto* menu = new SettingsMenu(m_theme, {m_scope().unit, isSimulated}, m_window);
    connect(menu, &SettingsMenu::settingsRequested, this, &SettingsDesk::openDialog);
    connect(menu, &SettingsMenu::unitChosen, this, &SettingsDesk::unitChosen);
    connect(menu, &SettingsMenu::leaveSimulationRequested, this,
            &SettingsDesk::leaveSimulationRequested);
    connect(menu, &SettingsMenu::helpRequested, this, &SettingsDesk::helpRequested);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace ff
