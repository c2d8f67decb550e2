// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/OpenFile.h"

#include "app/store/base/Database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace ff::store {
namespace {

/// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

} // namespace

RawRead readRaw(Database& open, std::uint64_t at, std::span<unsigned char> into) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(open.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) !=
            SQLITE_OK ||
        !file || !file->pMethods) {
        return RawRead::failed;
    }
    switch (file->pMethods->xRead(file, into.data(), int(into.size()), sqlite3_int64(at))) {
    case SQLITE_OK:
        return RawRead::whole;
    case SQLITE_IOERR_SHORT_READ:
        return RawRead::cut;
    default:
        return RawRead::failed;
    }
}

bool isDatabase(std::span<const unsigned char> beginning) {
    return beginning.size() >= kMagic.size() &&
           std::ranges::equal(kMagic, beginning.first(kMagic.size()), {},
                              [](char c) { return static_cast<unsigned char>(c); });
}

bool isForeign(Database& open) {
    std::array<unsigned char, kMagic.size()> beginning{};
    const RawRead read = readRaw(open, 0, beginning);
    const bool isEmpty =
        read == RawRead::cut && std::ranges::all_of(beginning, [](auto byte) { return byte == 0; });
    return read != RawRead::failed && !isEmpty && !isDatabase(beginning);
}

bool hasMoved(Database& open) {
    int moved = 0;
    return sqlite3_file_control(open.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) ==
               SQLITE_OK &&
           moved != 0;
}

} // namespace ff::store
