// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Poller.h"
#include "app/feeds/poller/PollerOptions.h"
#include "app/store/Cache.h"
#include "models/core/ErrorText.h"
#include "tests/field/RoutesServer.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <map>
#include <stdexcept>

using namespace ff;
using namespace ff::test;

namespace {

const SystemId kSystem{"mill"};

SourceConfig sourceAt(const std::string& url, SourceKind kind = SourceKind::prometheus) {
    SourceConfig source;
    source.id = SourceId{"mill-metrics"};
    source.system = kSystem;
    source.kind = kind;
    source.url = url;
    return source;
}

/// The real poller writing into a real cache.
class Desk final {
public:
    Desk() {
        auto cache =
            store::Cache::open(m_folder.filePath(QStringLiteral("cache.sqlite")).toStdString(), {});
        if (!cache) {
            throw std::runtime_error(describe(cache.error()).toStdString());
        }
        m_cache = std::move(*cache);
        feeds::PollerOptions options;
        options.network.environment = [](const std::string& name) -> std::optional<std::string> {
            return name == "TOKEN" ? std::optional<std::string>("s3cret-t0ken") : std::nullopt;
        };
        m_poller = std::make_unique<feeds::Poller>(*m_cache, options);
    }

    /// Polls once, and gives what was stored of how that went.
    Outcome poll(const SourceConfig& source) {
        std::promise<void> done;
        m_poller->pollOnce({source}, [&done] { done.set_value(); });
        done.get_future().wait();
        if (!m_cache->flush()) {
            throw std::runtime_error("the cache did not store the poll");
        }
        const auto statuses = m_cache->polls().status();
        if (!statuses || statuses->empty()) {
            throw std::runtime_error("no outcome was stored");
        }
        return statuses->front().last;
    }

    /// The newest value of a series; nothing where none was stored.
    [[nodiscard]] std::optional<double> value(Metric metric,
                                              const std::string& account = {}) const {
        for (const LatestValue& each : m_cache->samples().latest().value()) {
            if (each.key.metric == metric && each.key.account == account) {
                return each.point.value;
            }
        }
        return {};
    }

    /// The part of the minute that the newest answer covers of a series.
    [[nodiscard]] double coverage(Metric metric) const {
        SampleQuery query;
        query.metrics = {metric};
        for (const LatestValue& each : m_cache->samples().latest().value()) {
            if (each.key.metric == metric) {
                query.window = {each.point.at, each.point.at + std::chrono::minutes{1}};
            }
        }
        const auto bins = m_cache->samples().bins(query).value();
        return bins.empty() ? 0 : double(bins.front().bins.front().observed.count()) / 60'000;
    }

