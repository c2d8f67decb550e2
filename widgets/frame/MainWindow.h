// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "models/views/SavedView.h"
#include "widgets/frame/Rail.h"
#include "widgets/frame/WindowMemory.h"
#include "widgets/settings/SettingsDialog.h"
#include "widgets/theme/Theme.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QStackedWidget;

namespace ff {

class AlertCenter;
class AlertKeeping;
class FactoryPage;
class HealthWatch;
class NoticeBar;
class OverviewPage;
class Page;
class PlannerPage;
class ReportsPage;
class SharesPage;
class SourceDialog;
class SourceKeeping;
class SourcesPage;
class TopStrip;
class TroubleBar;
class ViewDesk;
class WelcomePage;

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
    /// What was looked at: Back and Forward lead through these.
    struct Place {
        PageId page = PageId::overview;
        SystemId system;
        std::optional<HolderId> holder; ///< on Shares; unset: the largest, empty: unattributed
        std::optional<SystemId> holderSystem;
        Scope scope;
        std::optional<Window> zoom; ///< of the charts of a factory
        bool operator==(const Place&) const = default;
    };

    /// What pages and strip have that `Place` does not.
    struct Choices;

    void build();
    void fitScreen();
    [[nodiscard]] std::vector<Page*> pages() const;
    [[nodiscard]] Choices choices() const;
    void takeOver(const Choices& kept);
    void connectViews();
    void takePreferences(const Preferences& chosen);
    void connectStrip();
    void connectPages();
    void takeHealth(const SourcesHealth& health);
    void addShortcuts();
    void visit(const Place& place);
    void zoomTo(const std::optional<Window>& part);
    void showPlace(const Place& place);
    void step(int by);
    void giveScope();
    void followTime();
    void goToAnything();
    void showHelp();
    void chooseCustomPeriod();
    void addSource();
    void addSourceOf(const SystemId& system);
    SourceDialog* addSourceInOneForm();
    void sourceAdded();
    void changeSource(const SourceId& source);
    void showSettings(QWidget* at);
    void openSettings();
    [[nodiscard]] const Place& here() const { return m_places[m_at]; }

    Questions& m_questions;
    Theme& m_theme;
    HealthWatch* m_health;
    ViewDesk* m_views;
    // Built anew in each language.
    Rail* m_rail = nullptr;
    TopStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    OverviewPage* m_overview = nullptr;
    FactoryPage* m_factory = nullptr;
    SharesPage* m_shares = nullptr;
    PlannerPage* m_planner = nullptr;
    ReportsPage* m_reports = nullptr;
    SourcesPage* m_sources = nullptr;
    WelcomePage* m_welcome = nullptr;
    TroubleBar* m_trouble = nullptr;
    NoticeBar* m_notice = nullptr;
    AlertCenter* m_alerts = nullptr;    ///< null: nobody keeps alerts
    SourceKeeping* m_keeping = nullptr; ///< null: nobody keeps logs of polls
    Preferences m_preferences;
    ProgramPlaces m_files;   ///< what the program keeps, and where
    bool m_welcomed = false; ///< there is no source: Overview says how to begin
    std::vector<Place> m_places{Place{}};
    std::size_t m_at = 0;
};

} // namespace ff
