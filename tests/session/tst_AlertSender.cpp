// SPDX-License-Identifier: GPL-3.0-only
// Alerts on their way to a real server and a real program.
#include "app/session/AlertSender.h"
#include "app/session/Logging.h"
#include "tests/feeds/http/ScriptedServer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

QStringList g_log;

AlertNews news(bool ended = false) {
    AlertNews each;
    each.rule = {
        .id = "low", .figure = "utilisation", .when = AlertRule::When::below, .threshold = 0.3};
    each.spell.key = {"low", "lumi"};
    each.spell.title = "LUMI \"north\"";
    each.spell.rule = "Utilisation of allocated below 30 %";
    each.spell.spell.began = *parseIso8601("2026-11-22T06:00:00Z");
    each.spell.spell.fired = *parseIso8601("2026-11-22T12:00:00Z");
    if (ended) {
        each.spell.spell.ended = *parseIso8601("2026-11-22T18:00:00Z");
    }
    each.value = 0.25;
    return each;
}

/// What a server heard.
class Heard final {
public:
    void add(std::string request) {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(std::move(request));
    }
    [[nodiscard]] std::vector<std::string> all() const {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] static QJsonObject json(const std::string& request) {
        const auto body = request.find("\r\n\r\n");
        return QJsonDocument::fromJson(QByteArray::fromStdString(request.substr(body + 4)))
            .object();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_requests;
};

AlertSender::Options quick(std::vector<Error>* troubles = nullptr) {
    AlertSender::Options options;
    options.firstPause = 5ms;
    options.attempts = 4;
    if (troubles) {
        options.trouble = [troubles](const Error& error) { troubles->push_back(error); };
    }
    return options;
}

} // namespace

