// SPDX-License-Identifier: GPL-3.0-only
// Reservations of a site, from its scheduler's answer to the plan.
#include "app/cli/planning/Plan.h"
#include "app/feeds/slurm/SlurmReservations.h"
#include "app/services/planning/FreeForecasts.h"
#include "app/services/planning/ReadPlan.h"
#include "app/store/Cache.h"
#include "models/format/Formatter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace ff;
using namespace std::chrono_literals;

namespace {

const SystemId kSystem{"own"};
const Instant kNow = instantFromSeconds(1795329709); // when the answers were recorded
constexpr double kGpus = 24;

feeds::SlurmAnswer recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/../../feeds/slurm/data/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", name);
    }
    const auto bytes = file.readAll();
    return feeds::decodeSlurm({bytes.constData(), std::size_t(bytes.size())}).value();
}

} // namespace

class tst_ToldReservations final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void areInThePlan();
    void areInTheLists();
    void takenBackTheyGo();
    void aPlanOfThePastKnowsWhatWasTold();
    void theBacktestKnowsWhatHadBeenTold();
    void aBacktestAsOfATimeKnowsNoMore();
    void whatAPersonAnnouncedTooIsThereOnce();
    void whatIsListedOnceIsReckonedAsItWasTold();
    void samplesTellNoModelsApart();

private:
    void offer(Batch batch) { QVERIFY(m_cache->offer(batch) && m_cache->flush()); }
    Batch poll(Instant at) const {
        Batch batch;
        batch.system = kSystem;
        batch.outcome.source = SourceId("own-slurm");
        batch.outcome.started = at;
        batch.arrived = at;
        return batch;
    }
    void tellOf(Instant at, std::vector<Reservation> reservations) {
        Batch batch = poll(at);
        batch.reservations = std::move(reservations);
        offer(std::move(batch));
    }
    [[nodiscard]] planning::FreeBacktest tried(const QueryContext& with) const {
        return (*FreeForecasts().at(with, *with.settings->federation.system(kSystem), kNow))
            ->quality;
    }
    [[nodiscard]] static SettingsPtr settings(const std::string& more = {}) {
        return std::make_shared<const Settings>(settingsFrom(
            "[[system]]\nid = \"own\"\nname = \"Own\"\ncapacity = [{ from = \"unknown\", model = "
            "\"A100\", gpus = 24, source = \"test\" }]\n" +
                more,
            {}));
    }
    void tell(Instant at, std::vector<feeds::SlurmReservation> reservations) {
        Batch batch = poll(at);
        batch.reservations =
            feeds::reservationsAhead(recorded("slurm_v38_nodes.json").nodes, reservations, at);
        offer(std::move(batch));
    }
    [[nodiscard]] QueryContext reading(Instant now) const {
        QueryContext context{
            m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, now, {}};
        context.reservations = &m_cache->reservations();
        return context;
    }
    [[nodiscard]] static std::string toml(const char* table, Window window, double gpus) {
        return std::string("[[") + table + "]]\nsystem = \"own\"\nfrom = \"" +
               toIso8601(window.from) + "\"\nto = \"" + toIso8601(window.to) +
               "\"\ngpus = " + std::to_string(int(gpus)) + "\ntext = \"x\"\nsource = \"x\"\n";
    }
    PilotOption planned(Instant now, Instant at) {
        PilotNeed need;
        need.systems = {kSystem};
        need.gpus = 4;
        need.hours = 2;
        auto plan = readPlan(reading(now), m_memory, need, at).value();
        return plan.options.front();
    }

    PlanningMemory m_memory;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Cache> m_cache;
    SettingsPtr m_settings;
};

/// Four weeks in which two thirds of the GPUs are in use.
void tst_ToldReservations::init() {
    m_place = std::make_unique<QTemporaryDir>();
    m_cache = std::move(
        *store::Cache::open(m_place->filePath(QStringLiteral("cache.sqlite")).toStdString(), {}));
    m_settings = settings();
    Batch past = poll(kNow - 1min);
    past.interval = 30min;
    past.backfill = true;
    for (const auto& [metric, value] : {std::pair(Metric::gpusCapacity, kGpus),
                                        std::pair(Metric::gpusAllocated, kGpus * 2 / 3)}) {
        auto& series = past.series.emplace_back(SeriesSamples{{kSystem, metric, {}, {}}, {}});
        for (Instant at = kNow - 28 * 24h; at < kNow; at += 30min) {
            series.points.push_back({at, value});
        }
    }
    offer(std::move(past));
}

