// SPDX-License-Identifier: GPL-3.0-only
// What burns down of an entitlement that is in force for a part of the year only.
#include "models/holder/BuildShares.h"
#include "tests/support/World.h"

#include <QTest>

#include <cmath>

using namespace ff;
using namespace ff::testing;
using std::chrono::days;

namespace {

Instant at(const char* text) {
    return *parseIso8601(text);
}

/// Small: 40 GPUs, of which Finland has a quarter for a part of 2026, on a site with units of its
/// own.
Attribution attributionOf(const std::string& times) {
    return Attribution(readFederation(std::string{kFederation} +
                                          "[[rule]]\naccount='f'\npayer='FI'\n"
                                          "[[burn_rule]]\nsystem='small'\nunit='node-h'\n"
                                          "units_per_device_hour=0.25\n" +
                                          times,
                                      "f.toml")
                           .federation);
}

std::string entitlement(const char* from, const char* until) {
    return std::string("[[entitlement]]\nsystem='small'\nholder='FI'\nfraction=0.25\n") +
           "source='a'\nfrom='" + from + "'\nuntil='" + until + "'\n";
}

/// `f` uses 20 GPUs until July and 5 since.
HolderInputs inputsOf(const Attribution& attribution, Instant now) {
    HolderInputs inputs;
    inputs.now = now;
    inputs.scope.period = Period::thisYear;
    inputs.scope.window = {at("2026-01-01"), now};
    inputs.scope.view = HolderView::payer;
    inputs.holder = HolderId{"FI"};
    inputs.attribution = &attribution;
    inputs.usage.boundaries = holderPieces(inputs.scope, now, attribution, inputs.holder);
    inputs.usage.until = now;
    const auto& pieces = inputs.usage.boundaries;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const std::int64_t gpus = pieces[i] < at("2026-07-01") ? 20 : 5;
        inputs.usage.rows.push_back(
            {kSmall, "f", "g", "", i, (pieces[i + 1] - pieces[i]).count() / 1000 * gpus, 1});
    }
    inputs.usage.seen[kSmall].covered = {{pieces.front(), now}};
    return inputs;
}

} // namespace

class tst_EntitledBudgets final : public QObject {
    Q_OBJECT

private slots:
    /// 10 GPUs while it is in force; what was paid at other times is not held against it.
    void holdsUseInForceAgainstIt_data() {
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<double>("entitledDays");
        QTest::addColumn<double>("usedHours");
        QTest::addColumn<double>("rate"); // -1: nothing runs any more
        const auto row = [](const char* name, const std::string& times, const char* now,
                            double entitledDays, double usedHours, double rate) {
            QTest::addRow("%s", name) << QByteArray::fromStdString(times) << QByteArray(now)
                                      << entitledDays << usedHours << rate;
        };
        row("since July", entitlement("2026-07-01", "2027-01-01"), "2026-11-01", 184, 123 * 24 * 5.,
            120);
        row("since ten days", entitlement("2026-07-01", "2027-01-01"), "2026-07-11", 184,
            10 * 24 * 5., 120);
        row("until July", entitlement("2025-01-01", "2026-07-01"), "2026-11-01", 181,
            181 * 24 * 20., -1);
        row("with a break, of which the first part has ended",
            entitlement("2025-01-01", "2026-01-11") + entitlement("2026-07-01", "2027-01-01"),
            "2026-11-01", 194, 10 * 24 * 20. + 123 * 24 * 5., 120);
        row("since before the year", entitlement("2025-12-01", "2027-01-01"), "2026-01-11", 365,
            10 * 24 * 20., 480);
    }

    void holdsUseInForceAgainstIt() {
        QFETCH(QByteArray, times);
        QFETCH(QByteArray, now);
        QFETCH(double, entitledDays);
        QFETCH(double, usedHours);
        const Attribution attribution = attributionOf(times.toStdString());
        const HolderDetail detail = buildHolder(inputsOf(attribution, at(now.constData())));
        const double left = entitledDays * 24 * 10 - usedHours;
        QCOMPARE(detail.usedWhereEntitled.value_or(-1), usedHours);
        QVERIFY(detail.leftNow.value);
        QVERIFY(std::abs(*detail.leftNow.value - left) < 1e-6);
        QTEST(detail.rate.value_or(-1), "rate");
        QVERIFY(detail.isEnoughKnown);
        // The same in the site's unit.
        QCOMPARE(detail.budgets.size(), std::size_t{1});
        QVERIFY(std::abs(detail.budgets.front().left * 4 - left) < 1e-6);
        QCOMPARE(detail.budgets.front().used * 4, usedHours);
    }

    /// Also where they were replaced by others that have a factor.
    void namesGpusWithoutAFactor() {
        Federation federation = attributionOf(entitlement("2026-01-01", "2027-01-01")).federation();
        federation.h100Equivalent = {{"H100", 1}};
        for (System& system : federation.systems) {
            if (system.id == kSmall) {
                system.capacity.push_back({at("2026-03-01"), "A100", 0, {}});
                system.capacity.push_back({at("2026-03-01"), "H100", 40, {}});
            }
        }
        const Attribution attribution(federation);
        HolderInputs inputs = inputsOf(attribution, at("2026-05-01"));
        inputs.usage.rows.clear();
        inputs.scope.unit = GpuUnit::h100Equivalent;
        QVERIFY(buildHolder(inputs).withoutFactor == std::vector{kSmall});
        inputs.scope.window.from = at("2026-03-01");
        QVERIFY(buildHolder(inputs).withoutFactor.empty());
    }

    void countsTheRunsOfItsTime() {
        const Attribution attribution = attributionOf(entitlement("2026-07-01", "2027-01-01"));
        HolderInputs inputs = inputsOf(attribution, at("2026-11-01"));
        QCOMPARE(buildHolder(inputs).share.provenance.runs, std::optional<std::int64_t>(1));
        std::erase_if(inputs.usage.rows, [&](const UsageRow& row) {
            return inputs.usage.boundaries[row.period] >= at("2026-07-01");
        });
        const HolderDetail detail = buildHolder(inputs);
        QCOMPARE(detail.used.provenance.runs, std::optional<std::int64_t>(1));
        QCOMPARE(detail.share.provenance.runs, std::optional<std::int64_t>(0));
        QCOMPARE(detail.leftNow.provenance.runs, std::optional<std::int64_t>(0));
        QCOMPARE(detail.budgets.front().figure.provenance.runs, std::optional<std::int64_t>(0));
    }

    void saysHowLongItLasts() {
        const Attribution attribution = attributionOf(entitlement("2026-07-01", "2026-10-01"));
        HolderInputs inputs = inputsOf(attribution, at("2026-08-01"));
        for (UsageRow& row : inputs.usage.rows) {
            row.deviceSeconds *= 4; // 20 of 10 GPUs since July
        }
        const HolderDetail detail = buildHolder(inputs);
        QVERIFY(detail.runsOut);
        QVERIFY(*detail.runsOut == at("2026-07-01") + days{92} / 2);
    }
};

QTEST_GUILESS_MAIN(tst_EntitledBudgets)
#include "tst_EntitledBudgets.moc"
