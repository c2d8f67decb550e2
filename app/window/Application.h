// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/session/ConfigWatch.h"
#include "app/session/Session.h"

#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace ff {

class LiveAlerts;
class LiveQuestions;
class LiveSources;
class MainWindow;

/// Joins the window to a session: opens it on another thread, gives its answers to the pages, and
/// reads the configuration again when its files change.
class Application final : public QObject {
    Q_OBJECT
public:
    Application(const cli::Common& common, LiveQuestions& questions, LiveAlerts& alerts,
                LiveSources& sources);
    ~Application() override;

    /// The window that shows it; before the event loop runs. Opening may have begun by then: the
    /// cache opens while the window is built.
    void setWindow(MainWindow& window);
    /// The real sites of the configuration.
    void openSites();
    /// The simulated federation, with a cache of its own that goes with the program.
    void openDemo(int days, std::uint64_t seed);

private:
    void open(Session::Options options);
    void adopt(const std::shared_ptr<Session>& session);
    static void letGo(std::shared_ptr<Session> session);
    void reload();
    void showTrouble(const Error& error);
    void showUpgrade(int percent);

    cli::Common m_common;
    LiveQuestions& m_questions;
    LiveAlerts& m_alerts;
    LiveSources& m_sources;
    MainWindow* m_window = nullptr;
    const std::optional<Keychain> m_keychain = Keychain::ofDesktop(); ///< each session has a copy
    std::vector<std::unique_ptr<QTemporaryDir>> m_demoPlaces; ///< made for the simulation alone
    std::shared_ptr<Session> m_session;
    std::atomic<bool> m_isEnding = false;
    int m_upgraded = 0;      ///< tenths of the way of an older cache, as they were said
    int m_opened = 0;        ///< a session that was asked for before another one is let go
    bool m_outdated = false; ///< the files changed while a session was being opened
    ConfigWatch m_files;     ///< last: it calls into this object
};

} // namespace ff
