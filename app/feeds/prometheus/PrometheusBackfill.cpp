// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiQuestions.h"
#include "app/feeds/prometheus/PrometheusProtocols.h"
#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace ff::feeds {
namespace {

/// Prometheus refuses ranges of more than 11,000 steps; VictoriaMetrics allows 30,000.
constexpr std::int64_t kMostPoints = 10'000;
/// Values of one window: each takes some hundred bytes until it is stored. Shorter windows than
/// these points are not cut any further.
constexpr double kMostValues = 4'000'000;
constexpr std::int64_t kFewPoints = 16;
constexpr Duration kTick{1};
constexpr double kMostCount = 4294900000; ///< an unsigned number below zero is above it
constexpr double kMostRatio = 1.01;

/// Rounds up to a multiple, before 1970 too.
std::int64_t ceilingOf(std::int64_t value, std::int64_t step) {
    return (value / step + (value % step > 0 ? 1 : 0)) * step;
}

/// "60s" or "1500ms", as PromQL writes a duration.
std::string promDuration(Duration length) {
    const std::int64_t millis = length.count();
    return millis % 1000 == 0 ? std::to_string(millis / 1000) + "s" : std::to_string(millis) + "ms";
}

/// The largest usual distance that is not above the series' own, so that no sample is passed over;
/// of a step at most 360 evaluations.
Duration resolutionFor(Duration interval, Duration step) {
    constexpr std::array<int, 12> kUsual{1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900};
    Duration best = std::chrono::seconds{kUsual.front()};
    for (const int seconds : kUsual) {
        const Duration each = std::chrono::seconds{seconds};
        if (each * 20 <= interval * 21 || each * 360 <= step) {
            best = each;
        }
    }
    return best;
}

std::string quotedMatcher(const std::string& detection) {
    const auto from = detection.find('{');
    return detection.substr(from, detection.rfind('}') - from + 1);
}

/// A window of the past in steps that begin at whole multiples of the step, so that asking again
/// for an overlapping window brings the same points again.
///
/// A value is the mean over its step, of the query evaluated as often as the site takes samples:
/// `avg_over_time((query)[1h:1m])`, at one millisecond before the step ends. There the range holds
/// exactly the evaluations of the step, whether an engine counts the beginning of a range to it
/// (Prometheus up to 2.x) or not. `count_over_time` tells how many of them had a value. Steps that
/// are no longer than the distance of the samples are asked for as they are.
class PrometheusBackfill final : public ApiQuestions {
public:
    PrometheusBackfill(const SourceConfig& config, SourceMemory& remembered, Window window,
                       Duration every)
        : ApiQuestions(config, remembered, Nothing::isFine)
        , m_step(std::max(every, Duration{std::chrono::seconds{1}}))
        , m_first(ceilingOf(toMillis(window.from), m_step.count()))
        , m_points(std::max<std::int64_t>(
              0, (ceilingOf(toMillis(window.to), m_step.count()) - m_first) / m_step.count())) {}

    [[nodiscard]] Decoded finish(Instant) override {
        Decoded decoded;
        if (isStepwise()) {
            decoded.interval = m_step * 2 / 5; // a point holds for its step and no longer
            fold().remark("each value is the mean over " + promDuration(m_step) +
                          ", of one every " + promDuration(m_resolution));
        }
        fold().finish(true, false, decoded);
        decoded.server = memory().server;
        return decoded;
    }

protected:
    [[nodiscard]] std::optional<Request> familiesRequest(std::size_t attempt) const override;
    [[nodiscard]] std::optional<Request> preparation(const MetricPlan& plan) override;
    void takePreparation(const Response& response) override;
    void addPiece(const MetricRule& rule, const ApiAnswer& answer, std::size_t index) override;
    [[nodiscard]] std::optional<Error> tooMuch() override;
    [[nodiscard]] bool asksOtherwise(const Error& error) override;

private:
    [[nodiscard]] std::optional<Request> piece(const std::string& query,
                                               std::size_t index) const override;
    [[nodiscard]] bool isStepwise() const { return m_resolution.count() > 0; }
    [[nodiscard]] Instant end() const { return fromMillis(m_first + m_points * m_step.count()); }
    [[nodiscard]] Request range(const std::string& query, std::int64_t from, std::int64_t to) const;
    [[nodiscard]] std::string overStep(const std::string& query, bool counts) const;
    [[nodiscard]] ApiAnswer atSteps(ApiAnswer answer) const;
    void prepare(const MetricPlan& plan);

