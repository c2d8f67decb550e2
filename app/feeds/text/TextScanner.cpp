// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/TextScanner.h"

#include "app/feeds/text/TextNumber.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace ff::feeds {
namespace {

enum CharClass : std::uint8_t { nameStart = 1, nameChar = 2, labelStart = 4, labelChar = 8 };

constexpr std::array<std::uint8_t, 256> makeClasses() {
    std::array<std::uint8_t, 256> classes{};
    for (int c = 0; c < 26; ++c) {
        classes[std::size_t('a' + c)] = nameStart | nameChar | labelStart | labelChar;
        classes[std::size_t('A' + c)] = nameStart | nameChar | labelStart | labelChar;
    }
    for (int c = '0'; c <= '9'; ++c) {
        classes[std::size_t(c)] = nameChar | labelChar;
    }
    classes['_'] = nameStart | nameChar | labelStart | labelChar;
    classes[':'] = nameStart | nameChar;
    return classes;
}
constexpr auto kClasses = makeClasses();

bool is(char c, CharClass kind) {
    return (kClasses[std::uint8_t(c)] & kind) != 0;
}

/// The end of the name that starts at `at`; `at` itself where none does.
const char* nameEnd(const char* at, const char* end, CharClass start, CharClass more) {
    if (at == end || !is(*at, start)) {
        return at;
    }
    ++at;
    while (at != end && is(*at, more)) {
        ++at;
    }
    return at;
}

std::string_view between(const char* from, const char* to) {
    return {from, std::size_t(to - from)};
}

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// High bits at the bytes of `word` that equal `c`; exact up to the first hit, which is all that
/// is asked of it.
std::uint64_t hits(std::uint64_t word, char c) {
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    const std::uint64_t difference = word ^ (ones * std::uint8_t(c));
    return (difference - ones) & ~difference & (ones << 7);
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

/// The bytes, with those that a terminal might obey made visible, and not more than a line of them.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text.substr(0, 60)) {
        out += std::uint8_t(c) < 0x20 || std::uint8_t(c) > 0x7e ? '?' : c;
    }
    return out.append(text.size() > 60 ? "...\"" : "\"");
}

} // namespace

