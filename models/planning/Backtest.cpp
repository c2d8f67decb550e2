// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/Backtest.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ff::planning {
namespace {

/// Collects the bounds of one method over the jobs of one row.
class QualityCollector {
public:
    QualityCollector(double confidence, Seconds known)
        : m_confidence(confidence)
        , m_known(known) {}

    void add(const PastJob& job, const std::optional<WaitBound>& stated) {
        ++m_quality.jobs;
        if (!stated) {
            return;
        }
        ++m_quality.bounds;
        m_bounds.push_back(stated->bound);
        m_sum += double(stated->bound);
        const Seconds waited = waitedUntil(job, m_known);
        const bool outlived = waited > stated->bound;
        if (!job.start && !outlived) {
            return;
        }
        ++m_quality.judged;
        m_quality.held += outlived ? 0 : 1;
        if (!job.start) {
            return;
        }
        const double over = double(waited - stated->bound);
        m_loss += over > 0 ? m_confidence * over : (m_confidence - 1) * over;
        ++m_started;
    }

    BoundQuality result() {
        if (m_bounds.empty()) {
            return m_quality;
        }
        const auto middle = m_bounds.begin() + std::ptrdiff_t((m_bounds.size() - 1) / 2);
        std::nth_element(m_bounds.begin(), middle, m_bounds.end());
        m_quality.medianBound = *middle;
        m_quality.meanBound = m_sum / double(m_bounds.size());
        if (m_started > 0) {
            m_quality.pinballLoss = m_loss / double(m_started);
        }
        return m_quality;
    }

private:
    double m_confidence;
    Seconds m_known;
    BoundQuality m_quality;
    std::vector<Seconds> m_bounds;
    double m_sum = 0;
    double m_loss = 0;
    std::size_t m_started = 0;
};

BacktestRow rowOf(std::span<const PastJob> jobs, const StatedBounds& ours,
                  const StatedBounds& published, double confidence, Seconds known,
                  std::optional<std::size_t> onlyClass) {
    QualityCollector collectOurs(confidence, known);
    QualityCollector collectPublished(confidence, known);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (onlyClass && sizeClass(jobs[i].request.gpus) != *onlyClass) {
            continue;
        }
        collectOurs.add(jobs[i], ours[i]);
        collectPublished.add(jobs[i], published[i]);
    }
    return {onlyClass, collectOurs.result(), collectPublished.result()};
}

} // namespace

Seconds waitedUntil(const PastJob& job, Seconds known) {
    const Seconds left = job.start ? *job.start : job.end.value_or(known);
    return std::max<Seconds>(0, left - job.queued);
}

std::optional<double> BoundQuality::coverage() const {
    if (judged == 0) {
        return {};
    }
    return double(held) / double(judged);
}

std::vector<BacktestRow> backtestRows(std::span<const PastJob> jobs, const StatedBounds& ours,
                                      const StatedBounds& published, double confidence,
                                      Seconds known) {
    std::vector<BacktestRow> rows;
    for (std::size_t each = 0; each < kSizeClasses; ++each) {
        if (BacktestRow row = rowOf(jobs, ours, published, confidence, known, each);
            row.ours.jobs > 0) {
            rows.push_back(row);
        }
    }
    rows.push_back(rowOf(jobs, ours, published, confidence, known, {}));
    return rows;
}

std::optional<double> Reliability::observed(std::size_t rung) const {
    return judged[rung] == 0 ? std::nullopt
                             : std::optional(double(held[rung]) / double(judged[rung]));
}

std::size_t Reliability::fewest() const {
    return std::ranges::min(judged);
}

Reliability reliabilityOf(std::span<const PastJob> jobs, const StatedBounds& stated,
                          Seconds known) {
    Reliability found;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (!stated[i] || !stated[i]->ladder) {
            continue;
        }
        const Seconds waited = waitedUntil(jobs[i], known);
        for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
            const bool outlived = waited > (*stated[i]->ladder)[rung];
            if (jobs[i].start || outlived) {
                ++found.judged[rung];
                found.held[rung] += outlived ? 0 : 1;
            }
        }
    }
    return found;
}

std::vector<Miss> worstMissesOf(std::span<const PastJob> jobs, const StatedBounds& stated,
                                Seconds known, std::size_t most) {
    std::vector<Miss> misses;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const Seconds waited = waitedUntil(jobs[i], known);
        if (stated[i] && waited > stated[i]->bound) {
            misses.push_back({jobs[i].queued, jobs[i].request.gpus, stated[i]->bound, waited});
        }
    }
    // The tasks of an array wait side by side: they are listed once.
    const auto order = [](const Miss& each) {
        return std::tuple(each.waited - each.bound, each.queued, each.gpus, each.bound);
    };
    std::ranges::sort(misses, std::greater{}, order);
    misses.erase(std::ranges::unique(misses, {}, order).begin(), misses.end());
    misses.resize(std::min(most, misses.size()));
    return misses;
}

std::string sizeClassName(std::size_t sizeClass) {
    constexpr std::array<const char*, kSizeClasses> kNames{"1-4", "5-16", "17-64", "65+"};
    return kNames[sizeClass];
}

} // namespace ff::planning
