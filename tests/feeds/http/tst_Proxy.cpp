// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"
#include "app/feeds/net/Proxy.h"
#include "tests/feeds/http/ScriptedServer.h"

#include <QTest>

#include <map>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

using Variables = std::map<std::string, std::string>;

Environment environmentOf(Variables variables) {
    return [variables = std::move(variables)](const std::string& name) {
        const auto it = variables.find(name);
        return it == variables.end() ? std::nullopt : std::optional<std::string>(it->second);
    };
}

SourceConfig sourceAt(const std::string& url) {
    SourceConfig source;
    source.id = SourceId{"test"};
    source.url = url;
    source.timeout = std::chrono::seconds{20};
    return source;
}

/// The proxy is the only machine whose name is known.
NetworkOptions through(const ScriptedServer& proxy, const std::string& login = {}) {
    const std::string url = "http://" + login + "proxy.example:" + std::to_string(proxy.port());
    NetworkOptions options;
    options.environment = environmentOf({{"http_proxy", url}, {"https_proxy", url}});
    options.lookup = [](const std::string& host) -> Result<std::vector<std::string>> {
        if (host == "proxy.example") {
            return std::vector<std::string>{"127.0.0.1"};
        }
        return fail(ErrorCode::nameNotFound, "unknown");
    };
    return options;
}

const std::string body = "gpus 4\n";

} // namespace

class tst_Proxy final : public QObject {
    Q_OBJECT

private slots:
    void choosesByEnvironment_data();
    void choosesByEnvironment();
    void asksAPlainAddressWhole();
    void tunnelsToTls();
    void saysThatTheProxyRefuses_data();
    void saysThatTheProxyRefuses();
    void saysThatTheProxyIsNotReached();
};

void tst_Proxy::choosesByEnvironment_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("noProxy");
    QTest::addColumn<QString>("expected"); // empty: direct; "error"
    using namespace Qt::StringLiterals;
    const QString p = u"http://p:3128"_s;
    const QString site = u"https://site.example/x"_s;
    QTest::addRow("none") << site << u"http_proxy"_s << p << QString() << QString();
    QTest::addRow("https") << site << u"https_proxy"_s << p << QString() << p;
    QTest::addRow("capitals") << site << u"HTTPS_PROXY"_s << p << QString() << p;
    QTest::addRow("http in capitals is a trap")
        << u"http://site.example"_s << u"HTTP_PROXY"_s << p << QString() << QString();
    QTest::addRow("all") << site << u"all_proxy"_s << p << QString() << p;
    QTest::addRow("without scheme") << site << u"https_proxy"_s << u"p:3128"_s << QString() << p;
    QTest::addRow("exempt host") << site << u"https_proxy"_s << p << u"a.b, site.example"_s
                                 << QString();
    QTest::addRow("exempt domain") << site << u"https_proxy"_s << p << u".example"_s << QString();
    QTest::addRow("not a domain") << site << u"https_proxy"_s << p << u"ite.example"_s << p;
    QTest::addRow("other port") << site << u"https_proxy"_s << p << u"site.example:8443"_s << p;
    QTest::addRow("all exempt") << site << u"https_proxy"_s << p << u"*"_s << QString();
    QTest::addRow("network") << u"https://10.1.2.3"_s << u"https_proxy"_s << p << u"10.0.0.0/8"_s
                             << QString();
    QTest::addRow("network of IPv6")
        << u"https://[2001:db8::7]"_s << u"https_proxy"_s << p << u"2001:db8::/32"_s << QString();
    QTest::addRow("another network of IPv6")
        << u"https://[2001:db9::7]"_s << u"https_proxy"_s << p << u"2001:db8::/32"_s << p;
    QTest::addRow("address of IPv6 in brackets")
        << u"https://[2001:db8::7]:8443"_s << u"https_proxy"_s << p << u"[2001:db8::7]"_s
        << QString();
    QTest::addRow("this machine") << u"https://127.0.0.1:8080"_s << u"https_proxy"_s << p
                                  << QString() << QString();
    QTest::addRow("socks") << site << u"https_proxy"_s << u"socks5://p:1080"_s << QString()
                           << u"error"_s;
}

