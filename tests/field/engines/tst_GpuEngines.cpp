// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/RandomSite.h"
#include "tests/field/engines/FieldEngine.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

/// Every case of PageCases.h, and random sites, behind a real Prometheus and a real
/// VictoriaMetrics, polled and backfilled: the same figures as of the page itself.
class tst_GpuEngines final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void figures_data();
    void figures();

private:
    std::vector<PageCase> m_cases = pageCases();
    std::unique_ptr<FieldEngine> m_prometheus;
    std::unique_ptr<FieldEngine> m_victoria;
};

void tst_GpuEngines::initTestCase() {
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        m_cases.push_back(randomGpuSite(seed));
        m_cases.push_back(randomSlurmSite(seed));
    }
    std::vector<ScrapedPage> pages;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        for (const std::string& page : m_cases[i].pages) {
            pages.push_back({page, {{"input", std::to_string(i)}}});
        }
        m_cases[i].source.match = {{"input", std::to_string(i)}};
    }
    m_prometheus = std::make_unique<FieldEngine>(FieldEngine::Kind::prometheus, pages);
    m_victoria = std::make_unique<FieldEngine>(FieldEngine::Kind::victoriaMetrics, pages);
}

void tst_GpuEngines::figures_data() {
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("isPrometheus");
    QTest::addColumn<bool>("isPast");
    for (const bool isPrometheus : {true, false}) {
        for (const bool isPast : {false, true}) {
            for (std::size_t i = 0; i < m_cases.size(); ++i) {
                QTest::addRow("%s, %s: %s", isPrometheus ? "Prometheus" : "VictoriaMetrics",
                              isPast ? "backfill" : "poll", m_cases[i].name.c_str())
                    << int(i) << isPrometheus << isPast;
            }
        }
    }
}

void tst_GpuEngines::figures() {
    QFETCH(int, place);
    QFETCH(bool, isPrometheus);
    QFETCH(bool, isPast);
    const PageCase& asked = m_cases[std::size_t(place)];
    const FieldEngine& engine = isPrometheus ? *m_prometheus : *m_victoria;
    const Figures figures = isPast ? engine.backfill(asked.source) : engine.poll(asked.source);
    QVERIFY2(whyWrong(asked, figures).empty(),
             (whyWrong(asked, figures) + "\n" + figures.text()).c_str());
}

QTEST_GUILESS_MAIN(tst_GpuEngines)
#include "tst_GpuEngines.moc"
