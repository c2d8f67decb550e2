// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/Qbets.h"

#include "models/planning/statistics/OrderStatistic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff::planning {
namespace {

/// How many misses in a row are improbable (5 %) at this first autocorrelation: 3 for independent
/// waits, as published; of dependent ones a miss is followed by a miss more often.
std::size_t rareRun(double autocorrelation) {
    constexpr double kIndependent = 3;
    return static_cast<std::size_t>(
        std::lround(kIndependent / std::max(0.1, 1 - std::max(0.0, autocorrelation))));
}

} // namespace

Qbets::Qbets(double quantile, ClassOf classOf)
    : m_quantile(quantile)
    , m_needed(observationsNeeded(quantile, kPublishedConfidence))
    , m_classOf(std::move(classOf)) {}

std::optional<WaitBound> Qbets::bound(const JobRequest& request, Seconds) {
    const std::size_t index = m_classOf(request);
    if (index >= m_histories.size()) {
        return {};
    }
    const auto bound = boundOf(m_histories[index]);
    if (!bound) {
        return {};
    }
    return WaitBound{*bound, {}};
}

std::optional<Seconds> Qbets::boundAt(const JobRequest& request, double level) const {
    const std::size_t index = m_classOf(request);
    if (index >= m_histories.size() || m_histories[index].sorted.size() < m_needed) {
        return {};
    }
    const auto& waits = m_histories[index].sorted;
    const auto rank = boundingRank(waits.size(), 1 - level, kPublishedConfidence);
    return rank ? waits[*rank - 1] : waits.back();
}

std::size_t Qbets::seen(const JobRequest& request) const {
    const std::size_t index = m_classOf(request);
    return index < m_histories.size() ? m_histories[index].sorted.size() : 0;
}

void Qbets::queued(std::size_t job, const JobRequest& request, Seconds at) {
    const std::size_t index = m_classOf(request);
    if (index >= m_histories.size()) {
        m_histories.resize(index + 1);
    }
    m_jobs[job] = {index, at};
}

void Qbets::started(std::size_t job, Seconds at) {
    const auto queued = m_jobs.find(job);
    if (queued == m_jobs.end()) {
        return;
    }
    add(m_histories[queued->second.historyIndex], at - queued->second.at);
    m_jobs.erase(queued);
}

std::optional<Seconds> Qbets::boundOf(const History& history) const {
    const auto rank = boundingRank(history.sorted.size(), m_quantile, kPublishedConfidence);
    if (!rank) {
        return {};
    }
    return history.sorted[*rank - 1];
}

void Qbets::add(History& history, Seconds wait) {
    const auto bound = boundOf(history);
    history.missesInARow = bound && wait > *bound ? history.missesInARow + 1 : 0;
    const auto logOf = [](Seconds value) { return std::log(double(value) + 1); };
    const auto kept = static_cast<std::int32_t>(
        std::clamp<Seconds>(wait, 0, std::numeric_limits<std::int32_t>::max()));
    const double value = logOf(wait);
    if (!history.arrived.empty()) {
        history.products += value * logOf(history.arrived.back());
    }
    history.sum += value;
    history.squares += value * value;
    history.arrived.push_back(kept);
    history.sorted.insert(std::upper_bound(history.sorted.begin(), history.sorted.end(), kept),
                          kept);

    const double n = double(history.arrived.size());
    const double mean = history.sum / n;
    const double variance = history.squares / n - mean * mean;
    const double correlation =
        variance > 0 ? (history.products / std::max(1.0, n - 1) - mean * mean) / variance : 0;
    if (history.missesInARow < rareRun(correlation) || history.arrived.size() <= m_needed) {
        return;
    }
    history.arrived.erase(history.arrived.begin(),
                          history.arrived.end() - std::ptrdiff_t(m_needed));
    history.sorted = history.arrived;
    std::sort(history.sorted.begin(), history.sorted.end());
    history.missesInARow = 0;
    history.sum = history.squares = history.products = 0;
    for (std::size_t i = 0; i < history.arrived.size(); ++i) {
        const double each = logOf(history.arrived[i]);
        history.sum += each;
        history.squares += each * each;
        if (i > 0) {
            history.products += each * logOf(history.arrived[i - 1]);
        }
    }
}

void Qbets::save(ByteWriter& to) const {
    to.put(m_quantile);
    to.put(m_histories.size());
    for (const History& each : m_histories) {
        to.put(each.arrived);
        to.put(each.missesInARow);
        to.put(each.sum);
        to.put(each.squares);
        to.put(each.products);
    }
    to.put(m_jobs.size());
    for (const auto& [job, queued] : m_jobs) {
        to.put(job);
        to.put(queued);
    }
}

bool Qbets::load(ByteReader& from) {
    double quantile = 0;
    from.take(quantile);
    m_histories.assign(from.takeCount(sizeof(std::size_t)), {});
    for (History& each : m_histories) {
        from.take(each.arrived);
        from.take(each.missesInARow);
        from.take(each.sum);
        from.take(each.squares);
        from.take(each.products);
        each.sorted = each.arrived;
        std::ranges::sort(each.sorted);
    }
    m_jobs.clear();
    for (std::size_t count = from.takeCount(sizeof(Queued)); count > 0; --count) {
        std::size_t job = 0;
        Queued queued;
        from.take(job);
        from.take(queued);
        if (queued.historyIndex >= m_histories.size()) {
            return false;
        }
        m_jobs.emplace(job, queued);
    }
    return !from.failed() && quantile == m_quantile;
}

std::size_t classBySize(const JobRequest& request) {
    return request.partition * kSizeClasses + sizeClass(request.gpus);
}

std::size_t classBySizeAndLimit(const JobRequest& request) {
    constexpr Seconds kHour = 3600;
    const Seconds limit = request.limit.value_or(1000 * kHour);
    const std::size_t length = limit <= kHour / 2    ? 0
                               : limit <= 4 * kHour  ? 1
                               : limit <= 12 * kHour ? 2
                                                     : 3;
    return classBySize(request) * 4 + length;
}

} // namespace ff::planning
