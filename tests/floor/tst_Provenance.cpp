// SPDX-License-Identifier: GPL-3.0-only
// Every figure that a page or an export can show says how it came about, and truly.
#include "models/holder/BuildShares.h"
#include "models/reconcile/Reconcile.h"
#include "models/usage/UsageView.h"
#include "tests/support/World.h"

#include <QTest>

using namespace ff;
using namespace ff::testing;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct Named {
    QByteArray name;
    Figure figure;
    GpuUnit unit;
};

constexpr const char* kTerms =
    "[[award]]\nsystem='big'\naccount='u'\ngpu_hours=40000\nfrom=2026-01-01\nto=2026-12-01\n"
    "[[burn_rule]]\nsystem='big'\nunit='node-h'\nunits_per_device_hour=0.125\nreset='quarterly'\n"
    "text='whole nodes'\nsource='the site'\n"
    "[[gpu]]\nmodel='MI250X'\nh100_equivalent=0.5\n[[gpu]]\nmodel='A100'\nh100_equivalent=0.25\n";

/// The world with an hour missing in the middle, as a store would tell it.
FloorInputs withGap(const Attribution& attribution, Instant now) {
    FloorInputs inputs = floorInputs(attribution, now);
    for (SeriesBins& series : inputs.bins.series) {
        series.bins[4].gaps = 1;
        series.bins[4].samples = 30;
        series.bins[4].observed = minutes{30};
        series.bins[5] = Bin{};
    }
    WaitObservation wait;
    wait.system = kBig;
    wait.account = "u";
    wait.eligible = now - hours{2};
    wait.waited = minutes{30};
    wait.started = true;
    inputs.waits = {wait};
    return inputs;
}

void addHolder(std::vector<Named>& figures, const Attribution& attribution,
               const FloorInputs& floor, const char* holder, const char* name) {
    HolderInputs inputs;
    inputs.scope = floor.scope;
    inputs.now = floor.now;
    inputs.holder = HolderId{holder};
    inputs.attribution = &attribution;
    inputs.usage.boundaries = holderPieces(inputs.scope, floor.now, attribution, inputs.holder);
    const auto& pieces = inputs.usage.boundaries;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        for (const char* account : {"u", "e", "x"}) {
            inputs.usage.rows.push_back(
                {kBig, account, "g", "", i, (pieces[i + 1] - pieces[i]).count() / 1000 * 20, 3});
        }
    }
    UsageData::Seen& seen = inputs.usage.seen[kBig];
    seen.covered = {{pieces.front(), floor.now - hours{20}},
                    {floor.now - hours{19}, floor.now - minutes{5}}};
    seen.sources = "big-slurm";
    const HolderDetail detail = buildHolder(inputs);
    const auto add = [&](const char* what, const Figure& figure) {
        figures.push_back({QByteArray(name) + '.' + what, figure, floor.scope.unit});
    };
    add("used", detail.used);
    add("coverage", detail.coverage);
    if (detail.entitled) {
        add("share", detail.share);
    }
    if (!detail.left.empty()) {
        add("leftNow", detail.leftNow);
    }
    for (const SiteBudget& budget : detail.budgets) {
        add("budget", budget.figure);
    }
}

