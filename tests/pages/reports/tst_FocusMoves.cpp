// SPDX-License-Identifier: GPL-3.0-only
// The fields of the page Reports that are typed into, with the keyboard and the mouse as people use
// them: the focus that moves on chooses nothing.
#include "tests/pages/FakeQuestions.h"
#include "widgets/pages/reports/ReportsPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_FocusMoves final : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<ReportsPage> m_page;

    template <class Widget>
    Widget* part(const QString& name) {
        return m_page->findChild<Widget*>(name);
    }
    int asked() { return m_questions->asked[u"report"_s]; }
    void click(QWidget* widget) {
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
        if (widget->focusPolicy() & Qt::ClickFocus) {
            QTRY_VERIFY(widget->hasFocus());
        }
    }
    /// Writes into a field over all that stands there.
    void write(QComboBox* field, const QString& text) {
        field->setFocus();
        QTRY_VERIFY(field->lineEdit()->hasFocus());
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), text);
    }
    void openDraft() {
        m_page = std::make_unique<ReportsPage>(*m_questions);
        m_page->resize(1200, 1400);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled() && m_page->report());
    }
    void openKept() {
        part<QPushButton>(u"freezeReport"_s)->click();
        QTRY_VERIFY(m_page->isSettled() && m_page->report()->number == 1);
    }
    bool isKeptShown() { return m_page->report()->number == 1; }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        report::Report& report = m_questions->reportMade;
        report.title = "National report: Estonia";
        report.sections = {{"use", "Use", {report::Paragraph{"Much was used."}}}};
        SharesView::Row estonia;
        estonia.holder = HolderId{"EE"};
        estonia.total.gpuHours = 7;
        m_questions->sharesView.rows = {estonia};
        ReportDefinition finland;
        finland.name = "Finland monthly";
        finland.kind = "national";
        finland.subject = "FI";
        finland.period = "last-month";
        finland.zone = "UTC";
        finland.summary = "The old text.";
        m_questions->kept.defined = {finland};
        openDraft();
        QTRY_COMPARE(part<QComboBox>(u"reportDefinition"_s)->count(), 1);
    }

    /// Saved choices were loaded over the text that was to be saved under their name.
    void savingUnderANameThatThereIsKeepsTheText() {
        auto* summary = part<QPlainTextEdit>(u"reportSummary"_s);
        summary->setPlainText(u"The new text."_s);
        write(part<QComboBox>(u"reportDefinition"_s), u"Finland monthly"_s);
        click(part<QPushButton>(u"keepDefinition"_s));
        QCOMPARE(summary->toPlainText(), u"The new text."_s);
        const std::vector<ReportDefinition>& kept = m_questions->kept.defined;
        QTRY_COMPARE(kept.size(), 1u);
        QCOMPARE(kept.front().summary, std::string("The new text."));
        QCOMPARE(kept.front().subject, std::string("EE"));
    }

    /// A name that is the beginning of another one is its own.
    void aNameIsNotCompleted() {
        write(part<QComboBox>(u"reportDefinition"_s), u"Finland"_s);
        click(part<QPushButton>(u"keepDefinition"_s));
        QTRY_COMPARE(m_questions->kept.defined.size(), 2u);
        QCOMPARE(m_questions->kept.defined.back().name, std::string("Finland"));
    }

    void aChoiceOfTheListIsUsed() {
        auto* name = part<QComboBox>(u"reportDefinition"_s);
        write(name, u"Fin"_s);
        name->showPopup();
        QTRY_VERIFY(name->view()->isVisible());
        QTest::keyClick(name->view(), Qt::Key_Home);
        QTest::keyClick(name->view(), Qt::Key_Return);
        QTRY_COMPARE(part<QPlainTextEdit>(u"reportSummary"_s)->toPlainText(), u"The old text."_s);
        QCOMPARE(name->currentText(), u"Finland monthly"_s);
    }

    /// Period and zone were "chosen" by passing through them, which closed a kept report.
    void passingThroughAFieldChoosesNothing() {
        openKept();
        for (const QString& field : {u"reportPeriod"_s, u"reportZone"_s}) {
            part<QComboBox>(field)->setFocus();
            QTRY_VERIFY(part<QComboBox>(field)->lineEdit()->hasFocus());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_VERIFY(!part<QComboBox>(field)->lineEdit()->hasFocus());
            QVERIFY(isKeptShown());
        }
        QVERIFY(!m_page->left().isTouched);
        QCOMPARE(asked(), 1);
    }

    /// Also where the zone is the window's, and was no choice of the list.
    void theZoneOfTheWindowIsNoChoiceHere() {
        Scope scope;
        scope.zone = "Europe/Helsinki";
        m_page->setScope(scope);
        QTRY_VERIFY(m_page->isSettled());
        openKept();
        part<QComboBox>(u"reportZone"_s)->setFocus();
        QTRY_VERIFY(part<QComboBox>(u"reportZone"_s)->lineEdit()->hasFocus());
        part<QComboBox>(u"reportUnit"_s)->setFocus();
        QTRY_VERIFY(part<QComboBox>(u"reportUnit"_s)->hasFocus());
        QVERIFY(isKeptShown());
        QVERIFY(!m_page->left().isTouched);
    }

    void whatIsTypedIsUsedWhenTheFocusMovesOn() {
        openKept();
        write(part<QComboBox>(u"reportPeriod"_s), u"2026-Q1"_s);
        QVERIFY(isKeptShown());
        part<QComboBox>(u"reportUnit"_s)->setFocus();
        QTRY_VERIFY(!isKeptShown());
        QCOMPARE(m_questions->askedReports.back().period.name, std::string("2026-Q1"));
        write(part<QComboBox>(u"reportZone"_s), u"America/New_York"_s);
        part<QComboBox>(u"reportUnit"_s)->setFocus();
        QTRY_COMPARE(m_questions->askedReports.back().scope.zone, std::string("America/New_York"));
        QVERIFY(m_page->left().isTouched);
        write(part<QComboBox>(u"reportZone"_s), u"Europe/Rome"_s);
        part<QComboBox>(u"reportUnit"_s)->setFocus();
        QTRY_COMPARE(m_questions->askedReports.back().scope.zone, std::string("Europe/Rome"));
    }
};

QTEST_MAIN(tst_FocusMoves)
#include "tst_FocusMoves.moc"
