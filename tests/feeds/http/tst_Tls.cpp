// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "models/core/ErrorText.h"
#include "tests/feeds/http/ScriptedServer.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <sys/stat.h>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

const std::string body = "gpus 4\n";

/// Serves `answer` in TLS, once a connection.
ScriptedServer::Script inTls(const Certificate& certificate, const std::string& answer,
                             const std::string& clientCa = {}, bool goodbye = true) {
    return [=](Peer& peer) {
        if (peer.startTls(certificate, clientCa) && !peer.readRequest().empty()) {
            peer.send(answer);
            if (goodbye) {
                peer.sayGoodbye();
            }
        }
    };
}

} // namespace

class tst_Tls final : public QObject {
    Q_OBJECT

private slots:
    void acceptsACertificateOfTheCa();
    void saysWhatIsWrongWithACertificate_data();
    void saysWhatIsWrongWithACertificate();
    void looksAwayOnlyWhenTold();
    void showsItsOwnCertificateWhereOneIsAsked();
    void opensNoPipe();
    void forgivesNoGoodbyeAfterAWholeAnswer();
    void takesNoHalfAnswerWithoutGoodbye();
    void neverLeavesTls();
    void namesAPlainServer();
    void namesAPlainServerThatWaits();
    void namesAnUnreadableCaFile();

private:
    /// A source at https://site.example, which the options' lookup finds on this machine.
    SourceConfig siteAt(const ScriptedServer& server) const {
        SourceConfig source;
        source.id = SourceId{"test"};
        source.url = "https://site.example:" + std::to_string(server.port()) + "/metrics";
        source.timeout = std::chrono::seconds{20};
        source.caFile = m_ca.file();
        return source;
    }
    static NetworkOptions options() {
        NetworkOptions options;
        options.lookup = [](const std::string&) -> Result<std::vector<std::string>> {
            return std::vector<std::string>{"127.0.0.1"};
        };
        options.environment = [](const std::string&) { return std::nullopt; };
        return options;
    }

    TestCa m_ca;
    Certificate m_site = m_ca.sign("DNS:site.example");
};

void tst_Tls::acceptsACertificateOfTheCa() {
    const ScriptedServer server(inTls(m_site, ok(body)));
    const auto response = fetch(siteAt(server), {}, options());
    QVERIFY2(response, response ? "" : response.error().detail.c_str());
    QCOMPARE(response->body, body);
}

void tst_Tls::saysWhatIsWrongWithACertificate_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("ofOurCa");
    QTest::addColumn<int>("expected");
    using namespace Qt::StringLiterals;
    QTest::addRow("another host") << u"DNS:other.example"_s << 1 << true
                                  << int(ErrorCode::tlsWrongHost);
    QTest::addRow("an address") << u"IP:127.0.0.1"_s << 1 << true << int(ErrorCode::tlsWrongHost);
    QTest::addRow("expired") << u"DNS:site.example"_s << -1 << true << int(ErrorCode::tlsExpired);
    QTest::addRow("unknown CA") << u"DNS:site.example"_s << 1 << false
                                << int(ErrorCode::tlsUnknownCa);
}

void tst_Tls::saysWhatIsWrongWithACertificate() {
    QFETCH(const QString, name);
    QFETCH(const int, daysLeft);
    QFETCH(const bool, ofOurCa);
    QFETCH(const int, expected);
    TestCa stranger;
    const auto certificate = (ofOurCa ? m_ca : stranger).sign(name.toStdString(), daysLeft);
    std::atomic<bool> reached = false; // the server has a thread of its own
    const ScriptedServer server(
        [&](Peer& peer) { reached = peer.startTls(certificate) && !peer.readRequest().empty(); });
    const auto response = fetch(siteAt(server), {}, options());
    QVERIFY(!response);
    QCOMPARE(int(response.error().code), expected);
    QVERIFY(!response.error().detail.empty());
    QVERIFY(!reached);
}

void tst_Tls::looksAwayOnlyWhenTold() {
    TestCa stranger;
    const ScriptedServer server(inTls(stranger.sign("DNS:other.example", -1), ok(body)));
    auto source = siteAt(server);
    source.verifyTls = false;
    QVERIFY(fetch(source, {}, options()));
}

