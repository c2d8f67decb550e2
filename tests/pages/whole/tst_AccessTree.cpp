// SPDX-License-Identifier: GPL-3.0-only
// Every page and dialog as it is without eyes and without a mouse.
#include "tests/pages/whole/FakeWindow.h"
#include "tests/support/Dialogs.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <set>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStops = 150;

QString called(const QWidget* widget) {
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Tab reaches it.
bool isStop(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
}

/// From the first stop round to it again.
std::vector<QWidget*> stopsOf(QWidget& window) {
    std::vector<QWidget*> stops;
    std::set<QWidget*> seen;
    for (int presses = 0; presses < kMostStops; ++presses) {
        QWidget* at = QApplication::focusWidget();
        const bool isSame =
            !stops.empty() && at == stops.back(); // parts of a date have each a stop
        if (at && !isSame && !seen.insert(at).second) {
            break;
        }
        if (at && !isSame) {
            stops.push_back(at);
        }
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
    }
    return stops;
}

/// Where it stands in what scrolls, whatever is scrolled to.
QRect placeOf(const QWidget* widget, const QWidget& window) {
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

QString placeText(const QRect& place) {
    return QStringLiteral("%1,%2 %3x%4")
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

} // namespace

class tst_AccessTree final : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeWindow> m_fake;
    QWidget* m_dialog = nullptr;

    static void addPlaces() {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<int>("page");
        for (const auto& [page, name] : FakeWindow::pages()) {
            QTest::addRow("%s", name) << QString() << int(page);
        }
        for (const QString& dialog : test::dialogNames()) {
            QTest::addRow("dialog %s", qPrintable(dialog)) << dialog << 0;
        }
    }
    /// The page's window or the dialog of the row, active; null where it did not come.
    QWidget* open() {
        if (!QTest::currentDataTag()) {
            return nullptr;
        }
        QFETCH(QString, dialog);
        QFETCH(int, page);
        QWidget* shown = nullptr;
        if (dialog.isEmpty()) {
            shown = m_fake->show(PageId(page)) ? &m_fake->window() : nullptr;
        } else {
            m_dialog = test::openDialog(dialog, m_fake->window(), m_fake->questions());
            shown = m_dialog;
            if (shown) {
                shown->setAttribute(Qt::WA_DeleteOnClose, false);
                (void)test::standsStill(*shown);
            }
        }
        if (shown) {
            (void)QTest::qWaitFor([shown] {
                shown->activateWindow();
                return QApplication::activeWindow() == shown;
            });
        }
        return shown;
    }

private slots:
    void initTestCase() {
        m_fake = std::make_unique<FakeWindow>();
        m_fake->build({1280, 720});
    }
    void cleanupTestCase() { m_fake.reset(); }
    void cleanup() {
        if (m_dialog) {
            delete m_dialog;
            m_dialog = nullptr;
            delete m_fake->window().findChild<AlertsDialog*>();
        }
    }

    void everythingHasNameAndRole_data() { addPlaces(); }
    void everythingHasNameAndRole() {
        QWidget* window = open();
        QVERIFY(window);
        QStringList wrong;
        int named = 0;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool isOurs = isStop(widget) && widget->window() == window &&
                                !widget->focusProxy() &&
                                !qobject_cast<QScrollArea*>(widget); // what scrolls has the names
            if (!isOurs) {
                continue;
            }
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            if (!seen) {
                wrong << called(widget) + u": not in the tree"_s;
                continue;
            }
            ++named;
            if (seen->text(QAccessible::Name).trimmed().isEmpty()) {
                wrong << called(widget) + u": no name"_s;
            }
            // What Qt gives a widget that it does not know.
            if (seen->role() == QAccessible::NoRole || seen->role() == QAccessible::Client) {
                wrong << called(widget) + u": no role"_s;
            }
            if (!seen->parent() || seen->parent()->indexOfChild(seen) < 0) {
                wrong << called(widget) + u": not reached from above"_s;
            }
        }
        QVERIFY(named > 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyChartHasATable_data() { addPlaces(); }
    void everyChartHasATable() {
        QWidget* window = open();
        QVERIFY(window);
        for (const Chart* chart : window->findChildren<Chart*>()) {
            if (!chart->isVisible()) {
                continue;
            }
            QAccessibleInterface* seen =
                QAccessible::queryAccessibleInterface(const_cast<Chart*>(chart));
            QVERIFY2(seen && seen->tableInterface(), qPrintable(called(chart)));
            QVERIFY2(seen->text(QAccessible::Name).size() > 20,
                     qPrintable(seen->text(QAccessible::Name)));
            QVERIFY2(chart->isEmpty() || (seen->tableInterface()->rowCount() > 0 &&
                                          seen->tableInterface()->columnCount() > 1),
                     qPrintable(called(chart)));
        }
    }

    /// Tab goes as one reads: down, or to the right, and upwards only into a column further right.
    void tabGoesAsOneReads_data() { addPlaces(); }
    void tabGoesAsOneReads() {
        QWidget* window = open();
        QVERIFY(window);
        std::vector<QWidget*> stops = stopsOf(*window);
        QVERIFY(!stops.empty());
        // The way begins where the focus was: turned so that the uppermost is first.
        for (const QScrollArea* scroll : window->findChildren<QScrollArea*>()) {
            scroll->verticalScrollBar()->setValue(0); // Tab has moved it
        }
        const bool isDialog = window == m_dialog;
        const auto first = std::ranges::min_element(stops, {}, [&](const QWidget* stop) {
            const QRect place =
                placeOf(stop, *window); // of the window the rail, which is on the left
            return std::pair(isDialog ? 0 : place.x() / 100, place.y());
        });
        std::ranges::rotate(stops, first);
        QStringList wrong;
        for (std::size_t i = 1; i < stops.size(); ++i) {
            const QRect from = placeOf(stops[i - 1], *window);
            const QRect to = placeOf(stops[i], *window);
            const bool isAbove = to.bottom() < from.top();
            const bool isRight = to.left() > from.left();
            const bool isBefore =
                to.right() < from.left() && to.top() <= from.bottom() && to.bottom() >= from.top();
            if ((isAbove && !isRight) || isBefore) {
                wrong << called(stops[i - 1]) + u" at "_s + placeText(from) + u", then "_s +
                             called(stops[i]) + u" at "_s + placeText(to);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // Whatever can be used is reached.
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (isStop(widget) && widget->window() == window && !widget->focusProxy() &&
                !qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) &&
                widget->focusPolicy() != Qt::ClickFocus && stops.size() < kMostStops &&
                std::ranges::find(stops, widget) == stops.end()) {
                wrong << called(widget) + u" is not reached"_s;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theFocusIsSeen_data() { addPlaces(); }
    void theFocusIsSeen() {
        QWidget* window = open();
        QVERIFY(window);
        QStringList wrong;
        for (QWidget* stop : stopsOf(*window)) {
            // A link in a text is marked once Tab comes to it, which this here does not.
            if (!stop->isVisible() || qobject_cast<QLabel*>(stop)) {
                continue;
            }
            // A list without a current row shows the focus once an arrow key was pressed.
            const auto* list = qobject_cast<const QAbstractItemView*>(stop);
            if (list && !list->currentIndex().isValid()) {
                continue;
            }
            stop->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            const QImage with = stop->grab().toImage();
            stop->clearFocus();
            QApplication::processEvents();
            const QImage without = stop->grab().toImage();
            if (with == without) {
                wrong << called(stop);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(tst_AccessTree)
#include "tst_AccessTree.moc"
