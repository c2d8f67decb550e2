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

void ApiFold::asked(const MetricRule& rule) {
    m_asked.try_emplace(rule.metric, rule.origin);
}

bool ApiFold::add(const MetricRule& rule, const ApiAnswer& answer) {
    bool used = false;
    for (const ApiSeries& series : answer.series) {
        const SeriesKey key{m_system, rule.metric, accountOf(rule, series.labels), rule.qualifier};
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
    for (const Instant at : m_observed[m_origin[key]]) {
        if (unusable == m_unusable.end() || !unusable->second.contains(at)) {
            line.try_emplace(at, Cell{0, 1});
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

void ApiFold::finish(bool fillZeros, Decoded& into) {
    for (auto& [key, line] : m_cells) {
        if (fillZeros && !m_partial) {
            fillLine(key, line);
        }
        SeriesSamples samples{key, {}};
        samples.points.reserve(line.size());
        const bool isMean = info(key.metric).unit == "ratio";
        for (const auto& [at, cell] : line) {
            samples.points.push_back({at, isMean ? cell.sum / cell.count : cell.sum});
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
    std::ranges::copy(m_remarks, std::back_inserter(into.warnings));
    for (const auto& [what, count] : m_leftOut) {
        into.warnings.push_back(std::to_string(count) + " values left out of " + what);
    }
}

} // namespace ff::feeds
