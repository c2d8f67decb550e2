// SPDX-License-Identifier: GPL-3.0-only
// A report of a time long ago has the rules and the capacity of that time, not those of today.
#include "app/services/reports/ReadReport.h"
#include "app/store/Cache.h"
#include "tests/support/ImportJobs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ff;
using std::chrono::hours;

namespace {

constexpr const char* kRules = R"(
[[network]]
id = "net"
name = "Net"
[[system]]
id = "mill"
name = "Mill"
networks = ["net"]
capacity = [{ model = "A100", gpus = 100, from = 2020-01-01 },
            { model = "A100", gpus = 40, from = 2026-01-01 }]
[[holder]]
id = "EE"
name = "Estonia"
[[rule]]
account = "a"
payer = "EE"
mode = "regular"
programme = "Grand Challenge"
until = 2025-03-20
)";

Instant at(const char* text) {
    return parseIso8601(text).value();
}

} // namespace

class tst_OldPeriods final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::map<std::string, report::Figure> m_figures;

private slots:
    void initTestCase() {
        m_cache = *store::Cache::open(m_folder.filePath(QStringLiteral("c")).toStdString(), {});
        JobRecord record;
        record.id = 1;
        record.account = "a";
        record.gpus = 4;
        record.submit = at("2025-03-03");
        record.start = record.eligible = record.submit;
        record.end = record.submit + hours{10};
        record.observed = *record.end;
        record.state = JobState::completed;
        const Window march{at("2025-03-01"), at("2025-04-01")};
        QVERIFY(
            importJobs(*m_cache, SystemId{"mill"}, std::span<const JobRecord>(&record, 1), march)
                .has_value());
        const Instant now = at("2026-11-03");
        const auto settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
        report::Request request;
        request.kind = report::Kind::programme;
        request.locale = QLocale(QLocale::English);
        request.scope.network = NetworkId{"net"};
        report::setPeriod(request, *namedPeriod("2025-03", "UTC", now), now);
        const auto made = readReport({m_cache->samples(),
                                      m_cache->jobs(),
                                      m_cache->polls(),
                                      settings,
                                      now,
                                      {},
                                      &m_cache->books(),
                                      nullptr},
                                     request);
        QVERIFY(made.has_value());
        for (const report::Figure& figure : made->figures) {
            m_figures.emplace(figure.id, figure);
        }
    }

    /// The rule ended in the period, and nobody used the account in the year before today.
    void programmesAreThoseOfThen() {
        QVERIFY(m_figures.contains("programmes.Grand Challenge.gpu_hours"));
        QCOMPARE(*m_figures["programmes.Grand Challenge.gpu_hours"].value, 40.0);
        QVERIFY(!m_figures.contains("programmes.none.gpu_hours"));
    }

    /// No source samples it: it is as large as the catalogue says of then.
    void capacityIsThatOfThen() { QCOMPARE(*m_figures["floor.mill.capacity"].value, 100.0); }
};

QTEST_GUILESS_MAIN(tst_OldPeriods)
#include "tst_OldPeriods.moc"
