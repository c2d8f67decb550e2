// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Poller.h"
#include "app/feeds/poller/PollerOptions.h"
#include "app/store/Cache.h"
#include "tests/field/FieldPage.h"
#include "tests/field/RoutesServer.h"
#include "tests/imports/Place.h"

#include <QJsonObject>
#include <QTest>

#include <future>

using namespace ff;
using namespace ff::test;

namespace {

const QByteArray kPage = "Content-Type: text/plain; version=0.0.4\r\n";

/// The federation says that the system has so many GPUs.
QByteArray federation(int gpus) {
    return "[[system]]\nid = \"mill\"\nname = \"Mill\"\ncluster = \"mill\"\ncapacity = [{ from = "
           "2020-01-01, model = \"A100\", gpus = " +
           QByteArray::number(gpus) + ", source = \"test\" }]\n";
}

SourceConfig sourceAt(const std::string& url, SourceKind kind, double devices) {
    SourceConfig source;
    source.id = SourceId{"mill-metrics"};
    source.system = SystemId{"mill"};
    source.kind = kind;
    source.url = url;
    source.catalogueDevices = devices;
    return source;
}

/// Sixteen GPUs, by slurmrestd.
std::string restAnswer(const std::string& request) {
    const auto is = [&](const char* path) {
        return request.starts_with("GET /" + std::string(path));
    };
    if (is("openapi")) {
        return R"({"openapi":"3.0.3","paths":{"/slurm/v0.0.41/nodes":{},"/slurmdb/v0.0.41/jobs":{}}})";
    }
    return is("slurm/v0.0.41/nodes")
               ? R"({"errors":[],"nodes":[{"name":"n1","state":["IDLE"],"gres":"gpu:a100:8"},)"
                 R"({"name":"n2","state":["IDLE"],"gres":"gpu:a100:8"}]})"
               : R"({"errors":[],"jobs":[],"accounts":[],"associations":[],"reservations":[]})";
}

/// A site whose cache is looked at with the program itself.
class Desk final {
public:
    explicit Desk(int gpus) { place.federation(federation(gpus)); }

    void poll(const SourceConfig& source) {
        const auto cache = store::Cache::open(place.cache(), {});
        feeds::Poller poller(**cache);
        std::promise<void> done;
        poller.pollOnce({source}, [&done] { done.set_value(); });
        done.get_future().wait();
        static_cast<void>((*cache)->flush());
    }
    void put(Batch batch) {
        const auto cache = store::Cache::open(place.cache(), {});
        if (!(*cache)->offer(batch) || !(*cache)->flush()) {
            qFatal("the batch was not written");
        }
    }
    [[nodiscard]] QByteArray said(const QByteArray& verb) const { return place.run(verb).err; }
    [[nodiscard]] bool isMarked() const {
        const QJsonArray rows = place.rows("show floor --system mill --format json");
        return rows.size() == 1 && rows[0][QStringLiteral("doubtful")] == QStringLiteral("yes");
    }

    Place place;
};

/// The last hour as a backfill brings it, a value of each metric at every minute.
Batch past(const std::map<Metric, double>& values) {
    Batch batch;
    batch.system = SystemId{"mill"};
    batch.arrived = now();
    batch.backfill = true;
    batch.outcome.source = SourceId{"mill-metrics"};
    batch.outcome.started = batch.arrived;
    for (const auto& [metric, value] : values) {
        SeriesSamples samples{{batch.system, metric, {}, {}}, {}};
        for (int minute = 60; minute > 0; --minute) {
            samples.points.push_back({batch.arrived - std::chrono::minutes{minute}, value});
        }
        batch.series.push_back(std::move(samples));
    }
    return batch;
}

} // namespace

/// Counts that contradict each other or the catalogue stand beside the figures made of them, and in
/// Sources, whatever way the samples came.
class tst_Doubts final : public QObject {
    Q_OBJECT
private slots:
    void otherThanTheCatalogue_data();
    void otherThanTheCatalogue();
    void backfillOtherThanTheCatalogue();
    void accountingAboveTheCatalogue();
    void countsOfAPage();
    void countsOfABackfill();
};

