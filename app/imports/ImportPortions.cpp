// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/ImportPortions.h"

#include <algorithm>

namespace ff {
namespace {

/// Big enough that the roll-ups of a day are written once.
constexpr std::size_t kPortion = 131'072;

/// What is left of a window, ascending.
std::vector<Window> without(Window window, std::vector<Window> holes) {
    std::ranges::sort(holes);
    std::vector<Window> left;
    for (const Window& hole : holes) {
        if (const Window before{window.from, std::min(hole.from, window.to)}; !before.empty()) {
            left.push_back(before);
        }
        window.from = std::max(window.from, hole.to);
    }
    if (!window.empty()) {
        left.push_back(window);
    }
    return left;
}

} // namespace

ImportPortions::ImportPortions(store::Cache& cache, const FileToImport& file, std::int64_t number,
                               Instant written, const std::stop_token& stop)
    : m_cache(cache)
    , m_file(file)
    , m_number(number)
    , m_written(written)
    , m_stop(stop) {
    m_jobs.reserve(kPortion);
}

void ImportPortions::take(JobRecord&& job) {
    for (const auto& at : {std::optional(job.submit), job.start, job.end}) {
        if (at) {
            m_open.note(*at);
        }
    }
    // What starts later than the file was written says nothing of when it was asked for.
    if (job.start && *job.start <= m_written && (!m_lastStart || *job.start > *m_lastStart)) {
        m_lastStart = job.start;
    }
    if (job.end && (!m_firstEnd || *job.end < *m_firstEnd)) {
        m_firstEnd = job.end;
    }
    m_started += job.start ? 1 : 0;
    m_namesGpus = m_namesGpus || job.gpus > 0;
    if (!isOver(job.state)) {
        m_open.take(std::move(job));
        return;
    }
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == kPortion) {
        put({});
    }
}

Result<ImportCounts> ImportPortions::finish(const std::vector<Window>& doubtful) {
    std::ranges::move(m_open.finished(), std::back_inserter(m_jobs));
    m_warnings = m_open.warnings();
    const auto whole = wholeCover();
    const bool isUncounted = m_started > 0 && !m_namesGpus;
    if (isUncounted && isOfSacct()) {
        m_warnings.emplace_back(
            "none of its jobs names a GPU: the site does not count them in its accounting "
            "(AccountingStorageTRES without gres/gpu), or they used none. What they used is "
            "unknown, and the file covers no time");
    }
    if (whole && !isUncounted) {
        m_cover = without(*whole, doubtful);
    }
    if (whole && !isUncounted && !doubtful.empty()) {
        m_warnings.emplace_back("what did not go in may have used GPUs: for that time the file "
                                "covers nothing");
    }
    put(m_cover);
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return m_counts;
}

/// For which time the file would have every job, if all of its lines were right.
std::optional<Window> ImportPortions::wholeCover() const {
    if (m_file.reading.partial) {
        return {};
    }
    std::optional<Window> window;
    if (m_file.asked) {
        window = Window{m_file.asked->from,
                        std::min(m_file.asked->to, m_open.written().value_or(m_written))};
    } else if (m_firstEnd && m_lastStart && isOfSacct()) {
        window = Window{*m_firstEnd, *m_lastStart};
    }
    if (window && window->empty()) {
        return {};
    }
    return window;
}

bool ImportPortions::isOfSacct() const {
    using feeds::ImportFormat;
    return m_file.format == ImportFormat::sacct || m_file.format == ImportFormat::sacctJson;
}

void ImportPortions::put(std::span<const Window> cover) {
    if (!m_error && m_stop.stop_requested()) {
        m_error = Error{ErrorCode::cancelled, {}, {}};
    }
    if (!m_error) {
        const auto counts = m_cache.imports().importJobs(m_file.system, m_jobs, cover, m_number);
        if (counts) {
            m_counts += *counts;
        } else {
            m_error = counts.error();
        }
    }
    m_jobs.clear();
}

} // namespace ff
