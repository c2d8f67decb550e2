// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/whole/FakeWindow.h"

#include "widgets/pages/base/Page.h"

#include <QApplication>
#include <QTest>

namespace ff {
namespace {

using std::chrono::hours;

const Coverage kAll{hours{24}, hours{24}};

FactoryView sampleFactory() {
    constexpr std::size_t kBins = 144;
    FactoryView view;
    view.system = SystemId{"lumi"};
    view.title = "LUMI AIF";
    view.facts = "CSC, Kajaani, Finland \u00b7 with Czechia, Denmark, Estonia, Norway, Poland";
    view.grid = {ff::now() - hours{24}, std::chrono::minutes{10}, kBins};
    const auto values = [](double value) {
        std::vector<std::optional<double>> list(kBins, value);
        list[40].reset();
        return list;
    };
    for (const char* key : {"delivered", "allocatedNotBusy", "idle", "down"}) {
        view.states.push_back({key, key, values(100)});
    }
    view.queue = {{"a", "Regular access", values(10)}, {"", "", values(5)}};
    view.waits = {{"p50", "p50", values(60)}, {"p90", "p90", values(600)}};
    view.waitsGrid = view.grid;
    view.capacity.assign(kBins, 400.);
    view.notes = {{7, SystemId{"lumi"}, ff::now() - hours{10}, "cooling repaired", ff::now()}};
    for (Figure* figure : {&view.allocationRate, &view.utilisation, &view.allocatedIdle}) {
        figure->value = 0.5;
        figure->coverage = kAll;
    }
    for (const char* holder : {"FI", "EE", ""}) {
        HolderShare share;
        share.holder = HolderId{holder};
        share.usageShare = 1. / 3;
        share.gpuHours = 1000;
        share.coverage = kAll;
        view.shares.push_back(share);
    }
    return view;
}

SharesView sampleShares() {
    SharesView shares;
    shares.columns = {{SystemId{"vega"}, "Vega", kAll, true},
                      {SystemId{"lumi"}, "LUMI", kAll, true}};
    for (const char* id : {"FI", "EE", ""}) {
        SharesView::Row row;
        row.holder = HolderId{id};
        row.title = id;
        row.total.gpuHours = 123'456;
        row.total.coverage = kAll;
        row.cells = {row.total, row.total};
        shares.rows.push_back(row);
    }
    return shares;
}

} // namespace

FakeWindow::FakeWindow()
    : m_theme(std::make_unique<Theme>(*qApp)) {
    fill();
}

FakeWindow::~FakeWindow() = default;

/// As wide as figures of a large federation are, and simulated: that takes room too.
void FakeWindow::fill() {
    FloorView& floor = m_questions.floorView;
    floor = sampleFloor();
    for (Figure* figure : {&floor.allocationRate, &floor.utilisation, &floor.allocatedIdle,
                           &floor.queuePressure, &floor.coverage}) {
        figure->value = 0.864;
        figure->before = 0.843;
        figure->coverage = {hours{20}, hours{24}};
    }
    for (FloorRow& row : floor.rows) {
        row.pendingGpus = 18'432;
        row.waitP90 = hours{55};
        row.age = hours{30};
    }
    m_questions.factoryView = sampleFactory();
    floor.holders = m_questions.factoryView.shares;
    m_questions.sharesView = sampleShares();
    for (bool* simulated :
         {&floor.simulated, &m_questions.factoryView.simulated, &m_questions.sharesView.simulated,
          &m_questions.sourcesHealth.simulated}) {
        *simulated = true;
    }
    SourceRow row;
    row.title = "lumi-metrics";
    row.status.source = SourceId{"lumi-metrics"};
    m_questions.sourcesView.rows = {row, row};
    m_questions.sourcesHealth.count = {17, 2, 1, 3};
    const AlertNow firing = FakeAlerts::firing(1, "lumi", "LUMI AIF");
    m_alerts.view.now = {firing};
    m_alerts.view.rules = {firing.rule, firing.rule, firing.rule};
}

void FakeWindow::build(QSize size) {
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
    m_window->setAlerts(m_alerts);
    m_window->setPlaces(
        {"/home/ada/.config/factoryfloor", "/home/ada/.local/share/factoryfloor/cache.sqlite", {}});
    m_window->resize(size);
    m_window->show();
    emit m_questions.changed();
}

Page* FakeWindow::show(PageId page) {
    const char* const names[] = {"overviewPage", "factoryPage", "sharesPage",
                                 "plannerPage",  "reportsPage", "sourcesPage"};
    m_window->goTo(page);
    auto* shown = m_window->findChild<Page*>(QLatin1String(names[std::size_t(page)]));
    return shown && QTest::qWaitFor([shown] { return shown->isVisible() && shown->isSettled(); })
               ? shown
               : nullptr;
}

std::vector<std::pair<PageId, const char*>> FakeWindow::pages() {
    return {{PageId::overview, "overview"}, {PageId::factories, "factory"},
            {PageId::shares, "shares"},     {PageId::planner, "planner"},
            {PageId::reports, "reports"},   {PageId::sources, "sources"}};
}

} // namespace ff
