// SPDX-License-Identifier: GPL-3.0-only
// What is handed on of a plan: room in the days ahead, the brief, the plans that were kept.
#include "models/pilot/PilotBrief.h"
#include "models/pilot/Scenario.h"
#include "models/reports/TitleFacts.h"

#include <QTest>

#include <map>
#include <set>

using namespace ff;
using namespace std::chrono_literals;

class tst_PilotBrief final : public QObject {
    Q_OBJECT

private slots:
    void runsTakeTheFirstRoom();
    void runsAtOnceNeedRoomTogether();
    void unknownHoursHaveNoRoom();
    void theBriefSaysItAll();
    void theNeedIsWhole();
    void briefsOfOneDayHaveNamesOfTheirOwn();
    void itsTitleSaysWhatThereIs();
    void hoursAreThoseAskedFor();
    void everyFigureStandsOnce();
    void itsFirstPageHasNoEmptyRows();
    void scenariosComeBack();
    void damagedScenariosAreLeftOut();
};

namespace {

const Instant kNow = *parseIso8601("2026-11-26T12:00:00Z");

planning::FreeAhead free(std::initializer_list<double> medians) {
    planning::FreeAhead ahead{.from = kNow.time_since_epoch() / 1s, .hours = {}};
    for (const double each : medians) {
        ahead.hours.push_back(
            planning::FreeQuantiles{each / 4, each / 2, each, each * 2, each * 4});
    }
    return ahead;
}

PilotNeed needOf(std::int64_t gpus, double hours, int runs = 1, bool parallel = false) {
    PilotNeed need;
    need.gpus = gpus;
    need.hours = hours;
    need.runs = runs;
    need.parallel = parallel;
    return need;
}

PilotPlan plan() {
    PilotPlan plan{
        .need = needOf(64, 72, 3), .at = kNow, .begin = kNow, .options = {}, .access = {}};
    plan.need.until = kNow + 60 * 24h;
    PilotOption best;
    best.system = SystemId{"lumi"};
    best.title = "LUMI AIF";
    best.gpuHours = plan.need.gpuHours();
    best.wait.wait = planning::WaitBound{7200, 600};
    best.wait.basis = planning::BoundBasis::sizeClass;
    best.wait.quality.judged = 1000;
    best.wait.quality.held = 951;
    best.finishBy = kNow + 240h;
    planning::BacktestRow row{.sizeClass = 2, .ours = {}, .published = {}};
    row.ours.jobs = row.ours.bounds = row.ours.judged = 1000;
    row.ours.held = 951;
    row.ours.medianBound = 5400;
    row.published = row.ours;
    best.backtest = {row};
    best.reliability.judged.fill(1000);
    best.reliability.held = {510, 748, 905, 951, 989};
    best.misses = {{kNow.time_since_epoch() / 1s - 86'400, 64, 5400, 90'000}};
    best.ahead.hoursSeen = 1000;
    best.ahead.free = free({80, 80, 70, 90});
    PilotOption small;
    small.system = SystemId{"discoverer-plus"};
    small.title = "Discoverer+";
    small.noService = NoService::tooFewGpus;
    small.capacity = 32;
    plan.options = {best, small};
    return plan;
}

} // namespace

void tst_PilotBrief::runsTakeTheFirstRoom() {
    const auto room = roomFor(needOf(64, 2, 2), free({10, 70, 70, 10, 64, 90}), kNow);
    QCOMPARE(room.size(), std::size_t(2));
    QCOMPARE(room[0].window.from, kNow + 1h);
    QCOMPARE(room[0].window.to, kNow + 3h);
    QCOMPARE(room[1].window.from, kNow + 4h);
    // Not before the pilot begins, and only what ends inside the days.
    QVERIFY(roomFor(needOf(64, 2), free({70, 70, 70, 10}), kNow + 90min).empty());
}

void tst_PilotBrief::runsAtOnceNeedRoomTogether() {
    QVERIFY(roomFor(needOf(64, 1, 2, true), free({100, 100}), kNow).empty());
    QCOMPARE(roomFor(needOf(64, 1, 2, true), free({100, 128}), kNow).front().gpus, 128.0);
}

void tst_PilotBrief::unknownHoursHaveNoRoom() {
    auto ahead = free({70, 70, 70, 70});
    ahead.hours[1].reset();
    const auto room = roomFor(needOf(64, 2), ahead, kNow);
    QCOMPARE(room.front().window.from, kNow + 2h);
}

void tst_PilotBrief::theBriefSaysItAll() {
    const report::Report brief = pilotBrief(plan(), {}, Formatter(QLocale::c()), "UTC");
    QCOMPARE(std::string(name(brief.kind)), std::string("pilot"));
    QCOMPARE(brief.title, std::string("Pilot brief: 64 GPUs for 72 h, 3 runs one after the other"));
    std::string ids;
    for (const report::Section& section : brief.sections) {
        ids += section.id + " ";
    }
    QCOMPARE(ids, std::string("need options ahead quality access assumptions "));
    QVERIFY(fileName(brief).starts_with("pilot-64-gpus-72-h-3-runs-2026-11-26T"));
}

