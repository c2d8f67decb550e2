// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/sections/ReportInputs.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using std::chrono::hours;

/// Samples tell use and no waits: what is known of the use says nothing about the waits.
class tst_SiteWaits final : public QObject {
    Q_OBJECT

private slots:
    void waitsHaveTheCoverageOfJobs_data() {
        QTest::addColumn<double>("jobs");
        QTest::addRow("an eighth") << 0.125;
        QTest::addRow("all") << 1.;
    }

    void waitsHaveTheCoverageOfJobs() {
        QFETCH(double, jobs);
        const Window day{Instant{}, Instant{} + hours{24}};
        const auto part = [&](double ratio) {
            return Coverage{.observed = Duration{std::int64_t(ratio * 86.4e6)},
                            .asked = day.length()};
        };
        report::SiteInputs inputs;
        inputs.common.request.kind = report::Kind::site;
        inputs.common.request.scope.window = day;
        inputs.common.now = day.to;
        inputs.used.now.totalHours = {100};
        inputs.used.now.coverages = {part(1)};
        FactoryView& view = inputs.factory.now;
        view.floor.waitCoverage = part(jobs);
        view.waitGroups = {{.by = WaitGroup::By::size,
                            .key = "1-4",
                            .title = "1-4 GPUs",
                            .p50 = hours{1},
                            .p90 = hours{2},
                            .started = 3,
                            .pending = 0}};
        inputs.newcomers = {.accounts = 1,
                            .waits = {.p50 = hours{1}, .p90 = hours{2}, .ended = 3, .pending = 0}};
        const report::Report made = report::buildSite(inputs);
        for (const char* id : {"waits.size/1-4.p90", "newcomers.wait_p50"}) {
            const auto figure =
                std::ranges::find(made.figures, std::string(id), &report::Figure::id);
            QVERIFY(figure != made.figures.end());
            QCOMPARE(figure->coverage.value_or(-1), jobs);
            QCOMPARE(figure->value.has_value(), jobs >= 0.5);
        }
    }
};

QTEST_APPLESS_MAIN(tst_SiteWaits)
#include "tst_SiteWaits.moc"
