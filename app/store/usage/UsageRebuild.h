// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"

#include <string>

namespace ff::store {

/// Adds the use of stored runs to the roll-ups, which have to hold none of it. `where` is an SQL
/// condition on `job` ("WHERE charge = 7"); empty: all runs. The database has the newest columns.
void rebuildUsage(Database& database, const std::string& where = {});

} // namespace ff::store
