// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/Read.h"
#include "tests/services/reading/RuledCache.h"

#include <algorithm>

using namespace ff;

/// Usage that is read out of a cache: its runs, its days, and answers that are kept.
class tst_ReadUsage final : public QObject {
    Q_OBJECT

    RuledCache m_ruled;

private slots:
    void init() { m_ruled.open(); }

    /// Over midnights, a change of rules and one of capacity: in each cell the run is one.
    void countsARunOnce() {
        const std::string rules = std::string(kRules) + R"(
[[system]]
id = "grows"
capacity = [{ model = "A100", gpus = 100 },
            { model = "A100", gpus = 200, from = 2026-03-28T06:00:00Z }]
)";
        m_ruled.settings = std::make_shared<const Settings>(settingsFrom(rules, {}));
        QVERIFY(m_ruled.settings->problems.empty());
        std::uint64_t id = 0;
        for (const char* account : {"a0", "a1"}) {
            m_ruled.put({SystemId{"grows"},
                         runOf(++id, account, "2026-03-27T20:00:00Z", "2026-03-29T10:00:00Z")});
        }
        m_ruled.put(
            {SystemId{"grows"}, runOf(++id, "a1", "2026-03-28T05:00:00Z", "2026-03-28T07:00:00Z")});
        UsageRequest request;
        request.window = {at("2026-03-27T00:00:00Z"), at("2026-03-30T00:00:00Z")};
        const auto jobs = [&](std::vector<Dimension> by) {
            request.by = std::move(by);
            QByteArrayList lines;
            for (const UsageLine& line : readUsage(m_ruled.reading(), request).value()->lines) {
                lines << QByteArray::number(qulonglong(line.period)) + ':' +
                             (line.keys.empty() ? "" : QByteArray::fromStdString(line.keys[0])) +
                             '=' + QByteArray::number(qlonglong(line.jobs));
            }
            std::ranges::sort(lines);
            return lines.join(' ');
        };
        QCOMPARE(jobs({}), QByteArray("0:=3"));
        QCOMPARE(jobs({Dimension::account}), QByteArray("0:a0=1 0:a1=2"));
        QCOMPARE(jobs({Dimension::payer}), QByteArray("0:EE=1 0:EU=1 0:FI=2")); // a0 counts for two
        request.whole = false;
        request.every = Every::day;
        QCOMPARE(jobs({}), QByteArray("0:=2 1:=3 2:=2"));
        QCOMPARE(jobs({Dimension::payer}),
                 QByteArray("0:EU=1 0:FI=1 1:EE=1 1:EU=1 1:FI=2 2:EE=1 2:FI=1"));

        Scope scope;
        scope.window = request.window;
        scope.view = HolderView::payer;
        const auto detail =
            readHolder(m_ruled.reading(), HolderId{"FI"}, {}, scope); // in pieces of days
        QVERIFY(detail);
        QCOMPARE(detail->used.provenance.runs.value_or(-1), 2);
    }

    /// An answer is kept as long as nothing it is made of has changed.
    void keepsAnswersAndDropsThem_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void keepsAnswersAndDropsThem() {
        QFETCH(int, seed);
        std::mt19937 random{unsigned(seed)};
        const auto jobs = randomJobs(random);
        QueryCache remembered;
        const auto asking = [&] {
            QueryContext now = m_ruled.reading();
            now.remembered = &remembered;
            now.edition = m_ruled.cache->edition();
            return now;
        };
        UsageRequest request;
        request.window = {at("2026-03-27T22:00:00Z"), at("2026-03-29T20:00:00Z")};
        request.whole = false;
        request.every = Every::hour;
        request.by = {Dimension::payer, Dimension::account};
        std::shared_ptr<const UsageTable> before;
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            m_ruled.put(jobs[i]);
            if (i % 5 == 3) {
                Batch batch;
                batch.system = kDies;
                batch.outcome.source = SourceId{"dies"};
                batch.arrived = at("2026-03-27T22:00:00Z") + hours{i};
                batch.accounts = {{"a3", i % 2 ? "n1" : "n2"}};
                QVERIFY(m_ruled.cache->offer(batch) && m_ruled.cache->flush());
            }
            if (i % 7 == 5) {
                m_ruled.settings = std::make_shared<const Settings>(
                    settingsFrom(std::string(kRules) + "[[rule]]\nancestor = \"n1\"\npayer = \"P" +
                                     std::to_string(i) + "\"\n",
                                 {}));
            }
            const auto table = readUsage(asking(), request);
            const auto fresh = readUsage(m_ruled.reading(), request);
            QVERIFY(table && fresh && *table != before);
            QCOMPARE((*table)->lines.size(), (*fresh)->lines.size());
            for (std::size_t line = 0; line < (*fresh)->lines.size(); ++line) {
                QVERIFY((*table)->lines[line].keys == (*fresh)->lines[line].keys);
                QCOMPARE((*table)->lines[line].gpuSeconds, (*fresh)->lines[line].gpuSeconds);
            }
            QCOMPARE(readUsage(asking(), request)->get(), table->get());
            UsageRequest other = request;
            other.zone = "Asia/Kolkata";
            QVERIFY(readUsage(asking(), other)->get() != table->get());
            QCOMPARE(readUsage(asking(), request)->get(), table->get());
            before = *table;
        }
        m_ruled.settings =
            std::make_shared<const Settings>(settingsFrom(kRules, {})); // the rules alone
        QVERIFY(readUsage(asking(), request)->get() != before.get());
    }

    void cutsDaysAsTheClockShows() {
        m_ruled.put({kGpus, runOf(1, "a1", "2026-03-27T00:00:00Z", "2026-03-31T00:00:00Z")});
        UsageRequest request;
        request.whole = false;
        request.every = Every::day;
        request.zone = "Europe/Helsinki";
        request.window = {at("2026-03-28T00:00:00+02:00"), at("2026-03-31T00:00:00+03:00")};
        const auto table = readUsage(m_ruled.reading(), request);
        QVERIFY(table);
        std::vector<double> days;
        for (const UsageLine& line : (*table)->lines) {
            days.push_back(line.gpuHours);
        }
        QCOMPARE(days, (std::vector<double>{24, 23, 24}));
    }
};

QTEST_GUILESS_MAIN(tst_ReadUsage)
#include "tst_ReadUsage.moc"
