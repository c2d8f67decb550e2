// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/repair/Repair.h"

#include "app/store/base/FileCopy.h"
#include "app/store/base/FileGuard.h"
#include "app/store/base/Schema.h"
#include "app/store/jobs/JobBlocks.h"
#include "app/store/repair/DamagedCopy.h"
#include "app/store/repair/LostHours.h"
#include "app/store/repair/PageEnds.h"
#include "app/store/repair/TableCopy.h"
#include "app/store/samples/ChunkRow.h"
#include "app/store/writer/Ingest.h"
#include "app/store/writer/OpenWriter.h"

#include <sqlite3.h>

#include <numeric>
#include <set>

namespace ff::store {
namespace {

namespace fs = std::filesystem;

/// Made anew of the jobs, or of the new file's own.
bool isDerived(const std::string& table) {
    return table == "news" || table == "usage_day" || table == "usage_month" ||
           table == "job_block" || table == "job_waits";
}

bool isSpans(const std::string& table) {
    return table == "observed" || table == "job_cover" || table == "derived";
}

/// One repair: the new file, and what of it came from where.
class Repair final {
public:
    Repair(Database& made, Repaired& result)
        : m_made(made)
        , m_result(result)
        , m_tables(tablesOf(made)) {}

    void takeDamaged(Database& damaged) {
        for (const TableShape& table : m_tables) {
            if (!isDerived(table.name)) {
                take(damaged, table, table.hasRowid ? pageEnds(damaged, table.name) : numbers());
            }
        }
    }
    /// Nothing of a damaged file is there.
    void missAll() {
        for (const TableShape& table : m_tables) {
            if (!isDerived(table.name)) {
                m_incomplete.insert(table.name);
            }
        }
        m_isKnown = false;
    }
    [[nodiscard]] bool isIncomplete() const { return !m_incomplete.empty(); }

    /// Rows of tables that could not be read whole; of the others, what was deleted since the
    /// backup stays so.
    Result<void> takeBackup(const fs::path& backup) {
        Statement(m_made, "ATTACH ? AS old").run(std::string_view(backup.string()));
        for (const char* same :
             {"SELECT 1 FROM main.system AS a JOIN old.system AS b USING (id) WHERE a.name <> "
              "b.name",
              "SELECT 1 FROM main.series AS a JOIN old.series AS b USING (id) WHERE "
              "(a.system, a.metric, a.account, a.qualifier) <> "
              "(b.system, b.metric, b.account, b.qualifier)"}) {
            if (Statement(m_made, same).step()) {
                return fail(ErrorCode::wrongSystem, "the backup is of another cache",
                            backup.string());
            }
        }
        execute(m_made, "BEGIN IMMEDIATE");
        for (const TableShape& table : m_tables) {
            if (m_incomplete.contains(table.name)) {
                m_result.fromBackup += fill(table);
            }
        }
        execute(m_made, "COMMIT");
        return {};
    }

    /// Puts in order what belongs together.
    void finish() {
        execute(m_made, "BEGIN IMMEDIATE");
        dropOrphans();
        if (m_incomplete.contains("job")) {
            // Nobody knows any more for which time every job is there.
            execute(m_made, "DELETE FROM job_cover; DELETE FROM listed");
        }
        widenJobBlocks();
        auto lost = findLostHours(m_made, m_isKnown ? &m_unsound : nullptr);
        forgetSeen(m_made, lost);
        execute(m_made, "COMMIT");
        Ingest ingest(m_made);
        execute(m_made, "BEGIN IMMEDIATE");
        ingest.jobs().rebuildUsage();
        execute(m_made, "COMMIT");
        for (const std::string& table : m_incomplete) {
            m_result.lost.push_back({.what = "table " + table});
        }
        m_result.lost.insert(m_result.lost.end(), lost.begin(), lost.end());
    }

private:
    /// All that the names that repeat in other tables have.
    std::vector<std::int64_t> numbers() {
        Statement most(m_made, "SELECT max((SELECT coalesce(max(id), 0) FROM system), "
                               "(SELECT coalesce(max(id), 0) FROM source), "
                               "(SELECT coalesce(max(id), 0) FROM series), "
                               "(SELECT coalesce(max(id), 0) FROM charge))");
        most.step();
        constexpr std::int64_t kMost = 10'000'000; // else the number itself is damaged
        std::vector<std::int64_t> all(
            std::size_t(std::clamp<std::int64_t>(most.integer(0), 0, kMost)));
        std::iota(all.begin(), all.end(), 1);
        return all;
    }

