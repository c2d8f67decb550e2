// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/store/Fixture.h"

#include <algorithm>
#include <bit>
#include <random>

/// A month of samples, and all that a cache answers about it.
namespace ff::store {

using namespace std::chrono_literals;

inline const Instant kMonth = at("2026-03-01T00:00:00Z");
inline constexpr int kDays = 31;
inline const SeriesKey kAllocated{kLumi, Metric::gpusAllocated, {}, {}};
inline const SeriesKey kBusy{kLumi, Metric::gpuBusy, {}, "dcgm-util"};
inline const SeriesKey kShare{kLumi, Metric::gpuBusyAllocated, {}, "amd"};
inline const SeriesKey kAccount{kLumi, Metric::accountGpusAllocated, "project_465000001", {}};
inline const SeriesKey kHourly{kLumi, Metric::queueGpuHours, {}, {}};

inline bool areSame(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// What samples() and knownAsOf() answer, compared to the bit.
class Answers final {
public:
    explicit Answers(const SampleHistory& history)
        : m_history(history) {}

    /// The first question that the other answers otherwise; empty: none.
    [[nodiscard]] std::string differFrom(const Answers& other, int windows,
                                         std::mt19937_64& random) const {
        std::vector<SampleQuery> queries;
        for (const Duration every : {Duration{7min}, Duration{0}}) {
            queries.push_back(query({kMonth, kMonth + kDays * 24h}, every));
        }
        queries.push_back(query({kMonth + 17min + 3s, kMonth + 9 * 24h}, 1h));
        queries.push_back(query({kMonth - 48h, kMonth + 1h}, 1min));
        for (int i = 0; i < windows; ++i) {
            const auto from = kMonth + Duration{std::int64_t(random() % (kDays * 86'400'000ULL))};
            const Duration length{std::int64_t(random() % (1ULL << (16 + i % 14)))};
            queries.push_back(query({from, from + length}, length / 50));
        }
        for (const SampleQuery& asked : queries) {
            const auto where = toIso8601(asked.window.from) + " to " + toIso8601(asked.window.to);
            if (!areSameBins(*m_history.bins(asked), *other.m_history.bins(asked))) {
                return "bins of " + where;
            }
            if (!areSamePoints(*m_history.points(asked), *other.m_history.points(asked))) {
                return "points of " + where;
            }
        }
        const auto isSameLatest = [](const LatestValue& a, const LatestValue& b) {
            return a.key == b.key && a.point.at == b.point.at && a.interval == b.interval &&
                   areSame(a.point.value, b.point.value);
        };
        if (!std::ranges::equal(*m_history.latest(), *other.m_history.latest(), isSameLatest)) {
            return "latest";
        }
        const auto isSameSeries = [](const SeriesInfo& a, const SeriesInfo& b) {
            return a.key == b.key && a.first == b.first && a.last == b.last && a.count == b.count;
        };
        if (!std::ranges::equal(*m_history.series(), *other.m_history.series(), isSameSeries)) {
            return "series";
        }
        return {};
    }

private:
    static SampleQuery query(Window window, Duration every) {
        SampleQuery query;
        query.window = window;
        query.every = every;
        return query;
    }
    static bool areSameBins(const std::vector<SeriesBins>& a, const std::vector<SeriesBins>& b) {
        const auto isSameBin = [](const Bin& one, const Bin& two) {
            return areSame(one.mean, two.mean) && areSame(one.min, two.min) &&
                   areSame(one.max, two.max) && one.observed == two.observed &&
                   one.samples == two.samples && one.gaps == two.gaps;
        };
        return std::ranges::equal(a, b, [&](const SeriesBins& one, const SeriesBins& two) {
            return one.key == two.key && std::ranges::equal(one.bins, two.bins, isSameBin);
        });
    }
    static bool areSamePoints(const std::vector<SeriesSamples>& a,
                              const std::vector<SeriesSamples>& b) {
        const auto isSamePoint = [](const Point& one, const Point& two) {
            return one.at == two.at && areSame(one.value, two.value) &&
                   areSame(one.coverage, two.coverage);
        };
        return std::ranges::equal(a, b, [&](const SeriesSamples& one, const SeriesSamples& two) {
            return one.key == two.key && std::ranges::equal(one.points, two.points, isSamePoint);
        });
    }

    const SampleHistory& m_history;
};

/// What a site would send in a month: counts, ratios of any kind, an account that comes and goes,
/// history by the hour with coverage below 1, gaps, and times that are not quite on the minute.
class Site final {
public:
    /// The polls of a day, an hour a batch.
    std::vector<Batch> day(int day) {
        std::vector<Batch> batches;
        for (int hour = 0; hour < 24; ++hour) {
            const Instant from = kMonth + day * 24h + hour * 1h;
            Batch batch = pollAt(from + 1h);
            batch.series = {{kAllocated, {}}, {kBusy, {}}, {kShare, {}}, {kAccount, {}}};
            m_isSilent = m_random() % (m_isSilent ? 3 : 40) == 0 ? !m_isSilent : m_isSilent;
            for (int minute = 0; minute < 60; ++minute) {
                if (m_isSilent || m_random() % 200 == 0) {
                    continue;
                }
                add(batch, from + minute * 1min + Duration{std::int64_t(m_random() % 900)});
            }
            std::erase_if(batch.series,
                          [](const SeriesSamples& samples) { return samples.points.empty(); });
            batches.push_back(std::move(batch));
        }
        return batches;
    }
    /// Of days long past: by the hour, and weighed.
    Batch past() {
        Batch batch = pollAt(kMonth + kDays * 24h);
        batch.backfill = true;
        batch.interval = 1h;
        auto& samples = batch.series.emplace_back(SeriesSamples{kHourly, {}});
        for (int hour = -40 * 24; hour < kDays * 24; ++hour) {
            if (m_random() % 20 != 0) {
                samples.points.push_back({kMonth + hour * 1h, double(m_random() % 1000) / 3,
                                          double(m_random() % 10'001) / 10'000});
            }
        }
        return batch;
    }
    /// Comes late: new points between old ones, and other values of the same time.
    Batch late(int days) {
        Batch batch = pollAt(kMonth + days * 24h);
        batch.backfill = true;
        for (const SeriesKey& key : {kAllocated, kBusy, kShare}) {
            auto& samples = batch.series.emplace_back(SeriesSamples{key, {}});
            for (int i = 0; i < 5; ++i) {
                const auto millis = std::int64_t(m_random() % (std::uint64_t(days) * 86'400'000));
                samples.points.push_back({kMonth + Duration{millis}, double(m_random() % 100)});
            }
        }
        return batch;
    }

private:
    void add(Batch& batch, Instant when) {
        m_gpus += m_random() % 3 == 0 ? double(m_random() % 33) - 16 : 0;
        batch.series[0].points.push_back({when, m_gpus});
        batch.series[1].points.push_back({when, double(600 + m_random() % 60) / 1000});
        batch.series[2].points.push_back({when, double(m_random() % 8) / 7, 0.75});
        if (m_random() % 4 != 0) {
            batch.series[3].points.push_back({when, double(m_random() % 9 == 0 ? 8 : 4)});
        } else if (m_random() % 50 == 0) {
            batch.series[3].points.push_back({when, -0.});
        }
    }

    std::mt19937_64 m_random{20'261'127};
    double m_gpus = 8000;
    bool m_isSilent = false;
};

/// Three days of a value a minute, sealed.
inline void fillThreeDays(Fixture& fixture) {
    Batch batch = pollAt(kMonth + 72h);
    auto& samples = batch.series.emplace_back(SeriesSamples{kAllocated, {}});
    for (int minute = 0; minute < 72 * 60; ++minute) {
        samples.points.push_back({kMonth + minute * 1min, double(minute % 50)});
    }
    fixture.put(std::move(batch));
    if (!fixture.cache->seal()) {
        qFatal("not sealed");
    }
}

} // namespace ff::store
