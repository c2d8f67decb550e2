// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "widgets/charts/maps/TileMap.h"

#include <vector>

namespace ff {

/// What the squares are coloured by.
enum class CountryValue { use, entitlement };

/// Countries worth a square: each member state of the networks, known or not.
[[nodiscard]] std::vector<TileMap::Country> countriesOf(const FloorView& view,
                                                        const Federation& federation,
                                                        CountryValue value = CountryValue::use);

} // namespace ff
