// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/DropFolder.h"

#include "app/cli/SiteCommand.h"
#include "app/imports/FileKinds.h"
#include "models/core/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <string>

namespace ff {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostLinesListed = 1000;
/// What is empty for so long is no longer being written.
constexpr std::chrono::hours kEmptyTooLong{1};

/// Beside a file: what was wrong with it; and of one that was not wrong, what has to be known.
constexpr const char* kErrors = ".error.txt";
constexpr const char* kNotes = ".notes.txt";

/// Names under which programs write before they rename, and what this class writes itself.
bool isUnfinished(const std::string& name) {
    constexpr std::array<std::string_view, 7> kEnds{".part", ".partial", ".filepart",  ".tmp",
                                                    ".swp",  "~",        ".crdownload"};
    return name.starts_with('.') ||
           std::ranges::any_of(kEnds, [&](std::string_view end) { return name.ends_with(end); });
}

Result<feeds::ImportFormat> readableFormat(const fs::path& file, const FileReading& reading) {
    const auto format = feeds::importFormatOf(file);
    if (!format) {
        return std::unexpected(format.error());
    }
    if (*format) {
        return **format;
    }
    if (!reading.fields.empty()) { // sacct's, without a header
        return feeds::ImportFormat::sacct;
    }
    return fail(ErrorCode::syntax, "it is no output of sacct (with its header), sacct --json or "
                                   "sreport, no SWF and no usage record");
}

/// What to ask the site for in place of such a file.
std::string siteCommandFor(feeds::ImportFormat format) {
    const std::string command = cli::siteCommand(kindOf(format));
    return command.empty()
               ? command
               : QCoreApplication::translate("Import", "Ask the site for the output of:\n  %1")
                         .arg(QString::fromStdString(command))
                         .toStdString() +
                     '\n';
}

/// Is it the cache or this program's end, and not the file, that is at fault?
bool isOurs(ErrorCode code) {
    switch (code) {
    case ErrorCode::cacheUnusable:
    case ErrorCode::cacheNewer:
    case ErrorCode::cacheReadOnly:
    case ErrorCode::cacheLocked:
    case ErrorCode::diskFull:
    case ErrorCode::cancelled:
    case ErrorCode::internal:
        return true;
    default:
        return false;
    }
}

/// `name`, or `stem-2.ext` and so on where that is taken.
fs::path freeName(const fs::path& folder, const fs::path& name) {
    const auto taken = [](const fs::path& path) {
        std::error_code error;
        return fs::exists(fs::symlink_status(path, error)) ||
               fs::exists(fs::symlink_status(path.string() + kErrors, error)) ||
               fs::exists(fs::symlink_status(path.string() + kNotes, error));
    };
    fs::path path = folder / name;
    for (int number = 2; taken(path); ++number) {
        path = folder / name.stem();
        path += '-' + std::to_string(number) + name.extension().string();
    }
    return path;
}

/// Which lines did not go in (what stands in them is in the rejects file), and what else has to be
/// known of the file.
std::string wordsOf(const FileImport& done) {
    std::string text;
    for (std::size_t i = 0; i < std::min(done.rejects.size(), kMostLinesListed); ++i) {
        text += std::to_string(done.rejects[i].line) + ": " + done.rejects[i].reason + '\n';
    }
    if (done.bad > kMostLinesListed) {
        text += "and " + std::to_string(done.bad - kMostLinesListed) + " more\n";
    }
    if (done.counts.refused > 0) {
        text += std::to_string(done.counts.refused) + " impossible jobs were refused\n";
    }
    if (!done.nothingRan.empty()) {
        text += "nothing to take: " + done.nothingRan + '\n';
    }
    for (const std::string& warning : done.warnings) {
        text += warning + '\n';
    }
    return text;
}

} // namespace

Result<std::size_t> DropFolder::count(const fs::path& folder) {
    const auto files = list(folder);
    if (!files) {
        return std::unexpected(files.error());
    }
    return files->size();
}

/// Nothing where it is gone: it may be renamed at this moment.
std::optional<DropFolder::Seen> DropFolder::stateOf(const fs::path& file) {
    std::error_code gone;
    Seen seen;
    seen.size = fs::file_size(file, gone);
    if (!gone) {
        seen.changed = fs::last_write_time(file, gone);
    }
    return gone ? std::nullopt : std::optional(seen);
}

Result<std::map<fs::path, DropFolder::Seen>> DropFolder::list(const fs::path& folder) {
    std::map<fs::path, Seen> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code gone;
        if (!fs::is_regular_file(entry->symlink_status(gone)) ||
            isUnfinished(entry->path().filename().string())) {
            continue;
        }
        const auto now = stateOf(entry->path());
        // What is empty has yet to be written, or nothing ever came.
        if (now &&
            (now->size > 0 || fs::file_time_type::clock::now() - now->changed > kEmptyTooLong)) {
            files.emplace(entry->path(), *now);
        }
    }
    if (error) {
        return fail(ErrorCode::fileUnreadable, error.message(), folder.string());
    }
    return files;
}

