// SPDX-License-Identifier: GPL-3.0-only
#include "tests/services/reading/RuledCache.h"

using namespace ff;

/// Usage as it was known at a time.
class tst_UsageAsOf final : public QObject {
    Q_OBJECT

    RuledCache m_ruled;

private slots:
    void init() { m_ruled.open(); }

    /// Where an account stands in its site's tree counts from when that came.
    void movedAccountsKeepTheirPast() {
        m_ruled.settings = std::make_shared<const Settings>(settingsFrom(
            "[[system]]\nid = \"gpus\"\ncapacity = [{ model = \"A100\", gpus = 100 }]\n"
            "[[rule]]\nancestor = \"n1\"\npayer = \"NO\"\n"
            "[[rule]]\nancestor = \"n2\"\npayer = \"SE\"\n",
            {}));
        const auto poll = [&](const char* arrived, std::vector<AccountNode> accounts,
                              std::vector<JobRecord> jobs) {
            Batch batch;
            batch.system = kGpus;
            batch.outcome.source = SourceId{"gpus"};
            batch.outcome.started = at(arrived);
            batch.arrived = at(arrived);
            batch.accounts = std::move(accounts);
            batch.jobs = std::move(jobs);
            batch.jobsCover = Window{at("2026-03-20T00:00:00Z"), at(arrived)};
            QVERIFY(m_ruled.cache->offer(batch) && m_ruled.cache->flush());
        };
        poll("2026-03-21T00:00:00Z", {},
             {runOf(1, "x", "2026-03-20T00:00:00Z", "2026-03-20T10:00:00Z")});
        poll("2026-03-22T00:00:00Z", {{"x", "n1"}, {"n1", "root"}, {"n2", "root"}}, {});
        poll("2026-03-25T00:00:00Z", {{"x", "n2"}}, {});
        poll("2026-03-26T00:00:00Z", {},
             {runOf(2, "x", "2026-03-24T20:00:00Z", "2026-03-25T05:00:00Z")});
        UsageRequest request;
        request.window = {at("2026-03-20T00:00:00Z"), at("2026-03-27T00:00:00Z")};
        request.by = {Dimension::payer};
        const auto asked = [&](const char* asOf) {
            const auto then = m_ruled.cache->knownAsOf(asOf ? at(asOf) : m_ruled.reading().now);
            QueryContext known{then->samples(),       then->jobs(), then->polls(), m_ruled.settings,
                               m_ruled.reading().now, {},           nullptr};
            QByteArrayList lines;
            for (const UsageLine& line : readUsage(known, request).value()->lines) {
                lines << QByteArray::fromStdString(line.keys[0]) + '=' +
                             QByteArray::number(line.gpuHours);
            }
            return lines.join(' ');
        };
        QCOMPARE(asked("2026-03-21T12:00:00Z"), QByteArray("=10")); // no tree was known
        QCOMPARE(asked("2026-03-22T12:00:00Z"), QByteArray("NO=10"));
        QCOMPARE(asked("2026-03-25T12:00:00Z"), QByteArray("NO=10")); // the move takes nothing back
        QCOMPARE(asked(nullptr), QByteArray("NO=14 SE=5"));
        request.by = {};
        QCOMPARE(int(readUsage(m_ruled.reading(), request).value()->lines.front().jobs), 2);
    }

    void printsWhatWasKnownThen() {
        m_ruled.put({kGpus, runOf(1, "a3", "2026-03-27T00:00:00Z", "2026-03-27T10:00:00Z")});
        const Instant between = ff::now() + minutes{1};
        QVERIFY(m_ruled.cache->federations().keep({at("2026-01-01T00:00:00Z"), kRules, "first"}));
        const std::string later =
            std::string(kRules) + "[[rule]]\naccount = \"a3\"\npayer = \"SE\"\n";
        QVERIFY(m_ruled.cache->federations().keep({between + minutes{1}, later, "mapped a3"}));
        m_ruled.settings = std::make_shared<const Settings>(settingsFrom(later, {}));

        UsageRequest request;
        request.window = {at("2026-03-27T00:00:00Z"), at("2026-03-28T00:00:00Z")};
        request.by = {Dimension::payer};
        const auto now = readUsage(m_ruled.reading(), request);
        QVERIFY(now && (*now)->lines.size() == 1);
        QCOMPARE(QByteArray::fromStdString((*now)->lines[0].keys[0]), QByteArray("SE"));
        const auto then = asKnownAt(m_ruled.reading(), m_ruled.cache->federations(), between);
        QVERIFY(then);
        const auto past = readUsage(*then, request);
        QVERIFY(past && (*past)->lines.size() == 1);
        QCOMPARE(QByteArray::fromStdString((*past)->lines[0].keys[0]), QByteArray(""));
        QCOMPARE((*past)->lines[0].gpuHours, 10.);
        const auto before =
            asKnownAt(m_ruled.reading(), m_ruled.cache->federations(), at("2026-03-28T00:00:00Z"));
        QVERIFY(before);
        const auto nothing = readUsage(*before, request); // the cache had no job yet
        QVERIFY(nothing && (*nothing)->lines.empty());
    }
};

QTEST_GUILESS_MAIN(tst_UsageAsOf)
#include "tst_UsageAsOf.moc"
