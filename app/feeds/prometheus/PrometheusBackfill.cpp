// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiQuestions.h"

#include <algorithm>
#include <cmath>

namespace ff::feeds {
namespace {

/// Prometheus refuses ranges of more than 11,000 steps; VictoriaMetrics allows 30,000.
constexpr std::int64_t kMostPoints = 10'000;

/// A window of the past: range queries at whole multiples of the step, so that asking again for an
/// overlapping window brings the same points again.
class PrometheusBackfill final : public ApiQuestions {
public:
    PrometheusBackfill(const SourceConfig& config, SourceMemory& remembered, Window window,
                       Duration every)
        : ApiQuestions(config, remembered, Nothing::isFine)
        , m_step(std::max(every, Duration{std::chrono::seconds{1}})) {
        const auto step = m_step.count();
        const auto ceiling = [step](std::int64_t value) {
            return (value / step + (value % step > 0 ? 1 : 0)) * step;
        };
        m_first = ceiling(toMillis(window.from));
        m_points = std::max<std::int64_t>(0, (ceiling(toMillis(window.to)) - m_first) / step);
    }

    [[nodiscard]] Decoded finish(Instant) override {
        Decoded decoded;
        fold().finish(true, decoded);
        decoded.server = memory().server;
        return decoded;
    }

private:
    [[nodiscard]] std::optional<Request> piece(const std::string& query,
                                               std::size_t index) const override {
        const std::int64_t done = std::int64_t(index) * kMostPoints;
        if (done >= m_points) {
            return std::nullopt;
        }
        const std::int64_t count = std::min(kMostPoints, m_points - done);
        const std::int64_t from = m_first + done * m_step.count();
        const std::int64_t to = from + (count - 1) * m_step.count();
        // VictoriaMetrics would move start and end of long ranges to suit its cache.
        return Request{"POST",
                       "/api/v1/query_range",
                       {},
                       formBody({{"query", query},
                                 {"start", secondsText(fromMillis(from))},
                                 {"end", secondsText(fromMillis(to))},
                                 {"step", secondsText(fromMillis(m_step.count()))},
                                 {"nocache", "1"}})};
    }

    Duration m_step;
    std::int64_t m_first = 0;
    std::int64_t m_points = 0;
};

} // namespace

std::unique_ptr<Dialogue> prometheusBackfill(const SourceConfig& source, SourceMemory& memory,
                                             Window window, Duration every) {
    return std::make_unique<PrometheusBackfill>(source, memory, window, every);
}

} // namespace ff::feeds