void tst_ToldReservations::areInThePlan() {
    const auto freeAt = [](const PilotOption& option, std::size_t hour) {
        return (*option.ahead.free.hours[hour])[2];
    };
    const PilotOption before = planned(kNow, kNow);
    QVERIFY(before.ahead.isKnown());
    QVERIFY(before.ahead.announced.empty());
    QVERIFY(std::abs(freeAt(before, 22) - kGpus / 3) < 0.5);
    tell(kNow, recorded("slurm_v38_reservations.json").reservations);
    const PilotOption after = planned(kNow, kNow);
    QCOMPARE(after.ahead.announced.size(), std::size_t(1));
    const Announced& told = after.ahead.announced.front();
    QVERIFY(told.isToldBySite && told.kind == Announced::Kind::reservation);
    QCOMPARE(*told.gpus, 8.0);
    QVERIFY(told.text.empty()); // its name may be a person's
    // 8 of 24 GPUs from 02:40 to 06:40, which are the hours 20 to 24 from 06:00 on.
    QCOMPARE(freeAt(after, 22), freeAt(before, 22) * 16 / 24);
    QCOMPARE(freeAt(after, 30), freeAt(before, 30));
    QVERIFY(aheadText(after, Formatter()).contains("Reservation of 8 GPUs: "));
    QVERIFY(aheadText(after, Formatter()).contains("(told by the site)"));
}

void tst_ToldReservations::areInTheLists() {
    tell(kNow, recorded("slurm_v38_reservations.json").reservations);
    cli::Plan wanted;
    wanted.need.systems = {kSystem};
    wanted.need.gpus = 4;
    const auto table = cli::planTable(wanted, reading(kNow)).value();
    const auto list = std::ranges::find(table.more, "announced", &cli::Table::name);
    QVERIFY(list != table.more.end());
    QCOMPARE(list->rows.size(), std::size_t(1));
    QCOMPARE(list->columns.back().name, std::string("told_by"));
    QCOMPARE(std::get<std::string>(list->rows.front().back()), std::string("site"));
    const auto ahead = std::ranges::find(table.more, "ahead", &cli::Table::name);
    QCOMPARE(std::get<double>(ahead->rows[22].back()), 8.0);
    QCOMPARE(std::get<double>(ahead->rows[30].back()), 0.0);
}

void tst_ToldReservations::takenBackTheyGo() {
    const PilotOption before = planned(kNow, kNow);
    tell(kNow, recorded("slurm_v38_reservations.json").reservations);
    tell(kNow + 1min, {});
    const PilotOption after = planned(kNow + 2min, kNow + 2min);
    QVERIFY(after.ahead.announced.empty());
    QCOMPARE((*after.ahead.free.hours[22])[2], (*before.ahead.free.hours[22])[2]);
}

void tst_ToldReservations::aPlanOfThePastKnowsWhatWasTold() {
    tell(kNow - 2h, recorded("slurm_v38_reservations.json").reservations);
    tell(kNow - 1h, {});
    QCOMPARE(planned(kNow, kNow - 90min).ahead.announced.size(), std::size_t(1));
    QVERIFY(planned(kNow, kNow - 3h).ahead.announced.empty());
    QVERIFY(planned(kNow, kNow).ahead.announced.empty());
}

/// Was tried with what persons announced alone.
void tst_ToldReservations::theBacktestKnowsWhatHadBeenTold() {
    const auto before = tried(reading(kNow));
    QVERIFY(before.hours > 0);
    // All GPUs for days, which did not come: it makes what was predicted since worse.
    const Reservation all{{kNow - 10 * 24h, kNow + 24h}, true, kGpus};
    for (Instant at = kNow - 12 * 24h; at < kNow - 8 * 24h; at += 12h) {
        tellOf(at, {all});
    }
    tellOf(kNow - 8 * 24h, {});
    const auto after = tried(reading(kNow));
    QCOMPARE(after.hours, before.hours);
    QVERIFY(after.loss > before.loss + 0.1);
    // Those alone that were told so: from 12 to 8 days ago are five of them.
    QVERIFY(after.in90 < before.in90 && after.in90 > before.in90 / 3);
    tellOf(kNow - 1min, {all}); // from no origin was that known
    QCOMPARE(tried(reading(kNow)).loss, after.loss);
}

void tst_ToldReservations::aBacktestAsOfATimeKnowsNoMore() {
    const Reservation all{{kNow - 10 * 24h, kNow + 24h}, true, kGpus};
    for (Instant at = kNow - 12 * 24h; at < kNow - 8 * 24h; at += 12h) {
        tellOf(at, {all});
    }
    const auto known = m_cache->knownAsOf(kNow - 13 * 24h);
    auto then = reading(kNow);
    then.reservations = &known->reservations();
    QVERIFY(tried(then).loss < tried(reading(kNow)).loss);
}

