// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/PageId.h"
#include "tests/alerts/FakeAlerts.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/theme/Theme.h"

#include <memory>

namespace ff {

class Page;

/// The window with something on every page, answered at once.
class FakeWindow final {
public:
    FakeWindow();
    ~FakeWindow();
    FakeWindow(const FakeWindow&) = delete;
    FakeWindow& operator=(const FakeWindow&) = delete;

    /// A window anew: its texts are those of the language that is in force.
    void build(QSize size);
    /// Shows the page and waits until it is drawn; null where it was not.
    [[nodiscard]] Page* show(PageId page);
    /// Every page, and how it is called in rows of tests.
    [[nodiscard]] static std::vector<std::pair<PageId, const char*>> pages();

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] FakeQuestions& questions() { return m_questions; }
    [[nodiscard]] Theme& theme() { return *m_theme; }

private:
    void fill();

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    FakeAlerts m_alerts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ff
