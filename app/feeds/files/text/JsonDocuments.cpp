// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/text/JsonDocuments.h"

#include <algorithm>

namespace ff::feeds {
namespace {

/// The end of the string that begins at `at`, behind its closing quote; npos where it is not
/// closed.
std::size_t endOfString(std::string_view text, std::size_t at) {
    for (++at; at < text.size(); ++at) {
        at = text.find('"', at);
        if (at == std::string_view::npos) {
            return at;
        }
        std::size_t slashes = 0;
        while (text[at - 1 - slashes] == '\\') {
            ++slashes;
        }
        if (slashes % 2 == 0) {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

/// The length of the object or array that a text begins with; npos where it is not closed.
std::size_t lengthOfDocument(std::string_view text) {
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        switch (text[at]) {
        case '"':
            at = endOfString(text, at);
            if (at == std::string_view::npos) {
                return at;
            }
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0) {
                return at + 1;
            }
            break;
        default:
            break;
        }
        ++at;
    }
    return std::string_view::npos;
}

/// Where a line begins with an object or an array.
std::size_t nextBegin(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto first = text.find_first_not_of(" \t\r\n", at);
        if (first == std::string_view::npos || text[first] == '{' || text[first] == '[') {
            return first;
        }
        at = text.find('\n', first);
        if (at == std::string_view::npos) {
            break;
        }
    }
    return std::string_view::npos;
}

} // namespace

bool JsonDocuments::next(std::string_view& document) {
    const auto begin = std::min(nextBegin(m_rest), m_rest.size());
    m_between = m_rest.substr(0, begin);
    m_rest.remove_prefix(begin);
    if (m_rest.empty()) {
        return false;
    }
    const auto length = lengthOfDocument(m_rest);
    m_cutShort = length == std::string_view::npos;
    document = m_rest.substr(0, length);
    m_rest.remove_prefix(document.size());
    return true;
}

} // namespace ff::feeds
