// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/ColumnStroke.h"

#include <QPainter>
#include <QPen>
#include <QTest>

#include <cmath>

using namespace ff;

namespace {

constexpr QSize kSize(300, 120);

QImage stroked(const QPolygonF& line, const QPen& pen, double width) {
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen.brush(), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    return image;
}

int cover(const QImage& image, int x, int y) {
    return image.rect().contains(x, y) ? qAlpha(image.pixel(x, y)) : 0;
}

/// How much of the ink of one picture has none of the other within a pixel.
double astray(const QImage& image, const QImage& other) {
    double ink = 0;
    double alone = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            int most = 0;
            for (int dx = -1; dx <= 1; ++dx) {
                for (int dy = -1; dy <= 1; ++dy) {
                    most = std::max(most, cover(other, x + dx, y + dy));
                }
            }
            ink += cover(image, x, y);
            alone += std::max(0, cover(image, x, y) - most);
        }
    }
    return ink > 0 ? alone / ink : 1;
}

} // namespace

/// The picture is that of Qt's stroker, which takes many times as long.
class tst_ColumnStroke final : public QObject {
    Q_OBJECT

private slots:
    void theLineOfAStroker_data() {
        QTest::addColumn<QPolygonF>("line");
        QTest::addColumn<double>("width");
        const auto add = [](const char* name, double width, double step, auto y) {
            QPolygonF line;
            for (double x = 0.5; x < kSize.width(); x += step) {
                line << QPointF(x, y(x));
            }
            QTest::newRow(name) << line << width;
        };
        add("level", 2, 1, [](double) { return 60.; });
        add("slanted", 2, 1, [](double x) { return 10 + x / 3; });
        add("a wave", 2, 1, [](double x) { return 60 + 50 * std::sin(x / 12); });
        add("a wave on twice as many pixels", 4, 1,
            [](double x) { return 60 + 50 * std::sin(x / 20); });
        add("spikes", 2, 0.4, [](double x) { return int(x) % 9 == 0 ? 10. : 100.; });
        add("steps", 3.5, 1, [](double x) { return int(x) / 40 % 2 ? 30. : 80.; });
    }

    void theLineOfAStroker() {
        QFETCH(QPolygonF, line);
        QFETCH(double, width);
        const QPen pen(QColor(20, 80, 160));
        const QImage expected = stroked(line, pen, width);
        ColumnStroke stroke(kSize);
        stroke.add(line, pen, width);
        const QImage& drawn = stroke.image();
        QVERIFY2(astray(drawn, expected) < 0.02,
                 qPrintable(QString::number(astray(drawn, expected))));
        QVERIFY2(astray(expected, drawn) < 0.02,
                 qPrintable(QString::number(astray(expected, drawn))));
        double had = 0;
        double has = 0;
        for (int y = 0; y < kSize.height(); ++y) {
            for (int x = 0; x < kSize.width(); ++x) {
                had += cover(expected, x, y);
                has += cover(drawn, x, y);
            }
        }
        QVERIFY2(has / had > 0.9 && has / had < 1.25, qPrintable(QString::number(has / had)));
        QCOMPARE(drawn.pixelColor(150, int(std::lround(line[line.size() / 2].y()))).red(), 20);
    }

    /// Gaps stay empty, and what lies outside is cut off.
    void onlyWhereTheLineIs() {
        ColumnStroke stroke(kSize);
        stroke.add(QList<QPointF>{{100, 60}, {140, 60}}, QPen(Qt::red), 2);
        stroke.add(QList<QPointF>{{200, -40}, {260, 400}}, QPen(Qt::red), 2);
        for (int y = 0; y < kSize.height(); ++y) {
            QCOMPARE(cover(stroke.image(), 96, y), 0);
            QCOMPARE(cover(stroke.image(), 150, y), 0);
        }
        QVERIFY(cover(stroke.image(), 120, 60) > 0);
    }
};

QTEST_MAIN(tst_ColumnStroke)
#include "tst_ColumnStroke.moc"
