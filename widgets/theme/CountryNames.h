// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ff {

/// A holder as people call it, in the interface's language: "EE" is Estonia, "EU" the Union, ""
/// unattributed. A code that is no country we name is Qt's English name for it, or itself.
[[nodiscard]] QString holderName(std::string_view holder);
/// An access mode in the interface's language, from its name in the catalogue; one of a
/// programme's own keeps its name.
[[nodiscard]] QString modeName(const std::string& name);

} // namespace ff
