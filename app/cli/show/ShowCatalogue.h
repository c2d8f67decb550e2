// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/settings/Settings.h"

namespace ff::cli {

/// What needs the catalogue and the two files only, and no cache.
[[nodiscard]] bool isOfCatalogue(Subject subject);

/// Installed GPUs by system, model and date: the user's own systems first, those that no source
/// polls last.
[[nodiscard]] Table capacityTable(const Settings& settings, const Show& wanted);

/// AI Factories with their systems, then antennas with the factories that they are linked to. With
/// --system those of one system.
[[nodiscard]] Table factoriesTable(const Settings& settings, const Show& wanted);

} // namespace ff::cli
