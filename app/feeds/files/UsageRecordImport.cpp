// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/LineReader.h"
#include "app/feeds/slurm/GresText.h"

#include <algorithm>
#include <array>
#include <map>

namespace ff::feeds {
namespace {

/// A record's fields by name; nothing that names a person is put in.
using Fields = std::map<std::string, std::string, std::less<>>;

constexpr std::size_t kLongestValue = 512;

std::string_view first(const Fields& fields, std::initializer_list<std::string_view> names) {
    for (const auto name : names)
        if (const auto found = fields.find(name); found != fields.end() && !found->second.empty())
            return found->second;
    return {};
}

JobState stateOf(std::string_view status) {
    constexpr std::array<std::pair<std::string_view, JobState>, 6> states{{
        {"completed", JobState::completed},
        {"failed", JobState::failed},
        {"aborted", JobState::cancelled},
        {"suspended", JobState::suspended},
        {"started", JobState::running},
        {"queued", JobState::pending},
    }};
    for (const auto& [word, state] : states)
        if (status == word)
            return state;
    return JobState::completed; // a usage record is written when a job is over
}

/// The number of a local job id, such as "31564872" or "31564872.ce01.example.org".
std::uint64_t jobNumber(std::string_view text) {
    const auto id = wholeNumber(text.substr(0, text.find_first_not_of("0123456789")));
    return id && *id > 0 ? std::uint64_t(*id) : 0;
}

std::string problemOf(const Fields& fields, const ImportOptions& options, JobRecord& job) {
    job.id = jobNumber(first(fields, {"LocalJobId"}));
    job.account = first(fields, {"ProjectName", "Project", "Account", "VO", "Group", "GroupName"});
    job.partition = first(fields, {"Queue"});
    job.state = stateOf(first(fields, {"Status"}));
    job.observed = options.observed;
    const auto wallText = first(fields, {"WallDuration"});
    const auto wall = isoDuration(wallText);
    if (!wallText.empty() && !wall)
        return "WallDuration is no duration";
    job.start = fileTime(first(fields, {"StartTime"}), options);
    if (!job.start)
        return "StartTime is missing or no time";
    // In an hour that the clocks show twice, the duration tells which of the two is meant.
    job.end = fileTime(first(fields, {"EndTime"}), options, *job.start + wall.value_or(Duration{}));
    const auto later = fileTime(first(fields, {"StartTime"}), options, *job.start + Duration{1});
    if (wall && job.end && *later + *wall <= *job.end)
        job.start = later;
    if (!job.end && wall)
        job.end = *job.start + *wall;
    const auto submit = fileTime(first(fields, {"SubmitTime"}), options);
    job.submitKnown = submit && *submit <= *job.start;
    job.submit = job.submitKnown ? *submit : *job.start;
    job.secondHand = true;
    if (const auto text = first(fields, {"NodeCount"}); !text.empty())
        job.nodes = wholeNumber(text).value_or(-1);
    if (const auto text = first(fields, {"GPUs", "GpuCount", "AcceleratorCount", "Accelerators"});
        !text.empty())
        job.gpus = wholeNumber(text).value_or(-1);
    else
        job.gpuBasis = GpuBasis::unsaid;
    job.gpuModel = first(fields, {"GpuModel", "AcceleratorModel"});
    if (!isOver(job.state))
        job.end.reset();
    if (job.state == JobState::pending)
        job.start.reset();
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
        if (name.contains("User") || name == "JobName" || value.empty())
            return;
        m_fields.emplace(std::string(name), std::string(value.substr(0, kLongestValue)));
    }
    void end() {
        if (m_fields.empty())
            return;
        if (isSummary()) {
            m_sink.passOver();
            return;
        }
        JobRecord job;
        if (auto problem = problemOf(m_fields, m_options, job); !problem.empty()) {
            m_sink.reject(m_line, std::move(problem), text());
            return;
        }
        m_counted = m_counted || job.gpus > 0;
        m_sink.take(std::move(job), m_line, {first(m_fields, {"MachineName", "Cluster"})},
                    [this] { return text(); });
    }
    [[nodiscard]] bool countedGpus() const { return m_counted; }

private:
    /// Sums over a month and records of accelerators name no job.
    [[nodiscard]] bool isSummary() const {
        return !m_fields.contains("LocalJobId") && !m_fields.contains("StartTime");
    }
    [[nodiscard]] std::string text() const {
        std::string text;
        for (const auto* name :
             {"LocalJobId", "StartTime", "EndTime", "WallDuration", "NodeCount", "Status", "Queue"})
            if (const auto value = first(m_fields, {name}); isMeasure(value) && !value.empty())
                text += (text.empty() ? "" : " ") + std::string(name) + "=" + quotedText(value);
        return text;
    }

