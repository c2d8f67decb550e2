// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/LedgerCheck.h"

namespace ff::store {

class Database;

/// Reads every block and chunk of samples and every time that counts as known, follows every
/// reference, and lets SQLite check the structure of the file. Throws Failure.
[[nodiscard]] std::vector<Damage> findDamage(Database& database);

} // namespace ff::store
