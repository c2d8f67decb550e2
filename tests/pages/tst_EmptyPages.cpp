// SPDX-License-Identifier: GPL-3.0-only
// A page that has nothing to show says what would fill it; simulated data say so once on each card.
#include "tests/pages/FakeQuestions.h"
#include "tests/support/PaintedText.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/controls/Card.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/base/Page.h"
#include "widgets/pages/overview/OverviewPage.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_EmptyPages final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;

    Page* open(PageId page, const QString& name) {
        m_window->goTo(page);
        auto* shown = m_window->findChild<Page*>(name);
        return shown &&
                       QTest::qWaitFor([shown] { return shown->isVisible() && shown->isSettled(); })
                   ? shown
                   : nullptr;
    }
    QString sentence(const QString& name) const {
        const auto* label = m_window->findChild<QLabel*>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    /// Every chart that has nothing to draw has a sentence in its place.
    static void checkCharts(const Page& page) {
        for (const Chart* chart : page.findChildren<Chart*>()) {
            if (chart->isVisible() && chart->isEmpty()) {
                QVERIFY2(chart->sentence().size() > chart->title().size() + 10,
                         qPrintable(chart->objectName() + u": "_s + chart->sentence()));
            }
        }
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
        m_window->resize(1280, 720);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    /// Was "Nothing was seen in this period" while the first answer was on its way.
    void nothingIsSaidBeforeAnAnswer() {
        OverviewPage page(m_questions);
        for (const Chart* chart : page.findChildren<Chart*>()) {
            QVERIFY2(!chart->sentence().contains(u"seen"_s), qPrintable(chart->sentence()));
        }
    }

    /// Was a blank grid, and blank cards.
    void sharesSaysWhichSourceWouldFillIt() {
        QVERIFY(open(PageId::shares, u"sharesPage"_s));
        QVERIFY(!m_window->findChild<QScrollArea*>(u"holderScroll"_s)->isVisible()); // nor its room
        QVERIFY2(sentence(u"noShares"_s).contains(u"account"_s),
                 qPrintable(sentence(u"noShares"_s)));
        const auto* matrix = m_window->findChild<QAbstractItemView*>(u"matrix"_s);
        QVERIFY(!matrix->isVisible());
    }

    void sourcesSaysWhatASourceIs() {
        QVERIFY(open(PageId::sources, u"sourcesPage"_s));
        QVERIFY2(sentence(u"noSources"_s).size() > 20, qPrintable(sentence(u"noSources"_s)));
    }

    /// Was 170 px of nothing under "Who waits how long".
    void factorySaysWhatIsNotThere() {
        const Page* page = open(PageId::factories, u"factoryPage"_s);
        QVERIFY(page);
        QVERIFY2(sentence(u"noNotes"_s).contains(u"note"_s), qPrintable(sentence(u"noNotes"_s)));
        checkCharts(*page);
        for (const QAbstractItemView* view : page->findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() == 0 &&
                view->objectName() != u"tableTwin"_s) {
                QVERIFY2(view->height() < 120, qPrintable(view->objectName()));
            }
        }
    }

    void overviewSaysWhatIsNotThere() {
        const Page* page = open(PageId::overview, u"overviewPage"_s);
        QVERIFY(page);
        checkCharts(*page);
    }

    /// Was up to three times on one card, and not at all on the floor.
    void simulatedIsSaidOnceACard() {
        m_questions.floorView = sampleFloor();
        m_questions.floorView.simulated = true;
        emit m_questions.changed();
        const Page* page = open(PageId::overview, u"overviewPage"_s);
        QVERIFY(page);
        QMap<const QWidget*, int> said;
        for (const QWidget* each : page->findChildren<QWidget*>()) {
            if (each->isVisible() &&
                (qobject_cast<const Card*>(each) || qobject_cast<const FigureCard*>(each))) {
                said[each] = 0;
            }
        }
        for (const test::PaintedText& text : test::paintedTexts(*m_window)) {
            for (const QWidget* at = text.widget; at; at = at->parentWidget()) {
                if (text.text == u"SIMULATED"_s && said.contains(at)) {
                    ++said[at];
                }
            }
        }
        QCOMPARE(said.size(), 7); // five figures, the floor, who used it
        for (auto each = said.cbegin(); each != said.cend(); ++each) {
            QVERIFY2(each.value() == 1, qPrintable(each.key()->accessibleName() + u": "_s +
                                                   QString::number(each.value())));
        }
    }
};

QTEST_MAIN(tst_EmptyPages)
#include "tst_EmptyPages.moc"
