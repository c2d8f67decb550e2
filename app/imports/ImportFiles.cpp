// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/ImportFiles.h"

#include "app/imports/ContentHash.h"
#include "app/imports/ImportPortions.h"
#include "app/imports/SiteTotals.h"
#include "app/services/settings/Settings.h"
#include "models/periods/LocalTimes.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace ff {
namespace {

/// Of bad lines kept in memory and in the rejects file; more are counted only.
constexpr std::size_t kRejectsKept = 100'000;

/// A file has to be of the cluster that the federation names, else of one that the system has jobs
/// of. Where nothing is known (none), it has to be of one.
Result<std::vector<std::string>> clustersFor(store::Cache& cache, const FileToImport& file) {
    if (!file.cluster.empty()) {
        return std::vector{file.cluster};
    }
    return cache.imports().clusters(file.system);
}

/// Says with which clusters a refused file's was compared.
Error explained(Error error, const FileToImport& file, const std::vector<std::string>& clusters) {
    if (error.code != ErrorCode::wrongSystem || clusters.empty()) {
        return error;
    }
    error.detail += file.cluster.empty()
                        ? ", and the jobs known of " + file.system.text + " are of "
                        : ", not ";
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        error.detail += (i == 0 ? "" : ", ") + clusters[i];
    }
    return error;
}

/// Says what kind of file it looks like, where that is another one.
Error withOtherKind(Error error, const FileToImport& file) {
    if (error.code != ErrorCode::syntax) {
        return error;
    }
    if (const auto format = feeds::importFormatOf(file.path);
        format && *format && **format != file.format) {
        error.detail += "; it looks like a file of the kind " + std::string(name(**format));
    }
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
    return options;
}

/// The options that decide what a file's records say, in a form that tells them from others.
std::string readingOf(const FileToImport& file) {
    const FileReading& reading = file.reading;
    std::string text = std::string(name(file.format));
    const auto add = [&](const char* option, const std::string& value) {
        if (!value.empty()) {
            text += std::string(" --") + option + ' ' + value;
        }
    };
    add("zone", reading.zone == "UTC" ? "" : reading.zone);
    add("fields", reading.fields);
    add("delimiter", reading.delimiter);
    add("gpus-per-processor",
        reading.gpusPerProcessor > 0 ? std::to_string(reading.gpusPerProcessor) : "");
    return text + (reading.force ? " --force" : "");
}

/// Which time a file was said to hold every job of; empty: nobody said.
std::string askedOf(const FileToImport& file) {
    if (file.asked) {
        return toIso8601(file.asked->from) + ' ' + toIso8601(file.asked->to);
    }
    return file.reading.partial ? "partial" : "";
}

/// The other way round.
void setAsked(FileToImport& file, const std::string& asked) {
    file.reading.partial = asked == "partial";
    const auto space = std::min(asked.find(' '), asked.size());
    const auto from = parseIso8601(asked.substr(0, space));
    const auto to = parseIso8601(asked.substr(std::min(space + 1, asked.size())));
    if (from && to) {
        file.asked = Window{*from, *to};
    }
}

/// A file whose content, reading and time are known has nothing new.
bool hasNothingNew(const ImportedFile& known, const ImportedFile& file) {
    return known.whole && known.reading == file.reading && known.asked == file.asked;
}

/// Keeps the bad lines for whoever has to mend them; the importer has blanked all names.
Result<std::filesystem::path> keepRejects(const FileToImport& file, const std::string& hash,
                                          const feeds::ImportReport& report) {
    std::string text = "# " + file.system.text + ", " + std::string(name(file.format)) + ", " +
                       hash + "\n# " + std::to_string(report.bad) +
                       " did not go in; user names, job names and paths are left out\n";
    for (const auto& reject : report.rejects) {
        text += std::to_string(reject.line) + ": " + reject.reason +
                (reject.text.empty() ? "" : ": " + reject.text) + '\n';
    }
    if (report.bad > report.rejects.size()) {
        text += "# and " + std::to_string(report.bad - report.rejects.size()) + " more\n";
    }
    std::string time = toIso8601(std::chrono::floor<std::chrono::seconds>(now()));
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    const auto path = file.rejects / (time + '-' + hash.substr(0, 16) + ".txt");
    std::error_code error;
    std::filesystem::create_directories(file.rejects, error);
    std::filesystem::permissions(file.rejects, std::filesystem::perms::owner_all, error);
    if (const auto written = replaceFile(path, text); !written) {
        return std::unexpected(written.error());
    }
    return path;
}

