// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "app/feeds/http/SecretFile.h"
#include "app/feeds/net/Url.h"
#include "tests/feeds/http/ScriptedServer.h"
#include "tests/feeds/poller/PollerFixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <mutex>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

/// A JSON Web Token that ends in so many seconds; nobody checks its signature here.
std::string jwtEndingIn(std::chrono::seconds left) {
    const auto end = toMillis(now() + left) / 1000;
    std::string payload = base64("{\"sun\":\"ann\",\"exp\":" + std::to_string(end) + "}");
    std::erase(payload, '=');
    return "eyJhbGciOiJIUzI1NiJ9." + payload + ".c2lnbmF0dXJl";
}

} // namespace

class tst_Credential final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsTheFileAgainWhenItChanges();
    void takesACredentialOfTheService();
    void refusesAFileThatOthersMayRead();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void takesWhatScontrolPrints();
    void doesNotSendATokenWhoseTimeIsOver();
    void endsACommandThatHangs();
    void keepsACommandsTokenUntilTheSiteRefusesIt();
    void renewsASlurmTokenThatEndedSilently();
    void doesNotRepeatTheToken();
    void doesNotRepeatBasicAuthentication();
    void doesNotRepeatWhatWasInForceBefore();

private:
    SourceConfig source(const ScriptedServer& server, CredentialRef ref) const {
        SourceConfig source = fastSource("test", server.url());
        source.credential = std::move(ref);
        return source;
    }
    std::string path(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    std::string write(const char* name, const std::string& text, unsigned mode = 0600) const {
        const std::string file = path(name);
        std::ofstream(file + ".new") << text;
        std::filesystem::permissions(file + ".new", std::filesystem::perms{mode});
        std::filesystem::rename(file + ".new", file);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Credential::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Credential::readsTheFileAgainWhenItChanges() {
    const ScriptedServer server([](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            peer.send(ok("server " + header(request, "Authorization").value_or("nobody") + "\n"));
        }
    });
    const auto file = write("token", "one\n");
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({source(server, {CredentialRef::From::file, file})});
    // What is sent comes back in the remark, where it must not be readable.
    const auto saw = [](int count) {
        return [count](const auto& batches) { return goodOf(batches, "test") >= count; };
    };
    QVERIFY(sink.waitFor(saw(1)));
    QCOMPARE(sink.batches().front().outcome.remark, "Bearer one"); // too short to be a secret
    write("token", "seven\n");
    QVERIFY(sink.waitFor([](const auto& batches) {
        return std::ranges::any_of(
            batches, [](const Batch& batch) { return batch.outcome.remark == "Bearer ***"; });
    }));
}

/// systemd's LoadCredential= gives the service's user an access list, which looks like a group's.
void tst_Credential::takesACredentialOfTheService() {
    const auto file = write("token", "s3cret\n", 0440);
    QVERIFY(!readSecretFile(file));
    qputenv("CREDENTIALS_DIRECTORY", QByteArray::fromStdString(m_folder->path().toStdString()));
    const auto secret = readSecretFile(file);
    const auto open = readSecretFile(write("open", "s3cret\n", 0444));
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(secret.value_or(std::string()), "s3cret");
    QVERIFY(!open);
}

void tst_Credential::refusesAFileThatOthersMayRead() {
    const ScriptedServer server(answering(ok("gpus 4\n")));
    const auto file = write("token", "s3cret\n", 0640);
    const auto response = fetch(source(server, {CredentialRef::From::file, file}));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::credentialUnreadable);
    QCOMPARE(response.error().where, file);
    QVERIFY(response.error().detail.contains("0600"));
    QCOMPARE(server.connections(), 0);
}

void tst_Credential::refusesWhatIsNoToken_data() {
    QTest::addColumn<QByteArray>("command");
    QTest::addRow("nothing") << QByteArray("true");
    QTest::addRow("two lines") << QByteArray("printf 'a\\r\\nX-Evil: b'");
    QTest::addRow("failure") << QByteArray("echo s3cret; exit 3");
    QTest::addRow("too much") << QByteArray("head -c 100000 /dev/zero | tr '\\0' x");
    QTest::addRow("no such program") << QByteArray("/nonexistent/program");
}

void tst_Credential::refusesWhatIsNoToken() {
    QFETCH(const QByteArray, command);
    const ScriptedServer server(answering(ok("gpus 4\n")));
    const auto response =
        fetch(source(server, {CredentialRef::From::command, command.toStdString()}));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::credentialUnreadable);
    QVERIFY(!response.error().detail.contains("s3cret"));
    QCOMPARE(server.connections(), 0);
}

void tst_Credential::takesWhatScontrolPrints() {
    std::string seen;
    const ScriptedServer server([&](Peer& peer) {
        seen = peer.readRequest();
        peer.send(ok("gpus 4\n"));
    });
    auto slurm = source(server, {CredentialRef::From::command, "echo SLURM_JWT=abc"});
    slurm.kind = SourceKind::slurmRest;
    QVERIFY(fetch(slurm));
    QCOMPARE(header(seen, "X-SLURM-USER-TOKEN"), "abc");
}

void tst_Credential::doesNotSendATokenWhoseTimeIsOver() {
    const ScriptedServer server(answering(ok("gpus 4\n")));
    const auto file = write("token", jwtEndingIn(std::chrono::seconds{-10}));
    const auto config = source(server, {CredentialRef::From::file, file});
    const auto response = fetch(config);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::tokenExpired);
    QCOMPARE(server.connections(), 0);
    write("token", jwtEndingIn(std::chrono::hours{1}));
    QVERIFY(fetch(config));
}

