// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <vector>

/// Arithmetic of half-open time windows [from, to). Lists of windows may be in any order, overlap
/// and hold empty windows, where nothing else is said.
namespace ff {

/// What two windows have in common; empty if they have nothing.
[[nodiscard]] Window overlap(Window a, Window b);
/// The smallest window that holds both. An empty window adds nothing.
[[nodiscard]] Window hull(Window a, Window b);
/// The same of a list; empty if all of them are.
[[nodiscard]] Window hull(const std::vector<Window>& windows);
/// The same time without overlaps and empty windows, ascending. Windows that touch become one.
[[nodiscard]] std::vector<Window> merged(std::vector<Window> windows);
/// The parts of `window` that `covered` leaves out, ascending; only those longer than `tolerance`.
[[nodiscard]] std::vector<Window> gaps(const std::vector<Window>& covered, Window window,
                                       Duration tolerance = Duration{0});

} // namespace ff
