// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/usage/UsageReader.h"

#include "app/store/base/ReaderPool.h"
#include "app/store/samples/PointBlock.h"

#include <algorithm>

namespace ff::store {
namespace {

std::int64_t seconds(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

/// The quarters of days, one charge after the other. Where most days are asked for, walking along
/// the table is several times faster than seeking each.
class DayCells final {
public:
    DayCells(Database& database, bool along)
        : m_along(along)
        , m_one(database, "SELECT cells FROM usage_day WHERE charge = ? AND day = ?")
        , m_all(database, "SELECT day, cells FROM usage_day WHERE charge = ? AND day >= ? "
                          "ORDER BY day") {}

    void startCharge(std::int64_t charge) {
        m_charge = charge;
        m_walking = false;
    }
    template <class Take>
    void read(std::int64_t day, Take&& take) {
        if (!m_along) {
            if (m_one.bind(m_charge, day).step()) {
                decodeCells(m_one.blob(0), take);
            }
            return;
        }
        if (!m_walking) {
            m_all.bind(m_charge, day);
            m_walking = m_all.step();
        }
        while (m_walking && m_all.integer(0) < day) {
            m_walking = m_all.step();
        }
        if (m_walking && m_all.integer(0) == day) {
            decodeCells(m_all.blob(1), take);
        }
    }

private:
    bool m_along;
    Statement m_one;
    Statement m_all;
    std::int64_t m_charge = 0;
    bool m_walking = false;
};

} // namespace

UsageReader::UsageReader(Database& database, const UsageQuery& query)
    : m_database(database) {
    for (const Instant boundary : query.boundaries) {
        m_boundaries.push_back(seconds(boundary));
    }
    for (const std::int64_t boundary : m_boundaries) {
        if (boundary % kQuarter != 0) {
            m_cutQuarters.push_back(floorDiv(boundary, kQuarter));
        }
    }
    if (query.asOf) {
        m_asOf = toMillis(*query.asOf);
    }
    if (query.system) {
        m_system = systemNumber(database, query.system->text);
        m_unknownSystem = !m_system;
    }
    m_table.periods = m_boundaries.empty() ? 0 : m_boundaries.size() - 1;
}

UsageMatrix UsageReader::read() {
    if (m_table.periods == 0 || m_unknownSystem) {
        return std::move(m_table);
    }
    readCharges();
    m_table.cells.resize(m_table.keys.size() * m_table.periods);
    readRollups();
    JobScan jobs(m_database, m_system);
    if (!m_cutQuarters.empty()) {
        readCuts(jobs);
    }
    if (m_asOf) {
        JobsAsOf then(m_database, *m_asOf);
        readKnownAsOf(jobs, then);
    } else {
        jobs.alive([&](const JobRow& row) { addRun(row, +1); });
    }
    clearEmptyPeriods();
    std::int64_t sum = 0; // fits, so every part of it does
    for (const UsageMatrix::Cell& cell : m_table.cells) {
        sum = checkedSum(sum, cell.deviceSeconds);
    }
    return std::move(m_table);
}

/// As of then: the charges of runs that were known then. A system that came later has none.
void UsageReader::readCharges() {
    Statement rows(m_database,
                   "SELECT charge.id, system.name, account, partition, qos, model "
                   "FROM charge JOIN system ON system.id = charge.system "
                   "WHERE (?1 IS NULL OR charge.system = ?1) AND (?2 IS NULL OR charge.id IN "
                   "(SELECT charge FROM job WHERE known <= ?2 UNION "
                   "SELECT charge FROM job_history WHERE known <= ?2)) ORDER BY charge.id");
    for (rows.bind(m_system, m_asOf); rows.step();) {
        m_index.resize(std::size_t(rows.integer(0)) + 1, -1);
        m_index.back() = std::ptrdiff_t(m_table.keys.size());
        m_table.keys.push_back(
            {SystemId(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    }
}

std::optional<std::size_t> UsageReader::indexOf(std::int64_t charge) const {
    if (std::size_t(charge) >= m_index.size() || m_index[std::size_t(charge)] < 0) {
        return {};
    }
    return std::size_t(m_index[std::size_t(charge)]);
}

bool UsageReader::walksAlong() const {
    const auto onDay = [](std::int64_t boundary) { return boundary % kDay == 0; };
    const auto cut = m_boundaries.size() - std::size_t(std::ranges::count_if(m_boundaries, onDay));
    return std::int64_t(cut) > (m_boundaries.back() - m_boundaries.front()) / kDay / 8;
}

void UsageReader::readRollups() {
    Statement months(m_database,
                     "SELECT charge, month, cells FROM usage_month ORDER BY charge, month");
    DayCells days(m_database, walksAlong());
    UsageWalk walk(m_boundaries);
    const auto dayCells = [&](std::int64_t day, auto&& take) { days.read(day, take); };
    std::int64_t charge = -1;
    std::optional<std::size_t> index;
    const auto finish = [&] {
        if (!index) {
            return;
        }
        walk.finish();
        fillCells(*index, walk.marks());
    };
    while (months.step()) {
        if (months.integer(0) != charge) {
            finish();
            charge = months.integer(0);
            index = indexOf(charge);
            days.startCharge(charge);
            walk.begin();
        }
        if (index) {
            walk.month(months.integer(1), months.blob(2), dayCells);
        }
    }
    finish();
}

void UsageReader::fillCells(std::size_t charge, std::span<const UsageMark> marks) {
    UsageMatrix::Cell* cells = &m_table.cells[charge * m_table.periods];
    for (std::size_t i = 0; i < m_table.periods; ++i) {
        cells[i] = {marks[i + 1].used - marks[i].used, marks[i + 1].starts - marks[i].ends,
                    marks[i + 1].starts - marks[i].starts};
    }
}

/// Adds to the marks at boundaries inside a quarter what starts and ends in it before them.
void UsageReader::readCuts(JobScan& jobs) {
    const auto within = [this](const JobBlock& block) -> HeldTime {
        const auto from = std::ranges::lower_bound(m_cutQuarters, block.first / kQuarter);
        const auto end = std::ranges::upper_bound(m_cutQuarters, block.last / kQuarter);
        return from < end ? HeldTime{*from * kQuarter, (*std::prev(end) + 1) * kQuarter}
                          : HeldTime{};
    };
    jobs.overWithin(within, [this](const JobRow& row) { cutRun(row); });
}

void UsageReader::cutRun(const JobRow& row) {
    const auto held = heldTime(row);
    const auto charge = indexOf(row.charge);
    if (!held || !charge) {
        return;
    }
    const auto atBoundariesIn = [&](std::int64_t second, auto&& add) {
        const std::int64_t quarter = second / kQuarter;
        if (!std::ranges::binary_search(m_cutQuarters, quarter)) {
            return;
        }
        auto at = std::ranges::upper_bound(m_boundaries, quarter * kQuarter);
        for (; at != m_boundaries.end() && *at < (quarter + 1) * kQuarter; ++at) {
            add(std::size_t(at - m_boundaries.begin()), *at);
        }
    };
    // A mark's share goes to the period before it and is missing in the one behind it.
    UsageMatrix::Cell* cells = &m_table.cells[*charge * m_table.periods];
    atBoundariesIn(held->from, [&](std::size_t i, std::int64_t at) {
        if (held->from < at) {
            shift(cells, i, row.gpus * (at - held->from), +1, 0);
        }
    });
    atBoundariesIn(held->touchedTo() - 1, [&](std::size_t i, std::int64_t at) {
        if (held->to < at) {
            shift(cells, i, -row.gpus * (at - held->to), 0, held->touchedTo() <= at ? 1 : 0);
        } else if (held->touchedTo() <= at) {
            shift(cells, i, 0, 0, 1);
        }
    });
}

void UsageReader::shift(UsageMatrix::Cell* cells, std::size_t boundary, std::int64_t used,
                        int starts, int ends) const {
    if (boundary > 0) {
        cells[boundary - 1].deviceSeconds += used;
        cells[boundary - 1].jobs += starts;
        cells[boundary - 1].began += starts;
    }
    if (boundary < m_table.periods) {
        cells[boundary].deviceSeconds -= used;
        cells[boundary].jobs -= ends;
        cells[boundary].began -= starts;
    }
}

/// Adds a run to the periods that it touches, second for second.
void UsageReader::addRun(const JobRow& row, int sign) {
    const auto held = heldTime(row);
    const auto charge = indexOf(row.charge);
    if (!held || !charge) {
        return;
    }
    UsageMatrix::Cell* cells = &m_table.cells[*charge * m_table.periods];
    const auto after = std::ranges::upper_bound(m_boundaries, held->from) - m_boundaries.begin();
    for (auto i = std::size_t(std::max<std::ptrdiff_t>(after - 1, 0)); i < m_table.periods; ++i) {
        if (m_boundaries[i] >= held->touchedTo()) {
            break;
        }
        if (m_boundaries[i + 1] <= held->from) {
            continue;
        }
        const std::int64_t from = std::max(held->from, m_boundaries[i]);
        const std::int64_t to = std::min(held->to, m_boundaries[i + 1]);
        cells[i].deviceSeconds = checkedSum(cells[i].deviceSeconds, sign * row.gpus,
                                            std::max<std::int64_t>(to - from, 0));
        cells[i].jobs += sign;
        cells[i].began += held->from >= m_boundaries[i] ? sign : 0;
    }
}

/// A run that goes on over an instant does not touch the empty period there.
void UsageReader::clearEmptyPeriods() {
    for (std::size_t period = 0; period < m_table.periods; ++period) {
        if (m_boundaries[period] == m_boundaries[period + 1]) {
            for (std::size_t i = period; i < m_table.cells.size(); i += m_table.periods) {
                m_table.cells[i] = {};
            }
        }
    }
}

/// From what is known now to what was known then: without the rows that came later, with those that
/// they replaced. A row without an end counts up to its last observation that was known then.
void UsageReader::readKnownAsOf(JobScan& jobs, JobsAsOf& then) {
    const std::int64_t asOf = then.asOf();
    const std::int64_t second = floorDiv(asOf, 1000);
    const auto add = [&](const JobRow& row) {
        if (const auto known = then.row(row)) {
            addRun(*known, +1);
        }
    };
    const auto wanted = [&](const JobBlock& block) {
        return block.known > asOf || block.last >= second;
    };
    jobs.over(wanted, [&](const JobRow& row) {
        const auto known = then.row(row);
        if (known && (row.ended || known->observed == row.observed)) {
            return;
        }
        addRun(row, -1);
        if (known) {
            addRun(*known, +1);
        }
    });
    jobs.alive(add);
    jobs.replacedAfter(asOf, add);
}

} // namespace ff::store
