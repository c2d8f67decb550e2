// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/text/LineReader.h"

#include <deque>

namespace ff::feeds {

/// Lines with a look ahead: a job's name may hold a line feed. Nothing is copied unless one looks.
class LinesAhead {
public:
    struct Line {
        std::string_view text; ///< until the next call of `next`
        std::uint64_t number = 0;
        bool cut = false;  ///< it was longer than LineReader allows
        bool ended = true; ///< with a line feed
    };

    explicit LinesAhead(std::istream& in)
        : m_reader(in) {}

    [[nodiscard]] bool next(Line& line);
    /// The line that comes `distance` after the current one, whose text is only valid through
    /// `keep` from then on; null at the end.
    [[nodiscard]] const Line* ahead(std::size_t distance);
    /// Passes over the next lines.
    void drop(std::size_t count);
    /// Gives a text of one's own the life of the current line's.
    [[nodiscard]] std::string_view keep(std::string text) { return m_kept = std::move(text); }

private:
    struct Owned {
        std::string text;
        Line line;
    };
    [[nodiscard]] bool read(Line& line);

    LineReader m_reader;
    std::deque<Owned> m_ahead;
    std::string m_kept;
};

} // namespace ff::feeds
