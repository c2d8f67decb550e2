// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/settings/SettingsMenu.h"

#include "widgets/theme/Theme.h"

namespace ff {

SettingsMenu::SettingsMenu(Theme& theme, const Now& now, QWidget* parent)
    : QMenu(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Settings…\tCtrl+,"), this, &SettingsMenu::settingsRequested);
    addTitle(tr("Appearance"));
    const std::pair<QString, Theme::Mode> modes[] = {
        {tr("As the desktop"), Theme::Mode::system},
        {tr("Light"), Theme::Mode::light},
        {tr("Dark"), Theme::Mode::dark},
        {tr("High contrast"), Theme::Mode::highContrast}};
    for (const auto& [name, mode] : modes) {
        connect(addChoice(name, theme.mode() == mode), &QAction::triggered, &theme,
                [&theme, chosen = mode] { theme.setMode(chosen); });
    }
    addTitle(tr("Count GPUs as"));
    const std::pair<QString, GpuUnit> units[] = {{tr("Physical GPUs"), GpuUnit::physical},
                                                 {tr("H100 equivalents"), GpuUnit::h100Equivalent}};
    for (const auto& [name, unit] : units) {
        connect(addChoice(name, now.unit == unit), &QAction::triggered, this,
                [this, chosen = unit] { emit unitChosen(chosen); });
    }
    if (now.isSimulated) {
        addSeparator();
        QAction* leave = addAction(tr("Leave the simulation"));
        leave->setObjectName(QStringLiteral("leaveSimulation"));
        connect(leave, &QAction::triggered, this, &SettingsMenu::leaveSimulationRequested);
    }
    addSeparator();
    for (const QString& text : {tr("Keys…\tF1"), tr("About Factory Floor…")}) {
        connect(addAction(text), &QAction::triggered, this, &SettingsMenu::helpRequested);
    }
}

/// An entry that cannot be chosen: not every style writes the text of a section.
void SettingsMenu::addTitle(const QString& text) {
    addSeparator();
    addAction(text)->setEnabled(false);
}

QAction* SettingsMenu::addChoice(const QString& text, bool chosen) {
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

} // namespace ff
