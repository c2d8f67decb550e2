// SPDX-License-Identifier: GPL-3.0-only
// The page Reports: what is read again and what is only laid out again, comments, search, files.
#include "FakeQuestions.h"
#include "widgets/pages/reports/PreviewBar.h"
#include "widgets/pages/reports/ReportMaker.h"
#include "widgets/pages/reports/ReportsPage.h"
#include "widgets/pages/reports/SaveButton.h"
#include "widgets/reports/preview/PagesView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <utility>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

/// Reads a report for as long as the test wants.
class SlowQuestions final : public FakeQuestions {
public:
    QPromise<Result<report::Report>> promise;
    QFuture<Result<report::Report>> report(const report::Request&) override {
        promise.start();
        return promise.future();
    }
};

/// Reads the first report at once, and no other.
class LaterQuestions final : public FakeQuestions {
public:
    QPromise<Result<report::Report>> promise;
    QFuture<Result<report::Report>> report(const report::Request& request) override {
        if (askedReports.empty()) {
            return FakeQuestions::report(request);
        }
        promise.start();
        return promise.future();
    }
};

} // namespace

class tst_Reports : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<ReportsPage> m_page;

    template <class Widget>
    Widget* part(const QString& name) {
        return m_page->findChild<Widget*>(name);
    }
    PagesView* pages() { return part<PagesView>(u"reportPages"_s); }
    int asked() { return m_questions->asked[u"report"_s]; }

    void open(std::unique_ptr<FakeQuestions> questions) {
        m_page.reset();
        m_questions = std::move(questions);
        report::Report& report = m_questions->reportMade;
        report.title = "National report: Estonia";
        report.periodText = "October 2026";
        report.language = "en";
        report.sections = {{"use", "Use", {report::Paragraph{"Much was used."}}},
                           {"method", "Method", {report::Paragraph{"As always."}}}};
        SharesView::Row slovenia;
        slovenia.holder = HolderId{"SI"};
        slovenia.total.gpuHours = 7;
        m_questions->sharesView.rows = {slovenia};
        m_page = std::make_unique<ReportsPage>(*m_questions);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->isSettled() && pages()->pages());
    }

