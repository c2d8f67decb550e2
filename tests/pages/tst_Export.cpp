// SPDX-License-Identifier: GPL-3.0-only
// Everything can be taken away: what a person does to get a table or a chart out of the window.
#include "models/periods/Periods.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/controls/Card.h"
#include "widgets/export/Exporter.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

FloorView idleFloor() {
    FloorView view = sampleFloor();
    view.simulated = true;
    view.allocationRate.provenance.source = "lumi-metrics, leonardo-metrics";
    const std::chrono::hours month{745};
    double idle = 2'840'000.5;
    for (FloorRow& row : view.rows) {
        if (row.hasSource) {
            row.allocatedIdle.value = idle;
            row.allocatedIdle.coverage = {month, month};
            idle /= 2;
        }
    }
    return view;
}

} // namespace

class tst_Export final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        m_questions->floorView = idleFloor();
        m_questions->sharesView = sampleShares();
        m_questions->sourcesView.rows.resize(1);
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
        Scope scope = m_window->scope();
        scope.zone = "Europe/Helsinki";
        m_window->choose(scope);
        m_window->show();
        m_clicks = 0;
    }

    void cleanup() {
        m_window.reset();
        m_questions.reset();
    }

    /// Idle GPU-hours of last month to a spreadsheet and a slide: at most four clicks.
    void takesLastMonthsIdleHoursInFourClicks() {
        auto* floor = m_window->findChild<QTableView*>(u"floor"_s);
        QTRY_COMPARE(floor->model()->rowCount(), 2);
        clickEntry(*m_window->findChild<QToolButton*>(u"period"_s), u"Last month"_s);
        QCOMPARE(m_window->scope().period, Period::lastMonth);
        const Window month = windowOf(Period::lastMonth, "Europe/Helsinki", ff::now(), {});
        QCOMPARE(m_window->scope().window, month);
        QTRY_COMPARE(m_questions->scopes.back().window, month);
        auto* button = cardOf(floor)->findChild<QToolButton*>(u"exportButton"_s);
        clickEntry(*button, u"Copy"_s);
        QVERIFY(m_clicks <= 4);

        const QMimeData* taken = QGuiApplication::clipboard()->mimeData();
        const QList<QString> lines = taken->text().split(u'\n');
        const QStringList heading = lines.at(0).split(u'\t');
        const QStringList first = lines.at(1).split(u'\t'); // in the order of the table
        const auto cell = [&](const QString& column) {
            return first.value(heading.indexOf(column));
        };
        QCOMPARE(first.front(), u"IT4LIA"_s);
        QCOMPARE(cell(u"Allocated but idle [GPU-h]"_s), u"1420000.25"_s);
        QCOMPARE(cell(u"from"_s),
                 QString::fromStdString(toIso8601In(month.from, "Europe/Helsinki")));
        QCOMPARE(cell(u"to"_s), QString::fromStdString(toIso8601In(month.to, "Europe/Helsinki")));
        QCOMPARE(cell(u"holder"_s), u"all"_s);
        QCOMPARE(cell(u"coverage"_s), u"1"_s);
        QCOMPARE(cell(u"data"_s), u"SIMULATED"_s);
        QVERIFY(taken->hasFormat(u"text/csv"_s));
        const QImage slide = QGuiApplication::clipboard()->image();
        QVERIFY(slide.width() > 1000 && slide.height() > 200);
    }

    /// The picture can be read without the window.
    void picturesSayWhatTheyAreOf() {
        auto* floor = m_window->findChild<QTableView*>(u"floor"_s);
        QTRY_COMPARE(floor->model()->rowCount(), 2);
        Scope scope = m_window->scope();
        scope.period = Period::lastMonth;
        scope.holder = HolderId{"EE"};
        scope.view = HolderView::payer;
        m_window->choose(scope);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.svg"_s);
        auto* exporter = floor->findChild<Exporter*>();
        QVERIFY(exporter);
        exporter->setAskForPath(
            [&](QWidget*, const QString&, const auto& chosen) { chosen(path); });
        exporter->savePicture();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawn = QString::fromUtf8(file.readAll());
        const Window month = m_window->scope().window;
        const Formatter formatter(QLocale(), "Europe/Helsinki");
        for (const QString& words :
             {u"The floor"_s, u"All networks"_s, formatter.window(month),
              formatter.zoneName(month.to), u"Estonia, as payer"_s, u"Delivered"_s,
              u"lumi-metrics, leonardo-metrics"_s, u"SIMULATED"_s, u"IT4LIA"_s}) {
            QVERIFY2(drawn.contains(words), qPrintable(words));
        }
    }

    /// Two systems and two periods side by side, each figure with the difference.
    void comparesSystemsAndPeriods() {
        m_questions->polled = {SystemId{"lumi"}, SystemId{"leonardo"}};
        auto* floor = m_window->findChild<QTableView*>(u"floor"_s);
        QTRY_COMPARE(floor->model()->rowCount(), 2);
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"compare"_s), Qt::LeftButton);
        auto* dialog = m_window->findChild<QDialog*>(u"compareDialog"_s);
        QVERIFY(dialog);
        const Window shown = m_window->scope().window;
        QTRY_VERIFY(m_questions->scopes.back().window == periodBefore(shown));
        auto* right = dialog->findChild<QComboBox*>(u"rightPeriod"_s);
        right->setCurrentIndex(right->findData(int(Period::lastYear)));
        QTRY_COMPARE(m_questions->scopes.back().period, Period::lastYear);
        const auto choose = [&](const char* name, const char* system) {
            auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
            box->setCurrentIndex(box->findData(QLatin1String(system)));
        };
        choose("leftSystem", "lumi");
        choose("rightSystem", "leonardo");
        auto* table = dialog->findChild<QTableView*>(u"comparison"_s);
        const auto cell = [&](const QString& figure, int column) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == figure) {
                    return table->model()->index(row, column).data().toString();
                }
            }
            return QString();
        };
        const Formatter formatter(QLocale(), "Europe/Helsinki");
        QTRY_COMPARE(cell(u"Allocated but idle"_s, 1),
                     formatter.withUnit(2'840'000.5, Unit::gpuHours));
        QCOMPARE(cell(u"Allocated but idle"_s, 2),
                 formatter.withUnit(1'420'000.25, Unit::gpuHours));
        QCOMPARE(cell(u"Allocated but idle"_s, 3),
                 u'+' + formatter.withUnit(1'420'000.25, Unit::gpuHours));
        QVERIFY(cell(u"Queue pressure"_s, 1).isEmpty()); // of all systems alone
        dialog->close();
    }

    /// Each table and chart of each page has the menu, and its card the button.
    void everyTableAndChartCanBeTakenAway_data() {
        QTest::addColumn<int>("page");
        for (const PageId page :
             {PageId::overview, PageId::factories, PageId::shares, PageId::sources}) {
            QTest::addRow("page %d", int(page)) << int(page);
        }
    }

    void everyTableAndChartCanBeTakenAway() {
        QFETCH(int, page);
        m_window->goTo(PageId(page));
        QApplication::processEvents();
        int found = 0;
        for (Page* each : m_window->findChildren<Page*>()) {
            if (!each->isVisible()) {
                continue;
            }
            for (QTableView* table : each->findChildren<QTableView*>()) {
                if (!table->isVisible() || table->objectName() == u"tableTwin"_s) {
                    continue;
                }
                ++found;
                QVERIFY2(opensMenu(*table), qPrintable(table->objectName()));
                QVERIFY2(hasButton(*table), qPrintable(table->objectName()));
            }
            for (Chart* chart : each->findChildren<Chart*>()) {
                if (!chart->isVisible()) {
                    continue;
                }
                ++found;
                QVERIFY2(opensMenu(*chart), qPrintable(chart->objectName()));
                QVERIFY2(hasButton(*chart), qPrintable(chart->objectName()));
            }
        }
        QVERIFY(found > 0);
    }

