// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/behaviour/TriedWindow.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesPage.h"

#include <QTableView>

using namespace ff;

/// The state that is chosen is the same in the strip, in the matrix and beside it.
class tst_ChosenState final : public QObject {
    Q_OBJECT

    TriedWindow m_tried;

private slots:
    void init() { m_tried.open(); }
    void cleanup() { m_tried.close(); }

    /// Strip, matrix and panel are of one state.
    void theStateFilterSelectsOnShares() {
        m_tried.window->show();
        m_tried.window->goTo(PageId::shares);
        auto* totals = child<QTableView>(*m_tried.window, u"matrixTotals"_s);
        QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{"FI"}); // the largest
        const auto choose = [&](const char* holder) {
            Scope scope = m_tried.window->scope();
            scope.holder = HolderId{holder};
            m_tried.window->choose(scope);
        };
        choose("EE");
        QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{"EE"});
        QTRY_COMPARE(totals->currentIndex().row(), 2);
        totals->setCurrentIndex(totals->model()->index(1, 0)); // a click on Germany
        QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{"DE"});
        QCOMPARE(m_tried.window->scope().holder, HolderId{"DE"});
        totals->setCurrentIndex(totals->model()->index(3, 0)); // unattributed is no state
        QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{""});
        QCOMPARE(m_tried.window->scope().holder, HolderId{""});
        QCOMPARE(totals->currentIndex().row(), 3);
        choose("PL"); // used nothing: no row is marked, and the panel is of Poland
        QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{"PL"});
        QTRY_VERIFY(!totals->currentIndex().isValid());
    }

    void aStateOfOverviewIsSelectedInTheMatrix() {
        m_tried.window->show();
        m_tried.window->goTo(PageId::shares);
        auto* view = child<SegmentedControl>(*m_tried.window, u"sharesView"_s);
        view->setCurrentIndex(1);
        m_tried.window->goTo(PageId::overview);
        emit m_tried.page<OverviewPage>()->holderActivated(HolderId{"DE"}, {});
        QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{"DE"});
        QCOMPARE(view->currentIndex(), 0);
        auto* totals = child<QTableView>(*m_tried.window, u"matrixTotals"_s);
        QTRY_VERIFY(totals->isVisible());
        QTRY_COMPARE(totals->currentIndex().row(), 1);
    }

    /// Nothing chosen is not "unattributed": the mark and the panel agree after new samples.
    void newSamplesDoNotMoveTheSelection() {
        m_tried.window->show();
        m_tried.window->goTo(PageId::shares);
        auto* totals = child<QTableView>(*m_tried.window, u"matrixTotals"_s);
        for (int time = 0; time < 3; ++time) {
            QTRY_COMPARE(m_tried.questions->askedHolder, HolderId{"FI"});
            QCOMPARE(totals->currentIndex().row(), 0);
            emit m_tried.questions->changed();
            QTRY_VERIFY(m_tried.page<SharesPage>()->isSettled());
        }
    }
};

QTEST_MAIN(tst_ChosenState)
#include "tst_ChosenState.moc"
