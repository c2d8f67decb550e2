// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/prometheus/CentralEngine.h"

using namespace ff;
using namespace ff::feeds;

namespace {

/// The families of one site's exporter, as the engine lists them.
std::string listed(const std::string& name, std::initializer_list<const char*> families) {
    std::string rows;
    for (const char* family : families) {
        rows += (rows.empty() ? "" : ",") +
                row(site(name, "\"__name__\":\"" + std::string(family) + "\""), "1");
    }
    return rows;
}

/// What an engine lists that has one exporter in two places, and another one in one.
Response twoExporters() {
    return vectorOf(row("\"__name__\":\"slurm_gpus_total\"", "2") + "," +
                    row("\"__name__\":\"slurm_gpus_alloc\"", "2") + "," +
                    row("\"__name__\":\"slurm_exporter_collector_success\"", "2") + "," +
                    row("\"__name__\":\"slurm_node_gpus\"", "1") + "," +
                    row("\"__name__\":\"slurm_jobs_hold\"", "1"));
}

/// The first poll of a source whose engine answers so.
template <class Answer>
auto polled(const SourceConfig& source, const Answer& answer) {
    SourceMemory memory;
    const auto dialogue = prometheusPoll(source, memory);
    return Conversation::hold(*dialogue, answer, Instant{});
}

} // namespace

/// Systems behind one engine whose exporters are not the same, or are there twice.
class tst_ExportersOfSystems final : public QObject {
    Q_OBJECT

private slots:
    /// A system of two parts, one with another exporter or none.
    void partsOfASystemAreAskedForEach() {
        bool isSilent = false;
        const auto parts = [&](const Conversation::Asked& asked) {
            const std::string& query = asked.body;
            if (query.contains("count by (__name__, site) ({__name__")) {
                return twoExporters();
            }
            if (query.starts_with("query=sum by (site) (slurm_gpus_total")) {
                return vectorOf(row(site("lumi-g"), "60"));
            }
            if (query.starts_with("query=sum by (site) (slurm_node_gpus)") && !isSilent) {
                return vectorOf(row(site("lumi-c"), "4"));
            }
            return vectorOf("");
        };
        const auto held = polled(central(""), parts);
        QCOMPARE(value(of(held, "lumi"), Metric::gpusCapacity), 64.0);
        QVERIFY(!says(of(held, "lumi"), "nothing came"));
        isSilent = true;
        const auto without = polled(central(""), parts);
        QCOMPARE(value(of(without, "lumi"), Metric::gpusCapacity), 60.0);
        QVERIFY(says(of(without, "lumi"), "nothing came with site=~\"lumi-c\""));
        QVERIFY(of(without, "lumi").series.front().points.front().coverage < 1);
    }

    /// Systems with different exporters: each is asked for in its own way, and the question that
    /// two exporters share is asked once.
    void systemsMayHaveDifferentExporters() {
        const auto site2 = [](const Conversation::Asked& asked) {
            const std::string& query = asked.body;
            if (query.contains("count by (__name__, site) ({__name__")) {
                return twoExporters();
            }
            if (query.starts_with("query=sum by (site) (slurm_gpus_total")) {
                return vectorOf(row(site("lumi-g"), "60"));
            }
            if (query.starts_with("query=sum by (site) (slurm_node_gpus)")) {
                return vectorOf(row(site("mn5"), "32"));
            }
            return vectorOf("");
        };
        const auto held = polled(central(""), site2);
        QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
        QCOMPARE(value(of(held, "lumi"), Metric::gpusCapacity), 60.0);
        QCOMPARE(value(of(held, "mn5"), Metric::gpusCapacity), 32.0);
        QCOMPARE(held.count("sum by (site) (slurm_gpus_total)"), 1);
    }

