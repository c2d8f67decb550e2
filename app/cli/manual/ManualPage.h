// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/manual/VerbTree.h"

namespace ff::cli {

/// factoryfloor(1) in the language of the program, as man(7) has it. Holds no date: two builds of
/// one source give the same page.
[[nodiscard]] std::string manualPage(const VerbEntry& program, const std::string& version);

} // namespace ff::cli
