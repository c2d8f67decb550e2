// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/SavedView.h"

class QWidget;

namespace ff {

/// Marks a field or a button that can be checked as a part of what a saved view holds. Without the
/// mark these are segmented controls and the order of tables alone: nothing that acts.
void holdInViews(QWidget& widget);

/// What is chosen on a page: of each widget by its object name.
[[nodiscard]] PageChoices choicesOn(const QWidget& page);
/// Chooses the same again, as if a person did. What the page does not have, or does not offer, is
/// passed over: the words may come from a stranger.
void chooseOn(QWidget& page, const PageChoices& choices);

} // namespace ff
