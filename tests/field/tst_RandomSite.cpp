// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/RandomSite.h"
#include "tests/field/RandomSlurm.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ff;
using namespace ff::test;

/// Sites made up at random: their pages give the figures that they were made from. The same sites
/// behind real engines are in tst_GpuEngines.
class tst_RandomSite final : public QObject {
    Q_OBJECT
private slots:
    void page_data();
    void page();
    void slurm_data();
    void slurm();
};

namespace {

/// GPU-hours by account, of runs that are over.
std::map<std::string, double> hoursOf(const std::vector<JobRecord>& jobs) {
    const GpuTypes types = slurmSource().gpuTypes;
    GpuUnits units(types);
    std::map<std::string, double> hours;
    for (const JobRecord& job : jobs) {
        if (job.start && job.end) {
            hours[job.account] += gpusOf(units.of(job.gpus, job.gpuModel)) *
                                  double((*job.end - *job.start).count()) / 3.6e6;
        }
    }
    return hours;
}

bool isSame(const std::map<std::string, double>& a, const std::map<std::string, double>& b) {
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
        return x.first == y.first && std::abs(x.second - y.second) < 1e-6;
    });
}

} // namespace

void tst_RandomSite::page_data() {
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("isGpus");
    for (int seed = 1; seed <= 300; ++seed) {
        for (const bool isGpus : {true, false}) {
            QTest::addRow("%s %d", isGpus ? "GPUs" : "accounts", seed) << seed << isGpus;
        }
    }
}

void tst_RandomSite::page() {
    QFETCH(int, seed);
    QFETCH(bool, isGpus);
    const PageCase site =
        isGpus ? randomGpuSite(std::uint32_t(seed)) : randomSlurmSite(std::uint32_t(seed));
    const Figures figures = pollPage(site.page());
    QVERIFY2(whyWrong(site, figures).empty(),
             (whyWrong(site, figures) + "\n" + figures.text() + site.page()).c_str());
}

void tst_RandomSite::slurm_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 300; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

/// The same site by slurmrestd, in the JSON of slurmdbd and by sacct.
void tst_RandomSite::slurm() {
    QFETCH(int, seed);
    const RandomSlurm site = randomSlurm(std::uint32_t(seed));
    const Polled polled = pollSlurm(site.rest);
    QCOMPARE(polled.error, std::string());
    double held = 0;
    for (const auto& [account, gpus] : site.held) {
        QVERIFY(std::abs(polled.value(Metric::accountGpusAllocated, account) - gpus) < 1e-6);
        held += gpus;
    }
    QVERIFY(std::abs(polled.value(Metric::gpusCapacity) - site.capacity) < 1e-6);
    QVERIFY(std::abs(polled.value(Metric::gpusAllocated) - held) < 1e-6);
    QVERIFY(isSame(hoursOf(polled.decoded.jobs), site.hours));
    QVERIFY(isSame(hoursOf(readFile(site.sacct).jobs), site.hours));
    QVERIFY(isSame(hoursOf(readFile(site.rest.accounted, feeds::ImportFormat::sacctJson).jobs),
                   site.hours));
}

QTEST_GUILESS_MAIN(tst_RandomSite)
#include "tst_RandomSite.moc"
