// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/core/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// A remark that a person wrote beside the charts of a system: "cooling repaired".
struct Note {
    std::int64_t id = 0; ///< given by the note book; 0: not kept yet
    SystemId system;
    Instant at;       ///< what it is about
    std::string text; ///< plain text, never empty, at most `kLongestNote` bytes
    Instant written;  ///< when it was first kept

    bool operator==(const Note&) const = default;
};

inline constexpr std::size_t kLongestNote = 2000;

/// The notes of all systems. Thread-safe; may wait for a disk. Works also where another process
/// writes to the cache.
class NoteBook {
public:
    virtual ~NoteBook() = default;
    /// Keeps a new note (id 0), or changes text and instant of the one with this id. Error
    /// (noteRefused): the text is empty or too long, or there is no note with this id.
    virtual Result<void> keep(const Note& note) = 0;
    /// Nothing happens where there is none with this id.
    virtual Result<void> remove(std::int64_t id) = 0;
    /// Those about the window, by instant; of one system, or of all.
    [[nodiscard]] virtual Result<std::vector<Note>> notes(const std::optional<SystemId>& system,
                                                          Window window) const = 0;
};

} // namespace ff
