// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/settings/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// As the specification of desktop entries quotes an argument.
QString quoted(const QString& argument) {
    QString result;
    for (const QChar letter : argument) {
        if (letter == u'"' || letter == u'`' || letter == u'$' || letter == u'\\') {
            result += u"\\\\"_s; // a backslash in a string of the file is two
        }
        result += letter;
        if (letter == u'%' || letter == u'\\') {
            result += letter; // one percent sign is a field code, one backslash an escape
        }
    }
    return u'"' + result + u'"';
}

} // namespace

Autostart::Autostart(const QString& folder)
    : m_file((folder.isEmpty()
                  ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        u"/autostart"_s
                  : folder) +
             u"/org.factoryfloor.FactoryFloor.desktop"_s) {}

QString Autostart::unavailable() {
    return qEnvironmentVariableIsEmpty("FLATPAK_ID")
               ? QString()
               : QCoreApplication::translate(
                     "ff::Autostart",
                     "A Flatpak cannot add itself to what starts with the desktop. "
                     "Add it in the settings of the desktop.");
}

/// A desktop's own settings switch an entry off by a key in it.
bool Autostart::isOn() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray text = file.read(64 * 1024);
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

QString Autostart::set(bool on, const QString& program) const {
    const auto failed = [this](const QString& why) {
        return QCoreApplication::translate("ff::Autostart", "%1 could not be written: %2.")
            .arg(m_file, why);
    };
    if (!on) {
        QFile file(m_file);
        return !file.exists() || file.remove() ? QString() : failed(file.errorString());
    }
    QDir().mkpath(QFileInfo(m_file).path()); // the next line says where that went wrong
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file.errorString());
    }
    file.write(u"[Desktop Entry]\nType=Application\nName=Factory Floor\nExec=%1\n"
               "Icon=org.factoryfloor.FactoryFloor\nTerminal=false\n"
               "X-GNOME-Autostart-enabled=true\n"_s.arg(quoted(program))
                   .toUtf8());
    return file.commit() ? QString() : failed(file.errorString());
}

} // namespace ff
