// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/controls/Chip.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/factory/FactoryPage.h"

#include <QApplication>
#include <QTest>

/// The real window without a screen, and what it is asked.
namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Instant kNow = *parseIso8601("2026-11-26T12:00:00Z");

template <class T>
T* child(const QWidget& parent, const QString& name) {
    return parent.findChild<T*>(name);
}

/// A month of hourly values.
inline FactoryView sampleFactory() {
    FactoryView view;
    view.system = SystemId{"lumi"};
    view.title = "LUMI AIF";
    view.grid = {kNow - 720h, 3h, 240};
    for (const char* key : {"delivered", "allocatedNotBusy", "idle", "down"}) {
        view.states.push_back({key, key, std::vector<std::optional<double>>(240, 100.)});
    }
    for (const char* key : {"a", "b", "c", "d", "e", "f"}) {
        view.queue.push_back({key, key, std::vector<std::optional<double>>(240, 10.)});
    }
    view.queue.push_back({"", "", std::vector<std::optional<double>>(240, 5.)});
    view.waits = {{"p50", "p50", std::vector<std::optional<double>>(240, 60.)},
                  {"p90", "p90", std::vector<std::optional<double>>(240, 600.)}};
    view.capacity.assign(240, 400.);
    view.notes = {{7, SystemId{"lumi"}, kNow - 100h, "cooling\nrepaired", kNow}};
    view.marks = {{{kNow - 100h, kNow - 100h + 1ms}, "note", "cooling repaired"}};
    return view;
}

inline SharesView sampleShares() {
    SharesView shares;
    shares.columns = {{SystemId{"lumi"}, "LUMI", {}, true}};
    for (const char* id : {"FI", "DE", "EE", ""}) {
        SharesView::Row row;
        row.holder = HolderId{id};
        row.total.gpuHours = 10;
        row.total.coverage = {Duration{100}, Duration{100}};
        row.cells = {row.total};
        shares.rows.push_back(row);
    }
    return shares;
}

class TriedWindow final {
public:
    std::unique_ptr<FakeQuestions> questions;
    std::unique_ptr<MainWindow> window;

    void open() {
        questions = std::make_unique<FakeQuestions>();
        questions->floorView = sampleFloor();
        questions->sharesView = sampleShares();
        window = std::make_unique<MainWindow>(*questions, m_theme);
    }
    void close() {
        window.reset();
        questions.reset();
    }
    [[nodiscard]] Theme& theme() { return m_theme; }
    void openFactory() {
        questions->factoryView = sampleFactory();
        window->show();
        window->openSystem(SystemId{"lumi"});
        QTRY_VERIFY(page<FactoryPage>()->isVisible() && page<FactoryPage>()->isSettled());
    }
    template <class T>
    T* page() const {
        return window->findChild<T*>();
    }
    TimeChart* chart(const char* name) const {
        return window->findChild<TimeChart*>(QLatin1String(name));
    }
    QString chip(const char* name) const {
        const auto* found = child<Chip>(*window, QLatin1String(name));
        return found->isVisible() ? found->text() : QString();
    }

private:
    Theme m_theme{*qApp};
};

} // namespace ff
