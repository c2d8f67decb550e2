// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <QString>

namespace ff {

/// One or two sentences for a person, in the program's language: what happened, where, what to do.
[[nodiscard]] QString describe(const Error& error);

/// A stable short name for scripts and JSON, such as "tls-unknown-ca".
[[nodiscard]] const char* name(ErrorCode code);

} // namespace ff
