// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QVariantMap>

namespace ff::test {

/// A bus of its own for as long as it lives, of which no desktop knows.
class OwnBus {
public:
    /// False: there is no dbus-daemon here.
    bool start() {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) {
            return false;
        }
        m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                 QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
            return false;
        }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }
    void stop() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QDBusConnection connected(const QString& name) const {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// What a desktop does with notifications: it shows them, here in a list.
class Desktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    static constexpr const char* kPath = "/org/freedesktop/Notifications";
    static constexpr const char* kService = "org.freedesktop.Notifications";
    QStringList capabilities;
    QStringList titles;
    QStringList bodies;

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString& /*application*/, uint /*replaces*/, const QString& /*icon*/,
                const QString& title, const QString& body, const QStringList& /*actions*/,
                const QVariantMap& /*hints*/, int /*timeout*/) {
        titles << title;
        bodies << body;
        return uint(titles.size());
    }

public:
    bool serve(QDBusConnection bus) {
        return bus.registerObject(QLatin1String(kPath), this,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals) &&
               bus.registerService(QLatin1String(kService));
    }

signals:
    void ActionInvoked(uint id, const QString& action);
};

} // namespace ff::test
