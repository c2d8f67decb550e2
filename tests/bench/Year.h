// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

/// The jobs of a country's year, and a plain table of them to be measured beside ours.
namespace ff::bench {

inline constexpr int kAccounts = 900;
inline constexpr int kSeconds = 365 * 86'400;
inline constexpr std::size_t kChunk = 131'072;
inline const Instant kYear = parseIso8601("2025-01-01T00:00:00Z").value();

/// FF_BENCH_JOBS, else a million.
inline std::size_t jobCount() {
    const char* text = std::getenv("FF_BENCH_JOBS");
    return text ? std::strtoull(text, nullptr, 10) : 1'000'000;
}

/// A file of FF_BENCH_DIR, else of the temporary folder.
inline std::filesystem::path fileOf(const char* name) {
    const char* text = std::getenv("FF_BENCH_DIR");
    return (text ? std::filesystem::path(text) : std::filesystem::temp_directory_path()) / name;
}

/// The same without what an earlier run left there.
inline std::filesystem::path fresh(const char* name) {
    const auto path = fileOf(name);
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        std::filesystem::remove(path.string() + suffix);
    }
    return path;
}

inline std::string accountName(int i) {
    return "project_" + std::to_string(465'000'000 + i);
}

inline std::int64_t seconds(Instant at) {
    return toMillis(at) / 1000;
}

/// The jobs of a year in the order of their ids, as sacct prints them; the same every time.
class Year {
public:
    /// The next chunk; empty at the end.
    const std::vector<JobRecord>& next() {
        m_jobs.clear();
        for (; m_jobs.size() < kChunk && m_made < jobCount(); ++m_made) {
            m_jobs.push_back(job());
        }
        return m_jobs;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    JobRecord job() {
        JobRecord job;
        job.id = m_made + 1;
        job.submit = kYear + std::chrono::seconds{std::int64_t(m_made) * kSeconds /
                                                  std::int64_t(jobCount())};
        job.eligible = job.submit;
        const int wait = below(4) == 0 ? below(36'000) : below(600);
        const int length = below(10) == 0 ? below(172'800) : below(7200);
        job.start = job.submit + std::chrono::seconds{wait};
        job.end = *job.start + std::chrono::seconds{length};
        job.observed = *job.end;
        job.state = JobState::completed;
        job.account = accountName(below(kAccounts));
        job.partition = "standard-g";
        job.qos = "normal";
        job.gpus = 1 << below(6);
        job.nodes = (job.gpus + 7) / 8;
        job.limit = std::chrono::hours{48};
        return job;
    }

    std::mt19937 m_random{1};
    std::size_t m_made = 0;
    std::vector<JobRecord> m_jobs;
};

/// A table with a row a job and no index, as one would make it by hand.
class PlainTable {
public:
    explicit PlainTable(const std::filesystem::path& file) {
        sqlite3_open(file.c_str(), &m_database);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
            "CREATE TABLE IF NOT EXISTS jobs (id INTEGER, account TEXT, part TEXT, qos TEXT, "
            "submit INTEGER, start INTEGER, ended INTEGER, state INTEGER, gpus INTEGER)");
        sqlite3_prepare_v2(m_database, "INSERT INTO jobs VALUES (?,?,?,?,?,?,?,?,?)", -1, &m_insert,
                           nullptr);
    }
    ~PlainTable() {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    PlainTable(const PlainTable&) = delete;
    PlainTable& operator=(const PlainTable&) = delete;

    void run(const std::string& sql) {
        sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr);
    }
    void add(const std::vector<JobRecord>& jobs) {
        run("BEGIN");
        for (const JobRecord& job : jobs) {
            put(job);
        }
        run("COMMIT");
    }

private:
    void put(const JobRecord& job) {
        sqlite3_bind_int64(m_insert, 1, std::int64_t(job.id));
        sqlite3_bind_text(m_insert, 2, job.account.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 3, job.partition.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 4, job.qos.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(m_insert, 5, seconds(job.submit));
        sqlite3_bind_int64(m_insert, 6, seconds(*job.start));
        sqlite3_bind_int64(m_insert, 7, seconds(*job.end));
        sqlite3_bind_int64(m_insert, 8, int(job.state));
        sqlite3_bind_int64(m_insert, 9, job.gpus);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// Seconds of processor time (user and system) that the sqlite3 shell takes to answer.
[[nodiscard]] double shellSeconds(const std::filesystem::path& file, const std::string& sql);

} // namespace ff::bench
