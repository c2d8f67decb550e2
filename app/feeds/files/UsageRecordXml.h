// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/UsageRecords.h"

#include <QString>
#include <QXmlStreamReader>

#include <iosfwd>

namespace ff::feeds {

/// The XML of usage records, by the local names of its elements, whatever the prefix.
class UsageRecordXml {
public:
    UsageRecordXml(UsageRecords& records, ImportSink& sink)
        : m_records(records)
        , m_sink(sink) {}

    void read(std::istream& in);

private:
    [[nodiscard]] bool failed() const;
    [[nodiscard]] std::string problem() const;
    void readTokens();
    void startElement();
    void endElement();

    UsageRecords& m_records;
    ImportSink& m_sink;
    QXmlStreamReader m_reader;
    QString m_open; ///< the element whose text is read
    QString m_text;
    qsizetype m_unread = 0; ///< characters given since the last whole token
    bool m_inRecord = false;
    bool m_isPart = false;
    bool m_hasDtd = false;
};

} // namespace ff::feeds
