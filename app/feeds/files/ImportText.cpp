// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ImportText.h"

#include "models/telemetry/GpuTypes.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ff::feeds {
namespace {

using namespace std::chrono;

/// 9999-12-31T23:59:59Z in seconds.
constexpr std::int64_t kLastSecond = 253'402'300'799LL;
constexpr std::size_t kLongestQuote = 600;

/// Digits up to the first other character; moves `text` past them.
std::optional<std::int64_t> takeNumber(std::string_view& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || value < 0 || text.starts_with('-')) {
        return {};
    }
    text.remove_prefix(std::size_t(end - text.data()));
    return value;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) > ' '; };
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back()))) {
        return text;
    }
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::optional<std::int64_t> nodeCount(std::string_view text) {
    double count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string_view unit(end, std::size_t(text.data() + text.size() - end));
    const double scale = unit.empty() ? 1 : unit == "K" ? 1024 : unit == "M" ? 1024 * 1024 : 0;
    if (error != std::errc{} || scale == 0 || !(count >= 0) ||
        count * scale > double(kMostNodesOfAJob)) {
        return {};
    }
    return std::llround(count * scale);
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return {};
    }
    return value;
}

bool isNoTime(std::string_view text) {
    return text.empty() || text == "Unknown" || text == "None" || text == "N/A" || text == "0";
}

std::optional<Instant> fileTime(std::string_view text, const ImportOptions& options,
                                Instant notBefore) {
    if (const auto seconds = wholeNumber(text)) {
        if (*seconds <= 0 || *seconds > kLastSecond) {
            return {};
        }
        return instantFromSeconds(*seconds);
    }
    const auto clock = text.substr(std::min<std::size_t>(text.size(), 10)); // behind the date
    const bool hasZone = clock.find_first_of("Zz+-") != std::string_view::npos;
    const auto time = parseIso8601(text);
    if (!time || hasZone || !options.toUtc) {
        return time;
    }
    return options.toUtc(*time, notBefore);
}

std::optional<Duration> slurmDuration(std::string_view text) {
    std::int64_t wholeDays = 0;
    if (const auto dash = text.find('-'); dash != std::string_view::npos) {
        const auto value = wholeNumber(text.substr(0, dash));
        if (!value || *value < 0 || *value > 1'000'000) {
            return {};
        }
        wholeDays = *value;
        text.remove_prefix(dash + 1);
    }
    std::array<std::int64_t, 3> parts{};
    std::size_t count = 0;
    while (count < parts.size()) {
        const auto value = takeNumber(text);
        if (!value || *value > 100'000'000) {
            return {};
        }
        parts[count++] = *value;
        if (!text.starts_with(':')) {
            break;
        }
        text.remove_prefix(1);
    }
    if (text.starts_with('.')) { // fractions of a second are beside the point
        text.remove_prefix(1);
        if (!takeNumber(text)) {
            return {};
        }
    }
    if (!text.empty() || count < 2) {
        return {};
    }
    const auto clock = count == 3 ? hours{parts[0]} + minutes{parts[1]} + seconds{parts[2]}
                                  : minutes{parts[0]} + seconds{parts[1]};
    return days{wholeDays} + clock;
}

std::optional<Duration> isoDuration(std::string_view text) {
    if (const auto plain = wholeNumber(text)) {
        return *plain >= 0 && *plain <= kLastSecond ? std::optional<Duration>{seconds{*plain}}
                                                    : std::nullopt;
    }
    if (!text.starts_with('P') || text.size() < 3) {
        return {};
    }
    text.remove_prefix(1);
    Duration sum{};
    bool clock = false;
    while (!text.empty()) {
        if (text.starts_with('T')) {
            clock = true;
            text.remove_prefix(1);
            continue;
        }
        const auto value = takeNumber(text);
        if (!value || *value > 10'000'000'000) {
            return {};
        }
        if (text.starts_with('.') || text.starts_with(',')) {
            text.remove_prefix(1);
            if (!takeNumber(text)) {
                return {};
            }
        }
        if (text.empty()) {
            return {};
        }
        const char unit = text.front();
        text.remove_prefix(1);
        if (unit == 'D' && !clock && *value < 10'000'000) {
            sum += days{*value};
        } else if (unit == 'W' && !clock && *value < 1'000'000) {
            sum += weeks{*value};
        } else if (unit == 'H' && clock && *value < 100'000'000) {
            sum += hours{*value};
        } else if (unit == 'M' && clock) {
            sum += minutes{*value};
        } else if (unit == 'S' && clock) {
            sum += seconds{*value};
        } else if ((unit != 'Y' && unit != 'M') || clock || *value != 0) {
            return {}; // years and months have no fixed length, but for none of them
        }
    }
    return sum;
}

