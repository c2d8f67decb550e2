// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/Place.h"

namespace ff {

Place Place::onPage(PageId next) const {
    Place place = *this;
    place.page = next;
    return place;
}

Place Place::ofSystem(const SystemId& next) const {
    Place place = onPage(PageId::factories);
    if (next != system) {
        place.zoom.reset();
    }
    place.system = next;
    return place;
}

Place Place::ofHolder(const HolderId& next, const std::optional<SystemId>& on) const {
    Place place = onPage(PageId::shares);
    place.holder = next;
    place.holderSystem = on;
    // A filter by state follows: strip, matrix and panel are of one state.
    if (!place.scope.holder.empty()) {
        place.scope.holder = next;
    }
    return place;
}

Place Place::inScope(const Scope& next, Instant now) const {
    Place place = *this;
    if (next.holder != scope.holder) {
        place.holder.reset();
        if (!next.holder.empty()) {
            place.holder = next.holder;
        }
    }
    place.scope = next;
    place.scope.window = windowOf(next.period, next.zone, now, next.window);
    const Window& period = place.scope.window;
    if (zoom && (zoom->from < period.from || zoom->to > period.to)) {
        place.zoom.reset();
    }
    return place;
}

Place Place::ofView(const SavedView& view, Instant now) const {
    Place place = onPage(view.page);
    place.scope = view.scope;
    place.scope.zone = scope.zone;
    place.scope.unit = scope.unit;
    place.scope.window = windowOf(view.scope.period, scope.zone, now, view.scope.window);
    place.zoom = view.zoom;
    if (!view.system.empty()) {
        place.system = view.system;
    }
    if (view.page == PageId::shares) {
        place.holder = view.holder;
        if (!view.holder && !view.scope.holder.empty()) {
            place.holder = view.scope.holder;
        }
        place.holderSystem = view.holderSystem;
    }
    return place;
}

} // namespace ff
