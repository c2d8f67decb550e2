// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/PageStack.h"

#include "widgets/frame/Place.h"
#include "widgets/frame/WelcomePage.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/planner/PlannerPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/pages/sources/SourcesPage.h"

namespace ff {

PageStack::PageStack(Questions& questions, QWidget* parent)
    : QStackedWidget(parent)
    , m_overview(new OverviewPage(questions, this))
    , m_factory(new FactoryPage(questions, this))
    , m_shares(new SharesPage(questions, this))
    , m_planner(new PlannerPage(questions, this))
    , m_reports(new ReportsPage(questions, this))
    , m_sources(new SourcesPage(questions, this))
    , m_welcome(new WelcomePage(this)) {
    for (Page* page : all()) {
        addWidget(page);
    }
    addWidget(m_welcome);
}

std::vector<Page*> PageStack::all() const {
    return {m_overview, m_factory, m_shares, m_planner, m_reports, m_sources};
}

void PageStack::setScope(const Scope& scope) {
    for (Page* page : all()) {
        page->setScope(scope);
    }
}

void PageStack::showPlace(const Place& place) {
    setScope(place.scope);
    if (!place.system.empty()) {
        m_factory->setSystem(place.system);
    }
    if (place.page == PageId::factories) {
        m_factory->setZoom(place.zoom);
    }
    m_shares->select(place.holder, place.holderSystem);
    if (m_welcomed && place.page == PageId::overview) {
        setCurrentWidget(m_welcome);
    } else {
        setCurrentWidget(&page(place.page));
    }
}

SavedView PageStack::viewOf(const Place& place) const {
    SavedView view;
    view.page = place.page;
    view.scope = place.scope;
    view.scope.zone = Scope().zone; // settings are no part of it
    view.scope.unit = Scope().unit;
    if (place.scope.period != Period::custom) {
        view.scope.window = {};
    }
    if (place.page == PageId::factories) {
        view.system = m_factory->system();
        view.zoom = place.zoom;
        view.span = m_factory->span();
    } else if (place.page == PageId::shares) {
        view.holder = place.holder;
        view.holderSystem = place.holderSystem;
    }
    view.choices = page(place.page).choices();
    return view;
}

PageStack::Left PageStack::left() const {
    Left left{.overview = m_overview->look(),
              .need = m_planner->need(),
              .scenarios = m_planner->scenarios(),
              .zooms = m_factory->zooms(),
              .span = m_factory->span(),
              .report = m_reports->left()};
    std::string& reportLanguage = left.report.definition.language;
    if (reportLanguage == QLocale().bcp47Name().section(u'-', 0, 0).toStdString()) {
        reportLanguage.clear(); // it was in the window's language, and follows it
    }
    for (const Page* page : all()) {
        left.ofPages.push_back(page->choices());
    }
    return left;
}

void PageStack::takeOver(const Left& left, const std::function<void()>& showPlace) {
    m_overview->setLook(left.overview);
    m_planner->setNeed(left.need);
    m_planner->setScenarios(left.scenarios);
    showPlace();
    m_factory->setZooms(left.zooms);
    m_factory->setSpan(left.span);
    m_reports->takeOver(left.report);
    const std::vector<Page*> pages = all();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i]->choose(left.ofPages[i]);
    }
}

} // namespace ff
