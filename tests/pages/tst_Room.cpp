// SPDX-License-Identifier: GPL-3.0-only
// In the smallest window every figure and word that a page promises can be read.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/ElidedLabel.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/dialogs/PeriodDialog.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesModel.h"
#include "widgets/pages/shares/SharesPage.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using std::chrono::hours;

class tst_Room final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;

    /// As wide as figures of a large federation are.
    void fill() {
        m_questions.floorView = sampleFloor();
        for (FloorRow& row : m_questions.floorView.rows) {
            row.title = "MareNostrum 5 of the BSC AI Factory";
            row.subtitle = "AI-optimised system · Bruyères-le-Châtel, FR";
            row.allocatedIdle.value = 5.8e6;
            row.allocatedIdle.coverage = {hours{24}, hours{24}};
            row.pendingGpus = 18'432;
            row.waitP90 = hours{55};
            row.age = hours{30};
        }
        SharesView& shares = m_questions.sharesView;
        shares.columns = {{SystemId{"lumi"}, "LUMI", {hours{12}, hours{24}}, true}};
        SharesView::Row row;
        row.holder = HolderId{"FI"};
        row.total.gpuHours = 10;
        row.total.coverage = {hours{12}, hours{24}};
        row.cells = {row.total};
        shares.rows = {row};
        shares.simulated = true;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        fill();
        m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
        m_window->resize(m_window->minimumSize());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    /// Was cut off without a scroll bar: the wait and the age.
    void theFloorShowsItsLastColumn() {
        m_window->goTo(PageId::overview);
        auto* page = m_window->findChild<OverviewPage*>();
        QTRY_VERIFY(page->isSettled());
        const auto* floor = page->findChild<QTableView*>(u"floor"_s);
        QTRY_COMPARE(floor->model()->rowCount(), 2);
        const int age =
            floor->columnViewportPosition(FloorModel::age) + floor->columnWidth(FloorModel::age);
        QVERIFY2(age <= floor->viewport()->width() || floor->horizontalScrollBar()->isVisible(),
                 qPrintable(QString::number(age)));
        QVERIFY(floor->columnWidth(FloorModel::bar) >= 90);
    }

    /// Were "Share of capac…", "112 720 GPUs in 21 syste…", half of "Unattributed" and "period
    /// befor…" in a window of 1280x720 with its title bar.
    void nothingOfOverviewIsCutInEnglish() {
        FloorView& floor = m_questions.floorView;
        for (FloorRow& row : floor.rows) {
            row.title = "LEONARDO";
            row.subtitle = "IT4LIA · Bologna, IT";
            row.capacity = 56'360;
            row.waitP90 = hours{7};
            row.age = std::chrono::seconds{12};
        }
        floor.simulated = true;
        floor.scope.window = {Instant{} + hours{720}, Instant{} + hours{1440}};
        Figure& rate = floor.allocationRate;
        rate.value = 0.9;
        rate.before.reset();
        rate.coverage = {hours{20}, hours{24}};
        for (const char* holder : {"DE", "CH", "IT", "LU", "ES", "AT", ""}) {
            HolderShare share;
            share.holder = HolderId{holder};
            share.usageShare = 1. / 7;
            share.coverage = {hours{24}, hours{24}};
            floor.holders.push_back(share);
        }
        m_window->resize(1280, 682);
        m_window->goTo(PageId::overview);
        emit m_questions.changed();
        auto* page = m_window->findChild<OverviewPage*>();
        QTRY_VERIFY(page->isSettled());
        const auto* floorTable = page->findChild<QTableView*>(u"floor"_s);
        QTRY_COMPARE(floorTable->model()->headerData(FloorModel::bar, Qt::Horizontal).toString(),
                     u"Share of capacity"_s);
        const auto* list = page->findChild<BarList*>(u"holderList"_s);
        const auto least = [&] { return (list->sizeHint().height() - 8) / 24 * 16 + 8; };
        QTRY_VERIFY2(list->height() >= least() &&
                         list->geometry().bottom() <= list->parentWidget()->height() - 8,
                     qPrintable(QString::number(list->height())));
        for (const ElidedLabel* label : page->findChildren<ElidedLabel*>()) {
            QVERIFY2(!label->isVisible() || label->text() == label->whole(),
                     qPrintable(label->text()));
        }
        // A beginning of what is not known says nothing: it stands in the tool tip.
        auto* card = page->findChild<FigureCard*>(u"allocationRate"_s);
        QVERIFY(card->toolTip().contains(u"No change is told"_s));
    }

    /// Were clipped by 1 to 3 px: "Token", and "To, not included".
    void labelsOfDialogsAreWhole_data() {
        QTest::addColumn<bool>("period");
        QTest::addRow("period") << true;
        QTest::addRow("source") << false;
    }
    void labelsOfDialogsAreWhole() {
        QFETCH(bool, period);
        Scope scope;
        scope.window = {Instant{}, Instant{} + hours{720}};
        const std::unique_ptr<QDialog> dialog(
            period ? static_cast<QDialog*>(new PeriodDialog(scope, m_window.get()))
                   : new SourceDialog(m_questions, m_window.get()));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QApplication::processEvents();
        int seen = 0;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
                ++seen;
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
        }
        QVERIFY(seen >= 2);
    }

    /// Were "Si…" for "Site units", and a legend that touched the border of its card.
    void theMatrixHasRoomForItsWords() {
        m_window->goTo(PageId::shares);
        auto* page = m_window->findChild<SharesPage*>();
        QTRY_VERIFY(page->isSettled());
        const auto* measure = page->findChild<SegmentedControl*>(u"measure"_s);
        QVERIFY(measure->isVisible());
        QVERIFY2(measure->width() >= measure->sizeHint().width(),
                 qPrintable(QString::number(measure->width())));
        const auto* untold = page->findChild<QLabel*>(u"untold"_s);
        QTRY_VERIFY(untold->isVisible());
        QWidget* card = untold->parentWidget();
        QVERIFY(qobject_cast<Card*>(card));
        QVERIFY(untold->mapTo(card, QPoint()).x() >= 12);
        QVERIFY(untold->geometry().right() <= card->width() - 12);
        // Was "121.1…" in a column with a short name.
        m_questions.sharesView.columns.clear();
        m_questions.sharesView.rows.front().cells.clear();
        for (int i = 0; i < 12; ++i) {
            m_questions.sharesView.columns.push_back(
                {SystemId{"s" + std::to_string(i)}, "S", {hours{20}, hours{24}}, true});
        }
        ShareCell wide;
        wide.gpuHours = 12.1;
        wide.entitled = 1;
        wide.usedWhereEntitled = 12.1;
        wide.shareOfEntitlement = 12.1;
        wide.coverage = {hours{20}, hours{24}};
        m_questions.sharesView.rows.front().cells.assign(12, wide);
        m_questions.sharesView.rows.front().total = wide;
        m_questions.sharesView.rows.front().total.shareOfEntitlement = 1234.5;
        page->refresh();
        QTRY_VERIFY(page->isSettled());
        const_cast<SegmentedControl*>(measure)->setCurrentIndex(2);
        const auto* totals = page->findChild<QTableView*>(u"matrixTotals"_s);
        const QString sum = totals->model()->index(0, SharesModel::total).data().toString();
        QFont bold = totals->font();
        bold.setWeight(QFont::DemiBold);
        QVERIFY2(totals->columnWidth(SharesModel::total) >=
                     QFontMetrics(bold).horizontalAdvance(sum) + 24,
                 qPrintable(sum));
        auto* matrix = page->findChild<QTableView*>(u"matrix"_s);
        for (int column = SharesModel::firstSystem; column < matrix->model()->columnCount();
             ++column) {
            const QString text = matrix->model()->index(0, column).data().toString();
            QVERIFY2(matrix->columnWidth(column) >=
                         matrix->fontMetrics().horizontalAdvance(text) + 20,
                     qPrintable(text));
        }
        // Another view has no measure to choose.
        page->findChild<SegmentedControl*>(u"sharesView"_s)->setCurrentIndex(1);
        QVERIFY(!measure->isVisible());
    }
};

QTEST_MAIN(tst_Room)
#include "tst_Room.moc"