/// A maintenance of federation.toml that is in slurmrestd too was listed and drawn twice.
void tst_ToldReservations::whatAPersonAnnouncedTooIsThereOnce() {
    const Window night{kNow + 20h, kNow + 30h};
    m_settings = settings("[[maintenance]]\nsystem = \"own\"\nfrom = \"" + toIso8601(night.from) +
                          "\"\nto = \"" + toIso8601(night.to) + "\"\ntext = \"new switches\"\n" +
                          "source = \"mail\"\n");
    QCOMPARE(m_settings->announced.size(), std::size_t(1));
    tellOf(kNow, {{{night.from - 30min, night.to}, true, kGpus}});
    const PilotOption option = planned(kNow, kNow);
    QCOMPARE(option.ahead.announced.size(), std::size_t(1));
    QVERIFY(option.ahead.announced.front().isToldBySite);
    QCOMPARE(option.ahead.announced.front().text, std::string("new switches"));
    QCOMPARE((*option.ahead.free.hours[25])[2], 0.0);
}

/// Two of the site inside one of a person are listed as that one: half of the GPUs were missing.
void tst_ToldReservations::whatIsListedOnceIsReckonedAsItWasTold() {
    const Window day{kNow + 20h, kNow + 44h};
    m_settings = settings(toml("reservation", day, kGpus / 2));
    const Window hours{kNow + 28h, kNow + 40h};
    tellOf(kNow, {{hours, false, kGpus / 2}, {hours, false, kGpus / 2}});
    const PilotOption option = planned(kNow, kNow);
    QCOMPARE(option.ahead.announced.size(), std::size_t(1));
    QCOMPARE(option.announced.size(), std::size_t(3));
    QCOMPARE((*option.ahead.free.hours[30])[4], 0.0);
    QVERIFY((*option.ahead.free.hours[42])[4] > 0.0);
    cli::Plan wanted;
    wanted.need.systems = {kSystem};
    wanted.need.gpus = 4;
    const auto table = cli::planTable(wanted, reading(kNow)).value();
    const auto ahead = std::ranges::find(table.more, "ahead", &cli::Table::name);
    QCOMPARE(std::get<double>(ahead->rows[30].back()), kGpus);
    QCOMPARE(std::get<double>(ahead->rows[42].back()), kGpus / 2);
    // The free GPUs of the past are tried so, too.
    const Window gone{kNow - 10 * 24h, kNow - 9 * 24h};
    m_settings = settings(toml("reservation", gone, kGpus / 2));
    const Window part{gone.from + 4h, gone.to - 4h};
    tellOf(gone.from - 24h, {{part, false, kGpus / 2}});
    const double one = tried(reading(kNow)).loss;
    tellOf(gone.from - 24h + 1s, {{part, false, kGpus / 2}, {part, false, kGpus / 2}});
    QVERIFY(tried(reading(kNow)).loss > one);
}

/// A bound from the free GPUs of all models is none for those of one.
void tst_ToldReservations::samplesTellNoModelsApart() {
    Batch queue = poll(kNow - 1min);
    queue.interval = 30min;
    queue.backfill = true;
    auto& series = queue.series.emplace_back(SeriesSamples{
        {kSystem, Metric::queueGpus, {}, std::string(name(PendingKind::eligible))}, {}});
    for (Instant at = kNow - 28 * 24h; at < kNow; at += 30min) {
        series.points.push_back({at, 0});
    }
    offer(std::move(queue));
    m_settings = std::make_shared<const Settings>(settingsFrom(
        "[[system]]\nid = \"own\"\nname = \"Own\"\ncapacity = [{ from = \"unknown\", model = "
        "\"A100\", gpus = 16, source = \"test\" }, { from = \"unknown\", model = \"H100\", gpus = "
        "8, source = \"test\" }]\n",
        {}));
    PilotNeed need;
    need.systems = {kSystem};
    const auto basis = [&] {
        return readPlan(reading(kNow), m_memory, need, kNow)->options.front().wait.basis;
    };
    QCOMPARE(int(basis()), int(planning::BoundBasis::samples));
    need.models = {"A100", "H100"};
    QCOMPARE(int(basis()), int(planning::BoundBasis::samples));
    need.models = {"H100"};
    QCOMPARE(int(basis()), int(planning::BoundBasis::none));
}

QTEST_GUILESS_MAIN(tst_ToldReservations)
#include "tst_ToldReservations.moc"
