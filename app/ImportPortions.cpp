// SPDX-License-Identifier: GPL-3.0-only
#include "app/ImportPortions.h"

#include <algorithm>

namespace ff {
namespace {

/// Big enough that the roll-ups of a day are written once.
constexpr std::size_t kPortion = 131'072;

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

Result<ImportCounts> ImportPortions::finish() {
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

std::optional<Window> ImportPortions::covers() const {
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

void ImportPortions::put(const std::optional<Window>& cover) {
    if (!m_error && m_stop.stop_requested())
        m_error = Error{ErrorCode::cancelled, {}, {}};
    if (!m_error) {
        const auto counts = m_cache.imports().importJobs(m_file.system, m_jobs, cover, m_number);
        if (counts)
            m_counts += *counts;
        else
            m_error = counts.error();
    }
    m_jobs.clear();
}

} // namespace ff
