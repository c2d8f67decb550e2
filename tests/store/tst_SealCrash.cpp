// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "tests/store/Fixture.h"
#include "tests/store/Victim.h"

#include <sqlite3.h>

#include <cstdio>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kStart = at("2026-03-01T00:00:00Z");
constexpr int kMinutes = 180;

double valueAt(Instant when, Metric metric) {
    const std::int64_t minute = (toMillis(when) - toMillis(kStart)) / 60'000;
    return metric == Metric::gpuBusy ? double(minute * 37 % 1000) / 1000 : double(minute / 5 % 400);
}

Instant endOf(int number) {
    return kStart + number * kMinutes * 1min;
}

/// Batch `number`: three hours of two series, and what was left out of those a day before, so that
/// chunks are opened and sealed again.
Batch numbered(int number) {
    Batch batch = pollAt(endOf(number));
    for (const Metric metric : {Metric::gpusAllocated, Metric::gpuBusy}) {
        auto& samples = batch.series.emplace_back();
        samples.key = {kLumi, metric, {}, {}};
        const auto add = [&](Instant when) {
            samples.points.push_back({when, valueAt(when, metric)});
        };
        if (number > 8) {
            add(endOf(number - 9) + 77min);
        }
        for (int minute = 0; minute < kMinutes; ++minute) {
            if (minute != 77) {
                add(endOf(number - 1) + minute * 1min);
            }
        }
    }
    return batch;
}

int writeForever(const char* file, int number) {
    auto cache = Cache::open(file, {});
    if (!cache) {
        return 1;
    }
    while (true) {
        if (Batch batch = numbered(number); !(*cache)->offer(batch) || !(*cache)->flush()) {
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (++number % 3 == 0 && !(*cache)->seal()) {
            return 1;
        }
    }
}

SampleQuery everything() {
    SampleQuery query;
    query.window = {kStart, kStart + 3650 * 24h};
    return query;
}

/// The number of the last batch that is there whole.
int lastOf(const Cache& cache) {
    const auto latest = cache.samples().latest();
    return latest && !latest->empty()
               ? int((toMillis(latest->front().point.at) - toMillis(kStart) + 60'000) /
                     (kMinutes * 60'000))
               : 0;
}

/// What of the batches 1 to `last` is not there as it was; empty: nothing.
QByteArray whatIsBroken(Cache& cache, int last) {
    const auto series = cache.samples().points(everything());
    if (!series || series->size() != 2) {
        return "series";
    }
    for (const SeriesSamples& samples : *series) {
        std::size_t next = 0;
        for (Instant when = kStart; when < endOf(last); when += 1min) {
            const std::int64_t minute = (toMillis(when) - toMillis(kStart)) / 60'000;
            if (minute % kMinutes == 77 && minute / kMinutes + 1 > last - 8) {
                continue; // not filled in yet
            }
            if (next == samples.points.size() ||
                samples.points[next++] != Point{when, valueAt(when, samples.key.metric)}) {
                return QByteArray("point of ") + toIso8601(when).c_str();
            }
        }
        if (next != samples.points.size()) {
            return "more points";
        }
    }
    for (const SeriesInfo& info : *cache.samples().series()) {
        if (info.count != std::int64_t(series->front().points.size())) {
            return "count";
        }
    }
    return cache.check().damage()->empty() ? QByteArray() : QByteArray("damage");
}

} // namespace

class tst_SealCrash : public QObject {
    Q_OBJECT

private slots:
    void killedSealerLosesNothing();
};

/// Killed at random moments while it writes, seals, and opens what it sealed.
void tst_SealCrash::killedSealerLosesNothing() {
    Fixture fixture;
    QVERIFY(killAgainAndAgain(fixture, 9, lastOf, whatIsBroken) >= 0);
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    Statement chunks(database, "SELECT count(*) FROM sample_chunk");
    QVERIFY(chunks.step());
    QVERIFY(chunks.integer(0) > 10);
}

} // namespace ff::store

int main(int argc, char** argv) {
    return ff::store::mainWithVictim<ff::store::tst_SealCrash>(argc, argv, ff::store::writeForever);
}
#include "tst_SealCrash.moc"
