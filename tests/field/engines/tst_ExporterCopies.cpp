// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/engines/FieldEngine.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

namespace {

using Labels = std::vector<std::pair<std::string, std::string>>;

/// The labels written into each sample, as a federated page has them.
std::string labelled(const std::string& page, const Labels& labels) {
    std::string inside;
    for (const auto& [name, value] : labels) {
        inside += (inside.empty() ? "" : ",") + name + "=\"" + value + "\"";
    }
    std::string all;
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t end = page.find('\n', at);
        std::string line = page.substr(at, end - at);
        at = end + 1;
        if (line.starts_with('#')) {
            continue;
        }
        const auto brace = line.find('{');
        const auto blank = line.find(' ');
        line = brace != std::string::npos ? line.insert(brace + 1, inside + ",")
                                          : line.insert(blank, "{" + inside + "}");
        all += line + '\n';
    }
    return all;
}

struct Scenario {
    std::string name;
    std::vector<std::pair<std::string, Labels>> pages;
    SourceConfig source;
    double capacity;
    double allocated;
    std::string says; ///< empty: nothing of copies must be said
};

const char* const kSmall = "slurm_gpus_total 8\nslurm_gpus_alloc 3\n"
                           "slurm_account_gpus_running{account=\"x\"} 3\n";

std::vector<Scenario> scenarios() {
    const std::string login = fieldFile("06-two-exporters/login.prom");
    const std::string node = fieldFile("50-mixed-prof-support/node.prom");
    SourceConfig ofCluster;
    ofCluster.cluster = "beta";
    SourceConfig matched;
    matched.match = {{"instance", "b:1"}};
    return {
        {"06 two login nodes",
         {{login, {{"instance", "a:1"}}}, {login, {{"instance", "b:1"}}}},
         {},
         16,
         10,
         "2 exporters answer"},
        {"an HA pair", // who scrapes is a label, the exporter is one
         {{login, {{"instance", "a:1"}, {"prometheus_replica", "p0"}}},
          {login, {{"instance", "a:1"}, {"prometheus_replica", "p1"}}}},
         {},
         16,
         10,
         "all for the same system"},
        {"two clusters, one is named by the federation",
         {{login, {{"instance", "a:1"}, {"cluster", "alpha"}}},
          {kSmall, {{"instance", "b:1"}, {"cluster", "beta"}}}},
         ofCluster,
         8,
         3,
         "not all for the same system"},
        {"two clusters, none is named",
         {{login, {{"instance", "a:1"}, {"cluster", "alpha"}}},
          {kSmall, {{"instance", "b:1"}, {"cluster", "beta"}}}},
         {},
         16,
         10,
         "set match in sources.toml"},
        {"two exporters, one chosen by the user",
         {{login, {{"instance", "a:1"}}}, {kSmall, {{"instance", "b:1"}}}},
         matched,
         8,
         3,
         ""},
        {"GPUs scraped twice",
         {{node, {{"instance", "a:1"}, {"job", "dcgm"}}},
          {node, {{"instance", "a:2"}, {"job", "gpus"}}}},
         {},
         8,
         8,
         "are copies"},
        {"GPUs of two clusters, one is named by the federation",
         {{node, {{"instance", "a:1"}, {"cluster", "beta"}}},
          {fieldFile("56-uuid-label-dropped/node.prom"),
           {{"instance", "a:2"}, {"cluster", "alpha"}}}},
         ofCluster,
         8,
         8,
         "GPUs of several clusters"},
    };
}

} // namespace

/// The same thing seen twice, on a federated page and behind real engines.
class tst_ExporterCopies final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void figures_data();
    void figures();

private:
    std::vector<Scenario> m_scenarios = scenarios();
    std::unique_ptr<FieldEngine> m_prometheus;
    std::unique_ptr<FieldEngine> m_victoria;
};

void tst_ExporterCopies::initTestCase() {
    std::vector<ScrapedPage> pages;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        for (auto [page, labels] : m_scenarios[i].pages) {
            labels.emplace_back("input", std::to_string(i));
            pages.push_back({page, labels});
        }
    }
    m_prometheus = std::make_unique<FieldEngine>(FieldEngine::Kind::prometheus, pages);
    m_victoria = std::make_unique<FieldEngine>(FieldEngine::Kind::victoriaMetrics, pages);
}

void tst_ExporterCopies::figures_data() {
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("path");
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        for (const char* path : {"page", "Prometheus", "VictoriaMetrics", "backfill"}) {
            QTest::addRow("%s: %s", path, m_scenarios[i].name.c_str())
                << int(i) << QString::fromLatin1(path);
        }
    }
}

void tst_ExporterCopies::figures() {
    QFETCH(int, place);
    QFETCH(QString, path);
    const Scenario& asked = m_scenarios[std::size_t(place)];
    SourceConfig source = asked.source;
    std::string page;
    for (const auto& [text, labels] : asked.pages) {
        page += labelled(text, labels);
    }
    if (path != u"page") {
        source.match["input"] = std::to_string(place);
    }
    const Figures figures = path == u"page"              ? pollPage(page, source)
                            : path == u"Prometheus"      ? m_prometheus->poll(source)
                            : path == u"VictoriaMetrics" ? m_victoria->poll(source)
                                                         : m_prometheus->backfill(source);
    const std::string text = figures.text();
    QVERIFY2(figures.value("gpus_capacity") == asked.capacity, text.c_str());
    QVERIFY2(figures.value("gpus_allocated") == asked.allocated, text.c_str());
    QVERIFY2(asked.says.empty() ? !figures.says("exporters answer") : figures.says(asked.says),
             text.c_str());
}

QTEST_GUILESS_MAIN(tst_ExporterCopies)
#include "tst_ExporterCopies.moc"
