// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace ff {

/// A number as CSV and JSON have it: the shortest text that reads back as the same, without what
/// errors of rounding leave behind the 14th digit (3 for 2.9999999999999996). Whole numbers are
/// exact. Empty for what is no number.
[[nodiscard]] std::string numberText(double value);
/// The shortest text that reads back as the same number, which is finite. Only where it is very
/// large or small it has an exponent.
[[nodiscard]] std::string exactText(double value);

} // namespace ff
