// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <mutex>
#include <ostream>
#include <streambuf>
#include <string>

namespace ff::cli {

/// While it lives, what is written to the stream is obeyed by no terminal: a control character of a
/// file's name, of a site's words or of a configuration shows as \xHH. Line feeds and tabs pass,
/// and all of UTF-8 but its control characters.
class PlainStream final : public std::streambuf {
public:
    explicit PlainStream(std::ostream& stream);
    ~PlainStream() override;
    PlainStream(const PlainStream&) = delete;
    PlainStream& operator=(const PlainStream&) = delete;

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize length) override;
    int sync() override;

private:
    void add(char c, std::string& to);
    void flush();

    std::ostream& m_stream;
    std::streambuf* m_to;
    std::mutex m_mutex;     ///< threads say what goes wrong at a time; guards the next
    bool m_afterC2 = false; ///< the first byte of what may be a control character in UTF-8
};

} // namespace ff::cli
