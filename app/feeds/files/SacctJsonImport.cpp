// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/text/JsonDocuments.h"
#include "app/feeds/slurm/SlurmAnswer.h"

#include <istream>
#include <set>

namespace ff::feeds {
namespace {

/// simdjson's own limit is 4 GB; a file of this size is 300,000 jobs with all their steps.
constexpr std::size_t kLargestFile = std::size_t(2) << 30;

Result<std::string> wholeText(std::istream& in) {
    constexpr std::size_t kBlock = std::size_t(1) << 20;
    std::string text;
    while (in) {
        const auto kept = text.size();
        text.resize(kept + kBlock);
        in.read(text.data() + kept, std::streamsize(kBlock));
        text.resize(kept + std::size_t(in.gcount()));
        if (text.size() > kLargestFile) {
            return fail(ErrorCode::syntax, "it is more than 2 GB of JSON: split it by time");
        }
    }
    return text;
}

/// A job alone, as JSON Lines have it: the answer's other fields were left out.
bool isJob(std::string_view document) {
    return document.starts_with('{') && document.contains("\"job_id\"") &&
           !document.contains("\"jobs\"");
}

/// Whether the list of jobs holds something, even if nothing of it could be read.
bool listsJobs(std::string_view document) {
    const auto key = document.find("\"jobs\"");
    if (key == std::string_view::npos) {
        return false;
    }
    const auto list = document.find_first_not_of(": \t\r\n[", key + 6);
    return list != std::string_view::npos && document[list] != ']';
}

/// One file of one or several answers, or of jobs alone.
class JsonFile {
public:
    JsonFile(ImportSink& sink, const ImportOptions& options)
        : m_sink(sink)
        , m_options(options) {}

    [[nodiscard]] Result<void> read(std::string_view text) {
        JsonDocuments documents(text);
        std::string jobs; // those that stand alone, as an answer of their own
        std::uint64_t count = 0;
        for (std::string_view document; !m_sink.refused() && documents.next(document);) {
            takeBetween(documents.between());
            if (isJob(document) && !documents.cutShort()) {
                (jobs += jobs.empty() ? "{\"jobs\":[" : ",") += document;
                continue;
            }
            if (document.starts_with('[')) {
                document = m_array = "{\"jobs\":" + std::string(document) + "}";
            }
            auto taken = take(document, documents.cutShort());
            if (!taken && count == 0 && jobs.empty()) {
                return taken;
            }
            if (!taken) { // what came before went in
                m_sink.reject(m_jobs + 1, taken.error().detail, {}, kAllTime);
            }
            ++count;
        }
        takeBetween(documents.between());
        if (!jobs.empty() && !m_sink.refused()) {
            if (auto taken = take(jobs + "]}", false); !taken) {
                return taken;
            }
        }
        return finish(count > 0 || !jobs.empty());
    }

private:
    /// Lines that are no JSON: what the site's command complained of, or a mail's text.
    void takeBetween(std::string_view text) {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            const auto line = trimmed(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            if (const auto message = toolMessage(line)) {
                m_sink.takeMessage(0, *message);
                if (!m_firstMessage) {
                    m_firstMessage = message;
                }
            } else if (!line.empty()) {
                ++m_otherLines;
            }
        }
    }

    [[nodiscard]] Result<void> take(std::string_view document, bool cutShort) {
        const auto answer = decodeSlurm(document);
        if (!answer && cutShort) {
            return fail(ErrorCode::syntax, "its JSON ends early: the file is cut short");
        }
        if (!answer) {
            return fail(ErrorCode::syntax, "it is no right JSON (" + answer.error().detail + ")");
        }
        if (answer->kind == SlurmKind::error) {
            return fail(ErrorCode::syntax, "it holds no job, only what the site reported: “" +
                                               quotableWords(answer->errors.front().text) + "”");
        }
        if (answer->kind == SlurmKind::jobs && !answer->jobs.empty()) {
            return fail(ErrorCode::syntax, "it holds the jobs of slurmctld, which forgets them "
                                           "minutes after their end, and not those of accounting");
        }
        if (answer->kind != SlurmKind::accountingJobs && answer->kind != SlurmKind::jobs) {
            return fail(ErrorCode::syntax, "it holds no jobs of accounting");
        }
        for (const SlurmError& error : answer->errors) {
            m_sink.takeMessage(0, {quotableWords(error.text), true});
        }
        if (answer->jobs.empty() && listsJobs(document)) {
            return fail(ErrorCode::syntax, "none of its jobs has a job_id");
        }
        takeJobs(*answer);
        m_sink.endPart();
        return {};
    }

    void takeJobs(const SlurmAnswer& answer) {
        for (std::size_t i = 0; i < answer.jobs.size() && !m_sink.refused(); ++i) {
            JobRecord job = answer.jobs[i];
            ++m_jobs;
            if (isOver(job.state)) {
                job.observed = m_options.observed;
            }
            if (job.state == JobState::other && !job.start) { // REVOKED: it ran elsewhere
                m_sink.passOver();
                continue;
            }
            NamedCluster cluster;
            if (const auto at = answer.clusterOfJob[i]; at < answer.clusters.size()) {
                cluster.name = answer.clusters[at];
            } else if (at != kNoCluster) {
                cluster.name = "?";
            }
            m_sink.take(std::move(job), m_jobs, cluster, [] { return std::string(); });
        }
        for (const auto& warning : answer.warnings) {
            if (m_warned.insert(warning).second) {
                m_sink.report().warnings.push_back(warning);
            }
        }
    }

    [[nodiscard]] Result<void> finish(bool any) {
        ImportReport& report = m_sink.report();
        if (!any) {
            return m_firstMessage ? Result<void>(onlyMessages(*m_firstMessage))
                                  : fail(ErrorCode::syntax, "it is no JSON");
        }
        if (m_otherLines > 0) {
            report.warnings.push_back(std::to_string(m_otherLines) +
                                      " lines that are no JSON were passed over");
        }
        if (report.good + report.bad == 0) {
            report.nothingRan = m_jobs > 0
                                    ? "all of its jobs ran on another cluster of the federation"
                                    : "its list of jobs is empty: sacct found no job";
        }
        return {};
    }

    ImportSink& m_sink;
    const ImportOptions& m_options;
    std::uint64_t m_jobs = 0; ///< so many were read
    std::uint64_t m_otherLines = 0;
    std::string m_array; ///< keeps the text of an array alone
    std::optional<ToolMessage> m_firstMessage;
    std::set<std::string> m_warned;
};

} // namespace

Result<void> importSacctJson(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    const auto text = wholeText(in);
    if (!text) {
        return std::unexpected(text.error());
    }
    return JsonFile(sink, options).read(*text);
}

} // namespace ff::feeds
