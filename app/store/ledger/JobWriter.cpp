// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/ledger/JobWriter.h"

#include "app/store/base/Database.h"
#include "app/store/jobs/JobRules.h"
#include "app/store/usage/UsageRebuild.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <tuple>

namespace ff::store {

/// What is known of a run.
struct JobWriter::Found {
    std::optional<JobRow> run;
    std::optional<JobRow> twin; ///< the same run again, from a source without its submit time
    std::int64_t ordinal = 0;   ///< the next free one of the id
};

JobWriter::JobWriter(Database& database)
    : m_database(database)
    , m_charges(database)
    , m_merge(m_charges)
    , m_usage(database)
    , m_waits(database)
    , m_cover(database, "job_cover")
    , m_blocks(database)
    , m_table(database)
    , m_suspension(database, "INSERT INTO suspension (run, seconds, known) VALUES (?, ?, ?) "
                             "ON CONFLICT DO UPDATE SET seconds = excluded.seconds, "
                             "known = excluded.known WHERE seconds <> excluded.seconds")
    , m_unsuspend(database, "DELETE FROM suspension WHERE run = ?")
    , m_withdrawCover(database, "INSERT INTO job_cover_withdrawn (system, begins, ends, known, "
                                "withdrawn) VALUES (?, ?, ?, ?, ?)")
    , m_accounts(database) {}

bool JobWriter::add(std::int64_t system, const Batch& batch) {
    m_dirty = false;
    // A live list knows less of the end than accounting does; an answer that holds both is taken
    // for accounting's.
    const bool listOnly = batch.jobsAreAllLive && !batch.jobsCover;
    merge(system, batch.jobs,
          {listOnly ? Grade::listed : Grade::accounted, toMillis(batch.arrived), true, 0});
    if (batch.jobsAreAllLive && batch.outcome.ok()) {
        endMissing(system, batch);
    }
    if (batch.jobsCover) {
        m_cover.add(system, *batch.jobsCover, toMillis(batch.arrived));
    }
    m_accounts.add(system, batch);
    return m_dirty;
}

void JobWriter::uncover(std::int64_t system, std::int64_t known, std::int64_t withdrawn) {
    m_cover.remove(system, known, [&](const Window& window) {
        m_withdrawCover.run(system, toMillis(window.from), toMillis(window.to), known, withdrawn);
    });
}

ImportCounts JobWriter::import(std::int64_t system, std::span<const JobRecord> records,
                               std::int64_t known, std::int64_t file) {
    return merge(system, records, {Grade::accounted, known, false, file});
}

ImportCounts JobWriter::merge(std::int64_t system, std::span<const JobRecord> records,
                              const JobNews& news) {
    ImportCounts counts;
    m_order.clear();
    for (const JobRecord& record : records) {
        if (isPlausible(record, fromMillis(news.known))) {
            m_order.push_back(&record);
        } else {
            ++counts.refused;
        }
    }
    const auto place = [](const JobRecord* record) {
        return std::tuple(record->id, record->submit, isOver(record->state), record->observed,
                          record); // they lie in one row: later ones have higher addresses
    };
    if (!std::ranges::is_sorted(m_order, {}, place)) {
        std::ranges::sort(m_order, {}, place);
    }
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const JobRecord& record = *m_order[i];
        const JobRecord* next = i + 1 < m_order.size() ? m_order[i + 1] : nullptr;
        if (next && next->id == record.id && next->submit == record.submit) {
            ++counts.unchanged; // the same answer says more of this run
        } else {
            mergeOne(system, record, news, counts);
        }
    }
    m_dirty |= counts.added + counts.changed > 0;
    return counts;
}

void JobWriter::mergeOne(std::int64_t system, const JobRecord& record, const JobNews& news,
                         ImportCounts& counts) {
    JobRow row = m_merge.rowOf(system, record, news);
    const Found found = find(record, row);
    if (!found.run) {
        if (found.ordinal >= kRunsAnId) {
            ++counts.refused;
            return;
        }
        row.run = firstRun(system, std::int64_t(record.id)) + found.ordinal;
        m_table.insert(row);
        noteSuspension(row, record);
        m_blocks.widen(row);
        m_usage.add(row, +1);
        noteWait(row);
        ++counts.added;
        return;
    }
    const JobRow& old = *found.run;
    JobRow both = m_merge.merged(record, old, row);
    if (found.twin) {
        m_merge.describe(both, JobRow(both), *found.twin);
        remove(*found.twin, news.known);
    }
    if (isNews(old, row)) {
        noteSuspension(both, record);
    }
    if (found.twin || !sameFacts(old, both)) {
        replace(old, both);
        ++counts.changed;
        return;
    }
    ++counts.unchanged;
    if (both.grade != old.grade || (both.grade == Grade::alive && both.observed != old.observed)) {
        touch(old, both, news);
    }
}

