// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/text/LineReader.h"

#include <deque>

namespace ff::feeds {

/// Lines with a look ahead: a job's name may hold a line feed. A line is copied only when a caller
/// looks ahead.
class LinesAhead {
public:
    struct Line {
        std::string_view text;
        std::uint64_t number = 0;
        bool cut = false;  ///< it was longer than LineReader allows
        bool ended = true; ///< with a line feed
    };

    explicit LinesAhead(std::istream& in)
        : m_reader(in) {}

    /// The next line, which is the current one until the next call; null at the end.
    [[nodiscard]] const Line* next();
    /// The line that comes `distance` after the current one; null at the end. The current line
    /// stays valid, views of its text made before do not.
    [[nodiscard]] const Line* ahead(std::size_t distance);
    /// Replaces the text of the current line and drops the `count` lines after it.
    void join(std::string text, std::size_t count);

private:
    struct Owned {
        std::string text;
        Line line;
    };
    [[nodiscard]] bool read(Line& line);
    void keep(std::string text);

    LineReader m_reader;
    Line m_current;
    bool m_isKept = false; ///< the current line's text is m_kept, and not the reader's
    std::string m_kept;
    std::deque<Owned> m_ahead;
};

} // namespace ff::feeds
