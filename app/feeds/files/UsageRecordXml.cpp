// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/UsageRecordXml.h"

#include "app/feeds/files/text/XmlText.h"

namespace ff::feeds {
namespace {

/// An element without an end in so many characters is none of a usage record.
constexpr qsizetype kLongestToken = qsizetype(1) << 20;

QStringView localName(QStringView name) {
    return name.sliced(name.indexOf(u':') + 1);
}
bool isRecord(QStringView name) {
    return name == u"UsageRecord" || name == u"JobUsageRecord";
}

} // namespace

void UsageRecordXml::read(std::istream& in) {
    XmlText text(in);
    m_reader.setNamespaceProcessing(false);
    // One root around all documents that the file holds, without their declarations.
    m_reader.addData(QStringLiteral("<files>"));
    for (QString part = text.next(); !part.isEmpty() && !failed(); part = text.next()) {
        m_reader.addData(part);
        m_unread += part.size();
        readTokens();
    }
    if (!failed()) {
        m_reader.addData(QStringLiteral("</files>"));
        readTokens();
    }
    if (failed()) {
        m_sink.reject(std::uint64_t(m_reader.lineNumber()), problem(), {}, kAllTime);
    }
}

bool UsageRecordXml::failed() const {
    return m_hasDtd || m_unread > kLongestToken ||
           (m_reader.hasError() &&
            m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError);
}

std::string UsageRecordXml::problem() const {
    if (m_hasDtd) {
        return "it has a document type with entities of its own (DTD), which is not read: "
               "nothing after this line went in";
    }
    if (m_unread > kLongestToken) {
        return "an element is longer than 1 MB: nothing after this line went in";
    }
    if (m_inRecord) {
        return "the file ends inside a record, or is no right XML there: nothing after this "
               "line went in";
    }
    return "it is no right XML: nothing after this line went in";
}

void UsageRecordXml::readTokens() {
    while (!m_reader.atEnd() && !m_hasDtd) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_hasDtd = true;
            break;
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Characters:
            if (std::size_t(m_text.size()) < UsageRecords::kLongestValue) {
                m_text += m_reader.text();
            }
            break;
        default:
            break;
        }
        if (!m_reader.hasError()) {
            m_unread = 0;
        }
    }
}

void UsageRecordXml::startElement() {
    const QStringView name = localName(m_reader.qualifiedName());
    if (isRecord(name)) {
        m_records.begin(std::uint64_t(m_reader.lineNumber()));
        m_inRecord = true;
    }
    m_open = name.toString();
    m_text.clear();
    // "all" is the whole; "user" and "system" are its parts.
    m_isPart = false;
    for (const auto& attribute : m_reader.attributes()) {
        if (localName(attribute.qualifiedName()) == u"usageType") {
            m_isPart = attribute.value() != u"all";
        }
    }
}

void UsageRecordXml::endElement() {
    const QStringView name = localName(m_reader.qualifiedName());
    if (isRecord(name)) {
        m_records.end();
        m_inRecord = false;
    } else if (m_inRecord && name == m_open && !m_isPart) {
        m_records.field(name.toUtf8().toStdString(), trimmed(m_text.toStdString()));
    }
    m_open.clear();
    m_text.clear();
}

} // namespace ff::feeds
