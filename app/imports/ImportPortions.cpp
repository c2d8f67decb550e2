// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/ImportPortions.h"

#include "models/core/Windows.h"

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
    for (const auto& at : {std::optional(job.submit), job.start, job.end}) {
        if (at) {
            m_open.note(*at);
        }
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

Result<ImportCounts> ImportPortions::finish(const feeds::ImportReport& report) {
    std::ranges::move(m_open.finished(), std::back_inserter(m_jobs));
    m_warnings = m_open.warnings();
    std::vector<Window> whole = wholeCover(report);
    if (m_started > 0 && !m_namesGpus) {
        whole.clear();
        if (isOfSacct()) {
            m_warnings.emplace_back(
                "none of its jobs names a GPU: the site does not count them in its accounting "
                "(AccountingStorageTRES without gres/gpu), or they used none. What they used is "
                "unknown, and the file covers no time");
        }
    }
    for (const Window& window : whole) {
        std::ranges::copy(gaps(report.doubtful, window), std::back_inserter(m_cover));
    }
    if (!whole.empty() && !report.doubtful.empty()) {
        m_warnings.emplace_back("what did not go in may have used GPUs: for that time the file "
                                "covers nothing");
    }
    if (whole.size() > 1) {
        m_warnings.emplace_back("it was put together from several files: the time between their "
                                "runs is not covered, unless --from and --to say that all of it "
                                "was asked for");
    }
    put(m_cover);
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return m_counts;
}

/// For which time the file would have every job, if all of its lines were right; ascending.
std::vector<Window> ImportPortions::wholeCover(const feeds::ImportReport& report) const {
    if (m_file.reading.partial) {
        return {};
    }
    if (m_file.asked) {
        const Window window{m_file.asked->from,
                            std::min(m_file.asked->to, m_open.written().value_or(m_written))};
        return window.empty() ? std::vector<Window>{} : std::vector{window};
    }
    return isOfSacct() ? merged(report.spans) : std::vector<Window>{};
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
