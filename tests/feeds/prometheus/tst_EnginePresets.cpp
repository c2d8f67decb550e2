// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/EnginePresets.h"

#include <QTest>

using namespace ff;
using namespace ff::feeds;

namespace {

QByteArray namesIn(const EnginePresets& found) {
    return QByteArray::fromStdString(namesOf(found.presets));
}

ApiSeries seriesOf(const char* site, const char* family) {
    return {{{"site", site}, {"__name__", family}}, {}};
}

} // namespace

/// Which exporters stand behind an engine, by the families that it lists.
class tst_EnginePresets final : public QObject {
    Q_OBJECT

private slots:
    void namesAndSeriesTellTheSame() {
        ApiAnswer names;
        names.names = {"up", "slurm_gpus_total", "slurm_gpus_alloc"};
        const EnginePresets byNames = presetsBehind(names, {});
        QCOMPARE(namesIn(byNames), QByteArray("slurm-vpenso"));
        QVERIFY(byNames.isSure && byNames.remark.empty());
        ApiAnswer series;
        series.series = {seriesOf("a", "slurm_gpus_total"), seriesOf("a", "slurm_gpus_alloc")};
        QCOMPARE(namesIn(presetsBehind(series, {})), QByteArray("slurm-vpenso"));
    }

    /// A part of the engine's storage is away: another exporter may be there the next time.
    void ofAPartialAnswerNothingIsSure() {
        ApiAnswer families;
        families.names = {"slurm_gpus_total", "slurm_gpus_alloc"};
        families.warnings = {"store lumi is away"};
        const EnginePresets found = presetsBehind(families, {});
        QCOMPARE(namesIn(found), QByteArray("slurm-vpenso"));
        QVERIFY(!found.isSure);
    }

    void oneNameIsEnoughAndIsSaid() {
        ApiAnswer families;
        families.names = {"slurm_exporter_collector_success"};
        const EnginePresets found = presetsBehind(families, {});
        QCOMPARE(namesIn(found), QByteArray("slurm-sckyzo"));
        QVERIFY(!found.isSure);
        QVERIFY(found.remark.contains("one of its names"));
    }

    void whatNobodyKnowsIsSaid() {
        ApiAnswer families;
        families.names = {"up", "go_threads"};
        const EnginePresets found = presetsBehind(families, {});
        QVERIFY(found.presets.empty() && !found.isSure);
        QVERIFY(found.remark.contains("none of the exporters"));
    }

    void whatTheSourceNamesStands() {
        SourceConfig source;
        source.preset = "dcgm";
        ApiAnswer families;
        families.names = {"slurm_gpus_total", "slurm_gpus_alloc"};
        QCOMPARE(namesIn(presetsBehind(families, source)), QByteArray("dcgm"));
    }

    void eachSystemHasItsOwn() {
        ApiAnswer families;
        families.series = {seriesOf("a", "slurm_gpus_total"), seriesOf("a", "slurm_gpus_alloc"),
                           seriesOf("b", "slurm_gpus_total"), seriesOf("b", "slurm_gpus_alloc"),
                           seriesOf("b", "slurm_exporter_collector_success")};
        const std::map<std::string, std::string> expected{{"a", "slurm-vpenso"},
                                                          {"b", "slurm-sckyzo"}};
        QCOMPARE(flavoursBehind(families, "site"), expected);
        QVERIFY(shareNames(presetsByNames("slurm-sckyzo,slurm-vpenso")));
        QVERIFY(!shareNames(presetsByNames("slurm-vpenso,dcgm")));
    }
};

QTEST_GUILESS_MAIN(tst_EnginePresets)
#include "tst_EnginePresets.moc"
