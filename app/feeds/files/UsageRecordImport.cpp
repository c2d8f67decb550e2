// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/text/LineReader.h"
#include "app/feeds/files/text/XmlText.h"
#include "app/feeds/slurm/text/GresText.h"
#include "models/telemetry/JobLimits.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <map>

namespace ff::feeds {
namespace {

/// A record's fields by name; nothing that names a person is put in.
using Fields = std::map<std::string, std::string, std::less<>>;

constexpr std::size_t kLongestValue = 512;

std::string_view first(const Fields& fields, std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        if (const auto found = fields.find(name); found != fields.end() && !found->second.empty()) {
            return found->second;
        }
    }
    return {};
}

JobState stateOf(std::string_view status) {
    constexpr std::array<std::pair<std::string_view, JobState>, 6> kStates{{
        {"completed", JobState::completed},
        {"failed", JobState::failed},
        {"aborted", JobState::cancelled},
        {"suspended", JobState::suspended},
        {"started", JobState::running},
        {"queued", JobState::pending},
    }};
    for (const auto& [word, state] : kStates) {
        if (status == word) {
            return state;
        }
    }
    return JobState::completed; // a usage record is written when a job is over
}

/// The first number of a task of an array: Slurm's end far below.
constexpr std::uint64_t kFirstOfTasks = std::uint64_t(1) << (kJobIdBits - 1);

/// The digits that a text begins with, which are taken off it.
std::optional<std::int64_t> takeDigits(std::string_view& text) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto digits = text.substr(0, end);
    text.remove_prefix(end);
    return wholeNumber(digits);
}

/// The number of a local job id, such as "31564872" or "31564872.ce01.example.org". The tasks of an
/// array ("31564872_5", "31564872[5].ce01") may all start at once, and what Slurm numbers them by
/// stands in no usage record: each gets a number above all of Slurm's, always the same.
std::uint64_t jobNumber(std::string_view text) {
    const auto id = takeDigits(text);
    if (!id || *id <= 0) {
        return 0;
    }
    if (!text.starts_with('_') && !text.starts_with('[')) {
        return std::uint64_t(*id);
    }
    text.remove_prefix(1);
    const auto task = takeDigits(text);
    if (!task) {
        return std::uint64_t(*id);
    }
    constexpr int kTaskBits = 22; // an array has 4,000,001 tasks at most
    return kFirstOfTasks +
           ((std::uint64_t(*id) << kTaskBits) + std::uint64_t(*task)) % (kFirstOfTasks - 1);
}

std::string problemOf(const Fields& fields, const ImportOptions& options, JobRecord& job) {
    job.id = jobNumber(first(fields, {"LocalJobId"}));
    job.account = first(fields, {"ProjectName", "Project", "Account", "VO", "Group", "GroupName"});
    job.partition = first(fields, {"Queue"});
    job.state = stateOf(first(fields, {"Status"}));
    job.observed = options.observed;
    const auto wallText = first(fields, {"WallDuration"});
    const auto wall = isoDuration(wallText);
    if (!wallText.empty() && !wall) {
        return "WallDuration is no duration";
    }
    job.start = fileTime(first(fields, {"StartTime"}), options);
    if (!job.start) {
        return "StartTime is missing or no time";
    }
    // In an hour that the clocks show twice, the duration tells which of the two is meant.
    job.end = fileTime(first(fields, {"EndTime"}), options, *job.start + wall.value_or(Duration{}));
    const auto later = fileTime(first(fields, {"StartTime"}), options, *job.start + Duration{1});
    if (wall && job.end && *later + *wall <= *job.end) {
        job.start = later;
    }
    if (!job.end && wall) {
        job.end = *job.start + *wall;
    }
    const auto submit = fileTime(first(fields, {"SubmitTime"}), options);
    job.submitKnown = submit && *submit <= *job.start;
    job.submit = job.submitKnown ? *submit : *job.start;
    job.secondHand = true;
    if (const auto text = first(fields, {"NodeCount"}); !text.empty()) {
        job.nodes = wholeNumber(text).value_or(-1);
    }
    if (const auto text = first(fields, {"GPUs", "GpuCount", "AcceleratorCount", "Accelerators"});
        !text.empty()) {
        job.gpus = wholeNumber(text).value_or(-1);
    } else {
        job.gpuBasis = GpuBasis::unsaid;
    }
    job.gpuModel = first(fields, {"GpuModel", "AcceleratorModel"});
    if (!isOver(job.state)) {
        job.observed = job.end.value_or(Instant{}); // so long it is known to have run
        job.end.reset();
    }
    if (job.state == JobState::pending) {
        job.start.reset();
    }
    return {};
}

/// Takes records of either notation; both end up as fields by name.
class Records {
public:
    Records(ImportSink& sink, const ImportOptions& options)
        : m_sink(sink)
        , m_options(options) {}

