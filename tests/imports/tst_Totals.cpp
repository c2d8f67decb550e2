// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/SiteTotals.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>

using namespace ff;

namespace {

const Window kDay{instantFromSeconds(1'772'323'200), instantFromSeconds(1'772'409'600)};

using Own = std::map<std::string, std::int64_t>;

Own ownOf(const feeds::ImportReport& report, const std::vector<AccountNode>& tree) {
    Own own;
    for (const BookEntry& entry : ownTotals(report, tree)) {
        own[entry.account] += entry.deviceSeconds;
    }
    return own;
}

/// Whether it is told as a report of every account.
bool isWhole(const feeds::ImportReport& report) {
    const auto entries = ownTotals(report, {});
    return std::ranges::any_of(entries,
                               [](const BookEntry& entry) { return entry.account == "root"; });
}

/// root 1000 = a 700 (its users 400, b 200, 100 of nobody: a reservation) + c 300.
feeds::ImportReport report() {
    feeds::ImportReport made;
    made.books = {
        {{}, "root", kDay, 1000}, {{}, "a", kDay, 700}, {{}, "b", kDay, 200}, {{}, "c", kDay, 300}};
    made.ownAccounting = {{{}, "a", kDay, 400}, {{}, "b", kDay, 200}, {{}, "c", kDay, 300}};
    return made;
}

const std::vector<AccountNode> kTree{{"root", ""}, {"a", "root"}, {"b", "a"}, {"c", "root"}};

} // namespace

/// sreport's totals become what each account used itself, and sum to the site's whole.
class tst_Totals final : public QObject {
    Q_OBJECT

private slots:
    void restOfAReservation() {
        QCOMPARE(ownOf(report(), kTree), (Own{{"root", 0}, {"a", 500}, {"b", 200}, {"c", 300}}));
        QVERIFY(isWhole(report()));
    }
    void withoutTheTree() {
        QCOMPARE(ownOf(report(), {}), (Own{{"root", 100}, {"a", 400}, {"b", 200}, {"c", 300}}));
    }
    void withoutTheRoot() {
        auto part = report();
        part.books.erase(part.books.begin());
        QVERIFY(!isWhole(part));
        QCOMPARE(ownOf(part, {}), (Own{{"a", 400}, {"b", 200}, {"c", 300}}));
        QCOMPARE(ownOf(part, kTree), (Own{{"a", 500}, {"b", 200}, {"c", 300}}));
    }
    void withoutUsers() {
        auto bare = report();
        bare.ownAccounting.clear();
        QCOMPARE(ownOf(bare, kTree), (Own{{"root", 0}, {"a", 500}, {"b", 200}, {"c", 300}}));
        QCOMPARE(ownOf(bare, {}), (Own{{"root", 1000}}));
    }
    void tellsIdleReservationsApart() {
        const auto idle = [](const feeds::ImportReport& report,
                             const std::vector<AccountNode>& tree) {
            Own own;
            for (const BookEntry& entry : ownTotals(report, tree)) {
                if (entry.idleSeconds != 0) {
                    own[entry.account] += entry.idleSeconds;
                }
            }
            return own;
        };
        QCOMPARE(idle(report(), kTree), (Own{{"a", 100}}));
        QCOMPARE(idle(report(), {}), (Own{{"root", 100}}));
        auto bare = report();
        bare.ownAccounting.clear(); // a rest may be a user's then
        QCOMPARE(idle(bare, kTree), Own{});
        auto rounded = report();
        rounded.bookUnit = std::chrono::minutes{1}; // 7 rows, each up to a minute off
        QCOMPARE(idle(rounded, kTree), Own{});
        rounded.books[0].deviceSeconds = 1400;
        rounded.books[1].deviceSeconds = 1100;
        QCOMPARE(idle(rounded, kTree), (Own{{"a", 500}}));
    }
    void roundedHoursAreNoNegativeRest() {
        auto rounded = report();
        rounded.books[1].deviceSeconds = 590; // less than its parts
        QCOMPARE(ownOf(rounded, kTree).at("a"), 400);
    }
    void eachTableByItself() {
        auto two = report();
        const Window next{kDay.to, kDay.to + std::chrono::hours{24}};
        two.books.push_back({{}, "root", next, 50});
        two.ownAccounting.push_back({{}, "c", next, 50});
        std::map<Window, std::int64_t> sums;
        for (const BookEntry& entry : ownTotals(two, kTree)) {
            sums[entry.window] += entry.deviceSeconds;
        }
        QCOMPARE(sums, (std::map<Window, std::int64_t>{{kDay, 1000}, {next, 50}}));
    }
    /// The recorded report is rounded to hours, so that its parts may exceed its whole by some.
    void recorded() {
        std::ifstream file(FF_SAMPLES "/sreport_AccountUtilizationByUser.txt");
        const auto read = feeds::importFile(file, feeds::ImportFormat::sreport, [](JobRecord&&) {});
        QVERIFY(read.has_value());
        const Own own = ownOf(*read, {});
        QCOMPARE(own.at("fi"), (1125 + 1523) * 3600);
        QCOMPARE(own.at("proj_fi_01"), 542 * 3600);
        std::int64_t sum = 0;
        for (const auto& [account, seconds] : own) {
            sum += seconds;
        }
        QCOMPARE(sum, 4422 * 3600);
    }
};

QTEST_GUILESS_MAIN(tst_Totals)
#include "tst_Totals.moc"