void tst_Credential::endsACommandThatHangs() {
    const ScriptedServer server(answering(ok("gpus 4\n")));
    // The shell's child outlives a shell that is ended alone: the whole group has to go.
    auto config = source(server, {CredentialRef::From::command, "sleep 1000; true"});
    config.timeout = std::chrono::milliseconds{100};
    const auto response = fetch(config);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::deadlineExceeded);
    QVERIFY(response.error().detail.contains("command"));
}

void tst_Credential::keepsACommandsTokenUntilTheSiteRefusesIt() {
    // The command's tokens are numbered by how often it ran; the site takes the second only.
    const std::string counter = path("runs");
    const ScriptedServer server([](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            const bool welcome = header(request, "Authorization") == "Bearer token-2";
            peer.send(welcome ? ok("gpus 4\n") : answer("401 Unauthorized", "who?"));
        }
    });
    TestSink sink;
    Poller poller(sink, linesOptions());
    const std::string command = "echo x >> " + counter + "; echo token-$(wc -l < " + counter + ")";
    poller.setSources({source(server, {CredentialRef::From::command, command})});
    QVERIFY(sink.waitFor([](const auto& batches) { return goodOf(batches, "test") >= 3; }));
    poller.stop();
    QVERIFY(!errorOf(sink.batches(), "test"));
    QCOMPARE(std::filesystem::file_size(counter), 4U); // ran twice
}

void tst_Credential::renewsASlurmTokenThatEndedSilently() {
    // slurmrestd before and after 24.11 says it with another status; neither is a 401.
    for (const char* status :
         {"500 Internal Server Error", "511 Network Authentication Required"}) {
        const std::string counter = path("slurm-runs");
        std::filesystem::remove(counter);
        std::atomic renewed = false;
        const ScriptedServer server([&](Peer& peer) {
            for (std::string request; !(request = peer.readRequest()).empty();) {
                renewed = renewed || header(request, "X-SLURM-USER-TOKEN") == "token-2";
                peer.send(answer(status,
                                 R"({"errors":[{"error":"Authentication failure: invalid JWT",)"
                                 R"("error_number":1007}]})",
                                 "Content-Type: application/json\r\n"));
            }
        });
        TestSink sink;
        PollerOptions options = linesOptions();
        options.poll = makePoll;
        Poller poller(sink, options);
        const std::string command =
            "echo x >> " + counter + "; echo token-$(wc -l < " + counter + ")";
        auto slurm = source(server, {CredentialRef::From::command, command});
        slurm.kind = SourceKind::slurmRest;
        poller.setSources({slurm});
        QVERIFY(sink.waitFor([&](const auto&) { return renewed.load(); }));
        QVERIFY(
            sink.waitFor([](const auto& batches) { return errorOf(batches, "test").has_value(); }));
        const auto code = errorOf(sink.batches(), "test")->code;
        QVERIFY2(code == ErrorCode::tokenExpired || code == ErrorCode::unauthorised, status);
    }
}

void tst_Credential::doesNotRepeatTheToken() {
    const ScriptedServer server([](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            peer.send(answer("401 Unauthorized",
                             "bad header " + header(request, "Authorization").value_or("")));
        }
    });
    const auto file = write("token", "s3cret-token");
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({source(server, {CredentialRef::From::file, file})});
    QVERIFY(sink.waitFor([](const auto& batches) { return errorOf(batches, "test").has_value(); }));
    QCOMPARE(errorOf(sink.batches(), "test")->detail, "bad header Bearer ***");
}

void tst_Credential::doesNotRepeatBasicAuthentication() {
    const ScriptedServer server([](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            peer.send(answer("401 Unauthorized",
                             "bad header " + header(request, "Authorization").value_or("")));
        }
    });
    SourceConfig config = source(server, {CredentialRef::From::file, write("token", "s3cret")});
    config.userName = "ann";
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({config});
    QVERIFY(sink.waitFor([](const auto& batches) { return errorOf(batches, "test").has_value(); }));
    QCOMPARE(errorOf(sink.batches(), "test")->detail, "bad header Basic ***");
    // An address may carry one too, where it is given by hand.
    config = fastSource("test", "http://ann:pass:word@" + server.url().substr(7));
    const auto response = fetch(config);
    QVERIFY(response);
    QCOMPARE(response->body, "bad header Basic ***");
}

/// The site still quotes the token of the request before.
void tst_Credential::doesNotRepeatWhatWasInForceBefore() {
    std::mutex mutex; // each peer has a thread of its own
    std::string before = "nothing";
    const ScriptedServer server([&](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            const std::lock_guard lock(mutex);
            const auto sent = header(request, "Authorization").value_or("");
            peer.send(answer("503 Service Unavailable", "after " + before + " now " + sent));
            before = sent;
        }
    });
    write("token", "s3cret-first");
    TestSink sink;
    Poller poller(sink, linesOptions());
    poller.setSources({source(server, {CredentialRef::From::file, path("token")})});
    const auto told = [](int times) {
        return [times](const auto& batches) { return int(batches.size()) >= times; };
    };
    QVERIFY(sink.waitFor(told(1)));
    write("token", "s3cret-first-and-second");
    QVERIFY(sink.waitFor(told(4)));
    poller.stop();
    const std::lock_guard lock(mutex);
    QVERIFY(before.ends_with("second"));
    for (const Batch& batch : sink.batches()) {
        QVERIFY(batch.outcome.error);
        const std::string& detail = batch.outcome.error->detail;
        QVERIFY2(!detail.contains("s3cret") && !detail.contains("second"), detail.c_str());
    }
}

QTEST_APPLESS_MAIN(tst_Credential)
#include "tst_Credential.moc"
