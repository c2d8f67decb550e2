// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/text/LinesAhead.h"

namespace ff::feeds {

bool LinesAhead::read(Line& line) {
    if (!m_reader.next(line.text))
        return false;
    line.number = m_reader.number();
    line.cut = m_reader.wasCut();
    line.ended = m_reader.wasEnded();
    return true;
}

bool LinesAhead::next(Line& line) {
    if (m_ahead.empty())
        return read(line);
    line = m_ahead.front().line;
    line.text = keep(std::move(m_ahead.front().text));
    m_ahead.pop_front();
    return true;
}

const LinesAhead::Line* LinesAhead::ahead(std::size_t distance) {
    while (m_ahead.size() <= distance) {
        Line line;
        if (!read(line))
            return nullptr;
        Owned& owned = m_ahead.emplace_back(std::string(line.text), line);
        owned.line.text = owned.text; // a deque leaves it where it is
    }
    return &m_ahead[distance].line;
}

void LinesAhead::drop(std::size_t count) {
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + std::ptrdiff_t(count));
}

} // namespace ff::feeds
