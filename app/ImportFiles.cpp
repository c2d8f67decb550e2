// SPDX-License-Identifier: GPL-3.0-only
#include "app/ImportFiles.h"

#include "app/ContentHash.h"
#include "app/SiteTotals.h"
#include "app/services/Settings.h"
#include "models/analysis/LocalTimes.h"

#include <QFileInfo>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace ff {
namespace {

/// Big enough that the roll-ups of a day are written once.
constexpr std::size_t kPortion = 131'072;
/// Of bad lines kept in memory and in the rejects file; more are counted only.
constexpr std::size_t kRejectsKept = 100'000;

/// Hands records to the ledger in portions; the first error ends it.
class Portions {
public:
    /// `written`: the latest time at which the file can have been written.
    Portions(store::Cache& cache, const FileToImport& file, Instant written,
             const std::stop_token& stop)
        : m_cache(cache)
        , m_file(file)
        , m_written(written)
        , m_stop(stop) {
        m_jobs.reserve(kPortion);
    }

    void take(JobRecord&& job) {
        for (const auto& at : {std::optional(job.submit), job.eligible, job.start, job.end})
            if (at && (!m_latest || *at > *m_latest))
                m_latest = at;
        // What starts later than the file was written says nothing of when it was asked for.
        if (job.start && *job.start <= m_written && (!m_lastStart || *job.start > *m_lastStart))
            m_lastStart = job.start;
        if (job.end && (!m_firstEnd || *job.end < *m_firstEnd))
            m_firstEnd = job.end;
        if (!isOver(job.state)) {
            m_alive.push_back(std::move(job));
            return;
        }
        m_jobs.push_back(std::move(job));
        if (m_jobs.size() == kPortion)
            put({});
    }

    /// The rest.
    [[nodiscard]] Result<ImportCounts> finish() {
        m_cover = covers();
        const Instant seen =
            std::min(m_file.asked ? m_file.asked->to : m_latest.value_or(m_written), m_written);
        for (JobRecord& job : m_alive) {
            job.observed = std::max(seen, job.start.value_or(job.submit));
            m_jobs.push_back(std::move(job));
        }
        put(m_cover);
        if (m_error)
            return std::unexpected(*m_error);
        return m_counts;
    }
    [[nodiscard]] const std::optional<Window>& cover() const { return m_cover; }

private:
    [[nodiscard]] std::optional<Window> covers() const {
        using feeds::ImportFormat;
        if (m_file.reading.partial)
            return {};
        std::optional<Window> window;
        if (m_file.asked)
            window = Window{m_file.asked->from, std::min(m_file.asked->to, m_written)};
        else if (m_firstEnd && m_lastStart &&
                 (m_file.format == ImportFormat::sacct || m_file.format == ImportFormat::sacctJson))
            window = Window{*m_firstEnd, *m_lastStart};
        if (window && window->empty())
            return {};
        return window;
    }

    void put(const std::optional<Window>& cover) {
        if (!m_error && m_stop.stop_requested())
            m_error = Error{ErrorCode::cancelled, {}, {}};
        if (!m_error) {
            if (const auto counts = m_cache.importJobs(m_file.system, m_jobs, cover))
                m_counts += *counts;
            else
                m_error = counts.error();
        }
        m_jobs.clear();
    }

