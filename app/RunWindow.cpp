// SPDX-License-Identifier: GPL-3.0-only
#include "app/Application.h"
#include "app/Run.h"
#include "app/Translation.h"
#include "app/services/LiveQuestions.h"
#include "widgets/pages/MainWindow.h"

#include <QApplication>

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
    Application sites(common, questions, window);
    if (wanted.demo)
        sites.openDemo(wanted.days, wanted.seed);
    else
        sites.openSites();
    window.show();
    return QApplication::exec();
}

} // namespace ff
