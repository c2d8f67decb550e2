// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/AskForZone.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QTimeZone>

namespace ff {

void askForZone(QWidget* parent, const std::string& current,
                const std::function<void(const std::string&)>& chosen) {
    auto* dialog = new QInputDialog(parent);
    dialog->setObjectName(QStringLiteral("zoneDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("ff::AskForZone", "Time zone"));
    dialog->setLabelText(QCoreApplication::translate(
        "ff::AskForZone", "In which time zone periods begin, days are cut and times are written"));
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        zones << QString::fromLatin1(id);
    }
    dialog->setComboBoxItems(zones);
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(QString::fromStdString(current));
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [chosen](const QString& id) {
        if (QTimeZone(id.toLatin1()).isValid()) {
            chosen(id.toStdString());
        }
    });
    dialog->open();
}

} // namespace ff