    /// Two exporters answer in one of the systems: that one alone is counted once.
    void copiesInOneSystemDoNotCountTwice() {
        const auto twice = [](const Conversation::Asked& asked) {
            if (asked.body == "query=slurm_gpus_total") {
                return vectorOf(row(site("lumi-g", "\"instance\":\"a\""), "60") + "," +
                                row(site("lumi-g", "\"instance\":\"b\""), "60") + "," +
                                row(site("mn5", "\"instance\":\"c\""), "32"));
            }
            return engine(asked);
        };
        const auto held = polled(central(), twice);
        const char* const query =
            "query=sum by (site) (slurm_gpus_total{site!~\"lumi-g\"}) or (sum by (site) "
            "(slurm_gpus_total{instance=\"a\",site=\"lumi-g\"}) or (sum by (site) "
            "(slurm_gpus_total{instance=\"b\",site=\"lumi-g\"}) unless on () "
            "(slurm_gpus_total{instance=\"a\",site=\"lumi-g\"})))";
        QCOMPARE(held.count(query), 1);
        QCOMPARE(of(held, "lumi").doubts.size(), 1u);
        QVERIFY(of(held, "mn5").doubts.empty());
    }

    /// A site publishes several systems on one page: the one that its label's value is of counts.
    void ofAPublishedPageEachTakesItsOwn() {
        const auto pages = [](const Conversation::Asked& asked) {
            if (asked.body == "query=factoryfloor_gpus_capacity") {
                return vectorOf(row(site("lumi-g", "\"system\":\"alps\""), "10") + "," +
                                row(site("lumi-g", "\"system\":\"lumi\""), "60") + "," +
                                row(site("mn5", "\"system\":\"marenostrum\""), "32"));
            }
            return vectorOf("");
        };
        const auto held = polled(central("factoryfloor"), pages);
        QCOMPARE(held.count("query=sum by (site) (factoryfloor_gpus_capacity{site!~\"lumi-g\"}) or "
                            "(sum by (site) (factoryfloor_gpus_capacity{system=\"lumi\","
                            "site=\"lumi-g\"}))"),
                 1);
    }

    /// Two exporters that share names, of which one counts no GPUs of jobs that wait: of its site
    /// that none wait is not known. The engine knows a third site from the second poll on.
    void anExporterThatCountsNoQueueTellsNoZeros_data() {
        QTest::addColumn<QByteArray>("preset");
        QTest::addRow("detected") << QByteArray();
        QTest::addRow("named") << QByteArray("slurm-sckyzo, slurm-vpenso");
    }
    void anExporterThatCountsNoQueueTellsNoZeros() {
        QFETCH(QByteArray, preset);
        bool isMore = false;
        const auto sites = [&](const Conversation::Asked& asked) {
            if (asked.body.contains("count by (__name__, site) ({__name__")) {
                const std::string more =
                    isMore ? "," + listed("new", {"slurm_gpus_total", "slurm_gpus_alloc"}) : "";
                return vectorOf(listed("mn5", {"slurm_gpus_total", "slurm_gpus_alloc"}) + "," +
                                listed("lumi-g", {"slurm_gpus_total", "slurm_gpus_alloc",
                                                  "slurm_exporter_collector_success"}) +
                                more);
            }
            if (asked.body.starts_with("query=sum by (site) (slurm_gpus_")) {
                return vectorOf(row(site("lumi-g"), "60") + "," + row(site("mn5"), "32") +
                                (isMore ? "," + row(site("new"), "8") : ""));
            }
            return vectorOf("");
        };
        SourceConfig source = central(preset.constData());
        source.serves.systems = {served("lumi", {"lumi-g"}), served("mn5", {"mn5"}),
                                 served("new", {"new"})};
        SourceMemory memory;
        const auto tells = [&](const Conversation& held, const char* system, Metric metric) {
            const auto& complete = of(held, system).complete;
            return std::ranges::find(complete, metric) != complete.end();
        };
        const auto poll = [&] {
            const auto dialogue = prometheusPoll(source, memory);
            return Conversation::hold(*dialogue, sites, Instant{});
        };
        const auto held = poll();
        QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
        QVERIFY(tells(held, "lumi", Metric::queueJobs));
        QVERIFY(tells(held, "mn5", Metric::queueJobs));
        QVERIFY(tells(held, "mn5", Metric::queueGpus));
        QVERIFY(!tells(held, "lumi", Metric::queueGpus));
        isMore = true;
        const auto second = poll();
        QCOMPARE(second.count("count by (__name__, site) ({__name__"), 0); // it is remembered
        QVERIFY(!tells(second, "new", Metric::queueGpus));
        const auto third = poll();
        QCOMPARE(third.count("count by (__name__, site) ({__name__"), 1);
        QVERIFY(tells(third, "new", Metric::queueGpus));
        QVERIFY(!tells(third, "lumi", Metric::queueGpus));
    }

