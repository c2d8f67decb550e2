// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/prometheus/CentralEngine.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

/// Each question is asked once for all systems, and each has its own part of the answer.
class tst_ManySystems final : public QObject {
    Q_OBJECT

private slots:
    void oneQueryAMetricServesAll() {
        SourceMemory memory;
        const auto dialogue = prometheusPoll(central(), memory);
        const auto held = Conversation::hold(*dialogue, engine, Instant{});
        QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
        QCOMPARE(held.count("(slurm_gpus_total)"), 1);
        QCOMPARE(held.count("(slurm_account_gpus_running)"), 1);
        QCOMPARE(held.decoded.apart.size(), 2u);
        const Decoded& lumi = of(held, "lumi");
        QCOMPARE(value(lumi, Metric::gpusCapacity), 64.0); // of both its names
        QCOMPARE(value(lumi, Metric::gpusAllocated), 38.0);
        QCOMPARE(value(lumi, Metric::accountGpusAllocated, "fi"), 30.0);
        QCOMPARE(value(lumi, Metric::accountGpusAllocated, "no"), 8.0);
        QCOMPARE(value(of(held, "mn5"), Metric::gpusCapacity), 32.0);
        QCOMPARE(value(of(held, "mn5"), Metric::accountGpusAllocated, "fi"), 16.0);
        for (const SeriesSamples& series : lumi.series) {
            QVERIFY(series.key.system == SystemId{"lumi"});
        }
        // Nothing waits, at either.
        for (const char* system : {"lumi", "mn5"}) {
            const auto& complete = of(held, system).complete;
            QVERIFY(std::ranges::find(complete, Metric::queueJobs) != complete.end());
        }
    }

    void whatIsMappedToNothingIsSaid() {
        SourceMemory memory;
        const auto dialogue = prometheusPoll(central(), memory);
        const auto held = Conversation::hold(*dialogue, engine, Instant{});
        for (const char* system : {"lumi", "mn5"}) {
            QVERIFY2(says(of(held, system), "site is also \"test-bed\""), system);
        }
        SourceConfig all = central();
        all.serves.systems.push_back(served("test", {"test-bed"}));
        const auto second = prometheusPoll(all, memory);
        const auto mapped = Conversation::hold(*second, engine, Instant{});
        QVERIFY(!says(of(mapped, "lumi"), "is also"));
        QCOMPARE(value(of(mapped, "test"), Metric::gpusCapacity), 8.0);
    }

    void seriesWithoutTheLabelAreSaid() {
        SourceConfig source = central("");
        source.queries = {{"gpus_capacity", "sum(my_gpus)"}};
        SourceMemory memory;
        const auto dialogue = prometheusPoll(source, memory);
        const auto held = Conversation::hold(
            *dialogue,
            [](const Conversation::Asked& asked) {
                return asked.target.contains("buildinfo") ? json("{}") : vectorOf(row("", "8"));
            },
            Instant{});
        QVERIFY(!held.result); // nothing of any system: no poll that went well
    }

    /// A system that the engine has nothing of was not observed; the others were.
    void aSilentSystemIsAnErrorOfItsOwn() {
        SourceConfig source = central();
        source.serves.systems.push_back(served("gone", {"gone"}));
        SourceMemory memory;
        const auto dialogue = prometheusPoll(source, memory);
        const auto held = Conversation::hold(*dialogue, engine, Instant{});
        QVERIFY(held.result.has_value());
        QVERIFY(!of(held, "lumi").error);
        const auto& error = of(held, "gone").error;
        QVERIFY(error.has_value());
        QCOMPARE(int(error->code), int(ErrorCode::noData));
        QCOMPARE(error->detail, std::string("the engine has nothing with site=~\"gone\""));
    }

    /// What VictoriaMetrics and Thanos say where a part of their storage is away.
    void aPartialAnswerLowersTheCoverage_data() {
        QTest::addColumn<QByteArray>("says");
        QTest::addRow("isPartial") << QByteArray("\"isPartial\":true,");
        QTest::addRow("warnings") << QByteArray("\"warnings\":[\"store lumi is away\"],");
    }
    void aPartialAnswerLowersTheCoverage() {
        QFETCH(QByteArray, says);
        SourceConfig source = central();
        source.serves.systems.push_back(served("gone", {"gone"}));
        SourceMemory memory;
        const auto dialogue = prometheusPoll(source, memory);
        const auto held = Conversation::hold(
            *dialogue,
            [&](const Conversation::Asked& asked) {
                Response response = engine(asked);
                response.body.insert(1, says.toStdString());
                return response;
            },
            Instant{});
        for (const char* system : {"lumi", "mn5"}) {
            const Decoded& own = of(held, system);
            QVERIFY(ff::feeds::says(own, "partial answer: "));
            QVERIFY(own.complete.empty());
            for (const SeriesSamples& series : own.series) {
                QCOMPARE(series.points.front().coverage, 0.5);
            }
        }
        QCOMPARE(int(of(held, "gone").error->code), int(ErrorCode::partialAnswer));
    }

    void parametersGoWithEachQuestion() {
        SourceConfig source = central();
        source.parameters = {{"dedup", "true"}, {"partial_response", "false"}};
        SourceMemory memory;
        const auto dialogue = prometheusPoll(source, memory);
        const auto held = Conversation::hold(*dialogue, engine, Instant{});
        int posts = 0;
        for (const auto& asked : held.asked) {
            posts += asked.method == "POST" ? 1 : 0;
        }
        QVERIFY(posts > 5);
        QCOMPARE(held.count("&dedup=true&partial_response=false"), posts);
    }

    /// The past of some of the systems: the others, which were seen then, are not asked for.
    void thePastIsAskedForOfTheSystemsThatMissIt() {
        SourceConfig source = central();
        source.serves.systems.pop_back();
        source.serves.only = true;
        SourceMemory memory;
        memory.server = "VictoriaMetrics";
        memory.scrapeInterval = 15min;
        const Window hour{instantFromSeconds(36'000), instantFromSeconds(39'600)};
        const auto dialogue = prometheusBackfill(source, memory, hour, 30min);
        const auto held = Conversation::hold(
            *dialogue,
            [](const Conversation::Asked& asked) {
                const auto line = [](const char* name, const char* values) {
                    return "{\"metric\":{" + site(name) + "},\"values\":[" + values + "]}";
                };
                const bool counts = asked.body.contains("count_over_time(");
                if (!asked.body.contains(
                        "sum by (site) (slurm_gpus_total{site=~\"lumi-c|lumi-g\"}")) {
                    return matrixOf("");
                }
                return counts
                           ? matrixOf(line("lumi-g", "[37799.999,\"2\"],[39599.999,\"2\"]") + "," +
                                      line("lumi-c", "[37799.999,\"2\"],[39599.999,\"2\"]"))
                           : matrixOf(line("lumi-g", "[37799.999,\"60\"],[39599.999,\"62\"]") +
                                      "," + line("lumi-c", "[37799.999,\"4\"],[39599.999,\"4\"]"));
            },
            Instant{});
        QVERIFY(held.result.has_value());
        QCOMPARE(held.decoded.apart.size(), 1u);
        const auto& series = held.decoded.apart.front().series;
        QCOMPARE(series.size(), 1u);
        QVERIFY(series.front().points ==
                (std::vector<Point>{{hour.from, 64}, {hour.from + 30min, 66}}));
    }
};

QTEST_GUILESS_MAIN(tst_ManySystems)
#include "tst_ManySystems.moc"
