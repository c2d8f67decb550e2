// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/prometheus/Conversation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ff;
using namespace ff::feeds;

namespace {

SourceConfig source(const char* url, const char* preset = "") {
    SourceConfig config;
    config.kind = SourceKind::openMetrics;
    config.system = SystemId{"lumi"};
    config.url = url;
    config.preset = preset;
    return config;
}

Response plain(std::string body, int status = 200) {
    return {status, "text/plain; version=0.0.4", std::move(body)};
}

Conversation poll(const SourceConfig& config, SourceMemory& memory,
                  const Conversation::Site& site) {
    const auto dialogue = expositionPoll(config, memory);
    return Conversation::hold(*dialogue, site, instantFromSeconds(1000));
}

Response slurmctld(const Conversation::Asked& asked) {
    if (asked.target == "/nodes") {
        return plain("slurm_node_gpus{node=\"a\"} 8\n");
    }
    if (asked.target == "/jobs") {
        return plain("slurm_jobs_gpus_alloc 3\nslurm_jobs_hold 0\n");
    }
    if (asked.target == "/jobs-users-accts") {
        return plain("slurm_account_jobs_gpus_alloc{account=\"fi\"} 3\n");
    }
    return asked.target.empty() ? plain("Metrics:\n'/metrics/jobs': jobs\n'/metrics/nodes'\n")
                                : plain("not found", 404);
}

} // namespace

class tst_ExpositionPoll final : public QObject {
    Q_OBJECT
private slots:
    void asksMetricsOfABareHost();
    void contentTypeChoosesTheParser();
    void followsTheIndexOfSlurmctld();
    void errors_data();
    void errors();
    void looksAgainWhenTheExporterChanged();
    void aLabelTooMuchIsReadInTime();
};

void tst_ExpositionPoll::asksMetricsOfABareHost() {
    SourceMemory memory;
    const auto site = [](const Conversation::Asked&) {
        return plain("slurm_gpus_total 8\nslurm_gpus_alloc 0\n");
    };
    QCOMPARE(poll(source("http://h:8080"), memory, site).asked.at(0).target,
             std::string("/metrics"));
    QCOMPARE(poll(source("http://h:8080/"), memory, site).asked.at(0).target,
             std::string("/metrics"));
    const auto held = poll(source("http://h:8080/slurm"), memory, site);
    QCOMPARE(held.asked.at(0).target, std::string());
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 8.0);
    QVERIFY(held.points(Metric::gpusCapacity).at(0).at == instantFromSeconds(1000));
    QCOMPARE(memory.flavour, std::string("slurm-vpenso"));
    QCOMPARE(held.decoded.server, std::string("vpenso slurm exporter"));
}

void tst_ExpositionPoll::contentTypeChoosesTheParser() {
    SourceMemory memory;
    const auto site = [](const Conversation::Asked&) {
        return Response{200, "application/openmetrics-text; version=1.0.0; charset=utf-8",
                        "slurm_gpus_total 8\n"};
    };
    const auto held = poll(source("http://h/metrics"), memory, site);
    QVERIFY(held.result.error().code == ErrorCode::syntax);
    QVERIFY(held.result.error().detail.contains("# EOF"));
}

void tst_ExpositionPoll::followsTheIndexOfSlurmctld() {
    SourceMemory memory;
    const auto held = poll(source("http://h:6817/metrics"), memory, slurmctld);
    QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
    QCOMPARE(held.asked.size(), std::size_t(4));
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 8.0);
    QCOMPARE(held.points(Metric::gpusAllocated).at(0).value, 3.0);
    QCOMPARE(held.points(Metric::accountGpusAllocated, "fi").at(0).value, 3.0);
    const auto again = poll(source("http://h:6817/metrics"), memory, slurmctld);
    QCOMPARE(again.asked.size(), std::size_t(3)); // remembered
    SourceMemory fresh;
    const auto named =
        poll(source("http://h:6817", "slurmctld"), fresh, [](const Conversation::Asked& asked) {
            return slurmctld({"GET", asked.target.substr(8), ""});
        });
    QCOMPARE(named.asked.at(0).target, std::string("/metrics/jobs"));
    QVERIFY(named.result.has_value());
}

void tst_ExpositionPoll::errors_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto add = [](const char* name, int status, const char* body, ErrorCode code,
                        const char* words) {
        QTest::addRow("%s", name) << status << QByteArray(body) << int(code) << QByteArray(words);
    };
    add("empty 200", 200, "", ErrorCode::emptyAnswer, "without a body");
    add("standby", 503, "", ErrorCode::httpStatus, "standby");
    add("no token", 401, "", ErrorCode::unauthorised, "401");
    add("broken", 500, "oops", ErrorCode::httpStatus, "500");
    add("HTML", 200, "<html>\n", ErrorCode::unexpectedAnswer, "a web page");
    add("words", 200, "all is well\n", ErrorCode::syntax, "line 1");
    add("others' families", 200, "up 1\n", ErrorCode::noData, "none of the families");
}

void tst_ExpositionPoll::errors() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    SourceMemory memory;
    const auto held =
        poll(source("http://h/metrics", "slurmctld"), memory,
             [&](const Conversation::Asked&) { return plain(body.toStdString(), status); });
    QVERIFY(!held.result.has_value());
    QCOMPARE(int(held.result.error().code), code);
    QVERIFY2(held.result.error().detail.contains(words.toStdString()),
             held.result.error().detail.c_str());
}

void tst_ExpositionPoll::looksAgainWhenTheExporterChanged() {
    SourceMemory memory;
    memory.flavour = "amd";
    const auto site = [](const Conversation::Asked&) {
        return plain("slurm_gpus_total 8\nslurm_gpus_alloc 0\n");
    };
    QVERIFY(!poll(source("http://h/metrics"), memory, site).result.has_value());
    QVERIFY(poll(source("http://h/metrics"), memory, site).result.has_value());
    QCOMPARE(memory.flavour, std::string("slurm-vpenso"));
}

/// By a mistake at the site each job has a total of its own: that takes no minutes of a thread.
void tst_ExpositionPoll::aLabelTooMuchIsReadInTime() {
    std::string page = "slurm_gpus_alloc 1\n";
    for (int i = 0; i < 60'000; ++i) {
        const std::string number = std::to_string(i);
        page += "slurm_gpus_total{job=\"" + number + "\",user=\"u" + number + "\"} 8\n";
    }
    SourceMemory memory;
    QElapsedTimer time;
    time.start();
    const auto held = poll(source("http://h/metrics"), memory,
                           [&](const Conversation::Asked&) { return plain(page); });
    QVERIFY2(time.elapsed() < 5000, QByteArray::number(time.elapsed()).constData());
    QVERIFY2(held.result.has_value(), held.result ? "" : held.result.error().detail.c_str());
    QCOMPARE(held.points(Metric::gpusCapacity).at(0).value, 8.0);
    QVERIFY(held.decoded.doubts.front().starts_with("60000 exporters answer"));
}

QTEST_GUILESS_MAIN(tst_ExpositionPoll)
#include "tst_ExpositionPoll.moc"
