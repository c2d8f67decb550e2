// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/text/FileText.h"

#include <zlib.h>

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace ff::feeds {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kBlock = std::size_t(64) << 10;

struct OtherFile {
    std::string_view begin; ///< its first bytes
    const char* words;
};
/// Files that hold accounting only after somebody has unpacked or converted them.
constexpr std::array<OtherFile, 7> kOtherFiles{{
    {"BZh"sv, "it is compressed with bzip2: unpack it first (bunzip2)"},
    {"\xfd\x37zXZ\0"sv, "it is compressed with xz: unpack it first (unxz)"},
    {"\x28\xb5\x2f\xfd"sv, "it is compressed with zstd: unpack it first (unzstd)"},
    {"PK\x03\x04"sv, "it is a ZIP archive or a spreadsheet: unpack it, or save it as plain text"},
    {"%PDF-"sv, "it is a PDF: ask for the text as the command wrote it"},
    {"\xd0\xcf\x11\xe0"sv, "it is a document of an office program: save it as plain text"},
    {"\xff\xfe\0\0"sv, "it is encoded in UTF-32: save it as UTF-8"},
}};

/// The name of the encoding of UTF-16 text: by its byte order mark, or because every second byte of
/// its beginning is 0.
const char* utf16Encoding(std::string_view head) {
    if (head.starts_with("\xff\xfe"sv)) {
        return "UTF-16LE";
    }
    if (head.starts_with("\xfe\xff"sv)) {
        return "UTF-16BE";
    }
    constexpr std::size_t kLooked = 64;
    if (head.size() < 8) {
        return nullptr;
    }
    std::array<std::size_t, 2> zeros{};
    const std::size_t size = std::min(head.size(), kLooked) / 2 * 2;
    for (std::size_t i = 0; i < size; ++i) {
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    }
    if (zeros[0] == 0 && zeros[1] == size / 2) {
        return "UTF-16LE";
    }
    return zeros[1] == 0 && zeros[0] == size / 2 ? "UTF-16BE" : nullptr;
}

/// The mark that GNU and POSIX tar put into the header of an archive's first file.
bool isTar(std::string_view head) {
    constexpr std::size_t kPlace = 257;
    return head.size() > kPlace && head.substr(kPlace).starts_with("ustar");
}

} // namespace

/// Unpacks gzip block by block; a file may hold several members, one after the other.
class FileText::Gunzip {
public:
    Gunzip() {
        constexpr int kGzipWindow = 15 + 16; // zlib: the largest window, gzip framing
        m_ready = inflateInit2(&m_stream, kGzipWindow) == Z_OK;
    }
    ~Gunzip() { inflateEnd(&m_stream); }
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;

    void give(std::string bytes) {
        m_input = std::move(bytes);
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = uInt(m_input.size());
    }
    [[nodiscard]] bool wantsInput() const { return m_stream.avail_in == 0 && !m_more; }
    [[nodiscard]] bool atMemberEnd() const { return m_atEnd; }
    /// The next block; empty where more input is needed. False: the bytes are broken.
    [[nodiscard]] bool next(std::string& out) {
        out.resize(kBlock);
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = uInt(out.size());
        if (m_atEnd && m_stream.avail_in > 0 && inflateReset(&m_stream) == Z_OK) {
            m_atEnd = false;
        }
        const int rc = m_ready ? inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
        m_atEnd = rc == Z_STREAM_END;
        m_more = m_stream.avail_out == 0;
        out.resize(out.size() - m_stream.avail_out);
        return rc == Z_OK || rc == Z_STREAM_END || rc == Z_BUF_ERROR;
    }

private:
    z_stream m_stream{};
    std::string m_input;
    bool m_ready = false;
    bool m_atEnd = false;
    bool m_more = false; ///< there may be output without further input
};

FileText::FileText(std::istream& in)
    : m_in(in) {}

FileText::~FileText() = default;

std::string FileText::readRaw() {
    std::string bytes(kBlock, '\0');
    m_in.read(bytes.data(), std::streamsize(bytes.size()));
    bytes.resize(std::size_t(m_in.gcount()));
    return bytes;
}

/// The next bytes, unpacked; empty at the end.
std::string FileText::unpacked() {
    if (!m_gunzip) {
        return readRaw();
    }
    std::string out;
    while (out.empty()) {
        if (m_gunzip->wantsInput()) {
            std::string raw = readRaw();
            if (raw.empty()) {
                if (!m_gunzip->atMemberEnd()) {
                    m_problem =
                        Error{ErrorCode::syntax, "its gzip data end early: it is cut short", {}};
                }
                return {};
            }
            m_gunzip->give(std::move(raw));
        }
        if (!m_gunzip->next(out)) {
            m_problem = Error{ErrorCode::syntax, "its gzip data are broken", {}};
            return {};
        }
    }
    return out;
}

/// Looks at the first bytes and takes out what is no text.
void FileText::begin(std::string& head) {
    m_begun = true;
    if (head.starts_with("\x1f\x8b"sv)) {
        m_gunzip = std::make_unique<Gunzip>();
        m_gunzip->give(std::move(head));
        head = unpacked();
    }
    for (const OtherFile& other : kOtherFiles) {
        if (head.starts_with(other.begin)) {
            m_problem = Error{ErrorCode::syntax, other.words, {}};
        }
    }
    if (isTar(head)) {
        m_problem = Error{ErrorCode::syntax, "it is a tar archive: unpack it first (tar -xf)", {}};
    }
    if (m_problem) {
        return;
    }
    if (head.starts_with("\xef\xbb\xbf"sv)) {
        head.erase(0, 3);
    } else if (const char* encoding = utf16Encoding(head)) {
        m_decoder = std::make_unique<QStringDecoder>(encoding);
        if (head.starts_with("\xff\xfe"sv) || head.starts_with("\xfe\xff"sv)) {
            head.erase(0, 2);
        }
    }
}

std::string FileText::decoded(const std::string& bytes) {
    if (!m_decoder) {
        return bytes;
    }
    const QString text = (*m_decoder)(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return text.toStdString();
}

FileText::int_type FileText::underflow() {
    if (gptr() < egptr()) {
        return traits_type::to_int_type(*gptr());
    }
    m_text.clear();
    while (m_text.empty() && !m_problem) {
        std::string bytes = m_begun ? unpacked() : readRaw();
        const bool first = !m_begun;
        if (first) {
            begin(bytes);
        }
        if (bytes.empty() || m_problem) {
            break;
        }
        m_text = decoded(bytes);
        if (first) {
            m_bareCr = m_text.contains('\r') && !m_text.contains('\n');
        }
        if (m_bareCr) {
            std::ranges::replace(m_text, '\r', '\n');
        }
    }
    setg(m_text.data(), m_text.data(), m_text.data() + m_text.size());
    return m_text.empty() ? traits_type::eof() : traits_type::to_int_type(m_text.front());
}

} // namespace ff::feeds
