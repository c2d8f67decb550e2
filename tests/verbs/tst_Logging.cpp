// SPDX-License-Identifier: GPL-3.0-only
// What --verbose and QT_LOGGING_RULES put on stderr, and what never stands there.
#include "tests/imports/Place.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace ff::test;

namespace {

const QByteArray kToken = "token-that-nobody-may-read";
const QByteArray kPerson = "alice.example";

/// Refuses everybody, and says whom, as servers do.
class RefusingSite final : public QTcpServer {
    Q_OBJECT
public:
    RefusingSite() {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    const QByteArray body = "no access for user=" + kPerson;
                    socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: " +
                                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
                });
            }
        });
    }
};

} // namespace

class tst_Logging final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("QT_LOGGING_RULES"); }

    void saysWhatWasAsked_data() {
        QTest::addColumn<QByteArray>("flag");
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<bool>("logs");
        QTest::addRow("as it is") << QByteArray() << QByteArray() << false;
        QTest::addRow("--verbose") << QByteArray(" --verbose") << QByteArray() << true;
        QTest::addRow("rules alone")
            << QByteArray() << QByteArray("factoryfloor.feeds=true") << true;
        QTest::addRow("rules over --verbose")
            << QByteArray(" --verbose") << QByteArray("factoryfloor.*=false") << false;
    }
    void saysWhatWasAsked() {
        QFETCH(QByteArray, flag);
        QFETCH(QByteArray, rules);
        QFETCH(bool, logs);
        qputenv("QT_LOGGING_RULES", rules);
        RefusingSite site;
        const Place place;
        place.write("config/sources.toml",
                    "[[source]]\nid = \"quiet-site\"\nsystem = \"vega\"\nkind = \"prometheus\"\n"
                    "token_env = \"SITE_TOKEN\"\nbackfill_days = 0\nurl = \"http://127.0.0.1:" +
                        QByteArray::number(site.serverPort()) + "\"\n");
        qputenv("SITE_TOKEN", kToken);
        const auto run = runBeside(place, "collect --once" + flag);
        QCOMPARE(run.err.contains("factoryfloor.feeds: quiet-site: failed after"), logs);
        QVERIFY2(!run.err.contains(kToken), run.err.constData());
        for (const QByteArray& line : run.err.split('\n')) {
            if (line.startsWith("factoryfloor.")) {
                QVERIFY2(!line.contains(kPerson), line.constData());
            }
        }
    }

private:
    /// The site answers from this thread's event loop, so the program is waited for on another.
    static Place::Run runBeside(const Place& place, const QByteArray& arguments) {
        Place::Run run;
        bool done = false;
        auto* thread = QThread::create([&] { run = place.run(arguments); });
        connect(thread, &QThread::finished, thread, [&] { done = true; });
        thread->start();
        if (!QTest::qWaitFor([&] { return done; }, 120'000)) {
            qFatal("the program did not end");
        }
        thread->wait();
        delete thread;
        return run;
    }
};

QTEST_GUILESS_MAIN(tst_Logging)
#include "tst_Logging.moc"
