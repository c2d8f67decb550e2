// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ff::store {

/// The last row number of each page of a table, ascending, as far as the pages above these can be
/// read. The file has no journal. https://www.sqlite.org/fileformat2.html#b_tree_pages
[[nodiscard]] std::vector<std::int64_t> pageEnds(Database& open, const std::string& table);

} // namespace ff::store
