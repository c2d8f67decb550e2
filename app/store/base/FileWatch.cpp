// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileWatch.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <span>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ff::store {
namespace {

/// SQLite cuts the log by itself only above `journal_size_limit`, and then down to that size.
constexpr std::uint64_t kJournalLimit = 64ULL << 20;

/// Where SQLite's header says what it is, how long a page is and how many there are.
/// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kPageCountAt = 28;
using Header = std::array<unsigned char, 32>;

/// Unset: it may not be read at this moment, and nothing is known against it.
std::optional<Header> headerOf(const std::filesystem::path& file) {
    Header header{};
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return std::nullopt;
    }
    static_cast<void>(::pread(descriptor, header.data(), header.size(), 0));
    ::close(descriptor);
    return header;
}

bool isDatabase(const Header& header) {
    return std::ranges::equal(kMagic, std::span(header).first<kMagic.size()>(), {},
                              [](char c) { return static_cast<unsigned char>(c); });
}

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
bool isSpoiled(const std::filesystem::path& file, std::uint64_t size, std::uint64_t before) {
    if (before == 0) {
        return false;
    }
    const auto header = headerOf(file);
    return header ? !isDatabase(*header) || (size < before && size < lengthBy(*header))
                  : size < before;
}

} // namespace

FileWatch::FileWatch(std::filesystem::path file)
    : m_file(std::move(file))
    , m_journal(m_file) {
    m_journal += "-wal";
    note();
}

std::optional<FileWatch::Seen> FileWatch::see(const std::filesystem::path& file) {
    struct stat answer{};
    if (::stat(file.c_str(), &answer) != 0) {
        return {};
    }
    return Seen{answer.st_dev, answer.st_ino, std::uint64_t(answer.st_size)};
}

void FileWatch::note() {
    m_fileSeen = see(m_file);
    m_journalSeen = see(m_journal);
}

FileState FileWatch::look() const {
    const auto same = [](const Seen& before, const Seen& now) {
        return before.device == now.device && before.inode == now.inode;
    };
    if (!m_fileSeen) {
        return FileState::intact; // it was not there when it was noted: nothing to compare with
    }
    const auto file = see(m_file);
    if (!file) {
        return FileState::gone;
    }
    if (!same(*m_fileSeen, *file)) {
        return FileState::replaced;
    }
    if (isSpoiled(m_file, file->size, m_fileSeen->size)) {
        return FileState::damaged;
    }
    if (!m_journalSeen) {
        return FileState::intact;
    }
    const auto journal = see(m_journal);
    if (!journal || !same(*m_journalSeen, *journal)) {
        return FileState::journalGone;
    }
    if (journal->size < m_journalSeen->size && m_journalSeen->size <= kJournalLimit) {
        return FileState::journalCut;
    }
    return FileState::intact;
}

} // namespace ff::store
