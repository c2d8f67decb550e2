// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/core/Time.h"
#include "models/ports/LedgerCheck.h"

namespace ff::store {

/// Of the file, without the room in it that is free.
[[nodiscard]] std::int64_t bytesInUse(Database& database);

/// Keeps how large the file is today.
void noteSize(Database& database, Instant present);

/// How large it is, and how much it grew a day over the last seven days, as far back as that is
/// known. Throws Failure.
[[nodiscard]] StorageSize storageSize(Database& database, Instant present);

} // namespace ff::store