    void take(Database& damaged, const TableShape& table, std::vector<std::int64_t> ends) {
        execute(m_made, "BEGIN IMMEDIATE");
        bool isWhole = false;
        Hours unsound;
        try {
            TableCopy copy(damaged, m_made, table, std::move(ends));
            if (table.name == "sample_hour") {
                copy.accept = [&](const Statement& row) {
                    if (isSoundBlock(row)) {
                        return true;
                    }
                    unsound[row.integer(0)].emplace_back(row.integer(1), row.integer(1));
                    return false;
                };
            } else if (table.name == "sample_chunk") {
                copy.accept = [&](const Statement& row) {
                    std::vector<StoredPoint> points;
                    const ChunkRow chunk = ChunkRow::of(row);
                    if (chunk.decode(points)) {
                        return true;
                    }
                    unsound[chunk.series].emplace_back(chunk.firstHour, chunk.lastHour);
                    return false;
                };
            }
            isWhole = copy.run();
            m_result.rows += copy.rows();
        } catch (const Failure& failure) {
            if (failure.error().code != ErrorCode::cacheUnusable) {
                throw; // of the new file
            }
        }
        execute(m_made, "COMMIT");
        if (!isWhole || !unsound.empty()) {
            m_incomplete.insert(table.name);
        }
        if (!isWhole && table.name.starts_with("sample_")) {
            m_isKnown = false;
        }
        for (auto& [series, hours] : unsound) {
            auto& all = m_unsound[series];
            all.insert(all.end(), hours.begin(), hours.end());
        }
    }

    static bool isSoundBlock(const Statement& row) {
        return decodeWhole(row.integer(0), row.integer(1), row.blob(2), row.maybe(3),
                           [](const StoredPoint&) {});
    }

    std::int64_t fill(const TableShape& table) {
        std::string columns;
        for (const std::string& column : table.columns) {
            columns += (columns.empty() ? "" : ", ") + column;
        }
        std::string sql = "INSERT OR IGNORE INTO main." + table.name + " (" + columns +
                          ") SELECT " + columns + " FROM old." + table.name + " AS o WHERE 1";
        if (isSpans(table.name)) {
            sql += " AND NOT EXISTS (SELECT 1 FROM main." + table.name +
                   " AS m WHERE m.system = o.system AND m.begins < o.ends AND m.ends > o.begins)";
        } else if (table.name == "sample_hour") {
            sql +=
                " AND NOT EXISTS (SELECT 1 FROM main.sample_chunk AS m WHERE m.series = o.series "
                "AND m.first_hour <= o.hour AND m.last_hour >= o.hour)";
        } else if (table.name == "sample_chunk") {
            // Of the hours of a chunk of which some are there already, the rest stays lost.
            sql +=
                " AND NOT EXISTS (SELECT 1 FROM main.sample_chunk AS m WHERE m.series = o.series "
                "AND m.first_hour <= o.last_hour AND m.last_hour >= o.first_hour) AND NOT EXISTS "
                "(SELECT 1 FROM main.sample_hour AS m WHERE m.series = o.series AND "
                "m.hour BETWEEN o.first_hour AND o.last_hour)";
        }
        Statement(m_made, sql).run();
        return sqlite3_changes64(m_made.handle());
    }

