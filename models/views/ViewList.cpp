// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/ViewList.h"

#include <algorithm>

namespace ff {
namespace {

bool has(const ViewList& views, const std::string& name) {
    return std::ranges::find(views, name, &SavedView::name) != views.end();
}

} // namespace

ViewList withView(ViewList views, SavedView view) {
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same != views.end()) {
        *same = std::move(view);
    } else {
        views.push_back(std::move(view));
    }
    return views;
}

ViewList withoutView(ViewList views, const std::string& name) {
    std::erase_if(views, [&](const SavedView& view) { return view.name == name; });
    return views;
}

ViewList renamed(ViewList views, const std::string& from, const std::string& to) {
    const auto found = std::ranges::find(views, from, &SavedView::name);
    if (found != views.end() && !to.empty() && !has(views, to)) {
        found->name = to;
    }
    return views;
}

ViewList moved(ViewList views, const std::string& name, int by) {
    const auto found = std::ranges::find(views, name, &SavedView::name);
    if (found == views.end()) {
        return views;
    }
    const auto last = std::ptrdiff_t(views.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(found - views.begin() + by, 0, last);
    SavedView view = std::move(*found);
    views.erase(found);
    views.insert(views.begin() + to, std::move(view));
    return views;
}

std::string freeName(const ViewList& views, const std::string& name) {
    std::string free = name;
    for (int i = 2; has(views, free); ++i) {
        free = name + ' ' + std::to_string(i);
    }
    return free;
}

} // namespace ff
