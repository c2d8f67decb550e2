// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/repair/DamagedCopy.h"

#include "app/store/base/FileGuard.h"
#include "app/store/base/Schema.h"
#include "app/store/writer/OpenWriter.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace ff::store {
namespace {

namespace fs = std::filesystem;

/// Of charges and roll-ups as they are now. What is older has to be brought up to date by the
/// program first, which copies it before.
constexpr int kOldest = 14;
constexpr std::size_t kHeaderBytes = 100;

/// The header that each cache has, but for what SQLite finds out by itself: how long the file is,
/// which pages are free. https://www.sqlite.org/fileformat2.html#the_database_header
std::array<char, kHeaderBytes> newHeader() {
    std::array<char, kHeaderBytes> header{};
    const auto put = [&](std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i) {
            header[at + i] = char(value >> (24 - 8 * i));
        }
    };
    std::ranges::copy(std::string_view("SQLite format 3"), header.begin());
    header[16] = 0x10;           // pages of 4096 bytes
    header[18] = header[19] = 2; // write-ahead log
    header[21] = 64;
    header[22] = header[23] = 32;
    put(24, 1);
    put(40, 1); // version of the schema
    put(44, 4);
    put(56, 1); // UTF-8
    put(60, std::uint32_t(newestVersion()));
    put(68, std::uint32_t(kApplicationId));
    return header;
}

bool mendHeader(const fs::path& file) {
    const auto header = newHeader();
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.write(header.data(), header.size());
    return bool(stream.flush());
}

/// Null: SQLite does not take it for a cache.
std::unique_ptr<Database> tryOpen(const fs::path& file, std::string& why) {
    try {
        auto database = connect(file, SQLITE_OPEN_READWRITE);
        execute(*database, "PRAGMA cell_size_check=ON");
        const SchemaState state = schemaState(*database);
        if (state.applicationId != kApplicationId || state.empty) {
            why = "no cache of this program";
            return nullptr;
        }
        if (state.version < kOldest || state.version > newestVersion()) {
            why = "of version " + std::to_string(state.version);
            return nullptr;
        }
        Statement(*database, "SELECT count(*) FROM pragma_table_info('series')").step();
        database->tryExecute("PRAGMA wal_checkpoint(TRUNCATE)"); // pages are read past SQLite, too
        return database;
    } catch (const Failure& failure) {
        why = failure.what();
        return nullptr;
    }
}

constexpr std::string_view kPart = ".part-";
constexpr std::string_view kAnyName = "XXXXXX"; ///< mkdtemp's
constexpr const char* kMark = "repair";         ///< its lock is held while the repair runs

fs::path lockOf(fs::path file) {
    return file += ".lock";
}

/// Removes the folders of repairs to the same place that were killed: they have a mark, and nobody
/// holds it.
void removeLeft(const fs::path& out) {
    const std::string begin = out.filename().string() + std::string(kPart);
    std::error_code error;
    for (fs::directory_iterator it(fs::absolute(out, error).parent_path(), error), end;
         !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::error_code ignored;
        if (!name.starts_with(begin) || name.size() != begin.size() + kAnyName.size() ||
            !fs::is_directory(it->symlink_status(ignored)) ||
            !fs::exists(lockOf(it->path() / kMark), ignored)) {
            continue;
        }
        if (const auto lock = WriterLock::tryTake(it->path() / kMark); lock && *lock) {
            fs::remove_all(it->path(), ignored);
        }
    }
}

} // namespace

Result<std::unique_ptr<FolderBeside>> FolderBeside::make(const fs::path& out) {
    removeLeft(out);
    // A name that nobody has, and a folder that only its owner may enter.
    std::string name = out.string() + std::string(kPart) + std::string(kAnyName);
    if (!::mkdtemp(name.data())) {
        return fail(errno == ENOSPC ? ErrorCode::diskFull : ErrorCode::fileUnwritable,
                    std::strerror(errno), out.string());
    }
    const fs::path folder = name;
    std::error_code error;
    // It has its name only once it is held, or another repair would take it for one left behind.
    auto mark = WriterLock::tryTake(folder / "begins");
    if (mark) {
        fs::rename(lockOf(folder / "begins"), lockOf(folder / kMark), error);
    }
    if (!mark || error) {
        const Error failure =
            mark ? Error{ErrorCode::fileUnwritable, error.message(), name} : mark.error();
        fs::remove_all(folder, error);
        return std::unexpected(failure);
    }
    return std::unique_ptr<FolderBeside>(new FolderBeside(folder, std::move(*mark)));
}

FolderBeside::~FolderBeside() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

Result<fs::path> FolderBeside::copy(const fs::path& file, const std::string& name) const {
    const fs::path copy = place(name);
    for (const char* ending : {"", "-wal"}) {
        const fs::path from = file.string() + ending;
        const fs::path to = copy.string() + ending;
        std::error_code error;
        if (*ending != 0 && !fs::exists(from, error)) {
            continue;
        }
        if (const auto made = createPrivate(to); !made) {
            return std::unexpected(made.error());
        }
        fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
        if (error) {
            return fail(error == std::errc::no_space_on_device ? ErrorCode::diskFull
                                                               : ErrorCode::fileUnreadable,
                        error.message(), from.string());
        }
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, error);
    }
    return copy;
}

Result<std::unique_ptr<Database>> openDamaged(const fs::path& copy) {
    std::string why;
    auto database = tryOpen(copy, why);
    if (!database && mendHeader(copy)) {
        std::string again;
        database = tryOpen(copy, again);
    }
    if (!database) {
        return fail(ErrorCode::cacheUnusable, why, copy.string());
    }
    return database;
}

} // namespace ff::store
