// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/text/XmlText.h"

#include "app/feeds/text/Utf8.h"

#include <QRegularExpression>

#include <cstdio>

namespace ff::feeds {
namespace {

constexpr std::size_t kBlock = std::size_t(64) << 10;
/// A declaration is shorter; what begins like one and goes on longer is none.
constexpr qsizetype kLongestDeclaration = 1024;

/// For another encoding than UTF-8. UTF-16 was undone before, whatever the declaration says.
QStringDecoder decoderFor(const QByteArray& head) {
    static const QRegularExpression encoding(
        QStringLiteral(R"(^\s*<\?xml\s[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["'])"));
    const auto match = encoding.match(QString::fromLatin1(head.left(kLongestDeclaration)));
    const QByteArray name = match.captured(1).toUpper().toLatin1();
    return name.isEmpty() || name.startsWith("UTF-") ? QStringDecoder()
                                                     : QStringDecoder(name.constData());
}

/// The place where a declaration begins that the text ends in, or that of a part of its first
/// characters; -1: none.
qsizetype unfinishedDeclaration(const QString& text) {
    const qsizetype begin = text.lastIndexOf(u'<');
    if (begin < 0 || text.size() - begin > kLongestDeclaration) {
        return -1;
    }
    const QStringView rest = QStringView(text).sliced(begin);
    constexpr QStringView kMark = u"<?xml";
    const bool may = rest.size() < kMark.size() ? kMark.startsWith(rest) : rest.startsWith(kMark);
    return may && !rest.contains(u"?>") ? begin : -1;
}

} // namespace

QString XmlText::readPart() {
    QByteArray bytes(qsizetype(kBlock), Qt::Uninitialized);
    m_in.read(bytes.data(), bytes.size());
    bytes.resize(qsizetype(m_in.gcount()));
    // No character is cut in two, so that bytes which are none can be told.
    while (!bytes.isEmpty() && quint8(bytes.back()) >= 0x80 && m_in.peek() != EOF) {
        bytes += char(m_in.get());
    }
    m_ended = bytes.isEmpty();
    if (m_ended) {
        return {};
    }
    if (!m_decoder) {
        m_decoder = decoderFor(bytes);
    }
    return m_decoder->isValid() ? QString((*m_decoder)(bytes))
                                : QString::fromStdString(withBadBytesEscaped(
                                      {bytes.data(), std::size_t(bytes.size())}));
}

QString XmlText::next() {
    // The lines of a declaration stay, so that line numbers do.
    static const QRegularExpression declaration(QStringLiteral(R"(<\?xml\s[^>]*?\?>)"));
    QString text;
    while (text.isEmpty() && !m_ended) {
        text = std::exchange(m_held, {}) + readPart();
        for (auto match = declaration.match(text); match.hasMatch();
             match = declaration.match(text)) {
            text.replace(match.capturedStart(), match.capturedLength(),
                         QString(match.captured().count(u'\n'), u'\n'));
        }
        if (const qsizetype begin = unfinishedDeclaration(text); begin >= 0 && !m_ended) {
            m_held = text.sliced(begin);
            text.truncate(begin);
        }
    }
    return text;
}

} // namespace ff::feeds
