// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "app/feeds/http/Refusal.h"
#include "tests/feeds/http/ScriptedServer.h"

#include <QTest>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

Q_DECLARE_METATYPE(ff::test::ScriptedServer::Script)
Q_DECLARE_METATYPE(ff::ErrorCode)

namespace {

SourceConfig sourceAt(const std::string& url) {
    SourceConfig source;
    source.id = SourceId{"test"};
    source.url = url;
    source.timeout = std::chrono::seconds{20};
    return source;
}

const std::string body = "gpus 4\n";

} // namespace

class tst_Client final : public QObject {
    Q_OBJECT

private slots:
    void readsEveryShapeOfBody_data();
    void readsEveryShapeOfBody();
    void readsTheWordsOfARefusal_data();
    void readsTheWordsOfARefusal();
    void refusesABombBeforeItIsUnpacked();
    void sendsWhatTheKindOfSourceWants_data();
    void sendsWhatTheKindOfSourceWants();
    void followsARedirect();
    void sendsNoSecretToAnotherHost();
    void sendsNoQueryOfTheAddressToAnotherHost();
    void sendsNoSecretParameterToAnotherHost();
    void givesUpOnARedirectLoop();
    void keepsSecretsOutOfErrors();
    void doesNotRepeatASecretOfTheAddress();
    void doesNotRepeatASecretParameter();
};

void tst_Client::readsEveryShapeOfBody_data() {
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes);
    };
    row("with a length", ok(body));
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ngpu\r\n4\r\ns 4\n\r\n"
                   "0\r\n\r\n");
    row("until it closes", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);
    row("http/1.0", "HTTP/1.0 200 OK\r\n\r\n" + body);
    row("gzip", ok(gzip(body), "Content-Encoding: gzip\r\n"));
    row("gzip that nobody announced", ok(gzip(body)));
    row("gzip twice", ok(gzip(gzip(body)), "Content-Encoding: gzip\r\n"));
    row("announced gzip that is plain", ok(body, "Content-Encoding: gzip\r\n"));
    row("gzip in two members", ok(gzip("gpus") + gzip(" 4\n"), "Content-Encoding: gzip\r\n"));
    row("after an interim answer", "HTTP/1.1 100 Continue\r\n\r\n" + ok(body));
}

void tst_Client::readsEveryShapeOfBody() {
    QFETCH(const QByteArray, answer);
    const ScriptedServer server([&](Peer& peer) {
        peer.readRequest();
        peer.send(answer.toStdString());
    });
    const auto response = fetch(sourceAt(server.url()));
    QVERIFY2(response, response ? "" : response.error().detail.c_str());
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, body);
}

/// A refusal comes in every shape that an answer has, and its words are shown to people.
void tst_Client::readsTheWordsOfARefusal_data() {
    QTest::addColumn<QByteArray>("answer");
    const std::string words = "ask the service desk for access";
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes);
    };
    row("plain", answer("403 Forbidden", words));
    row("gzip", answer("403 Forbidden", gzip(words), "Content-Encoding: gzip\r\n"));
    row("chunked", "HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nask the \r\n17"
                   "\r\nservice desk for access\r\n0\r\n\r\n");
    row("until it closes", "HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n" + words);
}

void tst_Client::readsTheWordsOfARefusal() {
    QFETCH(const QByteArray, answer);
    const ScriptedServer server([&](Peer& peer) {
        peer.readRequest();
        peer.send(answer.toStdString());
    });
    const auto response = fetch(sourceAt(server.url()));
    QVERIFY2(response, response ? "" : response.error().detail.c_str());
    QCOMPARE(response->status, 403);
    QVERIFY2(refusalText(*response).contains("ask the service desk for access"),
             refusalText(*response).c_str());
}

void tst_Client::refusesABombBeforeItIsUnpacked() {
    const std::string bomb = gzip(std::string(64U << 20, 'x'));
    const ScriptedServer server(answering(ok(bomb, "Content-Encoding: gzip\r\n")));
    NetworkOptions options;
    options.maxBytesPlain = 1U << 20;
    const auto response = fetch(sourceAt(server.url()), {}, options);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::bodyTooLarge);
}

