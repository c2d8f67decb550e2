// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/samples/PointBlock.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

/// Old samples in a cache: how they come in, and what can be asked of its file.
namespace ff::store {

/// The sums of all bins; they may differ by how a sum is rounded, and where points count in part,
/// their time by as many ms as there are points.
inline bool areSameSums(const std::vector<Bin>& a, const std::vector<Bin>& b, bool isExact = true) {
    return std::ranges::equal(a, b, [&](const Bin& one, const Bin& two) {
        const auto apart = std::abs((one.observed - two.observed).count());
        if (!isExact) {
            const auto sum = [](const Bin& bin) { return bin.mean * double(bin.observed.count()); };
            const double most = std::max(one.samples, two.samples) + 1;
            return double(apart) <= most &&
                   std::abs(sum(one) - sum(two)) <= most * std::max(1., one.max);
        }
        return apart == 0 &&
               (one.observed.count() == 0 ||
                std::abs(one.mean - two.mean) <= 1e-12 * std::max(1., std::abs(one.mean)));
    });
}

/// Values a minute with gaps, times off the grid and points that count in part.
inline std::vector<StoredPoint> anyPoints(std::mt19937_64& random, double units, double coverage) {
    std::vector<StoredPoint> points;
    std::int64_t at = toMillis(kMonth) + std::int64_t(random() % kHourMs);
    double value = 40;
    for (int i = 0; i < 900; ++i) {
        at += 60'000 + std::int64_t(random() % 2000) - 1000;
        if (random() % 60 == 0) {
            at += std::int64_t(random() % (3 * kHourMs));
        }
        value = random() % 4 == 0 ? std::floor(double(random() % 5000)) / units : value;
        points.push_back({at, value, random() % 200 == 0 ? kHourMs : 60'000,
                          random() % 100 == 0 ? coverage : 1.0});
    }
    return points;
}

inline std::string textOf(const std::filesystem::path& file, const std::string& sql) {
    Database database(file, SQLITE_OPEN_READWRITE);
    Statement statement(database, sql);
    return statement.step() ? statement.text(0) : std::string();
}

inline void fillMonth(Fixture& fixture, Site& site) {
    for (int day = 0; day < kDays; ++day) {
        for (Batch& batch : site.day(day)) {
            fixture.offer(std::move(batch));
        }
    }
    fixture.put(site.past());
    VERIFY_RESULT(fixture.cache->seal());
}

inline std::int64_t pointsOf(const Fixture& fixture) {
    std::int64_t count = 0;
    for (const SeriesInfo& info : fixture.cache->samples().series().value()) {
        count += info.count;
    }
    return count;
}

} // namespace ff::store
