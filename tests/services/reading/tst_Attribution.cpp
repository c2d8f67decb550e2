// SPDX-License-Identifier: GPL-3.0-only
// What maps where: by the labels of what was charged, wherever it is printed.
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadAttribution.h"
#include "app/store/Cache.h"
#include "tests/support/ImportJobs.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace ff;

namespace {

constexpr const char* kRules = R"(
[[system]]
id = "sys"
capacity = [{ model = "A100", gpus = 100 }]
[[rule]]
account = "plain"
payer = "FI"
[[rule]]
label = "qos=fast"
payer = "EU"
mode = "fast-lane"
[[rule]]
label = "partition=ai"
payer = "EE"
)";

const SystemId kSystem{"sys"};

Instant at(const char* text) {
    return parseIso8601(text).value();
}

/// "labels > payer; rule", a line for each entry of the account.
QString lines(const std::vector<AccountMapping>& mappings, const QString& account) {
    QStringList result;
    for (const AccountMapping& mapping : mappings) {
        if (QString::fromStdString(mapping.account) != account) {
            continue;
        }
        const std::string payer = mapping.gives ? mapping.gives->payer.text : "unattributed";
        result << QString::fromStdString(mapping.labels + " > " + payer + "; " +
                                         mapping.rule.substr(0, mapping.rule.find(',')));
    }
    result.sort();
    return result.join(QLatin1Char('\n'));
}

} // namespace

class tst_Attribution final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    SettingsPtr m_settings;
    std::uint64_t m_id = 0;

    QueryContext reading() const {
        return {m_cache->samples(),
                m_cache->jobs(),
                m_cache->polls(),
                m_settings,
                at("2026-04-02T00:00:00Z"),
                {},
                {}};
    }

    /// A GPU for an hour on 1 March.
    void charge(const char* account, const char* partition, const char* qos) {
        JobRecord job;
        job.id = ++m_id;
        job.submit = at("2026-03-01T00:00:00Z");
        job.eligible = job.submit;
        job.start = job.submit;
        job.end = *job.start + std::chrono::hours{1};
        job.observed = *job.end;
        job.state = JobState::completed;
        job.account = account;
        job.partition = partition;
        job.qos = qos;
        job.gpus = 1;
        const Window cover{at("2026-03-01T00:00:00Z"), at("2026-04-01T00:00:00Z")};
        QVERIFY(importJobs(*m_cache, kSystem, std::span(&job, 1), cover));
    }

private slots:
    void initTestCase() {
        auto opened =
            store::Cache::open(m_folder.filePath(QStringLiteral("cache.sqlite")).toStdString(), {});
        QVERIFY(opened);
        m_cache = std::move(*opened);
        Settings settings = settingsFrom(kRules, {});
        QVERIFY(settings.problems.empty());
        m_settings = std::make_shared<const Settings>(std::move(settings));
        charge("plain", "gpu", "slow");
        charge("plain", "ai", "fast");
        charge("parted", "gpu", "slow");
        charge("parted", "ai", "slow");
        charge("queued", "gpu", "slow");
        charge("queued", "gpu", "fast");
        charge("both", "gpu", "slow");
        charge("both", "ai", "slow");
        charge("both", "ai", "fast");
        charge("same", "ai", "slow");
        charge("same", "ai", "other");
    }

    void mapsEachChargeByItsLabels_data() {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* account, const char* expected) {
            QTest::addRow("%s", account)
                << QString::fromLatin1(account) << QString::fromLatin1(expected);
        };
        row("plain", " > FI; account plain");
        row("parted", "partition=ai > EE; label partition=ai\npartition=gpu > unattributed; ");
        row("queued", "qos=fast > EU; label qos=fast\nqos=slow > unattributed; ");
        row("both", "partition=ai qos=fast > EU; label qos=fast\n"
                    "partition=ai qos=slow > EE; label partition=ai\n"
                    "partition=gpu qos=slow > unattributed; ");
        row("same", " > EE; label partition=ai");
    }
    void mapsEachChargeByItsLabels() {
        QFETCH(QString, account);
        const auto mappings = readAttribution(reading(), kSystem);
        QVERIFY(mappings);
        QTEST(lines(*mappings, account), "expected");
    }

    void tellsAHolderTheRuleOfItsPart_data() {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("hours");
        QTest::addRow("by qos") << QStringLiteral("EU") << QStringLiteral("queued")
                                << QStringLiteral("label qos=fast") << 1.;
        QTest::addRow("by partition") << QStringLiteral("EE") << QStringLiteral("both")
                                      << QStringLiteral("label partition=ai") << 1.;
        QTest::addRow("by account") << QStringLiteral("FI") << QStringLiteral("plain")
                                    << QStringLiteral("account plain") << 2.;
    }
    void tellsAHolderTheRuleOfItsPart() {
        QFETCH(QString, holder);
        QFETCH(QString, account);
        QFETCH(QString, rule);
        Scope scope;
        scope.period = Period::custom;
        scope.window = {at("2026-03-01T00:00:00Z"), at("2026-04-01T00:00:00Z")};
        const auto detail = readHolder(reading(), HolderId{holder.toStdString()}, kSystem, scope);
        QVERIFY(detail);
        const auto found =
            std::ranges::find(detail->accounts, account.toStdString(), &AccountUse::account);
        QVERIFY(found != detail->accounts.end());
        QCOMPARE(QString::fromStdString(found->rule.substr(0, found->rule.find(','))), rule);
        QTEST(found->gpuHours, "hours");
    }
};

QTEST_GUILESS_MAIN(tst_Attribution)
#include "tst_Attribution.moc"
