// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/engines/FieldEngine.h"

#include <QTest>

#include <cmath>

using namespace ff;
using namespace ff::test;

namespace {

struct OddPage {
    std::string file;
    std::map<std::string, double> right;
    /// Where VictoriaMetrics stores only a part of the page: what is right of that part.
    std::map<std::string, double> ofVictoria = {};
};

std::vector<OddPage> oddPages() {
    return {
        {"52-empty-value-line/node.prom", {{"gpus_capacity", 2}, {"gpu_busy", 0.45}}},
        {"53-crlf-page/node.prom", {{"gpus_capacity", 4}}},
        {"54-utf8-quoted-names/node.prom",
         {{"gpus_capacity", 2}, {"gpu_busy", 0.3}},
         {{"gpus_capacity", 1}}}, // it passes over names in quotes, and nothing it has shows that
        {"55-unknown-exporters/guilbaults.prom", {}},
        {"55-unknown-exporters/node_exporter.prom", {}},
        {"55-unknown-exporters/nvidia_gpu_exporter.prom", {}},
        {"55-unknown-exporters/old-namespace.prom", {}},
        {"57-stale-timestamps/old.prom", {}}, // no engine has them as of now
        {"64-slurmweb-exporter/agent.prom",
         {{"gpus_capacity", 16}, {"gpus_allocated", 12}, {"queue_jobs:eligible", 40}}}};
}

} // namespace

/// Pages whose text is odd, behind engines that may refuse all of a page for one line: the figures
/// are right, or there are none and a sentence says so.
class tst_OddPages final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void figures_data();
    void figures();

private:
    std::vector<OddPage> m_pages = oddPages();
    std::unique_ptr<FieldEngine> m_prometheus;
    std::unique_ptr<FieldEngine> m_victoria;
};

void tst_OddPages::initTestCase() {
    std::vector<ScrapedPage> pages;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        pages.push_back({fieldFile(m_pages[i].file), {{"input", std::to_string(i)}}});
        pages.back().mayFail = true;
    }
    m_prometheus = std::make_unique<FieldEngine>(FieldEngine::Kind::prometheus, pages);
    m_victoria = std::make_unique<FieldEngine>(FieldEngine::Kind::victoriaMetrics, pages);
}

void tst_OddPages::figures_data() {
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("isPrometheus");
    QTest::addColumn<bool>("isPast");
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        for (const bool isPrometheus : {true, false}) {
            for (const bool isPast : {false, true}) {
                QTest::addRow("%s, %s: %s", isPrometheus ? "Prometheus" : "VictoriaMetrics",
                              isPast ? "backfill" : "poll", m_pages[i].file.c_str())
                    << int(i) << isPrometheus << isPast;
            }
        }
    }
}

void tst_OddPages::figures() {
    QFETCH(int, place);
    QFETCH(bool, isPrometheus);
    QFETCH(bool, isPast);
    const OddPage& asked = m_pages[std::size_t(place)];
    const FieldEngine& engine = isPrometheus ? *m_prometheus : *m_victoria;
    SourceConfig source;
    source.match = {{"input", std::to_string(place)}};
    const Figures figures = isPast ? engine.backfill(source) : engine.poll(source);
    const std::string text = figures.text();
    if (figures.values.empty()) {
        QVERIFY2(isPast || !figures.error.empty(), text.c_str());
        return;
    }
    QVERIFY2(!asked.right.empty(), text.c_str());
    const bool isPart = !isPrometheus && !asked.ofVictoria.empty();
    for (const auto& [name, value] : isPart ? asked.ofVictoria : asked.right) {
        QVERIFY2(std::abs(figures.value(name) - value) < 1e-9, text.c_str());
    }
}

QTEST_GUILESS_MAIN(tst_OddPages)
#include "tst_OddPages.moc"
