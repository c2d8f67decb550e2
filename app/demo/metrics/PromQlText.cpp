// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/metrics/PromQlText.h"

#include "models/core/Time.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace ff::demo {

bool PromQlText::isAtEnd() {
    skipSpace();
    return m_place >= m_text.size();
}

char PromQlText::next() {
    return isAtEnd() ? '\0' : m_text[m_place];
}

void PromQlText::skipSpace() {
    while (m_place < m_text.size() &&
           std::isspace(static_cast<unsigned char>(m_text[m_place])) != 0) {
        ++m_place;
    }
}

bool PromQlText::take(char c) {
    skipSpace();
    if (m_place >= m_text.size() || m_text[m_place] != c) {
        return false;
    }
    ++m_place;
    return true;
}

void PromQlText::expect(char c) {
    if (!take(c)) {
        unexpected();
    }
}

std::optional<std::string_view> PromQlText::takeOne(std::span<const std::string_view> words) {
    skipSpace();
    for (const std::string_view each : words) {
        if (!each.empty() && m_text.substr(m_place).starts_with(each)) {
            m_place += each.size();
            return each;
        }
    }
    return {};
}

std::optional<double> PromQlText::takeNumber() {
    skipSpace();
    if (m_place >= m_text.size() ||
        std::isdigit(static_cast<unsigned char>(m_text[m_place])) == 0) {
        return {};
    }
    double value = 0;
    const char* from = m_text.data() + m_place;
    const auto read = std::from_chars(from, m_text.data() + m_text.size(), value);
    if (read.ec != std::errc{}) {
        return {};
    }
    m_place += std::size_t(read.ptr - from);
    return value;
}

std::string PromQlText::word() {
    skipSpace();
    std::string text;
    const auto part = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':';
    };
    while (m_place < m_text.size() && part(m_text[m_place])) {
        text.push_back(m_text[m_place++]);
    }
    return text;
}

std::string PromQlText::quoted() {
    skipSpace();
    if (m_place >= m_text.size() || (m_text[m_place] != '"' && m_text[m_place] != '\'')) {
        unexpected();
    }
    const char quote = m_text[m_place++];
    const auto end = m_text.find(quote, m_place);
    if (end == std::string_view::npos) {
        throw PromQlRefusal{"parse error: unterminated quoted string"};
    }
    std::string text(m_text.substr(m_place, end - m_place));
    m_place = end + 1;
    return text;
}

std::string PromQlText::comparison() {
    skipSpace();
    std::string how;
    while (m_place < m_text.size() && std::string_view("=!~").contains(m_text[m_place])) {
        how.push_back(m_text[m_place++]);
    }
    if (how != "=" && how != "!=" && how != "=~" && how != "!~") {
        unexpected();
    }
    return how;
}

std::int64_t PromQlText::duration(char mark) {
    const auto end = std::min(m_text.find(mark, m_place), m_text.size());
    const auto length = parseDuration(m_text.substr(m_place, end - m_place));
    m_place = end;
    expect(mark);
    return length ? length->count() : 0;
}

std::size_t PromQlText::closingBracket() const {
    int open = 1;
    for (std::size_t i = m_place; i < m_text.size(); ++i) {
        if (m_text[i] == '"') {
            i = std::min(m_text.find('"', i + 1), m_text.size() - 1);
        }
        open += m_text[i] == '(' ? 1 : m_text[i] == ')' ? -1 : 0;
        if (open == 0) {
            if (const auto at = m_text.rfind('[', i);
                at != std::string_view::npos && at > m_place) {
                return at;
            }
        }
        if (open == 0) {
            break;
        }
    }
    throw PromQlRefusal{"expected a range in square brackets"};
}

void PromQlText::unexpected() const {
    const std::string where = "1:" + std::to_string(m_place + 1) + ": parse error: ";
    if (m_place >= m_text.size()) {
        throw PromQlRefusal{where + "unexpected end of input"};
    }
    throw PromQlRefusal{where + "unexpected character: '" + m_text[m_place] + "'"};
}

} // namespace ff::demo
