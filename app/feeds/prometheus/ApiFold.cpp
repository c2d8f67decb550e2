// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiFold.h"

#include "app/feeds/prometheus/CountChecks.h"

#include <algorithm>
#include <cmath>

namespace ff::feeds {
namespace {

/// Within what an Instant can hold; an engine that sends anything else is not believed.
std::optional<Instant> toInstant(double seconds) {
    if (!(std::abs(seconds) < 1e11)) {
        return std::nullopt;
    }
    return Instant{Duration{std::llround(seconds * 1000)}};
}

/// How much is missing in a partial answer nobody says: it counts for half of its time.
constexpr double kPartialCoverage = 0.5;

bool isByAccount(Metric metric) {
    return metric == Metric::accountGpusAllocated || metric == Metric::accountJobsRunning ||
           metric == Metric::queueJobs || metric == Metric::queueGpus;
}

} // namespace

std::string accountOf(const MetricRule& rule, const Labels& labels) {
    if (!rule.accountLabel.empty()) {
        return std::string(labelValue(labels, rule.accountLabel));
    }
    if (!isByAccount(rule.metric)) {
        return {};
    }
    const std::string_view named = labelValue(labels, "account");
    return !named.empty() || labels.size() != 1 ? std::string(named) : labels.front().second;
}

ApiFold::ApiFold(SystemId system)
    : m_system(std::move(system)) {}

void ApiFold::remark(std::string text) {
    if (std::ranges::find(m_remarks, text) == m_remarks.end()) {
        m_remarks.push_back(std::move(text));
    }
}

void ApiFold::doubt(std::string text) {
    if (std::ranges::find(m_doubts, text) == m_doubts.end()) {
        m_doubts.push_back(std::move(text));
    }
}

void ApiFold::asked(const MetricRule& rule) {
    m_asked.try_emplace(rule.metric, rule.origin);
}

SeriesKey ApiFold::keyOf(const MetricRule& rule, const ApiSeries& series) const {
    return {m_system, rule.metric, accountOf(rule, series.labels), rule.qualifier};
}

void ApiFold::addCounts(const MetricRule& rule, const ApiAnswer& answer) {
    for (const ApiSeries& series : answer.series) {
        const SeriesKey key = keyOf(rule, series);
        const bool showsExporter = rule.origin.empty() || !isByAccount(rule.metric);
        for (const ApiPoint& point : series.points) {
            const auto at = toInstant(point.time);
            if (!at || !(point.value > 0)) {
                continue;
            }
            double& count = m_counts[key][*at];
            count = std::max(count, point.value);
            if (showsExporter) {
                double& seen = m_seenCounts[rule.origin][*at];
                seen = std::max(seen, count);
            }
        }
    }
}

/// A mean over a step is made of the evaluations that had a value. What a site leaves out where it
/// is zero was zero in the others of which the exporter was seen.
Point ApiFold::pointOf(const SeriesKey& key, Instant at, const Cell& cell) const {
    const bool isMean = info(key.metric).unit == "ratio" && cell.count > 0;
    Point point{at, isMean ? cell.sum / cell.count : cell.sum};
    if (m_evaluations > 0) {
        const auto countIn = [&](const auto& all, const auto& name) {
            const auto counts = all.find(name);
            const auto found =
                counts == all.end() ? Counts::const_iterator{} : counts->second.find(at);
            return counts == all.end() || found == counts->second.end() ? 0.0 : found->second;
        };
        const double own = countIn(m_counts, key);
        const auto origin = m_origin.find(key);
        const double seen =
            std::max(own, origin == m_origin.end() ? 0 : countIn(m_seenCounts, origin->second));
        const bool zeroElsewhere =
            !key.account.empty() && info(key.metric).zeroWhenAbsent && !m_partial;
        if (zeroElsewhere && own > 0) {
            point.value *= own / seen;
        }
        const double counted = zeroElsewhere ? seen : own;
        point.coverage = counted > 0 ? std::min(1.0, counted / m_evaluations) : 1;
    }
    if (m_partial) {
        point.coverage *= kPartialCoverage;
    }
    return point;
}

bool ApiFold::add(const MetricRule& rule, const ApiAnswer& answer) {
    bool used = false;
    for (const ApiSeries& series : answer.series) {
        const SeriesKey key = keyOf(rule, series);
        for (const ApiPoint& point : series.points) {
            addPoint(rule, key, point, used);
        }
    }
    if (answer.scalar) {
        addPoint(rule, {m_system, rule.metric, "", rule.qualifier}, *answer.scalar, used);
    }
    if (answer.histograms > 0) {
        remark("native histograms were passed over");
    }
    return used;
}

void ApiFold::addPoint(const MetricRule& rule, const SeriesKey& key, const ApiPoint& point,
                       bool& used) {
    const auto at = toInstant(point.time);
    const double value = point.value * rule.scale;
    auto why = at ? whyUnusable(rule.metric, value) : std::optional<std::string>("without a time");
    if (isDcgmBlank(point.value)) {
        why = "blank";
    }
    if (why) {
        ++m_leftOut[rule.query + ": " + *why];
        if (at) {
            m_unusable[key].insert(*at);
        }
        return;
    }
    used = true;
    Cell& cell = m_cells[key][*at];
    cell.sum += tidied(rule.metric, value);
    ++cell.count;
    m_origin.try_emplace(key, rule.origin);
    if (rule.origin.empty()) {
        m_observed[rule.origin].insert(*at);
    } else if (!isByAccount(rule.metric)) {
        m_observed[rule.origin].insert(*at);
        m_shown[rule.origin].insert(rule.metric);
    }
}

void ApiFold::fillLine(const SeriesKey& key, Line& line) {
    if (key.account.empty() || !info(key.metric).zeroWhenAbsent) {
        return;
    }
    const auto unusable = m_unusable.find(key);
    const auto counts = m_counts.find(key); // evaluations, but no mean: all were unusable
    for (const Instant at : m_observed[m_origin[key]]) {
        if ((unusable == m_unusable.end() || !unusable->second.contains(at)) &&
            (counts == m_counts.end() || !counts->second.contains(at))) {
            line.try_emplace(at, Cell{0, 0});
        }
    }
}

/// An exporter of the Slurm kind is known by more than one of its counts: another one that has a
/// name in common does not say that nothing waits.
bool ApiFold::isShown(const std::string& origin) const {
    if (origin.empty()) {
        return m_observed.contains(origin);
    }
    const auto shown = m_shown.find(origin);
    return shown != m_shown.end() && (shown->second.size() > 1 || !origin.starts_with("slurm"));
}

std::optional<std::string> ApiFold::shownOrigin(bool (*isWanted)(const std::string& origin)) const {
    for (const auto& [origin, metrics] : m_shown) {
        if (isWanted(origin) && isShown(origin)) {
            return origin;
        }
    }
    return std::nullopt;
}

void ApiFold::finish(bool fillZeros, Decoded& into) {
    for (auto& [key, line] : m_cells) {
        if (fillZeros && !m_partial) {
            fillLine(key, line);
        }
        SeriesSamples samples{key, {}};
        samples.points.reserve(line.size());
        for (const auto& [at, cell] : line) {
            samples.points.push_back(pointOf(key, at, cell));
        }
        into.series.push_back(std::move(samples));
    }
    const auto isSpoiled = [&](Metric metric) {
        return std::ranges::any_of(m_unusable,
                                   [&](const auto& entry) { return entry.first.metric == metric; });
    };
    for (const auto& [metric, origin] : m_asked) {
        if (!fillZeros && !m_partial && info(metric).zeroWhenAbsent && isShown(origin) &&
            !isSpoiled(metric)) {
            into.complete.push_back(metric);
        }
    }
    if (!m_partial) {
        checkCounts(m_system, m_asked.contains(Metric::accountGpusAllocated), into);
    }
    std::ranges::copy(m_doubts, std::back_inserter(into.doubts));
    std::ranges::copy(m_remarks, std::back_inserter(into.warnings));
    for (const auto& [what, count] : m_leftOut) {
        into.warnings.push_back(std::to_string(count) + " values left out of " + what);
    }
}

} // namespace ff::feeds