class tst_AlertSender final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::string file(const char* name, const QByteArray& text,
                                   bool executable) const {
        QFile written(m_folder.filePath(QLatin1String(name)));
        if (!written.open(QIODevice::WriteOnly)) {
            qFatal("no file");
        }
        written.write(text);
        written.close();
        written.setPermissions(executable ? QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                QFileDevice::ExeOwner
                                          : QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return written.fileName().toStdString();
    }

private slots:
    void initTestCase() {
        qputenv("no_proxy", "*");
        logEverything();
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& text) { g_log << text; });
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { g_log.clear(); }

    void aWebhookTakesJson() {
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(ok("thanks"));
        });
        AlertSender sender(quick());
        AlertNotify to;
        to.webhook = server.url("/hooks/s3cretpath?key=1");
        to.tokenFile = file("token", "t0ken-of-mine\n", false);
        sender.send({news()}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(heard.all().size(), 1U);
        const std::string request = heard.all()[0];
        QVERIFY(request.starts_with("POST /hooks/s3cretpath?key=1 HTTP/1.1\r\n"));
        QCOMPARE(header(request, "Content-Type"), std::optional<std::string>("application/json"));
        QCOMPARE(header(request, "Authorization"),
                 std::optional<std::string>("Bearer t0ken-of-mine"));
        const QJsonObject json = Heard::json(request);
        QCOMPARE(json[u"event"].toString(), QStringLiteral("firing"));
        QCOMPARE(json[u"rule"].toString(), QStringLiteral("low"));
        QCOMPARE(json[u"title"].toString(), QStringLiteral("LUMI \"north\""));
        QCOMPARE(json[u"value"].toDouble(), 0.25);
        QCOMPARE(json[u"threshold"].toDouble(), 0.3);
        QVERIFY(json[u"ended"].isNull());
    }

    void whatFailsIsTriedAgain() {
        Heard heard;
        std::atomic<int> asked = 0;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(++asked < 3 ? answer("503 Busy", "later") : ok("thanks"));
        });
        std::vector<Error> troubles;
        AlertSender sender(quick(&troubles));
        AlertNotify to;
        to.webhook = server.url("/h");
        sender.send({news(true)}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(heard.all().size(), 3U);
        QCOMPARE(Heard::json(heard.all()[2])[u"event"].toString(), QStringLiteral("ended"));
        QVERIFY(troubles.empty());
    }

    /// Asked to wait, or cut off on the way: what was sent may be taken later.
    void whatTheServerHasNoTimeForIsTriedAgain_data() {
        QTest::addColumn<std::string>("status");
        QTest::newRow("408") << std::string("408 Request Timeout");
        QTest::newRow("429") << std::string("429 Too Many Requests");
    }
    void whatTheServerHasNoTimeForIsTriedAgain() {
        QFETCH(const std::string, status);
        Heard heard;
        std::atomic<int> asked = 0;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(++asked < 2 ? answer(status, "later") : ok("thanks"));
        });
        std::vector<Error> troubles;
        AlertSender sender(quick(&troubles));
        AlertNotify to;
        to.webhook = server.url("/h");
        sender.send({news()}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(heard.all().size(), 2U);
        QVERIFY(troubles.empty());
    }

    /// JSON must not come again as the query of a GET, as forms of PromQL do.
    void whatIsRefusedIsGivenUpAtOnce() {
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(answer("403 Forbidden", "no"));
        });
        std::vector<Error> troubles;
        {
            AlertSender sender(quick(&troubles));
            AlertNotify to;
            to.webhook = server.url("/hooks/s3cretpath");
            sender.send({news()}, to);
            QVERIFY(sender.waitUntilSent(20s));
        }
        QCOMPARE(heard.all().size(), 1U);
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(troubles[0].where, std::string("127.0.0.1"));
        QVERIFY(!troubles[0].detail.contains("s3cretpath"));
    }

    void aRedirectIsNoDelivery() {
        const ScriptedServer server([&](Peer& peer) {
            const std::string request = peer.readRequest();
            peer.send(request.starts_with("POST /old ")
                          ? answer("302 Found", "", "Location: /login\r\n")
                          : ok("please log in"));
        });
        std::vector<Error> troubles;
        AlertSender sender(quick(&troubles));
        AlertNotify to;
        to.webhook = server.url("/old");
        sender.send({news()}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(troubles.size(), 1U);
        QVERIFY(troubles[0].detail.contains("redirects"));
    }

    /// The address that it leads to has what is secret in that of the webhook, most likely.
    void aRefusedRedirectSaysNoAddress() {
        TestCa ca;
        const Certificate certificate = ca.sign("IP:127.0.0.1");
        const ScriptedServer server([&](Peer& peer) {
            if (peer.startTls(certificate)) {
                peer.readRequest();
                peer.send(
                    answer("301 Moved", "", "Location: http://127.0.0.1:9/hooks/s3cretpath\r\n"));
            }
        });
        std::vector<Error> troubles;
        {
            AlertSender sender(quick(&troubles));
            AlertNotify to;
            to.webhook = "https://127.0.0.1:" + std::to_string(server.port()) + "/hooks/s3cretpath";
            to.caFile = ca.file();
            sender.send({news()}, to);
            QVERIFY(sender.waitUntilSent(20s));
        }
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(troubles[0].code, ErrorCode::redirectRefused);
        QVERIFY2(!troubles[0].detail.contains("s3cret"), troubles[0].detail.c_str());
    }

    void isGivenUpInTheEndAndSaysWhy() {
        std::vector<Error> troubles;
        {
            AlertSender sender(quick(&troubles));
            AlertNotify to;
            to.webhook = "http://127.0.0.1:" + std::to_string(closedPort()) + "/s3cretpath";
            to.tokenFile = file("token2", "t0ken-of-mine", false);
            sender.send({news()}, to);
            QVERIFY(sender.waitUntilSent(20s));
        }
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(troubles[0].code, ErrorCode::connectFailed);
        const QString log = g_log.join(u'\n');
        QVERIFY(log.contains(QStringLiteral("attempt")));
        for (const char* secret : {"s3cretpath", "t0ken"}) {
            QVERIFY2(!log.contains(QLatin1String(secret)), qPrintable(log));
            QVERIFY(!troubles[0].detail.contains(secret) && !troubles[0].where.contains(secret));
        }
    }

    void aCommandReadsJson() {
        const QString out = m_folder.filePath(QStringLiteral("out.json"));
        AlertSender sender(quick());
        AlertNotify to;
        // The argument is one word, whatever stands in it: no shell reads it.
        to.command = {file("tell", "#!/bin/sh\ncat > \"$1\"\n", true), out.toStdString()};
        sender.send({news()}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).object()[u"subject"].toString(),
                 QStringLiteral("lumi"));
    }

    void aCommandThatFailsIsTriedAgain() {
        const QByteArray count = QFile::encodeName(m_folder.filePath(QStringLiteral("count")));
        const QByteArray script = "#!/bin/sh\ncat > /dev/null\necho x >> '" + count +
                                  "'\ntest \"$(wc -l < '" + count + "')\" -ge 2\n";
        std::vector<Error> troubles;
        AlertSender sender(quick(&troubles));
        AlertNotify to;
        to.command = {file("often", script, true)};
        sender.send({news()}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QFile lines(QString::fromUtf8(count));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QCOMPARE(lines.readAll().count('\n'), 2);
        QVERIFY(troubles.empty());
    }

    void aCommandThatIsNotThereIsSaid() {
        std::vector<Error> troubles;
        {
            AlertSender sender(quick(&troubles));
            AlertNotify to;
            to.command = {"/nowhere/at/all"};
            sender.send({news()}, to);
            QVERIFY(sender.waitUntilSent(20s));
        }
        QCOMPARE(troubles.size(), 1U);
        QCOMPARE(troubles[0].where, std::string("/nowhere/at/all"));
    }

    /// What a program that ends has not delivered, the next one does; nothing secret is kept.
    void whatWaitsOutlivesTheProgram() {
        const auto kept = m_folder.filePath(QStringLiteral("c.sqlite-alerts")).toStdString();
        AlertNotify to;
        to.webhook = "http://127.0.0.1:" + std::to_string(closedPort()) + "/s3cretpath";
        to.tokenFile = file("token3", "t0ken-of-mine", false);
        {
            AlertSender::Options slow = quick();
            slow.firstPause = 1h;
            AlertSender sender(slow);
            sender.resume(kept, to);
            sender.send({news()}, to);
            QVERIFY(!sender.waitUntilSent(200ms));
        }
        QFile file(QString::fromStdString(kept));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("LUMI") && !text.contains("s3cret") && !text.contains("t0ken"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        file.close();
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(ok("thanks"));
        });
        to.webhook = server.url("/h"); // the address was corrected meanwhile
        const auto old = m_folder.filePath(QStringLiteral("old")).toStdString();
        std::filesystem::copy_file(kept, old);
        std::filesystem::last_write_time(old, std::filesystem::last_write_time(kept) - 25h);
        AlertSender sender(quick());
        sender.resume(old, to); // of another day: no news any more
        QVERIFY(!std::filesystem::exists(old));
        sender.resume(kept, to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(heard.all().size(), 1U);
        QCOMPARE(Heard::json(heard.all()[0])[u"title"].toString(),
                 QStringLiteral("LUMI \"north\""));
        QVERIFY(!file.exists());
    }

    /// That it ended would be taken for the state before if "it fires" came after it.
    void theEndDoesNotOvertakeTheBeginning() {
        Heard heard;
        std::atomic<int> asked = 0;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(++asked < 2 ? answer("503 Busy", "later") : ok("thanks"));
        });
        AlertSender::Options options = quick();
        options.firstPause = 300ms;
        AlertSender sender(options);
        AlertNotify to;
        to.webhook = server.url("/h");
        sender.send({news(), news(true)}, to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(heard.all().size(), 3U);
        QCOMPARE(Heard::json(heard.all()[1])[u"event"].toString(), QStringLiteral("firing"));
        QCOMPARE(Heard::json(heard.all()[2])[u"event"].toString(), QStringLiteral("ended"));
    }

    /// A server that is away for some minutes misses nothing: what waits goes to the new address.
    void whatWaitsGoesToTheTargetOfNow() {
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(ok("thanks"));
        });
        AlertNotify to;
        to.webhook = "http://127.0.0.1:" + std::to_string(closedPort()) + "/h";
        AlertSender::Options many = quick();
        QVERIFY(AlertSender::Options{}.attempts * 5min > 24h);
        many.attempts = 1000;
        AlertSender patient(many);
        patient.send({news()}, to);
        QVERIFY(!patient.waitUntilSent(100ms));
        to.webhook = server.url("/h");
        patient.setTarget(to);
        QVERIFY(patient.waitUntilSent(60s));
        QCOMPARE(heard.all().size(), 1U);
    }

    /// [notify] with a slip of the pen at the start: what waits is there when it is mended.
    void whatWaitsStaysUntilItIsKnownWhomToTell() {
        const auto kept = m_folder.filePath(QStringLiteral("unknown-alerts")).toStdString();
        AlertNotify nobody;
        nobody.isKnown = false;
        {
            AlertSender sender(quick());
            sender.resume(kept, nobody);
            sender.send({news()}, nobody);
            QVERIFY(!sender.waitUntilSent(20s)); // at once
        }
        QVERIFY(std::filesystem::exists(kept));
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(ok("thanks"));
        });
        AlertSender sender(quick());
        sender.resume(kept, nobody);
        AlertNotify to;
        to.webhook = server.url("/h");
        sender.setTarget(to);
        QVERIFY(sender.waitUntilSent(20s));
        QCOMPARE(heard.all().size(), 1U);
        QVERIFY(!std::filesystem::exists(kept));
    }

    /// A command that fails all the time holds up no webhook.
    void whatWaitsHoldsUpNoOther() {
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(ok("thanks"));
        });
        AlertSender::Options options = quick();
        options.firstPause = 1h;
        AlertSender sender(options);
        AlertNotify to;
        to.command = {"/bin/false"};
        sender.send({news()}, to);
        QVERIFY(!sender.waitUntilSent(500ms)); // it has failed, and waits
        to.webhook = server.url("/h");
        AlertNews other = news();
        other.spell.key.subject = "another";
        sender.send({other}, to);
        QTRY_COMPARE_WITH_TIMEOUT(heard.all().size(), 1U, 20'000);
    }

    void mutedOnesAndUnwantedEndsAreNotSent() {
        Heard heard;
        const ScriptedServer server([&](Peer& peer) {
            heard.add(peer.readRequest());
            peer.send(ok(""));
        });
        AlertSender sender(quick());
        AlertNotify to;
        to.webhook = server.url("/h");
        to.ends = false;
        AlertNews muted = news();
        muted.isMuted = true;
        sender.send({muted, news(true)}, to);
        sender.send({news()}, AlertNotify{});
        QVERIFY(sender.waitUntilSent(20s));
        QVERIFY(heard.all().empty());
    }
};

QTEST_GUILESS_MAIN(tst_AlertSender)
#include "tst_AlertSender.moc"
