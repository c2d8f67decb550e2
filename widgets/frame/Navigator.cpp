// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/Navigator.h"

namespace ff {
namespace {

/// "Last 30 days" ends now, and now moves on. By the minute: a scope that moved with each sample
/// would outrun the answers to it.
Instant thisMinute() {
    return std::chrono::ceil<std::chrono::minutes>(ff::now());
}

} // namespace

Navigator::Navigator(QObject* parent)
    : QObject(parent) {}

void Navigator::goTo(PageId page) {
    visit(here().onPage(page));
}

void Navigator::openSystem(const SystemId& system) {
    visit(here().ofSystem(system));
}

void Navigator::stepToSystem(const SystemId& system) {
    m_places[m_at] = here().ofSystem(system);
    emit placeChanged();
}

void Navigator::openHolder(const HolderId& holder, const std::optional<SystemId>& system) {
    visit(here().ofHolder(holder, system));
}

void Navigator::openView(const SavedView& view) {
    visit(here().ofView(view, thisMinute()));
}

void Navigator::zoomTo(const std::optional<Window>& part) {
    Place place = here();
    if (place.page == PageId::factories) {
        place.zoom = part;
        visit(place);
    }
}

void Navigator::choose(const Scope& scope) {
    visit(here().inScope(scope, thisMinute()));
}

void Navigator::chooseUnit(GpuUnit unit) {
    Scope next = here().scope;
    next.unit = unit;
    choose(next);
}

void Navigator::chooseZone(const std::string& zone) {
    Scope next = here().scope;
    next.zone = zone;
    choose(next);
}

void Navigator::followTime() {
    Scope& scope = m_places[m_at].scope;
    const Window moved = windowOf(scope.period, scope.zone, thisMinute(), scope.window);
    if (moved != scope.window) {
        scope.window = moved;
        emit timeFollowed();
    }
}

void Navigator::visit(const Place& place) {
    if (place == here()) {
        return;
    }
    m_places.resize(m_at + 1);
    m_places.push_back(place);
    m_at = m_places.size() - 1;
    emit placeChanged();
}

void Navigator::step(int by) {
    const auto to = std::ptrdiff_t(m_at) + by;
    if (to < 0 || to >= std::ptrdiff_t(m_places.size())) {
        return;
    }
    m_at = std::size_t(to);
    followTime();
    emit placeChanged();
}

} // namespace ff
