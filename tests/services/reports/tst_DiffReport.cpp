// SPDX-License-Identifier: GPL-3.0-only
// The causes of a difference that take a past of their own: samples that arrived after the freeze,
// and another version of the program. The other causes are compared by the program itself.
#include "app/services/reports/DiffReport.h"
#include "app/services/reports/ReadReport.h"
#include "app/store/Cache.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ff;
using report::Cause;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr const char* kRules = R"(
[[system]]
id = "mill"
name = "Mill"
capacity = [{ model = "A100", gpus = 100 }]
[[rule]]
account = "a"
payer = "EE"
mode = "national"
[[award]]
system = "mill"
account = "a"
gpu_hours = 50000
from = 2026-03-01
to = 2027-01-01
mode = "national"
)";
const SystemId kMill{"mill"};

Instant at(const char* text) {
    return parseIso8601(text).value();
}

} // namespace

class tst_DiffReport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    Instant m_clock = at("2026-04-02");
    const SettingsPtr m_settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
    const Window m_march{at("2026-03-01"), at("2026-04-01")};

    /// Ten GPUs of the account over the window, which come in when it is `arrived`.
    void sample(Window window, Instant arrived) {
        m_clock = arrived;
        Batch batch;
        batch.system = kMill;
        batch.outcome.source = SourceId{"mill"};
        batch.outcome.started = batch.arrived = arrived;
        batch.backfill = true;
        batch.interval = minutes{10};
        for (const Metric metric : {Metric::gpusAllocated, Metric::accountGpusAllocated}) {
            const bool isOfAccount = metric == Metric::accountGpusAllocated;
            SeriesSamples series{{kMill, metric, isOfAccount ? "a" : "", {}}, {}};
            for (Instant t = window.from; t < window.to; t += minutes{10}) {
                series.points.push_back({t, 10});
            }
            batch.series.push_back(std::move(series));
        }
        QVERIFY(m_cache->offer(batch) && m_cache->flush());
    }

    QueryContext reading(Instant now) const {
        return {m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, now, {},
                &m_cache->books(),  nullptr};
    }
    report::Report make(Instant now) const {
        report::Request request;
        request.kind = report::Kind::site;
        request.system = kMill;
        request.locale = QLocale(QLocale::English);
        report::setPeriod(request, *namedPeriod("2026-03", "UTC", now), now);
        const auto made = readReport(reading(now), request);
        if (!made) {
            qFatal("%s", made.error().detail.c_str());
        }
        return *made;
    }
    report::Changes changes(const report::Report& frozen, Instant frozenAt, Instant now) const {
        const auto then = m_cache->knownAsOf(frozenAt);
        QueryContext ofThen{then->samples(), then->jobs(), then->polls(),
                            m_settings,      now,          frozenAt};
        ofThen.books = &then->books();
        const auto result =
            diffReport(frozen, {reading(now), ofThen, m_cache->federations(), frozenAt});
        if (!result) {
            qFatal("%s", result.error().detail.c_str());
        }
        return *result;
    }
    static const report::FigureChange* changeOf(const report::Changes& all, const char* id) {
        const auto found = std::ranges::find(all.figures, id, &report::FigureChange::id);
        return found == all.figures.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase() {
        store::Cache::Options options;
        options.now = [this] { return m_clock; };
        m_cache = *store::Cache::open(m_folder.filePath(QStringLiteral("c")).toStdString(),
                                      std::move(options));
        QVERIFY(m_cache->federations().keep({at("2026-01-01"), kRules, {}}).has_value());
        sample({m_march.from, m_march.from + hours{20 * 24}}, at("2026-04-02"));
    }

    void lateSamplesAreNamedAsTheCause() {
        const Instant frozenAt = at("2026-04-03");
        const report::Report frozen = make(frozenAt);
        QVERIFY(changes(frozen, frozenAt, at("2026-04-04")).figures.empty());
        sample({m_march.from + hours{20 * 24 + 1}, m_march.to}, at("2026-04-05"));
        const report::Changes late = changes(frozen, frozenAt, at("2026-04-06"));
        const report::FigureChange* used = changeOf(late, "used");
        QVERIFY(used && used->then && used->now);
        // The last sample of what was known holds for some minutes more.
        QVERIFY(std::abs(*used->then - 20.0 * 24 * 10) < 5);
        QVERIFY(std::abs(*used->now - 31.0 * 24 * 10) < 10);
        for (const report::FigureChange& change : late.figures) {
            QVERIFY2(change.causes == std::set{Cause::samples},
                     (change.id + ": " + report::names(change.causes)).c_str());
        }
    }

    /// An award of the period goes on being used after the report was made.
    void whatCameAfterTheReportIsNoDifference() {
        const Instant frozenAt = at("2026-04-06T12:00:00Z");
        sample({m_march.to, frozenAt}, frozenAt);
        const report::Report frozen = make(frozenAt);
        sample({frozenAt, at("2026-04-20")}, at("2026-04-20"));
        const report::Changes all = changes(frozen, frozenAt, at("2026-04-21"));
        QVERIFY2(all.figures.empty(), all.figures.empty() ? "" : all.figures.front().id.c_str());
        QCOMPARE(all.compared, frozen.figures.size());
    }

    /// What was counted in another way by the program that froze it, and what came in since.
    void anotherProgramIsNamedAsTheCause() {
        const Instant frozenAt = at("2026-04-07");
        report::Report frozen = make(frozenAt);
        const auto countedOtherwise = [&](const std::string& program) {
            frozen.program = program;
            const report::Changes all = changes(frozen, frozenAt, at("2026-04-08"));
            return all.figures.size() == 1 ? report::names(all.figures[0].causes) : std::string();
        };
        auto& used = *std::ranges::find(frozen.figures, "used", &report::Figure::id);
        *used.value *= 2;
        QCOMPARE(countedOtherwise("0.0.1"), std::string("program"));
        QCOMPARE(countedOtherwise(make(frozenAt).program), std::string("unknown"));
    }
};

QTEST_GUILESS_MAIN(tst_DiffReport)
#include "tst_DiffReport.moc"
