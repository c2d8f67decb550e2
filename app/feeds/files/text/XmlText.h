// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringDecoder>

#include <istream>
#include <optional>
#include <string>

namespace ff::feeds {

/// The characters of a stream of XML documents, in the encoding that the first declaration names
/// (else UTF-8, of which a byte that is none becomes the text \xHH), with every XML declaration
/// left out: so that documents which were put together can stand below one root.
class XmlText {
public:
    explicit XmlText(std::istream& in)
        : m_in(in) {}
    /// The next part; empty at the end.
    [[nodiscard]] QString next();

private:
    [[nodiscard]] QString readPart();

    std::istream& m_in;
    std::optional<QStringDecoder> m_decoder; ///< not valid: of UTF-8
    QString m_held; ///< the begin of a declaration whose end has not come yet
    bool m_ended = false;
};

} // namespace ff::feeds
