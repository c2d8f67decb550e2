// SPDX-License-Identifier: GPL-3.0-only
// What the main window does with saved views.
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/views/ViewDesk.h"

#include <QDragEnterEvent>
#include <QDropEvent>

namespace ff {

void MainWindow::connectViews() {
    connect(m_views, &ViewDesk::chosen, this, &MainWindow::showView);
    connect(m_views, &ViewDesk::notice, this, &MainWindow::showNotice);
    connect(m_views, &ViewDesk::trouble, this, &MainWindow::showTrouble);
}

void MainWindow::setPlaces(const ProgramPlaces& places) {
    m_files = places;
    m_views->setFile(QString::fromStdString((places.config / "views.toml").string()));
}

void MainWindow::openView(const QString& view) {
    m_views->open(view);
}

SavedView MainWindow::shownView() const {
    const Place& place = here();
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
    view.choices = pages()[std::size_t(place.page)]->choices();
    return view;
}

/// A place to come back from. Zone and unit stay as they are: no view changes a setting.
void MainWindow::showView(const SavedView& view) {
    Scope next = view.scope;
    next.zone = scope().zone;
    next.unit = scope().unit;
    next.window = windowOf(next.period, next.zone,
                           std::chrono::ceil<std::chrono::minutes>(ff::now()), view.scope.window);
    Place place = here();
    place.scope = next;
    place.page = view.page;
    place.zoom = view.zoom;
    if (!view.system.empty()) {
        place.system = view.system;
    }
    if (view.page == PageId::shares) {
        place.holder = view.holder;
        if (!view.holder && !next.holder.empty()) {
            place.holder = next.holder;
        }
        place.holderSystem = view.holderSystem;
    }
    visit(place);
    pages()[std::size_t(view.page)]->choose(view.choices);
    if (view.page == PageId::factories) {
        m_factory->setSpan(view.span);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!ViewDesk::viewIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (const QString view = ViewDesk::viewIn(event->mimeData()); !view.isEmpty()) {
        event->acceptProposedAction();
        openView(view);
    }
}

} // namespace ff
