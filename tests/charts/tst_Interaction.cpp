// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"
#include "widgets/charts/base/ChartTable.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/HtmlTable.h"
#include "widgets/theme/Palette.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two charts on one link, and the gestures that every time chart has.
class tst_Interaction final : public QObject {
    Q_OBJECT

    struct Pair {
        TimeLink link;
        TimeChart upper;
        TimeChart lower;

        Pair() {
            for (TimeChart* chart : {&upper, &lower}) {
                chart->resize(768, 240);
                chart->setLink(&link);
            }
            upper.setData(test::gpusByState());
            lower.setData(test::queueDepth());
            upper.show();
            lower.show();
        }
        [[nodiscard]] QPoint at(double share) const {
            const QRectF plot = upper.plotArea();
            return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
        }
        [[nodiscard]] double shareOf(Instant instant) const {
            return double((instant - link.full().from).count()) /
                   double(link.full().length().count());
        }
    };

    static void wheel(TimeChart& chart, const QPoint& at, int turns,
                      Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QWheelEvent event(at, chart.mapToGlobal(at), {}, QPoint(0, 120 * turns), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &event);
    }

private slots:
    void crosshairMovesTogether() {
        Pair pair;
        const QImage before = pair.lower.grab().toImage();
        QTest::mouseMove(&pair.upper, pair.at(0.25));
        QVERIFY(pair.link.cursor());
        QVERIFY(std::abs(pair.shareOf(*pair.link.cursor()) - 0.25) < 0.01);
        QVERIFY(pair.lower.grab().toImage() != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&pair.upper, &leave);
        QVERIFY(!pair.link.cursor());
        QCOMPARE(pair.lower.grab().toImage(), before);
    }

    void dragZoomsAndDoubleClickResets() {
        Pair pair;
        QTest::mousePress(&pair.upper, Qt::LeftButton, {}, pair.at(0.25));
        QTest::mouseMove(&pair.upper, pair.at(0.5));
        QTest::mouseRelease(&pair.upper, Qt::LeftButton, {}, pair.at(0.5));
        QVERIFY(pair.link.isZoomed());
        QVERIFY(std::abs(pair.shareOf(pair.link.visible().from) - 0.25) < 0.01);
        QVERIFY(std::abs(pair.shareOf(pair.link.visible().to) - 0.5) < 0.01);
        QTest::mouseDClick(&pair.upper, Qt::LeftButton, {}, pair.at(0.5));
        QVERIFY(!pair.link.isZoomed());
    }

    void aClickIsNoDrag() {
        Pair pair;
        QTest::mousePress(&pair.upper, Qt::LeftButton, {}, pair.at(0.25));
        QTest::mouseRelease(&pair.upper, Qt::LeftButton, {}, pair.at(0.25) + QPoint(2, 0));
        QVERIFY(!pair.link.isZoomed());
    }

    void wheelZoomsAtThePointer() {
        Pair pair;
        wheel(pair.upper, pair.at(0.25), 3);
        const Window visible = pair.link.visible();
        QVERIFY(visible.length() < pair.link.full().length() * 6 / 10);
        const Instant anchor = pair.link.full().from + pair.link.full().length() / 4;
        const double share =
            double((anchor - visible.from).count()) / double(visible.length().count());
        QVERIFY(std::abs(share - 0.25) < 0.01);
        wheel(pair.upper, pair.at(0.25), -9);
        QVERIFY(!pair.link.isZoomed());
    }

    void shiftDragPans() {
        Pair pair;
        pair.link.setVisible({pair.link.full().from + 240h, pair.link.full().from + 340h});
        QTest::mousePress(&pair.upper, Qt::LeftButton, Qt::ShiftModifier, pair.at(0.5));
        QTest::mouseMove(&pair.upper, pair.at(0.4));
        QTest::mouseRelease(&pair.upper, Qt::LeftButton, Qt::ShiftModifier, pair.at(0.4));
        QVERIFY(pair.link.visible().length() == 100h);
        const auto moved = pair.link.visible().from - pair.link.full().from - 240h;
        QVERIFY(moved > 9h && moved < 11h);
    }

