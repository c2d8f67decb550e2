// SPDX-License-Identifier: GPL-3.0-only
// What people come for, done on the real window as they do it: by clicks that are counted, or by
// keyboard alone.
#include "tests/pages/FakeQuestions.h"
#include "widgets/controls/FilterButton.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/shares/HolderPanel.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/pages/sources/SourcesPage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T* child(const QWidget& parent, const QString& name) {
    return parent.findChild<T*>(name);
}

SharesView sampleShares() {
    SharesView shares;
    shares.columns = {{SystemId{"vega"}, "Vega", {}, true}, {SystemId{"lumi"}, "LUMI", {}, true}};
    for (const char* id : {"FI", "EE", ""}) {
        SharesView::Row row;
        row.holder = HolderId{id};
        row.title = id;
        row.total.gpuHours = 10;
        row.total.coverage = {Duration{100}, Duration{100}};
        row.cells = {row.total, row.total};
        shares.rows.push_back(row);
    }
    return shares;
}

/// Answers for a holder as the simulation does for Estonia at LUMI.
class Answers final : public FakeQuestions {
public:
    QFuture<Result<HolderDetail>> holder(const HolderId& holder,
                                         const std::optional<SystemId>& system,
                                         const Scope& scope) override {
        HolderDetail detail = FakeQuestions::holder(holder, system, scope).result().value();
        if (holder == HolderId{"EE"} && system == SystemId{"lumi"} &&
            scope.view == HolderView::payer) {
            const Coverage all{Duration{100}, Duration{100}};
            detail.system = system;
            detail.used.value = 482e3;
            detail.entitled = 413e3;
            detail.usedWhereEntitled = 482e3;
            detail.shareOfEntitlement = 482. / 413;
            detail.share.value = detail.shareOfEntitlement;
            detail.burnWindow = {*parseIso8601("2026-11-01"), *parseIso8601("2026-12-01")};
            detail.grid = {detail.burnWindow.from, Duration{std::chrono::hours{24}}, 30};
            detail.left.assign(30, std::nullopt);
            detail.left[25] = -69e3;
            detail.straight.assign(30, 413e3);
            detail.runsOut = *parseIso8601("2026-11-21T06:00:00Z");
            detail.rate = 10e3;
            for (Figure* figure : {&detail.used, &detail.share, &detail.leftNow}) {
                figure->coverage = all;
            }
            detail.leftNow.value = -69e3;
            detail.burnDownCoverage = all;
        }
        return QtFuture::makeReadyFuture(Result<HolderDetail>(detail));
    }
};

} // namespace

