// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/Newcomers.h"

#include <QTest>

using namespace ff;
using std::chrono::days;
using std::chrono::hours;

namespace {

constexpr int kDays = 45; ///< of these, the first 14 are before the period

Instant day(int index) {
    return instantFromSeconds(0) + days{index};
}

/// GPU-hours of one account by day, all of it seen.
UsageTable used(const std::map<int, double>& byDay, const char* account = "new") {
    UsageTable table;
    for (int i = 0; i <= kDays; ++i) {
        table.report.push_back(day(i));
    }
    table.coverages.assign(kDays, Coverage{hours{24}, hours{24}});
    for (const auto& [index, amount] : byDay) {
        UsageLine line;
        line.period = std::size_t(index);
        line.keys = {account};
        line.gpuHours = amount;
        table.lines.push_back(line);
    }
    return table;
}

/// A job that could start on the day, and started so many hours later (negative: has not).
WaitObservation job(int eligible, int waited, const char* account = "new") {
    WaitObservation wait;
    wait.account = account;
    wait.gpus = 1;
    wait.eligible = day(eligible);
    wait.waited = hours{std::abs(waited)};
    wait.started = waited >= 0;
    return wait;
}

Newcomers newcomers(const UsageTable& table, const std::vector<WaitObservation>& waits) {
    NewcomerCount count;
    count.addDays(table);
    for (const WaitObservation& wait : waits) {
        count.add(wait);
    }
    return count.take();
}

qint64 inHours(const std::optional<Duration>& length) {
    return length ? std::chrono::duration_cast<hours>(*length).count() : -1;
}

} // namespace

class tst_Newcomers final : public QObject {
    Q_OBJECT

private slots:
    void daysComeInParts() {
        const UsageTable table = used({{20, 60}, {21, 60}, {22, 60}});
        NewcomerCount count;
        for (const int from : {0, 18, 21}) { // to 18, 21 and the end
            const int to = from == 0 ? 18 : from == 18 ? 21 : kDays;
            UsageTable part;
            part.report.assign(table.report.begin() + from, table.report.begin() + to + 1);
            part.coverages.assign(table.coverages.begin() + from, table.coverages.begin() + to);
            for (UsageLine line : table.lines) {
                if (int(line.period) >= from && int(line.period) < to) {
                    line.period -= std::size_t(from);
                    part.lines.push_back(line);
                }
            }
            count.addDays(part);
        }
        const std::vector<WaitObservation> waits{job(20, 3), job(21, 5), job(22, 7)};
        for (const WaitObservation& wait : waits) {
            count.add(wait);
        }
        const Newcomers found = count.take();
        const Newcomers whole = newcomers(table, waits);
        QCOMPARE(found.waits.ended, std::size_t{2});
        QCOMPARE(found.waits.ended, whole.waits.ended);
        QCOMPARE(found.waits.p90, whole.waits.p90);
    }

    void untilItHasUsedAHundredGpuHours() {
        const UsageTable table = used({{20, 60}, {21, 60}, {22, 60}});
        const std::vector<WaitObservation> waits{job(20, 3), job(21, 5), job(22, 7)};
        const Newcomers found = newcomers(table, waits);
        QCOMPARE(found.accounts, std::size_t{1});
        QCOMPARE(found.waits.ended, std::size_t{2}); // on the third day it is none any more
        QCOMPARE(inHours(found.waits.p90), 5);
    }

    void notAfterFewerQuietDays() {
        const UsageTable table = used({{10, 1}, {20, 60}});
        QCOMPARE(newcomers(table, std::vector{job(20, 3)}).accounts, std::size_t{0});
        const UsageTable longer = used({{10, 1}, {25, 60}}); // 14 days without any use
        QCOMPARE(newcomers(longer, std::vector{job(25, 3)}).accounts, std::size_t{1});
    }

    void whatWasNotSeenIsNoQuietDay() {
        UsageTable table = used({{20, 60}});
        table.coverages[15].observed = hours{2};
        QCOMPARE(newcomers(table, std::vector{job(20, 3)}).accounts, std::size_t{0});
    }

    void jobsThatStillWaitCount() {
        const Newcomers found = newcomers(used({}), std::vector{job(20, -48), job(30, -1)});
        QCOMPARE(found.accounts, std::size_t{1});
        QCOMPARE(found.waits.pending, std::size_t{2});
        QVERIFY(!found.waits.p50);
    }

    void othersDoNotCount() {
        std::map<int, double> always;
        for (int i = 0; i < kDays; ++i) {
            always[i] = 5;
        }
        const Newcomers found = newcomers(used(always, "old"), std::vector{job(20, 3, "old")});
        QCOMPARE(found.accounts, std::size_t{0});
        QCOMPARE(newcomers({}, {}).accounts, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(tst_Newcomers)
#include "tst_Newcomers.moc"
