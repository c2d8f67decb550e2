// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/format/Formatter.h"
#include "models/pilot/PilotNeed.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace ff;

class tst_PilotNeed final : public QObject {
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void timesAreTheReaders();
};

using Change = std::function<void(PilotNeed&)>;
Q_DECLARE_METATYPE(Change)

namespace {

Instant at(const char* text) {
    return *parseIso8601(text);
}

} // namespace

void tst_PilotNeed::problems_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("says"); // empty: it can be planned
    const auto row = [](const char* name, Change change, const char* says) {
        QTest::newRow(name) << std::move(change) << QByteArray(says);
    };
    row("good", [](PilotNeed&) {}, "");
    row("no GPU", [](PilotNeed& need) { need.gpus = 0; }, "from 1 to 1000000; it is 0");
    row("negative hours", [](PilotNeed& need) { need.hours = -1; }, "above 0");
    row(
        "no number", [](PilotNeed& need) { need.hours = std::numeric_limits<double>::quiet_NaN(); },
        "above 0");
    row("no runs", [](PilotNeed& need) { need.runs = 0; }, "number of runs");
    row("memory", [](PilotNeed& need) { need.memoryGb = 0; }, "above 0 GB");
    row("confidence", [](PilotNeed& need) { need.confidence = 0.999; }, "below 0.999");
    row("low confidence", [](PilotNeed& need) { need.confidence = 0.5; }, "above 0.5");
    row("model", [](PilotNeed& need) { need.models = {"H100", "X9"}; }, "“X9”. Known are: H100, ");
    row("network", [](PilotNeed& need) { need.network = NetworkId{"x"}; }, "eurohpc-aif");
    row("system", [](PilotNeed& need) { need.systems = {SystemId{"x"}}; }, "lumi");
    row("holder", [](PilotNeed& need) { need.holder = HolderId{"XX"}; }, "EE");
    row("mode", [](PilotNeed& need) { need.mode = ModeId{"x"}; }, "playground");
    row(
        "past deadline", [](PilotNeed& need) { need.until = at("2026-11-25"); },
        "The deadline 2026-11-25T00:00:00Z");
    row(
        "short window", [](PilotNeed& need) { need.until = at("2026-11-28"); },
        "there are 48 h, but the runs alone take 216 h");
    row(
        "short by minutes", [](PilotNeed& need) { need.until = at("2026-12-04T23:58:00Z"); },
        "there are 215.9 h, but the runs alone take 216 h");
    row(
        "short, in parallel",
        [](PilotNeed& need) {
            need.until = at("2026-11-29");
            need.parallel = true;
        },
        "");
    row(
        "short after from",
        [](PilotNeed& need) {
            need.from = at("2026-12-01");
            need.until = at("2026-12-03");
        },
        "there are 48 h");
    row(
        "ends before it begins",
        [](PilotNeed& need) {
            need.from = at("2026-12-05");
            need.until = at("2026-12-03");
        },
        "The start 2026-12-05T00:00:00Z is not before the deadline 2026-12-03T00:00:00Z. Let");
    row(
        "ends when it begins",
        [](PilotNeed& need) {
            need.from = at("2026-12-03");
            need.until = at("2026-12-03");
        },
        "is not before the deadline");
}

void tst_PilotNeed::problems() {
    QFETCH(Change, change);
    QFETCH(QByteArray, says);
    PilotNeed need;
    need.gpus = 64;
    need.hours = 72;
    need.runs = 3;
    change(need);
    const auto problem = needProblem(need, builtInFederation().federation, at("2026-11-26"));
    QCOMPARE(problem.has_value(), !says.isEmpty());
    if (problem) {
        QVERIFY2(problem->contains(says.toStdString()), problem->c_str());
    }
}

void tst_PilotNeed::timesAreTheReaders() {
    PilotNeed need;
    need.until = at("2026-11-24T23:00:00Z");
    const Formatter format(QLocale(QLocale::English, QLocale::UnitedKingdom), "Europe/Paris");
    const auto said = needProblem(need, {}, at("2026-11-26"), &format);
    QVERIFY2(said->contains("The deadline Wed 25 Nov 2026, 00:00"), said->c_str());
    QVERIFY2(said->contains("Thu 26 Nov 2026, 01:00"), said->c_str());
}

QTEST_GUILESS_MAIN(tst_PilotNeed)
#include "tst_PilotNeed.moc"
