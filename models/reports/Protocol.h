// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

/// States as the EU's interinstitutional style guide has them.
namespace ff::report {

/// The place of a holder in protocol order, by its id: the Union, the member states by their names
/// in their own languages (Belgique/België before България), then the other states as the guide
/// lists them; whoever is no state comes after all of them, and what is unattributed last.
[[nodiscard]] int protocolPlace(std::string_view holder);

/// The guide's code of a country: "EL" for "GR", "UK" for "GB", any other as it is.
[[nodiscard]] std::string euCode(std::string_view iso);

/// Whether it is a state of the guide's list.
[[nodiscard]] bool isState(std::string_view holder);

} // namespace ff::report
