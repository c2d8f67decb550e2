// SPDX-License-Identifier: GPL-3.0-only
// The list of awards: what was used of each, what is left, and how long it lasts.
#include "models/federation/Catalogue.h"
#include "models/holder/AwardRows.h"
#include "models/holder/BuildShares.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace ff;
using std::chrono::days;
using std::chrono::hours;

namespace {

constexpr const char* kFederation = R"(
[[system]]
id = "dies"
devices_per_gpu = 2
[[system]]
id = "other"
[[rule]]
ancestor = "top"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.5 }
[[award]]
system = "dies"
account = "top"
gpu_hours = 4800
from = 2026-10-01
to = 2026-12-01
mode = "large-scale"
[[award]]
system = "dies"
account = "past"
gpu_hours = 1000
from = 2026-08-01
to = 2026-09-01
[[award]]
system = "dies"
account = "short"
gpu_hours = 120
from = 2026-10-01
to = 2026-12-01
[[award]]
system = "other"
account = "idle"
gpu_hours = 10
from = 2027-01-01
to = 2027-02-01
)";

const SystemId kDies{"dies"};

} // namespace

class tst_AwardRows final : public QObject {
    Q_OBJECT

    const Instant m_now = *parseIso8601("2026-11-10");

    /// Two dies around the clock for each account; everything was seen.
    AwardInputs inputs(const Attribution& attribution) const {
        AwardInputs inputs;
        inputs.now = m_now;
        inputs.attribution = &attribution;
        inputs.usage.boundaries = awardPieces(attribution, m_now);
        const auto& pieces = inputs.usage.boundaries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            for (const char* account : {"below", "past", "short"}) {
                UsageRow row;
                row.system = kDies;
                row.account = account;
                row.period = i;
                row.deviceSeconds = 2 * (pieces[i + 1] - pieces[i]).count() / 1000;
                row.jobs = 1;
                inputs.usage.rows.push_back(std::move(row));
            }
        }
        inputs.usage.seen[kDies].covered = {{pieces.front(), m_now}};
        return inputs;
    }

    static Attribution attribution() {
        Attribution made{
            readFederation(kFederation, "f.toml", builtInFederation().federation).federation};
        made.setAccounts(kDies, {{"top", ""}, {"below", "top"}, {"past", ""}, {"short", ""}});
        return made;
    }

