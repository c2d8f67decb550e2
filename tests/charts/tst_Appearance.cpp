// SPDX-License-Identifier: GPL-3.0-only
// What tells parts of a drawing apart, and whether what is written can be read.
#include "tests/charts/Samples.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/charts/base/TableTwin.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/charts/plot/ReadoutBox.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace ff {

using namespace Qt::StringLiterals;

class tst_Appearance final : public QObject {
    Q_OBJECT

private slots:
    /// Every value and heading of a table twin is whole, whatever room the chart has.
    void twinsAreReadable_data() {
        QTest::addColumn<int>("kind");
        QTest::addRow("over time") << 0;
        QTest::addRow("a week by the hour") << 1;
        QTest::addRow("burn-down") << 2;
    }
    void twinsAreReadable() {
        QFETCH(int, kind);
        TimeChart time;
        HeatMap week;
        BurnDownChart burn;
        time.setData(test::gpusByState());
        week.setWeek(test::week());
        burn.setData(test::burnDown());
        Chart* chart = kind == 0   ? static_cast<Chart*>(&time)
                       : kind == 1 ? static_cast<Chart*>(&week)
                                   : &burn;
        chart->resize(360, 200);
        chart->show();
        chart->setTableShown(true);
        auto* twin = chart->findChild<QTableView*>(u"tableTwin"_s);
        QVERIFY(twin);
        const QAbstractItemModel* model = twin->model();
        const QFontMetricsF metrics(themeFont(TextSize::body));
        for (int column = 0; column < model->columnCount(); ++column) {
            const double width = twin->columnWidth(column);
            QVERIFY(
                metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) +
                    16 <=
                width);
            for (int row = 0; row < model->rowCount(); ++row) {
                QVERIFY(metrics.horizontalAdvance(model->index(row, column).data().toString()) +
                            16 <=
                        width);
            }
        }
    }

    void aSimulatedTwinSaysSo() {
        TimeChart chart;
        chart.setData(test::gpusByState());
        chart.setSimulated(true);
        chart.resize(500, 220);
        chart.show();
        chart.setTableShown(true);
        const QImage picture = chart.grab().toImage();
        const QColor warning = Palette::of(&chart).warning;
        bool found = false;
        for (int y = picture.height() - 20; y < picture.height(); ++y) {
            for (int x = picture.width() / 2; x < picture.width(); ++x) {
                found = found || picture.pixelColor(x, y) == warning;
            }
        }
        QVERIFY(found);
    }

    /// One access mode has one colour, however much of a site it has.
    void coloursFollowIdentity() {
        const std::vector<std::string> all{"play",  "fast",    "large",   "industry", "science",
                                           "bench", "develop", "regular", "extreme"};
        const auto colourOf = [&](const std::vector<Band>& bands, const std::string& key) {
            const auto styles = stylesOf(bands, all);
            for (std::size_t i = 0; i < bands.size(); ++i) {
                if (bands[i].key == key) {
                    return styles[i].fill(Palette::light());
                }
            }
            return QColor();
        };
        const std::vector<Band> vega{{"fast", {}, {}}, {"extreme", {}, {}}, {"", {}, {}}};
        const std::vector<Band> jupiter{
            {"large", {}, {}}, {"play", {}, {}}, {"other", {}, {}}, {"fast", {}, {}}};
        QCOMPARE(colourOf(vega, "fast"), colourOf(jupiter, "fast"));
        QVERIFY(colourOf(vega, "extreme") != colourOf(jupiter, "play"));
        // Nobody has another's colour in one chart, listed or not.
        std::vector<Band> many{{"unknown", {}, {}}, {"another", {}, {}}};
        for (const std::string& key : all) {
            many.push_back({key, {}, {}});
        }
        const auto styles = stylesOf(many, all);
        for (std::size_t i = 0; i < styles.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(styles[i] != styles[j]);
            }
        }
    }

    void identitiesStandOut() {
        for (const Palette* palette : {&Palette::light(), &Palette::dark()}) {
            for (int i = 0; i < Palette::kIdentities; ++i) {
                QVERIFY2(contrastRatio(palette->identity(i), palette->surface) >= 3,
                         qPrintable(palette->identity(i).name()));
                for (int j = 0; j < i; ++j) {
                    QVERIFY(palette->identity(i) != palette->identity(j));
                }
            }
        }
    }

    /// Neighbours are 3:1 apart, or a line between them is.
    void neighboursAreApart() {
        using Role = BandStyle::Role;
        std::vector<BandStyle> styles{{Role::delivered},
                                      {Role::allocatedNotBusy},
                                      {Role::allocatedBusyUnknown},
                                      {Role::idle},
                                      {Role::down},
                                      {Role::other},
                                      {Role::unattributed}};
        for (int i = 0; i < Palette::kIdentities; ++i) {
            styles.push_back({Role::category, i});
        }
        for (const Palette* palette : {&Palette::light(), &Palette::dark()}) {
            for (const BandStyle& first : styles) {
                for (const BandStyle& second : styles) {
                    const QColor a = first.fill(*palette);
                    const QColor b = second.fill(*palette);
                    const QColor edge = palette->edgeBetween(a, b);
                    if (!edge.isValid()) {
                        QVERIFY(contrastRatio(a, b) >= 3);
                        continue;
                    }
                    // One that is dark itself needs no more than the other side.
                    QVERIFY(std::max(contrastRatio(edge, a), contrastRatio(edge, b)) >= 3);
                }
            }
        }
        const Palette& light = Palette::light();
        const QColor edge = light.edgeBetween(light.allocatedNotBusy, light.idle);
        QVERIFY(contrastRatio(edge, light.allocatedNotBusy) >= 3);
        QVERIFY(contrastRatio(edge, light.idle) >= 3);
    }

    void theEdgeIsDrawn() {
        TimeChart chart;
        TimeChartData data;
        data.grid = {Instant{}, std::chrono::hours{1}, 10};
        data.bands = {{"allocatedNotBusy", "a", std::vector<std::optional<double>>(10, 50.)},
                      {"idle", "b", std::vector<std::optional<double>>(10, 50.)}};
        chart.setData(std::move(data));
        const Palette& palette = Palette::light();
        const QImage picture = chart.toImage(QSize(400, 240), 1, &palette);
        const QColor edge = palette.edgeBetween(palette.allocatedNotBusy, palette.idle);
        bool found = false;
        for (int y = 40; y < 200; ++y) {
            found = found || picture.pixelColor(200, y) == edge;
        }
        QVERIFY(found);
    }

    /// The time is always there, and nothing is drawn outside the room.
    void aReadoutFitsItsRoom_data() {
        QTest::addColumn<int>("values");
        QTest::addColumn<QSizeF>("room");
        for (const int values : {1, 4, 11, 40}) {
            for (const QSizeF room : {QSizeF(900, 90), QSizeF(300, 60), QSizeF(700, 240)}) {
                QTest::addRow("%d in %gx%g", values, room.width(), room.height()) << values << room;
            }
        }
    }
    void aReadoutFitsItsRoom() {
        QFETCH(int, values);
        QFETCH(QSizeF, room);
        QStringList lines{u"Tue 10 Nov 2026, 14:00 UTC"_s};
        for (int i = 0; i < values; ++i) {
            lines << u"Mode %1\t%2"_s.arg(i).arg(1000 + i);
        }
        const ReadoutBox box(lines, room);
        QCOMPARE(box.lines().first(), lines.first());
        QVERIFY(box.size().height() <= room.height());
        QVERIFY(box.size().width() <= room.width());
        const auto shown = box.lines().size() - 1;
        if (shown < values) {
            QVERIFY(box.lines().last().contains(QString::number(values - shown + 1)));
        }
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Appearance)
#include "tst_Appearance.moc"