    store::Cache& m_cache;
    const FileToImport& m_file;
    const Instant m_written;
    const std::stop_token& m_stop;
    std::vector<JobRecord> m_jobs;
    std::vector<JobRecord> m_alive; ///< told when the file was seen so only at its end
    std::optional<Instant> m_latest;
    std::optional<Instant> m_lastStart;
    std::optional<Instant> m_firstEnd;
    std::optional<Window> m_cover;
    ImportCounts m_counts;
    std::optional<Error> m_error;
};

Result<bool> isKnown(store::Cache& cache, const SystemId& system, const std::string& hash) {
    const auto files = cache.imports().importedFiles();
    if (!files)
        return std::unexpected(files.error());
    return std::ranges::any_of(*files, [&](const ImportedFile& file) {
        return file.system == system && file.hash == hash;
    });
}

/// The cluster of a file's first record.
std::vector<std::string> firstCluster(const FileToImport& file,
                                      const feeds::ImportOptions& options) {
    std::ifstream in(file.path, std::ios::binary);
    std::string head(std::size_t(64) << 10, '\0');
    in.read(head.data(), std::streamsize(head.size()));
    head.resize(std::size_t(in.gcount()));
    std::istringstream beginning(head);
    const auto report = importFile(beginning, file.format, [](JobRecord&&) {}, options);
    if (!report || report->clusters.empty())
        return {};
    return {report->clusters.front()};
}

/// Job numbers of two clusters would be taken for each other: a file has to be of the cluster that
/// the federation names, else of one that the system has jobs of, and be it of one at least.
Result<std::vector<std::string>> clustersFor(store::Cache& cache, const FileToImport& file,
                                             const feeds::ImportOptions& options) {
    if (!file.cluster.empty())
        return std::vector{file.cluster};
    auto known = cache.imports().clusters(file.system);
    if (known && known->empty() && file.format == feeds::ImportFormat::sacct)
        return firstCluster(file, options);
    return known;
}

/// Says with which clusters a refused file's was compared.
Error explained(Error error, const FileToImport& file, const std::vector<std::string>& clusters) {
    if (error.code != ErrorCode::wrongSystem || clusters.empty())
        return error;
    error.detail += file.cluster.empty()
                        ? ", and the jobs known of " + file.system.text + " are of "
                        : ", not ";
    for (std::size_t i = 0; i < clusters.size(); ++i)
        error.detail += (i == 0 ? "" : ", ") + clusters[i];
    return error;
}

feeds::ImportOptions optionsFor(const FileToImport& file, Instant written) {
    feeds::ImportOptions options;
    options.fields = file.reading.fields;
    options.delimiter = file.reading.delimiter;
    options.force = file.reading.force;
    options.observed = written;
    options.gpusPerProcessor = file.reading.gpusPerProcessor;
    options.rejectsKept = kRejectsKept;
    if (file.reading.zone != "UTC")
        options.toUtc = LocalTimes(file.reading.zone);
    return options;
}

/// Keeps the bad lines for whoever has to mend them; the importer has blanked all names.
Result<std::filesystem::path> keepRejects(const FileToImport& file, const std::string& hash,
                                          const feeds::ImportReport& report) {
    std::string text = "# " + file.system.text + ", " + std::string(name(file.format)) + ", " +
                       hash + "\n# " + std::to_string(report.bad) +
                       " did not go in; user names, job names and paths are left out\n";
    for (const auto& reject : report.rejects)
        text += std::to_string(reject.line) + ": " + reject.reason +
                (reject.text.empty() ? "" : ": " + reject.text) + '\n';
    if (report.bad > report.rejects.size())
        text += "# and " + std::to_string(report.bad - report.rejects.size()) + " more\n";
    std::string time = toIso8601(std::chrono::floor<std::chrono::seconds>(now()));
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    const auto path = file.rejects / (time + '-' + hash.substr(0, 16) + ".txt");
    std::error_code error;
    std::filesystem::create_directories(file.rejects, error);
    std::filesystem::permissions(file.rejects, std::filesystem::perms::owner_all, error);
    if (const auto written = replaceFile(path, text); !written)
        return std::unexpected(written.error());
    return path;
}

/// sreport's rows go into the site's books.
Result<std::uint64_t> keepTotals(store::Cache& cache, const FileToImport& file,
                                 const feeds::ImportReport& report) {
    const auto tree = cache.jobs().accounts(file.system);
    if (!tree)
        return std::unexpected(tree.error());
    auto entries = ownTotals(report, *tree);
    for (BookEntry& entry : entries)
        entry.system = file.system;
    if (const auto kept = cache.books().keep(entries); !kept)
        return std::unexpected(kept.error());
    return entries.size();
}

} // namespace

Result<FileImport> importInto(store::Cache& cache, const FileToImport& file,
                              const std::stop_token& stop) {
    const auto hash = contentHash(file.path);
    if (!hash)
        return std::unexpected(hash.error());
    FileImport done;
    const auto known = isKnown(cache, file.system, *hash);
    if (!known)
        return std::unexpected(known.error());
    // With another window it may cover more than it did.
    if (*known && !file.asked) {
        done.known = true;
        return done;
    }
    const auto changed = QFileInfo(file.path).lastModified().toMSecsSinceEpoch();
    const Instant written = std::min(fromMillis(changed), now());

    auto options = optionsFor(file, written);
    auto clusters = clustersFor(cache, file, options);
    if (!clusters)
        return std::unexpected(clusters.error());
    options.clusters = std::move(*clusters);

    Portions portions(cache, file, written, stop);
    auto report = importFile(
        file.path, file.format, [&](JobRecord&& job) { portions.take(std::move(job)); }, options);
    if (!report)
        return std::unexpected(explained(report.error(), file, options.clusters));
    const bool hasJobs = file.format != feeds::ImportFormat::sreport;
    if (hasJobs) {
        const auto counts = portions.finish();
        if (!counts)
            return std::unexpected(counts.error());
        done.counts = *counts;
        done.cover = portions.cover();
        done.jobs = report->good;
    } else {
        const auto totals = keepTotals(cache, file, *report);
        if (!totals)
            return std::unexpected(totals.error());
        done.totals = *totals;
        if (done.totals == 0 && report->good > 0)
            report->warnings.emplace_back(
                "it has totals that include each account's children and no rows of users: what "
                "each account used itself cannot be told");
    }
    if (done.jobs + done.totals > 0)
        if (const auto kept = cache.imports().keepClusters(file.system, report->clusters); !kept)
            return std::unexpected(kept.error());
    if (report->bad > 0) {
        auto kept = keepRejects(file, *hash, *report);
        if (!kept)
            return std::unexpected(kept.error());
        done.rejectsFile = std::move(*kept);
    }
    done.bad = report->bad;
    done.passedOver = report->passedOver;
    done.rejects = std::move(report->rejects);
    done.warnings = std::move(report->warnings);
    // A file with something bad may do better with other options: it is no known one yet.
    if (done.allGood())
        if (const auto kept = cache.imports().keep({file.system, *hash, now(), done.counts}); !kept)
            return std::unexpected(kept.error());
    return done;
}

} // namespace ff
