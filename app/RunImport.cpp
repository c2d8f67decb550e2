// SPDX-License-Identifier: GPL-3.0-only
#include "app/Headless.h"
#include "app/Run.h"

namespace ff {

int runImport(const cli::Common&, const cli::Import&) {
    return 2;
}

} // namespace ff