void tst_Proxy::choosesByEnvironment() {
    QFETCH(const QString, url);
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, noProxy);
    QFETCH(const QString, expected);
    const Proxies proxies(environmentOf(
        {{variable.toStdString(), value.toStdString()}, {"no_proxy", noProxy.toStdString()}}));
    const auto proxy = proxies.forUrl(Url::parse(url.toStdString()).value());
    const std::string got = !proxy ? "error" : *proxy ? (*proxy)->origin() : "";
    QCOMPARE(QString::fromStdString(got), expected);
}

void tst_Proxy::asksAPlainAddressWhole() {
    std::string seen;
    const ScriptedServer proxy([&](Peer& peer) {
        seen = peer.readRequest();
        peer.send(ok(body));
    });
    const auto response =
        fetch(sourceAt("http://site.example:9400/metrics?a=1"), {}, through(proxy, "ann:pw@"));
    QVERIFY2(response, response ? "" : response.error().detail.c_str());
    QVERIFY2(seen.starts_with("GET http://site.example:9400/metrics?a=1 HTTP/1.1\r\n"),
             seen.c_str());
    QCOMPARE(header(seen, "Host"), "site.example:9400");
    QCOMPARE(header(seen, "Proxy-Authorization"), "Basic YW5uOnB3");
}

void tst_Proxy::tunnelsToTls() {
    TestCa ca;
    const auto site = ca.sign("DNS:site.example");
    std::string toProxy;
    std::string toSite;
    const ScriptedServer proxy([&](Peer& peer) {
        toProxy = peer.readRequest();
        peer.send("HTTP/1.1 200 Connection established\r\n\r\n");
        if (peer.startTls(site)) {
            toSite = peer.readRequest();
            peer.send(ok(body));
        }
    });
    auto source = sourceAt("https://site.example/metrics");
    source.caFile = ca.file();
    source.credential = {CredentialRef::From::environment, "https_proxy"}; // anything that is set
    const auto response = fetch(source, {}, through(proxy));
    QVERIFY2(response, response ? "" : response.error().detail.c_str());
    QCOMPARE(response->body, body);
    QVERIFY2(toProxy.starts_with("CONNECT site.example:443 HTTP/1.1\r\n"), toProxy.c_str());
    QVERIFY(!header(toProxy, "Authorization")); // the site's secret is none of the proxy's business
    QVERIFY(toSite.starts_with("GET /metrics HTTP/1.1\r\n"));
    QVERIFY(header(toSite, "Authorization"));
}

void tst_Proxy::saysThatTheProxyRefuses_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("status");
    using namespace Qt::StringLiterals;
    QTest::addRow("login, plain") << u"http://site.example"_s << u"407 Login Required"_s;
    QTest::addRow("login, tls") << u"https://site.example"_s << u"407 Login Required"_s;
    QTest::addRow("forbidden, tls") << u"https://site.example"_s << u"403 Forbidden"_s;
}

void tst_Proxy::saysThatTheProxyRefuses() {
    QFETCH(const QString, url);
    QFETCH(const QString, status);
    const ScriptedServer proxy(answering(answer(status.toStdString(), "no")));
    const auto response = fetch(sourceAt(url.toStdString()), {}, through(proxy));
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::proxyRefused);
    QVERIFY(response.error().detail.contains(status.first(3).toStdString()));
}

/// Not the site, which nobody asked.
void tst_Proxy::saysThatTheProxyIsNotReached() {
    const std::string proxy = "http://ann:pw@127.0.0.1:" + std::to_string(closedPort());
    NetworkOptions options;
    options.environment = environmentOf({{"https_proxy", proxy}});
    const auto response = fetch(sourceAt("https://site.example/"), {}, options);
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::connectFailed);
    QVERIFY2(response.error().detail.starts_with("the proxy http://127.0.0.1:"),
             response.error().detail.c_str());
    QVERIFY(!response.error().detail.contains("pw"));
}

QTEST_APPLESS_MAIN(tst_Proxy)
#include "tst_Proxy.moc"
