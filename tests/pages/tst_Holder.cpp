// SPDX-License-Identifier: GPL-3.0-only
// What the panel of one holder says: each figure can be derived from those beside it.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/time/BurnDownChart.h"
#include "widgets/controls/Card.h"
#include "widgets/export/ExportContext.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/factory/WaitGroupsCard.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/BudgetsCard.h"
#include "widgets/pages/shares/HolderHead.h"
#include "widgets/pages/shares/HolderPanel.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Instant kNow = *parseIso8601("2026-11-26T12:00:00Z");

constexpr Coverage seen(int percent) {
    return {Duration{percent}, Duration{100}};
}

/// Estonia, of which a card of the trial said: used 2.29 M, entitled to 628 k, 121.9 %.
HolderDetail estonia(int percent) {
    HolderDetail detail;
    detail.holder = HolderId{"EE"};
    detail.scope.window = {kNow - days{30}, kNow};
    detail.used.value = 2.29e6;
    detail.used.coverage = seen(percent);
    detail.coverage.value = percent / 100.;
    detail.coverage.coverage = seen(percent);
    detail.entitled = 628e3;
    detail.usedWhereEntitled = 765.5e3;
    detail.shareOfEntitlement = *detail.usedWhereEntitled / *detail.entitled;
    if (percent >= 50) {
        detail.share.value = detail.shareOfEntitlement;
    }
    detail.share.coverage = seen(percent);
    detail.burnWindow = detail.scope.window;
    detail.grid = {kNow - days{30}, days{1}, 30};
    detail.left.assign(30, std::nullopt);
    detail.straight.assign(30, 0.);
    detail.left[28] = 400e3;
    detail.straight[0] = 628e3;
    detail.leftNow.value = percent >= 50 ? std::optional(400e3) : std::nullopt;
    detail.leftNow.coverage = seen(percent);
    detail.rate = 10e3;
    detail.isEnoughKnown = percent >= 50;
    AccountUse account;
    account.account = "project_465";
    account.system = SystemId{"lumi"};
    account.holder = detail.holder;
    account.gpuHours = 2.29e6;
    account.coverage = seen(percent);
    detail.accounts = {account};
    detail.modes = {{ModeId{"fast-lane"}, 2.29e6}};
    return detail;
}

} // namespace