    void arrowKeysWalkTheSamples() {
        Pair pair;
        QTest::keyClick(&pair.upper, Qt::Key_End);
        const Instant last = pair.link.full().to - 30min;
        QVERIFY(pair.link.cursor() == last);
        QTest::keyClick(&pair.upper, Qt::Key_Right);
        QVERIFY(pair.link.cursor() == last);
        QTest::keyClick(&pair.upper, Qt::Key_Left);
        QVERIFY(pair.link.cursor() == last - 1h);
        QTest::keyClick(&pair.upper, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(pair.link.cursor() == last - 11h);
        QVERIFY(pair.upper.accessibleDescription().contains(u"Delivered"_s));
        QTest::keyClick(&pair.upper, Qt::Key_Home);
        QVERIFY(pair.link.cursor() == pair.link.full().from + 30min);
        QTest::keyClick(&pair.upper, Qt::Key_Escape);
        QVERIFY(!pair.link.cursor());
    }

    void walkingOutOfSightPans() {
        Pair pair;
        const Instant from = pair.link.full().from;
        pair.link.setVisible({from + 100h, from + 120h});
        pair.link.setCursor(from + 100h + 30min);
        QTest::keyClick(&pair.upper, Qt::Key_Left);
        QVERIFY(pair.link.cursor() == from + 99h + 30min);
        QVERIFY(pair.link.visible().from <= *pair.link.cursor());
        QVERIFY(pair.link.visible().length() == 20h);
    }

    void keysZoom() {
        Pair pair;
        QTest::keyClick(&pair.upper, Qt::Key_Plus);
        QVERIFY(pair.link.isZoomed());
        QTest::keyClick(&pair.upper, Qt::Key_0);
        QVERIFY(!pair.link.isZoomed());
    }

    void tTogglesTheTableTwin() {
        Pair pair;
        QTest::keyClick(&pair.upper, Qt::Key_T);
        QVERIFY(pair.upper.isTableShown());
        auto* table = pair.upper.findChild<QTableView*>(u"tableTwin"_s);
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->geometry(), pair.upper.rect());
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!pair.upper.isTableShown());
    }

    void notesAreAskedFor() {
        Pair pair;
        QSignalSpy asked(&pair.upper, &TimeChart::noteRequested);
        QTest::mouseDClick(&pair.upper, Qt::LeftButton, Qt::ControlModifier, pair.at(0.5));
        QCOMPARE(asked.size(), 1);
        QVERIFY(std::abs(pair.shareOf(asked[0][0].value<Instant>()) - 0.5) < 0.01);
    }

    /// At once as a table for a spreadsheet and as a picture for a slide.
    void copies() {
        Pair pair;
        QSignalSpy done(pair.upper.exporter(), &Exporter::done);
        QTest::keyClick(&pair.upper, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(done.size(), 1);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text().count(u'\n'), 1 + int(pair.upper.data().grid.count));
        QVERIFY(data->text().contains(u'\t'));
        QCOMPARE(QString::fromUtf8(data->data(u"text/csv"_s)), pair.upper.exportCsv());
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() > 2 * pair.upper.width());
        QCOMPARE(data->html().count(u"<tr>"_s), 1 + int(pair.upper.data().grid.count));
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
    }

    /// What a site writes into a name is no markup.
    void htmlIsText() {
        TableData table;
        table.rowHeading = u"State"_s;
        table.rows = {u"<b>x</b>"_s};
        table.columns = {{u"a & b"_s, Unit::gpus, {12000.}}};
        const QString html = toHtml(table, ExportContext());
        QVERIFY(html.contains(u"&lt;b&gt;x&lt;/b&gt;"_s));
        QVERIFY(html.contains(u"a &amp; b [GPU]"_s));
        QVERIFY(!html.contains(u"<b>"_s));
        QVERIFY(html.contains(u"12\u202f000"_s) || html.contains(u"12\u00a0000"_s));
    }

    void aClickPinsAndComparesTwoTimes() {
        Pair pair;
        QTest::mouseClick(&pair.upper, Qt::LeftButton, {}, pair.at(0.25));
        QVERIFY(pair.link.pinned());
        QVERIFY(std::abs(pair.shareOf(*pair.link.pinned()) - 0.25) < 0.01);
        const QImage pinned = pair.lower.grab().toImage();
        QTest::mouseMove(&pair.upper, pair.at(0.75));
        const QStringList other = pair.upper.readoutAt(*pair.link.cursor());
        QVERIFY2(other[1].contains(u'('),
                 qPrintable(other[1])); // how far it is from the pinned one
        QVERIFY(!pair.upper.readoutAt(*pair.link.pinned())[1].contains(u'('));
        QTest::mouseClick(&pair.upper, Qt::LeftButton, {}, pair.at(0.25));
        QVERIFY(!pair.link.pinned());
        pair.link.setCursor(std::nullopt);
        QVERIFY(pair.lower.grab().toImage() != pinned); // both charts showed it
    }

    void aDoubleClickPinsNothing() {
        Pair pair;
        QTest::mouseDClick(&pair.upper, Qt::LeftButton, {}, pair.at(0.5));
        QVERIFY(!pair.link.pinned());
    }

    void controlDragPicksASpan() {
        Pair pair;
        QTest::mousePress(&pair.upper, Qt::LeftButton, Qt::ControlModifier, pair.at(0.25));
        QTest::mouseMove(&pair.upper, pair.at(0.5));
        QTest::mouseRelease(&pair.upper, Qt::LeftButton, Qt::ControlModifier, pair.at(0.5));
        QVERIFY(!pair.link.isZoomed());
        QCOMPARE(pair.link.marked().size(), 1u);
        QVERIFY(std::abs(pair.shareOf(pair.link.marked().front().to) - 0.5) < 0.01);
    }

    void legendEntriesToggleAndIsolate() {
        Pair pair;
        const auto placeOf = [&](const std::string& key) {
            for (int x = 0; x < pair.upper.width(); ++x) {
                if (pair.upper.legendSeriesAt(QPointF(x, 8)) == key) {
                    return QPoint(x + 2, 8);
                }
            }
            return QPoint();
        };
        const auto colours = [&] {
            QSet<QRgb> seen;
            const QImage image = pair.upper.grab().toImage();
            const QRect plot = pair.upper.plotArea().toRect();
            for (int y = plot.top(); y < plot.bottom(); ++y) {
                seen.insert(image.pixel(plot.left() + 20, y));
            }
            return seen;
        };
        const QRgb delivered = Palette::of(&pair.upper).delivered.rgb();
        QVERIFY(colours().contains(delivered));
        QTest::mouseClick(&pair.upper, Qt::LeftButton, {}, placeOf("delivered"));
        QVERIFY(!pair.upper.isSeriesShown("delivered"));
        QVERIFY(!colours().contains(delivered));
        QVERIFY(!pair.link.pinned());
        QVERIFY(!pair.upper.readoutAt(pair.link.full().from + 24h)
                     .join(u'\n')
                     .contains(u"Delivered"_s));
        QTest::mouseClick(&pair.upper, Qt::LeftButton, {}, placeOf("delivered"));
        QVERIFY(colours().contains(delivered));
        // As a hand does it: press, release, double click, release. Hid all of them.
        const auto doubleClick = [&](const std::string& key) {
            const QPoint at = placeOf(key);
            QTest::mouseClick(&pair.upper, Qt::LeftButton, {}, at);
            QTest::mouseDClick(&pair.upper, Qt::LeftButton, {}, at);
            QTest::mouseRelease(&pair.upper, Qt::LeftButton, {}, at);
        };
        doubleClick("delivered");
        QVERIFY(pair.upper.isSeriesShown("delivered"));
        QVERIFY(!pair.upper.isSeriesShown("idle"));
        doubleClick("delivered");
        QVERIFY(pair.upper.isSeriesShown("delivered"));
        QVERIFY(pair.upper.isSeriesShown("idle"));
    }

    void saves() {
        Pair pair;
        const QTemporaryDir folder;
        QString suggestion;
        QString target = folder.filePath(u"a.png"_s);
        pair.upper.setTitle(u"GPUs by use"_s);
        ExportContext context;
        context.subject = u"LUMI AIF"_s;
        context.zone = "Europe/Helsinki";
        context.window = {*parseIso8601("2026-09-30T21:00:00Z"),
                          *parseIso8601("2026-10-31T22:00:00Z")};
        pair.upper.setExportContext(context);
        Exporter& exporter = *pair.upper.exporter();
        exporter.setAskForPath(
            [&](QWidget*, const QString& name, const std::function<void(const QString&)>& chosen) {
                suggestion = name;
                chosen(target);
            });
        QSignalSpy done(&exporter, &Exporter::done);
        QSignalSpy failed(&exporter, &Exporter::failed);
        QTest::keyClick(&pair.upper, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(suggestion, u"lumi-aif-gpus-by-use-2026-10-01-to-2026-10-31.png"_s);
        QTRY_COMPARE(done.size(), 1); // written on a thread of its own
        QVERIFY2(done.back().front().toString().contains(target), "the place is said");
        const QImage sharp(target);
        QVERIFY(!sharp.isNull());
        target = folder.filePath(u"a@1x.png"_s);
        exporter.savePicture();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(QImage(target).size() * 2, sharp.size());
        target = folder.filePath(u"a.svg"_s);
        exporter.savePicture();
        QTRY_COMPARE(done.size(), 3);
        QVERIFY(QFile(target).size() > 1000);
        target = folder.filePath(u"a.csv"_s);
        QTest::keyClick(&pair.upper, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(done.size(), 4);
        QVERIFY(suggestion.endsWith(u".csv"_s));
        QFile csv(target);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(csv.readAll()), pair.upper.exportCsv());
        QCOMPARE(failed.size(), 0);
        target = folder.filePath(u"missing/a.svg"_s);
        exporter.savePicture();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.back().front().toString().contains(target));
    }

    /// The Menu key (and Shift+F10) and the button of the card have the same three entries.
    void hasOneMenu() {
        Pair pair;
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), QPoint(20, 20));
        QApplication::sendEvent(&pair.upper, &event);
        const auto names = [](const QMenu* menu) {
            QStringList names;
            for (const QAction* action : menu->actions()) {
                if (action->objectName().startsWith(u"export"_s)) {
                    names << action->objectName();
                }
            }
            return names;
        };
        auto* menu = pair.upper.findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        const QStringList wanted{u"exportCopy"_s, u"exportCsv"_s, u"exportPicture"_s};
        QCOMPARE(names(menu), wanted);
        menu->close();
        QToolButton* button = pair.upper.exporter()->makeButton(&pair.upper);
        QCOMPARE(names(button->findChild<QMenu*>()), wanted);
    }

    void focusIsVisible() {
        TimeChart chart;
        chart.resize(400, 200);
        chart.setData(test::waits());
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        QCOMPARE(chart.grab().toImage().pixelColor(1, 100), Palette::of(&chart).accent);
        chart.clearFocus();
        QVERIFY(chart.grab().toImage().pixelColor(1, 100) != Palette::of(&chart).accent);
    }

    void aLinkThatGoesIsLeft() {
        TimeChart chart;
        chart.setData(test::waits());
        {
            TimeLink link;
            chart.setLink(&link);
        }
        QVERIFY(chart.link());
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.link()->cursor());
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Interaction)
#include "tst_Interaction.moc"
