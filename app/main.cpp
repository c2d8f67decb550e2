// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/text/PlainStream.h"
#include "app/language/Translation.h"
#include "app/session/Logging.h"
#include "app/verbs/Run.h"

#include <QCoreApplication>
#ifdef FF_GUI
#include <QGuiApplication>
#endif

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

/// Keeps what is freed from staying with the process. A reading makes and frees tens of megabytes
/// on one of many threads; by default glibc gives each thread an arena of its own and never returns
/// what lies in the middle of one, so that the window grew to three times what it uses.
void boundHeap() {
#ifdef __GLIBC__
    constexpr int kArenas = 2;
    constexpr int kOwnMapping = 128 * 1024; // bytes from which a block goes back when it is freed
    constexpr int kTrim = 256 * 1024;
    mallopt(M_ARENA_MAX, kArenas);
    mallopt(M_MMAP_THRESHOLD, kOwnMapping);
    mallopt(M_TRIM_THRESHOLD, kTrim);
#endif
}

/// Where it crashes, no picture of its memory is left: tokens of sites stand in it. For a hunt
/// after a fault: prlimit --core=unlimited --pid PID.
void leaveNoCore() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
#endif
}

/// What --language says, before anything else is read: the help is in that language too.
std::string languageOf(int argc, char** argv) {
    constexpr std::string_view kOption = "--language";
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == kOption && i + 1 < argc) {
            return argv[i + 1];
        }
        if (word.starts_with(kOption) && word.substr(kOption.size()).starts_with('=')) {
            return std::string(word.substr(kOption.size() + 1));
        }
    }
    return {};
}

/// Which application it will be, the command line says; until then a plain one has the translation.
std::variant<ff::cli::Command, int> parse(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::string language = languageOf(argc, argv);
    if (!ff::installTranslation(language)) {
        std::cerr << "There is no translation into \"" << language
                  << "\". There are: " << ff::languages() << ".\n";
    }
    return ff::cli::parse(argc, argv);
}

/// A plain application; where pages are drawn, one that knows fonts, without a screen.
std::unique_ptr<QCoreApplication> applicationFor(const ff::cli::Verb& verb, int& argc,
                                                 char** argv) {
#ifdef FF_GUI
    const auto* made = std::get_if<ff::cli::MakeReport>(&verb);
    const auto* exported = std::get_if<ff::cli::ExportReport>(&verb);
    const auto* defined = std::get_if<ff::cli::MakeDefined>(&verb);
    const auto* plan = std::get_if<ff::cli::Plan>(&verb);
    const auto* formats = made                  ? &made->formats
                          : exported            ? &exported->formats
                          : defined             ? &defined->formats
                          : plan && plan->brief ? &plan->briefFormats
                                                : nullptr;
    if (formats && formats->contains(ff::report::FileFormat::pdf)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#else
    static_cast<void>(verb);
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    boundHeap();
    leaveNoCore();
    ff::outlivePipes();
    const ff::cli::PlainStream plainErrors(std::cerr);
    const auto parsed = parse(argc, argv);
    if (const int* leave = std::get_if<int>(&parsed)) {
        return ff::afterPrinting(*leave);
    }
    const auto& [common, verb] = std::get<ff::cli::Command>(parsed);

    if (common.verbose) {
        ff::logEverything();
    }
    const auto* open = std::get_if<ff::cli::OpenWindow>(&verb);
    const bool isWindow = open && !open->headless;
#ifdef FF_GUI
    if (isWindow) {
        return ff::runWindow(argc, argv, common, *open);
    }
#endif

    const auto application = applicationFor(verb, argc, argv);
    ff::installTranslation(common.language);
    if (isWindow) {
        std::cerr << QCoreApplication::translate(
                         "window", "This program was built without its window. \"factoryfloor demo "
                                   "--headless\" prints the simulated floor, and \"factoryfloor "
                                   "collect\" polls the sites.")
                         .toStdString()
                  << '\n';
        return 1;
    }
    const int code = std::visit(
        Overloaded{
            [&](const ff::cli::OpenWindow& wanted) { return ff::runHeadlessDemo(common, wanted); },
            [&](const ff::cli::Collect& wanted) { return ff::runCollect(common, wanted); },
            [&](const ff::cli::Check& wanted) { return ff::runCheck(common, wanted); },
            [&](const ff::cli::Show& wanted) { return ff::runShow(common, wanted); },
            [&](const ff::cli::Usage& wanted) { return ff::runUsage(common, wanted); },
            [&](const ff::cli::ListAttribution& wanted) {
                return ff::runAttribution(common, wanted);
            },
            [&](const ff::cli::Import& wanted) { return ff::runImport(common, wanted); },
            [&](const ff::cli::ListImports& wanted) { return ff::runListImports(common, wanted); },
            [&](const ff::cli::WithdrawImport& wanted) {
                return ff::runWithdrawImport(common, wanted);
            },
            [&](const ff::cli::Reconcile& wanted) { return ff::runReconcile(common, wanted); },
            [&](const ff::cli::Backtest& wanted) { return ff::runBacktest(common, wanted); },
            [&](const ff::cli::Plan& wanted) { return ff::runPlan(common, wanted); },
            [&](const ff::cli::Backfill& wanted) { return ff::runBackfill(common, wanted); },
            [&](const ff::cli::BackUp& wanted) { return ff::runBackUp(common, wanted); },
            [&](const ff::cli::Repair& wanted) { return ff::runRepair(common, wanted); },
            [&](const ff::cli::Verify& wanted) { return ff::runVerify(common, wanted); },
            [&](const ff::cli::MakeReport& wanted) { return ff::runReport(common, wanted); },
            [&](const ff::cli::FreezeReport& wanted) {
                return ff::runFreezeReport(common, wanted);
            },
            [&](const ff::cli::ListReports& wanted) { return ff::runListReports(common, wanted); },
            [&](const ff::cli::ExportReport& wanted) {
                return ff::runExportReport(common, wanted);
            },
            [&](const ff::cli::PublishReport& wanted) {
                return ff::runPublishReport(common, wanted);
            },
            [&](const ff::cli::DiffReport& wanted) { return ff::runDiffReport(common, wanted); },
            [&](const ff::cli::ListDefinitions& wanted) {
                return ff::runListDefinitions(common, wanted);
            },
            [&](const ff::cli::SaveDefinition& wanted) {
                return ff::runSaveDefinition(common, wanted);
            },
            [&](const ff::cli::MakeDefined& wanted) { return ff::runMakeDefined(common, wanted); },
            [&](const ff::cli::FreezeDefined& wanted) {
                return ff::runFreezeDefined(common, wanted);
            },
            [&](const ff::cli::DeleteDefinition& wanted) {
                return ff::runDeleteDefinition(common, wanted);
            },
            [&](const ff::cli::ScheduleReport& wanted) {
                return ff::runScheduleReport(common, wanted);
            },
            [&](const ff::cli::ListAlerts& wanted) { return ff::runAlerts(common, wanted); },
            [&](const ff::cli::TryAlert& wanted) { return ff::runTryAlert(common, wanted); },
            [](const ff::cli::Example& wanted) { return ff::runExample(wanted); },
        },
        verb);
    return ff::afterPrinting(code);
}
