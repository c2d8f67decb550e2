// SPDX-License-Identifier: GPL-3.0-only
#include "app/Application.h"
#include "app/Run.h"
#include "app/Translation.h"
#include "app/services/LiveQuestions.h"
#include "widgets/pages/MainWindow.h"

#include <QApplication>
#include <QSettings>

namespace ff {

int runWindow(int& argc, char** argv, const cli::Common& common, const cli::OpenWindow& wanted) {
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
    window.show();
    return QApplication::exec();
}

} // namespace ff