void DropFolder::put(const fs::path& file, const char* into, const Beside& beside, Sums& sums) {
    const fs::path folder = file.parent_path() / into;
    std::error_code error;
    fs::create_directory(folder, error);
    std::error_code unseen;
    if (!fs::is_directory(fs::symlink_status(folder, unseen))) {
        // A link would lead files of a site to where whoever made it wants them.
        sums.error =
            Error{ErrorCode::fileUnreadable,
                  "it is a link or no folder, so the files stay: put a folder in its place",
                  folder.string()};
        return;
    }
    const fs::path target = freeName(folder, file.filename());
    error.clear();
    fs::rename(file, target, error);
    if (error) {
        sums.error =
            Error{ErrorCode::fileUnreadable,
                  "a file cannot be moved to " + std::string(into) + ": " + error.message(),
                  file.parent_path().string()};
        return;
    }
    if (!beside.text.empty()) {
        std::ofstream(target.string() + beside.suffix, std::ios::binary) << beside.text;
    }
}

void DropFolder::take(const fs::path& file, const Seen& before, FileToImport wanted, Sums& sums,
                      const std::stop_token& stop) {
    ++sums.files;
    wanted.path = file;
    const auto format = readableFormat(file, wanted.reading);
    if (format) {
        wanted.format = *format;
    }
    const auto done = format ? importInto(m_cache, wanted, stop)
                             : Result<FileImport>(std::unexpected(format.error()));
    if (!done && isOurs(done.error().code)) {
        sums.error = done.error(); // it stays, and the next look tries again
        return;
    }
    if (done) {
        sums.counts += done->counts;
        sums.totals += done->totals;
    }
    if (stateOf(file) != before) { // more of it came than was read: other looks take it again
        return;
    }
    if (!done) {
        ++sums.failed;
        Error error = done.error();
        error.where = file.filename().string();
        std::string reason = describe(error).toStdString() + '\n';
        if (error.code == ErrorCode::syntax) {
            reason += siteCommandFor(wanted.format);
        }
        put(file, "failed", {reason, kErrors}, sums);
        return;
    }
    sums.bad += done->bad;
    const bool nothing = done->tookNothing();
    sums.failed += nothing ? 1 : 0;
    put(file, nothing ? "failed" : "done",
        {wordsOf(*done) + (nothing ? siteCommandFor(wanted.format) : std::string{}),
         done->allGood() ? kNotes : kErrors},
        sums);
}

Outcome DropFolder::look(const SourceConfig& source, const std::string& cluster,
                         const std::stop_token& stop) {
    Outcome outcome;
    outcome.source = source.id;
    outcome.started = now();
    auto files = list(source.url);
    if (!files) {
        outcome.error = files.error();
        return outcome;
    }
    FileToImport wanted;
    wanted.system = source.system;
    wanted.cluster = cluster;
    wanted.reading = source.files;
    wanted.rejects = m_rejects;
    Sums sums;
    std::map<fs::path, Seen> seen;
    for (const auto& [file, now] : *files) {
        const auto before = m_seen.find(file);
        if (before == m_seen.end() || before->second != now || stop.stop_requested() ||
            sums.error) {
            seen.emplace(file, now);
            continue;
        }
        sums.bytes += now.size;
        take(file, now, wanted, sums, stop);
        if (sums.error) {
            seen.emplace(file, now);
        }
    }
    m_seen = std::move(seen);
    // A file that did not go in is told once, by the look that moved it away.
    if (sums.error) {
        outcome.error = sums.error;
    } else if (sums.failed > 0) {
        outcome.error = Error{ErrorCode::partialAnswer,
                              std::to_string(sums.failed) + " of " + std::to_string(sums.files) +
                                  " files went to failed/, with the reason beside",
                              source.url};
    }
    outcome.bytes = sums.bytes;
    outcome.samples = std::uint64_t(sums.counts.added + sums.counts.changed) + sums.totals;
    if (sums.files > 0) {
        outcome.remark = std::to_string(sums.files) +
                         " files: " + std::to_string(sums.counts.added) + " jobs added, " +
                         std::to_string(sums.counts.changed) + " changed, " +
                         std::to_string(sums.bad) + " bad lines";
    } else if (!m_seen.empty()) {
        outcome.remark = std::to_string(m_seen.size()) + " files still being written";
    }
    outcome.latency = now() - outcome.started;
    return outcome;
}

} // namespace ff
