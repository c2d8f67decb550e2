// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace ff::demo {

/// Writes JSON front to back; who calls it keeps begin and end in pairs.
class JsonWriter final {
public:
    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }

    JsonWriter& key(std::string_view name) {
        separate();
        quote(name);
        m_text.push_back(':');
        m_first = true;
        return *this;
    }
    JsonWriter& value(std::string_view text) {
        separate();
        quote(text);
        return *this;
    }
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(std::same_as<bool> auto yes) { return literal(yes ? "true" : "false"); }
    JsonWriter& value(std::nullptr_t) { return literal("null"); }
    JsonWriter& value(std::integral auto number)
        requires(!std::same_as<decltype(number), bool>)
    {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        return literal({digits, std::size_t(end - digits)});
    }
    /// What is JSON already, such as a number in a form of its own.
    JsonWriter& literal(std::string_view text) {
        separate();
        m_text.append(text);
        return *this;
    }
    JsonWriter& member(std::string_view name, const auto& content) {
        return key(name).value(content);
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    JsonWriter& open(char bracket) {
        separate();
        m_text.push_back(bracket);
        m_first = true;
        return *this;
    }
    JsonWriter& close(char bracket) {
        m_text.push_back(bracket);
        m_first = false;
        return *this;
    }
    void separate() {
        if (!m_first) {
            m_text.push_back(',');
        }
        m_first = false;
    }
    void quote(std::string_view text) {
        m_text.push_back('"');
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                m_text.push_back('\\');
            }
            // Nothing here makes control characters; what a client sends back may.
            m_text.push_back(std::uint8_t(c) < 0x20 ? ' ' : c);
        }
        m_text.push_back('"');
    }

    std::string m_text;
    bool m_first = true;
};

} // namespace ff::demo
