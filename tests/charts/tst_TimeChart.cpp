// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/time/TimeWalk.h"
#include "widgets/export/Picture.h"
#include "widgets/theme/Palette.h"

#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize kSize(768, 300);

/// Ten hours: 60 delivered, 20 allocated, 20 down of 100; hours 4 and 5 are a gap.
TimeChartData simple() {
    TimeChartData data;
    data.grid = {instantFromSeconds(1'800'000'000), 1h, 10};
    const auto values = [](double value) {
        std::vector<std::optional<double>> list(10, value);
        list[4].reset();
        list[5].reset();
        return list;
    };
    data.bands = {{"delivered", "Delivered", values(60)},
                  {"allocatedNotBusy", "Allocated, not busy", values(20)},
                  {"down", "Down", values(20)}};
    data.ceiling.assign(10, 100.0);
    data.ceilingTitle = u"Capacity"_s;
    return data;
}

class Drawn {
public:
    Drawn(const TimeChart& chart, const Palette& palette, double ratio = 1)
        : m_image(chart.toImage(kSize, ratio, &palette))
        , m_ratio(ratio)
        , m_plot(chart.plotArea()) {}

    /// The colour at a share of the plot's width and height, from the bottom left.
    [[nodiscard]] QColor at(double x, double y) const {
        return m_image.pixelColor(QPointF((m_plot.left() + x * m_plot.width()) * m_ratio,
                                          (m_plot.bottom() - y * m_plot.height()) * m_ratio)
                                      .toPoint());
    }
    /// Whether a colour is found in a box around a place.
    [[nodiscard]] bool has(double x, double y, const QColor& color) const {
        for (double dx = -0.01; dx <= 0.01; dx += 0.001) {
            for (double dy = -0.03; dy <= 0.03; dy += 0.003) {
                if (at(x + dx, y + dy) == color) {
                    return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    QImage m_image;
    double m_ratio;
    QRectF m_plot;
};

void prepare(TimeChart& chart) {
    chart.resize(kSize);
    chart.setFormatter(Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    chart.setData(simple());
}

} // namespace

class tst_TimeChart final : public QObject {
    Q_OBJECT

    static void everyLook() {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<double>("ratio");
        QTest::addRow("light") << false << 1.0;
        QTest::addRow("dark") << true << 1.0;
        QTest::addRow("light, doubled") << false << 2.0;
        QTest::addRow("dark, half as large again") << true << 1.5;
    }

private slots:
    void bandsStackInOrder_data() { everyLook(); }
    void bandsStackInOrder() {
        QFETCH(bool, isDark);
        QFETCH(double, ratio);
        const Palette& palette = isDark ? Palette::dark() : Palette::light();
        TimeChart chart;
        prepare(chart);
        const Drawn drawn(chart, palette, ratio);
        // The scale ends at 102: 60 lies at 0.588, 80 at 0.784, 100 at 0.980.
        QCOMPARE(drawn.at(0.1, 0.1), palette.delivered);
        QCOMPARE(drawn.at(0.1, 0.56), palette.delivered);
        QCOMPARE(drawn.at(0.1, 0.62), palette.allocatedNotBusy);
        QCOMPARE(drawn.at(0.9, 0.75), palette.allocatedNotBusy);
        const BandStyle down{BandStyle::Role::down};
        QVERIFY(drawn.has(0.1, 0.88, down.fill(palette)));
        QVERIFY(drawn.has(0.1, 0.88, down.hatch(palette)));
        QVERIFY(!drawn.has(0.1, 0.3, down.hatch(palette)));
    }

    void gapsAreHatchedAndNeverZero_data() { everyLook(); }
    void gapsAreHatchedAndNeverZero() {
        QFETCH(bool, isDark);
        QFETCH(double, ratio);
        const Palette& palette = isDark ? Palette::dark() : Palette::light();
        TimeChart chart;
        prepare(chart);
        const Drawn drawn(chart, palette, ratio);
        bool hatched = false;
        for (const double x : {0.43, 0.5, 0.57}) {
            for (double y = 0.05; y < 0.95; y += 0.01) {
                const QColor color = drawn.at(x, y);
                QVERIFY(color != palette.delivered && color != palette.allocatedNotBusy);
                hatched = hatched || color != palette.surface;
            }
        }
        QVERIFY(hatched);
        // To its very edges: the neighbours are full of colour.
        QCOMPARE(drawn.at(0.395, 0.3), palette.delivered);
        QCOMPARE(drawn.at(0.605, 0.3), palette.delivered);
    }

    void zeroIsNoGap() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        for (Band& band : data.bands) {
            std::ranges::fill(band.values, std::optional(0.0));
        }
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        QCOMPARE(drawn.at(0.5, 0.37), Palette::light().surface);
        QVERIFY(!chart.summary().contains(u"No data"_s));
    }

    void partlySeenColumnsAreMarked() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.grid = {data.grid.start, 1min, 4000};
        for (Band& band : data.bands) {
            band.values.assign(4000, 20.);
            for (std::size_t i = 3200; i < 3600; i += 2) {
                band.values[i].reset();
            }
            for (std::size_t i = 1600; i < 2000; ++i) {
                band.values[i].reset();
            }
        }
        data.ceiling.assign(4000, 100.);
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        const QColor strip = mixed(Palette::light().surface, Palette::light().warning, 0.8);
        const double below = -3.0 / chart.plotArea().height();
        QVERIFY(drawn.has(0.85, below, strip));
        QVERIFY(!drawn.has(0.15, below, strip));
        QVERIFY(!drawn.has(0.45, below, strip)); // was "seen in part" where nothing was seen
    }

    /// Was 59 % + 33 % + 9 % + 0 %.
    void sharesInTheLegendSumToTheWhole() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        const double values[] = {585, 325, 87};
        for (std::size_t i = 0; i < data.bands.size(); ++i) {
            data.bands[i].values.assign(10, values[i]);
        }
        data.bands.push_back({"idle", "Idle", std::vector<std::optional<double>>(10, 3.)});
        data.ceiling.clear();
        data.shareInLegend = true;
        chart.setData(data);
        int sum = 0;
        for (const LegendEntry& entry : chart.legendEntries()) {
            const auto number = QRegularExpression(u"(\\d+)\\W*%"_s).match(entry.text);
            sum += number.captured(1).toInt();
        }
        QCOMPARE(sum, 100);
        // Was "Busy, allocation not told 100 %" of a source that tells no more than that.
        data.bands = {
            {"busy", "Busy, allocation not told", std::vector<std::optional<double>>(10, 14.)}};
        data.ceiling.assign(10, 32.);
        chart.setData(data);
        QVERIFY2(chart.legendEntries().front().text.contains(u"44"_s),
                 qPrintable(chart.legendEntries().front().text));
    }

    void ceilingIsDashed() {
        TimeChart chart;
        prepare(chart);
        const Drawn drawn(chart, Palette::light());
        int dashes = 0;
        int spaces = 0;
        for (double x = 0.05; x < 0.35; x += 0.001) {
            (drawn.at(x, 100 / 102.0) == Palette::light().text ? dashes : spaces) += 1;
        }
        QVERIFY(dashes > 50);
        QVERIFY(spaces > 50);
    }

    void gridIsThereWithoutAScreen() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = test::waits();
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        // At 4 of 10 h, between the two lines of data, lies one of the grid; below it nothing.
        const double pixel = 1 / chart.plotArea().height();
        QVERIFY(drawn.at(0.3, 0.4) != Palette::light().surface ||
                drawn.at(0.3, 0.4 - pixel) != Palette::light().surface ||
                drawn.at(0.3, 0.4 + pixel) != Palette::light().surface);
        QCOMPARE(drawn.at(0.3, 0.4 - 5 * pixel), Palette::light().surface);
    }

    void linesBreakAtGaps() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data;
        data.grid = simple().grid;
        data.unit = Unit::seconds;
        data.lines = {{"p50", "p50", simple().bands[0].values}};
        chart.setData(data);
        const Drawn drawn(chart, Palette::light());
        // 60 s is the top of the scale.
        QVERIFY(drawn.has(0.2, 1.0, Palette::light().delivered));
        for (double x = 0.43; x < 0.57; x += 0.01) {
            QVERIFY(!drawn.has(x, 1.0, Palette::light().delivered));
        }
    }

    /// One sample among a year's is a stroke as high as it was, and the readout says so; where
    /// nothing was sampled, no line is drawn.
    void eachSampleIsSeen() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data;
        data.grid = {instantFromSeconds(1'800'000'000), 6h, 4 * 365};
        data.bands = {{"", "Queue", std::vector<std::optional<double>>(data.grid.count, 10.)}};
        SampledLine line{"eligible", "Queue depth"};
        for (std::size_t i = 0; i < data.grid.count; ++i) {
            const Instant from = data.grid.start + data.grid.every * std::int64_t(i);
            line.columns.push_back({360, from, from + 359min, 20, 20, 20, 20, 20, 6h});
        }
        constexpr std::size_t kPeak = 1022; // at 0.7 of the plot
        line.columns[kPeak].max = 100;
        for (std::size_t i = 365; i < 584; ++i) { // 0.25 to 0.4
            line.columns[i] = {};
        }
        data.sampled = {line};
        data.unit = Unit::gpus;
        chart.setData(data);
        const QColor ink = Palette::light().text;
        const auto strokeAt = [&](const Drawn& drawn, double x, double y) {
            for (double dx = -0.003; dx <= 0.003; dx += 0.0005) {
                for (double dy = -0.01; dy <= 0.01; dy += 0.002) {
                    if (drawn.at(x + dx, y + dy).lightness() < (ink.lightness() + 255) / 2) {
                        return true;
                    }
                }
            }
            return false;
        };
        const Drawn drawn(chart, Palette::light());
        QVERIFY(strokeAt(drawn, 0.7, 0.4));
        QVERIFY(strokeAt(drawn, 0.7, 0.9));
        QVERIFY(!strokeAt(drawn, 0.68, 0.4));
        QVERIFY(!strokeAt(drawn, 0.72, 0.4));
        QVERIFY(strokeAt(drawn, 0.2, 0.2) && strokeAt(drawn, 0.5, 0.2));
        for (double x = 0.27; x < 0.39; x += 0.01) {
            QVERIFY(!strokeAt(drawn, x, 0.2));
        }
        const Instant peak = data.grid.start + 6h * std::int64_t(kPeak) + 3h;
        QCOMPARE(chart.readoutAt(peak).last().replace(u'\u00a0', u' '),
                 u"Queue depth, lowest to highest\t20 \u2013 100"_s);
        QVERIFY(chart.readoutAt(peak).first().contains(u"mean over 6"_s));
        QVERIFY(chart.readoutAt(data.grid.start + 6h * 400).filter(u"lowest"_s).isEmpty());
        const TableData table = chart.tableData();
        QCOMPARE(table.columns.at(1).title, u"Queue depth, lowest"_s);
        QCOMPARE(table.columns.at(2).title, u"Queue depth, highest"_s);
        QCOMPARE(table.columns.at(2).values.at(kPeak), std::optional(100.));
        QVERIFY(!table.columns.at(2).values.at(400));
        chart.toggleSeries("eligible");
        const auto entries = chart.legendEntries();
        QVERIFY(std::ranges::any_of(entries, [](const LegendEntry& entry) {
            return entry.off && entry.text == u"Queue depth, lowest to highest"_s;
        }));
        // Without it, the bands alone say how high the axis is: to 10 and not to 100.
        const Drawn alone(chart, Palette::light());
        const QColor band = stylesOf(data.bands, data.identities).front().fill(Palette::light());
        QVERIFY(drawn.has(0.3, 0.05, band) && alone.has(0.3, 0.05, band));
        QVERIFY(!drawn.has(0.3, 0.65, band));
        QVERIFY(alone.has(0.3, 0.65, band));
        QVERIFY(chart.readoutAt(peak).filter(u"lowest"_s).isEmpty());
    }

    /// Was "No data" above the range of what was sampled.
    void rangesAreSaidWhereBandsAreNot() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        SampledLine line{"allocated", "Allocated", {}, {"delivered", "allocatedNotBusy"}};
        for (std::size_t i = 0; i < data.grid.count; ++i) {
            const Instant from = data.grid.start + data.grid.every * std::int64_t(i);
            line.columns.push_back({60, from, from + 59min, 70, 90, 70, 90, 80, 1h});
        }
        line.columns[5] = {};
        data.sampled = {line};
        chart.setData(data);
        const auto plain = [](QString text) {
            return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
        };
        const QString range = u"Allocated, lowest to highest\t70 \u2013 90"_s;
        QCOMPARE(chart.readoutAt(data.grid.start + 4h + 1min).mid(1), QStringList{range});
        QCOMPARE(chart.readoutAt(data.grid.start + 5h + 1min).mid(1), QStringList{u"No data"_s});
        QCOMPARE(chart.readoutAt(data.grid.start + 1min).last(), range);
        // To one who hears it: in the summary, and with each band that the line adds up.
        QVERIFY2(
            plain(chart.summary()).contains(u"Allocated, lowest to highest 70 \u2013 90 GPUs"_s),
            qPrintable(chart.summary()));
        chart.link()->setCursor(data.grid.start + 1min, &chart);
        chart.setCurrentSeries("delivered");
        chart.announceCursor();
        QVERIFY2(chart.accessibleDescription().endsWith(
                     u", Allocated, lowest to highest: 70 \u2013 90"_s),
                 qPrintable(chart.accessibleDescription()));
        chart.setCurrentSeries("down");
        chart.announceCursor();
        QVERIFY(!chart.accessibleDescription().contains(u"lowest"_s));
    }

    /// Without one of the bands it was a line over less than it adds up.
    void aSumGoesWithItsBands() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        SampledLine line{"allocated", "Allocated", {}, {"delivered", "allocatedNotBusy"}};
        line.columns.assign(10, {60, data.grid.start, data.grid.start, 80, 80, 80, 80, 80, 1h});
        data.sampled = {line};
        chart.setData(data);
        const auto isThere = [&] {
            return !chart.readoutAt(data.grid.start + 1min).filter(u"lowest"_s).isEmpty();
        };
        const auto isOff = [&] {
            const auto entries = chart.legendEntries();
            const auto found = std::ranges::find(entries, std::optional<std::string>("allocated"),
                                                 &LegendEntry::series);
            return found != entries.end() && found->off;
        };
        QVERIFY(isThere() && !isOff());
        chart.toggleSeries("down"); // no part of it
        QVERIFY(isThere() && !isOff());
        QVERIFY(withoutSeries(data, {"down"}).sampled.size() == 1);
        chart.toggleSeries("allocatedNotBusy");
        QVERIFY(!isThere() && isOff());
        QVERIFY(withoutSeries(data, {"allocatedNotBusy"}).sampled.empty());
        chart.toggleSeries("allocatedNotBusy");
        QVERIFY(isThere() && !isOff());
        chart.isolateSeries("allocated"); // it alone
        QVERIFY(isThere() && !isOff());
    }

    void readoutSaysWhatIsThere() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.marks = {{{data.grid.start + 4h, data.grid.start + 5h}, "maintenance", "Cooling"}};
        chart.setData(data);
        QStringList lines = chart.readoutAt(data.grid.start + 90min);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].replace(u'\u00a0', u' '),
                 u"Fri 15 Jan 2027, 09:00 UTC · mean over 1 h"_s);
        QCOMPARE(lines[1].replace(u'\u00a0', u' '), u"Delivered\t60 · 60 %"_s);
        const QStringList gap = chart.readoutAt(data.grid.start + 4h + 1min);
        QCOMPARE(gap.mid(1), QStringList({u"No data"_s, u"Cooling"_s}));
        QVERIFY(chart.readoutAt(data.grid.start - 1min).isEmpty());
        QVERIFY(chart.readoutAt(data.grid.start + 10h).isEmpty());
    }

    /// Was "mean over 1 h" of a bin of 20 minutes, on an axis that went on into the future.
    void theLastBinOfAPeriodUpToNowSaysSo() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.full = {data.grid.start, data.grid.start + 9h + 20min};
        data.seen.assign(10, 1);
        chart.setData(data);
        QVERIFY(chart.link()->full() == data.full);
        const QStringList last = chart.readoutAt(data.grid.start + 9h + 10min);
        QVERIFY2(last.value(0).contains(u"20\u00a0min, not complete"_s), qPrintable(last.value(0)));
        QVERIFY(!chart.readoutAt(data.grid.start + 8h).value(0).contains(u"not complete"_s));
        const TableData table = chart.tableData();
        QVERIFY(table.rows.back().contains(u"not complete"_s));
        QVERIFY(std::abs(table.seen.back() - 1. / 3) < 1e-9);
        QCOMPARE(table.seen.front(), 1.);
    }

    void busyUnknownIsSaid() {
        TimeChart chart;
        prepare(chart);
        TimeChartData data = simple();
        data.busyKnown = false;
        for (auto& value : data.bands[0].values) {
            value = value ? std::optional(0.0) : std::nullopt;
        }
        chart.setData(data);
        QCOMPARE(chart.legendEntries().front().text, u"Allocated, busy not known"_s);
        QCOMPARE(chart.readoutAt(data.grid.start).filter(u"Delivered"_s).size(), 0);
        const Drawn drawn(chart, Palette::light());
        QVERIFY(!drawn.has(0.1, 0.1, Palette::light().allocatedNotBusy));
    }

    void summaryNamesMeansAndGaps() {
        TimeChart chart;
        prepare(chart);
        QString said = chart.accessibleDescription();
        said.replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
        QVERIFY2(said.contains(u"Delivered 60 GPUs on average"_s), qPrintable(said));
        QVERIFY2(said.contains(u"No data for 2 h."_s), qPrintable(said));
    }

    void emptyIsSaidInWords() {
        TimeChart chart;
        chart.setEmptyText(u"No jobs waited."_s);
        QVERIFY(chart.isEmpty());
        QCOMPARE(chart.accessibleDescription(), u"No jobs waited."_s);
        const QImage image = chart.toImage(kSize, 1, &Palette::light());
        QImage blank(image.size(), image.format());
        blank.fill(Palette::light().surface);
        QVERIFY(image != blank);
    }

    void simulatedIsWrittenOnIt() {
        TimeChart chart;
        prepare(chart);
        const QImage real = chart.toImage(kSize, 1, &Palette::light());
        chart.setSimulated(true);
        const QImage simulated = chart.toImage(kSize, 1, &Palette::light());
        QVERIFY(real != simulated);
        QVERIFY(chart.accessibleDescription().contains(u"simulated"_s));
        QVERIFY2(
            chart.exportCsv().startsWith(
                u"Time,Delivered [GPU],\"Allocated, not busy [GPU]\",Down [GPU],Capacity [GPU],"
                "bin_hours,holder,data\n"_s),
            qPrintable(chart.exportCsv().left(120)));
        QVERIFY(chart.exportCsv().contains(u",SIMULATED\n"_s));
    }

    void svgIsMadeOfShapes() {
        TimeChart chart;
        prepare(chart);
        chart.setTitle(u"GPUs by state"_s);
        const QByteArray document = svgOf(chart);
        QVERIFY(document.contains("<title>GPUs by state</title>"));
        QVERIFY(document.contains(Palette::of(&chart).delivered.name().toLatin1()));
        QVERIFY(!document.contains("<image"));
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_TimeChart)
#include "tst_TimeChart.moc"
