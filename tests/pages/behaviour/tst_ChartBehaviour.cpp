// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/behaviour/TriedWindow.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/export/Exporter.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

using namespace ff;

namespace {

/// Through the window, as a desktop sends it: what the chart does not take goes to what is round
/// it.
void wheel(QWidget& at, const QPointF& position, Qt::KeyboardModifiers modifiers, int turns = -1) {
    const QPointF global = at.mapToGlobal(position);
    QWheelEvent event(at.mapTo(at.window(), position), global, {}, QPoint(0, 120 * turns),
                      Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // others are not handed on
    qApp->notify(at.window()->windowHandle(), &event);
}

void pointAt(QWidget& at, const QPointF& position) {
    QMouseEvent event(QEvent::MouseMove, position, at.mapToGlobal(position), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&at, &event);
}

} // namespace

/// Charts of a factory under the mouse and the keys.
class tst_ChartBehaviour final : public QObject {
    Q_OBJECT

    TriedWindow m_tried;

private slots:
    void init() { m_tried.open(); }
    void cleanup() { m_tried.close(); }

    void theWheelScrollsThePage() {
        m_tried.openFactory();
        m_tried.window->resize(1180, 640);
        auto* scroll = m_tried.window->findChild<FactoryPage*>()->findChild<QScrollArea*>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        TimeChart* states = m_tried.chart("statesChart");
        const QPointF inside = states->plotArea().center();
        wheel(*states, inside, Qt::NoModifier);
        QVERIFY(!states->link()->isZoomed());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        scroll->verticalScrollBar()->setValue(0);
        wheel(*states, inside, Qt::ControlModifier, 1);
        QVERIFY(states->link()->isZoomed());
        states->link()->reset();
        QTest::mouseClick(states, Qt::LeftButton, {}, inside.toPoint());
        wheel(*states, inside, Qt::NoModifier, 1);
        QVERIFY(states->link()->isZoomed());
        states->link()->reset();
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(states, &leave); // and comes back while it scrolls
        wheel(*states, inside, Qt::NoModifier, -1);
        QVERIFY(!states->link()->isZoomed());
    }

    void aZoomFetchesFinerDataAndIsResetByOneClick() {
        m_tried.openFactory();
        TimeLink* link = m_tried.chart("statesChart")->link();
        auto* reset = child<QToolButton>(*m_tried.window, u"resetZoom"_s);
        QVERIFY(!reset->isVisible());
        m_tried.questions->factoryScopes.clear();
        m_tried.questions->factoryColumns.clear();
        FactoryView fine = sampleFactory();
        fine.grid = {kNow - 36h, 10min, 240};
        m_tried.questions->factoryView = fine;
        link->setVisible({kNow - 24h + 7min + 13s, kNow - 12h + 7min + 13s});
        QTRY_COMPARE(m_tried.questions->factoryScopes.size(), 1u);
        const Window asked = m_tried.questions->factoryScopes.front().window;
        QVERIFY(asked.from <= kNow - 24h + 7min && asked.to >= kNow - 12h + 8min);
        QVERIFY(asked.length() <= 25h);
        // Bins are counted from there: round times, whatever the pixels were.
        QCOMPARE(asked.from.time_since_epoch() % 1min, Duration{});
        QTRY_VERIFY(m_tried.chart("statesChart")->data().grid.every == 10min);
        QVERIFY(m_tried.chart("queueChart")->data().grid.every == 10min);
        QVERIFY(link->full().length() == 720h); // there is all of it to go back to
        QVERIFY(link->visible().length() == 12h);
        QVERIFY(reset->isVisible());
        const QString named = child<QWidget>(*m_tried.window, u"period"_s)->accessibleName();
        QVERIFY2(named.contains(u"25 Nov"_s) && named.contains(u"zoomed"_s), qPrintable(named));
        // Asked for by the pixel: the part, and half as much on each side.
        const std::int64_t pixels = m_tried.chart("statesChart")->plotColumns();
        QVERIFY(std::abs(m_tried.questions->factoryColumns.front() - 2 * pixels) <= 2);
        reset->click();
        QVERIFY(!link->isZoomed());
        QVERIFY(!reset->isVisible());
        QVERIFY(m_tried.chart("statesChart")->data().grid.every == 3h);
    }

    void aNoteIsAddedWhereOneClicked() {
        m_tried.openFactory();
        TimeChart* states = m_tried.chart("statesChart");
        QTest::mouseDClick(states, Qt::LeftButton, Qt::ControlModifier,
                           states->plotArea().center().toPoint());
        auto* dialog = m_tried.window->findChild<QDialog*>(u"noteDialog"_s);
        QVERIFY(dialog);
        auto* keep = child<QPushButton>(*dialog, u"keepNote"_s);
        QVERIFY(!keep->isEnabled()); // nothing is written yet
        child<QPlainTextEdit>(*dialog, u"noteText"_s)->setPlainText(u" new scheduler settings "_s);
        keep->click();
        QTRY_COMPARE(m_tried.questions->keptNotes.size(), 1u);
        const Note& note = m_tried.questions->keptNotes.front();
        QCOMPARE(note.text, std::string("new scheduler settings"));
        QCOMPARE(note.system, SystemId{"lumi"});
        const auto off = note.at - (kNow - 360h);
        QVERIFY(off < 6h && off > -6h);
    }

