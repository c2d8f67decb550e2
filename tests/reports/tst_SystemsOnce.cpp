// SPDX-License-Identifier: GPL-3.0-only
// How much was seen of several systems is weighed by their GPUs: each counts once, however many of
// its accounts a row is of.
#include "models/reports/sections/Parts.h"

#include <QTest>

using namespace ff;

namespace {

UsageLine line(const char* system, const std::string& account, double percentSeen, double gpus) {
    UsageLine result;
    result.keys = {system, account};
    result.gpuHours = 10;
    result.coverage =
        Coverage{.observed = Duration{std::int64_t(percentSeen)}, .asked = Duration{100}}.weighedBy(
            gpus);
    return result;
}

/// Fifteen accounts on a small system that was seen, one on a large one of which a tenth was.
UsageTable accounts(double smallSeen) {
    UsageTable table;
    for (int i = 0; i < 15; ++i) {
        table.lines.push_back(line("meluxina", "m" + std::to_string(i), smallSeen, 800));
    }
    table.lines.push_back(line("lumi", "l", 10, 11'912));
    table.coverages = {Coverage{.observed = Duration{90}, .asked = Duration{100}}};
    return table;
}

double coverageIn(const report::Report& report, const std::string& figure) {
    const auto found = std::ranges::find(report.figures, figure, &report::Figure::id);
    return found == report.figures.end() ? -1 : found->coverage.value_or(-1);
}

} // namespace

class tst_SystemsOnce final : public QObject {
    Q_OBJECT

private slots:
    void ofAProgramme() {
        report::ProgrammeInputs inputs;
        inputs.accounts.table = accounts(100);
        for (const UsageLine& each : inputs.accounts.table.lines) {
            inputs.common.accounts[{each.keys[0], each.keys[1]}].programme = "P";
        }
        const report::Report report = buildProgramme(inputs);
        QCOMPARE(coverageIn(report, "programmes.P.gpu_hours"), (800 + 1191.2) / (800 + 11'912));
    }

    void ofWhatIsWithheld() {
        report::Report report;
        report::Draft draft(report);
        draft.begin("use", "Use");
        putUsage(draft, Formatter(QLocale(QLocale::English)), accounts(40),
                 {.id = "use",
                  .title = "Use",
                  .keys = {{"system", "System", {}}, {"account", "Account", {}}}});
        QCOMPARE(coverageIn(report, "use.withheld.gpu_hours"), (320 + 1191.2) / (800 + 11'912));
    }
};

QTEST_APPLESS_MAIN(tst_SystemsOnce)
#include "tst_SystemsOnce.moc"
