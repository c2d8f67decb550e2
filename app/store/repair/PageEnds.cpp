// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/repair/PageEnds.h"

#include "app/store/base/OpenFile.h"
#include "app/store/base/Statement.h"

#include <algorithm>
#include <array>
#include <set>

namespace ff::store {
namespace {

constexpr std::size_t kPageBytes = 4096;  ///< of every cache
constexpr std::size_t kHeaderBytes = 100; ///< before the first page's own
constexpr std::uint8_t kInterior = 5;     ///< a page of a table that refers to others
constexpr std::size_t kCellsFrom = 12;
constexpr std::size_t kMostPages = 1'000'000;

using Page = std::array<std::uint8_t, kPageBytes>;

std::uint32_t numberAt(const Page& page, std::size_t at, std::size_t bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes && at + i < page.size(); ++i) {
        number = number << 8 | page[at + i];
    }
    return number;
}

/// SQLite's own: high bits first, nine bytes at most.
std::int64_t varintAt(const Page& page, std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 9 && at + i < page.size(); ++i) {
        const std::uint8_t byte = page[at + i];
        if (i == 8) {
            return std::int64_t(number << 8 | byte);
        }
        number = number << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0) {
            break;
        }
    }
    return std::int64_t(number);
}

} // namespace

std::vector<std::int64_t> pageEnds(Database& open, const std::string& table) {
    Statement root(open, "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?");
    if (!root.bind(std::string_view(table)).step()) {
        return {};
    }
    std::vector<std::int64_t> ends;
    std::vector<std::uint32_t> next{std::uint32_t(root.integer(0))};
    std::set<std::uint32_t> seen;
    Page page{};
    while (!next.empty() && seen.size() < kMostPages) {
        const std::uint32_t number = next.back();
        next.pop_back();
        if (number == 0 || !seen.insert(number).second) {
            continue;
        }
        const std::size_t begins = number == 1 ? kHeaderBytes : 0;
        if (readRaw(open, (number - 1ULL) * kPageBytes, page) != RawRead::whole ||
            page[begins] != kInterior) {
            continue;
        }
        const std::uint32_t cells = numberAt(page, begins + 3, 2);
        for (std::uint32_t i = 0; i < cells && begins + kCellsFrom + 2 * i < kPageBytes; ++i) {
            const std::uint32_t cell = numberAt(page, begins + kCellsFrom + 2 * i, 2);
            next.push_back(numberAt(page, cell, 4));
            ends.push_back(varintAt(page, cell + 4));
        }
        next.push_back(numberAt(page, begins + 8, 4)); // the last one
    }
    std::ranges::sort(ends);
    return ends;
}

} // namespace ff::store
