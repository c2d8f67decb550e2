// SPDX-License-Identifier: GPL-3.0-only
// What names people, jobs and paths comes in by every feed; what the window tells the desktop of
// alerts is caught on a bus of its own and searched for it.
#include "tests/verbs/MarkedSite.h"
#include "tests/window/FakeDesktop.h"

#include <QTest>

using namespace ff::test;
using namespace Qt::StringLiterals;

class tst_NotifiedWords final : public QObject {
    Q_OBJECT

    OwnBus m_bus;
    Desktop m_desktop;
    Place m_place;
    ScriptedServer m_site{[](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            if (!peer.send(answerTo(QByteArray::fromStdString(request)).toStdString())) {
                return;
            }
        }
    }};

private slots:
    void nothingOfThemIsInANotification() {
        if (!m_bus.start()) {
            QSKIP("there is no dbus-daemon here");
        }
        QVERIFY(m_desktop.serve(m_bus.connected(u"desktop"_s)));
        writeMarked(m_place, m_site);
        // A name that a site chose is in the words of its alert, so that they are seen to come.
        m_place.write("config/alerts.toml", "[[rule]]\nid = \"refused\"\nname = \"no answer\"\n"
                                            "figure = \"source\"\nno_data = true\n\n"
                                            "[[rule]]\nid = \"unseen\"\nname = \"hardly seen\"\n"
                                            "figure = \"coverage\"\nbelow = 1\n");
        QProcess window;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
        environment.insert(u"XDG_RUNTIME_DIR"_s, path("config"));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(FF_PROGRAM),
                     {u"--config"_s, path("config"), u"--cache"_s, path("cache.sqlite")});
        QVERIFY(window.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.bodies.isEmpty(), 180'000);
        QTest::qWait(2000); // what fires with it comes together, or right after
        const QByteArray told = (m_desktop.titles + m_desktop.bodies).join(u'\n').toUtf8();
        window.terminate();
        QVERIFY(window.waitForFinished(60'000));
        QVERIFY2(told.contains("seen") || told.contains("answer"), told.constData());
        QCOMPARE(marksIn(told), QByteArray());
        m_bus.stop();
    }

private:
    [[nodiscard]] QString path(const QByteArray& name) const {
        return QString::fromStdString(m_place.path(name).string());
    }
};

QTEST_GUILESS_MAIN(tst_NotifiedWords)
#include "tst_NotifiedWords.moc"
