// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/RandomSite.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

/// Sites made up at random: their pages give the figures that they were made from. The same sites
/// behind real engines are in tst_GpuEngines.
class tst_RandomSite final : public QObject {
    Q_OBJECT
private slots:
    void page_data();
    void page();
};

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

QTEST_GUILESS_MAIN(tst_RandomSite)
#include "tst_RandomSite.moc"
