// SPDX-License-Identifier: GPL-3.0-only
// The page Reports: what is read again and what is only laid out again, comments, search, files.
#include "FakeQuestions.h"
#include "widgets/pages/reports/ReportsPage.h"
#include "widgets/pages/reports/SaveButton.h"
#include "widgets/reports/preview/PagesView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

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

private slots:
    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        report::Report& report = m_questions->reportMade;
        report.title = "National report: Estonia";
        report.periodText = "October 2026";
        report.language = "en";
        report.sections = {{"use", "Use", {report::Paragraph{"Much was used."}}},
                           {"method", "Method", {report::Paragraph{"As always."}}}};
        m_page = std::make_unique<ReportsPage>(*m_questions);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->isSettled() && pages()->pages());
    }

    void asksForTheLastCompleteMonth() {
        QCOMPARE(asked(), 1);
        const report::Request& request = m_questions->askedReports.front();
        QCOMPARE(int(request.period.length), int(NamedPeriod::Length::month));
        QVERIFY(request.period.window.to <= ff::now());
        QVERIFY(!request.scope.holder.empty());
        QCOMPARE(part<QListWidget>(u"reportPageList"_s)->count(), 3);
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
        QCOMPARE(pages()->currentPage(), std::size_t(2));
        search->setText(u"nowhere"_s);
        QCOMPARE(part<QLabel>(u"reportFound"_s)->text(), u"Not found"_s);
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