private slots:
    void saysWhatIsLeft_data() {
        QTest::addColumn<QString>("account");
        QTest::addColumn<double>("used");
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("lapsed");
        QTest::addColumn<double>("rate"); // -1: unknown
        QTest::addColumn<QString>("runsOut");
        QTest::addColumn<double>("coverage");
        // 40 days at 24 GPU-h; 3840 left last longer than the award does.
        QTest::addRow("of an account below")
            << QStringLiteral("top") << 960. << 3840. << 0. << 24. << QString() << 1.;
        QTest::addRow("of one that ended")
            << QStringLiteral("past") << 744. << 0. << 256. << -1. << QString() << 1.;
        QTest::addRow("of one that ran out") << QStringLiteral("short") << 960. << -840. << 0.
                                             << 24. << QStringLiteral("2026-10-06T00:00:00Z") << 1.;
        QTest::addRow("of one to come")
            << QStringLiteral("idle") << 0. << 10. << 0. << -1. << QString() << 1.;
    }
    void saysWhatIsLeft() {
        QFETCH(QString, account);
        const Attribution made = attribution();
        const auto rows = awardRows(inputs(made));
        const auto row = std::ranges::find_if(rows, [&](const AwardRow& each) {
            return accountsText(each.award) == account.toStdString();
        });
        QVERIFY(row != rows.end());
        QTEST(row->used, "used");
        QTEST(row->left, "left");
        QTEST(row->lapsed, "lapsed");
        QTEST(row->rate.value_or(-1), "rate");
        QTEST(row->runsOut ? QString::fromStdString(toIso8601(*row->runsOut)) : QString(),
              "runsOut");
        if (row->award.isOn(kDies)) {
            QTEST(row->coverage.ratio(), "coverage");
        }
    }

    void saysWhenItWillRunOut() {
        Federation federation = attribution().federation();
        std::erase_if(federation.awards, [](const Award& a) { return accountsText(a) != "top"; });
        federation.awards.front().gpuHours = 960 + 240; // ten days more
        Attribution made{federation};
        made.setAccounts(kDies, {{"top", ""}, {"below", "top"}});
        const auto rows = awardRows(inputs(made));
        QCOMPARE(rows.size(), std::size_t{1});
        QVERIFY(rows.front().runsOut == m_now + days{10});
        QVERIFY(rows.front().isEnoughKnown);
    }

    /// 24 GPU-h a day of 4800, over 61 days; of the third day nothing is known.
    void saysWhatWasLeftOnEachDay() {
        const Attribution made = attribution();
        AwardInputs asked = inputs(made);
        const Instant begin = *parseIso8601("2026-10-01");
        asked.usage.seen[kDies].covered = {{begin, begin + days{2}}, {begin + days{3}, m_now}};
        for (const AwardRow& row : awardRows(asked)) {
            if (accountsText(row.award) == "idle") {
                QVERIFY(row.leftByDay.empty()); // it is to come
            } else if (accountsText(row.award) == "top") {
                QCOMPARE(row.leftByDay.size(), std::size_t{40});
                QCOMPARE(row.leftByDay[1], std::optional(4800. - 2 * 24));
                QVERIFY(!row.leftByDay[2]);
                QCOMPARE(row.leftByDay.back(), std::optional(row.left));
                QCOMPARE(row.straightByDay.size(), std::size_t{61});
                QCOMPARE(row.straightByDay.front(), 4800. * 60 / 61);
                QVERIFY(std::abs(row.straightByDay.back()) < 1e-9);
            }
        }
    }

    /// What else is known of the account (10 GPUs for 39 days) is no use of the covered days.
    void ratesUseInsideTheCoveredTime_data() {
        QTest::addColumn<int>("coveredDays");
        QTest::addColumn<double>("busy"); // factor of the use inside the covered time
        QTest::addColumn<double>("rate"); // -1: unknown
        QTest::addRow("idle of late") << 2 << 0. << 24. * 26 / 28;
        QTest::addRow("busier of late") << 7 << 3. << 72.;
        QTest::addRow("all") << 40 << 1. << 24.;
        QTest::addRow("too little") << 0 << 1. << -1.;
    }
    void ratesUseInsideTheCoveredTime() {
        QFETCH(int, coveredDays);
        QFETCH(double, busy);
        const Attribution made = attribution();
        AwardInputs asked = inputs(made);
        const Instant since = m_now - days{coveredDays};
        asked.usage.seen[kDies].covered = {{since, m_now}};
        for (UsageRow& row : asked.usage.rows) {
            if (asked.usage.boundaries[row.period] >= since) {
                row.deviceSeconds = std::int64_t(double(row.deviceSeconds) * busy);
            }
        }
        const auto rows = awardRows(asked);
        const auto top = std::ranges::find_if(
            rows, [](const AwardRow& row) { return row.award.accounts.front().account == "top"; });
        QVERIFY(top != rows.end());
        QTEST(top->rate.value_or(-1), "rate");
    }

    /// Half of the award's time is neither covered nor has known use: what is left is not known.
    void saysNoDayWhereTooLittleIsKnown() {
        Federation federation = attribution().federation();
        std::erase_if(federation.awards,
                      [](const Award& a) { return a.accounts.front().account != "top"; });
        federation.awards.front().gpuHours = 960 + 240;
        Attribution made{federation};
        made.setAccounts(kDies, {{"top", ""}, {"below", "top"}});
        AwardInputs asked = inputs(made);
        const Instant since = m_now - days{15};
        asked.usage.seen[kDies].covered = {{since, m_now}};
        std::erase_if(asked.usage.rows, [&](const UsageRow& row) {
            return asked.usage.boundaries[row.period] < since;
        });
        const auto rows = awardRows(asked);
        QCOMPARE(rows.front().rate.value_or(-1), 24.);
        QVERIFY(!rows.front().runsOut);
        QVERIFY(!rows.front().isEnoughKnown);
    }

    void listsWhatWasAskedFor_data() {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<int>("count");
        QTest::addRow("all") << QString() << QString() << 4;
        QTest::addRow("a system") << QStringLiteral("other") << QString() << 1;
        QTest::addRow("who pays") << QString() << QStringLiteral("EU") << 1;
        QTest::addRow("who profits") << QString() << QStringLiteral("FI") << 1;
        QTest::addRow("who does not") << QString() << QStringLiteral("SE") << 0;
    }
    void listsWhatWasAskedFor() {
        QFETCH(QString, system);
        QFETCH(QString, holder);
        QFETCH(int, count);
        const Attribution made = attribution();
        AwardInputs asked = inputs(made);
        if (!system.isEmpty()) {
            asked.system = SystemId{system.toStdString()};
        }
        asked.holder = HolderId{holder.toStdString()};
        QCOMPARE(int(awardRows(asked).size()), count);
    }

    /// An award over two systems, one of which was seen for a day in two.
    void sumsOverSystems() {
        Federation federation = attribution().federation();
        const SystemId other{"other"};
        std::erase_if(federation.awards, [](const Award& a) { return accountsText(a) != "top"; });
        federation.awards.front().accounts = {{kDies, "top"}, {other, "there"}};
        Attribution made{federation};
        made.setAccounts(kDies, {{"top", ""}, {"below", "top"}});
        AwardInputs asked = inputs(made);
        const auto pieces = asked.usage.boundaries;
        auto& seen = asked.usage.seen[other].covered;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            if (i % 2 == 0) {
                UsageRow row;
                row.system = other;
                row.account = "there";
                row.period = i;
                row.deviceSeconds = (pieces[i + 1] - pieces[i]).count() / 1000;
                row.jobs = 1;
                asked.usage.rows.push_back(std::move(row));
                seen.push_back({pieces[i], pieces[i + 1]});
            }
        }
        const auto rows = awardRows(asked);
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(systemsText(rows.front().award)),
                 QByteArray("dies, other"));
        QCOMPARE(rows.front().used, 960. + 20 * 24); // 40 days there, 20 days here
        QCOMPARE(rows.front().rate.value_or(-1), 24. + 24);
        QCOMPARE(rows.front().left, 4800. - rows.front().used);
        QCOMPARE(rows.front().coverage.ratio(), 0.75);
        asked.system = other;
        QCOMPARE(awardRows(asked).size(), std::size_t{1});
        asked.system = SystemId{"lumi"};
        QVERIFY(awardRows(asked).empty());
    }

    /// A small system that was seen and a large one that was not: the page of the holder and the
    /// list say the same of it, day by day.
    void weighsSystemsByTheirGpus() {
        Federation federation = attribution().federation();
        const SystemId other{"other"};
        std::erase_if(federation.awards, [](const Award& a) { return accountsText(a) != "top"; });
        federation.awards.front().accounts = {{kDies, "top"}, {other, "there"}};
        federation.awards.front().gpuHours = 1000;
        for (System& system : federation.systems) {
            system.capacity = {{{}, "H100", system.id == other ? 9000. : 1000., {}}};
        }
        Attribution made{federation};
        made.setAccounts(kDies, {{"top", ""}, {"below", "top"}});
        AwardInputs asked = inputs(made);
        asked.usage.seen[other] = {};
        const auto rows = awardRows(asked);
        QCOMPARE(rows.front().coverage.ratio(), 0.1);
        QVERIFY(!rows.front().isEnoughKnown);
        QVERIFY(!rows.front().runsOut);

        HolderInputs holder;
        holder.now = m_now;
        holder.scope.period = Period::thisYear;
        holder.scope.window = {*parseIso8601("2026-01-01"), m_now};
        holder.scope.view = HolderView::payer;
        holder.holder = HolderId{"EU"};
        holder.attribution = &made;
        asked.usage.boundaries = holderPieces(holder.scope, m_now, made, holder.holder);
        asked.usage.rows.clear();
        holder.usage = asked.usage;
        const HolderDetail detail = buildHolder(holder);
        QCOMPARE(detail.burnDownCoverage.ratio(), 0.1);
        for (std::size_t day = 0; day < rows.front().leftByDay.size(); ++day) {
            QVERIFY(!rows.front().leftByDay[day]);
            QVERIFY(!detail.left[day]);
        }
    }

    void asksForNothingWhereNoAwardHasBegun() {
        QVERIFY(awardPieces(attribution(), *parseIso8601("2026-01-01")).empty());
    }
};

QTEST_GUILESS_MAIN(tst_AwardRows)
#include "tst_AwardRows.moc"
