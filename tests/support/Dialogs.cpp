// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/Dialogs.h"

#include "models/questions/Questions.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/dialogs/CompareDialog.h"
#include "widgets/dialogs/GoToDialog.h"
#include "widgets/dialogs/HelpDialog.h"
#include "widgets/dialogs/NoteDialog.h"
#include "widgets/dialogs/PeriodDialog.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/views/ViewShelf.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <utility>

namespace ff::test {
namespace {

constexpr int kComes = 60'000; ///< ms: the machine may have other work
constexpr int kTried = 1000;

/// Those that need nothing but the window.
QDialog* makeDialog(const QString& name, MainWindow* window, Questions& questions) {
    if (name == QLatin1String("period")) {
        return new PeriodDialog(window->scope(), window);
    }
    if (name == QLatin1String("source")) {
        return new SourceDialog(questions, window);
    }
    if (name == QLatin1String("compare")) {
        return new CompareDialog(questions, window->scope(), {}, window);
    }
    if (name == QLatin1String("goTo")) {
        return new GoToDialog(questions.federation(), window);
    }
    if (name == QLatin1String("help")) {
        return new HelpDialog(window);
    }
    if (name == QLatin1String("note")) {
        return new NoteDialog({0, SystemId{"lumi"}, ff::now(), "cooling repaired", {}},
                              "Europe/Helsinki", window);
    }
    if (name == QLatin1String("attribution")) {
        return new AttributionDialog(questions, window->scope(), window);
    }
    return nullptr;
}

QWidget* openRule(const MainWindow& window) {
    auto* list = window.findChild<AlertsDialog*>();
    auto* rules = list->findChild<QAbstractItemView*>(QStringLiteral("alertRules"));
    if (!QTest::qWaitFor([&] { return rules->model()->rowCount() > 2; }, kComes)) {
        return nullptr;
    }
    rules->setCurrentIndex(rules->model()->index(2, 0)); // queue pressure
    list->findChild<QPushButton*>(QStringLiteral("changeRule"))->click();
    auto* rule = list->findChild<QDialog*>(QStringLiteral("ruleDialog"));
    const auto* sentence = rule ? rule->findChild<QLabel*>(QStringLiteral("trySentence")) : nullptr;
    if (sentence) { // how often it would have fired, where it is tried at all
        (void)QTest::qWaitFor([&] { return sentence->text().contains(u'0'); }, kTried);
    }
    return rule;
}

QDialog* pressed(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers,
                 const char* dialog) {
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        return nullptr;
    }
    QTest::keyClick(&window, key, modifiers);
    return window.findChild<QDialog*>(QLatin1String(dialog));
}

} // namespace

QStringList dialogNames() {
    return {
        QStringLiteral("alerts"),      QStringLiteral("history"),  QStringLiteral("rules"),
        QStringLiteral("rule"),        QStringLiteral("settings"), QStringLiteral("period"),
        QStringLiteral("source"),      QStringLiteral("compare"),  QStringLiteral("goTo"),
        QStringLiteral("help"),        QStringLiteral("note"),     QStringLiteral("attribution"),
        QStringLiteral("explanation"), QStringLiteral("views"),    QStringLiteral("wizard")};
}

QWidget* openDialog(const QString& name, MainWindow& of, Questions& questions) {
    MainWindow* window = &of;
    const auto isNamed = [&](const char* wanted) { return name == QLatin1String(wanted); };
    if (QDialog* made = makeDialog(name, window, questions)) {
        made->show();
        return made;
    }
    if (isNamed("settings")) {
        return pressed(*window, Qt::Key_Comma, Qt::ControlModifier, "settingsDialog");
    }
    if (isNamed("views")) {
        SavedView view = window->shownView();
        for (const char* called : {"What fires today", "Estonia, last month"}) {
            view.name = called;
            window->findChild<ViewShelf*>()->keep(view);
        }
        return pressed(*window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "viewsDialog");
    }
    if (isNamed("wizard")) { // one form where nobody can be asked what an address is
        window->goTo(PageId::sources);
        window->findChild<QPushButton*>(QStringLiteral("addSource"))->click();
        auto* wizard = window->findChild<QDialog*>(QStringLiteral("sourceWizard"));
        return wizard ? wizard : window->findChild<QDialog*>(QStringLiteral("sourceDialog"));
    }
    if (isNamed("explanation")) {
        window->goTo(PageId::overview);
        window->findChild<QAbstractButton*>(QStringLiteral("allocatedIdle"))->click();
        return window->findChild<QWidget*>(QStringLiteral("explanation"));
    }
    window->showAlerts();
    auto* list = window->findChild<AlertsDialog*>();
    using List = AlertsDialog::List;
    list->showList(isNamed("alerts")    ? List::firing
                   : isNamed("history") ? List::history
                                        : List::rules);
    return isNamed("rule") ? openRule(of) : list;
}

bool standsStill(QWidget& shown) {
    QImage last;
    return QTest::qWaitFor(
        [&] {
            QImage drawn = shown.grab().toImage();
            const bool isSame = drawn == last;
            last = std::move(drawn);
            return isSame;
        },
        kComes);
}

} // namespace ff::test
