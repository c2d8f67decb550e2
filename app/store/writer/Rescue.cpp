// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/Rescue.h"

#include "app/store/base/FileCopy.h"
#include "app/store/base/FileGuard.h"
#include "app/store/base/Statement.h"
#include "app/store/writer/OpenWriter.h"

#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace ff::store {
namespace {

using std::filesystem::path;

path with(path file, const char* ending) {
    file += ending;
    return file;
}

/// "cache.sqlite" -> "cache.rescued-2026-11-27T010203Z.sqlite", which no file has yet.
path beside(const path& file, Instant now) {
    std::string time = toIso8601(now);
    std::erase(time, ':');
    for (int number = 0;; ++number) {
        path name = file.stem();
        name += ".rescued-" + time + (number > 0 ? "-" + std::to_string(number) : std::string{});
        name += file.extension();
        if (path place = file.parent_path() / name; !std::filesystem::exists(place)) {
            return place;
        }
    }
}

/// Closes without copying the journal into the file, which is not the cache's own any more.
void abandon(std::unique_ptr<Database>& open) {
    if (open) {
        sqlite3_db_config(open->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        open.reset();
    }
}

void removeWithJournal(const path& file) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm"}) {
        std::filesystem::remove(with(file, ending), ignored);
    }
}

/// What the open file holds, whole or not at all.
Result<void> copyTo(Database& open, const path& copy) {
    Result<void> copied;
    try {
        copied = copyDatabase(open, copy);
    } catch (const Failure& failure) {
        copied = std::unexpected(failure.error());
    }
    if (!copied) {
        removeWithJournal(copy);
    }
    return copied;
}

struct Identity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const Identity&) const = default;
};

/// Not by opening it: whoever closes it again takes the locks of the process on it (OpenFile.h).
std::optional<Identity> identityOf(const path& file) {
    struct stat answer{};
    if (::stat(file.c_str(), &answer) != 0) {
        return {};
    }
    return Identity{answer.st_dev, answer.st_ino};
}

bool standsThere(const path& file) {
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(file, ignored));
}

/// A journal left behind would be taken for that of the file that comes to stand there.
Result<void> removeJournal(const path& file) {
    for (const char* ending : {"-wal", "-shm"}) {
        std::error_code failure;
        std::filesystem::remove(with(file, ending), failure);
        if (failure) {
            return fail(ErrorCode::cacheUnusable, failure.message(), with(file, ending).string());
        }
    }
    return {};
}

/// The open file goes on at its old place, where nothing stands: true. False: something does by
/// now. The old connection, the last that has all of it, is let go of only once the new one is
/// there.
Result<bool> goOnThere(std::unique_ptr<Database>& open, const path& file) {
    const path copy = with(file, ".part");
    if (auto copied = copyTo(*open, copy); !copied) {
        return std::unexpected(copied.error());
    }
    const auto own = identityOf(copy);
    const auto place = [&]() -> Result<void> {
        if (standsThere(file)) {
            return fail(ErrorCode::cacheUnusable, "another file stands there", file.string());
        }
        const auto removed = removeJournal(file);
        return removed ? moveToFreePlace(copy, file) : removed;
    };
    if (const auto placed = place(); !placed) {
        removeWithJournal(copy);
        if (standsThere(file)) {
            return false;
        }
        return std::unexpected(placed.error());
    }
    auto opened = openWriter(file);
    if (!opened) {
        if (own && identityOf(file) == own) {
            removeWithJournal(file); // or a later try would take it for another's
        }
        return std::unexpected(opened.error());
    }
    abandon(open);
    open = std::move(*opened);
    return true;
}

/// Goes on with the file at `place`, which is of this rescue. The old connection is let go of only
/// once the new one is there: a later try has to know what it was about, and not to take the old
/// path for the cache again, where another's file stands or a damaged one.
Result<void> goOnBeside(std::unique_ptr<Database>& open, path& file, const path& place) {
    auto opened = openWriter(place);
    if (!opened) {
        removeWithJournal(place);
        return std::unexpected(opened.error());
    }
    abandon(open);
    open = std::move(*opened);
    file = place;
    return {};
}

Error sentence(FileState state, const path& old, const path& now) {
    switch (state) {
    case FileState::intact:
    case FileState::gone:
        return {ErrorCode::cacheDeleted, {}, old.string()};
    case FileState::replaced:
        return {ErrorCode::cacheReplaced, now.string(), old.string()};
    case FileState::damaged:
        return {ErrorCode::cacheDamaged, now.string(), old.string()};
    case FileState::journalGone:
        return {ErrorCode::journalDeleted, {}, old.string()};
    case FileState::journalCut:
        return {ErrorCode::journalCut, {}, old.string()};
    }
    return {};
}

Result<void> goOnWithCopy(std::unique_ptr<Database>& open, path& file, Instant now) {
    const path place = beside(file, now);
    const auto copied = copyTo(*open, place);
    return copied ? goOnBeside(open, file, place) : copied;
}

/// Leaves a file at `file` to be opened and no connection, or a connection to go on with.
Result<void> prepare(FileState& state, std::unique_ptr<Database>& open, path& file, Instant now) {
    switch (state) {
    case FileState::intact:
        break;
    case FileState::gone: {
        const auto there = goOnThere(open, file);
        if (!there) {
            return std::unexpected(there.error());
        }
        if (*there) {
            return {};
        }
        state = FileState::replaced;
        return goOnWithCopy(open, file, now);
    }
    case FileState::replaced:
        return goOnWithCopy(open, file, now);
    case FileState::damaged: {
        const path place = beside(file, now);
        const auto made = createPrivate(place);
        return made ? goOnBeside(open, file, place) : made;
    }
    case FileState::journalGone:
        // The deleted journal is open still: its pages go into the file before it is let go.
        execute(*open, "PRAGMA wal_checkpoint(TRUNCATE)");
        break;
    case FileState::journalCut:
        break; // SQLite takes what is whole of it when it is opened again
    }
    abandon(open);
    return {};
}

} // namespace

Result<Error> rescue(FileState state, std::unique_ptr<Database>& open, path& file, Instant now) {
    const path old = file;
    try {
        if (open) {
            if (const auto prepared = prepare(state, open, file, now); !prepared) {
                return std::unexpected(prepared.error());
            }
        }
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    if (!open) {
        auto opened = openWriter(file);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        open = std::move(*opened);
    }
    return sentence(state, old, file);
}

} // namespace ff::store
