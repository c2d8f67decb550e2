// SPDX-License-Identifier: GPL-3.0-only
// How long a frame takes while a person pans and zooms in a year of a factory's data: one chart,
// and the whole page; and how long the window takes to speak another language. On a screen of its
// own: xvfb-run -s "-screen 0 1920x1080x24" bench_frames
#include "app/language/Translation.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/factory/FactoryPage.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace ff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kYear = *parseIso8601("2025-11-26T12:00:00Z");
constexpr std::size_t kBins = 365 * 4; ///< what a chart of 1,600 pixels asks for: 6 h each
constexpr int kFrames = 150;

std::vector<std::optional<double>> wave(double mean, double swing, double turns) {
    std::vector<std::optional<double>> values;
    for (std::size_t i = 0; i < kBins; ++i) {
        const bool gap = i % 300 < 4;
        values.push_back(gap ? std::nullopt
                             : std::optional(mean + swing * std::sin(double(i) * turns) +
                                             double(i * 7919 % 97) / 97 * swing));
    }
    return values;
}

FactoryView yearView() {
    FactoryView view;
    view.system = SystemId{"lumi"};
    view.scope.window = {kYear, kYear + kBins * 6h};
    view.grid = {kYear, 6h, kBins};
    const char* states[] = {"delivered", "allocatedNotBusy", "idle", "down"};
    for (int i = 0; i < 4; ++i) {
        view.states.push_back({states[i], states[i], wave(2500 - 500 * i, 300, 0.3 + i)});
    }
    view.capacity.assign(kBins, 11'912.);
    view.seen.assign(kBins, 0.98);
    view.before = wave(5000, 400, 0.2);
    for (const char* mode : {"a", "b", "c", "d", "e", "f", ""}) {
        view.queue.push_back({mode, mode, wave(200, 100, 0.1)});
    }
    for (const char* holder : {"FI", "DE", "CZ", "PL", "SE", "EE", "other", ""}) {
        view.sharesOverTime.push_back({holder, holder, wave(600, 200, 0.05)});
    }
    view.waits = {{"p50", "p50", wave(3600, 1200, 0.4)}, {"p90", "p90", wave(36'000, 9000, 0.7)}};
    view.waitsSeen.assign(kBins, 1.);
    view.week.assign(168, 0.8);
    return view;
}

/// Zooms in towards a place and out again, then pans along; the same each time.
template <class Paint>
void measure(const char* what, TimeLink& link, Paint paint) {
    const Window full = link.full();
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        const std::clock_t before = std::clock(); // of the processor: others may be busy, too
        if (frame < kFrames / 2) {
            const bool isIn = frame / 25 % 2 == 0;
            link.zoom(isIn ? 0.93 : 1 / 0.93, full.from + full.length() / 3, Zooming::going);
        } else {
            if (frame == kFrames / 2) {
                link.setVisible({full.from, full.from + full.length() / 2}, Zooming::going);
            }
            link.pan(full.length() / (kFrames + 20), Zooming::going);
        }
        paint();
        times.push_back(1000. * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    std::printf("%-44s p50 %6.2f ms   p95 %6.2f ms   most %6.2f ms\n", what,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

/// Built anew and drawn: bound by 300 ms.
void measureLanguage(MainWindow& window) {
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [](const QString& language) { installTranslation(language.toStdString()); });
    for (const QString& language : {u"de"_s, u"en"_s}) {
        const std::clock_t before = std::clock();
        window.speak(language);
        QCoreApplication::sendPostedEvents();
        window.repaint();
        std::printf("the window speaks %-26s     %6.2f ms\n", qPrintable(language),
                    1000. * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    Theme theme(app);
    FakeQuestions questions;
    questions.factoryView = yearView();
    MainWindow window(questions, theme);
    window.resize(1920, 1080);
    window.show();
    window.openSystem(SystemId{"lumi"});
    auto* page = window.findChild<FactoryPage*>();
    if (!QTest::qWaitFor([&] { return page->isVisible() && page->isSettled(); })) {
        return 1;
    }
    QTest::qWait(500);
    auto* chart = window.findChild<TimeChart*>(u"statesChart"_s);
    std::printf("a year in %zu bins, a chart of %lld pixels\n", kBins,
                static_cast<long long>(chart->plotColumns()));
    measure("the whole page, panned and zoomed", *chart->link(), [] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    });
    TimeChart alone;
    alone.resize(chart->size());
    alone.setData(chart->data());
    alone.show();
    QTest::qWait(200);
    measure("one chart of GPUs by use", *alone.link(), [&] { alone.repaint(); });
    measureLanguage(window);
    return 0;
}