void tst_Client::sendsWhatTheKindOfSourceWants_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("expected");
    using namespace Qt::StringLiterals;
    QTest::addRow("bearer") << int(SourceKind::prometheus) << QString()
                            << QStringList{u"\r\nAuthorization: Bearer s3cret\r\n"_s};
    QTest::addRow("basic") << int(SourceKind::openMetrics) << u"ann"_s
                           << QStringList{u"\r\nAuthorization: Basic YW5uOnMzY3JldA==\r\n"_s};
    QTest::addRow("slurm") << int(SourceKind::slurmRest) << u"ann"_s
                           << QStringList{u"\r\nX-SLURM-USER-NAME: ann\r\n"_s,
                                          u"\r\nX-SLURM-USER-TOKEN: s3cret\r\n"_s};
}

void tst_Client::sendsWhatTheKindOfSourceWants() {
    QFETCH(const int, kind);
    QFETCH(const QString, user);
    QFETCH(const QStringList, expected);
    std::string seen;
    const ScriptedServer server([&](Peer& peer) {
        seen = peer.readRequest();
        peer.send(ok(body));
    });
    auto source = sourceAt(server.url("/base?a=1"));
    source.kind = static_cast<SourceKind>(kind);
    source.userName = user.toStdString();
    source.credential = {CredentialRef::From::environment, "TOKEN"};
    source.headers = {{"X-Scope-OrgID", "eu"}};
    NetworkOptions options;
    options.environment = [](const std::string& name) -> std::optional<std::string> {
        return name == "TOKEN" ? std::optional<std::string>("s3cret\n") : std::nullopt;
    };
    Request request;
    request.target = "/api/x?b=2";
    QVERIFY(fetch(source, request, options));
    const QString sent = QString::fromStdString(seen);
    QVERIFY2(sent.startsWith(QStringLiteral("GET /base/api/x?a=1&b=2 HTTP/1.1\r\n")), seen.c_str());
    QVERIFY(sent.contains(QStringLiteral("\r\nX-Scope-OrgID: eu\r\n")));
    for (const QString& line : expected) {
        QVERIFY2(sent.contains(line), seen.c_str());
    }
}

void tst_Client::followsARedirect() {
    const ScriptedServer server([&](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            peer.send(request.starts_with("GET /new/here ")
                          ? ok(body)
                          : answer("302 Found", "", "Location: ../new/here\r\n"));
        }
    });
    const auto response = fetch(sourceAt(server.url("/old/there")));
    QVERIFY(response);
    QCOMPARE(response->body, body);
    QCOMPARE(server.connections(), 1);
}

void tst_Client::sendsNoSecretToAnotherHost() {
    std::string seen;
    const ScriptedServer other([&](Peer& peer) {
        seen = peer.readRequest();
        peer.send(ok(body));
    });
    const ScriptedServer server(answering(
        answer("307 Temporary Redirect", "", "Location: " + other.url("/stolen") + "\r\n")));
    auto source = sourceAt(server.url());
    source.kind = SourceKind::slurmRest;
    source.userName = "ann";
    source.credential = {CredentialRef::From::environment, "TOKEN"};
    source.headers = {{"X-Scope-OrgID", "eu"}};
    NetworkOptions options;
    options.environment = [](const std::string& name) -> std::optional<std::string> {
        return name == "TOKEN" ? std::optional<std::string>("s3cret") : std::nullopt;
    };
    QVERIFY(fetch(source, {}, options));
    QVERIFY(seen.starts_with("GET /stolen "));
    for (const char* secret : {"s3cret", "ann", "X-SLURM", "Authorization", "X-Scope-OrgID"}) {
        QVERIFY2(seen.find(secret) == seen.npos, secret);
    }
}

