// SPDX-License-Identifier: GPL-3.0-only
// Kept reports that take their time to open: what was asked for last is shown.
#include "tests/pages/FakeQuestions.h"
#include "widgets/pages/reports/ReportsPage.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<T> held(std::vector<QPromise<T>>& waiting) {
    waiting.emplace_back().start();
    return waiting.back().future();
}

template <class T>
void answer(QPromise<T>& waiting, const T& with) {
    waiting.addResult(with);
    waiting.finish();
    QTest::qWait(20);
}

/// Opens reports when the test says so.
class SlowReports final : public FakeReports {
public:
    std::map<std::int64_t, QPromise<Result<report::Report>>> opening;
    std::vector<QPromise<Result<std::vector<StoredReport>>>> lists;
    std::vector<QPromise<Result<std::vector<ReportDefinition>>>> choices;
    bool isSlow = false;

    QFuture<Result<std::vector<StoredReport>>> frozen() override {
        return isSlow ? held(lists) : FakeReports::frozen();
    }
    QFuture<Result<std::vector<ReportDefinition>>> definitions() override {
        return isSlow ? held(choices) : FakeReports::definitions();
    }
    QFuture<Result<report::Report>> frozenReport(std::int64_t number) override {
        if (!isSlow) {
            return FakeReports::frozenReport(number);
        }
        opening[number].start();
        return opening[number].future();
    }
    void open(std::int64_t number) {
        opening[number].addResult(FakeReports::frozenReport(number).result());
        opening[number].finish();
        QTest::qWait(50);
    }
};

class SlowQuestions final : public FakeQuestions {
public:
    SlowReports slow;
    ReportKeeping& reports() override { return slow; }
};

} // namespace

class tst_Openings final : public QObject {
    Q_OBJECT

    std::unique_ptr<SlowQuestions> m_questions;
    std::unique_ptr<ReportsPage> m_page;

    template <class Widget>
    Widget* part(const QString& name) {
        return m_page->findChild<Widget*>(name);
    }
    std::optional<std::int64_t> shown() { return m_page->report()->number; }
    void ask(int number) {
        auto* list = part<QListWidget>(u"keptReportList"_s);
        emit list->itemClicked(list->item(list->count() - number)); // the newest is the first
        QTRY_VERIFY(m_questions->slow.opening.contains(number));
    }

private slots:
    void init() {
        m_questions = std::make_unique<SlowQuestions>();
        m_questions->reportMade.sections = {{"use", "Use", {report::Paragraph{"Much."}}}};
        SharesView::Row estonia;
        estonia.holder = HolderId{"EE"};
        estonia.total.gpuHours = 7;
        m_questions->sharesView.rows = {estonia};
        m_page = std::make_unique<ReportsPage>(*m_questions);
        m_page->resize(1200, 800);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled() && m_page->report());
        for (int number = 1; number <= 2; ++number) {
            part<QPushButton>(u"freezeReport"_s)->click();
            QTRY_VERIFY(m_page->isSettled() && shown() == number);
            part<QPushButton>(u"backToDraft"_s)->click();
            QTRY_VERIFY(m_page->isSettled() && !shown());
        }
        m_questions->slow.isSlow = true;
    }

    void theOneThatWasAskedForLastIsShown() {
        ask(1);
        ask(2);
        m_questions->slow.open(2);
        QTRY_VERIFY(m_page->isSettled() && shown() == 2);
        m_questions->slow.open(1);
        QCOMPARE(shown(), 2);
    }

    void whoGoesOnWithTheDraftKeepsIt() {
        ask(1);
        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(1);
        QTRY_VERIFY(m_page->isSettled() && m_page->report()->kind == report::Kind::programme);
        m_questions->slow.open(1);
        QVERIFY(!shown());
        QVERIFY(part<QListWidget>(u"keptReportList"_s)->currentRow() < 0);
    }

    void aReportThatWasFrozenMeanwhileIsNotOpened() {
        part<QPushButton>(u"freezeReport"_s)->click();
        QTRY_COMPARE(m_questions->slow.lists.size(), 1u);
        answer(m_questions->slow.lists[0], {m_questions->slow.stored});
        QTRY_VERIFY(m_questions->slow.opening.contains(3));
        part<QComboBox>(u"reportKind"_s)->setCurrentIndex(1);
        QTRY_VERIFY(m_page->isSettled() && m_page->report()->kind == report::Kind::programme);
        m_questions->slow.open(3);
        QVERIFY(!shown());
    }

    /// Of two answers the newer question's stays, whichever comes first.
    void anOlderListDoesNotComeBack() {
        m_page->refresh();
        m_page->refresh();
        QTRY_VERIFY(m_questions->slow.lists.size() == 2 && m_questions->slow.choices.size() == 2);
        answer(m_questions->slow.lists[1], {});
        answer(m_questions->slow.lists[0], {m_questions->slow.stored});
        QCOMPARE(part<QListWidget>(u"keptReportList"_s)->count(), 0);
        ReportDefinition monthly;
        monthly.name = "Monthly";
        answer(m_questions->slow.choices[1], {std::vector{monthly}});
        answer(m_questions->slow.choices[0], {});
        QCOMPARE(part<QComboBox>(u"reportDefinition"_s)->count(), 1);
    }
};

QTEST_MAIN(tst_Openings)
#include "tst_Openings.moc"