    /// Rows that refer to a row that is gone; where they need not refer to one, they stay.
    void dropOrphans() {
        for (const TableShape& table : m_tables) {
            Statement keys(m_made, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)");
            std::vector<std::pair<std::string, std::string>> references;
            for (keys.bind(std::string_view(table.name)); keys.step();) {
                references.emplace_back(keys.text(0), keys.text(1));
            }
            for (const auto& [parent, column] : references) {
                Statement need(m_made,
                               "SELECT \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
                need.bind(std::string_view(table.name), std::string_view(column));
                const bool isNeeded = need.step() && need.integer(0) != 0;
                Statement key(m_made, "SELECT name FROM pragma_table_info(?) WHERE pk = 1");
                key.bind(std::string_view(parent)).step();
                const std::string isOrphan = " WHERE " + column + " IS NOT NULL AND " + column +
                                             " NOT IN (SELECT " + key.text(0) + " FROM " + parent +
                                             ")";
                execute(m_made, (isNeeded ? "DELETE FROM " + table.name
                                          : "UPDATE " + table.name + " SET " + column + " = NULL") +
                                    isOrphan);
            }
        }
    }

    void widenJobBlocks() {
        JobBlocks blocks(m_made);
        Statement rows(m_made, "SELECT " + std::string(kJobColumns) + " FROM job");
        while (rows.step()) {
            blocks.widen(readJob(rows));
        }
        blocks.write();
    }

    Database& m_made;
    Repaired& m_result;
    std::vector<TableShape> m_tables;
    std::set<std::string> m_incomplete;
    Hours m_unsound;
    bool m_isKnown = true; ///< m_unsound has all hours of samples that are gone
};

} // namespace

Result<Repaired> repair(const RepairFiles& files) {
    std::error_code ignored;
    if (fs::exists(files.out, ignored)) {
        return fail(ErrorCode::fileUnwritable, "it is there already", files.out.string());
    }
    if (const auto fine = inspect(files.out, filesystemType(files.out)); !fine) {
        return std::unexpected(fine.error());
    }
    const auto lock = WriterLock::tryTake(files.damaged);
    if (lock && !*lock) {
        return fail(ErrorCode::cacheLocked, "end it first", files.damaged.string());
    }
    const auto folder = FolderBeside::make(files.out);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const FolderBeside& beside = **folder;
    const fs::path made = beside.place("made.sqlite");
    Repaired result;
    try {
        const auto copy = beside.copy(files.damaged, "damaged.sqlite");
        if (!copy) {
            return std::unexpected(copy.error());
        }
        if (const auto created = createPrivate(made); !created) {
            return std::unexpected(created.error());
        }
        auto database = openWriter(made);
        if (!database) {
            return std::unexpected(database.error());
        }
        {
            Repair work(**database, result);
            const auto damaged = openDamaged(*copy);
            if (damaged) {
                work.takeDamaged(**damaged);
            } else if (files.backup) {
                result.isOfBackupAlone = true;
                work.missAll();
            } else {
                return fail(damaged.error().code, damaged.error().detail, files.damaged.string());
            }
            if (files.backup && work.isIncomplete()) {
                const auto backup = beside.copy(*files.backup, "backup.sqlite");
                if (!backup) {
                    return std::unexpected(backup.error());
                }
                if (const auto opened = openWriter(*backup); !opened) {
                    return fail(opened.error().code, opened.error().detail, files.backup->string());
                }
                if (const auto taken = work.takeBackup(*backup); !taken) {
                    return fail(taken.error().code, taken.error().detail, files.backup->string());
                }
            }
            work.finish();
        }
        execute(**database, "PRAGMA wal_checkpoint(TRUNCATE)");
        database->reset();
        if (const auto moved = moveFile(made, files.out); !moved) {
            return std::unexpected(moved.error());
        }
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    return result;
}

} // namespace ff::store
