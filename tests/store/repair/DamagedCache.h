// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "app/store/repair/DamagedCopy.h"
#include "app/store/repair/Repair.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>

namespace ff::store {

using namespace std::chrono_literals;

inline constexpr qint64 kPage = 4096;

inline QString name(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

inline QByteArray content(const std::filesystem::path& file) {
    QFile stream(name(file));
    return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
}

inline void overwrite(const std::filesystem::path& file, qint64 at, const QByteArray& bytes) {
    QFile stream(name(file));
    QVERIFY(stream.open(QFile::ReadWrite) && stream.seek(at));
    QCOMPARE(stream.write(bytes), bytes.size());
}

inline JobRecord jobOf(int number, Instant submit) {
    JobRecord job;
    job.id = std::uint64_t(number);
    job.submit = submit;
    job.start = submit;
    job.end = submit + 600s;
    job.observed = submit + 600s;
    job.state = JobState::completed;
    job.account = "account" + std::to_string(number % 7);
    job.gpus = 2;
    return job;
}

inline std::vector<std::int64_t> pagesOf(const std::filesystem::path& file, const char* table) {
    Database database(file, SQLITE_OPEN_READONLY);
    std::vector<std::int64_t> pages;
    Statement rows(database, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' "
                             "ORDER BY pageno");
    for (rows.bind(std::string_view(table)); rows.step();) {
        pages.push_back(rows.integer(0));
    }
    return pages;
}

inline std::size_t jobsOf(const Cache& cache) {
    return cache.jobs().jobs(kLumi, {kMonth - 24h, kMonth + 100 * 24h}, 10'000'000)->size();
}

inline std::int64_t usedOf(const Cache& cache) {
    std::int64_t seconds = 0;
    for (const UsageRow& row :
         cache.jobs().usage({kLumi, {kMonth - 24h, kMonth + 100 * 24h}, {}}).value()) {
        seconds += row.deviceSeconds;
    }
    return seconds;
}

/// A cache that a test damages, and what a repair makes of it.
class DamagedCache {
protected:
    /// A week of samples in chunks, and jobs over many pages.
    void fill() {
        m_result = {};
        m_fixture = std::make_unique<Fixture>();
        Site site;
        for (int day = 0; day < 7; ++day) {
            for (Batch& batch : site.day(day)) {
                m_fixture->put(std::move(batch));
            }
        }
        Batch jobs = pollAt(kMonth + 7 * 24h);
        for (int number = 1; number <= 3000; ++number) {
            jobs.jobs.push_back(jobOf(number, kMonth + number * 3min));
        }
        m_fixture->put(std::move(jobs));
        QVERIFY(m_fixture->cache->notes().keep({0, kLumi, kMonth, "kept", {}}));
        VERIFY_RESULT(m_fixture->cache->seal());
        m_jobs = jobsOf(*m_fixture->cache);
        m_used = usedOf(*m_fixture->cache);
        m_series = m_fixture->cache->samples().series().value();
        QCOMPARE(m_jobs, std::size_t{3000});
        closeWhole();
    }
    [[nodiscard]] std::filesystem::path file() const { return m_fixture->file(); }
    [[nodiscard]] std::filesystem::path beside(const char* as) const {
        return file().parent_path() / as;
    }
    /// Repairs what is closed, and opens what comes of it.
    std::unique_ptr<Cache> repaired(std::optional<std::filesystem::path> backup = {}) {
        const QByteArray before = content(file());
        const auto made = repair({file(), beside("new.sqlite"), std::move(backup)});
        if (!made) {
            qWarning("%s", made.error().detail.c_str());
            return nullptr;
        }
        m_result = *made;
        if (content(file()) != before) {
            qWarning("the damaged file was changed");
            return nullptr;
        }
        const QStringList left = QDir(name(file().parent_path())).entryList({u"new.sqlite.*"_qs});
        if (!left.isEmpty()) {
            qWarning("left behind: %s", qPrintable(left.join(u' ')));
            return nullptr;
        }
        auto cache = Cache::open(beside("new.sqlite"), {});
        return cache ? std::move(*cache) : nullptr;
    }
    /// So that all is in the file itself, and nothing in its journal.
    void closeWhole() {
        m_fixture->close();
        Database database(file(), SQLITE_OPEN_READWRITE);
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    static void isSound(Cache& cache) {
        QVERIFY(cache.check().damage()->empty());
        QVERIFY(cache.check().verify()->empty());
    }
    [[nodiscard]] std::vector<Damage> lostHours() const {
        std::vector<Damage> hours;
        std::ranges::copy_if(m_result.lost, std::back_inserter(hours),
                             [](const Damage& each) { return !each.window.empty(); });
        return hours;
    }

    std::unique_ptr<Fixture> m_fixture;
    Repaired m_result;
    std::size_t m_jobs = 0;
    std::int64_t m_used = 0;
    std::vector<SeriesInfo> m_series;
};

} // namespace ff::store
