// SPDX-License-Identifier: GPL-3.0-only
// Estonia's consortium: its share of LUMI against its entitlement, the day that this runs out, and
// the report of it frozen.
#include "app/services/LiveQuestions.h"
#include "models/questions/Questions.h"
#include "tests/jobs/Hands.h"
#include "tests/support/DemoWindow.h"
#include "widgets/charts/time/BurnDownChart.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/shares/SharesModel.h"

#include <QComboBox>
#include <QFuture>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hands::With)

class tst_EntitledShare final : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoWindow> m_demo;

    static bool countAsPayer(Hands& hands, Hands::With with) {
        auto* view = hands.seen<SegmentedControl>(u"holderView"_s);
        if (!view || (with == Hands::With::keys && !hands.tabTo(u"holderView"_s))) {
            return false;
        }
        if (view->isCompact()) {
            return hands.chooseFromMenu(with, u"Payer"_s, [&] {
                if (with == Hands::With::keys) {
                    hands.key(Qt::Key_Space);
                } else {
                    (void)Hands::clickAt(*view);
                }
            });
        }
        if (with == Hands::With::keys) {
            hands.key(Qt::Key_Right);
        } else {
            QTest::mouseClick(view, Qt::LeftButton, {}, {view->width() - 8, view->height() / 2});
        }
        return true;
    }

    /// Chooses of whom the report is, where it is not of them already.
    static bool reportOf(Hands& hands, Hands::With with, const QString& holder) {
        auto* subject = hands.seen<QComboBox>(u"reportSubject"_s);
        if (!subject) {
            return false;
        }
        if (subject->currentText() == holder) {
            return true;
        }
        if (with == Hands::With::keys) {
            if (!hands.tabTo(u"reportSubject"_s)) {
                return false;
            }
            hands.type(holder.left(4)); // as one finds an entry of a long list
        } else {
            return Hands::chooseFrom(*subject, subject->findText(holder));
        }
        return QTest::qWaitFor([&] { return subject->currentText() == holder; });
    }

private slots:
    void initTestCase() {
        m_demo = std::make_unique<DemoWindow>();
        QVERIFY(m_demo->open(30));
    }
    void init() {
        m_demo->speak("en", {1440, 900});
        m_demo->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_demo->window()));
    }
    void cleanupTestCase() { m_demo.reset(); }

    void itsShareItsEndAndItsReport_data() {
        QTest::addColumn<Hands::With>("with");
        QTest::newRow("keys") << Hands::With::keys;
        QTest::newRow("mouse") << Hands::With::mouse;
    }

    void itsShareItsEndAndItsReport() {
        QFETCH(Hands::With, with);
        const bool keys = with == Hands::With::keys;
        MainWindow& window = m_demo->window();
        Hands hands(window);
        if (keys) {
            hands.key(Qt::Key_3, Qt::ControlModifier);
        } else {
            QVERIFY(hands.click(u"railShares"_s));
        }
        QVERIFY(m_demo->show(PageId::shares));
        QVERIFY(countAsPayer(hands, with));
        QTRY_COMPARE(window.scope().view, HolderView::payer);
        QVERIFY(m_demo->show(PageId::shares));

        auto* matrix = hands.seen<QTableView>(u"matrix"_s);
        auto* shares = matrix ? qobject_cast<SharesModel*>(matrix->model()) : nullptr;
        QVERIFY(shares);
        const QModelIndex cell =
            shares->index(shares->rowOf(HolderId{"EE"}), shares->columnOf(SystemId{"lumi"}));
        QVERIFY(cell.isValid());
        if (keys) {
            QVERIFY(hands.tabTo(u"matrix"_s));
            QVERIFY(Hands::walkTo(*matrix, cell));
        } else {
            QVERIFY(Hands::clickCell(*matrix, cell));
        }
        QVERIFY(m_demo->show(PageId::shares));
        QTRY_VERIFY_WITH_TIMEOUT(hands.says(u"Estonia at LUMI"_s), Hands::kPatience);

        auto asked = m_demo->questions().holder(HolderId{"EE"}, SystemId{"lumi"}, window.scope());
        asked.waitForFinished();
        const auto detail = asked.result();
        QVERIFY(detail && detail->share.value && detail->entitled);
        const Formatter format(QLocale(), window.scope().zone);
        auto* share = hands.seen<FigureCard>(u"holderShare"_s);
        const QString expected = format.withUnit(*detail->share.value, Unit::ratio);
        QVERIFY(share);
        QTRY_VERIFY2(share->accessibleName().contains(expected) || hands.says(expected),
                     qPrintable(expected + u" in "_s + share->accessibleName()));
        QVERIFY(hands.says(u"entitled to "_s + format.withUnit(detail->entitled, Unit::gpuHours)));
        // The day, or that there is none any more: as the simulation has it.
        auto* burnDown = hands.seen<BurnDownChart>(u"burnDown"_s);
        QVERIFY(burnDown);
        const bool isOver = detail->runsOut && *detail->runsOut <= ff::now();
        const QString day = detail->runsOut ? format.longDate(*detail->runsOut) : QString();
        const QString end =
            isOver            ? (detail->isEnoughKnown ? u"The entitlement was used up on "_s + day
                                                       : u"The entitlement is used up."_s)
            : detail->runsOut ? u"the entitlement lasts until "_s + day
            : !detail->isEnoughKnown || !detail->rate ? u"Too little of "_s // early in a year
                                                      : u"by the end of this time"_s;
        QVERIFY2(burnDown->runOutSentence().contains(end), qPrintable(burnDown->runOutSentence()));
        QVERIFY(hands.says(burnDown->runOutSentence()));

        if (keys) {
            hands.key(Qt::Key_5, Qt::ControlModifier);
        } else {
            QVERIFY(hands.click(u"railReports"_s));
        }
        QVERIFY(m_demo->show(PageId::reports));
        QVERIFY(reportOf(hands, with, u"Estonia"_s));
        QVERIFY(m_demo->show(PageId::reports));
        auto* kept = window.findChild<QListWidget*>(u"keptReportList"_s);
        const int before = kept->count();
        auto* freeze = hands.seen<QPushButton>(u"freezeReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(freeze && freeze->isEnabled(), DemoWindow::kPatience);
        if (keys) {
            QVERIFY(hands.tabTo(u"freezeReport"_s));
            hands.key(Qt::Key_Space);
        } else {
            QVERIFY(Hands::clickAt(*freeze));
        }
        QTRY_COMPARE_WITH_TIMEOUT(kept->count(), before + 1, DemoWindow::kPatience);
        QVERIFY2(kept->item(0)->text().contains(u"Estonia"_s), qPrintable(kept->item(0)->text()));
        QVERIFY(m_demo->show(PageId::reports));
    }
};

QTEST_MAIN(tst_EntitledShare)
#include "tst_EntitledShare.moc"
