// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"

#include <QMenu>

namespace ff {

class Theme;

/// The menu below the gear: light or dark, how GPUs are counted, and the ways to the settings and
/// to the help. It deletes itself when it closes.
class SettingsMenu final : public QMenu {
    Q_OBJECT
public:
    struct Now {
        GpuUnit unit = GpuUnit::physical;
        bool isSimulated = false;
    };
    SettingsMenu(Theme& theme, const Now& now, QWidget* parent);

signals:
    void settingsRequested();
    void unitChosen(ff::GpuUnit unit);
    void leaveSimulationRequested();
    void helpRequested();

private:
    void addTitle(const QString& text);
    QAction* addChoice(const QString& text, bool chosen);
};

} // namespace ff
