// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/HandIn.h"
#include "models/format/Rounding.h"
#include "models/periods/Periods.h"

#include <QXmlStreamWriter>

#include <string_view>
#include <utility>

namespace ff::report {
namespace {

using namespace Qt::StringLiterals;

struct Record {
    std::string month; ///< "2026-10"
    std::string mode;  ///< empty: no rule says one
    std::string account;
    std::int64_t seconds = 0; ///< GPUs held
    std::int64_t jobs = 0;
};

std::vector<Record> recordsOf(const Report& report, const SiteUsage& usage) {
    std::vector<double> seconds;
    std::vector<Record> records;
    for (const UsageLine& line : usage.months.lines) {
        seconds.push_back(line.gpuHours * 3600);
        const Instant from = usage.months.report[line.period];
        records.push_back({.month = toIso8601In(from, report.zone).substr(0, 7),
                           .mode = line.keys[1],
                           .account = line.keys[0],
                           .jobs = line.method == "samples" ? 0 : line.jobs});
    }
    const std::vector<double> whole = roundedParts(seconds);
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].seconds = std::int64_t(whole[i]);
    }
    return records;
}

/// The names and values of a record, in the order of the message.
using Fields = std::vector<std::pair<const char*, std::string>>;

/// A value ends with its line, and a record at any "%%" (record_factory.py of APEL): what would
/// begin another one does not.
std::string lineOf(const std::string& value) {
    QString line = QString::fromStdString(value);
    for (QChar& c : line) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph) {
            c = u' ';
        }
    }
    while (line.contains(u"%%"_s)) {
        line.replace(u"%%"_s, u"% %"_s);
    }
    return line.toStdString();
}

/// As VOMS has it: the groups of a VO below its name.
std::string groupOf(const Record& record) {
    return '/' + (record.mode.empty() ? "" : record.mode + '/') +
           (record.account.empty() ? std::string("unknown") : record.account);
}

std::string siteOf(const Report& report, const HandInNames& names) {
    return (report.isSimulated ? "SIMULATED-" : "") +
           (names.site.empty() ? report.subject : names.site);
}

Fields fieldsOf(const Record& record, const std::string& site) {
    const std::string seconds = std::to_string(record.seconds);
    return {{"Site", site},
            {"Month", std::to_string(std::stoi(record.month.substr(5)))},
            {"Year", record.month.substr(0, 4)},
            {"VO", record.mode},
            {"VOGroup", groupOf(record)},
            {"Infrastructure", "local"},
            {"WallDuration", seconds},
            // The processors are the GPUs that were held; what their host's CPUs did is not known.
            {"CpuDuration", seconds},
            {"NormalisedWallDuration", seconds},
            {"NormalisedCpuDuration", seconds},
            {"NumberOfJobs", std::to_string(record.jobs)}};
}

QByteArray message(const std::vector<Record>& records, const std::string& site) {
    std::string text = "APEL-summary-job-message: v0.3\n";
    for (const Record& record : records) {
        for (const auto& [field, value] : fieldsOf(record, site)) {
            if (!value.empty()) {
                text += std::string(field) + ": " + lineOf(value) + '\n';
            }
        }
        text += "%%\n";
    }
    return QByteArray::fromStdString(text);
}

/// The same as XML. UserIdentity has the VO; durations are those of ISO 8601.
class RecordWriter final {
public:
    RecordWriter()
        : m_xml(&m_bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeNamespace(kAur, u"aur"_s);
        m_xml.writeNamespace(kUrf, u"urf"_s);
        m_xml.writeStartElement(kAur, u"SummaryRecords"_s);
    }

    void write(const Record& record, const std::string& site) {
        m_xml.writeStartElement(kAur, u"SummaryRecord"_s);
        for (const auto& [field, value] : fieldsOf(record, site)) {
            const std::string_view name = field;
            const QString text = QString::fromStdString(lineOf(value));
            if (name == "VO") {
                writeIdentity(record);
            } else if (name == "Infrastructure") {
                m_xml.writeStartElement(kAur, u"Infrastructure"_s);
                m_xml.writeAttribute(kUrf, u"type"_s, text);
                m_xml.writeEndElement();
            } else if (name.ends_with("Duration")) {
                m_xml.writeTextElement(kAur, QString::fromLatin1(field), u"PT"_s + text + u"S"_s);
            } else if (name != "VOGroup") {
                m_xml.writeTextElement(kAur, QString::fromLatin1(field), text);
            }
        }
        m_xml.writeEndElement();
    }
    [[nodiscard]] QByteArray finished() {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeIdentity(const Record& record) {
        m_xml.writeStartElement(kAur, u"UserIdentity"_s);
        if (!record.mode.empty()) {
            m_xml.writeTextElement(kUrf, u"Group"_s, QString::fromStdString(lineOf(record.mode)));
        }
        m_xml.writeStartElement(kUrf, u"GroupAttribute"_s);
        m_xml.writeAttribute(kUrf, u"type"_s, u"vo-group"_s);
        m_xml.writeCharacters(QString::fromStdString(lineOf(groupOf(record))));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    inline static const QString kAur =
        u"http://eu-emi.eu/namespaces/2012/11/aggregatedcomputerecord"_s;
    inline static const QString kUrf = u"http://eu-emi.eu/namespaces/2012/11/computerecord"_s;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

std::vector<FolderFile> toApel(const Report& report, const SiteUsage& usage,
                               const HandInNames& names) {
    const std::vector<Record> records = recordsOf(report, usage);
    const std::string site = siteOf(report, names);
    RecordWriter xml;
    for (const Record& record : records) {
        xml.write(record, site);
    }
    return {{"summary.apel", message(records, site)}, {"summary.xml", xml.finished()}};
}

const char* name(HandInFormat format) {
    switch (format) {
    case HandInFormat::deic:
        return "deic";
    case HandInFormat::apel:
        return "apel";
    }
    return "";
}

} // namespace ff::report
