// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/SavedView.h"

#include <QString>

#include <expected>

namespace ff {

/// "factoryfloor://view?v=1&page=factories&system=lumi&period=30d": what a person sends to another.
[[nodiscard]] QString linkTo(const SavedView& view);
[[nodiscard]] bool isViewLink(const QString& text);
/// The view of a link, or what is wrong with it as a sentence. The link may come from a stranger.
[[nodiscard]] std::expected<SavedView, QString> viewOfLink(const QString& link);

} // namespace ff