std::string whatIsWrong(const JobRecord& job, Instant latest) {
    if (job.id == 0) {
        return "it has no job number";
    }
    if (job.id >> kJobIdBits != 0) {
        return "its job number cannot be: at most 549755813887 can";
    }
    if (job.submit == Instant{}) {
        return "it has no submit time";
    }
    for (const auto& at : {std::optional(job.submit), job.eligible, job.start, job.end}) {
        if (at && !inCalendar(*at)) {
            return "it has a time before 1970 or after 9999";
        }
    }
    for (const auto& at : {std::optional(job.submit), job.start, job.end}) {
        if (at && *at > latest) {
            return "it has a time in the future";
        }
    }
    if (job.start && *job.start < job.submit) {
        return "it starts before it was submitted";
    }
    if (job.start && job.end && *job.end < *job.start) {
        return "it ends before it starts";
    }
    if (job.end && *job.end < job.submit) {
        return "it ends before it was submitted";
    }
    if (isOver(job.state) && !job.end) {
        return "it is over and has no end";
    }
    if ((job.state == JobState::running || job.state == JobState::suspended) && !job.start) {
        return "it runs and has no start";
    }
    if (job.gpus < 0 || job.gpus > kMostGpusOfAJob) {
        return "its number of GPUs cannot be: 0 to 1000000 can";
    }
    if (job.nodes < 0 || job.nodes > kMostNodesOfAJob) {
        return "its number of nodes cannot be: 0 to 100000000 can";
    }
    return {};
}

bool isMeasure(std::string_view text) {
    constexpr std::array<std::string_view, 6> kWords{"Unknown",         "None", "UNLIMITED",
                                                     "Partition_Limit", "N/A",  "INVALID"};
    return std::ranges::find(kWords, text) != kWords.end() ||
           text.find_first_not_of("0123456789-+:.,_[]%() TZPDHMSWKG") == std::string_view::npos;
}

std::string quotedText(std::string_view text) {
    std::string result(text.substr(0, kLongestQuote));
    std::ranges::replace_if(result, [](char c) { return c < 0x20 || c >= 0x7f; }, '?');
    return result;
}

bool isSwfRow(std::string_view line) {
    constexpr std::size_t kColumns = 18;
    std::size_t count = 0;
    while (!(line = trimmed(line)).empty()) {
        const auto end = std::min(line.find_first_of(" \t"), line.size());
        if (!wholeNumber(line.substr(0, std::min(line.find('.'), end)))) {
            return false;
        }
        line.remove_prefix(end);
        ++count;
    }
    return count == kColumns;
}

Window timeTouched(const JobRecord& job) {
    std::optional<Instant> first;
    for (const auto& at : {std::optional(job.submit), job.start, job.end}) {
        if (at && *at != Instant{}) {
            first = first ? std::min(*first, *at) : *at;
        }
    }
    if (!first) {
        return kAllTime;
    }
    const bool isKnown = job.end && isOver(job.state);
    return {*first, isKnown ? std::max(*job.end, *first + Duration{1}) : kOpenEnd};
}

Window timeTouched(std::string_view line, const ImportOptions& options) {
    constexpr std::size_t kLength = 19; // 2026-11-22T06:40:24
    std::optional<Instant> first;
    for (std::size_t mark = line.find('T'); mark != std::string_view::npos;
         mark = line.find('T', mark + 1)) {
        if (mark < 10 || mark - 10 + kLength > line.size()) {
            continue;
        }
        const auto at = fileTime(line.substr(mark - 10, kLength), options);
        if (at && (!first || *at < *first)) {
            first = at;
        }
    }
    return first ? Window{*first, kOpenEnd} : kAllTime;
}

