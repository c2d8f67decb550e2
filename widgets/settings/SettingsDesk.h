// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/settings/SettingsDialog.h"

#include <QObject>

#include <functional>

namespace ff {

class Questions;

/// What a person chose of the program, and the dialog and the menu of a window that change it.
class SettingsDesk final : public QObject {
    Q_OBJECT
public:
    /// `scope`: the one that the window shows.
    SettingsDesk(Questions& questions, Theme& theme, std::function<Scope()> scope, QWidget* window);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    void setPreferences(const Preferences& preferences) { m_preferences = preferences; }
    /// What the dialog says of files and of the command line.
    void setPlaces(const ProgramPlaces& places) { m_places = places; }
    void setKeeping(SourceKeeping& keeping) { m_keeping = &keeping; }

    void openDialog();
    /// Null: it is closed.
    [[nodiscard]] SettingsDialog* dialog() const;
    void showMenu(QWidget* at, bool isSimulated);

signals:
    /// They are the new ones already.
    void preferencesChanged(const ff::Preferences& before);
    void unitChosen(ff::GpuUnit unit);
    void scopeChosen(const ff::Scope& scope);
    void leaveSimulationRequested();
    void helpRequested();

private:
    Questions& m_questions;
    Theme& m_theme;
    std::function<Scope()> m_scope;
    QWidget* m_window;
    Preferences m_preferences;
    ProgramPlaces m_places;
    SourceKeeping* m_keeping = nullptr; ///< null: nobody keeps logs of polls
};

} // namespace ff
