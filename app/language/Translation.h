// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace ff {

/// Loads the texts of a language ("de"), or of the desktop's where it is empty, into the
/// application; English where there are none. Numbers and dates follow it too. False: there are no
/// texts in the language that was named. The language before, if there was one, goes.
bool installTranslation(const std::string& language);
/// The languages that there are texts in: "de, en".
[[nodiscard]] std::string languages();

} // namespace ff
