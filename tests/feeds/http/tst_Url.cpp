// SPDX-License-Identifier: GPL-3.0-only
// Addresses as people, sites and fuzzers write them.
#include "app/feeds/net/Url.h"

#include <QTest>

using namespace ff;
using namespace ff::feeds;

class tst_Url final : public QObject {
    Q_OBJECT

private slots:
    void isTakenApart() {
        const auto url = Url::parse("HTTPS://u:p@Site.Example:8443/a/b?c[]=d");
        QVERIFY(url.has_value());
        QCOMPARE(url->origin(), std::string("https://site.example:8443"));
        QCOMPARE(url->target(), std::string("/a/b?c%5B%5D=d"));
        QCOMPARE(url->userInfo, std::string("u:p"));
        QCOMPARE(url->shown(), std::string("https://site.example:8443/a/b"));
        QCOMPARE(Url::parse("http://[::1]:9090")->authority(), std::string("[::1]:9090"));
    }

    /// What is no host is refused, in an address and where a redirect leads: encoded, it could
    /// begin a header or name another host. Found by fuzzing.
    void aHostIsAHost_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("line break") << QByteArray("http://a.example%0d%0aX-Evil:%201/");
        QTest::newRow("slash") << QByteArray("http://a.example%2F.evil.example/");
        QTest::newRow("at") << QByteArray("http://a.example%40evil.example/");
        QTest::newRow("blank") << QByteArray("http://a.example b/");
        QTest::newRow("Latin-1") << QByteArray("https://u\xe7"
                                               "er:80/");
        QTest::newRow("end of text") << QByteArray("http://a.example%00.evil.example/");
        QTest::newRow("no port") << QByteArray("https://a.example:.evil.example/x");
        QTest::newRow("no port either") << QByteArray("https://a.example:)443/select");
    }
    void aHostIsAHost() {
        QFETCH(QByteArray, address);
        const auto url = Url::parse(address.toStdString());
        QVERIFY(!url);
        QCOMPARE(url.error().code, ErrorCode::badConfig);
        const auto led = Url::parse("http://a.example/b")->resolved(address.toStdString());
        QVERIFY(!led);
        QCOMPARE(led.error().code, ErrorCode::redirectRefused);
    }

    void aRedirectStaysOrGoesWhereItSays() {
        const auto base = Url::parse("http://u:p@a.example/b/c?q");
        QCOMPARE(base->resolved("../d")->target(), std::string("/d"));
        QCOMPARE(base->resolved("//b.example/x")->origin(), std::string("http://b.example"));
        QCOMPARE(base->resolved("https://a.example/")->userInfo, std::string());
        QVERIFY(mayCarrySecrets(*base, *base->resolved("https://a.example/")));
        QVERIFY(!mayCarrySecrets(*base, *base->resolved("//b.example/x")));
        QVERIFY(!base->resolved("ftp://a.example/"));
    }
};

QTEST_APPLESS_MAIN(tst_Url)
#include "tst_Url.moc"
