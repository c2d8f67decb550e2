// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/AskToDiscard.h"

#include "widgets/dialogs/source/SourceDialog.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ff {

void askToDiscard(QDialog& dialog, const QString& question, const std::function<void()>& discard) {
    auto* sure = new QMessageBox(QMessageBox::NoIcon, dialog.windowTitle(), question,
                                 QMessageBox::NoButton, &dialog);
    sure->setObjectName(QStringLiteral("discardSource"));
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* keep = sure->addButton(SourceDialog::tr("Keep editing"), QMessageBox::RejectRole);
    auto* away = sure->addButton(SourceDialog::tr("Discard"), QMessageBox::DestructiveRole);
    sure->setDefaultButton(keep);
    sure->setEscapeButton(keep);
    QObject::connect(away, &QAbstractButton::clicked, &dialog, discard);
    sure->open();
}

} // namespace ff
