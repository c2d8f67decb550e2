// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Windows.h"

#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

namespace {

using List = std::vector<Window>;

Window hours(int from, int to) {
    return {Instant{std::chrono::hours{from}}, Instant{std::chrono::hours{to}}};
}

} // namespace

class tst_Windows final : public QObject {
    Q_OBJECT

private slots:
    void overlapIsWhatTwoWindowsHaveInCommon() {
        QCOMPARE(overlap(hours(0, 4), hours(3, 9)), hours(3, 4));
        QVERIFY(overlap(hours(0, 4), hours(4, 9)).empty());
    }

    void hullHoldsBothAndLeavesEmptyWindowsOut() {
        QCOMPARE(hull(hours(5, 6), hours(1, 2)), hours(1, 6));
        QCOMPARE(hull(Window{}, hours(5, 6)), hours(5, 6));
        QCOMPARE(hull(hours(5, 6), hours(9, 9)), hours(5, 6));
        QCOMPARE(hull(List{hours(5, 6), hours(1, 1), hours(2, 3)}), hours(2, 6));
        QVERIFY(hull(List{}).empty());
    }

    void mergesWhatOverlapsAndTouches() {
        QCOMPARE(merged({hours(4, 5), hours(0, 2), hours(2, 3), hours(1, 1), hours(0, 1)}),
                 (List{hours(0, 3), hours(4, 5)}));
        // A window inside a longer one that begins earlier does not shorten it.
        QCOMPARE(merged({hours(0, 9), hours(1, 2)}), List{hours(0, 9)});
    }

    void gapsAreWhatTheListLeavesOut() {
        QCOMPARE(gaps({hours(-2, 1), hours(5, 6), hours(7, 11)}, hours(0, 10)),
                 (List{hours(1, 5), hours(6, 7)}));
        QCOMPARE(gaps({}, hours(0, 10)), List{hours(0, 10)});
        QVERIFY(gaps({hours(12, 13)}, hours(3, 3)).empty());
    }

    void gapsTakeAnyOrderAndOverlaps() {
        QVERIFY(gaps({hours(7, 10), hours(2, 5), hours(0, 8)}, hours(0, 10)).empty());
        QCOMPARE(gaps({hours(7, 10), hours(0, 9), hours(1, 2)}, hours(0, 12)), List{hours(10, 12)});
    }

    void gapsUpToTheToleranceAreNone() {
        const Instant start{};
        const auto minutes = [&](int from, int to) {
            return Window{start + std::chrono::minutes{from}, start + std::chrono::minutes{to}};
        };
        QVERIFY(gaps({minutes(0, 300), minutes(302, 600)}, minutes(0, 600), 2min).empty());
        QCOMPARE(gaps({minutes(0, 300), minutes(303, 600)}, minutes(0, 600), 2min),
                 List{minutes(300, 303)});
    }
};

QTEST_APPLESS_MAIN(tst_Windows)

#include "tst_Windows.moc"