void tst_PilotBrief::theNeedIsWhole() {
    Federation federation;
    federation.networks = {{NetworkId{"icain"}, "ICAIN", {}}};
    federation.holders = {{HolderId{"EE"}, HolderKind::state, "Estonia", {}}};
    federation.modes.emplace_back();
    federation.modes.back().id = ModeId{"fast-lane"};
    federation.modes.back().name = "Fast Lane";
    PilotPlan asked = plan();
    const auto facts = [&] {
        const report::Report brief = pilotBrief(asked, federation, Formatter(QLocale::c()), "UTC");
        std::map<std::string, std::string> rows;
        for (const auto& [name, value] :
             std::get<report::Facts>(brief.sections.front().blocks.front()).rows) {
            rows[name] = value;
        }
        return rows;
    };
    QCOMPARE(facts()["Network"], std::string("all networks"));
    QCOMPARE(facts()["Access mode"], std::string("any"));
    asked.need.network = NetworkId{"icain"};
    asked.need.mode = ModeId{"fast-lane"};
    asked.need.holder = HolderId{"EE"};
    asked.need.systems = {SystemId{"lumi"}};
    QCOMPARE(facts()["Network"], std::string("ICAIN"));
    QCOMPARE(facts()["Access mode"], std::string("Fast Lane"));
    QCOMPARE(facts()["Share that it spends"], std::string("Estonia"));
    QCOMPARE(facts()["System"], std::string("lumi"));
}

/// The second was written over the first.
void tst_PilotBrief::briefsOfOneDayHaveNamesOfTheirOwn() {
    std::set<std::string> names;
    PilotPlan each = plan();
    const auto add = [&] {
        names.insert(fileName(pilotBrief(each, {}, Formatter(QLocale::c()), "UTC")));
    };
    add();
    each.need.hours = 0.5;
    add();
    each.need.parallel = true;
    add();
    each.at += 1min;
    add();
    QCOMPARE(names.size(), std::size_t(4));
}

/// It had "Coverage: not seen", and rows of entitlements and rules without a word.
void tst_PilotBrief::itsTitleSaysWhatThereIs() {
    const Formatter format(QLocale::c());
    const report::Report brief = pilotBrief(plan(), {}, format, "UTC");
    for (const auto& [name, value] : report::titleFacts(brief, format).rows) {
        QVERIFY2(!value.empty() && name != "Coverage", name.c_str());
    }
}

/// A quarter of an hour was 0.3 h.
void tst_PilotBrief::hoursAreThoseAskedFor() {
    const Formatter format(QLocale::c());
    QCOMPARE(needText(needOf(8, 0.25), format), std::string("8 GPUs for 0.25 h"));
    QCOMPARE(needText(needOf(8, 72), format), std::string("8 GPUs for 72 h"));
    QCOMPARE(needText(needOf(8, 1.5), format), std::string("8 GPUs for 1.5 h"));
}

void tst_PilotBrief::everyFigureStandsOnce() {
    const report::Report brief = pilotBrief(plan(), {}, Formatter(QLocale::c()), "UTC");
    std::set<std::string> ids;
    for (const report::Figure& figure : brief.figures) {
        QVERIFY2(ids.insert(figure.id).second, figure.id.c_str());
        QCOMPARE(figure.value.has_value(), figure.missing == report::Missing::no);
    }
    QVERIFY(ids.contains("option.lumi.bound"));
    QVERIFY(ids.contains("bounds.lumi.17-64.held"));
}

/// Were "Basis of the entitlements" and "Rules of attribution" without a word behind them.
void tst_PilotBrief::itsFirstPageHasNoEmptyRows() {
    const Formatter format(QLocale::c(), "UTC");
    const auto facts = report::titleFacts(pilotBrief(plan(), Federation{}, format, "UTC"), format);
    QVERIFY(facts.rows.size() >= 4);
    for (const auto& [term, value] : facts.rows) {
        QVERIFY2(!value.empty() && value != "not seen", term.c_str());
    }
}

void tst_PilotBrief::scenariosComeBack() {
    const std::vector<Scenario> kept{scenarioOf("first", plan(), Formatter()),
                                     scenarioOf("Zweite „ö“", plan(), Formatter())};
    QCOMPARE(kept[0].options.size(), std::size_t(2));
    QCOMPARE(*kept[0].options[0].bound, 7200);
    QVERIFY(!kept[0].options[1].serves);
    QVERIFY(scenariosFromJson(toJson(kept)) == kept);
}

void tst_PilotBrief::damagedScenariosAreLeftOut() {
    QVERIFY(scenariosFromJson("").empty());
    QVERIFY(scenariosFromJson("{\"a\": 1}").empty());
    QVERIFY(scenariosFromJson("[{\"name\": \"no time\"}, 3]").empty());
}

QTEST_GUILESS_MAIN(tst_PilotBrief)
#include "tst_PilotBrief.moc"
