// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <string_view>

namespace ff::feeds {

/// Cuts a text into the JSON objects and arrays that stand one after the other in it: answers that
/// were put together, or JSON Lines. Whether each is right JSON is not looked at.
class JsonDocuments {
public:
    explicit JsonDocuments(std::string_view text)
        : m_rest(text) {}

    /// The next one; false at the end. Text between documents is left in `between`.
    [[nodiscard]] bool next(std::string_view& document);
    /// What stood before the document that `next` returned last, or before the end.
    [[nodiscard]] std::string_view between() const { return m_between; }
    /// The last document was not closed: the text ends inside it.
    [[nodiscard]] bool cutShort() const { return m_cutShort; }

private:
    std::string_view m_rest;
    std::string_view m_between;
    bool m_cutShort = false;
};

} // namespace ff::feeds
