// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "app/feeds/publish/PageServer.h"
#include "models/core/ErrorText.h"
#include "tests/feeds/http/TestCertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace ff::feeds;

namespace {

const std::string kPage = "# TYPE x gauge\nx 1\n# EOF\n";

PageServerOptions onLoopback() {
    PageServerOptions options;
    options.address = "127.0.0.1:0";
    options.page = [] { return Result<std::string>(kPage); };
    return options;
}

SourceConfig sourceAt(const PageServer& server) {
    SourceConfig source;
    source.id = SourceId{"test"};
    source.kind = SourceKind::openMetrics;
    source.url = server.url();
    source.timeout = std::chrono::seconds{20};
    return source;
}

Request get(const char* target = "", const char* method = "GET") {
    return {.method = method, .target = target, .headers = {}, .body = {}};
}

/// Without an environment that names a proxy.
NetworkOptions network() {
    NetworkOptions options;
    options.environment = [](const std::string&) { return std::optional<std::string>(); };
    return options;
}

} // namespace

class tst_PageServer final : public QObject {
    Q_OBJECT

private slots:
    void servesThePageAndNothingElse() {
        const auto server = PageServer::start(onLoopback());
        QVERIFY2(server, server ? "" : qPrintable(describe(server.error())));
        QVERIFY((*server)->isLoopback());
        const auto answer = fetch(sourceAt(**server), get(), network());
        QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, kPage);
        QVERIFY(answer->contentType.starts_with("application/openmetrics-text; version=1.0.0"));
        SourceConfig elsewhere = sourceAt(**server);
        elsewhere.url.resize(elsewhere.url.rfind('/'));
        QCOMPARE(fetch(elsewhere, get("/cache.sqlite"), network())->status, 404);
        QCOMPARE(fetch(elsewhere, get("/metrics", "POST"), network())->status, 405);
        QCOMPARE(fetch(elsewhere, get("/metrics?x=1"), network())->status, 200);
    }

    void aPortAloneIsOfThisComputer() {
        PageServerOptions options = onLoopback();
        options.address = "0";
        const auto server = PageServer::start(options);
        QVERIFY(server);
        QVERIFY((*server)->isLoopback());
        QVERIFY((*server)->url().starts_with("http://127.0.0.1:"));
    }

    void givesThePageToWhoSendsTheToken() {
        PageServerOptions options = onLoopback();
        options.tokenFile = written("token", "right\n", QFile::ReadOwner | QFile::WriteOwner);
        const auto server = PageServer::start(options);
        QVERIFY2(server, server ? "" : qPrintable(describe(server.error())));
        SourceConfig source = sourceAt(**server);
        QCOMPARE(fetch(source, get(), network())->status, 401);
        source.credential = {CredentialRef::From::file, options.tokenFile};
        QCOMPARE(fetch(source, get(), network())->body, kPage);
        source.credential.what = written("other", "wrong", QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(fetch(source, get(), network())->status, 401);
        // A new token holds at once.
        written("token", "wrong", QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(fetch(source, get(), network())->status, 200);
        QFile::setPermissions(QString::fromStdString(options.tokenFile),
                              QFile::ReadOwner | QFile::ReadGroup);
        QCOMPARE(fetch(source, get(), network())->status, 503);
    }

    void refusesWhatIsNotSafe_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("open"); // others may read the token
        QTest::addColumn<QString>("why");
        QTest::addRow("open token")
            << QStringLiteral("127.0.0.1:0") << true << QStringLiteral("0600");
        QTest::addRow("in clear") << QStringLiteral("0.0.0.0:0") << false
                                  << QStringLiteral("without encryption");
        QTest::addRow("no address")
            << QStringLiteral("site:x") << false << QStringLiteral("127.0.0.1:9417");
    }
    void refusesWhatIsNotSafe() {
        QFETCH(QString, address);
        QFETCH(bool, open);
        QFETCH(QString, why);
        PageServerOptions options = onLoopback();
        options.address = address.toStdString();
        options.tokenFile =
            written("t", "right", open ? QFile::ReadOwner | QFile::ReadOther : QFile::ReadOwner);
        const auto server = PageServer::start(options);
        QVERIFY(!server);
        QVERIFY2(server.error().detail.contains(why.toStdString()), server.error().detail.c_str());
    }

    void saysThatThePortIsTaken() {
        const auto first = PageServer::start(onLoopback());
        PageServerOptions options = onLoopback();
        const std::string url = (*first)->url();
        options.address = url.substr(7, url.rfind('/') - 7);
        const auto second = PageServer::start(options);
        QVERIFY(!second);
        QCOMPARE(second.error().where, options.address);
    }

    void aKeyThatOthersMayReadIsRefused() {
        test::TestCa ca;
        const auto certificate = ca.sign("IP:127.0.0.1");
        PageServerOptions options = onLoopback();
        options.certificate = certificate.file;
        options.key = certificate.keyFile;
        QFile::setPermissions(QString::fromStdString(options.key),
                              QFile::ReadOwner | QFile::ReadOther);
        const auto server = PageServer::start(options);
        QVERIFY(!server);
        QCOMPARE(int(server.error().code), int(ErrorCode::credentialUnreadable));
        QCOMPARE(server.error().where, options.key);
        QVERIFY2(server.error().detail.contains("0600"), server.error().detail.c_str());
    }

    void speaksTls() {
        test::TestCa ca;
        const auto certificate = ca.sign("IP:127.0.0.1");
        PageServerOptions options = onLoopback();
        options.certificate = certificate.file;
        options.key = certificate.keyFile;
        const auto server = PageServer::start(options);
        QVERIFY2(server, server ? "" : qPrintable(describe(server.error())));
        SourceConfig source = sourceAt(**server);
        QVERIFY(source.url.starts_with("https://"));
        source.caFile = ca.file();
        const auto answer = fetch(source, get(), network());
        QVERIFY2(answer, answer ? "" : qPrintable(describe(answer.error())));
        QCOMPARE(answer->body, kPage);
        options.key = "/nonexistent";
        const auto broken = PageServer::start(options);
        QVERIFY(!broken);
        QCOMPARE(broken.error().where, options.key);
    }

private:
    std::string written(const char* name, const char* text, QFile::Permissions permissions) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
            qFatal("the file was not written");
        }
        file.setPermissions(permissions);
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_PageServer)
#include "tst_PageServer.moc"