TextFormat textFormatOf(std::string_view contentType) {
    constexpr std::string_view wanted = "application/openmetrics-text";
    const bool open = contentType.size() >= wanted.size() &&
                      std::ranges::equal(wanted, contentType.substr(0, wanted.size()), {}, {},
                                         [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    return open ? TextFormat::openMetrics : TextFormat::prometheus;
}

TextScanner::TextScanner(std::string_view text, TextFormat format)
    : m_at(text.data())
    , m_end(text.data() + text.size())
    , m_lineStart(text.data())
    , m_format(format)
    , m_utf8(simdjson::validate_utf8(text.data(), text.size())) {
    m_sample.labels.reserve(16);
}

std::string_view TextScanner::peekName() const {
    return between(m_at, nameEnd(m_at, m_end, nameStart, nameChar));
}

void TextScanner::skipLine() {
    ++m_line;
    finishLine();
}

const char* TextScanner::lineEnd() const {
    if (m_at == m_end) {
        return m_end;
    }
    const void* found = std::memchr(m_at, '\n', std::size_t(m_end - m_at));
    return found != nullptr ? static_cast<const char*>(found) : m_end;
}

bool TextScanner::lineIsUtf8() const {
    return m_utf8 || simdjson::validate_utf8(m_lineStart, std::size_t(lineEnd() - m_lineStart));
}

void TextScanner::finishLine() {
    m_at = lineEnd();
    m_at += m_at != m_end ? 1 : 0;
}

TextScanner::Token TextScanner::fail(std::string reason) {
    m_problem = {m_line, std::move(reason)};
    finishLine();
    return Token::problem;
}

void TextScanner::skipBlanks() {
    while (m_at != m_end && isBlank(*m_at)) {
        ++m_at;
    }
}

/// Up to the next blank or the end of the line.
std::string_view TextScanner::readToken() {
    const char* from = m_at;
    while (m_at != m_end && !isBlank(*m_at) && *m_at != '\n') {
        ++m_at;
    }
    return between(from, m_at);
}

TextScanner::Token TextScanner::next() {
    for (;;) {
        if (m_at == m_end || m_done) {
            return atEnd();
        }
        ++m_line;
        m_lineStart = m_at;
        if (m_sawEof) {
            m_done = true;
            return fail("there is text after # EOF");
        }
        if (!m_utf8 && !lineIsUtf8()) {
            return fail("the line is not valid UTF-8");
        }
        if (!strict()) {
            skipBlanks();
            if (m_at == m_end || *m_at == '\n') {
                finishLine();
                continue;
            }
        }
        if (*m_at != '#') {
            return readSample();
        }
        const std::size_t line = m_line;
        const Token token = strict() ? readStrictComment() : readComment();
        if (token != Token::end) {
            return token;
        }
        m_line = line; // a comment, or # EOF: nothing to tell
    }
}

TextScanner::Token TextScanner::atEnd() {
    if (strict() && !m_sawEof && !m_done) {
        m_done = true;
        m_problem = {m_line + 1, "the exposition does not end with # EOF"};
        return Token::problem;
    }
    return Token::end;
}

/// 0.0.4: a line that starts with # and is neither HELP nor TYPE is a comment.
TextScanner::Token TextScanner::readComment() {
    ++m_at;
    const bool blankFollows = m_at != m_end && isBlank(*m_at);
    skipBlanks();
    const std::string_view word = blankFollows ? readToken() : std::string_view{};
    const bool moreFollows = m_at != m_end && isBlank(*m_at);
    if (!moreFollows || (word != "HELP" && word != "TYPE")) {
        finishLine();
        return Token::end;
    }
    skipBlanks();
    return readMetadata(word == "HELP" ? MetadataView::Kind::help : MetadataView::Kind::type);
}

TextScanner::Token TextScanner::readStrictComment() {
    const std::string_view line = between(m_at, lineEnd());
    if (line == "# EOF") {
        m_sawEof = true;
        finishLine();
        return Token::end;
    }
    using enum MetadataView::Kind;
    constexpr std::array<std::pair<std::string_view, MetadataView::Kind>, 3> kinds{
        {{"# TYPE ", type}, {"# HELP ", help}, {"# UNIT ", unit}}};
    for (const auto& [start, kind] : kinds) {
        if (line.starts_with(start)) {
            m_at += start.size();
            return readMetadata(kind);
        }
    }
    if (line.starts_with("# EOF")) {
        return fail("# EOF has to stand alone on the last line");
    }
    return fail("a line that starts with # has to be # TYPE, # UNIT, # HELP or # EOF, not " +
                quoted(line));
}

TextScanner::Token TextScanner::readMetadata(MetadataView::Kind kind) {
    const char* stop = nameEnd(m_at, m_end, nameStart, nameChar);
    if (stop == m_at) {
        return fail("a metric name is missing or starts with a character that is not allowed");
    }
    m_metadata.kind = kind;
    m_metadata.name = between(m_at, stop);
    m_at = stop;
    const char* end = lineEnd();
    if (m_at != end && !isBlank(*m_at)) {
        return fail("the metric name holds a character that is not allowed: " +
                    quoted(between(m_metadata.name.data(), end)));
    }
    if (strict() && (m_at == end || *m_at != ' ')) {
        return fail("a single space and a value have to follow the metric name");
    }
    m_metadata.text = m_at == end ? std::string_view{} : between(m_at + 1, end);
    if (strict() && m_metadata.text.ends_with('\r')) {
        return fail("the line ends with a carriage return");
    }
    finishLine();
    return Token::metadata;
}

// The reading functions below answer what is wrong, or null.

TextScanner::Token TextScanner::readSample() {
    const char* stop = nameEnd(m_at, m_end, nameStart, nameChar);
    if (stop == m_at) {
        const bool blankLine = *m_at == '\n';
        return fail(blankLine ? "the line is blank"
                              : "a metric name is missing or starts with a character that is not "
                                "allowed");
    }
    m_sample.name = between(m_at, stop);
    m_at = stop;
    m_sample.labels.clear();
    m_sample.labelText = {};
    if (const char* wrong = readRest()) {
        return fail(wrong);
    }
    m_at += m_at != m_end ? 1 : 0;
    return Token::sample;
}

const char* TextScanner::readRest() {
    if (!strict()) {
        skipBlanks();
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

const char* TextScanner::readLabels(std::vector<LabelView>& labels) {
    ++m_at; // the brace
    labels.clear();
    for (;;) {
        if (!strict()) {
            skipBlanks();
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

const char* TextScanner::readLabel(std::vector<LabelView>& labels) {
    const char* stop = nameEnd(m_at, m_end, labelStart, labelChar);
    if (stop == m_at) {
        return "a label name is missing or starts with a character that is not allowed";
    }
    LabelView label{between(m_at, stop), {}, false};
    m_at = stop;
    if (!strict()) {
        skipBlanks();
    }
    if (m_at == m_end || *m_at != '=') {
        return "an equals sign has to follow the label name";
    }
    ++m_at;
    if (!strict()) {
        skipBlanks();
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
        skipBlanks();
    }
    if (findLabel(labels, label.name) != nullptr) {
        return "a label name stands twice";
    }
    labels.push_back(label);
    return nullptr;
}

const char* TextScanner::readValue(double& value) {
    if (strict()) {
        if (m_at == m_end || *m_at != ' ') {
            return "a single space and a value have to follow the name and its labels";
        }
        ++m_at;
    } else {
        skipBlanks();
    }
    const std::string_view token = readToken();
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

const char* TextScanner::readTimestamp(std::string_view& text, std::optional<double>& time) {
    if (!strict()) {
        skipBlanks();
        text = readToken();
        if (text.empty()) {
            return nullptr;
        }
        const auto millis = parseReal(text);
        if (!millis || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
            return "the timestamp is not a whole number of milliseconds";
        }
        time = *millis / 1000;
        skipBlanks();
        return nullptr;
    }
    if (m_at == m_end || *m_at != ' ' || (m_end - m_at >= 2 && m_at[1] == '#')) {
        return nullptr;
    }
    ++m_at;
    text = readToken();
    time = parseReal(text);
    return time ? nullptr
                : "the timestamp is not a number of seconds, or there is a blank too many";
}

const char* TextScanner::readExemplar() {
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

std::string unescaped(std::string_view text, bool quotesToo) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char following = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool resolves =
            following == 'n' || following == '\\' || (quotesToo && following == '"');
        if (text[i] != '\\' || !resolves) {
            out += text[i];
            continue;
        }
        out += following == 'n' ? '\n' : following;
        ++i;
    }
    return out;
}

std::string valueOf(const LabelView& label) {
    return label.escaped ? unescaped(label.value) : std::string(label.value);
}

const LabelView* findLabel(std::span<const LabelView> labels, std::string_view name) {
    for (const LabelView& label : labels) {
        if (label.name == name) {
            return &label;
        }
    }
    return nullptr;
}

} // namespace ff::feeds
