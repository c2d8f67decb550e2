// SPDX-License-Identifier: GPL-3.0-only
// Waits of all systems in one question: what each has alone, and for no more work.
#include "app/services/reading/Read.h"
#include "app/store/Cache.h"
#include "models/federation/Catalogue.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace ff;
using std::chrono::minutes;

namespace {

constexpr int kSystems = 300;
constexpr int kWaits = 500; ///< of each

/// Knows waits alone.
class WaitLedger final : public JobLedger {
public:
    explicit WaitLedger(Window window)
        : m_window(window) {
        for (int i = 0; i < kSystems; ++i) {
            const SystemId system{"s" + std::to_string(i)};
            for (int n = 0; n < kWaits; ++n) {
                m_waits[system].push_back({.system = system,
                                           .account = "an account of some length",
                                           .partition = "gpu",
                                           .qos = "normal",
                                           .gpus = 1,
                                           .eligible = window.from,
                                           .waited = minutes{i},
                                           .started = true});
            }
        }
    }
    Result<std::vector<UsageRow>> usage(const UsageQuery&) const override {
        return std::vector<UsageRow>{};
    }
    Result<std::shared_ptr<const UsageMatrix>> usageTable(const UsageQuery&) const override {
        return std::make_shared<const UsageMatrix>();
    }
    Result<std::vector<WaitObservation>> waits(const std::optional<SystemId>& system,
                                               Window) const override {
        if (system) {
            return m_waits.at(*system);
        }
        std::vector<WaitObservation> all;
        for (int n = 0; n < kWaits; ++n) { // of all systems in turn
            for (const auto& [id, waits] : m_waits) {
                all.push_back(waits[std::size_t(n)]);
            }
        }
        return all;
    }
    Result<std::vector<JobRecord>> jobs(const SystemId&, Window, std::size_t) const override {
        return std::vector<JobRecord>{};
    }
    Result<std::vector<Window>> covered(const SystemId&, Window) const override {
        return std::vector{m_window};
    }
    Result<double> suspended(const SystemId&, Window) const override { return 0.; }
    Result<std::vector<AccountNode>> accounts(const SystemId&) const override {
        return std::vector<AccountNode>{};
    }

private:
    Window m_window;
    std::map<SystemId, std::vector<WaitObservation>> m_waits;
};

} // namespace

class tst_ReadWaits final : public QObject {
    Q_OBJECT

private slots:
    void eachSystemHasItsOwn() {
        QTemporaryDir folder;
        const auto cache =
            store::Cache::open(folder.filePath(QStringLiteral("c.sqlite")).toStdString(), {});
        QVERIFY(cache);
        std::string rules;
        for (int i = 0; i < kSystems; ++i) {
            rules += "[[system]]\nid = \"s" + std::to_string(i) + "\"\n";
        }
        const auto settings = std::make_shared<const Settings>(settingsFrom(rules, {}));
        const Instant now = *parseIso8601("2026-11-20T00:00:00Z");
        Scope scope;
        scope.window = {now - std::chrono::hours{24}, now};
        const WaitLedger ledger(scope.window);
        const QueryContext reading{
            (*cache)->samples(), ledger, (*cache)->polls(), settings, now, {}};

        QElapsedTimer timer;
        timer.start();
        const auto all = readWaits(reading, {}, scope);
        const auto together = timer.restart();
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(kSystems));
        for (int i = 0; i < kSystems; ++i) {
            const auto alone = readWaits(reading, SystemId{"s" + std::to_string(i)}, scope);
            QVERIFY(alone && alone->size() == 1);
            const auto& groups = (*all)[std::size_t(i)].groups;
            QCOMPARE(groups.size(), alone->front().groups.size());
            QCOMPARE(groups.front().started, std::size_t(kWaits));
            QVERIFY(groups.front().p90 == Duration{minutes{i}});
        }
        const auto oneByOne = timer.elapsed();
        qInfo("together %lld ms, one by one %lld ms", together, oneByOne);
        QVERIFY(together < 100 + 5 * oneByOne);
    }
};

QTEST_GUILESS_MAIN(tst_ReadWaits)
#include "tst_ReadWaits.moc"
