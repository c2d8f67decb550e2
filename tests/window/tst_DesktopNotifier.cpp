// SPDX-License-Identifier: GPL-3.0-only
// Notifications on a bus of their own, with a service that listens as a desktop's does.
#include "app/window/DesktopNotifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace ff;
using namespace Qt::StringLiterals;

/// What a desktop does with notifications: it shows them, here in a list.
class Desktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
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

signals:
    void ActionInvoked(uint id, const QString& action);
};

class tst_DesktopNotifier final : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Desktop> m_desktop;

    QDBusConnection connected(const QString& name) const {
        return QDBusConnection::connectToBus(m_address, name);
    }
    void serve(const QStringList& capabilities) {
        m_desktop = std::make_unique<Desktop>();
        m_desktop->capabilities = capabilities;
        QDBusConnection bus = connected(u"desktop"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                                   QDBusConnection::ExportAllSlots |
                                       QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }

private slots:
    void initTestCase() {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) {
            QSKIP("there is no dbus-daemon here");
        }
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void cleanup() {
        QDBusConnection bus = connected(u"desktop"_s);
        bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
        bus.unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    /// Names of systems come from sites.
    void theWordsAreNeverMarkup_data() {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addRow("plain") << QStringList{u"body"_s} << u"<b>x</b> & y"_s;
        QTest::addRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                                << u"&lt;b&gt;x&lt;/b&gt; &amp; y"_s;
    }
    void theWordsAreNeverMarkup() {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        serve(capabilities);
        DesktopNotifier notifier(connected(u"program"_s));
        notifier.tell(u"Utilisation low"_s, u"<b>x</b> & y"_s);
        QTRY_COMPARE(m_desktop->bodies, QStringList{body});
        QCOMPARE(m_desktop->titles, QStringList{u"Utilisation low"_s});
    }

    void manyAtOnceAreOne() {
        serve({});
        DesktopNotifier notifier(connected(u"program"_s));
        for (int i = 0; i < 7; ++i) {
            notifier.tell(u"t"_s, u"s"_s);
        }
        QTRY_COMPARE(m_desktop->titles.size(), 1);
        QVERIFY(m_desktop->titles[0].contains(u'7'));
    }

    void aClickOpensTheAlerts() {
        serve({});
        DesktopNotifier notifier(connected(u"program"_s));
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.tell(u"t"_s, u"s"_s);
        QTRY_COMPARE(m_desktop->titles.size(), 1);
        QTest::qWait(50); // the number of the notification is on its way back
        emit m_desktop->ActionInvoked(99, u"default"_s); // another program's
        emit m_desktop->ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QTest::qWait(50);
        QCOMPARE(activated.size(), 1);
    }

    void withoutAServiceNothingHappens() {
        DesktopNotifier notifier(connected(u"program"_s));
        notifier.tell(u"t"_s, u"s"_s);
        DesktopNotifier unconnected(QDBusConnection(u"nobody"_s));
        unconnected.tell(u"t"_s, u"s"_s);
        QTest::qWait(1200);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopNotifier)
#include "tst_DesktopNotifier.moc"
