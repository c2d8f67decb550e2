// SPDX-License-Identifier: GPL-3.0-only
// 500 systems in the window: how long the answer of Overview takes, how long it is drawn, and how
// long a frame takes while a person scrolls. CPU time, since others may be busy, too. On a screen
// of its own: xvfb-run -s "-screen 0 1920x1080x24" bench_floor [SYSTEMS]
#include "app/services/reading/Read.h"
#include "app/store/Cache.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/OverviewPage.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace ff;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseIso8601("2026-11-26T12:00:00Z");
constexpr int kRefreshes = 40;
constexpr int kAnswers = 8;
constexpr int kFrames = 240;
constexpr int kAccounts = 12;

std::string nameOf(int system) {
    return "site" + std::to_string(system);
}

/// A day of samples as a site's exporter leaves them, five minutes apart.
Batch dayOf(int number) {
    Batch batch;
    batch.system = SystemId{nameOf(number)};
    batch.outcome.source = SourceId(nameOf(number));
    batch.outcome.started = kNow - 24h;
    batch.arrived = kNow;
    batch.interval = 5min;
    batch.backfill = true;
    const auto add = [&](Metric metric, double base, std::string account = {}) {
        auto& samples = batch.series.emplace_back();
        samples.key = {batch.system, metric, std::move(account), {}};
        int i = 0;
        for (Instant t = kNow - 24h; t < kNow; t += 5min) {
            samples.points.push_back({t, base + (++i * (number + 3) % 17)});
        }
    };
    const double gpus = 64 + number * 7 % 4000;
    add(Metric::gpusCapacity, gpus + 100);
    add(Metric::gpusAllocated, gpus * 0.8);
    add(Metric::gpusIdle, gpus * 0.2);
    add(Metric::gpusDown, 2);
    for (int account = 0; account < kAccounts; ++account) {
        const std::string name = "p" + std::to_string(account);
        add(Metric::accountGpusAllocated, gpus / kAccounts / 2, name);
        add(Metric::queueGpus, 30, name);
    }
    return batch;
}

/// A poll of one system.
Batch pollOf(int number, Instant at) {
    Batch batch = dayOf(number);
    batch.outcome.started = batch.arrived = at;
    batch.backfill = false;
    for (SeriesSamples& samples : batch.series) {
        samples.points = {{at, samples.points.back().value}};
    }
    return batch;
}

SettingsPtr settingsOf(int systems) {
    std::string text;
    std::vector<SourceConfig> sources(std::size_t(systems), SourceConfig{});
    for (int i = 0; i < systems; ++i) {
        text += "[[system]]\nid = \"" + nameOf(i) + "\"\nname = \"Site " + std::to_string(i) +
                "\"\ncapacity = [{ from = 2020-01-01, model = \"A100\", gpus = " +
                std::to_string(64 + i * 7 % 4000) + ", source = \"bench\" }]\n";
        sources[std::size_t(i)].id = SourceId(nameOf(i));
        sources[std::size_t(i)].system = SystemId{nameOf(i)};
    }
    return std::make_shared<const Settings>(settingsFrom(text, std::move(sources)));
}

template <class Work>
double milliseconds(Work work) {
    const std::clock_t before = std::clock();
    work();
    return 1000. * double(std::clock() - before) / CLOCKS_PER_SEC;
}

void print(const char* what, std::vector<double> times) {
    std::ranges::sort(times);
    std::printf("%-44s p50 %6.2f ms   p95 %6.2f ms   most %6.2f ms\n", what,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    std::fflush(stdout);
}

FloorView readAndMeasure(int systems) {
    const QTemporaryDir place;
    const auto settings = settingsOf(systems);
    auto cache =
        store::Cache::open(place.filePath(QStringLiteral("bench.sqlite")).toStdString(), {});
    if (!cache) {
        std::abort();
    }
    for (int i = 0; i < systems; ++i) {
        Batch batch = dayOf(i);
        while (!(*cache)->offer(batch)) {
            (*cache)->flush();
        }
    }
    // What is over has been packed when a person looks at it.
    if (!(*cache)->flush() || !(*cache)->seal()) {
        std::abort();
    }
    FloorView view;
    QueryCache remembered;
    std::vector<double> times;
    for (int round = 0; round < kAnswers; ++round) { // a minute and a poll later each time
        const Instant at = kNow + round * 1min;
        Batch poll = pollOf(round, at);
        if (!(*cache)->offer(poll) || !(*cache)->flush()) {
            std::abort();
        }
        Scope scope;
        scope.period = Period::last24h;
        scope.window = {at - 24h, at};
        // As the window asks.
        const QueryContext reading{(*cache)->samples(),
                                   (*cache)->jobs(),
                                   (*cache)->polls(),
                                   settings,
                                   at,
                                   {},
                                   {},
                                   &remembered,
                                   (*cache)->edition(),
                                   {},
                                   {},
                                   &(*cache)->lines()};
        times.push_back(milliseconds([&] {
            auto answer = readFloor(reading, scope);
            if (!answer) {
                std::abort();
            }
            view = std::move(*answer);
        }));
    }
    print("the answer, from the cache (not the window)", times);
    return view;
}

/// What came is drawn: the page, its table, the next frame.
void measureRefreshes(OverviewPage& page, FakeQuestions& questions) {
    std::vector<double> times;
    for (int round = 0; round < kRefreshes; ++round) {
        for (FloorRow& row : questions.floorView.rows) { // each row changes
            row.pendingGpus = row.pendingGpus.value_or(0) + 1;
        }
        page.refresh();
        times.push_back(milliseconds([&] {
            while (!page.isSettled()) {
                QCoreApplication::processEvents();
            }
            QCoreApplication::processEvents();
        }));
    }
    print("a refresh of the page", times);
}

void measureScrolling(FloorTable& table) {
    std::vector<double> times;
    QScrollBar* bar = table.verticalScrollBar();
    for (int frame = 0; frame < kFrames; ++frame) {
        times.push_back(milliseconds([&] {
            bar->setValue((bar->value() + 53) % std::max(bar->maximum(), 1));
            table.viewport()->repaint();
        }));
    }
    std::printf("%d rows, %d pixels to scroll\n", table.model()->rowCount(), bar->maximum());
    print("a frame while it is scrolled", times);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const int systems = argc > 1 ? std::atoi(argv[1]) : 500;
    Theme theme(app);
    FakeQuestions questions;
    questions.floorView = readAndMeasure(systems);
    MainWindow window(questions, theme);
    window.resize(1920, 1080);
    window.show();
    auto* page = window.findChild<OverviewPage*>();
    auto* table = window.findChild<FloorTable*>();
    if (!QTest::qWaitFor([&] { return page->isVisible() && page->isSettled(); })) {
        return 1;
    }
    QTest::qWait(500);
    measureRefreshes(*page, questions);
    measureScrolling(*table);
    return 0;
}
