// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileWatch.h"

#include "app/store/base/OpenFile.h"

#include <array>
#include <sys/stat.h>
#include <utility>

namespace ff::store {
namespace {

/// SQLite cuts the log by itself only above `journal_size_limit`, and then down to that size.
constexpr std::uint64_t kJournalLimit = 64ULL << 20;

/// Where SQLite's header says how long a page is and how many there are.
/// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kPageCountAt = 28;
using Header = std::array<unsigned char, 32>;

/// How long the file is by its own word. SQLite gives free pages back and says so first.
std::uint64_t lengthBy(const Header& header) {
    const auto number = [&](std::size_t at, std::size_t bytes) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            value = value << 8 | header[at + i];
        }
        return value;
    };
    const std::uint64_t page = number(kPageSizeAt, 2);
    return (page == 1 ? 65'536 : page) * number(kPageCountAt, 4);
}

/// Whether another program cut it, or wrote over its beginning.
bool isSpoiled(Database& open, std::uint64_t size, std::uint64_t before) {
    Header header{};
    if (before == 0) {
        return false;
    }
    if (size < header.size()) {
        return true; // a reader maps the file into memory: what is not there must not be read
    }
    if (readRaw(open, 0, header) == RawRead::failed) {
        return size < before; // nothing more is known against it
    }
    return !isDatabase(header) || (size < before && size < lengthBy(header));
}

} // namespace

FileWatch::FileWatch(std::filesystem::path file)
    : m_file(std::move(file))
    , m_journal(m_file) {
    m_journal += "-wal";
    note();
}

FileWatch::Both FileWatch::see() const {
    const auto seen = [](const std::filesystem::path& file) -> std::optional<Seen> {
        struct stat answer{};
        if (::stat(file.c_str(), &answer) != 0) {
            return {};
        }
        return Seen{answer.st_dev, answer.st_ino, std::uint64_t(answer.st_size)};
    };
    return {seen(m_file), seen(m_journal)};
}

void FileWatch::note() {
    m_seen = see();
}

void FileWatch::noteIntact(Database& open) {
    if (const Both now = see(); compare(now, &open) == FileState::intact) {
        m_seen = now;
    }
}

FileState FileWatch::look(Database* open) const {
    return compare(see(), open);
}

FileState FileWatch::compare(const Both& now, Database* open) const {
    const auto same = [](const Seen& before, const Seen& after) {
        return before.device == after.device && before.inode == after.inode;
    };
    if (!m_seen.file) {
        return FileState::intact; // it was not there when it was noted: nothing to compare with
    }
    if (!now.file) {
        return FileState::gone;
    }
    if (!same(*m_seen.file, *now.file) || (open && hasMoved(*open))) {
        return FileState::replaced;
    }
    if (open && isSpoiled(*open, now.file->size, m_seen.file->size)) {
        return FileState::damaged;
    }
    if (!m_seen.journal) {
        return FileState::intact;
    }
    if (!now.journal || !same(*m_seen.journal, *now.journal)) {
        return FileState::journalGone;
    }
    if (now.journal->size < m_seen.journal->size && m_seen.journal->size <= kJournalLimit) {
        return FileState::journalCut;
    }
    return FileState::intact;
}

} // namespace ff::store
