// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/SavedView.h"

#include <string>
#include <vector>

namespace ff {

/// The views that a person keeps, in the order in which they stand. Each name is there once.
using ViewList = std::vector<SavedView>;

/// With the view at the end, or in place of the one of its name.
[[nodiscard]] ViewList withView(ViewList views, SavedView view);
[[nodiscard]] ViewList withoutView(ViewList views, const std::string& name);
/// The same view under another name; where another view has that already, nothing changes.
[[nodiscard]] ViewList renamed(ViewList views, const std::string& from, const std::string& to);
/// `by` places further down, or up where it is negative; not beyond the ends.
[[nodiscard]] ViewList moved(ViewList views, const std::string& name, int by);
/// The name, or the first of "name 2", "name 3" … that is free.
[[nodiscard]] std::string freeName(const ViewList& views, const std::string& name);

} // namespace ff