private slots:
    void init() { open(std::make_unique<FakeQuestions>()); }

    void asksForTheLastCompleteMonth() {
        QCOMPARE(asked(), 1);
        const report::Request& request = m_questions->askedReports.front();
        QCOMPARE(int(request.period.length), int(NamedPeriod::Length::month));
        QVERIFY(request.period.window.to <= ff::now());
        QVERIFY(!request.scope.holder.empty());
        // Were pages, so that the second section of a page stood nowhere.
        const auto* list = part<QListWidget>(u"reportPageList"_s);
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(1)->text(), u"1 Use · p. 2"_s);
        QCOMPARE(list->item(2)->text(), u"2 Method · p. 2"_s);
    }

    void readsOnlyWhatIsOther() {
        QSignalSpy drawn(m_page.get(), &Page::settled);
        part<QComboBox>(u"reportPaper"_s)->setCurrentIndex(1);
        QTRY_COMPARE(drawn.size(), 1);
        QCOMPARE(int(pages()->pages()->paper), int(report::Paper::letter));
        QCOMPARE(asked(), 1); // the report is the same
        emit m_questions->changed();
        QTest::qWait(20);
        QCOMPARE(asked(), 1); // new samples do not take the page away from its reader
        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(1);
        QTRY_COMPARE(asked(), 2);
        QCOMPARE(int(m_questions->askedReports.back().kind), int(report::Kind::programme));
    }

    /// What is shown while another report is read is not the one that was chosen.
    void freezesWhatWasChosenAndOnce() {
        auto* freeze = part<QPushButton>(u"freezeReport"_s);
        QVERIFY(freeze->isEnabled());
        freeze->click();
        freeze->click();
        QCOMPARE(m_questions->kept.stored.size(), std::size_t{1});
        open(std::make_unique<LaterQuestions>());
        freeze = part<QPushButton>(u"freezeReport"_s);
        QVERIFY(freeze->isEnabled());
        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(1);
        QVERIFY(!freeze->isEnabled());
    }

    /// A period that has not ended is read up to the time of the click.
    void readsAgainUpToNow() {
        auto* period = part<QComboBox>(u"reportPeriod"_s);
        period->setCurrentIndex(3); // this month
        emit period->activated(3);
        QTRY_COMPARE(asked(), 2);
        QTRY_VERIFY(m_page->isSettled());
        const Instant before = m_questions->askedReports.back().scope.window.to;
        QTest::qWait(20);
        part<QPushButton>(u"readReportAgain"_s)->click();
        QTRY_COMPARE(asked(), 3);
        QVERIFY(m_questions->askedReports.back().scope.window.to > before);
    }

    void tellsHowFarTheReadingIs() {
        SlowQuestions slow;
        ReportMaker maker(slow);
        PreviewBar bar(pages());
        connect(&maker, &ReportMaker::busyChanged, &bar,
                [&] { bar.setBusy(maker.isBusy(), maker.isReading()); });
        connect(&maker, &ReportMaker::progressed, &bar, &PreviewBar::setProgress);
        auto* shown = bar.findChild<QProgressBar*>(u"reportProgress"_s);
        maker.make(m_questions->askedReports.front(), {}, report::Paper::a4);
        QVERIFY(shown->isVisibleTo(&bar));
        QCOMPARE(shown->maximum(), 0); // nobody has said how much there is to do
        slow.promise.setProgressRange(0, 4);
        slow.promise.setProgressValue(2);
        QTRY_COMPARE(shown->value(), 2);
        QCOMPARE(shown->maximum(), 5); // with the laying out
        maker.cancel();
        QVERIFY(slow.promise.isCanceled());
        QVERIFY(!shown->isVisibleTo(&bar));
        slow.promise.finish();
    }

    void saysWhatIsNoPeriod() {
        QComboBox* period = part<QComboBox>(u"reportPeriod"_s);
        period->setEditText(u"yesterday"_s);
        emit period->lineEdit()->editingFinished();
        QVERIFY(part<QLabel>(u"reportSentence"_s)->text().contains(u"yesterday"_s));
        QCOMPARE(asked(), 1);
        period->setEditText(u"2026-Q1"_s);
        emit period->lineEdit()->editingFinished();
        QTRY_COMPARE(asked(), 2);
        QCOMPARE(m_questions->askedReports.back().period.name, std::string("2026-Q1"));
    }

    void printsCommentsAndLeavesSectionsOut() {
        part<QPlainTextEdit>(u"reportSummary"_s)->setPlainText(u"In short."_s);
        part<QPlainTextEdit>(u"comment_use"_s)->setPlainText(u"More than planned."_s);
        part<QCheckBox>(u"section_method"_s)->setChecked(false);
        QTRY_VERIFY(pages()->find(u"More than planned."_s) == 1);
        QCOMPARE(pages()->find(u"In short."_s), std::size_t(1));
        QCOMPARE(pages()->find(u"As always."_s), std::size_t(0));
        QCOMPARE(m_page->report()->sections.size(), std::size_t(1));
        QCOMPARE(asked(), 1);
    }

    void findsAndGoesThere() {
        QLineEdit* search = part<QLineEdit>(u"reportSearch"_s);
        search->setText(u"as always"_s);
        QCOMPARE(pages()->currentPage(), std::size_t(1));
        search->setText(u"nowhere"_s);
        QCOMPARE(part<QLabel>(u"reportFound"_s)->text(), u"Not found"_s);
    }

    void choicesAreKeptUnderANameAndUsedAgain() {
        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(1);
        part<QComboBox>(u"reportPaper"_s)->setCurrentIndex(1);
        part<QPlainTextEdit>(u"comment_use"_s)->setPlainText(u"More than planned."_s);
        part<QCheckBox>(u"section_method"_s)->setChecked(false);
        auto* name = part<QComboBox>(u"reportDefinition"_s);
        name->setEditText(u"Monthly"_s);
        part<QPushButton>(u"keepDefinition"_s)->click();
        QTRY_COMPARE(m_questions->kept.defined.size(), std::size_t(1));
        const ReportDefinition& kept = m_questions->kept.defined.front();
        QCOMPARE(kept.kind, std::string("programme"));
        QCOMPARE(kept.period, std::string("last-month")); // it stays relative
        QCOMPARE(kept.paper, std::string("letter"));
        QCOMPARE(kept.comments.at("use"), std::string("More than planned."));
        QVERIFY(kept.leftOut.contains("method"));

        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(2);
        part<QComboBox>(u"reportPaper"_s)->setCurrentIndex(0);
        part<QPlainTextEdit>(u"comment_use"_s)->clear();
        part<QCheckBox>(u"section_method"_s)->setChecked(true);
        QTRY_VERIFY(m_page->isSettled());
        QTRY_COMPARE(name->count(), 1);
        emit name->activated(0); // one click
        QTRY_VERIFY(m_page->isSettled() && asked() > 2);
        QCOMPARE(int(m_questions->askedReports.back().kind), int(report::Kind::programme));
        QTRY_VERIFY(pages()->find(u"More than planned."_s) == 1);
        QCOMPARE(int(pages()->pages()->paper), int(report::Paper::letter));
        QCOMPARE(m_page->report()->sections.size(), std::size_t(1));
        QCOMPARE(m_page->report()->leftOut.size(), std::size_t(1));

        part<QPushButton>(u"forgetDefinition"_s)->click();
        QTRY_VERIFY(m_questions->kept.defined.empty());
    }

    void aDefinitionOfWhatIsGoneIsSaid() {
        ReportDefinition old;
        old.name = "old";
        old.kind = "national";
        old.subject = "ATLANTIS";
        m_questions->kept.defined = {old};
        m_page->refresh();
        auto* name = part<QComboBox>(u"reportDefinition"_s);
        QTRY_COMPARE(name->count(), 1);
        const int before = asked();
        QSignalSpy trouble(m_page.get(), &Page::trouble);
        emit name->activated(0);
        QCOMPARE(trouble.size(), 1);
        QVERIFY(trouble[0][0].toString().contains(u"old"_s));
        QCOMPARE(asked(), before);
    }

    /// What was typed last is frozen too: not before the report was made of it.
    void nothingIsFrozenWhileItIsTyped() {
        auto* freeze = part<QPushButton>(u"freezeReport"_s);
        QVERIFY(freeze->isEnabled());
        part<QPlainTextEdit>(u"reportSummary"_s)->setPlainText(u"In short."_s);
        QVERIFY(!freeze->isEnabled());
        QTRY_VERIFY(freeze->isEnabled());
        freeze->click();
        QTRY_VERIFY(m_page->isSettled() && m_page->report()->number == 1);
        QCOMPARE(m_page->report()->note, std::string("In short."));
    }

    void freezesOpensPublishesAndCompares() {
        auto* freeze = part<QPushButton>(u"freezeReport"_s);
        auto* list = part<QListWidget>(u"keptReportList"_s);
        freeze->click();
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(m_page->isSettled() && m_page->report()->number == 1);
        QCOMPARE(int(m_page->report()->state), int(report::State::frozen));
        QVERIFY(!freeze->isEnabled());                    // it is frozen
        m_questions->reportMade.title = "Today's report"; // the data are others by now
        const int before = asked();
        part<QComboBox>(u"reportPaper"_s)->setCurrentIndex(1);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_page->report()->title, std::string("National report: Estonia"));
        QCOMPARE(asked(), before); // nothing is read for it

        part<QPushButton>(u"publishReport"_s)->click();
        QTRY_VERIFY(m_page->report()->state == report::State::published);
        QTRY_VERIFY(list->item(0)->text().contains(u"published"_s));

        m_questions->kept.difference = {
            .figures = {{.section = "use",
                         .id = "used",
                         .name = "Used",
                         .unit = Unit::gpuHours,
                         .then = 8,
                         .now = 24,
                         .thenText = "8",
                         .nowText = "24",
                         .causes = {report::Cause::jobs, report::Cause::rules}}},
            .compared = 3,
            .leftOut = {{"method", "Method"}}};
        part<QPushButton>(u"reportChanges"_s)->click();
        QTRY_VERIFY(part<QDialog>(u"changesDialog"_s));
        auto* table = part<QTableWidget>(u"changesTable"_s);
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 5)->text().contains(u"jobs that arrived later"_s));
        QVERIFY(table->item(0, 5)->text().contains(u"a rule that changed"_s));
        QVERIFY(part<QLabel>(u"changesRemark"_s)->text().contains(u"Method"_s));
        part<QDialog>(u"changesDialog"_s)->reject();

        part<QPushButton>(u"backToDraft"_s)->click();
        QTRY_VERIFY(m_page->isSettled() && m_page->report()->title == "Today's report");
        freeze->click();
        QTRY_COMPARE(list->count(), 2);
        QTRY_VERIFY(m_page->report()->replaces == 1); // it says which version it replaces
        QVERIFY(list->item(0)->text().contains(u"in place of no. 1"_s));
    }

    void isOfTheHolderThatTheWindowShows() {
        Scope scope;
        scope.holder = HolderId{"EE"};
        m_page->setScope(scope);
        QTRY_COMPARE(m_questions->askedReports.back().scope.holder.text, std::string("EE"));
        auto* subject = part<QComboBox>(u"reportSubject"_s);
        const int finland = subject->findData(u"FI"_s);
        subject->setCurrentIndex(finland);
        emit subject->activated(finland);
        scope.holder = HolderId{"LV"};
        m_page->setScope(scope); // another one was chosen here
        QTest::qWait(20);
        QCOMPARE(m_questions->askedReports.back().scope.holder.text, std::string("FI"));
    }

    void isOfTheFirstHolderWithUseOtherwise() {
        QCOMPARE(m_questions->askedReports.front().scope.holder.text, std::string("SI"));
    }

    /// Was Albania, which comes first by name and has no share of any system.
    void isOfAHolderWithAShareWhereNobodyUsedAnything() {
        m_questions->askedReports.clear();
        m_questions->sharesView.rows.clear();
        m_page = std::make_unique<ReportsPage>(*m_questions);
        m_page->show();
        QTRY_VERIFY(!m_questions->askedReports.empty());
        const HolderId holder = m_questions->askedReports.front().scope.holder;
        const Federation federation = m_questions->federation();
        QVERIFY2(
            std::ranges::any_of(federation.entitlements,
                                [&](const Entitlement& each) { return each.holder == holder; }),
            holder.text.c_str());
        QTRY_VERIFY(m_page->isSettled() && pages()->pages());
    }

    void aCommentHasRoomForItsLines() {
        auto* comment = part<QPlainTextEdit>(u"comment_use"_s);
        const int before = comment->height();
        comment->setPlainText(u"1\n2\n3\n4\n5"_s);
        QTRY_VERIFY(comment->height() > before);
        QVERIFY(!comment->verticalScrollBar()->isVisible());
        QVERIFY(comment->verticalScrollBar()->maximum() == 0);
    }

    void nothingInTheSideColumnIsCut() {
        auto* side = part<QScrollArea>(u"reportSide"_s);
        QVERIFY(side->widget()->width() <= side->viewport()->width());
        m_questions->reportMade.sections[0].title = "A section with a title that is far longer";
        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(1);
        QTRY_VERIFY(m_page->isSettled() && asked() == 2);
        QTRY_VERIFY(side->widget()->width() <= side->viewport()->width());
    }

    void savesWhatIsShown() {
        QSignalSpy notice(m_page.get(), &Page::notice);
        emit part<SaveButton>(u"saveReport"_s)->chosen(u"/tmp/here"_s, {"pdf", "xlsx"});
        QTRY_COMPARE(notice.size(), 1);
        QCOMPARE(m_questions->savings.size(), std::size_t(1));
        QCOMPARE(m_questions->savings[0].formats, (std::set<std::string>{"pdf", "xlsx"}));
        QCOMPARE(m_questions->savings[0].report->title, std::string("National report: Estonia"));
    }
};

QTEST_MAIN(tst_Reports)
#include "tst_Reports.moc"
