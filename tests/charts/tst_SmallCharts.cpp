// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/charts/time/AheadChart.h"
#include "widgets/export/Picture.h"
#include "widgets/theme/Palette.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QtTest>

#include <memory>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(340, 340);

std::vector<std::unique_ptr<Chart>> everyChart() {
    std::vector<std::unique_ptr<Chart>> charts;
    auto states = std::make_unique<TimeChart>();
    states->setData(test::gpusByState());
    auto bars = std::make_unique<BarList>();
    bars->setShares(test::shares());
    auto week = std::make_unique<HeatMap>();
    week->setWeek(test::week());
    auto map = std::make_unique<TileMap>();
    map->setCountries(test::countries());
    auto burn = std::make_unique<BurnDownChart>();
    burn->setData(test::burnDown());
    charts.push_back(std::move(states));
    charts.push_back(std::move(bars));
    charts.push_back(std::move(week));
    charts.push_back(std::move(map));
    charts.push_back(std::move(burn));
    return charts;
}

int inked(const QImage& image, const QColor& ground) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) != ground ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class tst_SmallCharts final : public QObject {
    Q_OBJECT

private slots:
    void everyChartIsAPictureWithoutAScreen() {
        for (const auto& chart : everyChart()) {
            for (const Palette* palette : {&Palette::light(), &Palette::dark()}) {
                const QImage one = chart->toImage(kSize, 1, palette);
                QVERIFY(inked(one, palette->surface) > 500);
                QCOMPARE(one, chart->toImage(kSize, 1, palette));
                const QImage two = chart->toImage(kSize, 2, palette);
                QCOMPARE(two.size(), kSize * 2);
                QCOMPARE(two.devicePixelRatio(), 2.0);
            }
            QVERIFY(!chart->summary().isEmpty());
        }
    }

    void everyChartIsSvg() {
        for (const auto& chart : everyChart()) {
            QSvgRenderer renderer(svgOf(*chart));
            QVERIFY(renderer.isValid());
            QImage image(kSize, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            QVERIFY(inked(image, Palette::light().surface) > 500);
        }
    }

    void emptyChartsSaySo() {
        BarList bars;
        HeatMap week;
        TileMap map;
        BurnDownChart burn;
        for (const Chart* chart : std::initializer_list<const Chart*>{&bars, &week, &map, &burn}) {
            QVERIFY(chart->isEmpty());
            QVERIFY(inked(chart->toImage(kSize, 1, &Palette::light()), Palette::light().surface) >
                    50);
        }
    }

    void tilesLieWhereCountriesDo() {
        const QRectF area(0, 0, 320, 320);
        const auto at = [&](const char* code) { return TileMap::tileRect(code, area)->center(); };
        QVERIFY(at("PT").x() < at("ES").x());
        QVERIFY(at("FI").y() < at("EE").y() && at("EE").y() < at("LV").y());
        QVERIFY(at("IT").y() > at("DE").y());
        QVERIFY(at("TR").x() > at("BG").x());
        QVERIFY(!TileMap::tileRect("JP", area));
        QCOMPARE(TileMap::tileRect("EL", area), TileMap::tileRect("GR", area));
    }

    void tilesAreColouredByValue() {
        TileMap map;
        map.setCountries({{"DE", 1.0, false, {}}, {"FI", 0.0, false, {}}, {"SE", {}, true, {}}});
        const Palette& palette = Palette::light();
        const QImage image = map.toImage(kSize, 1, &palette);
        const auto corner = [&](const char* code) {
            const QRectF tile = *TileMap::tileRect(code, QRectF(QPointF(0, 0), QSizeF(kSize)));
            return image.pixelColor((tile.topLeft() + QPointF(5, 5)).toPoint());
        };
        QCOMPARE(corner("DE"), palette.sequential(0.95));
        QCOMPARE(corner("FI"), palette.sequential(0.15));
        QCOMPARE(corner("SE"), mixed(palette.surface, palette.quietText, 0.1));
    }

    void tilesAreReachedByMouseAndKeys() {
        TileMap map;
        map.setCountries(test::countries());
        map.resize(kSize);
        map.show();
        QSignalSpy activated(&map, &TileMap::activated);
        const QRectF tile = *TileMap::tileRect("IT", QRectF(map.rect()));
        QTest::mouseClick(&map, Qt::LeftButton, {}, tile.center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"IT"_s);
        QTest::keyClick(&map, Qt::Key_Up);
        QVERIFY(map.accessibleDescription().startsWith(u"Switzerland"_s));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(activated[1][0].toString(), u"CH"_s);
        // A country without figures is no place to go.
        QTest::mouseClick(&map, Qt::LeftButton, {},
                          TileMap::tileRect("IS", QRectF(map.rect()))->center().toPoint());
        QCOMPARE(activated.size(), 2);
    }

    /// "Other" led to the page of a holder of that name, who does not exist.
    void theRestIsNoPlaceToGo() {
        BarList bars;
        bars.setItems({{u"Finland"_s, u"FI"_s, 0.5, {}, false, {}},
                       {u"Other"_s, u"other"_s, 0.2, {}, false, {}}},
                      Unit::ratio);
        bars.resize(kSize);
        bars.show();
        QSignalSpy activated(&bars, &BarList::activated);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(40, 4 + 24 + 12));
        QCOMPARE(activated.size(), 1);
    }

    /// After the clocks have changed the table had every date twice or a day early.
    void daysOfABurnDownAreThoseOfTheZone() {
        BurnDownChart chart;
        chart.setFormatter(
            Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom), "Europe/Helsinki"));
        BurnDownData data = test::burnDown();
        data.grid = {*parseIso8601("2026-09-30T21:00:00Z"), std::chrono::hours{24}, 31};
        chart.setData(data);
        const std::vector<QString> days = chart.tableData().rows;
        QVERIFY2(days[0].startsWith(u"1"), qPrintable(days[0]));
        QVERIFY2(days[30].startsWith(u"31"), qPrintable(days[30]));
        QCOMPARE(std::set(days.begin(), days.end()).size(), 31u);
    }

    void unseenHoursAreHatched() {
        HeatMap map;
        std::vector<std::optional<double>> values(168, 0.5);
        values[0].reset();
        map.setWeek(values);
        const QImage image = map.toImage({400, 200}, 1, &Palette::light());
        QVERIFY(map.summary().contains(u"50.0"_s));
        int surface = 0;
        int value = 0;
        for (int x = 30; x < 60; ++x) {
            surface += image.pixelColor(x, 8) == Palette::light().surface ? 1 : 0;
            value += image.pixelColor(x, 8) == Palette::light().sequential(0.12) ? 1 : 0;
        }
        QVERIFY(surface > 0);
        QVERIFY(value > 0);
    }

    /// It was left out of the picture.
    void aValueBetweenGapsIsAPoint() {
        const auto picture = [](const Chart& chart) {
            return chart.toImage(kSize, 1, &Palette::light());
        };
        BurnDownData data = test::burnDown();
        data.runsOut.reset();
        const std::size_t last = data.left.size() - 1;
        data.left.assign(data.left.size(), {});
        data.left[last] = 100; // marked as the newest
        BurnDownChart burn;
        burn.setData(data);
        const QImage newest = picture(burn);
        data.left[last / 2] = 100;
        burn.setData(data);
        QVERIFY(picture(burn) != newest);

        PilotAhead ahead;
        ahead.free.from = 1'800'000'000;
        ahead.free.hours.resize(24);
        ahead.free.hours[3] = {1, 1, 1, 1, 1};
        ahead.free.hours[4] = {1, 1, 1, 1, 1};
        AheadChart chart;
        chart.setAhead(ahead);
        const QImage line = picture(chart);
        ahead.free.hours[12] = {1, 1, 1, 1, 1};
        chart.setAhead(ahead);
        QVERIFY(picture(chart) != line);
    }

    void burnDownSaysWhenItEnds() {
        BurnDownChart chart;
        chart.setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        const auto says = [&] { return chart.runOutSentence().replace(QChar(0xa0), u' '); };
        BurnDownData data = test::burnDown();
        chart.setData(data);
        QCOMPARE(says(), u"At the last 28 days’ rate the grant lasts until 24 December 2026."_s);
        data.runsOut.reset();
        chart.setData(data);
        QCOMPARE(says(), u"At the last 28 days’ rate the grant is not used up by its end, 1 "
                         "January 2027."_s);
        data.isEnoughKnown = false; // then the rate does not help
        chart.setData(data);
        QCOMPARE(says(),
                 u"Too little of this time was seen to say what is left and how long it lasts."_s);
        data.isEnoughKnown = true;
        data.rateKnown = false;
        chart.setData(data);
        const QString unknown =
            u"Too little of the last 28 days was seen to say how long it lasts."_s;
        QCOMPARE(says(), unknown);
        QVERIFY(chart.summary().endsWith(unknown));
        data.runsOut.reset();
        data.left[324] = 0.0;
        data.lapsed = 1200;
        chart.setData(data);
        QCOMPARE(says(), u"The grant has ended; 1.20 k GPU-h lapsed."_s);
        data.lapsed = 0;
        data.left[324] = -10.0;
        chart.setData(data);
        QCOMPARE(says(), u"The grant is used up."_s);
        data.runsOut = *parseIso8601("2026-11-20T06:00:00Z"); // since when, was not said
        chart.setData(data);
        QCOMPARE(says(), u"The grant was used up on 20 November 2026."_s);
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_SmallCharts)
#include "tst_SmallCharts.moc"
