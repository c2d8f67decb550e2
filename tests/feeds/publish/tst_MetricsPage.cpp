// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/publish/MetricsPage.h"
#include "app/feeds/text/CheckReport.h"
#include "tests/feeds/prometheus/Conversation.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromMillis(1'795'329'723'250);

LatestValue value(const char* system, Metric metric, double number, const char* account = "",
                  const char* qualifier = "", Duration age = 10s) {
    return {{SystemId{system}, metric, account, qualifier}, {kNow - age, number}, 1min};
}

std::vector<LatestValue> site() {
    return {value("lumi", Metric::gpusCapacity, 64),
            value("lumi", Metric::gpusAllocated, 38),
            value("lumi", Metric::gpusIdle, 22),
            value("lumi", Metric::gpusDown, 4),
            value("lumi", Metric::gpusReserved, 2, "", "", 1h), // holds no more
            value("lumi", Metric::gpuBusy, 0.125, "", "dcgm-prof"),
            value("lumi", Metric::accountGpusAllocated, 30, "project_\"fi\""),
            value("lumi", Metric::accountGpusAllocated, 6, "ee"),
            value("lumi", Metric::accountGpusAllocated, 2, ""),
            value("lumi", Metric::queueJobs, 5, "ee", "eligible"),
            value("lumi", Metric::queueJobs, 7, "project_\"fi\"", "eligible"),
            value("lumi", Metric::queueJobs, 1, "ee", "held"),
            value("vega", Metric::gpusCapacity, 240),
            value("vega", Metric::gpusAllocated, 200),
            value("secret", Metric::gpusCapacity, 1000)};
}

/// What another collector makes of the page.
SourceConfig sourceOf(const char* system, const char* preset = "") {
    SourceConfig source;
    source.kind = SourceKind::openMetrics;
    source.system = SystemId{system};
    source.url = "http://127.0.0.1:9417/metrics";
    source.preset = preset;
    return source;
}

Conversation ask(const std::string& page, const SourceConfig& source) {
    SourceMemory memory;
    const auto dialogue = expositionPoll(source, memory);
    return Conversation::hold(
        *dialogue,
        [&](const Conversation::Asked&) {
            return Response{200, "application/openmetrics-text; version=1.0.0; charset=utf-8",
                            page};
        },
        kNow);
}

Decoded read(const std::string& page, const char* system) {
    const auto held = ask(page, sourceOf(system));
    if (!held.result) {
        qWarning("%s", held.result.error().detail.c_str());
    }
    return held.decoded;
}

std::optional<double> of(const Decoded& decoded, Metric metric, const char* account = "",
                         const char* qualifier = "") {
    for (const SeriesSamples& series : decoded.series) {
        if (series.key.metric == metric && series.key.account == account &&
            series.key.qualifier == qualifier) {
            return series.points.front().value;
        }
    }
    return {};
}

} // namespace