/// sreport's rows go into the site's books.
Result<std::uint64_t> keepTotals(store::Cache& cache, const FileToImport& file, std::int64_t number,
                                 const feeds::ImportReport& report) {
    const auto tree = cache.jobs().accounts(file.system);
    if (!tree) {
        return std::unexpected(tree.error());
    }
    auto entries = ownTotals(report, *tree);
    for (BookEntry& entry : entries) {
        entry.system = file.system;
    }
    if (const auto kept = cache.books().keep(entries, number); !kept) {
        return std::unexpected(kept.error());
    }
    return entries.size();
}

/// One file on its way into the cache.
class Importing final {
public:
    Importing(store::Cache& cache, FileToImport file, const std::stop_token& stop)
        : m_cache(cache)
        , m_file(std::move(file))
        , m_stop(stop)
        , m_times(m_file.reading.zone) {
        const auto changed = QFileInfo(m_file.path).lastModified().toMSecsSinceEpoch();
        m_written = std::min(fromMillis(changed), now());
    }

    [[nodiscard]] Result<FileImport> run() {
        const auto hash = contentHash(m_file.path);
        if (!hash) {
            return std::unexpected(hash.error());
        }
        const auto known = m_cache.imports().importedFile(m_file.system, *hash);
        if (!known) {
            return std::unexpected(known.error());
        }
        m_entry.system = m_file.system;
        m_entry.hash = *hash;
        m_entry.reading = readingOf(m_file);
        m_entry.asked = askedOf(m_file);
        if (*known && (*known)->reading == m_entry.reading && m_entry.asked.empty()) {
            m_entry.asked = (*known)->asked; // nobody says otherwise
            setAsked(m_file, m_entry.asked);
        }
        m_entry.at = now();
        if (*known && hasNothingNew(**known, m_entry)) {
            m_done.known = true;
            return std::move(m_done);
        }
        if (const auto prepared = prepare(*known); !prepared) {
            return std::unexpected(prepared.error());
        }
        if (const auto taken = read(); !taken) {
            return std::unexpected(taken.error());
        }
        if (const auto kept = keep(); !kept) {
            return std::unexpected(kept.error());
        }
        return std::move(m_done);
    }

private:
    /// What the file said when it was read otherwise goes, once it is sure that it can be read so.
    Result<void> prepare(const std::optional<ImportedFile>& known) {
        auto clusters = clustersFor(m_cache, m_file);
        if (!clusters) {
            return std::unexpected(clusters.error());
        }
        m_options = optionsFor(m_file, m_written);
        m_options.clusters = std::move(*clusters);
        if (m_file.reading.zone != "UTC") {
            m_options.toUtc = [this](Instant local, Instant notBefore) {
                const Instant utc = m_times(local, notBefore);
                if (m_times.comesTwice(utc)) {
                    m_twice.insert(toMillis(utc));
                }
                return utc;
            };
        }
        if (known && known->reading == m_entry.reading) {
            m_entry.number = known->number;
            if (known->asked != m_entry.asked) {
                if (const auto done = m_cache.imports().uncover(*known); !done) {
                    return done;
                }
            }
        } else if (known) {
            const auto readable = readInto([](JobRecord&&) {});
            if (!readable) {
                return std::unexpected(readable.error());
            }
            if (readable->good == 0 && readable->ownAccounting.empty() &&
                readable->nothingRan.empty()) {
                return fail(ErrorCode::syntax,
                            "read so, nothing in it is right; what it said when "
                            "it was read with other options stays",
                            m_file.path.string());
            }
            const auto withdrawn = m_cache.imports().withdraw(*known);
            if (!withdrawn) {
                return std::unexpected(withdrawn.error());
            }
            m_done.readBefore = known->reading;
            m_done.withdrawn = *withdrawn;
        }
        const auto number = m_cache.imports().keep(m_entry);
        if (!number) {
            return std::unexpected(number.error());
        }
        m_entry.number = *number;
        return {};
    }

