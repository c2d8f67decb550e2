// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/views/SavedView.h"

#include <QString>

namespace ff {

/// What a view shows, in a line: "Factories · LUMI-G · Last 30 days · Finland".
[[nodiscard]] QString viewText(const SavedView& view, const Federation& federation,
                               const std::string& zone);
/// A name to begin with: "LUMI-G, last 30 days".
[[nodiscard]] QString suggestedName(const SavedView& view, const Federation& federation,
                                    const std::string& zone);

} // namespace ff