    ImportSink& m_sink;
    const ImportOptions& m_options;
    Fields m_fields;
    std::uint64_t m_line = 0;
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
    if (line.starts_with("APEL-"))
        return;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto value = trimmed(line.substr(colon + 1));
    if (value != "None" && value != "NULL")
        records.field(trimmed(line.substr(0, colon)), value);
}

/// Just as much XML as usage records need: elements and their text, by local name, whatever the
/// prefix. Attributes but for usageType are passed over; so are comments and declarations.
class XmlRecords {
public:
    explicit XmlRecords(Records& records)
        : m_records(records) {}

    void take(std::string_view line, std::uint64_t number) {
        for (const char c : line)
            character(c, number);
        character('\n', number);
    }
    /// The file ended inside a record.
    [[nodiscard]] bool open() const { return m_inRecord; }

private:
    void character(char c, std::uint64_t number) {
        if (m_inTag) {
            if (c == '>') {
                m_inTag = false;
                tag(number);
            } else if (m_tag.size() < kLongestValue) {
                m_tag += c;
            }
        } else if (c == '<') {
            m_inTag = true;
            m_tag.clear();
        } else if (m_text.size() < kLongestValue) {
            m_text += c;
        }
    }
    void tag(std::uint64_t number) {
        std::string_view name = m_tag;
        const bool closing = name.starts_with('/');
        const bool alone = name.ends_with('/');
        if (closing)
            name.remove_prefix(1);
        const auto attributes = name.substr(std::min(name.find_first_of(" \t\n/"), name.size()));
        name = name.substr(0, name.find_first_of(" \t\n/"));
        name = name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
        if (name == "UsageRecord" || name == "JobUsageRecord") {
            closing ? m_records.end() : m_records.begin(number);
            m_inRecord = !closing;
        } else if (closing && m_inRecord && name == m_open) {
            if (!m_partial)
                m_records.field(name, trimmed(m_text));
        }
        if (!closing && !alone) {
            m_open = name;
            // "all" is the whole; "user" and "system" are its parts.
            m_partial = attributes.contains("usageType") && !attributes.contains("\"all\"");
        }
        m_text.clear();
    }

    Records& m_records;
    std::string m_tag;
    std::string m_text;
    std::string m_open;
    bool m_inTag = false;
    bool m_inRecord = false;
    bool m_partial = false;
};

} // namespace

Result<void> importUsageRecords(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    LineReader lines(in);
    Records records(sink, options);
    XmlRecords xml(records);
    std::string_view line;
    std::optional<bool> isXml;
    while (lines.next(line) && !sink.refused()) {
        if (!isXml) {
            if (trimmed(line).empty())
                continue;
            isXml = trimmed(line).starts_with('<');
            records.begin(lines.number());
        }
        if (*isXml)
            xml.take(line, lines.number());
        else
            readApelLine(line, lines.number(), records);
    }
    if (!isXml)
        return fail(ErrorCode::emptyAnswer, "the file is empty");
    if (*isXml && xml.open())
        sink.reject(lines.number(), "the file ends inside a record", {});
    else if (!*isXml)
        records.end();
    if (!records.countedGpus() && sink.report().good > 0)
        sink.report().warnings.emplace_back("none of its records counts GPUs");
    return {};
}

} // namespace ff::feeds
