// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/whole/DemoWindow.h"

#include "app/language/Translation.h"
#include "app/services/LiveAlerts.h"
#include "app/services/LiveQuestions.h"
#include "app/services/LiveSources.h"
#include "app/session/Session.h"
#include "models/federation/Catalogue.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/dialogs/CompareDialog.h"
#include "widgets/dialogs/GoToDialog.h"
#include "widgets/dialogs/HelpDialog.h"
#include "widgets/dialogs/NoteDialog.h"
#include "widgets/dialogs/PeriodDialog.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"
#include "widgets/views/ViewShelf.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace ff {

DemoWindow::DemoWindow()
    : m_theme(std::make_unique<Theme>(*qApp))
    , m_alerts(std::make_unique<LiveAlerts>())
    , m_sources(std::make_unique<LiveSources>())
    , m_questions(std::make_unique<LiveQuestions>()) {}

/// What is being answered still finds its page.
DemoWindow::~DemoWindow() {
    m_questions->release();
    m_alerts->release();
    m_sources->release();
    m_window.reset();
    m_session.reset();
}

bool DemoWindow::open(int days) {
    Session::Options options;
    options.config = m_place.path().toStdString();
    options.cache = m_place.filePath(QStringLiteral("demo.sqlite")).toStdString();
    options.demo = demo::DemoOptions{1, days, ff::now()};
    options.changed = [this] { m_questions->noteChange(); };
    options.alerted = [this](const AlertLook&) { m_alerts->noteChange(); };
    auto session = Session::open(std::move(options));
    if (!session) {
        return false;
    }
    m_session = *session;
    m_session->pollOnce(); // nothing comes later: the pages stand still
    m_session->fillPast();
    const bool came =
        m_session->waitForPast(std::chrono::milliseconds{kPatience}) && m_session->cache().flush();
    m_session->lookAtAlerts();
    m_questions->setBackend(m_session);
    m_alerts->setBackend(m_session);
    m_sources->setBackend(m_session);
    m_days = days;
    speak("en", {1440, 900});
    return came;
}

/// What is being answered still finds who asked: Qt asserts that it does.
void DemoWindow::whileNothingIsAsked(const std::function<void()>& act) {
    m_questions->release();
    m_alerts->release();
    m_sources->release();
    act();
    m_questions->setBackend(m_session);
    m_alerts->setBackend(m_session);
    m_sources->setBackend(m_session);
}

void DemoWindow::speak(const std::string& language, QSize size) {
    whileNothingIsAsked([this] { m_window.reset(); });
    installTranslation(language);
    m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
    m_window->setAlerts(*m_alerts);
    m_window->setSources(*m_sources);
    m_window->setPlaces(
        {"/home/ada/.config/factoryfloor", "/home/ada/.local/share/factoryfloor/cache.sqlite", {}});
    Scope scope = m_window->scope();
    scope.period = m_days >= 30 ? Period::last30d : m_days >= 7 ? Period::last7d : Period::last24h;
    m_window->choose(scope);
    m_window->findChild<ViewShelf*>()->setFile(m_place.filePath(QStringLiteral("views.toml")));
    m_window->resize(size);
    m_window->show();
}

Page* DemoWindow::show(PageId page) {
    const char* const names[] = {"overviewPage", "factoryPage", "sharesPage",
                                 "plannerPage",  "reportsPage", "sourcesPage"};
    m_window->goTo(page);
    auto* shown = m_window->findChild<Page*>(QLatin1String(names[std::size_t(page)]));
    if (!shown ||
        !QTest::qWaitFor([shown] { return shown->isVisible() && shown->isSettled(); }, kPatience)) {
        return nullptr;
    }
    return shown;
}

QStringList DemoWindow::dialogs() {
    return {
        QStringLiteral("alerts"),      QStringLiteral("history"),  QStringLiteral("rules"),
        QStringLiteral("rule"),        QStringLiteral("settings"), QStringLiteral("period"),
        QStringLiteral("source"),      QStringLiteral("compare"),  QStringLiteral("goTo"),
        QStringLiteral("help"),        QStringLiteral("note"),     QStringLiteral("attribution"),
        QStringLiteral("explanation"), QStringLiteral("views"),    QStringLiteral("wizard")};
}

