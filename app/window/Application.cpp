// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/Application.h"

#include "app/services/LiveAlerts.h"
#include "app/services/LiveQuestions.h"
#include "app/services/LiveSources.h"
#include "models/core/ErrorText.h"
#include "widgets/frame/MainWindow.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace ff {

Application::Application(const cli::Common& common, LiveQuestions& questions, LiveAlerts& alerts,
                         LiveSources& sources)
    : m_common(common)
    , m_questions(questions)
    , m_alerts(alerts)
    , m_sources(sources)
    , m_files(common.config, [this] { QMetaObject::invokeMethod(this, &Application::reload); }) {
    connect(&m_questions, &Questions::changed, &m_alerts, &LiveAlerts::noteChange);
    connect(&m_alerts, &LiveAlerts::rulesChanged, &m_questions, &LiveQuestions::settingsChanged);
    connect(&m_questions, &Questions::configurationChanged, this, [this] {
        m_alerts.noteChange();
        if (m_session && m_window) {
            m_window->showWelcome(m_session->settings()->sources.empty() &&
                                  !m_session->hasFigures());
        }
    });
}

void Application::setWindow(MainWindow& window) {
    m_window = &window;
    connect(m_window, &MainWindow::demoRequested, this, [this] {
        openDemo(30, 1);
        m_window->showWelcome(false);
    });
    connect(m_window, &MainWindow::sitesRequested, this, &Application::openSites);
}

/// The session's threads tell this object of changes and troubles, so they end before it does.
Application::~Application() {
    m_isEnding = true; // a cache that is being brought up to date is left as it was
    if (m_keychain) {
        m_keychain->end(); // nobody unlocks it for a window that is gone
    }
    m_session.reset();
    m_questions.release();
    m_alerts.release();
    m_sources.release();
    QThreadPool::globalInstance()->waitForDone();
}

void Application::openSites() {
    Session::Options options;
    options.cache = m_common.cache;
    open(std::move(options));
}

void Application::openDemo(int days, std::uint64_t seed) {
    // A folder anew: the simulation before may still be closing its cache.
    m_demoPlaces.push_back(std::make_unique<QTemporaryDir>());
    Session::Options options;
    options.cache = m_demoPlaces.back()->filePath(QStringLiteral("demo.sqlite")).toStdString();
    options.demo = demo::DemoOptions{seed, days, ff::now()};
    open(std::move(options));
}

void Application::open(Session::Options options) {
    options.config = m_common.config;
    options.keychain = m_keychain;
    options.changed = [this] { m_questions.noteChange(); };
    options.alerted = [this](const AlertLook&) { m_alerts.noteChange(); };
    options.trouble = [this](const Error& error) {
        QMetaObject::invokeMethod(this, [this, error] { showTrouble(error); });
    };
    options.upgrading = [this](const store::Upgrade& upgrade) {
        QMetaObject::invokeMethod(
            this, [this, percent = int(upgrade.part * 100)] { showUpgrade(percent); });
        return !m_isEnding;
    };
    m_outdated = false;
    QtConcurrent::run([options = std::move(options)]() mutable {
        auto session = Session::open(std::move(options));
        if (session) {
            (*session)->start();
        }
        return session;
    }).then(this, [this, mine = ++m_opened](const Result<std::shared_ptr<Session>>& session) {
        if (!session) {
            showTrouble(session.error());
        } else if (mine == m_opened) {
            adopt(*session);
        } else {
            letGo(*session);
        }
    });
}

/// A session closes its cache and its threads: not here, where a window is drawn.
void Application::letGo(std::shared_ptr<Session> session) {
    (void)QtConcurrent::run([session = std::move(session)]() mutable { session.reset(); });
}

void Application::adopt(const std::shared_ptr<Session>& session) {
    auto old = std::exchange(m_session, session);
    m_alerts.setBackend(session);
    m_sources.setBackend(session);
    m_questions.setBackend(session); // lets go of the old one before the pool does
    if (old) {
        letGo(std::move(old));
    }
    m_window->showWelcome(!session->hasFigures());
    if (std::exchange(m_outdated, false)) {
        reload();
    }
}

void Application::reload() {
    m_outdated = !m_session;
    if (!m_session) {
        return;
    }
    QtConcurrent::run([session = m_session] { session->reload(); }).then(this, [this] {
        m_questions.settingsChanged();
    });
}

void Application::showUpgrade(int percent) {
    const int tenths = percent / 10;
    if (m_window && std::exchange(m_upgraded, tenths) != tenths) {
        m_window->showNotice(tr("The cache is brought up to date: %1 %. A copy of it as it was is "
                                "kept beside it.")
                                 .arg(percent));
    }
}

void Application::showTrouble(const Error& error) {
    m_window->showTrouble(describe(error));
}

} // namespace ff