void tst_Tls::showsItsOwnCertificateWhereOneIsAsked() {
    const ScriptedServer server(inTls(m_site, ok(body), m_ca.file()));
    auto source = siteAt(server);
    auto response = fetch(source, {}, options());
    QVERIFY(!response);
    const auto mine = m_ca.sign("DNS:client.example");
    source.clientCertificate = mine.file;
    source.clientKey = mine.keyFile;
    response = fetch(source, {}, options());
    QVERIFY2(response, response ? "" : response.error().detail.c_str());
    std::filesystem::permissions(mine.keyFile, std::filesystem::perms::others_read,
                                 std::filesystem::perm_options::add);
    response = fetch(source, {}, options());
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::credentialUnreadable);
    QCOMPARE(response.error().where, mine.keyFile);
}

/// A pipe would keep the thread waiting that all sources share.
void tst_Tls::opensNoPipe() {
    const ScriptedServer server(inTls(m_site, ok(body)));
    const QTemporaryDir folder;
    const std::string pipe = folder.filePath(QStringLiteral("pipe")).toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    auto source = siteAt(server);
    source.caFile = pipe;
    const auto ofCa = fetch(source, {}, options());
    QVERIFY(!ofCa);
    QCOMPARE(ofCa.error().detail, std::string("it is no ordinary file"));
    source = siteAt(server);
    source.clientCertificate = pipe;
    const auto ofCertificate = fetch(source, {}, options());
    QVERIFY(!ofCertificate);
    QCOMPARE(ofCertificate.error().where, pipe);
}

void tst_Tls::forgivesNoGoodbyeAfterAWholeAnswer() {
    const ScriptedServer server(inTls(m_site, ok(body), {}, false));
    QVERIFY(fetch(siteAt(server), {}, options()));
}

void tst_Tls::takesNoHalfAnswerWithoutGoodbye() {
    // Without a length only the end of the stream says that all has come: it must be a true end.
    const std::string untilClosed = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body;
    const ScriptedServer rude(inTls(m_site, untilClosed, {}, false));
    const auto response = fetch(siteAt(rude), {}, options());
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::connectionClosed);
    const ScriptedServer polite(inTls(m_site, untilClosed));
    QVERIFY(fetch(siteAt(polite), {}, options()));
}

void tst_Tls::neverLeavesTls() {
    const ScriptedServer plain(answering(ok(body)));
    const ScriptedServer server(
        inTls(m_site, answer("302 Found", "", "Location: " + plain.url() + "\r\n")));
    const auto response = fetch(siteAt(server), {}, options());
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::redirectRefused);
    QVERIFY2(response.error().detail.contains("https"), response.error().detail.c_str());
    QCOMPARE(plain.connections(), 0);
}

/// It waits for a request and so never answers the greeting: that is no matter of time.
void tst_Tls::namesAPlainServerThatWaits() {
    const ScriptedServer server([](Peer& peer) { peer.waitUntilClosed(); });
    auto source = siteAt(server);
    source.timeout = std::chrono::milliseconds{300};
    const auto response = fetch(source, {}, options());
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::tlsFailed);
    const QString said = describe(response.error());
    QVERIFY2(said.contains(QStringLiteral("TLS")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("timeout")), qPrintable(said));
}

void tst_Tls::namesAPlainServer() {
    const ScriptedServer server([](Peer& peer) {
        peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        peer.waitUntilClosed();
    });
    const auto response = fetch(siteAt(server), {}, options());
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::tlsFailed);
}

void tst_Tls::namesAnUnreadableCaFile() {
    const ScriptedServer server(inTls(m_site, ok(body)));
    auto source = siteAt(server);
    source.caFile = "/nonexistent/ca.pem";
    const auto response = fetch(source, {}, options());
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::badConfig);
    QCOMPARE(response.error().where, source.caFile);
}

QTEST_APPLESS_MAIN(tst_Tls)
#include "tst_Tls.moc"
