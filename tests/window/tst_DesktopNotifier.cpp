// SPDX-License-Identifier: GPL-3.0-only
// Notifications on a bus of their own, with a service that listens as a desktop's does.
#include "app/window/DesktopNotifier.h"
#include "tests/window/FakeDesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

class tst_DesktopNotifier final : public QObject {
    Q_OBJECT

    OwnBus m_bus;
    std::unique_ptr<Desktop> m_desktop;

    QDBusConnection connected(const QString& name) const { return m_bus.connected(name); }
    void serve(const QStringList& capabilities) {
        m_desktop = std::make_unique<Desktop>();
        m_desktop->capabilities = capabilities;
        QVERIFY(m_desktop->serve(connected(u"desktop"_s)));
    }

private slots:
    void initTestCase() {
        if (!m_bus.start()) {
            QSKIP("there is no dbus-daemon here");
        }
    }
    void cleanupTestCase() { m_bus.stop(); }
    void cleanup() {
        QDBusConnection bus = connected(u"desktop"_s);
        bus.unregisterObject(QLatin1String(Desktop::kPath));
        bus.unregisterService(QLatin1String(Desktop::kService));
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