    /// Where the label that tells the systems apart is one in which copies of a series differ
    /// otherwise, series of two systems are no copies.
    void theLabelOfSystemsTellsNoCopies() {
        SourceConfig source = central("dcgm");
        source.serves.label = "prometheus";
        source.serves.systems = {served("lumi", {"l"}), served("mn5", {"m"})};
        const auto engine = [](const Conversation::Asked& asked) {
            const std::string& query = asked.body;
            if (query.contains("count by (__name__, GPU_I_PROFILE")) {
                return vectorOf(
                    row("\"prometheus\":\"l\",\"__name__\":\"DCGM_FI_DEV_GPU_UTIL\"", "8"));
            }
            // Series that none of the identities tells.
            const bool isRest = query.starts_with("query=count({__name__") &&
                                !query.substr(0, query.find('}')).contains(',');
            return vectorOf(isRest ? row("", "8") : "");
        };
        SourceMemory memory;
        const auto dialogue = prometheusPoll(source, memory);
        const auto held = Conversation::hold(*dialogue, engine, Instant{});
        int without = 0;
        for (const Conversation::Asked& asked : held.asked) {
            for (auto at = asked.body.find("without ("); at != std::string::npos;
                 at = asked.body.find("without (", at + 1)) {
                ++without;
                const std::string names =
                    ", " + asked.body.substr(at + 9, asked.body.find(')', at) - at - 9) + ",";
                QVERIFY2(!names.contains(", prometheus,"), asked.body.c_str());
                QVERIFY2(names.contains(", prometheus_replica,"), asked.body.c_str());
            }
        }
        QVERIFY(without > 2);
    }

    void gpuFiguresAreBySystem() {
        const auto gpus = [](const Conversation::Asked& asked) {
            const std::string& query = asked.body;
            if (query.contains("count by (__name__, GPU_I_PROFILE, modelName, cluster, site)")) {
                return vectorOf(row(site("lumi-g", "\"__name__\":\"DCGM_FI_DEV_GPU_UTIL\""), "8"));
            }
            if (query.starts_with("query=count({__name__")) {
                return vectorOf(query.contains("UUID!~") && !query.contains("unless") ? row("", "8")
                                                                                      : "");
            }
            if (query.starts_with("query=count by (site) (count by (UUID, site) (DCGM")) {
                return vectorOf(row(site("lumi-g"), "8") + "," + row(site("mn5"), "4"));
            }
            if (query.starts_with("query=avg by (site) (avg by (UUID, site) (") &&
                !query.contains("hpc_job")) {
                return vectorOf(row(site("lumi-g"), "0.5"));
            }
            if (query.starts_with("query=count by (site) ((DCGM")) {
                return vectorOf(row(site("mn5"), "3"));
            }
            return vectorOf("");
        };
        const auto held = polled(central("dcgm"), gpus);
        QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
        QCOMPARE(value(of(held, "lumi"), Metric::gpusCapacity), 8.0);
        QCOMPARE(value(of(held, "lumi"), Metric::gpuBusy), 0.5);
        QCOMPARE(value(of(held, "mn5"), Metric::gpusCapacity), 4.0);
        QVERIFY(!says(of(held, "lumi"), "3 values left out"));
        QVERIFY(says(of(held, "mn5"), "3 values left out"));
    }
};

QTEST_GUILESS_MAIN(tst_ExportersOfSystems)
#include "tst_ExportersOfSystems.moc"
