// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
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
class SourcesPage;
class TopStrip;
class TroubleBar;
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
    /// What Settings says of files and of the command line.
    void setPlaces(const ProgramPlaces& places) { m_files = places; }
    void showAlerts();
    /// What the next start should find as it is now, and how this start finds it.
    [[nodiscard]] WindowMemory memory() const;
    void recall(const WindowMemory& memory);
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
    /// The window is about to close: what is to be remembered, is now.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;

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

    void build();
    void fitScreen();
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
    void changeSource(const SourceId& source);
    void showSettings(QWidget* at);
    void openSettings();
    [[nodiscard]] const Place& here() const { return m_places[m_at]; }

    Questions& m_questions;
    Theme& m_theme;
    Rail* m_rail;
    TopStrip* m_strip;
    QStackedWidget* m_stack;
    OverviewPage* m_overview;
    FactoryPage* m_factory;
    SharesPage* m_shares;
    PlannerPage* m_planner;
    ReportsPage* m_reports;
    SourcesPage* m_sources;
    WelcomePage* m_welcome;
    TroubleBar* m_trouble;
    NoticeBar* m_notice;
    HealthWatch* m_health;
    AlertCenter* m_alerts = nullptr; ///< null: nobody keeps alerts
    Preferences m_preferences;
    ProgramPlaces m_files;   ///< what the program keeps, and where
    bool m_welcomed = false; ///< there is no source: Overview says how to begin
    std::vector<Place> m_places{Place{}};
    std::size_t m_at = 0;
};

} // namespace ff
