// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/charts/bars/Sparkline.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/theme/Palette.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 24;

QImage draw(const FloorBarData& data, FloorBarScale scale = FloorBarScale::shareOfCapacity,
            double largest = 0, const Palette& palette = Palette::light()) {
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(palette.surface);
    QPainter painter(&image);
    paintFloorBar(painter, QRectF(0, 0, kWidth, kHeight), data, scale, largest, palette);
    return image;
}

/// Colours from left to right along the middle, each once where it changes.
QColor at(const QImage& image, double share) {
    return image.pixelColor(int(share * kWidth), kHeight / 2);
}

int columnsOf(const QImage& image, const QColor& color) {
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        count += image.pixelColor(x, kHeight / 2) == color ? 1 : 0;
    }
    return count;
}

bool hasColor(const QImage& image, const QColor& color, const QRect& where) {
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

FloorBarData bar(double delivered, double allocated, double idle, double down, double capacity) {
    return {FloorParts{delivered, allocated, idle, down, true}, capacity, std::nullopt};
}

QString plain(QString text) {
    return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' ').replace(u'\u2003', u' ');
}

} // namespace

class tst_FloorBar final : public QObject {
    Q_OBJECT

private slots:
    void partsInOrderAndLength_data() {
        QTest::addColumn<bool>("isDark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void partsInOrderAndLength() {
        QFETCH(bool, isDark);
        const Palette& palette = isDark ? Palette::dark() : Palette::light();
        const QImage image =
            draw(bar(50, 25, 15, 10, 100), FloorBarScale::shareOfCapacity, 0, palette);
        QCOMPARE(at(image, 0.25), palette.delivered);
        QCOMPARE(at(image, 0.6), palette.allocatedNotBusy);
        QCOMPARE(at(image, 0.8), palette.idle);
        QVERIFY(std::abs(columnsOf(image, palette.delivered) - kWidth / 2) <= 2);
        QVERIFY(std::abs(columnsOf(image, palette.allocatedNotBusy) - kWidth / 4) <= 2);
        // Down is hatched: lines and ground between them, and none of it elsewhere.
        const QRect down(kWidth * 91 / 100, 6, kWidth * 8 / 100, 12);
        QVERIFY(hasColor(image, BandStyle{BandStyle::Role::down}.fill(palette), down));
        QVERIFY(columnsOf(image, palette.delivered) > 0);
        QVERIFY(!hasColor(image, palette.idle, down));
    }

    void smallPartsAreSeen() {
        const QImage image = draw(bar(99990, 0, 9, 1, 100000));
        QVERIFY(columnsOf(image, Palette::light().idle) >= 1);
        QVERIFY(at(image, 0.5) == Palette::light().delivered);
    }

    void whatNobodyReportedIsLeftEmpty() {
        const QImage image = draw(bar(25, 25, 0, 0, 100));
        QCOMPARE(at(image, 0.1), Palette::light().delivered);
        QCOMPARE(at(image, 0.75), Palette::light().surface);
        const QImage unseen = draw({std::nullopt, 100.0, std::nullopt});
        QCOMPARE(columnsOf(unseen, Palette::light().delivered), 0);
        QCOMPARE(columnsOf(unseen, Palette::light().idle), 0);
    }

    void linearLengthIsInGpus() {
        const QImage image = draw(bar(100, 0, 0, 0, 100), FloorBarScale::gpus, 400);
        QVERIFY(std::abs(columnsOf(image, Palette::light().delivered) - kWidth / 4) <= 2);
    }

    void moreReportedThanInstalledStillFits() {
        const QImage image = draw(bar(150, 50, 0, 0, 100));
        QVERIFY(std::abs(columnsOf(image, Palette::light().delivered) - kWidth * 3 / 4) <= 2);
    }

    void tickStandsAtTheEntitlement() {
        FloorBarData data = bar(50, 25, 25, 0, 100);
        data.entitledFraction = 0.5;
        const QImage image = draw(data);
        // Above the bar there is nothing but the tick.
        QVERIFY(hasColor(image, Palette::light().text, QRect(kWidth / 2 - 2, 2, 4, 2)));
        QVERIFY(!hasColor(image, Palette::light().text, QRect(0, 2, kWidth / 2 - 4, 2)));
        data.entitledFraction = 1.0;
        QVERIFY(hasColor(draw(data), Palette::light().text, QRect(kWidth - 3, 2, 3, 2)));
    }

    void busyUnknownLooksAndReadsDifferent() {
        const FloorBarData data{FloorParts{0, 690, 85, 25, false}, 800.0, std::nullopt};
        const QImage image = draw(data);
        QCOMPARE(columnsOf(image, Palette::light().allocatedNotBusy), 0);
        QCOMPARE(columnsOf(image, Palette::light().delivered), 0);
        const QString words = plain(floorBarToolTip(data, Formatter(QLocale::c())));
        QCOMPARE(words, u"Allocated, busy not known 690 GPUs · 86.3 %\n"
                        "Idle 85 GPUs · 10.6 %\nDown 25 GPUs · 3.1 %"_s);
        Legend legend;
        legend.setFloorEntries(u"Union share"_s, false);
        QCOMPARE(legend.accessibleDescription(),
                 u"Allocated, busy not known, Idle, Down, Union share"_s);
    }

    void wordsSayEveryPart() {
        FloorBarData data = bar(6310, 4180, 930, 400, 11912);
        data.entitledFraction = 0.5;
        QCOMPARE(plain(floorBarDescription(data, Formatter(QLocale::c()))),
                 u"Delivered 6 310 GPUs · 53.0 %; Allocated, not busy 4 180 GPUs · 35.1 %; "
                 "Idle 930 GPUs · 7.8 %; Down 400 GPUs · 3.4 %; Not reported 92 GPUs; "
                 "Entitled 50.0 %"_s);
        FloorBar widget;
        widget.setData(data);
        QVERIFY(widget.accessibleDescription().startsWith(u"Delivered"_s));
    }

    void sparklinesLeaveGapsOpen() {
        const QColor ink(0xff0000);
        QImage image(100, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        std::vector<std::optional<double>> values(100, 1.0);
        for (std::size_t i = 40; i < 60; ++i) {
            values[i].reset();
        }
        QPainter painter(&image);
        paintSparkline(painter, QRectF(0, 0, 100, 24), values, ink);
        painter.end();
        const auto inked = [&](int x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != Qt::white) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(inked(20) && inked(80) && inked(97));
        for (int x = 42; x < 57; ++x) {
            QVERIFY2(!inked(x), qPrintable(QString::number(x)));
        }
    }

    void sparklinesOfNothingDrawNothing() {
        QImage image(100, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSparkline(painter, QRectF(0, 0, 100, 24), {}, Qt::red);
        paintSparkline(painter, QRectF(0, 0, 100, 24), {std::nullopt, std::nullopt}, Qt::red);
        painter.end();
        QImage blank(100, 24, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(image, blank);
    }

    void delegatesPaintTheirRoles() {
        QStandardItemModel model(1, 3);
        model.setData(model.index(0, 0), QVariant::fromValue(bar(100, 0, 0, 0, 100)),
                      cell::kFloorBar);
        model.setData(model.index(0, 1), QVariant::fromValue(Trend(20, 0.5)), cell::kTrend);
        model.setData(model.index(0, 2), 1.0, cell::kHeat);
        QImage image(300, 48, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.palette = Palette::light().toQPalette();
        option.rect = QRect(0, 0, 100, 48);
        FloorBarDelegate().paint(&painter, option, model.index(0, 0));
        option.rect = QRect(100, 0, 100, 48);
        SparklineDelegate().paint(&painter, option, model.index(0, 1));
        option.rect = QRect(200, 0, 100, 48);
        TextCellDelegate(48).paint(&painter, option, model.index(0, 2));
        painter.end();
        QCOMPARE(image.pixelColor(50, 24), Palette::light().delivered);
        QVERIFY(hasColor(image, Palette::light().quietText, QRect(100, 12, 100, 24)));
        QCOMPARE(image.pixelColor(250, 24), Palette::light().sequential(1));
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_FloorBar)
#include "tst_FloorBar.moc"