void ImportSink::reject(std::uint64_t line, std::string reason, std::string text, Window doubtful) {
    ++m_report.bad;
    if (m_report.rejects.size() < m_options.rejectsKept) {
        m_report.rejects.push_back({line, std::move(reason), std::move(text)});
    }
    if (doubtful.empty()) {
        return;
    }
    // So many that where they lie is beside the point: from the first on nothing is sure.
    constexpr std::size_t kMost = 10'000;
    auto& known = m_report.doubtful;
    if (known.size() >= kMost) {
        known.assign(1, {std::ranges::min(known, {}, &Window::from).from, kOpenEnd});
    }
    known.push_back(doubtful);
}

void ImportSink::takeMessage(std::uint64_t line, const ToolMessage& message) {
    const std::string words = "the site's command reported “" + message.words + "”";
    if (message.isError) {
        reject(line, words, {}, kAllTime);
    } else {
        m_report.warnings.push_back(line == 0 ? words
                                              : "line " + std::to_string(line) + ": " + words);
    }
}

std::unexpected<Error> onlyMessages(const ToolMessage& first) {
    return fail(ErrorCode::syntax,
                "it holds no job, only what the site's command reported: “" + first.words + "”");
}

ImportSink::ImportSink(const JobSink& sink, const ImportOptions& options)
    : m_sink(sink)
    , m_options(options)
    , m_latest(now() + kClocksApart) {}

void ImportSink::GpuNotes::note(const JobRecord& job) {
    named = named || job.gpus > 0 || job.gpuBasis != GpuBasis::unsaid;
    const auto type = sharedTypeOf(job.gpuModel);
    shared += type && !type->perGpu ? 1 : 0;
}

void ImportSink::noteSpan(const JobRecord& job) {
    // What starts later than the file was written says nothing of when it was asked for.
    if (job.start && *job.start <= m_options.observed &&
        (!m_lastStart || *job.start > *m_lastStart)) {
        m_lastStart = job.start;
    }
    if (job.end && (!m_firstEnd || *job.end < *m_firstEnd)) {
        m_firstEnd = job.end;
    }
}

void ImportSink::endPart() {
    if (m_firstEnd && m_lastStart && *m_firstEnd < *m_lastStart) {
        m_report.spans.push_back({*m_firstEnd, *m_lastStart});
    }
    m_firstEnd.reset();
    m_lastStart.reset();
}

void ImportSink::judgeGpus() {
    if (m_report.good > 0 && !m_gpus.named) {
        m_report.warnings.push_back(
            "none of its " + std::to_string(m_report.good) +
            " jobs names a GPU, so they count 0 GPU-hours: if they had any, the site's accounting "
            "does not track GPUs (AccountingStorageTRES in slurm.conf has to hold gres/gpu), or "
            "the "
            "columns AllocTRES and ReqTRES were left out");
    }
    if (m_gpus.shared > 0) {
        m_report.warnings.push_back(
            std::to_string(m_gpus.shared) +
            " jobs hold shares of GPUs (gres/shard, gres/mps): how many a GPU has stands in no "
            "file. "
            "They count as nothing until the system has shards_per_gpu or mps_per_gpu in "
            "federation.toml, or the site's slurmrestd has said it");
    }
}

/// Job numbers of two clusters would be taken for each other: where nobody said of which one the
/// records have to be, they have to be of one.
bool ImportSink::clusterFits(NamedCluster cluster) {
    if (cluster.name.empty() || cluster.name == m_cluster) {
        return true;
    }
    const auto& wanted = m_options.clusters;
    const bool anyFits = wanted.empty() && (m_cluster.empty() || !cluster.sure);
    const bool fits =
        m_options.force || anyFits || std::ranges::find(wanted, cluster.name) != wanted.end();
    if (!cluster.sure) {
        return fits;
    }
    auto& seen = m_report.clusters;
    constexpr std::size_t kMostValue = 1000;
    if (fits) {
        m_cluster = cluster.name;
        if (seen.size() < kMostValue && std::ranges::find(seen, cluster.name) == seen.end()) {
            seen.emplace_back(cluster.name);
        }
    } else if (m_report.good == 0 && m_cluster.empty()) {
        m_refused =
            Error{ErrorCode::wrongSystem, "it is of cluster " + quotedText(cluster.name), {}};
    }
    return fits;
}

} // namespace ff::feeds
