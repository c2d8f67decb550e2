// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"
#include "models/views/PageId.h"
#include "widgets/theme/Theme.h"

#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

class QWidget;

namespace ff {

class LiveAlerts;
class LiveQuestions;
class LiveSources;
class MainWindow;
class Page;
class Session;

/// The program's own window on the simulated federation, for tests that look at it as people do.
class DemoWindow final {
public:
    DemoWindow();
    ~DemoWindow();
    DemoWindow(const DemoWindow&) = delete;
    DemoWindow& operator=(const DemoWindow&) = delete;

    /// Begins the simulation and waits for its past, which the window then shows as far as a period
    /// of the strip goes. False: it did not come.
    [[nodiscard]] bool open(int days);
    /// A window anew, with all its texts in the language.
    void speak(const std::string& language, QSize size);
    /// Shows the page and waits until its answers are drawn; null where they did not come.
    [[nodiscard]] Page* show(PageId page);
    /// One of `dialogNames`, opened as a person does; null where it did not come.
    [[nodiscard]] QWidget* openDialog(const QString& name);
    /// With the lists that it stands on.
    void closeDialog(QWidget* dialog);

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Theme& theme() const { return *m_theme; }
    [[nodiscard]] Session& session() const { return *m_session; }
    /// How often this thread, which draws the window, has waited for the cache.
    [[nodiscard]] int waits() const { return m_waits; }
    [[nodiscard]] LiveQuestions& questions() const { return *m_questions; }

    static constexpr int kPatience = 240'000; ///< ms: the machine may have other work

private:
    void whileNothingIsAsked(const std::function<void()>& act);

    QTemporaryDir m_place;
    int m_days = 0;
    std::atomic<int> m_waits = 0;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LiveAlerts> m_alerts;
    std::unique_ptr<LiveSources> m_sources;
    std::unique_ptr<LiveQuestions> m_questions;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ff