    [[nodiscard]] std::vector<double> allocated() const {
        const auto known = [&](Metric metric) { return value(metric).value_or(-1); };
        return {known(Metric::gpusCapacity), known(Metric::gpusAllocated), known(Metric::gpusIdle)};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<feeds::Poller> m_poller; ///< goes first: it writes into the cache
};

const std::vector<double> kSixteen{16, 10, 6};

std::string sentence(const Outcome& outcome) {
    return outcome.error ? describe(*outcome.error).toStdString() : "well: " + outcome.remark;
}

} // namespace

/// Servers as they are: what stands between the program and a site's metrics, and what engines say
/// of the data that they lack.
class tst_Servers final : public QObject {
    Q_OBJECT

private slots:
    void answersWithTheFigures_data();
    void answersWithTheFigures();
    void aPartialAnswerMakesNoZeros();
    void infosAreNoWarnings();
    void aNullCostsItsMetricOnly_data();
    void aNullCostsItsMetricOnly();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asksWithGetFromThenOn();
    void proposesTheAddressThatWorks();
    void repeatsNoSecret();
};

void tst_Servers::answersWithTheFigures_data() {
    QTest::addColumn<QString>("routes");
    QTest::addColumn<QString>("path");
    QTest::addRow("25: POST gives 403") << "25-post-405/routes-403.json" << "";
    QTest::addRow("25: POST gives 405") << "25-post-405/routes-405.json" << "";
    QTest::addRow("25: POST gives 501") << "25-post-405/routes-501.json" << "";
    QTest::addRow("26: the prefix is missing") << "26-redirect-prefix/routes.json" << "";
    QTest::addRow("26: two redirects") << "26-redirect-prefix/routes-chain.json" << "";
    QTest::addRow("26: a redirect of GET loses the query")
        << "26-redirect-prefix/routes-get.json" << "";
    QTest::addRow("60: a tenant's prefix")
        << "60-real-victoriametrics-prefix/routes.json" << "/select/0/prometheus";
    QTest::addRow("60: with a slash at the end")
        << "60-real-victoriametrics-prefix/routes.json" << "/select/0/prometheus/";
}

void tst_Servers::answersWithTheFigures() {
    QFETCH(QString, routes);
    QFETCH(QString, path);
    RoutesServer site(routes.toStdString());
    Desk desk;
    const Outcome outcome = desk.poll(sourceAt(site.url(path.toStdString())));
    QVERIFY2(outcome.ok(), sentence(outcome).c_str());
    QCOMPARE(desk.allocated(), kSixteen);
}

/// 20: half of the storage is away: the account that is not in the answer has no zero.
void tst_Servers::aPartialAnswerMakesNoZeros() {
    RoutesServer site("20-vm-ispartial/routes-whole.json");
    Desk desk;
    QVERIFY(desk.poll(sourceAt(site.url())).ok());
    QCOMPARE(desk.value(Metric::accountGpusAllocated, "other"), std::optional(4.0));
    site.setRoutes("20-vm-ispartial/routes.json");
    const Outcome outcome = desk.poll(sourceAt(site.url()));
    QVERIFY2(outcome.ok(), sentence(outcome).c_str());
    QVERIFY2(outcome.remark.contains("partial answer: isPartial"), outcome.remark.c_str());
    QCOMPARE(desk.value(Metric::accountGpusAllocated, "other"), std::optional(4.0));
    QCOMPARE(desk.allocated(), (std::vector<double>{8, 6, 2}));
    QCOMPARE(desk.coverage(Metric::gpusAllocated), 0.5);
}

/// 21: warnings are, infos are not, a sign that something is missing.
void tst_Servers::infosAreNoWarnings() {
    RoutesServer site("21-thanos-warnings/routes.json");
    Desk desk;
    const Outcome outcome = desk.poll(sourceAt(site.url()));
    QVERIFY2(outcome.ok(), sentence(outcome).c_str());
    QCOMPARE(desk.allocated(), kSixteen);
    QCOMPARE(desk.coverage(Metric::gpusAllocated), 0.5);
    QVERIFY(outcome.remark.contains("partial answer: No StoreAPIs matched for this query"));
    QVERIFY(outcome.remark.contains("PromQL info: metric might not be a counter"));
    QVERIFY(!outcome.remark.contains("partial answer: PromQL info"));
}

void tst_Servers::aNullCostsItsMetricOnly_data() {
    QTest::addColumn<QString>("routes");
    QTest::addRow("result") << "29-data-null/routes-a.json";
    QTest::addRow("data") << "29-data-null/routes-b.json";
    QTest::addRow("a value") << "29-data-null/routes-c.json";
    QTest::addRow("warnings") << "29-data-null/routes-d.json";
}

/// 29: no data for the metric with the null; before, it had a value, which does not become 0.
void tst_Servers::aNullCostsItsMetricOnly() {
    QFETCH(QString, routes);
    RoutesServer site("25-post-405/routes-405.json");
    Desk desk;
    QVERIFY(desk.poll(sourceAt(site.url())).ok());
    site.setRoutes(routes.toStdString());
    const Outcome outcome = desk.poll(sourceAt(site.url()));
    QVERIFY2(outcome.ok(), sentence(outcome).c_str());
    QCOMPARE(desk.value(Metric::gpusCapacity), std::optional(16.0));
    QCOMPARE(desk.value(Metric::gpusAllocated), std::optional(10.0));
}

void tst_Servers::saysWhatIsWrong_data() {
    QTest::addColumn<QString>("routes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, const char* routes, SourceKind kind, ErrorCode code,
                        const char* words) {
        QTest::addRow("%s", name) << routes << int(kind) << int(code) << words;
    };
    using enum SourceKind;
    add("23: an exporter as prometheus", "23-exporter-as-prometheus/routes.json", prometheus,
        ErrorCode::unexpectedAnswer, "kind = \"openmetrics\"");
    add("23: its API path is unknown", "23-exporter-as-prometheus/routes-metrics.json", prometheus,
        ErrorCode::unexpectedAnswer, "kind = \"openmetrics\"");
    add("23: and no page either", "23-exporter-as-prometheus/routes-404.json", prometheus,
        ErrorCode::httpStatus, "HTTP 404: 404 page not found");
    add("23: Prometheus as openmetrics", "25-post-405/routes-405.json", openMetrics,
        ErrorCode::unexpectedAnswer, "kind = \"prometheus\"");
    add("24: a wrong path", "24-wrong-path/routes.json", prometheus, ErrorCode::httpStatus,
        "unsupported path requested");
    add("25: GET is refused too", "25-post-405/routes-none.json", prometheus,
        ErrorCode::unauthorised, "HTTP 403: Forbidden & closed");
    add("27: a login page", "27-html-login/routes.json", prometheus, ErrorCode::notJson,
        "Sign in to continue");
    add("27: a login page for an exporter", "27-html-login/routes.json", openMetrics,
        ErrorCode::unexpectedAnswer, "Sign in to continue");
    add("28: too many requests", "28-429/routes.json", prometheus, ErrorCode::siteReportsError,
        "exceeded the request rate limit");
    add("48: the controller is away", "48-rest-200-with-errors/routes.json", slurmRest,
        ErrorCode::siteReportsError, "Unable to contact slurm controller");
}

void tst_Servers::saysWhatIsWrong() {
    QFETCH(QString, routes);
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(QString, words);
    RoutesServer site(routes.toStdString());
    Desk desk;
    const Outcome outcome = desk.poll(sourceAt(site.url(), SourceKind(kind)));
    QVERIFY2(outcome.error, outcome.remark.c_str());
    QCOMPARE(int(outcome.error->code), code);
    const std::string said = sentence(outcome);
    QVERIFY2(said.contains(words.toStdString()), said.c_str());
    QVERIFY2(!said.contains('<'), said.c_str());
    QVERIFY(!desk.value(Metric::gpusCapacity));
}

/// 25: what was learnt with the first request holds for the session.
void tst_Servers::asksWithGetFromThenOn() {
    RoutesServer site("25-post-405/routes-405.json");
    Desk desk;
    const Outcome outcome = desk.poll(sourceAt(site.url()));
    QVERIFY(outcome.ok());
    QCOMPARE(site.count("POST"), 1);
    QVERIFY(site.count("GET") > 5);
    QVERIFY2(outcome.remark.contains("refuses POST"), outcome.remark.c_str());
}

void tst_Servers::proposesTheAddressThatWorks() {
    RoutesServer site("26-redirect-prefix/routes-chain.json");
    Desk desk;
    const Outcome outcome = desk.poll(sourceAt(site.url()));
    const std::string proposed = "write url = \"" + site.url("/mon/prometheus") + "\"";
    QVERIFY2(outcome.remark.contains(proposed), outcome.remark.c_str());
    int redirected = 0;
    for (const Asked& each : site.asked()) {
        redirected += each.path.starts_with("/api/") ? 1 : 0;
    }
    QCOMPARE(redirected, 2); // who is there, and the first query: then the address is known
}

/// A refusal that echoes the request, on a page of its own: the token is in none of its forms.
void tst_Servers::repeatsNoSecret() {
    ScriptedServer site([](Peer& peer) {
        for (std::string request; !(request = peer.readRequest()).empty();) {
            const std::string page =
                "<html><title>No</title><p>" + std::string(150, 'x') + "</p>" + request + "</html>";
            peer.send(answer("418 Teapot", page, "Content-Type: text/html\r\n"));
        }
    });
    SourceConfig source = sourceAt(site.url());
    source.credential = {CredentialRef::From::environment, "TOKEN"};
    Desk desk;
    const Outcome outcome = desk.poll(source);
    QVERIFY(outcome.error);
    QVERIFY2(!sentence(outcome).contains("s3cret"), sentence(outcome).c_str());
    QVERIFY(outcome.error->detail.contains("HTTP 418: No xxx"));
}

QTEST_GUILESS_MAIN(tst_Servers)
#include "tst_Servers.moc"
