// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/DemoWindow.h"

#include "app/export/Export.h"
#include "app/language/Translation.h"
#include "app/services/LiveAlerts.h"
#include "app/services/LiveQuestions.h"
#include "app/services/LiveSources.h"
#include "app/session/Session.h"
#include "tests/support/Dialogs.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"
#include "widgets/reports/layout/PageLayout.h"
#include "widgets/reports/pdf/ReportPdf.h"
#include "widgets/views/ViewShelf.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTest>
#include <QThread>

namespace ff {

namespace {

/// As the program's window writes reports.
Result<QStringList> saveReport(const ReportSaving& saving) {
    std::set<report::FileFormat> formats;
    for (const report::FileFormat each : report::allFormats()) {
        if (saving.formats.contains(report::name(each))) {
            formats.insert(each);
        }
    }
    const auto drawn = [&](const report::Report&) {
        return toPdf(laidOut(saving.report, saving.locale, saving.paper));
    };
    const auto written = report::exportReport(*saving.report, saving.locale,
                                              saving.folder.toStdString(), formats, drawn);
    if (!written) {
        return std::unexpected(written.error());
    }
    QStringList files;
    for (const auto& file : *written) {
        files << QString::fromStdString(file.string());
    }
    return files;
}

} // namespace

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
    options.waits = [this, window = QThread::currentThread()] {
        m_waits += QThread::currentThread() == window ? 1 : 0;
    };
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
    m_questions->setReportSaver(saveReport);
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
    QTest::qWait(50);
    // What came is laid out: a card that grows asks its pane, which asks the area that scrolls.
    for (int round = 0; round < 10; ++round) {
        QCoreApplication::processEvents();
    }
    return shown;
}

QWidget* DemoWindow::openDialog(const QString& name) {
    if (name == QLatin1String("explanation") && !show(PageId::overview)) {
        return nullptr; // its figure has to be there
    }
    return test::openDialog(name, *m_window, *m_questions);
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