/// Every figure of every builder, in both units.
std::vector<Named> allFigures(const Attribution& attribution, Instant now) {
    std::vector<Named> figures;
    for (const GpuUnit unit : {GpuUnit::physical, GpuUnit::h100Equivalent}) {
        FloorInputs inputs = withGap(attribution, now);
        inputs.scope.unit = unit;
        const auto add = [&](const char* name, const Figure& figure) {
            figures.push_back({name, figure, unit});
        };
        const FloorView floor = buildFloor(inputs);
        add("floor.allocationRate", floor.allocationRate);
        add("floor.utilisation", floor.utilisation);
        add("floor.allocatedIdle", floor.allocatedIdle);
        add("floor.queuePressure", floor.queuePressure);
        add("floor.coverage", floor.coverage);
        for (const FloorRow& row : floor.rows) {
            if (row.system != kBig) { // the others have no busy figure, or nothing
                continue;
            }
            add("row.allocationRate", row.allocationRate);
            add("row.utilisation", row.utilisation);
            add("row.allocatedIdle", row.allocatedIdle);
        }
        const FactoryView factory = buildFactory({kBig, inputs, inputs.bins, {}});
        add("factory.allocationRate", factory.allocationRate);
        add("factory.utilisation", factory.utilisation);
        add("factory.allocatedIdle", factory.allocatedIdle);
        add("factory.waitP90", factory.waitP90);
        addHolder(figures, attribution, inputs, "EE", "estonia");
        addHolder(figures, attribution, inputs, "EU", "union");
        addHolder(figures, attribution, inputs, "", "unattributed");
        inputs.scope.view = HolderView::payer;
        addHolder(figures, attribution, inputs, "EU", "payer");
    }
    const FloorInputs world = withGap(attribution, now);
    UsageView usage{.scope = world.scope,
                    .asked = {.by = {Dimension::beneficiary, Dimension::system}, .every = {}},
                    .table = {},
                    .now = now};
    UsageData data = world.usage;
    data.seen[kSmall].covered = {{world.scope.window.from, now - hours{1}}};
    usage.table = attributeUsage(data, attribution,
                                 groupingFor(usage.asked, usage.scope, attribution.federation()));
    for (const UsageLine& line : usage.table.lines) {
        figures.push_back({"usage.line", figureOf(usage, line), GpuUnit::physical});
    }
    ReconcileInputs two;
    two.system = kBig;
    two.window = {now - hours{24}, now - hours{1}};
    two.jobs = 100;
    two.samples = 90;
    two.runs = 7;
    two.jobsCoverage = {hours{23}, hours{23}};
    two.samplesCoverage = {hours{22}, hours{23}, 1320, 1};
    figures.push_back(
        {"reconciliation", reconciliationFigure(reconcile(two), "big", now), GpuUnit::physical});
    return figures;
}

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

/// What the figure does not tell, or tells wrongly.
QByteArray lacking(const Figure& figure, Instant now) {
    const Provenance& from = figure.provenance;
    const Coverage& seen = figure.coverage;
    QByteArrayList list;
    const auto check = [&](bool right, const char* what) {
        if (!right) {
            list << what;
        }
    };
    check(figure.value.has_value(), "value");
    check(!from.metric.empty(), "metric");
    check(!from.formula.empty(), "formula");
    check(!from.inputs.empty(), "inputs");
    for (const auto& [input, value] : from.inputs) {
        check(!input.empty() && !value.empty(), "an input's name or value");
    }
    check(!from.source.empty() && from.source != "none", "source");
    check(!from.method.empty(), "method");
    check(!from.rule.empty(), "rule");
    check(from.newest && from.age && *from.age == now - *from.newest && *from.age >= Duration{0},
          "age");
    check(seen.asked.count() > 0, "asked time");
    check(seen.samples > 0 || from.runs, "samples or runs");
    check((seen.missed().count() > 0) == (seen.gaps > 0), "gaps");
    return list.join(", ");
}

} // namespace

class tst_Provenance final : public QObject {
    Q_OBJECT

    const Instant m_now = *parseIso8601("2026-11-22T08:00:00Z");
    const Attribution m_attribution{
        readFederation(std::string{kFederation} + kTerms, "f.toml").federation};

private slots:
    void everyFigureSaysHowItCameAbout() {
        const auto figures = allFigures(m_attribution, m_now);
        QVERIFY(figures.size() > 40);
        for (const auto& [name, figure, unit] : figures) {
            QCOMPARE(name + ": " + lacking(figure, m_now), name + ": ");
        }
    }

