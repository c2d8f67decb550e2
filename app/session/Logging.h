// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Log.h"

namespace ff {

/// The lines of app/feeds and app/store, which know no Qt, as those of the categories
/// "factoryfloor.feeds" and "factoryfloor.store". Each other folder that logs has a category of its
/// own beside them.
[[nodiscard]] Log feedsLog();
[[nodiscard]] Log storeLog();

/// Every line of this program, as far as QT_LOGGING_RULES says nothing else.
void logEverything();

} // namespace ff
