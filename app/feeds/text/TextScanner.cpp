// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/TextScanner.h"

#include "app/feeds/text/SampleParser.h"
#include "app/feeds/text/TextChars.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace ff::feeds {
namespace {

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
    constexpr std::string_view kWanted = "application/openmetrics-text";
    const bool open = contentType.size() >= kWanted.size() &&
                      std::ranges::equal(kWanted, contentType.substr(0, kWanted.size()), {}, {},
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
            skipBlanks(m_at, m_end);
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
    skipBlanks(m_at, m_end);
    const std::string_view word = blankFollows ? takeToken(m_at, m_end) : std::string_view{};
    const bool moreFollows = m_at != m_end && isBlank(*m_at);
    if (!moreFollows || (word != "HELP" && word != "TYPE")) {
        finishLine();
        return Token::end;
    }
    skipBlanks(m_at, m_end);
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
    constexpr std::array<std::pair<std::string_view, MetadataView::Kind>, 3> kKinds{
        {{"# TYPE ", type}, {"# HELP ", help}, {"# UNIT ", unit}}};
    for (const auto& [start, kind] : kKinds) {
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

TextScanner::Token TextScanner::readSample() {
    const char* stop = nameEnd(m_at, m_end, nameStart, nameChar);
    if (stop == m_at) {
        const bool blankLine = *m_at == '\n';
        return fail(blankLine ? "the line is blank"
                              : "a metric name is missing or starts with a character that is not "
                                "allowed");
    }
    m_sample.name = between(m_at, stop);
    m_sample.labels.clear();
    m_sample.labelText = {};
    SampleParser parser(stop, m_end, m_format, m_sample);
    const char* wrong = parser.read();
    m_at = parser.at();
    if (wrong) {
        return fail(wrong);
    }
    m_at += m_at != m_end ? 1 : 0;
    return Token::sample;
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

bool valueIs(std::span<const LabelView> labels, std::string_view name, std::string_view wanted) {
    const LabelView* label = findLabel(labels, name);
    if (label == nullptr || !label->escaped) {
        return (label == nullptr ? std::string_view{} : label->value) == wanted;
    }
    return unescaped(label->value) == wanted;
}

} // namespace ff::feeds