    Duration m_step;
    std::int64_t m_first = 0;
    std::int64_t m_points = 0;
    Duration m_resolution{};               ///< zero: the steps are asked for as they are
    std::vector<std::string> m_references; ///< queries that count samples in a step
    std::size_t m_reference = 0;
    bool m_prepared = false;
    double m_mostSamples = 0;
    std::string m_scalar; ///< a query of the source's own that gives a scalar
};

/// The names in the window. Where a proxy does not let that through: of what was there in it.
std::optional<Request> PrometheusBackfill::familiesRequest(std::size_t attempt) const {
    const std::string selector = quotedMatcher(detectionQuery(matchersOf(source())));
    if (attempt == 0) {
        return Request{"GET",
                       "/api/v1/label/__name__/values?" +
                           form({{"match[]", selector},
                                 {"start", secondsText(fromMillis(m_first))},
                                 {"end", secondsText(end())}}),
                       {},
                       {}};
    }
    if (attempt == 1) {
        const Duration length = m_step * std::max<std::int64_t>(m_points, 1);
        return Request{"POST",
                       "/api/v1/query",
                       {},
                       form({{"query", "count by (__name__) (last_over_time(" + selector + "[" +
                                           promDuration(length) + "]))"},
                             {"time", secondsText(end() - kTick)}})};
    }
    return std::nullopt;
}

/// How often the site takes samples: of each preset one family is counted.
void PrometheusBackfill::prepare(const MetricPlan& plan) {
    m_prepared = true;
    std::map<std::string, std::vector<std::string>> families;
    for (const MetricSlot& slot : plan.metrics) {
        for (const MetricRule& rule : slot.alternatives) {
            auto& known = families[rule.origin];
            if (!rule.family.empty() && known.size() < 3 &&
                std::ranges::find(known, rule.family) == known.end()) {
                known.push_back(rule.family);
            }
        }
    }
    for (const auto& [origin, names] : families) {
        std::string query;
        for (const std::string& name : names) {
            query += (query.empty() ? "" : " or ") +
                     ("max(count_over_time(" + name + "[" + promDuration(m_step) + "]))");
        }
        if (!query.empty()) {
            m_references.push_back(query);
        }
    }
    if (memory().scrapeInterval.count() > 0) {
        m_references.clear();
    }
}

std::optional<Request> PrometheusBackfill::preparation(const MetricPlan& plan) {
    if (!m_prepared) {
        prepare(plan);
    }
    if (m_points > 0 && m_reference < m_references.size()) {
        const std::int64_t step = m_step.count();
        const std::int64_t last = std::min(m_points, kMostPoints) * step;
        return range(m_references[m_reference], m_first + step - kTick.count(), m_first + last);
    }
    if (m_mostSamples > 0) {
        memory().scrapeInterval = std::chrono::duration_cast<Duration>(m_step / m_mostSamples);
    }
    const Duration interval =
        memory().scrapeInterval.count() > 0 ? memory().scrapeInterval : source().interval;
    const Duration resolution = resolutionFor(interval, m_step);
    if (resolution < m_step) {
        m_resolution = resolution;
        fold().setEvaluations(double(m_step / resolution));
    }
    return std::nullopt;
}

void PrometheusBackfill::takePreparation(const Response& response) {
    ++m_reference;
    if (const auto answer = readApi(response)) {
        for (const ApiSeries& series : answer->series) {
            for (const ApiPoint& point : series.points) {
                m_mostSamples = std::max(m_mostSamples, point.value);
            }
        }
    }
}

Request PrometheusBackfill::range(const std::string& query, std::int64_t from,
                                  std::int64_t to) const {
    // VictoriaMetrics would move start and end of long ranges to suit its cache.
    return Request{"POST",
                   "/api/v1/query_range",
                   {},
                   form({{"query", query},
                         {"start", secondsText(fromMillis(from))},
                         {"end", secondsText(fromMillis(to))},
                         {"step", secondsText(fromMillis(m_step.count()))},
                         {"nocache", "1"}})};
}

/// Means leave out what is no value of the metric, as `whyUnusable` says for one value; counts do
/// not, since an evaluation that is left out says nothing about zero.
std::string PrometheusBackfill::overStep(const std::string& query, bool counts) const {
    const std::string inner = query == m_scalar ? "vector(" + query + ")" : "(" + query + ")";
    const std::string window = "[" + promDuration(m_step) + ":" + promDuration(m_resolution) + "]";
    if (counts) {
        return "count_over_time(" + inner + window + ")";
    }
    const MetricRule& rule = *ruleAsked();
    const bool isRatio = info(rule.metric).unit == "ratio";
    const std::string limit = isRatio ? " <= " + numberText(kMostRatio / rule.scale)
                                      : " < " + numberText(kMostCount / rule.scale);
    return "avg_over_time((" + inner + " >= 0" + limit + ")" + window + ")";
}

std::optional<Request> PrometheusBackfill::piece(const std::string& query,
                                                 std::size_t index) const {
    const bool stepwise = isStepwise() && ruleAsked();
    const std::int64_t done = std::int64_t(stepwise ? index / 2 : index) * kMostPoints;
    if (done >= m_points) {
        return std::nullopt;
    }
    const std::int64_t count = std::min(kMostPoints, m_points - done);
    const std::int64_t step = m_step.count();
    const std::int64_t from = m_first + done * step;
    if (!stepwise) {
        return range(query, from, from + (count - 1) * step);
    }
    // Engines that move start and end to multiples of the step still reach the last step.
    return range(overStep(query, index % 2 == 1), from + step - kTick.count(), from + count * step);
}

/// The points at the beginnings of the steps that they are of; others were not asked for.
ApiAnswer PrometheusBackfill::atSteps(ApiAnswer answer) const {
    const std::int64_t step = m_step.count();
    for (ApiSeries& series : answer.series) {
        for (ApiPoint& point : series.points) {
            if (isStepwise() && std::abs(point.time) < 1e11) {
                const std::int64_t at = std::llround(point.time * 1000);
                point.time = double(ceilingOf(at - step, step)) / 1000;
            }
        }
        std::erase_if(series.points, [&](const ApiPoint& point) {
            return !(point.time * 1000 >= double(m_first) &&
                     point.time * 1000 < double(m_first + m_points * step));
        });
    }
    return answer;
}

void PrometheusBackfill::addPiece(const MetricRule& rule, const ApiAnswer& answer,
                                  std::size_t index) {
    if (isStepwise() && index % 2 == 1) {
        fold().addCounts(rule, atSteps(answer));
        return;
    }
    fold().add(rule, atSteps(answer));
}

/// Each series has a value or a zero at each step.
std::optional<Error> PrometheusBackfill::tooMuch() {
    const double values = double(fold().lines()) * double(m_points);
    if (m_points <= kFewPoints || values <= kMostValues) {
        return std::nullopt;
    }
    return Error{ErrorCode::bodyTooLarge,
                 std::to_string(fold().lines()) + " series of " + std::to_string(m_points) +
                     " values in one window",
                 {}};
}

/// Only a vector has a mean over time: "subquery is only allowed on instant vector, got scalar".
bool PrometheusBackfill::asksOtherwise(const Error& error) {
    const MetricRule* rule = ruleAsked();
    if (!isStepwise() || !rule || rule->query == m_scalar || !error.detail.contains("scalar")) {
        return false;
    }
    m_scalar = rule->query;
    return true;
}

} // namespace

std::unique_ptr<PollProtocol> prometheusBackfill(const SourceConfig& source, SourceMemory& memory,
                                                 Window window, Duration every) {
    return std::make_unique<PrometheusBackfill>(source, memory, window, every);
}

} // namespace ff::feeds
