// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotNeed.h"
#include "models/views/SavedView.h"
#include "widgets/pages/overview/OverviewLook.h"
#include "widgets/pages/reports/ReportsPage.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace ff {

class FactoryPage;
class OverviewPage;
class PlannerPage;
class SharesPage;
class SourcesPage;
class WelcomePage;
struct Place;

/// The pages of the window, of which one is shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(Questions& questions, QWidget* parent);

    /// In the order of `PageId`.
    [[nodiscard]] std::vector<Page*> all() const;
    [[nodiscard]] Page& page(PageId page) const { return *all()[std::size_t(page)]; }
    [[nodiscard]] OverviewPage& overview() const { return *m_overview; }
    [[nodiscard]] FactoryPage& factory() const { return *m_factory; }
    [[nodiscard]] SharesPage& shares() const { return *m_shares; }
    [[nodiscard]] PlannerPage& planner() const { return *m_planner; }
    [[nodiscard]] SourcesPage& sources() const { return *m_sources; }
    [[nodiscard]] WelcomePage& welcome() const { return *m_welcome; }

    void setScope(const Scope& scope);
    void showPlace(const Place& place);
    /// Whether Overview shows the ways to begin in place of empty figures.
    void setWelcomed(bool welcomed) { m_welcomed = welcomed; }
    /// What a saved view of this place holds.
    [[nodiscard]] SavedView viewOf(const Place& place) const;

    /// What was chosen on the pages beside the place, for pages in another language.
    struct Left {
        OverviewLook overview{};
        PilotNeed need{};
        std::string scenarios{};
        std::vector<Window> zooms{};
        std::optional<Window> span{};
        ReportsPage::Left report{};
        std::vector<PageChoices> ofPages{};
    };
    [[nodiscard]] Left left() const;
    /// As other pages were left. `showPlace` gives these their place: it comes before what was
    /// chosen there.
    void takeOver(const Left& left, const std::function<void()>& showPlace);

private:
    OverviewPage* m_overview;
    FactoryPage* m_factory;
    SharesPage* m_shares;
    PlannerPage* m_planner;
    ReportsPage* m_reports;
    SourcesPage* m_sources;
    WelcomePage* m_welcome;
    bool m_welcomed = false;
};

} // namespace ff