class tst_Tasks final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<MainWindow> m_window;

    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : QApplication::activeWindow(), key, with);
    }
    /// Tab until the focus is on a widget of that name: as far as a person would go.
    bool tabTo(const QString& name) {
        for (int presses = 0; presses < 60; ++presses) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name) {
                return true;
            }
            key(Qt::Key_Tab);
        }
        return false;
    }
    /// Without a window manager a new dialog is not always the active window.
    static void activate(QWidget* window) {
        QTRY_VERIFY((window->activateWindow(), QApplication::activeWindow() == window));
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void click(QWidget* at, const QPoint& where = {}) {
        ++m_clicks;
        QTest::mouseClick(at, Qt::LeftButton, {}, where);
    }
    int m_clicks = 0;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_questions = std::make_unique<Answers>();
        m_clicks = 0;
        m_questions->sharesView = sampleShares();
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() {
        m_window.reset();
        m_questions.reset();
    }

    /// Estonia's share of LUMI, what it is entitled to and when that ends: three clicks.
    void theShareOfOneStateAtOneSystem() {
        click(child<QWidget>(*m_window, u"railShares"_s));
        auto* view = child<SegmentedControl>(*m_window, u"holderView"_s);
        QVERIFY(view->isVisible());
        click(view, QPoint(view->width() - 8, view->height() / 2));
        QTRY_COMPARE(m_window->scope().view, HolderView::payer);
        auto* matrix = child<QTableView>(*m_window, u"matrix"_s);
        QVERIFY(matrix);
        QTRY_VERIFY(matrix->model()->rowCount() >= 2);
        QModelIndex cell;
        for (int column = 0; column < matrix->model()->columnCount(); ++column) {
            if (matrix->model()->headerData(column, Qt::Horizontal).toString() == u"LUMI"_s) {
                cell = matrix->model()->index(1, column);
            }
        }
        QVERIFY(cell.isValid());
        click(matrix->viewport(), matrix->visualRect(cell).center());
        const auto* panel = child<HolderPanel>(*m_window, u"holderPanel"_s);
        const auto said = [&] {
            QString all;
            for (const QLabel* label : panel->findChildren<QLabel*>()) {
                all += label->isVisible() ? label->text() + u'\n' : QString();
            }
            return all.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
        };
        QTRY_VERIFY2(said().contains(u"Estonia at LUMI"_s), qPrintable(said()));
        QVERIFY(
            child<FigureCard>(*m_window, u"holderShare"_s)->accessibleName().contains(u"116.7"_s));
        QVERIFY2(said().contains(u"entitled to 413 k GPU-h to date"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"The entitlement was used up on 21 November 2026."_s),
                 qPrintable(said()));
        QVERIFY2(m_clicks <= 4, qPrintable(QString::number(m_clicks)));
    }

    void aStateIsFoundByTyping() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto* holder = child<FilterButton>(*m_window, u"holder"_s);
        click(holder);
        auto* popup = child<QWidget>(*m_window, u"holderPopup"_s);
        QVERIFY(popup && popup->isVisible());
        auto* line = child<QLineEdit>(*popup, u"holderSearch"_s);
        auto* list = child<QListWidget>(*popup, u"holderList"_s);
        QTRY_VERIFY(!list->findItems(u"With use in the period"_s, Qt::MatchExactly).isEmpty());
        const auto rowOf = [&](const QString& text) {
            const auto found = list->findItems(text, Qt::MatchExactly);
            return found.isEmpty() ? -1 : list->row(found.front());
        };
        QVERIFY(rowOf(u"With use in the period"_s) < rowOf(u"Finland"_s));
        QVERIFY(rowOf(u"Estonia"_s) < rowOf(u"The other states"_s));
        QVERIFY(rowOf(u"The other states"_s) < rowOf(u"Austria"_s));
        for (int row = 0; row < list->count(); ++row) { // a switch of its own has these
            QVERIFY(!list->item(row)->text().contains(u"payer"_s, Qt::CaseInsensitive));
        }
        // Was "Yours: United Kingdom" for a desktop without a country, whose English is British.
        const bool isBritish = QLocale::system().territory() == QLocale::UnitedKingdom;
        QCOMPARE(rowOf(u"United Kingdom"_s) < rowOf(u"With use in the period"_s), isBritish);
        QTest::keyClicks(line, u"eston"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_window->scope().holder, HolderId{"EE"});
        QCOMPARE(holder->value(), u"Estonia"_s);
        click(holder); // what was chosen lately comes first
        auto* again = m_window->findChildren<QListWidget*>(u"holderList"_s).constLast();
        QCOMPARE(again->item(1)->text(), u"Yours"_s);
        QCOMPARE(again->item(2)->text(), u"Estonia"_s);
    }

    void aSourceIsAddedChangedAndRemovedByKeyboard() {
        key(Qt::Key_6, Qt::ControlModifier);
        auto* page = m_window->findChild<SourcesPage*>();
        QTRY_VERIFY(page->isVisible());
        QVERIFY(tabTo(u"addSource"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(child<QDialog>(*m_window, u"sourceDialog"_s));
        activate(child<QDialog>(*m_window, u"sourceDialog"_s));
        QVERIFY(tabTo(u"sourceId"_s));
        type(u"mine"_s);
        QVERIFY(tabTo(u"sourceUrl"_s));
        type(u"https://a.example:6820"_s);
        key(Qt::Key_Return); // tests
        QTRY_COMPARE(m_questions->tested.size(), 1u);
        QTRY_VERIFY(child<QPushButton>(*m_window, u"acceptSource"_s)->isDefault());
        key(Qt::Key_Return); // adds
        QTRY_COMPARE(m_questions->added.size(), 1u);
        QTRY_VERIFY(!child<QDialog>(*m_window, u"sourceDialog"_s));

        m_questions->configured = m_questions->added;
        SourceRow row;
        row.title = "mine";
        row.status.source = SourceId{"mine"};
        m_questions->sourcesView.rows = {row};
        emit m_questions->configurationChanged();
        emit m_questions->changed();
        auto* table = child<QTableView>(*m_window, u"sources"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        activate(m_window.get());
        QVERIFY(tabTo(u"changeSource"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(child<QDialog>(*m_window, u"sourceDialog"_s));
        activate(child<QDialog>(*m_window, u"sourceDialog"_s));
        QVERIFY(tabTo(u"sourceUrl"_s));
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"https://b.example:6820"_s);
        QVERIFY(tabTo(u"acceptSource"_s));
        key(Qt::Key_Space);
        QTRY_COMPARE(m_questions->entries.size(), 2u);
        QCOMPARE(m_questions->entries.back().source.url, std::string("https://b.example:6820"));
        QCOMPARE(m_questions->entries.back().source.id, SourceId{"mine"});
        QTRY_VERIFY(!child<QDialog>(*m_window, u"sourceDialog"_s));

        activate(m_window.get());
        QVERIFY(tabTo(u"removeSource"_s));
        key(Qt::Key_Space);
        auto* sure = child<QMessageBox>(*m_window, u"removeSourceQuestion"_s);
        QTRY_VERIFY(sure && sure->isVisible());
        activate(sure);
        const auto isOnStop = [] {
            const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            return button && button->text() == u"Stop polling"_s;
        };
        for (int presses = 0; presses < 4 && !isOnStop(); ++presses) {
            key(Qt::Key_Tab);
        }
        QVERIFY(isOnStop());
        key(Qt::Key_Space);
        QTRY_COMPARE(m_questions->removed, std::vector{SourceId{"mine"}});
    }
};

QTEST_MAIN(tst_Tasks)
#include "tst_Tasks.moc"
