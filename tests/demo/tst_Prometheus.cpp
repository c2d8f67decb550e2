// SPDX-License-Identifier: GPL-3.0-only
#include "DemoFederation.h"
#include "app/demo/servers/ExpositionPage.h"
#include "app/demo/servers/PrometheusApi.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace ff;
using namespace ff::demo;
using namespace Qt::StringLiterals;

namespace {

WireAnswer query(SiteFront& site, const char* expression, Seconds now = kNow,
                 const char* more = "") {
    const QByteArray target =
        "/api/v1/query?query=" + QUrl::toPercentEncoding(QString::fromUtf8(expression)) + more;
    return get(site, target.constData(), now);
}

/// Label (or "") -> value of an instant answer.
QMap<QString, double> values(const WireAnswer& answer, const QString& label = {}) {
    QMap<QString, double> result;
    for (const auto& row : json(answer)[u"data"][u"result"].toArray()) {
        result[row[u"metric"][label].toString()] = row[u"value"][1].toString().toDouble();
    }
    return result;
}

double one(const WireAnswer& answer) {
    return values(answer).value({}, -1);
}

} // namespace

class tst_Prometheus : public QObject {
    Q_OBJECT

private slots:
    void statesSumToCapacity() {
        const auto site = simulated("calm");
        PrometheusApi api(*site);
        QCOMPARE(one(query(api, "sum(slurm_gpus_total)")), 320.0);
        QCOMPARE(one(query(api, "sum(slurm_gpus_alloc)")) +
                     one(query(api, "sum(slurm_gpus_idle)")) +
                     one(query(api, "sum(slurm_gpus_other)")),
                 320.0);
        const auto accounts =
            values(query(api, "sum by (account) (slurm_account_gpus_running)"), u"account"_s);
        double sum = 0;
        for (const double value : accounts) {
            sum += value;
        }
        QCOMPARE(sum, one(query(api, "sum(slurm_gpus_alloc)")));
        for (const double value : accounts) {
            QVERIFY2(value > 0, "an account without any is left out");
        }
    }

    void aCountOfGpusStandsForThousandsOfSeries() {
        const auto site = simulated("calm");
        PrometheusApi api(*site);
        const double allocated = one(query(api, "sum(slurm_gpus_alloc)"));
        const char* held = "count(count by (UUID) (DCGM_FI_PROF_GR_ENGINE_ACTIVE{hpc_job!=\"\"}))";
        QCOMPARE(one(query(api, held)), allocated);
        const double all = one(query(api, "count(DCGM_FI_PROF_GR_ENGINE_ACTIVE)"));
        const double mean = one(query(api, "avg(DCGM_FI_PROF_GR_ENGINE_ACTIVE)"));
        const double meanHeld =
            one(query(api, "avg(DCGM_FI_PROF_GR_ENGINE_ACTIVE{hpc_job!=\"\"})"));
        QVERIFY(mean > 0 && meanHeld <= 1);
        QVERIFY(std::abs(mean * all - meanHeld * allocated) < 1e-9 * all);
        QCOMPARE(query(api, "DCGM_FI_PROF_GR_ENGINE_ACTIVE").status, 422);
    }

    void theEngineSaysWhatItHas() {
        const auto site = simulated("calm");
        PrometheusApi api(*site);
        const auto found =
            values(query(api, "count by (__name__) ({__name__=~\"slurm_gpus_total|nothing|"
                              "DCGM_FI_DEV_GPU_UTIL|gpu_gfx_activity\"})"),
                   u"__name__"_s);
        QCOMPARE(found.keys(), (QStringList{u"DCGM_FI_DEV_GPU_UTIL"_s, u"slurm_gpus_total"_s}));
        const WireAnswer none = query(api, "sum(nothing)");
        QCOMPARE(none.status, 200);
        QVERIFY(json(none)[u"data"][u"result"].toArray().isEmpty());
        QCOMPARE(json(get(api, "/api/v1/status/buildinfo"))[u"data"][u"version"].toString(),
                 u"2.42.0"_s);
    }

    void whatWasLiveIsThePastLater() {
        const auto site = simulated("jammed"); // it changes fast
        PrometheusApi api(*site);
        const char* expressions[] = {"sum(slurm_gpus_alloc)", "avg(DCGM_FI_DEV_GPU_UTIL)",
                                     "sum by (account) (slurm_account_jobs_pending)"};
        std::vector<std::string> live;
        for (Seconds at = kNow; at < kNow + 7200; at += 37) {
            for (const char* expression : expressions) {
                live.push_back(query(api, expression, at).body);
            }
        }
        std::size_t next = 0;
        for (Seconds at = kNow; at < kNow + 7200; at += 37) {
            for (const char* expression : expressions) {
                const QByteArray time = "&time=" + QByteArray::number(at);
                QCOMPARE(query(api, expression, kNow + 90000, time.constData()).body, live[next++]);
            }
        }
    }