    Result<void> read() {
        ImportPortions portions(m_cache, m_file, m_entry.number, m_written, m_stop);
        std::uint64_t twice = 0;
        auto report = readInto([&](JobRecord&& job) {
            if (!m_twice.empty()) {
                for (const auto& at :
                     {std::optional(job.submit), job.eligible, job.start, job.end}) {
                    twice += at && m_twice.contains(toMillis(*at)) ? 1 : 0;
                }
            }
            portions.take(std::move(job));
        });
        if (!report) {
            return std::unexpected(report.error());
        }
        m_report = std::move(*report);
        if (twice > 0) {
            m_report.warnings.push_back(
                std::to_string(twice) + " of its times stand in an hour that the clocks of " +
                m_file.reading.zone +
                " show twice; each is read as the first that fits the job's other times");
        }
        return m_file.format == feeds::ImportFormat::sreport ? takeTotals() : takeJobs(portions);
    }

    Result<void> takeJobs(ImportPortions& portions) {
        const auto counts = portions.finish(m_report);
        if (!counts) {
            return std::unexpected(counts.error());
        }
        m_done.counts = *counts;
        m_done.cover = portions.cover();
        if (!m_done.cover.empty()) {
            m_entry.cover = Window{m_done.cover.front().from, m_done.cover.back().to};
        }
        std::ranges::copy(portions.warnings(), std::back_inserter(m_report.warnings));
        m_done.jobs = m_report.good;
        return {};
    }

    Result<void> takeTotals() {
        const auto totals = keepTotals(m_cache, m_file, m_entry.number, m_report);
        if (!totals) {
            return std::unexpected(totals.error());
        }
        m_done.totals = *totals;
        if (m_done.totals == 0 && m_report.good > 0) {
            return fail(ErrorCode::syntax,
                        "it has totals that include each account's children and no rows of users: "
                        "what each account used itself cannot be told",
                        m_file.path.string());
        }
        return {};
    }

    Result<void> keep() {
        auto& imports = m_cache.imports();
        if (m_done.jobs + m_done.totals > 0) {
            if (const auto kept = imports.keepClusters(m_file.system, m_report.clusters); !kept) {
                return std::unexpected(kept.error());
            }
        }
        if (m_report.bad > 0) {
            auto kept = keepRejects(m_file, m_entry.hash, m_report);
            if (!kept) {
                return std::unexpected(kept.error());
            }
            m_done.rejectsFile = std::move(*kept);
        }
        m_done.bad = m_report.bad;
        m_done.passedOver = m_report.passedOver;
        m_done.rejects = std::move(m_report.rejects);
        m_done.warnings = std::move(m_report.warnings);
        m_done.nothingRan = std::move(m_report.nothingRan);
        // Something bad may be so only here and now: then it is read again when it comes again.
        m_entry.whole = m_done.allGood();
        m_entry.counts = m_done.counts;
        m_entry.rejected = std::int64_t(m_done.bad);
        if (const auto kept = imports.keep(m_entry); !kept) {
            return std::unexpected(kept.error());
        }
        return {};
    }

    Result<feeds::ImportReport> readInto(const feeds::JobSink& sink) {
        auto report = importFile(m_file.path, m_file.format, sink, m_options);
        if (!report) {
            return std::unexpected(
                withOtherKind(explained(report.error(), m_file, m_options.clusters), m_file));
        }
        return report;
    }

    store::Cache& m_cache;
    FileToImport m_file;
    const std::stop_token& m_stop;
    LocalTimes m_times;
    Instant m_written; ///< at the latest
    /// The times (ms) that were read from what a clock shows twice.
    std::unordered_set<std::int64_t> m_twice;
    feeds::ImportOptions m_options;
    feeds::ImportReport m_report;
    ImportedFile m_entry;
    FileImport m_done;
};

} // namespace

Result<FileImport> importInto(store::Cache& cache, const FileToImport& file,
                              const std::stop_token& stop) {
    return Importing(cache, file, stop).run();
}

} // namespace ff
