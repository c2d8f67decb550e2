// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/SampleParser.h"

#include "app/feeds/text/TextChars.h"
#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace ff::feeds {
namespace {

/// High bits at the bytes of `word` that equal `c`; exact up to the first hit, which is all that
/// is asked of it.
std::uint64_t hits(std::uint64_t word, char c) {
    constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
    const std::uint64_t difference = word ^ (kOnes * std::uint8_t(c));
    return (difference - kOnes) & ~difference & (kOnes << 7);
}

/// The first quote, backslash or line feed, eight bytes at a time.
const char* findValueStop(const char* at, const char* end) {
    if constexpr (std::endian::native == std::endian::little) {
        while (end - at >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            if (const auto found = hits(word, '"') | hits(word, '\\') | hits(word, '\n')) {
                return at + std::countr_zero(found) / 8;
            }
            at += 8;
        }
    }
    while (at != end && *at != '"' && *at != '\\' && *at != '\n') {
        ++at;
    }
    return at;
}

} // namespace

const char* SampleParser::read() {
    if (!strict()) {
        skipBlanks(m_at, m_end);
    }
    if (m_at != m_end && *m_at == '{') {
        const char* from = m_at + 1;
        if (const char* wrong = readLabels(m_sample.labels)) {
            return wrong;
        }
        m_sample.labelText = between(from, m_at - 1);
    }
    if (const char* wrong = readValue(m_sample.value)) {
        return wrong;
    }
    m_sample.timestamp.reset();
    m_sample.timeText = {};
    if (const char* wrong = readTimestamp(m_sample.timeText, m_sample.timestamp)) {
        return wrong;
    }
    m_sample.hasExemplar = false;
    if (strict() && m_end - m_at >= 2 && m_at[0] == ' ' && m_at[1] == '#') {
        if (const char* wrong = readExemplar()) {
            return wrong;
        }
    }
    if (m_at == m_end || *m_at == '\n') {
        return nullptr;
    }
    return *m_at == '\r' ? "the line ends with a carriage return"
                         : "there is something after the value that does not belong there";
}

const char* SampleParser::readLabels(std::vector<LabelView>& labels) {
    ++m_at; // the brace
    labels.clear();
    for (;;) {
        if (!strict()) {
            skipBlanks(m_at, m_end);
        }
        // A comma before the closing brace is allowed in 0.0.4 alone.
        if (m_at != m_end && *m_at == '}' && (labels.empty() || !strict())) {
            ++m_at;
            return nullptr;
        }
        if (const char* wrong = readLabel(labels)) {
            return wrong;
        }
        if (m_at != m_end && *m_at == ',') {
            ++m_at;
            continue;
        }
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
            return nullptr;
        }
        return "a comma or a closing brace has to follow a label";
    }
}

const char* SampleParser::readLabel(std::vector<LabelView>& labels) {
    const char* stop = nameEnd(m_at, m_end, labelStart, labelChar);
    if (stop == m_at) {
        return "a label name is missing or starts with a character that is not allowed";
    }
    LabelView label{between(m_at, stop), {}, false};
    m_at = stop;
    if (!strict()) {
        skipBlanks(m_at, m_end);
    }
    if (m_at == m_end || *m_at != '=') {
        return "an equals sign has to follow the label name";
    }
    ++m_at;
    if (!strict()) {
        skipBlanks(m_at, m_end);
    }
    if (m_at == m_end || *m_at != '"') {
        return "a label value has to be in double quotes";
    }
    const char* from = ++m_at;
    for (;;) {
        m_at = findValueStop(m_at, m_end);
        if (m_at == m_end || *m_at == '\n') {
            return "the closing quote of a label value is missing";
        }
        if (*m_at == '"') {
            break;
        }
        label.escaped = true;
        m_at += m_end - m_at >= 2 && m_at[1] != '\n' ? 2 : 1;
    }
    label.value = between(from, m_at);
    ++m_at;
    if (!strict()) {
        skipBlanks(m_at, m_end);
    }
    if (findLabel(labels, label.name) != nullptr) {
        return "a label name stands twice";
    }
    labels.push_back(label);
    return nullptr;
}

const char* SampleParser::readValue(double& value) {
    if (strict()) {
        if (m_at == m_end || *m_at != ' ') {
            return "a single space and a value have to follow the name and its labels";
        }
        ++m_at;
    } else {
        skipBlanks(m_at, m_end);
    }
    const std::string_view token = takeToken(m_at, m_end);
    if (token.empty()) {
        return "the value is missing, or there is a blank too many before it";
    }
    const auto number = parseNumber(token);
    if (!number) {
        return token.ends_with('\r') ? "the line ends with a carriage return"
                                     : "the value is not a number";
    }
    value = *number;
    return nullptr;
}

const char* SampleParser::readTimestamp(std::string_view& text, std::optional<double>& time) {
    if (!strict()) {
        skipBlanks(m_at, m_end);
        text = takeToken(m_at, m_end);
        if (text.empty()) {
            return nullptr;
        }
        const auto millis = parseReal(text);
        if (!millis || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
            return "the timestamp is not a whole number of milliseconds";
        }
        time = *millis / 1000;
        skipBlanks(m_at, m_end);
        return nullptr;
    }
    if (m_at == m_end || *m_at != ' ' || (m_end - m_at >= 2 && m_at[1] == '#')) {
        return nullptr;
    }
    ++m_at;
    text = takeToken(m_at, m_end);
    time = parseReal(text);
    return time ? nullptr
                : "the timestamp is not a number of seconds, or there is a blank too many";
}

const char* SampleParser::readExemplar() {
    m_at += 2; // " #"
    if (m_end - m_at < 2 || m_at[0] != ' ' || m_at[1] != '{') {
        return "an exemplar has to be \" # {labels} value\"";
    }
    ++m_at;
    m_sample.hasExemplar = true;
    if (const char* wrong = readLabels(m_sample.exemplar.labels)) {
        return wrong;
    }
    if (const char* wrong = readValue(m_sample.exemplar.value)) {
        return wrong;
    }
    m_sample.exemplar.timestamp.reset();
    std::string_view text;
    return readTimestamp(text, m_sample.exemplar.timestamp);
}

} // namespace ff::feeds
