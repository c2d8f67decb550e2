// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/BaseAddress.h"

#include <QTest>

using namespace ff;
using namespace ff::feeds;

namespace {

constexpr std::string_view kTarget = "/api/v1/query";

QByteArray shown(const Url& url) {
    return QByteArray::fromStdString(url.shown());
}

BaseAddress given() {
    return BaseAddress(*Url::parse("http://site.example/?key=secret"));
}

Hop reached(const char* url, bool trusted = true) {
    Hop hop;
    hop.url = *Url::parse(url);
    hop.trusted = trusted;
    hop.followed = 1;
    return hop;
}

WireAnswer answer(int status, const char* body = "{}") {
    WireAnswer wire;
    wire.status = status;
    wire.body = body;
    return wire;
}

} // namespace

/// What a source's redirects teach about its address.
class tst_BaseAddress final : public QObject {
    Q_OBJECT

private slots:
    void aPrefixIsLearntAndForgotten() {
        BaseAddress address = given();
        address.learn(kTarget, reached("http://site.example/prometheus/api/v1/query"), answer(200));
        QCOMPARE(shown(address.current()), QByteArray("http://site.example/prometheus"));
        QCOMPARE(address.current().query, std::string("key=secret"));
        QCOMPARE(shown(address.given()), QByteArray("http://site.example/"));
        QCOMPARE(address.proposed(), std::string("http://site.example/prometheus"));
        Hop straight = reached("http://site.example/prometheus/api/v1/query");
        straight.followed = 0;
        address.learn(kTarget, straight, answer(200));
        QCOMPARE(shown(address.current()), QByteArray("http://site.example/prometheus"));
        address.learn(kTarget, straight, answer(404)); // the prefix is gone
        QCOMPARE(shown(address.current()), QByteArray("http://site.example/"));
    }

    /// It is proposed to a person, but what is secret does not go there by itself.
    void anotherHostIsOnlyProposed() {
        BaseAddress address = given();
        address.learn(kTarget, reached("http://other.example/api/v1/query", false), answer(200));
        QCOMPARE(shown(address.current()), QByteArray("http://site.example/"));
        QCOMPARE(address.proposed(), std::string("http://other.example/"));
    }

    void nothingIsLearntOf_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("a refusal")
            << QByteArray("http://site.example/x/api/v1/query") << 403 << QByteArray("{}");
        QTest::addRow("a page with a login") << QByteArray("http://site.example/x/api/v1/query")
                                             << 200 << QByteArray("<!doctype html><html></html>");
        QTest::addRow("another resource")
            << QByteArray("http://site.example/login") << 200 << QByteArray("{}");
        QTest::addRow("a slash at the end")
            << QByteArray("http://site.example/api/v1/query/") << 200 << QByteArray("{}");
    }

    void nothingIsLearntOf() {
        QFETCH(QByteArray, url);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        BaseAddress address = given();
        address.learn(kTarget, reached(url.constData()), answer(status, body.constData()));
        QCOMPARE(shown(address.current()), QByteArray("http://site.example/"));
        QVERIFY(address.proposed().empty());
    }
};

QTEST_GUILESS_MAIN(tst_BaseAddress)
#include "tst_BaseAddress.moc"
