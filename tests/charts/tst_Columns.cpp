// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/plot/TimeColumns.h"

#include <QtTest>

namespace ff {

using namespace std::chrono_literals;

namespace {

const Instant kStart = instantFromSeconds(1'800'000'000);

TimeGrid grid(std::size_t count) {
    return {kStart, 1h, count};
}

Window hours(int from, int to) {
    return {kStart + std::chrono::hours{from}, kStart + std::chrono::hours{to}};
}

} // namespace

class tst_Columns final : public QObject {
    Q_OBJECT

private slots:
    void oneColumnASample() {
        const auto cells = TimeColumns(grid(3), hours(0, 3), 3).reduce({1.0, std::nullopt, 3.0});
        QCOMPARE(cells[0].mean, 1.0);
        QVERIFY(cells[1].isGap() && cells[1].isPartial() && !cells[1].isOutside());
        QCOMPARE(cells[2].mean, 3.0);
    }

    void severalSamplesAColumn() {
        const auto cells = TimeColumns(grid(4), hours(0, 4), 2).reduce({1.0, 3.0, 8.0, 2.0});
        QCOMPARE(cells[0].mean, 2.0);
        QCOMPARE(cells[0].low, 1.0);
        QCOMPARE(cells[0].high, 3.0);
        QCOMPARE(cells[1].mean, 5.0);
    }

    void meansAreWeightedByTime() {
        // A column of an hour and a half: all of the first sample, half of the second.
        const auto cells = TimeColumns(grid(3), hours(0, 3), 2).reduce({4.0, 1.0, 1.0});
        QCOMPARE(cells[0].mean, 3.0);
        QCOMPARE(cells[1].mean, 1.0);
    }

    void missingIsNotZero() {
        const auto cells =
            TimeColumns(grid(4), hours(0, 4), 1).reduce({6.0, std::nullopt, 6.0, 6.0});
        QCOMPARE(cells[0].mean, 6.0);
        QVERIFY(cells[0].isPartial());
        QVERIFY(!cells[0].isGap());
        const auto mostly = TimeColumns(grid(4), hours(0, 4), 1).reduce({6.0, {}, {}, {}});
        QVERIFY(mostly[0].isGap());
    }

    void manyColumnsASample() {
        const auto cells = TimeColumns(grid(2), hours(0, 2), 20).reduce({5.0, 7.0});
        QCOMPARE(cells[9].mean, 5.0);
        QCOMPARE(cells[10].mean, 7.0);
    }

    void outsideIsNoGap() {
        const auto cells = TimeColumns(grid(2), hours(-1, 3), 4).reduce({5.0, 7.0});
        QVERIFY(cells[0].isOutside());
        QVERIFY(!cells[0].isPartial());
        QVERIFY(cells[3].isOutside());
    }

    void nothingAsked() {
        QVERIFY(TimeColumns({}, hours(0, 3), 3).reduce({})[0].isOutside());
        QVERIFY(TimeColumns(grid(3), hours(0, 3), 0).reduce({1.0}).empty());
        QVERIFY(TimeColumns(grid(3), hours(3, 3), 2).reduce({1.0})[1].isOutside());
    }

    void gapsAreRunsWithoutAnyBand() {
        const std::vector<Band> bands = {{"a", {}, {1.0, {}, {}, 1.0, {}}},
                                         {"b", {}, {1.0, {}, {}, {}, {}}}};
        const std::vector<Window> gaps = gapsOf(grid(5), bands);
        QCOMPARE(gaps.size(), std::size_t(2));
        QVERIFY(gaps[0] == hours(1, 3));
        QVERIFY(gaps[1] == hours(4, 5));
    }

    void linkStaysInside() {
        TimeLink link;
        link.setFull(hours(0, 100));
        QVERIFY(link.visible() == hours(0, 100));
        link.setVisible(hours(-10, 20));
        QVERIFY(link.visible() == hours(0, 30));
        link.pan(500h);
        QVERIFY(link.visible() == hours(70, 100));
        link.zoom(100, kStart + 80h);
        QVERIFY(!link.isZoomed());
    }

    void zoomKeepsTheAnchor() {
        TimeLink link;
        link.setFull(hours(0, 100));
        link.zoom(0.5, kStart + 20h);
        QVERIFY(link.visible() == hours(10, 60));
        link.setShortest(10h);
        link.zoom(0.001, kStart + 20h);
        QVERIFY(link.visible().length() == 10h);
        QVERIFY(link.visible() == hours(18, 28));
    }

    void growingDataKeepTheZoom() {
        TimeLink link;
        link.setFull(hours(0, 100));
        link.setVisible(hours(20, 40));
        link.setFull(hours(1, 101));
        QVERIFY(link.visible() == hours(20, 40));
        link.setFull(hours(30, 130));
        QVERIFY(link.visible() == hours(30, 130));
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Columns)
#include "tst_Columns.moc"
