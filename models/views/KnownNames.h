// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/views/SavedView.h"

#include <QString>

namespace ff {

/// A view without the systems, networks, states and access modes that this federation does not
/// have, and a sentence that names them; empty where it has all.
struct KnownPart {
    SavedView view{};
    QString sentence{};
};
[[nodiscard]] KnownPart knownPart(SavedView view, const Federation& federation);

} // namespace ff
