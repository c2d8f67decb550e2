// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/AskForPath.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace ff {
namespace {

void ask(QFileDialog* dialog, const QString& suffix, const QString& suggestion,
         const std::function<void(const QString&)>& chosen) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), chosen);
    dialog->open();
}

} // namespace

void askForPicturePath(QWidget* parent, const QString& suggestion,
                       const std::function<void(const QString&)>& chosen) {
    ask(new QFileDialog(parent, QCoreApplication::translate("ff::AskForPath", "Save picture"),
                        QString(),
                        QCoreApplication::translate("ff::AskForPath",
                                                    "PNG picture (*.png);;SVG drawing (*.svg)")),
        QStringLiteral("png"), suggestion, chosen);
}

void askForCsvPath(QWidget* parent, const QString& suggestion,
                   const std::function<void(const QString&)>& chosen) {
    ask(new QFileDialog(
            parent, QCoreApplication::translate("ff::AskForPath", "Save table"), QString(),
            QCoreApplication::translate("ff::AskForPath", "Comma-separated values (*.csv)")),
        QStringLiteral("csv"), suggestion, chosen);
}

} // namespace ff