/// The request's own query goes along, that of the source's address may be a secret.
void tst_Client::sendsNoQueryOfTheAddressToAnotherHost() {
    std::string seen;
    const ScriptedServer other([&](Peer& peer) {
        seen = peer.readRequest();
        peer.send(ok(body));
    });
    const ScriptedServer server(
        answering(answer("302 Found", "", "Location: " + other.url("/b/metrics") + "\r\n")));
    Request request;
    request.target = "/metrics?match=gpus";
    QVERIFY(fetch(sourceAt(server.url("/?token=s3cret")), request));
    QVERIFY2(seen.starts_with("GET /b/metrics?match=gpus HTTP"), seen.c_str());
    QVERIFY(fetch(sourceAt(server.url("/metrics?token=s3cret"))));
    QVERIFY2(seen.starts_with("GET /b/metrics HTTP"), seen.c_str());
}

void tst_Client::sendsNoSecretParameterToAnotherHost() {
    std::string seen;
    const ScriptedServer other([&](Peer& peer) {
        seen = peer.readRequest();
        peer.send(ok(body));
    });
    const ScriptedServer server(answering(
        answer("307 Temporary Redirect", "", "Location: " + other.url("/query") + "\r\n")));
    SourceConfig source = sourceAt(server.url());
    source.parameters = {{"dedup", "true"}, {"api_key", "s3cret"}};
    Request request{.method = "POST", .target = "/query", .headers = {}, .body = {}};
    request.body = "query=up&dedup=true&api_key=s3cret";
    QVERIFY(fetch(source, request));
    QVERIFY2(seen.ends_with("\r\n\r\nquery=up&dedup=true"), seen.c_str());
    request = {.method = "GET", .target = "/query?" + request.body, .headers = {}, .body = {}};
    QVERIFY(fetch(source, request));
    QVERIFY2(seen.starts_with("GET /query?query=up&dedup=true HTTP"), seen.c_str());
}

void tst_Client::givesUpOnARedirectLoop() {
    const ScriptedServer server(answering(answer("301 Moved", "", "Location: /again\r\n")));
    const auto response = fetch(sourceAt(server.url()));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::redirectRefused);
}

void tst_Client::keepsSecretsOutOfErrors() {
    auto url = "http://ann:s3cret@127.0.0.1:" + std::to_string(closedPort()) + "/m?token=s3cret";
    const auto response = fetch(sourceAt(url));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::connectFailed);
    QVERIFY(!response.error().where.contains("s3cret"));
    QVERIFY(!response.error().detail.contains("s3cret"));
    QVERIFY(response.error().where.contains("http://127.0.0.1:"));
}

void tst_Client::doesNotRepeatASecretOfTheAddress() {
    const ScriptedServer server([&](Peer& peer) {
        const std::string request = peer.readRequest();
        peer.send(answer("403 Forbidden", "no: " + request.substr(0, request.find(" HTTP"))));
    });
    const auto response =
        fetch(sourceAt(server.url("/m?format=text&api_key=ab%2Fcd&x=0123456789abcdefghij")));
    QVERIFY(response);
    QCOMPARE(response->body, "no: GET /m?format=text&api_key=***&x=***");
}

void tst_Client::doesNotRepeatASecretParameter() {
    const ScriptedServer server([&](Peer& peer) {
        const std::string request = peer.readRequest();
        peer.send(answer("400 Bad Request", "no: " + request.substr(request.find("\r\n\r\n") + 4)));
    });
    SourceConfig source = sourceAt(server.url());
    source.parameters = {{"dedup", "true"}, {"api_key", "a/b+c"}};
    const auto response = fetch(source, {.method = "POST",
                                         .target = "/query",
                                         .headers = {},
                                         .body = "query=up&dedup=true&api_key=a%2Fb%2Bc"});
    QVERIFY(response);
    QVERIFY2(!response->body.contains("a%2Fb") && !response->body.contains("a/b"),
             response->body.c_str());
}

QTEST_APPLESS_MAIN(tst_Client)
#include "tst_Client.moc"
