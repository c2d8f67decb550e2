// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ff::demo {

/// Thrown while a query is read, and caught by `evaluate`: why the engine refuses it.
struct PromQlRefusal {
    std::string reason;
};

/// The text of a query and how far it has been read. What is not as PromQL has it is refused.
class PromQlText final {
public:
    explicit PromQlText(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] std::size_t place() const { return m_place; }
    void goTo(std::size_t place) { m_place = place; }
    /// Whether nothing follows but space.
    [[nodiscard]] bool isAtEnd();
    /// The next character behind space; 0 at the end.
    [[nodiscard]] char next();

    /// Reads past the character, or the first of the words, that comes next; else nothing.
    bool take(char c);
    std::optional<std::string_view> takeOne(std::span<const std::string_view> words);
    std::optional<double> takeNumber();
    void expect(char c);
    /// Letters, digits, "_" and ":"; may be empty.
    std::string word();
    std::string quoted();
    /// "=", "!=", "=~" or "!~".
    std::string comparison();
    /// Milliseconds of "60s" or "1500ms", up to the mark behind it.
    std::int64_t duration(char mark);
    /// Where the range of the function that was just opened begins.
    [[nodiscard]] std::size_t closingBracket() const;

    /// Refuses what comes next.
    [[noreturn]] void unexpected() const;

private:
    void skipSpace();

    std::string_view m_text;
    std::size_t m_place = 0;
};

} // namespace ff::demo
