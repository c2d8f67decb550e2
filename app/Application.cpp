// SPDX-License-Identifier: GPL-3.0-only
#include "app/Application.h"

#include "app/services/LiveQuestions.h"
#include "models/telemetry/ErrorText.h"
#include "widgets/pages/MainWindow.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace ff {

Application::Application(const cli::Common& common, LiveQuestions& questions)
    : m_common(common)
    , m_questions(questions) {
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &Application::reload);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &Application::reload);
}

void Application::setWindow(MainWindow& window) {
    m_window = &window;
    connect(m_window, &MainWindow::demoRequested, this, [this] {
        openDemo(30, 1);
        m_window->showWelcome(false);
    });
}

/// The session's threads tell this object of changes and troubles, so they end before it does.
Application::~Application() {
    m_session.reset();
    m_questions.release();
    QThreadPool::globalInstance()->waitForDone();
}

void Application::openSites() {
    Session::Options options;
    options.cache = m_common.cache;
    open(std::move(options));
}

void Application::openDemo(int days, std::uint64_t seed) {
    Session::Options options;
    options.cache = m_demoPlace.filePath(QStringLiteral("demo.sqlite")).toStdString();
    options.demo = demo::DemoOptions{seed, days, ff::now()};
    open(std::move(options));
}

void Application::open(Session::Options options) {
    options.config = m_common.config;
    options.changed = [this] { m_questions.noteChange(); };
    options.trouble = [this](const Error& error) {
        QMetaObject::invokeMethod(this, [this, error] { showTrouble(error); });
    };
    QtConcurrent::run([options = std::move(options)]() mutable {
        auto session = Session::open(std::move(options));
        if (session)
            (*session)->start();
        return session;
    }).then(this, [this](const Result<std::shared_ptr<Session>>& session) {
        if (session)
            adopt(*session);
        else
            showTrouble(session.error());
    });
}

void Application::adopt(const std::shared_ptr<Session>& session) {
    // The one before closes its cache and its threads: not here, where a window is drawn.
    auto old = std::exchange(m_session, session);
    m_questions.setBackend(session); // lets go of the old one before the pool does
    if (old)
        (void)QtConcurrent::run([old = std::move(old)]() mutable { old.reset(); });
    m_window->showWelcome(!session->hasFigures());
    watchFiles();
}

/// A file that was replaced is another file, and no longer watched.
void Application::watchFiles() {
    const QString directory = QString::fromStdString(m_common.config.string());
    for (const char* name : {"", "/sources.toml", "/federation.toml"})
        if (const QString path = directory + QLatin1String(name); QFileInfo::exists(path))
            m_files.addPath(path);
}

void Application::reload() {
    if (!m_session)
        return;
    watchFiles();
    QtConcurrent::run([session = m_session] { session->reload(); }).then(this, [this] {
        m_questions.settingsChanged();
    });
}

void Application::showTrouble(const Error& error) {
    m_window->showTrouble(describe(error));
}

} // namespace ff
