// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/text/PlainStream.h"

namespace ff::cli {
namespace {

constexpr char kC2 = '\xc2'; ///< with which U+0080 to U+009F begin in UTF-8: "CSI" and its like
constexpr char kDigits[] = "0123456789abcdef";

void escape(char c, std::string& to) {
    const auto byte = static_cast<unsigned char>(c);
    to.append("\\x").append(1, kDigits[byte >> 4]).append(1, kDigits[byte & 0xf]);
}

} // namespace

PlainStream::PlainStream(std::ostream& stream)
    : m_stream(stream)
    , m_to(stream.rdbuf(this)) {}

PlainStream::~PlainStream() {
    flush();
    m_stream.rdbuf(m_to);
}

void PlainStream::add(char c, std::string& to) {
    const auto byte = static_cast<unsigned char>(c);
    if (m_afterC2) {
        m_afterC2 = false;
        if (byte >= 0x80 && byte < 0xa0) {
            escape(kC2, to);
            escape(c, to);
            return;
        }
        to += kC2;
    }
    if (c == kC2) {
        m_afterC2 = true;
    } else if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f) {
        escape(c, to);
    } else {
        to += c;
    }
}

PlainStream::int_type PlainStream::overflow(int_type character) {
    if (!traits_type::eq_int_type(character, traits_type::eof())) {
        const char c = traits_type::to_char_type(character);
        xsputn(&c, 1);
    }
    return traits_type::not_eof(character);
}

std::streamsize PlainStream::xsputn(const char* text, std::streamsize length) {
    const std::lock_guard lock(m_mutex);
    std::string plain;
    for (std::streamsize i = 0; i < length; ++i) {
        add(text[i], plain);
    }
    m_to->sputn(plain.data(), std::streamsize(plain.size()));
    return length;
}

void PlainStream::flush() {
    if (m_afterC2) {
        m_afterC2 = false;
        m_to->sputc(kC2);
    }
}

int PlainStream::sync() {
    const std::lock_guard lock(m_mutex);
    flush();
    return m_to->pubsync();
}

} // namespace ff::cli