class tst_Holder final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    const Federation m_federation = builtInFederation().federation;
    const Formatter m_formatter{QLocale(QLocale::English, QLocale::UnitedKingdom)};

    void display(HolderPanel& panel, const HolderDetail& detail) {
        ExportContext context;
        context.formatter = m_formatter;
        panel.display(detail, m_federation, m_formatter, context);
    }
    static QString all(const QWidget& of) {
        QString text;
        for (const QLabel* label : of.findChildren<QLabel*>()) {
            text += label->text() + u'\n';
        }
        return text.replace(QChar(0xa0), u' ');
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    /// Was "Used 2.29 M, 121.9 % of entitlement, entitled to 628 k", which is 365 %: what the
    /// ratio is the ratio of was not on the card.
    void theHeadShowsWhatItsRatioIsOf() {
        HolderHead head;
        head.display(estonia(100), m_federation, m_formatter);
        const QString text = all(head);
        QVERIFY2(text.contains(u"paid 766 k GPU-h"_s), qPrintable(text));
        QVERIFY2(text.contains(u"entitled to 628 k GPU-h to date"_s), qPrintable(text));
        const auto* share = head.findChild<FigureCard*>(u"holderShare"_s);
        QVERIFY(share->accessibleDescription().contains(u"121.9"_s) ||
                share->accessibleName().contains(u"121.9"_s));
    }

    /// Was "left 4.07 M" above "too little of this time was seen to say what is left".
    void theHeadWithholdsWhatTheBurnDownDoes() {
        HolderHead head;
        HolderDetail detail = estonia(100);
        detail.grant = GrantState{4.73e6, 658e3, 4.07e6, 0, 0};
        detail.burnDownCoverage = seen(100);
        head.display(detail, m_federation, m_formatter);
        QVERIFY2(all(head).contains(u"left 4.07 M"_s), qPrintable(all(head)));
        detail.burnDownCoverage = seen(80);
        head.display(detail, m_federation, m_formatter);
        QVERIFY2(all(head).contains(u"left 4.07 M GPU-h*"_s), qPrintable(all(head)));
        detail.isEnoughKnown = false;
        head.display(detail, m_federation, m_formatter);
        QVERIFY2(all(head).contains(u"used of it ? · left ?"_s), qPrintable(all(head)));
    }

    /// Was "the entitlement lasts until 28 July 2027" beside a share of which too little was seen,
    /// and of another time than the share's, which no line said.
    void theBurnDownIsOfTheTimeThatItSays() {
        HolderPanel panel;
        display(panel, estonia(100));
        const auto* burn = panel.findChild<BurnDownChart*>(u"burnDown"_s);
        const auto said = [&] {
            return qobject_cast<Card*>(burn->parentWidget())->subtitle().replace(QChar(0xa0), u' ');
        };
        QVERIFY2(said().startsWith(u"27 Oct – 26 Nov 2026."_s), qPrintable(said()));
        QVERIFY2(said().contains(u"not used up by the end of this time, 26 November 2026"_s),
                 qPrintable(said()));
        display(panel, estonia(8));
        QVERIFY2(said().contains(u"Too little of this time was seen"_s), qPrintable(said()));
        QVERIFY2(!said().contains(u"lasts until"_s), qPrintable(said()));
        QVERIFY(panel.findChild<QPushButton*>(u"leftNow"_s)->isHidden());
    }

    /// Were unmarked at 8 % coverage: access modes and accounts.
    void modesAndAccountsAreMarked() {
        HolderPanel panel;
        const auto* modes = panel.findChild<BarList*>(u"modes"_s);
        const auto* accounts = panel.findChild<QTableWidget*>(u"accounts"_s);
        display(panel, estonia(8));
        QVERIFY(modes->summary().contains(u"not enough seen"_s));
        QCOMPARE(accounts->item(0, 1)->text(), u"?"_s);
        QCOMPARE(modes->tableData().seen.front(), 0.08); // the CSV has value and coverage
        display(panel, estonia(72));
        QVERIFY(modes->summary().contains(u"(72.0 % seen)"_s) ||
                modes->summary().replace(QChar(0xa0), u' ').contains(u"(72.0 % seen)"_s));
        QVERIFY(accounts->item(0, 1)->text().endsWith(u'*'));
        display(panel, estonia(100));
        QVERIFY(!accounts->item(0, 1)->text().contains(u'*'));
    }

    /// Each new sample made the buttons anew: the focus fell to nowhere, and a click that had
    /// begun explained nothing.
    void newFiguresLeaveFocusAndClickWhereTheyAre() {
        HolderDetail detail = estonia(100);
        const auto budget = [](const char* system, double used) {
            SiteBudget made;
            made.system = SystemId{system};
            made.account = "project_465";
            made.unit = "node-h";
            made.granted = 1000;
            made.used = used;
            made.figure.value = used;
            made.figure.coverage = seen(100);
            return made;
        };
        detail.budgets = {budget("lumi", 100), budget("leonardo", 200)};
        const Federation federation = builtInFederation().federation;
        BudgetsCard card;
        card.display(detail, federation, m_formatter);
        card.show();
        card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        const QPointer<QPushButton> second = card.findChildren<QPushButton*>(u"budget"_s).at(1);
        second->setFocus();
        QSignalSpy asked(&card, &BudgetsCard::explanationRequested);
        QTest::mousePress(second, Qt::LeftButton);
        detail.budgets = {budget("lumi", 110), budget("leonardo", 250)};
        detail.budgets[1].lost = 40; // one line more
        card.display(detail, federation, m_formatter);
        QVERIFY(second && second->hasFocus());
        QVERIFY2(second->text().contains(u"250"_s), qPrintable(second->text()));
        QVERIFY(second->accessibleName().contains(u"250"_s));
        QTest::mouseRelease(second, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Figure>().value, std::optional(250.));
        // Other budgets are other buttons.
        detail.budgets = {budget("vega", 7)};
        card.display(detail, federation, m_formatter);
        QVERIFY(!second);
        QCOMPARE(card.findChildren<QPushButton*>(u"budget"_s).size(), 1);
    }

    /// Waits of jobs of which too few were seen are marked in the table, too.
    void waitsOfGroupsAreMarked() {
        WaitGroup group;
        group.by = WaitGroup::By::holder;
        group.key = "EE";
        group.title = "Estonia";
        group.p50 = Duration{29'000};
        group.p90 = hours{2};
        group.started = 12;
        WaitGroupsCard card;
        const auto* table = card.findChild<QTableWidget*>(u"waitGroups"_s);
        card.display({group}, seen(8), m_formatter);
        QCOMPARE(table->item(0, 2)->text(), u"?"_s);
        QCOMPARE(table->item(0, 3)->text(), u"12"_s);
        card.display({group}, seen(72), m_formatter);
        QVERIFY(table->item(0, 2)->text().endsWith(u'*'));
        card.display({group}, seen(100), m_formatter);
        QVERIFY(!table->item(0, 2)->text().endsWith(u'*'));
    }

    /// Was a tick of entitled / used GPU-hours beside a bar of used / all: now both are shares of
    /// the capacity, as payer, and the card says so; as beneficiary there is none.
    void theTickIsAShareOfTheSameWhole() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        HolderShare germany;
        germany.holder = HolderId{"DE"};
        germany.gpuHours = 149;
        germany.usageShare = 0.149;
        germany.usedOfCapacity = 0.10;
        germany.entitledOfCapacity = 0.14;
        germany.shareOfEntitlement = 0.10 / 0.14;
        germany.coverage = seen(100);
        questions.floorView.holders = {germany};
        questions.floorView.scope.view = HolderView::payer;
        OverviewPage page(questions);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const auto* list = page.findChild<BarList*>(u"holderList"_s);
        QCOMPARE(list->items().front().value, 0.10);
        QCOMPARE(list->items().front().tick, std::optional(0.14));
        QCOMPARE(list->title(), u"Share of capacity"_s);
        const auto* card = qobject_cast<Card*>(list->parentWidget());
        QVERIFY2(card->subtitle().contains(u"tick: entitled to"_s), qPrintable(card->subtitle()));
        germany.usedOfCapacity.reset(); // as beneficiary
        germany.entitledOfCapacity.reset();
        questions.floorView.holders = {germany};
        questions.floorView.scope.view = HolderView::beneficiary;
        page.refresh();
        QTRY_COMPARE(list->items().front().value, 0.149);
        QVERIFY(!list->items().front().tick);
        QVERIFY(!card->subtitle().contains(u"tick"_s));
    }
};

QTEST_MAIN(tst_Holder)
#include "tst_Holder.moc"
