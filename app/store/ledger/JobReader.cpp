// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/ledger/JobReader.h"

#include "app/store/base/Spans.h"
#include "app/store/jobs/ChargeNames.h"
#include "app/store/jobs/JobsAsOf.h"
#include "app/store/jobs/ScanJobs.h"
#include "app/store/usage/UsageReader.h"
#include "app/store/waits/WaitReader.h"

#include <algorithm>
#include <unordered_map>

namespace ff::store {
namespace {

constexpr std::size_t kAnswersKept = 8;
constexpr std::size_t kCellsKept = 4'000'000; ///< of all answers: 96 MB

std::int64_t seconds(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}
std::optional<Instant> instant(std::optional<std::int64_t> second) {
    return second ? std::optional(instantFromSeconds(*second)) : std::nullopt;
}

JobRecord recordOf(const JobRow& row, ChargeNames& names) {
    const auto& charge = names.charge(row.charge);
    JobRecord record;
    record.id = std::uint64_t(idOf(row.run));
    record.submit = instantFromSeconds(row.submit);
    record.eligible = instant(row.eligible);
    record.start = instant(row.start);
    record.end = instant(row.ended);
    record.state = JobState(row.state);
    record.pending = PendingKind(row.pending);
    record.account = charge.account;
    record.partition = charge.partition;
    record.qos = charge.qos;
    record.gpuModel = charge.model;
    record.gpus = row.gpus;
    record.nodes = row.nodes;
    record.tasks = row.tasks;
    if (row.limit) {
        record.limit = std::chrono::seconds{*row.limit};
    }
    record.observed = instantFromSeconds(row.observed);
    return record;
}

/// The first by submit, sorted.
void keepFirst(std::vector<JobRow>& rows, std::size_t limit) {
    const std::size_t kept = std::min(limit, rows.size());
    std::ranges::partial_sort(rows, rows.begin() + std::ptrdiff_t(kept), {},
                              [](const JobRow& row) { return std::pair(row.submit, row.run); });
    rows.resize(kept);
}

} // namespace

std::shared_ptr<const UsageMatrix> JobReader::remembered(const UsageQuery& query) const {
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_answers, [&](const Answer& answer) {
        return answer.edition == m_edition && answer.query == query;
    });
    return found == m_answers.end() ? nullptr : found->table;
}

void JobReader::remember(Answer answer) const {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_answers, [&](const Answer& old) {
        return old.edition != m_edition || old.query == answer.query;
    });
    m_answers.push_front(std::move(answer));
    std::size_t cells = 0;
    std::size_t kept = 0;
    for (; kept < std::min(m_answers.size(), kAnswersKept); ++kept) {
        if ((cells += m_answers[kept].table->cells.size()) > kCellsKept) {
            break;
        }
    }
    m_answers.resize(kept);
}

Result<std::shared_ptr<const UsageMatrix>> JobReader::usageTable(const UsageQuery& asked) const {
    UsageQuery query = asked;
    if (m_asOf) {
        query.asOf = std::min(query.asOf.value_or(*m_asOf), *m_asOf);
    }
    if (auto known = remembered(query)) {
        return known;
    }
    const std::uint64_t edition = m_edition; // before reading: what comes meanwhile outdates it
    if (!std::ranges::is_sorted(query.boundaries)) {
        return fail(ErrorCode::internal, "the boundaries of a usage question do not ascend");
    }
    auto table = m_pool.ask([&](Database& database) -> std::shared_ptr<const UsageMatrix> {
        return std::make_shared<const UsageMatrix>(UsageReader(database, query).read());
    });
    if (table) {
        remember({edition, query, *table});
    }
    return table;
}

Result<std::vector<UsageRow>> JobReader::usage(const UsageQuery& query) const {
    const auto table = usageTable(query);
    if (!table) {
        return std::unexpected(table.error());
    }
    const UsageMatrix& all = **table;
    std::vector<UsageRow> rows;
    const auto isUsed = [](const UsageMatrix::Cell& c) {
        return c.deviceSeconds != 0 || c.jobs != 0;
    };
    rows.reserve(std::size_t(std::ranges::count_if(all.cells, isUsed)));
    for (std::size_t i = 0; i < all.cells.size(); ++i) {
        const auto& cell = all.cells[i];
        if (!isUsed(cell)) {
            continue;
        }
        const auto& key = all.keys[i / all.periods];
        rows.push_back({key.system, key.account, key.partition, key.qos, i % all.periods,
                        cell.deviceSeconds, cell.jobs, cell.began, key.gpuModel});
    }
    return rows;
}

Result<std::vector<WaitObservation>> JobReader::waits(const std::optional<SystemId>& system,
                                                      Window window) const {
    return m_pool.ask([&](Database& database) {
        return WaitReader(database, system, window, m_asOf).observations();
    });
}

