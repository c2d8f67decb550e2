// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/SealedMonth.h"
#include "tests/store/Victim.h"

#include <cstdio>
#include <thread>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

/// Coarsens a part after the other, says each, and waits to be killed.
int coarsenForever(const char* file, int number) {
    auto cache = Cache::open(file, {});
    if (!cache) {
        return 1;
    }
    while (true) {
        std::printf("%d\n", number++);
        std::fflush(stdout);
        if (!(*cache)->coarsen({.mostBytes = 1})) {
            return 1;
        }
        std::this_thread::sleep_for(1ms);
    }
}

std::vector<double> sumsOf(const Cache& cache) {
    SampleQuery query;
    query.window = {kMonth, kMonth + 30 * 24h};
    query.every = 1h;
    query.metrics = {Metric::gpusAllocated, Metric::accountGpusAllocated, Metric::gpuBusy};
    std::vector<double> sums;
    for (const SeriesBins& series : cache.samples().bins(query).value()) {
        for (const Bin& bin : series.bins) {
            sums.push_back(bin.mean * double(bin.observed.count()));
            sums.push_back(double(bin.observed.count()));
        }
    }
    return sums;
}

} // namespace

class tst_CoarsenCrash : public QObject {
    Q_OBJECT

private slots:
    void killedWhileItCoarsensNoSumChanges();
};

void tst_CoarsenCrash::killedWhileItCoarsensNoSumChanges() {
    Fixture fixture;
    Site site;
    for (int day = 0; day < 28; ++day) {
        for (Batch& batch : site.day(day)) {
            fixture.offer(std::move(batch));
        }
    }
    QVERIFY(fixture.cache->flush());
    VERIFY_RESULT(fixture.cache->seal());
    const auto expected = sumsOf(*fixture.cache);
    std::random_device anything;
    std::mt19937 random{anything()};
    for (int round = 0; round < 20; ++round) {
        fixture.close();
        Victim victim(fixture.file(), 1);
        victim.killAfter(1 + int(random() % 3), random);
        fixture.reopen();
        const auto sums = sumsOf(*fixture.cache);
        QCOMPARE(sums.size(), expected.size());
        for (std::size_t i = 0; i < sums.size(); ++i) {
            QVERIFY2(std::abs(sums[i] - expected[i]) <= 1e-9 * std::max(1., std::abs(expected[i])),
                     qPrintable(QStringLiteral("round %1, sum %2").arg(round).arg(i)));
        }
        QVERIFY(fixture.cache->check().damage()->empty());
    }
    SampleQuery all;
    all.window = {kMonth - 24h, kMonth + 100 * 24h};
    const auto points = fixture.cache->samples().points(all);
    const auto series = fixture.cache->samples().series();
    for (std::size_t i = 0; i < series->size(); ++i) {
        QCOMPARE((*series)[i].count, std::int64_t((*points)[i].points.size()));
    }
}

} // namespace ff::store

int main(int argc, char** argv) {
    return ff::store::mainWithVictim<ff::store::tst_CoarsenCrash>(argc, argv,
                                                                  ff::store::coarsenForever);
}
#include "tst_CoarsenCrash.moc"
