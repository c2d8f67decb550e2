// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/text/LineReader.h"

#include <algorithm>

namespace ff::feeds {
namespace {

constexpr std::size_t kBlock = std::size_t(256) << 10;

} // namespace

bool LineReader::fill() {
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    const auto kept = m_buffer.size();
    m_buffer.resize(kept + kBlock);
    m_in.read(m_buffer.data() + kept, std::streamsize(kBlock));
    m_buffer.resize(kept + std::size_t(m_in.gcount()));
    return m_buffer.size() > kept;
}

bool LineReader::next(std::string_view& line) {
    std::size_t searched = m_begin;
    std::size_t end = 0;
    m_ended = true;
    bool skipping = false; // the rest of a line that is too long
    while ((end = m_buffer.find('\n', searched)) == std::string::npos) {
        if (m_buffer.size() - m_begin > kLongest) {
            skipping = true;
            m_buffer.resize(m_begin + kLongest);
        }
        const auto kept = m_buffer.size() - m_begin;
        const bool more = fill();
        if (more && skipping) {
            // Keeps the beginning for the line's number and drops what follows up to its end.
            const auto stop = m_buffer.find('\n', kept);
            m_buffer.erase(kept, std::min(stop, m_buffer.size()) - kept);
        }
        searched = kept;
        if (more) {
            continue;
        }
        if (m_buffer.size() == m_begin) {
            return false;
        }
        end = m_buffer.size();
        m_ended = false;
        break;
    }
    line = std::string_view(m_buffer).substr(m_begin, end - m_begin);
    m_cut = skipping || line.size() > kLongest;
    m_begin = std::min(end + 1, m_buffer.size());
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    ++m_number;
    return true;
}

} // namespace ff::feeds