    void begin(std::uint64_t line) {
        m_fields.clear();
        m_line = line;
    }
    [[nodiscard]] bool empty() const { return m_fields.empty(); }
    /// CpuDuration comes several times, others too: the first one stands.
    void field(std::string_view name, std::string_view value) {
        if (name.contains("User") || name == "JobName" || value.empty()) {
            return;
        }
        m_fields.emplace(std::string(name), std::string(value.substr(0, kLongestValue)));
    }
    void end() {
        if (m_fields.empty()) {
            return;
        }
        if (isSummary()) {
            m_sink.passOver();
            return;
        }
        JobRecord job;
        if (auto problem = problemOf(m_fields, m_options, job); !problem.empty()) {
            m_sink.reject(m_line, std::move(problem), text(), timeTouched(job));
            return;
        }
        m_counted = m_counted || job.gpus > 0;
        m_tasks += job.id >= kFirstOfTasks && job.gpus > 0 ? 1 : 0;
        m_sink.take(std::move(job), m_line, {first(m_fields, {"MachineName", "Cluster"})},
                    [this] { return text(); });
    }
    [[nodiscard]] bool countedGpus() const { return m_counted; }
    /// So many are of tasks of arrays and count GPUs.
    [[nodiscard]] std::uint64_t tasks() const { return m_tasks; }

private:
    /// Sums over a month and records of accelerators name no job.
    [[nodiscard]] bool isSummary() const {
        return !m_fields.contains("LocalJobId") && !m_fields.contains("StartTime");
    }
    [[nodiscard]] std::string text() const {
        std::string text;
        for (const auto* name : {"LocalJobId", "StartTime", "EndTime", "WallDuration", "NodeCount",
                                 "Status", "Queue"}) {
            if (const auto value = first(m_fields, {name}); isMeasure(value) && !value.empty()) {
                text += (text.empty() ? "" : " ") + std::string(name) + "=" + quotedText(value);
            }
        }
        return text;
    }

    ImportSink& m_sink;
    const ImportOptions& m_options;
    Fields m_fields;
    std::uint64_t m_line = 0;
    std::uint64_t m_tasks = 0;
    bool m_counted = false;
};

/// "Name: value" lines, records end at "%%".
void readApelLine(std::string_view line, std::uint64_t number, Records& records) {
    line = trimmed(line);
    if (line.starts_with("%%")) {
        records.end();
        records.begin(number + 1);
        return;
    }
    if (line.starts_with("APEL-")) {
        return;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
        return;
    }
    const auto value = trimmed(line.substr(colon + 1));
    if (value != "None" && value != "NULL") {
        records.field(trimmed(line.substr(0, colon)), value);
    }
}

/// The XML of usage records, by the local names of its elements, whatever the prefix.
class XmlRecords {
public:
    XmlRecords(Records& records, ImportSink& sink)
        : m_records(records)
        , m_sink(sink) {}

    void read(std::istream& in) {
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

private:
    /// An element without an end in so many characters is none of a usage record.
    static constexpr qsizetype kLongestToken = qsizetype(1) << 20;

    [[nodiscard]] bool failed() const {
        return m_hasDtd || m_unread > kLongestToken ||
               (m_reader.hasError() &&
                m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError);
    }
    [[nodiscard]] std::string problem() const {
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

    void readTokens() {
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
                if (std::size_t(m_text.size()) < kLongestValue) {
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

    [[nodiscard]] static QStringView localName(QStringView name) {
        return name.sliced(name.indexOf(u':') + 1);
    }
    [[nodiscard]] static bool isRecord(QStringView name) {
        return name == u"UsageRecord" || name == u"JobUsageRecord";
    }

    void startElement() {
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

    void endElement() {
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

    Records& m_records;
    ImportSink& m_sink;
    QXmlStreamReader m_reader;
    QString m_open; ///< the element whose text is read
    QString m_text;
    qsizetype m_unread = 0; ///< characters given since the last whole token
    bool m_inRecord = false;
    bool m_isPart = false;
    bool m_hasDtd = false;
};

} // namespace

Result<void> importUsageRecords(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    Records records(sink, options);
    if ((in >> std::ws).peek() == std::istream::traits_type::eof()) {
        return fail(ErrorCode::syntax, "it is empty: there are only blank lines in it");
    }
    if (in.peek() == '<') {
        XmlRecords(records, sink).read(in);
    } else {
        LineReader lines(in);
        records.begin(1);
        for (std::string_view line; !sink.refused() && lines.next(line);) {
            readApelLine(line, lines.number(), records);
        }
        records.end();
    }
    ImportReport& report = sink.report();
    if (report.good + report.bad == 0) {
        return fail(ErrorCode::syntax,
                    report.passedOver > 0
                        ? "all of its records are sums over a month or of accelerators: no record "
                          "names a job"
                        : "there is no usage record in it");
    }
    if (!records.countedGpus() && report.good > 0) {
        report.warnings.emplace_back("none of its records counts GPUs");
    }
    if (records.tasks() > 0) {
        report.warnings.push_back(
            std::to_string(records.tasks()) +
            " of its records are of tasks of arrays. What Slurm numbers these by stands in no "
            "usage "
            "record: one that a file of sacct or slurmrestd tells as well counts twice");
    }
    return {};
}

} // namespace ff::feeds
