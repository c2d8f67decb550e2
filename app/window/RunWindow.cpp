// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"
#include "app/services/LiveAlerts.h"
#include "app/services/LiveQuestions.h"
#include "app/services/LiveSources.h"
#include "app/verbs/Run.h"
#include "app/verbs/reports/SaveReport.h"
#include "app/window/Application.h"
#include "app/window/DesktopNotifier.h"
#include "app/window/FirstFigures.h"
#include "app/window/FirstWindow.h"
#include "app/window/QuitOnSignals.h"
#include "app/window/TrimTimer.h"
#include "models/core/Version.h"
#include "widgets/frame/MainWindow.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

namespace ff {
namespace {

/// Where windows come from a server, Qt ends the program without a word that helps if there is
/// none.
bool canShowWindows() {
#ifdef Q_OS_LINUX
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable)) {
            return true;
        }
    }
    return false;
#else
    return true;
#endif
}

/// Plain at once, while the cache is still being opened: there may be something to show. Whether
/// there is, is known once the cache is open (Application).
bool mayHaveFigures(const cli::Common& common) {
    const auto isThere = [](const std::filesystem::path& file) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(file, missing);
        return !missing && size > 0;
    };
    return isThere(common.config / "sources.toml") || isThere(common.cache);
}

} // namespace

int runWindow(int& argc, char** argv, const cli::Common& common, const cli::OpenWindow& wanted) {
    const auto begun = std::chrono::steady_clock::now();
    if (!canShowWindows()) {
        std::cerr << QCoreApplication::translate(
                         "window", "There is no display here. Without one, \"factoryfloor demo "
                                   "--headless\" prints the simulated floor, and \"factoryfloor "
                                   "collect\" polls the sites.")
                         .toStdString()
                  << '\n';
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("factoryfloor"));
    QApplication::setApplicationVersion(QStringLiteral(FF_VERSION));
    // As the desktop file is called: the desktop finds name and icon by it.
    QApplication::setDesktopFileName(QStringLiteral("org.factoryfloor.FactoryFloor"));
    QApplication::setWindowIcon(
        QIcon(QStringLiteral(":/desktop/org.factoryfloor.FactoryFloor.svg")));
    QSettings remembered(QString::fromStdString((common.config / "window.ini").string()),
                         QSettings::IniFormat);
    // --language goes before what was chosen in Settings.
    installTranslation(common.language.empty()
                           ? Preferences::read(remembered).language.toStdString()
                           : common.language);

    // A simulation is each start's own; of the sites there is one window.
    FirstWindow first(common.cache);
    const QString view = QString::fromStdString(wanted.view);
    if (!wanted.demo && first.askToShow(view)) {
        std::cerr << QCoreApplication::translate("window", "Factory Floor is open already on this "
                                                           "cache; its window was raised.")
                         .toStdString()
                  << '\n';
        return 0;
    }

    LiveAlerts alerts;
    LiveSources sources;
    LiveQuestions questions;
    questions.setReportSaver([](const ReportSaving& saving) -> Result<QStringList> {
        ReportTarget target{saving.folder.toStdString(), {}, saving.paper};
        for (const std::string& name : saving.formats) {
            if (const auto format = formatNamed(name)) {
                target.formats.insert(*format);
            }
        }
        const auto written = saveReport(*saving.report, saving.locale, target);
        if (!written) {
            return std::unexpected(written.error());
        }
        QStringList files;
        for (const auto& file : *written) {
            files << QString::fromStdString(file.string());
        }
        return files;
    });
    auto sites = std::make_unique<Application>(common, questions, alerts, sources);
    if (wanted.demo) {
        sites->openDemo(wanted.days, wanted.seed);
    } else {
        sites->openSites();
    }

    Theme theme(application);
    MainWindow window(questions, theme);
    sites->setWindow(window);
    window.setAlerts(alerts);
    window.setSources(sources);
    window.setPlaces({common.config, common.cache, QString::fromStdString(common.language)});
    DesktopNotifier notifier;
    QObject::connect(&window, &MainWindow::alertFired, &notifier, &DesktopNotifier::tell);
    QObject::connect(&notifier, &DesktopNotifier::activated, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.showAlerts();
    });
    QObject::connect(&window, &MainWindow::languageChosen, &application,
                     [](const QString& language) { installTranslation(language.toStdString()); });
    QObject::connect(&first, &FirstWindow::viewRequested, &window, &MainWindow::openView);
    if (!view.isEmpty()) { // what it names is known once the sites' own files have been read
        QObject::connect(
            &questions, &Questions::configurationChanged, &window,
            [&window, view] { window.openView(view); }, Qt::SingleShotConnection);
    }
    window.recall(WindowMemory::read(remembered, window.memory()));
    const auto remember = [&] {
        window.memory().write(remembered);
        remembered.sync();
    };
    // Closed by a person, ended by the session's manager at a logout, or by a signal.
    QObject::connect(&window, &MainWindow::closing, &window, remember);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, remember);
    const QuitOnSignals quitter;
    const TrimTimer trim;
    window.showWelcome(!wanted.demo && !mayHaveFigures(common));
    std::optional<FirstFigures> figures;
    if (common.verbose) {
        figures.emplace(window, begun);
    }
    window.show();
    if (!wanted.demo) {
        first.answerFor(window);
    }
    const int result = QApplication::exec();
    remember();
    sites.reset(); // what is still being answered finds its window
    return result;
}

} // namespace ff
