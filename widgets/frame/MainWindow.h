// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "models/views/SavedView.h"
#include "widgets/frame/WindowMemory.h"
#include "widgets/settings/ProgramPlaces.h"
#include "widgets/theme/Theme.h"

#include <QMainWindow>

#include <optional>

namespace ff {

class AlertDesk;
class AlertKeeping;
class HealthWatch;
class Navigator;
class SettingsDesk;
class SourceDesk;
class SourceKeeping;
class ViewDesk;
class WindowBody;
struct Place;

/// The frame: rail, strip and the pages, with a scope that all pages share and a history of what
/// was looked at. It creates and connects them and knows nothing of their insides.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Questions& questions, Theme& theme, QWidget* parent = nullptr);

    void goTo(PageId page);
    void openSystem(const SystemId& system);
    void openHolder(const HolderId& holder, const std::optional<SystemId>& system);
    void choose(const Scope& scope);
    [[nodiscard]] const Scope& scope() const;
    /// Whether Overview shows the two ways to begin in place of empty figures: until there is a
    /// source. The other pages stay as they are.
    void showWelcome(bool shown);
    /// The bell tells of these from now on.
    void setAlerts(AlertKeeping& keeping);
    /// Sources and Settings ask these from now on.
    void setSources(SourceKeeping& keeping);
    /// What Settings says of files and of the command line.
    void setPlaces(const ProgramPlaces& places);
    void showAlerts();
    /// What the next start should find as it is now, and how this start finds it.
    [[nodiscard]] WindowMemory memory() const;
    void recall(const WindowMemory& memory);
    /// What it looks at, to be saved or shared, and another one in its place.
    [[nodiscard]] SavedView shownView() const;
    void showView(const SavedView& view);
    /// A link to a view or the path of a file with one; it may come from a stranger.
    void openView(const QString& view);
    /// Speaks the language ("de"; empty: the desktop's) from now on, and looks at the same.
    void speak(const QString& language);
    /// A sentence at the bottom that stays until it is read.
    void showTrouble(const QString& sentence);
    /// A sentence at the bottom about what went well; it goes by itself.
    void showNotice(const QString& sentence);

signals:
    void demoRequested();
    /// Out of the simulation: the sources of the configuration.
    void sitesRequested();
    /// Something fires that should be told beside the window, too.
    void alertFired(const QString& title, const QString& sentence);
    /// The application's texts are to be in this language when the signal returns.
    void languageChosen(const QString& language);
    /// The window is about to close: what is to be remembered, is now.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void fitScreen();
    void connectDesks();
    void connectStrip();
    void connectPages();
    void addShortcuts();
    void takeHealth(const SourcesHealth& health);
    void takePreferences(const Preferences& before);
    void showPlace();
    void chooseZone();
    void chooseCustomPeriod();
    void goToAnything();
    void showHelp();
    void sourceAdded();
    [[nodiscard]] const Place& here() const;

    Questions& m_questions;
    Theme& m_theme;
    HealthWatch* m_health;
    ViewDesk* m_views;
    SourceDesk* m_sourceDesk;
    SettingsDesk* m_settings;
    Navigator* m_navigator;
    WindowBody* m_body = nullptr;       ///< built anew in each language
    AlertDesk* m_alerts = nullptr;      ///< null: nobody keeps alerts
    SourceKeeping* m_keeping = nullptr; ///< null: nobody keeps logs of polls
    bool m_welcomed = false;            ///< there is no source: Overview says how to begin
};

} // namespace ff