    /// Figures of GPUs say which GPUs they count.
    void everyFigureOfGpusSaysItsUnit() {
        for (const auto& [name, figure, unit] : allFigures(m_attribution, m_now)) {
            const auto& inputs = figure.provenance.inputs;
            const auto at =
                std::ranges::find(inputs, "unit", &std::pair<std::string, std::string>::first);
            const std::string& metric = figure.provenance.metric;
            if (metric == "wait" || metric == "site units" || metric == "reconciliation" ||
                name == "floor.coverage") {
                continue;
            }
            QVERIFY2(at != inputs.end(), name.constData());
            QCOMPARE(bytes(at->second), unit == GpuUnit::physical
                                            ? QByteArray("physical GPUs")
                                            : QByteArray("H100-equivalent GPUs"));
        }
    }

    void countsSamplesAndGaps() {
        // 24 hours of a sample a minute on Big and Small, of which one and a half are missing.
        const FloorView floor = buildFloor(withGap(m_attribution, m_now));
        QCOMPARE(floor.rows[0].allocationRate.coverage.samples, 22 * 60 + 30);
        QCOMPARE(floor.rows[0].allocationRate.coverage.gaps, 1);
        QVERIFY(floor.rows[0].allocationRate.coverage.missed() == Duration{minutes{90}});
        QCOMPARE(floor.allocationRate.coverage.samples, 2 * (22 * 60 + 30));
        QCOMPARE(floor.allocationRate.coverage.gaps, 2);
        QCOMPARE(floor.utilisation.coverage.samples, 22 * 60 + 30); // Big alone tells it
        QCOMPARE(bytes(floor.allocationRate.provenance.source),
                 QByteArray("2 of 3 systems have a source: big, small"));
        // What nobody tells is one gap from end to end.
        QCOMPARE(floor.rows[1].utilisation.coverage.samples, 0);
        QCOMPARE(floor.rows[1].utilisation.coverage.gaps, 1);
        QVERIFY(floor.rows[1].utilisation.coverage.missed() == Duration{hours{24}});
    }

    void countsEachRunOnce() {
        std::vector<Named> figures;
        addHolder(figures, m_attribution, withGap(m_attribution, m_now), "EE", "estonia");
        const Figure& used = figures.front().figure;
        // The same three runs of u and three of e in every piece; no rule maps x.
        QCOMPARE(used.provenance.runs.value_or(-1), 6);
        QCOMPARE(used.coverage.gaps, 2);
        QVERIFY(used.coverage.missed() == Duration{hours{1} + minutes{5}});
        QVERIFY(*used.provenance.age == Duration{minutes{5}});
        QCOMPARE(bytes(used.provenance.source), QByteArray("The Factory: big-slurm"));
        QVERIFY(bytes(used.provenance.rule).startsWith("account "));
        QVERIFY(bytes(used.provenance.rule).contains("f.toml:"));
    }

    /// Of a past window the newest input is in it, and not what was polled a minute ago.
    void datesAPastWindow() {
        FloorInputs inputs = withGap(m_attribution, m_now - hours{48});
        inputs.now = m_now;
        for (LatestValue& value : inputs.latest) {
            value.point.at = m_now - seconds{20};
        }
        const Figure figure = buildFloor(inputs).allocationRate;
        QVERIFY(figure.provenance.newest == m_now - hours{48});
        QVERIFY(*figure.provenance.age == Duration{hours{48}});
    }

    void saysThatNineInTenIsNotReached() {
        FloorInputs inputs = withGap(m_attribution, m_now);
        WaitObservation pending = inputs.waits.front();
        pending.started = false;
        pending.waited = hours{2};
        inputs.waits.push_back(pending);
        const Figure wait = buildFactory({kBig, inputs, inputs.bins, {}}).waitP90;
        QVERIFY(!wait.value);
        QCOMPARE(wait.provenance.runs.value_or(-1), 2);
        const std::map<std::string, std::string> told(wait.provenance.inputs.begin(),
                                                      wait.provenance.inputs.end());
        QCOMPARE(bytes(told.at("p50")), QByteArray("1\u202f800 s"));
        QCOMPARE(bytes(told.at("p90")), QByteArray("not reached: too many still wait or gave up"));
    }
};

QTEST_GUILESS_MAIN(tst_Provenance)
#include "tst_Provenance.moc"