JobWriter::Found JobWriter::find(const JobRecord& record, const JobRow& row) {
    Found found;
    std::int64_t& last = m_table.lastId(systemOf(row.run));
    const std::int64_t id = idOf(row.run);
    if (id > last) { // imports come in the order of ids: nothing to look for
        last = id;
        return found;
    }
    m_table.ofId(systemOf(row.run), id, [&](const JobRow& old) {
        found.ordinal = old.run - firstRun(systemOf(row.run), id) + 1;
        if (old.submit == row.submit && (record.submitKnown || old.start == row.start)) {
            found.run = old;
        } else if (isSameStart(old, row, record.submitKnown)) {
            found.twin = old;
        }
    });
    if (!found.run) {
        found.run.swap(found.twin);
    } else if (!record.submitKnown) {
        found.twin.reset();
    }
    return found;
}

/// The same facts, seen later or known better.
void JobWriter::touch(const JobRow& old, JobRow row, const JobNews& news) {
    if (row.grade != Grade::alive) {
        row.observed = old.observed; // its end is said, or the roll-ups have it so
    }
    // Polls move it each minute, and when they came is kept (JobsAsOf); what files say is not.
    const bool byFile = !news.polled || old.observed < old.known / 1000;
    if (row.observed > old.observed && byFile) {
        m_table.archive(old.run, row.known);
        m_blocks.widen(row);
    } else {
        row.known = std::min(row.known, old.known);
    }
    m_table.touch(row);
    noteWait(row);
    m_dirty = true;
}

void JobWriter::replace(const JobRow& old, const JobRow& row) {
    // What waited for processors only changes no figure, neither of use nor of waiting.
    if (old.start || old.gpus > 0 || row.gpus > 0) {
        m_table.archive(old.run, row.known);
    }
    m_usage.add(old, -1);
    m_usage.add(row, +1);
    m_table.update(row);
    m_blocks.widen(row);
    noteWait(old);
    noteWait(row);
}

void JobWriter::remove(const JobRow& row, std::int64_t known) {
    m_table.archive(row.run, known);
    m_usage.add(row, -1);
    m_table.remove(row.run);
    noteWait(row);
    m_unsuspend.run(row.run);
}

bool JobWriter::withdraw(std::int64_t system, std::int64_t file, std::int64_t known,
                         std::size_t atMost, Withdrawn& withdrawn) {
    const auto rows = m_table.broughtBy(file, system, withdrawn.last, atMost);
    for (const JobRow& row : rows) {
        withdrawn.last = row.run;
        ++withdrawn.runs;
        if (auto old = m_table.before(row)) {
            old->known = known;
            replace(row, *old);
            m_unsuspend.run(row.run);
        } else {
            remove(row, known);
        }
    }
    m_table.forgetEarlier();
    return rows.size() == atMost;
}

/// Packed are those that are over; a change that lets one live on comes with what it was before.
void JobWriter::noteWait(const JobRow& row) {
    if (row.grade != Grade::alive) {
        m_waits.noteWritten(row.run);
    }
}

void JobWriter::noteSuspension(const JobRow& row, const JobRecord& record) {
    if (record.suspended.count() > 0) {
        m_suspension.run(
            row.run, std::chrono::floor<std::chrono::seconds>(record.suspended).count(), row.known);
    }
}

/// A job that was alive and is missing in a complete live list has ended, at a time that nobody
/// said: it counts up to its last observation until accounting says more.
void JobWriter::endMissing(std::int64_t system, const Batch& batch) {
    std::vector<std::pair<std::int64_t, std::int64_t>> listed;
    for (const JobRecord& record : batch.jobs) {
        listed.emplace_back(std::int64_t(record.id), seconds(record.submit));
    }
    std::ranges::sort(listed);
    std::vector<JobRow> gone;
    const std::int64_t arrived = seconds(batch.arrived);
    // Observed later than that: by a clock that was ahead, which is set right since.
    const std::int64_t latest = seconds(batch.arrived + kClocksApart);
    m_table.alive(system, [&](const JobRow& row) {
        if ((row.observed < arrived || row.observed > latest) &&
            !std::ranges::binary_search(listed, std::pair(idOf(row.run), row.submit))) {
            gone.push_back(row);
        }
    });
    for (JobRow& row : gone) {
        row.grade = Grade::vanished;
        row.state = int(JobState::other);
        row.observed = std::min(row.observed, arrived);
        m_table.touch(row);
        m_usage.add(row, +1);
        m_blocks.widen(row);
        noteWait(row);
        m_dirty = true;
    }
}

void JobWriter::write() {
    m_blocks.write();
    m_usage.write();
    m_waits.write();
}

void JobWriter::forget() {
    m_charges.forget();
    m_usage.forget();
    m_waits.forget();
    m_table.forget();
    m_blocks.forget();
}

void JobWriter::rebuildUsage() {
    execute(m_database, "DELETE FROM usage_day; DELETE FROM usage_month");
    store::rebuildUsage(m_database);
    m_waits.rebuild();
}

} // namespace ff::store
