// SPDX-License-Identifier: GPL-3.0-only
#include "app/Application.h"
#include "app/FirstFigures.h"
#include "app/Run.h"
#include "app/Translation.h"
#include "app/services/LiveQuestions.h"
#include "widgets/pages/MainWindow.h"

#include <QApplication>
#include <QSettings>

#include <chrono>
#include <iostream>
#include <optional>

namespace ff {
namespace {

/// Where windows come from a server, Qt ends the program without a word that helps if there is
/// none.
bool canShowWindows() {
#ifdef Q_OS_LINUX
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
#else
    return true;
#endif
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
    QApplication::setDesktopFileName(QStringLiteral("factoryfloor"));
    installTranslation(common.language);

    Theme theme(application);
    LiveQuestions questions;
    MainWindow window(questions, theme);
    QSettings remembered(QString::fromStdString((common.config / "window.ini").string()),
                         QSettings::IniFormat);
    window.recall(WindowMemory::read(remembered, window.memory()));
    QObject::connect(&window, &MainWindow::closing, &window,
                     [&] { window.memory().write(remembered); });
    Application sites(common, questions, window);
    if (wanted.demo)
        sites.openDemo(wanted.days, wanted.seed);
    else
        sites.openSites();
    std::optional<FirstFigures> figures;
    if (common.verbose)
        figures.emplace(window, begun);
    window.show();
    return QApplication::exec();
}

} // namespace ff