private:
    static SharesView sampleShares() {
        SharesView view;
        view.columns = {{SystemId{"lumi"}, "LUMI", {}, true, "GPU-h"}};
        ShareCell cell;
        cell.gpuHours = 100;
        cell.usageShare = 1;
        cell.coverage = {std::chrono::hours{1}, std::chrono::hours{1}};
        view.rows = {{HolderId{"EE"}, "Estonia", {cell}, cell}};
        view.total = cell;
        return view;
    }

    static const Card* cardOf(const QWidget* widget) {
        const QWidget* at = widget;
        while (at && !qobject_cast<const Card*>(at)) {
            at = at->parentWidget();
        }
        return static_cast<const Card*>(at);
    }

    static bool hasButton(const QWidget& widget) {
        const Card* card = cardOf(&widget);
        return card && card->findChild<QToolButton*>(u"exportButton"_s);
    }

    /// By the Menu key or Shift+F10, which come as this event.
    static bool opensMenu(QWidget& widget) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                widget.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&widget, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        const bool opened = menu && menu->findChild<QAction*>(u"exportCopy"_s) &&
                            menu->findChild<QAction*>(u"exportCsv"_s) &&
                            menu->findChild<QAction*>(u"exportPicture"_s);
        if (menu) {
            menu->close();
        }
        return opened;
    }

    /// One click on the button, one on the entry of the menu that opens.
    void clickEntry(QToolButton& button, const QString& entry) {
        QTimer::singleShot(0, this, [this, entry] { clickInMenu(entry); });
        QTest::mouseClick(&button, Qt::LeftButton);
        ++m_clicks;
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void clickInMenu(const QString& entry) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) {
            QTimer::singleShot(0, this, [this, entry] { clickInMenu(entry); });
            return;
        }
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == entry) {
                ++m_clicks;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"no entry "_s + entry));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;
};

QTEST_MAIN(tst_Export)
#include "tst_Export.moc"
