// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadReconcile.h"
#include "tests/services/reading/DiesCache.h"

using namespace ff;

/// Jobs, samples and the site's books of a cache, side by side.
class tst_ReadReconcile final : public QObject {
    Q_OBJECT

    DiesCache m_dies;

private slots:
    void init() { m_dies.open(); }

    /// Three daily reports beside a month of jobs: only these days are compared, and only the
    /// accounts that they tell of.
    void comparesBooksOverWhatTheyCover() {
        const Window month{m_dies.now - hours{24 * 30}, m_dies.now};
        std::vector<JobRecord> jobs;
        for (int day = 0; day < 30; ++day) {
            for (const char* account : {"a", "b"}) {
                JobRecord record = job(jobs.size() + 1, month.from + hours{24 * day}, seconds{0});
                record.account = account;
                record.end = *record.start + hours{24};
                record.observed = *record.end;
                record.gpus = 2; // dies: a GPU
                jobs.push_back(record);
            }
        }
        QVERIFY(importJobs(*m_dies.cache, kDies, jobs, month));
        const auto told = [&](const char* account, int from, int to, std::int64_t gpuHours) {
            const BookEntry entry{kDies,
                                  account,
                                  {month.from + hours{24 * from}, month.from + hours{24 * to}},
                                  gpuHours * 2 * 3600};
            QVERIFY(m_dies.cache->books().keep(std::span(&entry, 1)));
        };
        const auto compared = [&] {
            return readReconciliation(m_dies.reading(), m_dies.cache->books(), kDies, month)
                .value();
        };
        QCOMPARE(compared().notes.size(), std::size_t{1}); // no report lies inside
        for (int day = 0; day < 3; ++day) {
            told("a", day, day + 1, 24);
        }
        const Reconciliation agreed = compared();
        QCOMPARE(agreed.jobs.value_or(-1), 2 * 30 * 24.);
        QCOMPARE(agreed.lines.size(), std::size_t{1});
        QCOMPARE(agreed.lines[0].firstHours, 72.);
        QCOMPARE(agreed.lines[0].secondHours, 72.);
        QVERIFY(!agreed.flagged && agreed.accounts.empty());
        QVERIFY(agreed.notes.size() == 1 && agreed.notes[0].contains("10.0"));
        QCOMPARE(agreed.runs, 60);

        told("b", 0, 3, 60); // a longer report of another account: a's days stand
        const Reconciliation apart = compared();
        QCOMPARE(apart.lines[0].firstHours, 144.);
        QCOMPARE(apart.lines[0].secondHours, 132.);
        QVERIFY(apart.flagged);
        QCOMPARE(apart.accounts.size(), std::size_t{1});
        QCOMPARE(apart.accounts[0].account, std::string("b"));
        QCOMPARE(apart.accounts[0].difference, 12.);

        told("root", 3, 4, 0); // a whole report in which neither is
        QCOMPARE(compared().lines[0].firstHours, 192.);
        QCOMPARE(compared().lines[0].secondHours, 132.);
        const Window hour{month.from, month.from + hours{1}};
        QVERIFY(readReconciliation(m_dies.reading(), m_dies.cache->books(), kDies, hour)
                    ->lines.empty());
    }

    /// Samples that were made of the site's accounting confirm nothing about it.
    void comparesMeasuredSamplesOnly() {
        const Window made{m_dies.now - hours{48}, m_dies.now - hours{24}};
        const Window measured{m_dies.now - hours{24}, m_dies.now};
        JobRecord record = job(1, made.from, seconds{0});
        record.end = measured.to;
        record.observed = measured.to;
        record.gpus = 10;
        const Window both{made.from, measured.to};
        QVERIFY(importJobs(*m_dies.cache, kDies, std::span(&record, 1), both));
        m_dies.sample(made, 12, true);
        const auto compared = [&] {
            return readReconciliation(m_dies.reading(), m_dies.cache->books(), kDies, both).value();
        };
        QVERIFY(compared().lines.empty());
        QVERIFY(!compared().samples);
        QVERIFY(compared().notes[0].contains("made of the site's accounting"));
        m_dies.sample(measured, 10);
        const Reconciliation half = compared();
        QCOMPARE(half.lines.size(), std::size_t{1});
        // Of the measured day alone, without the hour into which the last made sample holds.
        QVERIFY(std::abs(half.lines[0].firstHours - 5 * 23) < 1e-9);
        QVERIFY(std::abs(half.lines[0].secondHours - 5 * 23) < 1e-9);
        QVERIFY(!half.flagged);
        QCOMPARE(half.samplesCoverage.gaps, 0);
        // The books are of the same accounting, too.
        const BookEntry entry{
            kDies, "root", {m_dies.now - hours{36}, m_dies.now - hours{12}}, 10 * 24 * 3600};
        QVERIFY(m_dies.cache->books().keep(std::span(&entry, 1)));
        const Reconciliation three = compared();
        QVERIFY(std::ranges::none_of(three.lines, [](const ReconcileLine& line) {
            return line.second == "books" && line.first == "samples";
        }));
    }

    void remembersTheLastReconciliation() {
        // The last seven whole days: 10 dies for a day by jobs and by samples.
        const Window day{*parseIso8601("2026-11-20"), *parseIso8601("2026-11-21")};
        m_dies.sample(day, 10);
        JobRecord record = job(1, day.from, seconds{0});
        record.end = day.to;
        record.observed = day.to;
        record.gpus = 10;
        QVERIFY(importJobs(*m_dies.cache, kDies, std::span(&record, 1),
                           Window{m_dies.now - hours{24 * 8}, m_dies.now}));
        QueryCache remembered;
        const auto first = lastReconciliation(m_dies.reading(&remembered), kDies);
        QVERIFY(first);
        QVERIFY(first->window == Window({*parseIso8601("2026-11-15T12:00:00Z"),
                                         *parseIso8601("2026-11-22T12:00:00Z")}));
        QCOMPARE(first->jobs.value_or(-1), 5. * 24); // five GPUs
        QVERIFY(std::abs(first->samples.value_or(-1) - 120) < 0.2);
        QCOMPARE(first->lines.size(), std::size_t{1});
        QVERIFY(!first->flagged);
        QCOMPARE(first->runs, 1);
        QCOMPARE(first->samplesCoverage.samples, 24 * 60);
        QCOMPARE(first->samplesCoverage.gaps, 2); // before the day and after it

        // It is cheap to ask again, and what came meanwhile is seen ten minutes later.
        record.id = 2;
        record.gpus = 20;
        QVERIFY(importJobs(*m_dies.cache, kDies, std::span(&record, 1), {}));
        const auto again = lastReconciliation(m_dies.reading(&remembered), kDies);
        QVERIFY(again && again->jobs == first->jobs);
        QueryContext later = m_dies.reading(&remembered);
        later.now = m_dies.now + minutes{10};
        const auto fresh = lastReconciliation(later, kDies);
        QVERIFY(fresh);
        QCOMPARE(fresh->jobs.value_or(-1), 15. * 24);
        QVERIFY(fresh->flagged);
        QVERIFY(!lastReconciliation(m_dies.reading(), SystemId{"nobody"}));

        const Figure figure = reconciliationFigure(*fresh, "dies-slurm", later.now);
        QVERIFY(std::abs(figure.value.value_or(0) - 240. / 360) < 1e-3);
        QCOMPARE(figure.provenance.runs.value_or(-1), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ReadReconcile)
#include "tst_ReadReconcile.moc"
