// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace ff::cli {

/// A text of the command line in the person's language.
[[nodiscard]] std::string tr(const char* text);

} // namespace ff::cli
