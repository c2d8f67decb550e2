// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesPage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ff;

class tst_Window final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void showsTheFloorThatWasAnswered() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        MainWindow window(questions, *m_theme);
        window.show();
        auto* table = window.findChild<QTableView*>(QStringLiteral("floor"));
        QTRY_COMPARE(table->model()->rowCount(), 2); // those that are polled, by GPUs
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("IT4LIA"));
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("LUMI AIF"));
        // The one without a source is named below, and opens its page.
        auto* names = window.findChild<QLabel*>(QStringLiteral("withoutSourceNames"));
        QVERIFY(names->isVisible());
        QVERIFY(names->text().contains(QStringLiteral("Pharos")));
        emit names->linkActivated(QStringLiteral("daedalus"));
        QTRY_COMPARE(questions.asked[QStringLiteral("factory")], 1);
    }

    void keepsTheUsersOwnSystemsFirst() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        questions.floorView.rows[0].own = true; // LUMI, the smaller one
        MainWindow window(questions, *m_theme);
        window.show();
        auto* table = window.findChild<QTableView*>(QStringLiteral("floor"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            table->sortByColumn(1, order);
            QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("LUMI AIF"));
        }
    }

    void keepsTheNewestAnswerOnly() {
        FakeQuestions questions;
        questions.held = true;
        OverviewPage page(questions);
        page.setScope(scopeOf(1));
        page.show();
        QTRY_COMPARE(questions.waiting.size(), 1u);
        page.setScope(scopeOf(2)); // while the first answer is on its way
        QCOMPARE(questions.waiting.size(), 1u);
        questions.answer(sampleFloor());
        QTRY_COMPARE(questions.waiting.size(), 1u); // asked again, for the newer scope
        QVERIFY(!page.isSettled());
        QCOMPARE(questions.scopes.back().window, scopeOf(2).window);
        questions.answer(sampleFloor());
        QTRY_VERIFY(page.isSettled());
    }

    void asksAgainWhenSamplesCameButNeverTwiceAtOnce() {
        FakeQuestions questions;
        questions.held = true;
        OverviewPage page(questions);
        page.show();
        QTRY_COMPARE(questions.waiting.size(), 1u);
        for (int i = 0; i < 5; ++i) {
            emit questions.changed();
        }
        QCOMPARE(questions.waiting.size(), 1u);
        questions.answer(sampleFloor());
        QTRY_COMPARE(questions.waiting.size(), 1u);
        questions.answer(sampleFloor());
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(questions.asked[QStringLiteral("floor")], 2);
    }

    void asksNothingWhileHidden() {
        FakeQuestions questions;
        OverviewPage page(questions);
        emit questions.changed();
        QCOMPARE(questions.asked[QStringLiteral("floor")], 0);
    }

    void goesBackAndForwardThroughWhatWasLookedAt() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        MainWindow window(questions, *m_theme);
        window.show();
        window.openSystem(SystemId{"lumi"});
        QTRY_COMPARE(questions.askedSystem, SystemId{"lumi"});
        window.openSystem(SystemId{"leonardo"});
        QTRY_COMPARE(questions.askedSystem, SystemId{"leonardo"});
        window.findChild<QAbstractButton*>(QStringLiteral("back"))->click();
        QTRY_COMPARE(questions.askedSystem, SystemId{"lumi"});
        window.findChild<QAbstractButton*>(QStringLiteral("forward"))->click();
        QTRY_COMPARE(questions.askedSystem, SystemId{"leonardo"});
    }

    void stepsToTheNeighbourInPlace() {
        FakeQuestions questions;
        MainWindow window(questions, *m_theme);
        window.show();
        window.openSystem(SystemId{"lumi"});
        QTRY_COMPARE(questions.askedSystem, SystemId{"lumi"});
        auto* next = window.findChild<QAbstractButton*>(QStringLiteral("nextSystem"));
        for (int i = 0; i < 3; ++i) {
            next->click();
        }
        QTRY_VERIFY(questions.askedSystem != SystemId{"lumi"});
        auto* back = window.findChild<QAbstractButton*>(QStringLiteral("back"));
        back->click(); // to where one came from, whatever was looked at between
        QVERIFY(window.findChild<OverviewPage*>()->isVisible());
        QVERIFY(!back->isEnabled());
    }

    /// Was twice in the menu where the computer's own zone is another name of it.
    void offersUniversalTimeOnce() {
        FakeQuestions questions;
        MainWindow window(questions, *m_theme);
        Scope scope = window.scope();
        scope.zone = "Etc/UTC";
        window.choose(scope);
        window.show();
        QStringList zones;
        QStringList chosen;
        const auto* period = window.findChild<QToolButton*>(QStringLiteral("period"));
        for (const QMenu* menu : period->menu()->findChildren<QMenu*>()) {
            if (menu->title() != QStringLiteral("Time zone")) {
                continue;
            }
            for (const QAction* action : menu->actions()) {
                zones << action->text();
                if (action->isChecked()) {
                    chosen << action->text();
                }
            }
        }
        QCOMPARE(zones.filter(QStringLiteral("UTC")), QStringList{QStringLiteral("UTC")});
        QCOMPARE(chosen, QStringList{QStringLiteral("UTC")});
    }

    void keepsTheScopeAcrossPages() {
        FakeQuestions questions;
        MainWindow window(questions, *m_theme);
        window.show();
        Scope scope = window.scope();
        scope.period = Period::last7d;
        scope.holder = HolderId{"EE"};
        window.choose(scope);
        window.goTo(PageId::shares);
        QCOMPARE(window.scope().period, Period::last7d);
        QCOMPARE(window.scope().holder, HolderId{"EE"});
        // From the full hour before.
        const Duration length = window.scope().window.length();
        QVERIFY(length >= std::chrono::days{7} &&
                length < std::chrono::days{7} + std::chrono::hours{1});
    }

    void opensTheHolderThatWasClickedOnTheMap() {
        FakeQuestions questions;
        SharesView shares;
        shares.columns = {{SystemId{"lumi"}, "LUMI", {}, true}};
        for (const char* id : {"FI", "EE"}) {
            SharesView::Row row;
            row.holder = HolderId{id};
            row.total.gpuHours = 10;
            row.cells = {row.total};
            shares.rows.push_back(row);
        }
        questions.sharesView = shares;
        MainWindow window(questions, *m_theme);
        window.show();
        window.openHolder(HolderId{"EE"}, {});
        QTRY_COMPARE(questions.askedHolder, HolderId{"EE"});
        QVERIFY(!questions.askedHolderSystem);
    }

    void offersTwoWaysToBeginWithoutSources() {
        FakeQuestions questions;
        MainWindow window(questions, *m_theme);
        window.show();
        window.showWelcome(true);
        QSignalSpy demo(&window, &MainWindow::demoRequested);
        auto* explore = window.findChild<QAbstractButton*>(QStringLiteral("exploreDemo"));
        QVERIFY(explore->isVisible());
        QVERIFY(window.findChild<QAbstractButton*>(QStringLiteral("addFirstSource"))->isVisible());
        emit questions.changed(); // time moves on; the welcome stays
        QVERIFY(explore->isVisible());
        explore->click();
        QCOMPARE(demo.count(), 1);
    }

    void saysTroubleUntilItIsClosed() {
        FakeQuestions questions;
        MainWindow window(questions, *m_theme);
        window.show();
        window.showTrouble(QStringLiteral("The disk is full."));
        window.showTrouble(QStringLiteral("The disk is full."));
        auto* text = window.findChild<QLabel*>(QStringLiteral("troubleText"));
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), QStringLiteral("The disk is full."));
        window.findChild<QAbstractButton*>(QStringLiteral("closeTrouble"))->click();
        QVERIFY(!text->isVisible());
    }

    /// That there are no data is said; that the cache is not open yet ends by itself.
    void saysWhatAPageCannotAnswer_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("said");
        QTest::addRow("no data") << int(ErrorCode::noData) << true;
        QTest::addRow("opening") << int(ErrorCode::cacheOpening) << false;
    }

    void saysWhatAPageCannotAnswer() {
        QFETCH(int, code);
        QFETCH(bool, said);
        FakeQuestions questions;
        questions.held = true;
        MainWindow window(questions, *m_theme);
        window.show();
        auto* page = window.findChild<OverviewPage*>();
        for (int asked = 0; asked < 2; ++asked) { // the first time for an older scope
            QTRY_VERIFY(!questions.waiting.empty() || page->isSettled());
            if (questions.waiting.empty()) {
                break;
            }
            const auto waiting = questions.waiting.front();
            questions.waiting.erase(questions.waiting.begin());
            waiting->addResult(Result<FloorView>(fail(ErrorCode(code), "nothing", "lumi-slurm")));
            waiting->finish();
        }
        QTRY_VERIFY(page->isSettled());
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("troubleText"))->isVisible(), said);
    }

    void namesEverythingOneCanUse() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        MainWindow window(questions, *m_theme);
        window.show();
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const bool usable =
                qobject_cast<const QAbstractButton*>(widget) ||
                qobject_cast<const Chart*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTableView*>(widget);
            const QByteArray internal = widget->objectName().toLatin1();
            const QByteArray kind = widget->metaObject()->className();
            if (!usable || internal.startsWith("qt_") || kind.startsWith("QTableCorner") ||
                kind == "QLineEditIconButton") {
                continue;
            }
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(named, qPrintable(widget->objectName()));
        }
    }

    void marksAFigureThatWasNotWhollySeen() {
        FigureCard card(QStringLiteral("Allocation rate"), Unit::ratio);
        Figure figure;
        figure.value = 0.864;
        figure.before = 0.843;
        figure.coverage = {std::chrono::hours{8}, std::chrono::hours{10}};
        card.setFigure(figure, Formatter(QLocale(QLocale::English)));
        QVERIFY(card.accessibleName().contains(QStringLiteral("86.4")));
        QVERIFY(card.accessibleDescription().contains(QStringLiteral("2.1")));
        figure.value.reset();
        figure.coverage.observed = std::chrono::hours{2};
        card.setFigure(figure, Formatter(QLocale(QLocale::English)));
        QVERIFY(card.accessibleName().contains(QStringLiteral("not enough seen")));
        // What nobody told is a dash, as in the tables.
        figure.coverage.observed = {};
        card.setFigure(figure, Formatter(QLocale(QLocale::English)));
        QVERIFY(card.accessibleName().endsWith(Formatter::missing()));
    }

private:
    static Scope scopeOf(int day) {
        Scope scope;
        scope.period = Period::custom;
        scope.window = {instantFromSeconds(day * 86400), instantFromSeconds((day + 1) * 86400)};
        return scope;
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(tst_Window)
#include "tst_Window.moc"