Result<void> JobReader::eachWait(const std::optional<SystemId>& system, Window window,
                                 const TakeWait& take) const {
    const auto read = m_pool.ask([&](Database& database) {
        WaitReader(database, system, window, m_asOf).observe(take);
        return true;
    });
    return read ? Result<void>() : std::unexpected(read.error());
}

Result<std::unordered_map<SystemId, WaitTally>>
JobReader::waitTallies(const std::optional<SystemId>& system, Window window,
                       const WaitFilter& filter) const {
    return m_pool.ask([&](Database& database) {
        return WaitReader(database, system, window, m_asOf).tallies(filter);
    });
}

Result<std::vector<JobRecord>> JobReader::jobs(const SystemId& system, Window window,
                                               std::size_t limit) const {
    return m_pool.ask([&](Database& database) {
        std::vector<JobRecord> result;
        const auto number = systemNumber(database, system.text);
        if (!number) {
            return result;
        }
        const std::int64_t from = seconds(window.from);
        const std::int64_t to = seconds(window.to);
        std::vector<JobRow> rows;
        const auto take = [&](const JobRow& row) {
            const auto ran = runTime(row);
            const bool inside = ran ? ran->from < to && ran->touchedTo() > from
                                    : row.submit < to && row.observed >= from;
            if (inside) {
                rows.push_back(row);
            }
            if (rows.size() > 4096 &&
                rows.size() / 2 > limit) { // no more in memory than twice what is asked for
                keepFirst(rows, limit);
            }
        };
        scanJobs(database, number, m_asOf, touches(from, to), take);
        keepFirst(rows, limit);
        ChargeNames names(database);
        for (const JobRow& row : rows) {
            result.push_back(recordOf(row, names));
        }
        return result;
    });
}

Result<std::vector<Window>> JobReader::covered(const SystemId& system, Window window) const {
    return m_pool.ask([&](Database& database) {
        const auto number = systemNumber(database, system.text);
        if (!number) {
            return std::vector<Window>();
        }
        std::optional<SpansAsOf> then;
        if (m_asOf) {
            const std::int64_t at = toMillis(*m_asOf);
            const std::int64_t list = JobsAsOf(database, at).lastList(*number);
            then = SpansAsOf{at, list > 0 ? list : at};
        }
        auto windows = spansIn(database, "job_cover", *number, window, then);
        if (!m_asOf) {
            return windows;
        }
        // What was withdrawn since was still known then.
        Statement rows(database, "SELECT begins, ends FROM job_cover_withdrawn WHERE system = ?1 "
                                 "AND begins < ?3 AND ends > ?2 AND known <= ?4 AND "
                                 "withdrawn > ?4");
        for (rows.bind(*number, toMillis(window.from), toMillis(window.to), toMillis(*m_asOf));
             rows.step();) {
            windows.push_back({std::max(window.from, fromMillis(rows.integer(0))),
                               std::min(window.to, fromMillis(rows.integer(1)))});
        }
        return joined(std::move(windows));
    });
}

Result<double> JobReader::suspended(const SystemId& system, Window window) const {
    return m_pool.ask([&](Database& database) {
        const auto number = systemNumber(database, system.text);
        double sum = 0;
        if (!number) {
            return sum;
        }
        const std::int64_t from = seconds(window.from);
        const std::int64_t to = seconds(window.to);
        Statement rows(database,
                       "SELECT start, ended, gpus, seconds FROM suspension CROSS JOIN job USING "
                       "(run) WHERE run BETWEEN ?1 AND ?2 AND suspension.known <= ?3 AND "
                       "start < ?5 AND ended > ?4");
        for (rows.bind(firstRun(*number, 0), firstRun(*number + 1, 0) - 1,
                       toMillis(m_asOf.value_or(Instant::max())), from, to);
             rows.step();) {
            const std::int64_t start = rows.integer(0);
            const std::int64_t ended = rows.integer(1);
            const double inside =
                double(std::min(ended, to) - std::max(start, from)) / double(ended - start);
            sum += double(rows.integer(2)) * double(rows.integer(3)) * inside;
        }
        return sum;
    });
}

Result<std::vector<AccountNode>> JobReader::accounts(const SystemId& system) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, "SELECT account.name, parent, since FROM account JOIN system "
                                 "ON system.id = account.system WHERE system.name = ?1 AND "
                                 "(?2 IS NULL OR since <= ?2) ORDER BY account.name, since");
        std::vector<AccountNode> result;
        const auto until = m_asOf ? std::optional(toMillis(*m_asOf)) : std::nullopt;
        for (rows.bind(system.text, until); rows.step();) {
            result.push_back({rows.text(0), rows.text(1), fromMillis(rows.integer(2))});
        }
        return result;
    });
}

} // namespace ff::store