/// Those that need nothing but the window.
QDialog* DemoWindow::makeDialog(const QString& name) {
    MainWindow* window = m_window.get();
    if (name == QLatin1String("period")) {
        return new PeriodDialog(window->scope(), window);
    }
    if (name == QLatin1String("source")) {
        return new SourceDialog(*m_questions, window);
    }
    if (name == QLatin1String("compare")) {
        return new CompareDialog(*m_questions, window->scope(), {}, window);
    }
    if (name == QLatin1String("goTo")) {
        return new GoToDialog(m_questions->federation(), window);
    }
    if (name == QLatin1String("help")) {
        return new HelpDialog(window);
    }
    if (name == QLatin1String("note")) {
        return new NoteDialog({0, SystemId{"lumi"}, ff::now(), "cooling repaired", {}},
                              "Europe/Helsinki", window);
    }
    if (name == QLatin1String("attribution")) {
        return new AttributionDialog(*m_questions, window->scope(), window);
    }
    return nullptr;
}

QDialog* DemoWindow::pressed(Qt::Key key, Qt::KeyboardModifiers modifiers, const char* dialog) {
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        return nullptr;
    }
    QTest::keyClick(m_window.get(), key, modifiers);
    return m_window->findChild<QDialog*>(QLatin1String(dialog));
}

QWidget* DemoWindow::openDialog(const QString& name) {
    MainWindow* window = m_window.get();
    const auto isNamed = [&](const char* wanted) { return name == QLatin1String(wanted); };
    if (QDialog* made = makeDialog(name)) {
        made->show();
        return made;
    }
    if (isNamed("settings")) {
        return pressed(Qt::Key_Comma, Qt::ControlModifier, "settingsDialog");
    }
    if (isNamed("views")) {
        SavedView view = window->shownView();
        for (const char* called : {"What fires today", "Estonia, last month"}) {
            view.name = called;
            window->findChild<ViewShelf*>()->keep(view);
        }
        return pressed(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "viewsDialog");
    }
    if (isNamed("wizard")) {
        window->goTo(PageId::sources);
        window->findChild<QPushButton*>(QStringLiteral("addSource"))->click();
        return window->findChild<QDialog*>(QStringLiteral("sourceWizard"));
    }
    if (isNamed("explanation")) {
        if (!show(PageId::overview)) {
            return nullptr;
        }
        window->findChild<QAbstractButton*>(QStringLiteral("allocatedIdle"))->click();
        return window->findChild<QWidget*>(QStringLiteral("explanation"));
    }
    window->showAlerts();
    auto* list = window->findChild<AlertsDialog*>();
    using List = AlertsDialog::List;
    list->showList(isNamed("alerts")    ? List::firing
                   : isNamed("history") ? List::history
                                        : List::rules);
    return isNamed("rule") ? openRule() : list;
}

QWidget* DemoWindow::openRule() {
    auto* list = m_window->findChild<AlertsDialog*>();
    auto* rules = list->findChild<QAbstractItemView*>(QStringLiteral("alertRules"));
    if (!QTest::qWaitFor([&] { return rules->model()->rowCount() > 2; }, kPatience)) {
        return nullptr;
    }
    rules->setCurrentIndex(rules->model()->index(2, 0)); // queue pressure
    list->findChild<QPushButton*>(QStringLiteral("changeRule"))->click();
    auto* rule = list->findChild<QDialog*>(QStringLiteral("ruleDialog"));
    const auto* sentence = rule ? rule->findChild<QLabel*>(QStringLiteral("trySentence")) : nullptr;
    if (!sentence || !QTest::qWaitFor([&] { return sentence->text().contains(u'0'); }, kPatience)) {
        return nullptr;
    }
    return rule;
}

void DemoWindow::closeDialog(QWidget* dialog) {
    const QStringList asking{QStringLiteral("compareDialog"), QStringLiteral("attributionDialog"),
                             QStringLiteral("ruleDialog")};
    const auto close = [this, dialog] {
        delete dialog;
        delete m_window->findChild<AlertsDialog*>();
    };
    if (asking.contains(dialog->objectName())) {
        whileNothingIsAsked(close);
    } else {
        close();
    }
}

} // namespace ff
