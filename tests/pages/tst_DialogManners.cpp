// SPDX-License-Identifier: GPL-3.0-only
// What the dialogs do with keys, long words and wrong input.
#include "tests/pages/FakeQuestions.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T* child(QWidget& parent, const char* name) {
    return parent.findChild<T*>(QLatin1String(name));
}

/// Tells of unattributed accounts when the test says so.
class SlowQuestions final : public FakeQuestions {
public:
    using Answer = Result<std::vector<AccountUse>>;
    std::vector<QPromise<Answer>> waiting;
    QFuture<Answer> unattributed(const Scope&) override {
        waiting.emplace_back().start();
        return waiting.back().future();
    }
    void answer(std::size_t question, const std::vector<AccountUse>& accounts) {
        waiting[question].addResult(Answer(accounts));
        waiting[question].finish();
        QTest::qWait(20);
    }
};

} // namespace

class tst_DialogManners final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;

    std::unique_ptr<SourceDialog> openSource() {
        auto dialog = std::make_unique<SourceDialog>(m_questions);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
    static QString answer(QWidget& dialog) { return child<QLabel>(dialog, "testAnswer")->text(); }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_questions.added.clear();
        m_questions.testAnswer = u"Slurm 22.05, 42 nodes"_s;
    }

    /// One long name or value does not take the room of the others.
    void theExplanationIsReadable_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("value");
        const std::string word(160, 'x');
        QTest::addRow("short") << std::string("used") << std::string("12 GPU-h");
        QTest::addRow("long name")
            << std::string("used as payer where an entitlement is known") << std::string("12");
        QTest::addRow("name of one word") << word << std::string("12 GPU-h");
        QTest::addRow("value of one word") << std::string("account") << word;
        QTest::addRow("markup") << std::string("<b>a</b>") << std::string("<img src=x>" + word);
    }
    void theExplanationIsReadable() {
        QFETCH(std::string, name);
        QFETCH(std::string, value);
        Figure figure;
        figure.provenance.metric = "allocation rate";
        figure.provenance.formula = "allocated / capacity";
        figure.provenance.inputs = {{name, value}, {"capacity", "16 274 000 GPU-h"}};
        const Formatter formatter(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Explanation panel(figure, formatter);
        panel.fit(700);
        panel.show();
        auto* text = child<QTextBrowser>(panel, "explanationText");
        QVERIFY(text->document()->idealWidth() <= text->viewport()->width() + 1);
        auto* table =
            qobject_cast<QTextTable*>(text->document()->rootFrame()->childFrames().first());
        QVERIFY(table);
        const auto box = [&](int row, int column) {
            const QTextBlock block = table->cellAt(row, column).firstCursorPosition().block();
            return text->document()->documentLayout()->blockBoundingRect(block);
        };
        // Each value has its half of the panel, and the other rows are one line high.
        QVERIFY(box(0, 1).width() >= 200);
        QCOMPARE(box(0, 1).left(), box(1, 1).left());
        QVERIFY(box(1, 1).height() < 24);
        QVERIFY(box(0, 0).right() <= box(0, 1).left() + 1);
        const QString all = text->toPlainText();
        QVERIFY(all.contains(QString::fromStdString(value))); // whole, and never as markup
        QVERIFY(panel.height() <= 700);
    }

    /// Was a box of 190 pixels with a scroll bar, whatever room the screen had.
    void theExplanationIsWhole() {
        Figure figure;
        figure.provenance.metric = "allocation rate";
        figure.provenance.formula = "allocated / (capacity - down - planned down), never above 1";
        for (int row = 0; row < 14; ++row) {
            figure.provenance.inputs.emplace_back("input " + std::to_string(row), "12 GPU-h");
        }
        Explanation panel(figure, Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        panel.fit(700);
        panel.show();
        auto* text = child<QTextBrowser>(panel, "explanationText");
        QCOMPARE(text->verticalScrollBar()->maximum(), 0);
        QVERIFY(text->height() > 14 * 18 && panel.height() <= 700);
        Explanation small(figure, Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
        small.fit(300); // a screen with less room
        small.show();
        auto* scrolled = child<QTextBrowser>(small, "explanationText");
        QVERIFY(scrolled->verticalScrollBar()->maximum() > 0);
        QVERIFY2(small.height() <= 300, qPrintable(QString::number(small.height())));
    }

    void theExplanationIsNamedAndCopied() {
        Figure figure;
        figure.provenance.metric = "allocation rate";
        figure.provenance.formula = "allocated / capacity";
        figure.provenance.inputs = {{"period", "2026-11-01T00:00:00Z to 2026-11-26T12:00:00Z"}};
        Explanation panel(figure, Formatter(QLocale(QLocale::English), "Europe/Helsinki"));
        QCOMPARE(child<QLabel>(panel, "explanationName")->text(), u"Allocation rate"_s);
        child<QToolButton>(panel, "copyExplanation")->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Allocation rate\nallocated / capacity\n"_s));
        QVERIFY2(copied.contains(u"Sun 1 Nov 2026, 02:00"_s), qPrintable(copied)); // in words
        QVERIFY2(!copied.contains(u"T00:00:00Z"_s), qPrintable(copied));
    }

    void returnTestsThenAdds() {
        const auto dialog = openSource();
        auto* url = child<QLineEdit>(*dialog, "sourceUrl");
        child<QLineEdit>(*dialog, "sourceId")->setText(u"a"_s);
        url->setText(u"https://a.example:6820"_s);
        url->setFocus();
        QTest::keyClick(url, Qt::Key_Return);
        QTRY_VERIFY(answer(*dialog).contains(u"42 nodes"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(m_questions.added.empty());
        QTest::keyClick(url, Qt::Key_Return); // it is found: now it is added
        QTRY_COMPARE(m_questions.added.size(), 1u);
    }

    /// As a person does who pressed Test: the focus is on it, and Return may not be Cancel.
    void returnAfterATestNeverDiscards() {
        const auto dialog = openSource();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        child<QLineEdit>(*dialog, "sourceUrl")->setText(u"https://a.example:6820"_s);
        auto* test = child<QPushButton>(*dialog, "testSource");
        test->setFocus();
        test->click();
        QVERIFY(test->isEnabled()); // disabled, it would hand the focus on
        QTRY_VERIFY(answer(*dialog).contains(u"42 nodes"_s));
        QVERIFY(!child<QPushButton>(*dialog, "cancelSource")->hasFocus());
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            QVERIFY2(!button->autoDefault(), qPrintable(button->text()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(child<QLineEdit>(*dialog, "sourceUrl")->text(), u"https://a.example:6820"_s);
    }

    void leavingAsksWhereSomethingWasEntered() {
        auto dialog = openSource();
        QTest::keyClick(dialog.get(), Qt::Key_Escape); // nothing was
        QVERIFY(!dialog->isVisible());
        dialog = openSource();
        child<QLineEdit>(*dialog, "sourceId")->setText(u"a"_s);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        auto* sure = child<QMessageBox>(*dialog, "discardSource");
        QVERIFY(sure);
        QTest::keyClick(sure, Qt::Key_Escape); // keeps editing
        QVERIFY(dialog->isVisible());
    }

    /// The field that is wrong is named, while it is written, and an older answer goes.
    void saysWhatIsWrongWithAField_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("said");
        QTest::addRow("no scheme") << u"node.example:9400"_s << u"https://node.example:9400"_s;
        QTest::addRow("another scheme") << u"ftp://node.example"_s << u"ftp://"_s;
        QTest::addRow("no host") << u"https://"_s << u"host"_s;
        QTest::addRow("a space") << u"https://a example"_s << u"space"_s;
        QTest::addRow("a password") << u"https://me:secret@a.example"_s << u"password"_s;
        QTest::addRow("a bad port") << u"https://a.example:99999999"_s << u"URL"_s;
    }
    void saysWhatIsWrongWithAField() {
        QFETCH(QString, url);
        QFETCH(QString, said);
        const auto dialog = openSource();
        m_questions.testAnswer =
            fail(ErrorCode::connectFailed, "refused", "https://before.example");
        auto* line = child<QLineEdit>(*dialog, "sourceUrl");
        line->setText(u"https://before.example"_s);
        child<QPushButton>(*dialog, "testSource")->click();
        QTRY_VERIFY(answer(*dialog).contains(u"before.example"_s));
        line->setText(url);
        QVERIFY2(answer(*dialog).contains(said), qPrintable(answer(*dialog)));
        QVERIFY2(answer(*dialog).startsWith(u"URL"_s), qPrintable(answer(*dialog)));
        QVERIFY(!answer(*dialog).contains(u"before.example"_s));
        QVERIFY(!answer(*dialog).contains(u"secret"_s));
        QVERIFY(!child<QPushButton>(*dialog, "testSource")->isEnabled());
        line->setText(u"https://node.example"_s);
        QVERIFY(child<QPushButton>(*dialog, "testSource")->isEnabled());
    }

    void returnMapsNothing() {
        m_questions.mapped.clear();
        m_questions.unattributedAccounts = {{SystemId{"lumi"}, "project_1", 5000, {}, {}, {}},
                                            {SystemId{"lumi"}, "project_2", 100, {}, {}, {}}};
        AttributionDialog dialog(m_questions, Scope{});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* table = child<QTableWidget>(dialog, "unattributed");
        QTRY_COMPARE(table->rowCount(), 2);
        auto* map = child<QPushButton>(dialog, "map");
        auto* undo = child<QPushButton>(dialog, "undoMap");
        QVERIFY(!map->isEnabled()); // nobody is chosen: there is no preset
        QVERIFY(!undo->isEnabled());
        for (QWidget* at : {static_cast<QWidget*>(table), static_cast<QWidget*>(&dialog),
                            static_cast<QWidget*>(child<QLineEdit>(dialog, "note"))}) {
            QTest::keyClick(at, Qt::Key_Return);
            QVERIFY(m_questions.mapped.empty());
            QVERIFY(dialog.isVisible());
        }
        auto* beneficiary = child<QComboBox>(dialog, "beneficiary");
        beneficiary->setCurrentIndex(beneficiary->findData(u"EE"_s));
        QVERIFY(map->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_questions.mapped.empty());
        map->click();
        QTRY_COMPARE(m_questions.mapped.size(), 1u);
        QTRY_VERIFY(undo->isEnabled());
        QTest::keyClick(child<QLineEdit>(dialog, "note"), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_questions.mapped.size(), 1u);
        undo->click();
        QTRY_COMPARE(m_questions.unmapped.size(), 1u);
        QCOMPARE(m_questions.unmapped.front().match, m_questions.mapped.front().match);
        QTRY_VERIFY(!undo->isEnabled());
        QVERIFY(child<QLabel>(dialog, "mapAnswer")->text().contains(u"project_1"_s));
    }

    /// Two mappings in a row ask twice: an answer of before the second one brought its account
    /// back.
    void theNewestAnswerStays() {
        SlowQuestions slow;
        AttributionDialog dialog(slow, Scope{});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        emit slow.configurationChanged();
        QCOMPARE(slow.waiting.size(), 2u);
        slow.answer(1, {{SystemId{"lumi"}, "project_2", 100, {}, {}, {}}});
        slow.answer(0, {{SystemId{"lumi"}, "project_1", 5000, {}, {}, {}},
                        {SystemId{"lumi"}, "project_2", 100, {}, {}, {}}});
        const auto* table = child<QTableWidget>(dialog, "unattributed");
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"project_2"_s);
    }
};

QTEST_MAIN(tst_DialogManners)
#include "tst_DialogManners.moc"