    void aRangeIsItsInstants() {
        const auto site = simulated("calm");
        PrometheusApi api(*site);
        const Seconds start = kNow - 86400;
        const QByteArray target =
            "/api/v1/query_range?query=sum(slurm_gpus_alloc)&start=" + QByteArray::number(start) +
            "&end=" + QByteArray::number(kNow) + "&step=600";
        const auto points =
            json(get(api, target.constData()))[u"data"][u"result"][0][u"values"].toArray();
        QVERIFY(points.size() > 100);
        for (const auto& point : points) {
            const QByteArray time = "&time=" + QByteArray::number(qint64(point[0].toDouble()));
            QCOMPARE(point[1].toString().toDouble(),
                     one(query(api, "sum(slurm_gpus_alloc)", kNow, time.constData())));
        }
        const auto slash = QByteArray(target).indexOf('?');
        const WireRequest post =
            parseRequest("POST", "/api/v1/query_range", target.mid(slash + 1).toStdString());
        QCOMPARE(api.answer(post, instantFromSeconds(kNow)).body, get(api, target).body);
    }

    void lostTelemetryIsAGapAndNoZero() {
        const auto site = simulated("calm");
        QVERIFY(!site->plan().silences.empty());
        PrometheusApi api(*site);
        const Period gap = site->plan().silences.front();
        const QByteArray time = "&time=" + QByteArray::number(gap.from + 600);
        const auto answer = query(api, "sum(slurm_gpus_total)", kNow, time.constData());
        QVERIFY(json(answer)[u"data"][u"result"].toArray().isEmpty());
    }

    void refusalsAreThoseOfPrometheus_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addRow("no query") << QByteArray("/api/v1/query") << 400;
        QTest::addRow("open parenthesis") << QByteArray("/api/v1/query?query=sum(") << 400;
        QTest::addRow("unknown function") << QByteArray("/api/v1/query?query=rate(up)") << 400;
        QTest::addRow("rest") << QByteArray("/api/v1/query?query=slurm_gpus_total%5D") << 400;
        QTest::addRow("bad matcher") << QByteArray("/api/v1/query?query=up%7Ba%7D") << 400;
        QTest::addRow("bad time") << QByteArray("/api/v1/query?query=up&time=garbage") << 400;
        QTest::addRow("huge time") << QByteArray("/api/v1/query?query=up&time=1e300") << 400;
        QTest::addRow("too many points")
            << QByteArray("/api/v1/query_range?query=up&start=1795000000&end=1795176000&step=1")
            << 400;
        QTest::addRow("backwards")
            << QByteArray("/api/v1/query_range?query=up&start=2&end=1&step=1") << 400;
        QTest::addRow("no step") << QByteArray("/api/v1/query_range?query=up&start=1&end=2") << 400;
        QTest::addRow("step zero")
            << QByteArray("/api/v1/query_range?query=up&start=1&end=2&step=0") << 400;
        QTest::addRow("path") << QByteArray("/api/v1/nothere") << 404;
    }
    void refusalsAreThoseOfPrometheus() {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        const auto site = simulated("calm", 7, 1);
        PrometheusApi api(*site);
        const WireAnswer answer = get(api, target.constData());
        QCOMPARE(answer.status, status);
        if (status == 400) {
            QCOMPARE(json(answer)[u"errorType"].toString(), u"bad_data"_s);
        }
    }

    void deepNestingIsRefused() {
        const auto site = simulated("calm", 7, 1);
        PrometheusApi api(*site);
        const std::string deep(2000, '(');
        QCOMPARE(query(api, deep.c_str()).status, 400);
    }

    void thePageSaysWhatTheApiWould() {
        const auto site = simulated("bare");
        ExpositionPage page(*site);
        PrometheusApi api(*site);
        const WireAnswer answer = get(page, "/metrics");
        QCOMPARE(QByteArray::fromStdString(answer.contentType),
                 QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        double sum = 0;
        int gpus = 0;
        int held = 0;
        for (const QByteArray& line : QByteArray::fromStdString(answer.body).split('\n')) {
            if (line.startsWith("DCGM_FI_PROF_GR_ENGINE_ACTIVE{")) {
                ++gpus;
                held += line.contains("hpc_job=\"");
                sum += line.mid(line.lastIndexOf(' ')).toDouble();
            }
        }
        QCOMPARE(double(held), one(query(api, "sum(slurm_gpus_alloc)")));
        QCOMPARE(double(gpus), one(query(api, "count(DCGM_FI_PROF_GR_ENGINE_ACTIVE)")));
        QVERIFY(std::abs(sum - one(query(api, "sum(DCGM_FI_PROF_GR_ENGINE_ACTIVE)"))) <
                1e-6 * gpus);
        QCOMPARE(get(page, "/api/v1/query?query=up").status, 404);
    }

    void theSameQuestionAtTheSameTimeHasTheSameBytes() {
        const auto answers = [] {
            const auto site = simulated("calm");
            PrometheusApi api(*site);
            ExpositionPage page(*site);
            return query(api, "sum by (account) (slurm_account_gpus_running)").body +
                   get(page, "/metrics").body;
        };
        QCOMPARE(answers(), answers());
    }
};

QTEST_GUILESS_MAIN(tst_Prometheus)
#include "tst_Prometheus.moc"
