// SPDX-License-Identifier: GPL-3.0-only
// What a national report says of figures that are withheld, or not known in its unit.
#include "models/reports/sections/Parts.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using report::Missing;
using report::Report;

namespace {

const Window kMonth{*parseIso8601("2026-10-01"), *parseIso8601("2026-11-01")};

Coverage seen(double part) {
    return {.observed = Duration{std::int64_t(part * double(kMonth.length().count()))},
            .asked = kMonth.length()};
}

/// What Estonia used of one system.
SharesView shares(double gpuHours, double part, bool isKnown) {
    SharesView view;
    view.columns.push_back(
        {.system = SystemId{"mill"}, .title = "Mill", .coverage = seen(part), .known = isKnown});
    SharesView::Row row;
    row.holder = HolderId{"EE"};
    row.total.gpuHours = gpuHours;
    row.total.usageShare = 0.42;
    row.total.isKnown = isKnown;
    row.total.coverage = seen(part);
    row.cells.emplace_back(row.total);
    view.rows = {row};
    view.total = row.total;
    return view;
}

Report made(const SharesView& view) {
    report::NationalInputs inputs;
    inputs.common.request.scope.window = inputs.common.request.period.window = kMonth;
    inputs.common.request.scope.holder = HolderId{"EE"};
    inputs.common.now = kMonth.to;
    inputs.common.federation.systems.emplace_back().id = SystemId{"mill"};
    inputs.common.federation.systems.back().name = "Mill";
    inputs.profited.now = inputs.paid.now = view;
    inputs.modes.table.withoutFactor = {SystemId{"mill"}};
    inputs.detail.awardsWithoutFactor.push_back({.accounts = {{SystemId{"mill"}, "a"}},
                                                 .gpuHours = 5,
                                                 .window = kMonth,
                                                 .mode = {},
                                                 .source = {}});
    UsageLine line;
    line.keys = {"EE"};
    line.gpuHours = view.rows.front().total.gpuHours;
    line.isKnown = view.rows.front().total.isKnown;
    line.coverage = seen(1);
    inputs.months.table.report = {kMonth.from, kMonth.to};
    inputs.months.table.lines = {line};
    inputs.months.table.coverages = {seen(1)};
    inputs.monthsPaid.table = inputs.months.table;
    return buildNational(inputs);
}

const report::Figure& figure(const Report& report, const char* id) {
    const auto found = std::ranges::find(report.figures, id, &report::Figure::id);
    if (found == report.figures.end()) {
        qFatal("no figure %s", id);
    }
    return *found;
}

std::string textOf(const Report& report, const char* section) {
    std::string text;
    for (const report::Section& each : report.sections) {
        for (const report::Block& block : each.blocks) {
            const auto* paragraph = std::get_if<report::Paragraph>(&block);
            text += each.id == section && paragraph ? paragraph->text + '\n' : std::string();
        }
    }
    return text;
}

} // namespace

class tst_National final : public QObject {
    Q_OBJECT

private slots:
    /// A sentence does not say what the cards above it withhold.
    void whatIsWithheldStandsInNoSentence() {
        QVERIFY(textOf(made(shares(42, 0.9, true)), "key_figures").contains("42.0"));
        const Report little = made(shares(42, 0.3, true));
        QCOMPARE(int(figure(little, "usage_share").missing), int(Missing::notEnoughSeen));
        QCOMPARE(textOf(little, "key_figures"), std::string());
    }

    /// H100-equivalents of GPUs without a factor are not 0.
    void whatIsNotKnownInTheUnitIsNotZero() {
        const Report unknown = made(shares(0, 1, false));
        for (const char* id :
             {"used", "paid", "systems.mill.used", "systems.total.used", "months.2026-10.used"}) {
            QVERIFY2(!figure(unknown, id).value, id);
            QCOMPARE(int(figure(unknown, id).missing), int(Missing::notKnown));
        }
        QVERIFY(textOf(unknown, "quality")
                    .contains("Left out, since no H100-equivalent is known: Mill."));
        QVERIFY(textOf(unknown, "awards")
                    .contains("Left out, since no H100-equivalent is known: the award to a on "
                              "Mill."));
    }
};

QTEST_APPLESS_MAIN(tst_National)
#include "tst_National.moc"
