// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileWatch.h"

#include <array>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ff::store {
namespace {

/// SQLite cuts the log by itself only above `journal_size_limit`, and then down to that size.
constexpr std::uint64_t kJournalLimit = 64ULL << 20;

bool isDatabase(const std::filesystem::path& file) {
    constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    std::array<char, kMagic.size()> head{};
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return true; // it may not be read at this moment; nothing is known against it
    }
    const auto read = ::pread(descriptor, head.data(), head.size(), 0);
    ::close(descriptor);
    return read == ssize_t(head.size()) && std::string_view(head.data(), head.size()) == kMagic;
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
    if (file->size < m_fileSeen->size || (m_fileSeen->size > 0 && !isDatabase(m_file))) {
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
