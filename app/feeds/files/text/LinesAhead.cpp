// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/text/LinesAhead.h"

namespace ff::feeds {

bool LinesAhead::read(Line& line) {
    if (!m_reader.next(line.text)) {
        return false;
    }
    line.number = m_reader.number();
    line.cut = m_reader.wasCut();
    line.ended = m_reader.wasEnded();
    return true;
}

void LinesAhead::keep(std::string text) {
    m_kept = std::move(text);
    m_current.text = m_kept;
    m_isKept = true;
}

const LinesAhead::Line* LinesAhead::next() {
    if (m_ahead.empty()) {
        m_isKept = false;
        return read(m_current) ? &m_current : nullptr;
    }
    m_current = m_ahead.front().line;
    keep(std::move(m_ahead.front().text));
    m_ahead.pop_front();
    return &m_current;
}

const LinesAhead::Line* LinesAhead::ahead(std::size_t distance) {
    if (!m_isKept) { // the reader reuses its buffer
        keep(std::string(m_current.text));
    }
    while (m_ahead.size() <= distance) {
        Line line;
        if (!read(line)) {
            return nullptr;
        }
        Owned& owned = m_ahead.emplace_back(std::string(line.text), line);
        owned.line.text = owned.text; // a deque leaves it where it is
    }
    return &m_ahead[distance].line;
}

void LinesAhead::join(std::string text, std::size_t count) {
    keep(std::move(text));
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + std::ptrdiff_t(count));
}

} // namespace ff::feeds