void tst_Doubts::otherThanTheCatalogue_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("known");
    for (const int known : {16, 20}) {
        QTest::addRow("page, %d known", known) << int(SourceKind::openMetrics) << known;
        QTest::addRow("Prometheus, %d known", known) << int(SourceKind::prometheus) << known;
        QTest::addRow("slurmrestd, %d known", known) << int(SourceKind::slurmRest) << known;
    }
}

void tst_Doubts::otherThanTheCatalogue() {
    QFETCH(int, kind);
    QFETCH(int, known);
    const ScriptedServer page(
        answering(ok(ff::test::fieldFile("06-two-exporters/login.prom"), kPage.toStdString())));
    const RoutesServer engine("60-real-victoriametrics-prefix/routes.json");
    const ScriptedServer slurm([](Peer& peer) {
        for (std::string asked = peer.readRequest(); !asked.empty(); asked = peer.readRequest()) {
            peer.send(ok(restAnswer(asked), "Content-Type: application/json\r\n"));
        }
    });
    const std::string url = SourceKind(kind) == SourceKind::openMetrics ? page.url("/metrics")
                            : SourceKind(kind) == SourceKind::slurmRest
                                ? slurm.url()
                                : engine.url("/select/0/prometheus");
    Desk desk(known);
    desk.poll(sourceAt(url, SourceKind(kind), known));
    const bool differs = known != 16;
    QCOMPARE(desk.isMarked(), differs);
    for (const char* verb : {"show floor", "show capacity"}) {
        const QByteArray said = desk.said(verb);
        QVERIFY2(said.contains("mill: The sources show 16 GPUs") == differs, said.constData());
    }
    desk.place.write(
        "config/sources.toml",
        "[[source]]\nid = \"mill-metrics\"\nsystem = \"mill\"\nkind = \"openmetrics\"\n"
        "url = \"http://127.0.0.1:1\"\n");
    const QJsonArray sources = desk.place.rows("show sources --format json");
    const QString remark = sources[0][QStringLiteral("remark")].toString();
    QVERIFY2(remark.contains(QStringLiteral("the source shows 16 GPUs")) == differs,
             qPrintable(remark));
}

void tst_Doubts::backfillOtherThanTheCatalogue() {
    Desk desk(20);
    desk.put(past({{Metric::gpusCapacity, 16}, {Metric::gpusAllocated, 10}}));
    QVERIFY(desk.isMarked());
    QVERIFY(desk.said("show floor").contains("mill: The sources show 16 GPUs"));
    Desk right(16);
    right.put(past({{Metric::gpusCapacity, 16}, {Metric::gpusAllocated, 10}}));
    QVERIFY(!right.isMarked());
}

/// The past out of accounting has no capacity of its own.
void tst_Doubts::accountingAboveTheCatalogue() {
    Desk desk(8);
    Batch batch = past({{Metric::gpusAllocated, 10}});
    batch.isDerived = true;
    desk.put(std::move(batch));
    QVERIFY(desk.isMarked());
    QVERIFY(desk.said("show floor").contains("mill: 10 GPUs are allocated of a capacity of 8"));
}

void tst_Doubts::countsOfAPage() {
    const ScriptedServer site(
        answering(ok("slurm_gpus_total 16\nslurm_gpus_alloc 4\nslurm_gpus_idle 12\n"
                     "slurm_account_gpus_running{account=\"a\"} 6\n",
                     kPage.toStdString())));
    Desk desk(16);
    desk.poll(sourceAt(site.url("/metrics"), SourceKind::openMetrics, 16));
    QVERIFY(desk.isMarked());
    const QByteArray said = desk.said("show floor");
    QVERIFY2(said.contains("the accounts sum to 6 GPUs") && said.contains("mill-metrics, as of"),
             said.constData());
}

void tst_Doubts::countsOfABackfill() {
    Desk desk(16);
    Batch batch = past({{Metric::gpusCapacity, 16}, {Metric::gpusAllocated, 10}});
    batch.outcome.doubt = "8 series of GPUs are copies";
    desk.put(std::move(batch));
    QVERIFY(desk.isMarked());
    QVERIFY(desk.said("show floor").contains("8 series of GPUs are copies"));
    // Not where the figure is of another time.
    QVERIFY(!desk.said("show floor --from 2026-01-01 --to 2026-01-02").contains("copies"));
}

QTEST_GUILESS_MAIN(tst_Doubts)
#include "tst_Doubts.moc"
