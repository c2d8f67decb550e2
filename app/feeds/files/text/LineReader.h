// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>

namespace ff::feeds {

/// Cuts a stream into lines in blocks of its own. A line above the limit is cut there and told so:
/// a file without line feeds does not fill the memory.
class LineReader {
public:
    explicit LineReader(std::istream& in)
        : m_in(in) {}

    /// The next line without its end (LF or CRLF), valid until the next call; false at the end.
    [[nodiscard]] bool next(std::string_view& line);
    [[nodiscard]] std::uint64_t number() const { return m_number; } ///< of that line; 1 is first
    [[nodiscard]] bool wasCut() const { return m_cut; }
    /// False of a last line without a line feed: the file may have been cut short there.
    [[nodiscard]] bool wasEnded() const { return m_ended; }

    static constexpr std::size_t kLongest = std::size_t(1) << 20;

private:
    [[nodiscard]] bool fill();

    std::istream& m_in;
    std::string m_buffer;
    std::size_t m_begin = 0;
    std::uint64_t m_number = 0;
    bool m_cut = false;
    bool m_ended = true;
};

} // namespace ff::feeds
