// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/repair/Repair.h"

namespace ff {

using store::Repaired;
using store::RepairFiles;

/// As `store::repair`, for who knows no store.
[[nodiscard]] inline Result<Repaired> repairCache(const RepairFiles& files) {
    return store::repair(files);
}

} // namespace ff