class tst_MetricsPage final : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas() {
        const std::string page =
            metricsPage(site(), {{SystemId{"lumi"}, true}, {SystemId{"vega"}, false}}, kNow);
        // No time on a value: a Prometheus would drop that of a source that is polled seldom.
        QVERIFY2(page.contains("\nfactoryfloor_gpus_allocated{system=\"lumi\"} 38\n"),
                 page.c_str());
        QVERIFY2(page.contains("\nfactoryfloor_sample_timestamp_seconds{system=\"lumi\",metric="
                               "\"gpus_allocated\"} 1795329713.250\n"),
                 page.c_str());
        const Decoded lumi = read(page, "lumi");
        QCOMPARE(lumi.server, std::string("Factory Floor at the site"));
        QCOMPARE(of(lumi, Metric::gpusCapacity), 64.0);
        QCOMPARE(of(lumi, Metric::gpusAllocated), 38.0);
        QCOMPARE(of(lumi, Metric::gpusIdle), 22.0);
        QCOMPARE(of(lumi, Metric::gpusDown), 4.0);
        QVERIFY(!of(lumi, Metric::gpusReserved));
        QCOMPARE(of(lumi, Metric::gpuBusy, "", "dcgm-prof"), 0.125);
        QCOMPARE(of(lumi, Metric::accountGpusAllocated, "project_\"fi\""), 30.0);
        QCOMPARE(of(lumi, Metric::accountGpusAllocated, "ee"), 6.0);
        QCOMPARE(of(lumi, Metric::accountGpusAllocated, ""), 2.0); // what the accounts leave
        QCOMPARE(of(lumi, Metric::queueJobs, "ee", "eligible"), 5.0);
        QCOMPARE(of(lumi, Metric::queueJobs, "ee", "held"), 1.0);
        QVERIFY(lumi.doubts.empty());
        const Decoded vega = read(page, "vega");
        QCOMPARE(of(vega, Metric::gpusCapacity), 240.0);
        QCOMPARE(of(vega, Metric::gpusAllocated), 200.0);
        for (const SeriesSamples& series : lumi.series) {
            QVERIFY(series.points.front().at == kNow - 10s); // the site's own time
        }
    }

    void accountsAreToldOnlyWhereTheSourceSaysSo() {
        const std::string page = metricsPage(site(), {{SystemId{"lumi"}, false}}, kNow);
        QVERIFY(!page.contains("account"));
        QVERIFY(!page.contains("project_"));
        const Decoded lumi = read(page, "lumi");
        QCOMPARE(of(lumi, Metric::queueJobs, "", "eligible"), 12.0);
        QCOMPARE(of(lumi, Metric::queueJobs, "", "held"), 1.0);
        QCOMPARE(of(lumi, Metric::gpusAllocated), 38.0);
        QCOMPARE(of(lumi, Metric::accountGpusAllocated, ""), 38.0); // of nobody that is named
    }

    /// A page of several systems: a source takes its own, whether it names the preset or not.
    void eachSourceTakesItsOwnSystem_data() {
        QTest::addColumn<QByteArray>("preset");
        QTest::addRow("named") << QByteArray("factoryfloor");
        QTest::addRow("detected") << QByteArray();
    }
    void eachSourceTakesItsOwnSystem() {
        QFETCH(QByteArray, preset);
        auto latest = site();
        latest.push_back(value("alps", Metric::gpusAllocated, 9)); // it tells no capacity
        const std::string page = metricsPage(
            latest,
            {{SystemId{"alps"}, false}, {SystemId{"lumi"}, true}, {SystemId{"vega"}, false}}, kNow);
        const auto vega = ask(page, sourceOf("vega", preset.constData()));
        QVERIFY2(vega.result, vega.result ? "" : vega.result.error().detail.c_str());
        QCOMPARE(of(vega.decoded, Metric::gpusCapacity), 240.0);
        QCOMPARE(of(vega.decoded, Metric::gpusAllocated), 200.0);
        QVERIFY(!of(vega.decoded, Metric::queueJobs, "ee", "eligible"));
        QVERIFY(vega.decoded.doubts.empty());
        const auto alps = ask(page, sourceOf("alps", preset.constData()));
        QCOMPARE(of(alps.decoded, Metric::gpusAllocated), 9.0);
        QVERIFY(!of(alps.decoded, Metric::gpusCapacity));
        const auto none = ask(page, sourceOf("mahti", preset.constData()));
        QVERIFY(!none.result);
        QCOMPARE(int(none.result.error().code), int(ErrorCode::noData));
        QCOMPARE(none.result.error().detail,
                 std::string("nothing here has system=\"mahti\"; system is \"alps\", \"lumi\", "
                             "\"vega\". If the system has another name here, set match.system in "
                             "sources.toml"));
        SourceConfig chosen = sourceOf("mahti", preset.constData());
        chosen.match = {{"system", "vega"}};
        QCOMPARE(of(ask(page, chosen).decoded, Metric::gpusCapacity), 240.0);
    }

    void isValidAndHoldsNoOtherSystem() {
        const std::string page = metricsPage(site(), {{SystemId{"lumi"}, true}}, kNow);
        QVERIFY(!page.contains("secret") && !page.contains("vega"));
        const CheckReport report =
            checkExposition(page, TextFormat::openMetrics, ReportFormat::json);
        for (const std::string& message : report.messages) {
            qWarning("%s", message.c_str());
        }
        QVERIFY(report.ok);
        QCOMPARE(metricsPage({}, {}, kNow), std::string("# EOF\n"));
    }
};

QTEST_GUILESS_MAIN(tst_MetricsPage)
#include "tst_MetricsPage.moc"
