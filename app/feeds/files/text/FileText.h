// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <istream>
#include <memory>
#include <optional>
#include <streambuf>
#include <string>

class QStringDecoder;

namespace ff::feeds {

/// The text of a file that may have come through a mail program or another system: gzip is
/// unpacked, a byte order mark is left out, UTF-16 becomes UTF-8, and line ends of a bare CR become
/// LF. Bytes that are not UTF-8 stay as they are. Memory does not grow with the file.
class FileText final : public std::streambuf {
public:
    explicit FileText(std::istream& in);
    ~FileText() override;
    /// Why the text ends early or cannot be read at all. Known once it was read to its end.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

protected:
    int_type underflow() override;

private:
    class Gunzip;
    [[nodiscard]] std::string readRaw();
    [[nodiscard]] std::string unpacked();
    void begin(std::string& head);
    [[nodiscard]] std::string decoded(const std::string& bytes);

    std::istream& m_in;
    std::unique_ptr<Gunzip> m_gunzip;
    std::unique_ptr<QStringDecoder> m_decoder; ///< of UTF-16
    bool m_begun = false;
    bool m_bareCr = false;
    std::string m_text; ///< what is handed out now
    std::optional<Error> m_problem;
};

} // namespace ff::feeds
