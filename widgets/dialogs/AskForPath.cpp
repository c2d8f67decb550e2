// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/AskForPath.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace ff {

void askForPicturePath(QWidget* parent, const QString& suggestion,
                       const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(
        parent, QCoreApplication::translate("ff::AskForPath", "Save picture"), QString(),
        QCoreApplication::translate("ff::AskForPath", "PNG picture (*.png);;SVG drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace ff
