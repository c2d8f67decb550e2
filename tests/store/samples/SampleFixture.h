// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/store/Fixture.h"

/// Samples of allocated GPUs of one system, around one noon.
namespace ff::store {

using namespace std::chrono_literals;

inline const SeriesKey kAllocated{kLumi, Metric::gpusAllocated, {}, {}};
inline const Instant kNoon = at("2026-03-01T12:00:00Z");

inline Batch sampleAt(Instant when, double value, const SeriesKey& key = kAllocated) {
    Batch batch = pollAt(when);
    batch.series = {{key, {{when, value}}}};
    return batch;
}

inline SampleQuery hourFrom(Instant from, Duration every) {
    SampleQuery query;
    query.window = {from, from + 1h};
    query.every = every;
    return query;
}

} // namespace ff::store