    void notesAreListedChangedRemovedAndExported() {
        m_tried.openFactory();
        auto* list = child<QTableWidget>(*m_tried.window, u"notes"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 1)->text(), u"cooling repaired"_s);
        QVERIFY(m_tried.chart("statesChart")
                    ->readoutAt(kNow - 100h)
                    .contains(u"cooling repaired"_s)); // and on the chart
        list->selectRow(0);
        child<QPushButton>(*m_tried.window, u"changeNote"_s)->click();
        auto* dialog = m_tried.window->findChild<QDialog*>(u"noteDialog"_s);
        QVERIFY(dialog);
        auto* text = child<QPlainTextEdit>(*dialog, u"noteText"_s);
        QCOMPARE(text->toPlainText(), u"cooling\nrepaired"_s);
        text->setPlainText(u"cooling replaced"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_tried.questions->keptNotes.size(), 1u);
        QCOMPARE(m_tried.questions->keptNotes.front().id, 7);
        QTest::keyClick(list, Qt::Key_Delete);
        auto* sure = m_tried.window->findChild<QDialog*>(u"removeNoteQuestion"_s);
        QVERIFY(sure);
        QVERIFY(m_tried.questions->removedNotes.empty()); // asked first
        for (QPushButton* button : sure->findChildren<QPushButton*>()) {
            if (button->text() == u"Remove"_s) {
                button->click();
            }
        }
        QTRY_COMPARE(m_tried.questions->removedNotes, std::vector<std::int64_t>{7});
        // Another note has its row now, and was the next that Delete took.
        Note& next = m_tried.questions->factoryView.notes.front();
        next.id = 8;
        next.text = "fans replaced";
        emit m_tried.questions->changed();
        QTRY_COMPARE(list->item(0, 1)->text(), u"fans replaced"_s);
        QVERIFY(!child<QPushButton>(*m_tried.window, u"removeNote"_s)->isEnabled());
    }

    void theFocusStaysWithTheChart() {
        m_tried.openFactory();
        m_tried.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tried.window.get()));
        TimeChart* states = m_tried.chart("statesChart");
        states->setFocus();
        QTest::keyClick(states, Qt::Key_T);
        auto* twin = child<QTableView>(*states, u"tableTwin"_s);
        QCOMPARE(QApplication::focusWidget(), twin);
        QTest::keyClick(twin, Qt::Key_T);
        QCOMPARE(QApplication::focusWidget(), states);
        QVERIFY(!states->isTableShown());
    }

    void oneReadoutAtATimeStaysInsideItsChart() {
        m_tried.openFactory();
        TimeChart* queue = m_tried.chart("queueChart");
        TimeChart* states = m_tried.chart("statesChart");
        const QImage statesBefore = states->grab().toImage();
        pointAt(*queue, queue->plotArea().center());
        QVERIFY(queue->link()->isRead(queue));
        QVERIFY(!queue->link()->isRead(states)); // it draws the line alone
        const QImage lined = states->grab().toImage();
        int columns = 0;
        for (int x = 0; x < lined.width(); ++x) {
            const QRect column(x, 0, 1, lined.height());
            columns += lined.copy(column) != statesBefore.copy(column) ? 1 : 0;
        }
        QVERIFY2(columns > 0 && columns <= 4, qPrintable(QString::number(columns)));
        // Legend and axes are as they were: the box stays inside the plot.
        const QRect plot = queue->plotArea().toRect();
        const QImage with = queue->grab().toImage();
        queue->link()->setCursor(std::nullopt);
        const QImage without = queue->grab().toImage();
        QVERIFY(with.copy(plot) != without.copy(plot));
        const QRect above(0, 0, queue->width(), plot.top() - 1);
        QCOMPARE(with.copy(above), without.copy(above));
        const QRect below(0, plot.bottom() + 3, queue->width(),
                          queue->height() - plot.bottom() - 3);
        QCOMPARE(with.copy(below), without.copy(below));
        QCOMPARE(states->grab().toImage(), statesBefore);
    }

    void aSaveProposesTheRightEndingAndIsConfirmed() {
        m_tried.openFactory();
        const QTemporaryDir place;
        TimeChart* states = m_tried.chart("statesChart");
        states->exporter()->savePicture();
        auto* dialog = m_tried.window->findChild<QFileDialog*>(u"saveDialog"_s);
        QVERIFY(dialog);
        const auto ending = [&] { return QFileInfo(dialog->selectedFiles().value(0)).suffix(); };
        QVERIFY(dialog->selectedNameFilter().contains(u'.' + ending() + u')'));
        for (const QString& filter : dialog->nameFilters()) {
            dialog->selectNameFilter(filter);
            emit dialog->filterSelected(filter);
            QVERIFY2(filter.contains(u'.' + ending() + u')'), qPrintable(ending()));
            QCOMPARE(dialog->defaultSuffix(), ending());
        }
        const QString path = place.filePath(u"a.png"_s);
        emit dialog->fileSelected(path);
        auto* notice = child<QLabel>(*m_tried.window, u"noticeText"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(QFile::exists(path));
        QVERIFY2(notice->text().contains(path), qPrintable(notice->text()));
        states->exporter()->copy();
        QVERIFY2(notice->text().contains(u"copied"_s), qPrintable(notice->text()));
        dialog->close();
    }
};

QTEST_MAIN(tst_ChartBehaviour)
#include "tst_ChartBehaviour.moc"
