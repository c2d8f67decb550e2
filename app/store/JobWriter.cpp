// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/JobWriter.h"

#include "app/store/JobRules.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <tuple>

namespace ff::store {
namespace {

std::string sql(std::string_view before, std::string_view after) {
    return std::string(before).append(kJobColumns).append(after);
}

} // namespace

struct JobWriter::News {
    Grade ended = Grade::accounted;
    std::int64_t known = 0;
    bool polled = false;
};

JobWriter::JobWriter(SQLite::Database& database, Names& phrases)
    : m_database(database)
    , m_phrases(phrases)
    , m_charges(database)
    , m_usage(database)
    , m_cover(database, "job_cover")
    , m_blocks(database)
    , m_find(database, sql("SELECT ", " FROM job WHERE run BETWEEN ? AND ?"))
    , m_insert(database, sql("INSERT INTO job (",
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_update(database, sql("REPLACE INTO job (",
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_touch(database,
              "UPDATE job SET observed = ?2, grade = ?3, state = ?4, known = ?5 WHERE run = ?1")
    , m_archive(database, sql("INSERT INTO job_history SELECT ", ", ?2 FROM job WHERE run = ?1"))
    , m_open(database, sql("SELECT ", " FROM job INDEXED BY job_open WHERE grade = 0 AND "
                                      "run BETWEEN ? AND ?"))
    , m_parent(database, "SELECT parent, since FROM account WHERE system = ? AND name = ? "
                         "ORDER BY since DESC LIMIT 1")
    , m_account(database, "INSERT INTO account (system, name, since, parent) VALUES (?, ?, ?, ?)")
    , m_newest(database, "SELECT max(run) FROM job WHERE run BETWEEN ? AND ?") {}

bool JobWriter::add(std::int64_t system, const Batch& batch) {
    m_dirty = false;
    // A live list knows less of the end than accounting does; an answer that holds both is taken
    // for accounting's.
    const bool listOnly = batch.jobsAreAllLive && !batch.jobsCover;
    merge(system, batch.jobs,
          {listOnly ? Grade::listed : Grade::accounted, toMillis(batch.arrived), true});
    if (batch.jobsAreAllLive && batch.outcome.ok())
        endMissing(system, batch);
    if (batch.jobsCover)
        m_cover.add(system, *batch.jobsCover, toMillis(batch.arrived));
    addAccounts(system, batch);
    return m_dirty;
}

ImportCounts JobWriter::import(std::int64_t system, std::span<const JobRecord> records,
                               std::int64_t known) {
    return merge(system, records, {Grade::accounted, known, false});
}

ImportCounts JobWriter::merge(std::int64_t system, std::span<const JobRecord> records,
                              const News& news) {
    ImportCounts counts;
    m_order.clear();
    for (const JobRecord& record : records)
        if (isPlausible(record))
            m_order.push_back(&record);
        else
            ++counts.refused;
    const auto place = [](const JobRecord* record) {
        return std::tuple(record->id, record->submit, isOver(record->state), record->observed,
                          record); // they lie in one row: later ones have higher addresses
    };
    if (!std::ranges::is_sorted(m_order, {}, place))
        std::ranges::sort(m_order, {}, place);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const JobRecord& record = *m_order[i];
        const JobRecord* next = i + 1 < m_order.size() ? m_order[i + 1] : nullptr;
        if (next && next->id == record.id && next->submit == record.submit)
            ++counts.unchanged; // the same answer says more of this run
        else
            mergeOne(system, record, news, counts);
    }
    m_dirty |= counts.added + counts.changed > 0;
    return counts;
}

void JobWriter::mergeOne(std::int64_t system, const JobRecord& record, const News& news,
                         ImportCounts& counts) {
    JobRow row = rowOf(system, record, news);
    std::int64_t ordinal = 0;
    const auto old = find(system, record, ordinal);
    if (!old) {
        if (ordinal >= kRunsAnId) {
            ++counts.refused;
            return;
        }
        row.run = firstRun(system, std::int64_t(record.id)) + ordinal;
        m_insert.run(row.run, row.submit, row.charge, row.eligible, row.start, row.ended, row.state,
                     row.pending, row.gpus, row.nodes, row.tasks, row.model, row.limit,
                     row.observed, int(row.grade), row.known);
        m_blocks.widen(row);
        m_usage.add(row, +1);
        ++counts.added;
        return;
    }
    row.run = old->run;
    if (!isNews(*old, row)) {
        ++counts.unchanged;
        return;
    }
    fillUnknown(system, record, *old, row);
    if (!sameFacts(*old, row)) {
        replace(*old, row);
        ++counts.changed;
        return;
    }
    ++counts.unchanged;
    if (row.grade != old->grade || (row.grade == Grade::alive && row.observed > old->observed))
        touch(*old, std::move(row), news);
}

JobRow JobWriter::rowOf(std::int64_t system, const JobRecord& record, const News& news) {
    JobRow row;
    row.submit = seconds(record.submit);
    row.charge = m_charges.id(system, record);
    row.eligible = seconds(record.eligible);
    row.start = seconds(record.start);
    const bool over = isOver(record.state);
    if (over)
        row.ended = seconds(record.end);
    row.state = int(record.state);
    row.pending = record.state == JobState::pending ? int(record.pending) : 0;
    row.gpus = record.gpus;
    row.nodes = record.nodes;
    row.tasks = record.state == JobState::pending ? record.tasks : 1;
    row.model = m_phrases.idOrZero(record.gpuModel);
    if (record.limit)
        row.limit = std::chrono::floor<std::chrono::seconds>(*record.limit).count();
    row.observed = seconds(record.observed);
    row.grade = over ? news.ended : Grade::alive;
    row.known = news.known;
    return row;
}

std::optional<JobRow> JobWriter::find(std::int64_t system, const JobRecord& record,
                                      std::int64_t& ordinal) {
    const auto id = std::int64_t(record.id);
    std::int64_t& last = lastId(system);
    if (id > last) { // imports come in the order of ids: nothing to look for
        last = id;
        return {};
    }
    const std::int64_t first = firstRun(system, id);
    const std::int64_t submit = seconds(record.submit);
    std::optional<JobRow> found;
    for (m_find.bind(first, first + kRunsAnId - 1); !found && m_find.step();) {
        ordinal = m_find.integer(0) - first + 1;
        if (m_find.integer(1) == submit)
            found = readJob(m_find);
    }
    m_find.reset();
    return found;
}

/// What a source does not say is no correction of what another one said.
void JobWriter::fillUnknown(std::int64_t system, const JobRecord& record, const JobRow& old,
                            JobRow& row) {
    if (!row.eligible)
        row.eligible = old.eligible;
    if (!row.limit)
        row.limit = old.limit;
    if (row.model == 0)
        row.model = old.model;
    if (row.nodes == 0)
        row.nodes = old.nodes;
    if (row.charge != old.charge &&
        (record.account.empty() || record.partition.empty() || record.qos.empty()))
        row.charge = m_charges.idFilledFrom(system, record, old.charge);
}

/// The same facts, seen later or known better.
void JobWriter::touch(const JobRow& old, JobRow row, const News& news) {
    if (row.grade != Grade::alive)
        row.observed = old.observed; // its end is said, or the roll-ups have it so
    // Polls move it each minute, and when they came is kept (JobsThen); what files say is not.
    const bool byFile = !news.polled || old.observed < old.known / 1000;
    if (row.observed > old.observed && byFile) {
        m_archive.run(old.run, row.known);
        m_blocks.widen(row);
    } else {
        row.known = old.known;
    }
    m_touch.run(row.run, row.observed, int(row.grade), row.state, row.known);
    m_dirty = true;
}

void JobWriter::replace(const JobRow& old, const JobRow& row) {
    // What waited for processors only changes no figure, neither of use nor of waiting.
    if (old.start || old.gpus > 0 || row.gpus > 0)
        m_archive.run(old.run, row.known);
    m_usage.add(old, -1);
    m_usage.add(row, +1);
    m_update.run(row.run, row.submit, row.charge, row.eligible, row.start, row.ended, row.state,
                 row.pending, row.gpus, row.nodes, row.tasks, row.model, row.limit, row.observed,
                 int(row.grade), row.known);
    m_blocks.widen(row);
}

/// A job that was alive and is missing in a complete live list has ended, at a time that nobody
/// said: it counts up to its last observation until accounting says more.
void JobWriter::endMissing(std::int64_t system, const Batch& batch) {
    std::vector<std::pair<std::int64_t, std::int64_t>> listed;
    for (const JobRecord& record : batch.jobs)
        listed.emplace_back(std::int64_t(record.id), seconds(record.submit));
    std::ranges::sort(listed);
    std::vector<JobRow> gone;
    const std::int64_t arrived = seconds(batch.arrived);
    for (m_open.bind(firstRun(system, 0), firstRun(system + 1, 0) - 1); m_open.step();) {
        const JobRow row = readJob(m_open);
        if (row.observed < arrived &&
            !std::ranges::binary_search(listed, std::pair(idOf(row.run), row.submit)))
            gone.push_back(row);
    }
    m_open.reset();
    for (JobRow& row : gone) {
        row.grade = Grade::vanished;
        row.state = int(JobState::other);
        m_touch.run(row.run, row.observed, int(row.grade), row.state, row.known);
        m_usage.add(row, +1);
        m_blocks.widen(row);
        m_dirty = true;
    }
}

/// An account that moved is there twice, so that what was counted by its old place stays so.
void JobWriter::addAccounts(std::int64_t system, const Batch& batch) {
    std::map<std::string_view, std::string_view> parents; // an answer may name an account twice
    for (const AccountNode& account : batch.accounts)
        if (auto& parent = parents[account.name]; !account.parent.empty())
            parent = account.parent;
    for (const auto& [name, parent] : parents) {
        std::int64_t since = toMillis(batch.arrived);
        const bool known = m_parent.bind(system, name).step();
        // A list without parents tells nothing about the tree.
        const bool same = known && (parent.empty() || m_parent.text(0) == parent);
        if (known) // however the clock was set meanwhile
            since = std::max(since, m_parent.integer(1) + 1);
        m_parent.reset();
        if (!same)
            m_account.run(system, name, since, parent);
    }
}

std::int64_t& JobWriter::lastId(std::int64_t system) {
    const auto [place, added] = m_lastIds.try_emplace(system, -1);
    if (added) {
        m_newest.bind(firstRun(system, 0), firstRun(system + 1, 0) - 1).step();
        if (const auto run = m_newest.maybe(0))
            place->second = idOf(*run);
        m_newest.reset();
    }
    return place->second;
}

void JobWriter::write() {
    m_blocks.write();
    m_usage.write();
}

void JobWriter::forget() {
    m_charges.forget();
    m_usage.forget();
    m_lastIds.clear();
    m_blocks.forget();
}

void JobWriter::rebuildUsage() {
    execute(m_database, "DELETE FROM usage_day; DELETE FROM usage_month");
    constexpr int rowsAWrite = 500'000;
    Statement rows(m_database, sql("SELECT ", " FROM job"));
    for (int count = 1; rows.step(); ++count) {
        m_usage.add(readJob(rows), +1);
        if (count % rowsAWrite == 0)
            m_usage.write();
    }
    m_usage.write();
}

} // namespace ff::store
