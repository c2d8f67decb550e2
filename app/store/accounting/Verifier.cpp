// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Verifier.h"

#include "app/store/accounting/Damage.h"
#include "app/store/jobs/JobScan.h"
#include "app/store/retention/SizeLog.h"
#include "app/store/waits/WaitCheck.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace ff::store {
namespace {

using Place = std::pair<std::int64_t, std::int64_t>; ///< charge, day or month
using Cells = std::map<Place, std::vector<UsageCell>>;

std::int64_t monthOf(std::int64_t second) {
    return monthDayOf(floorDiv(second, kDay)).month;
}

/// Compares the roll-ups of one month after the other, so that ten million jobs need no more memory
/// than a month of them.
class Comparison final {
public:
    explicit Comparison(Database& database)
        : m_database(database)
        , m_jobs(database, {}) {}

    std::vector<RollupDifference> run() {
        for (const std::int64_t month : months()) {
            compareMonth(month);
        }
        return std::move(m_differences);
    }

private:
    std::set<std::int64_t> months() {
        std::set<std::int64_t> result;
        Statement blocks(m_database, "SELECT first_submit, last_time FROM job_block");
        while (blocks.step()) {
            for (auto month = monthOf(blocks.integer(0)); month <= monthOf(blocks.integer(1));
                 ++month) {
                result.insert(month);
            }
        }
        Statement stored(m_database, "SELECT DISTINCT month FROM usage_month");
        while (stored.step()) {
            result.insert(stored.integer(0));
        }
        Statement days(m_database, "SELECT DISTINCT day FROM usage_day");
        while (days.step()) {
            result.insert(monthDayOf(days.integer(0)).month);
        }
        return result;
    }

    void compareMonth(std::int64_t month) {
        const std::int64_t firstDay = firstDayOf(month);
        const std::int64_t endDay = firstDayOf(month + 1);
        std::vector<UsageEvent> events;
        std::vector<UsageEvent> two;
        const auto touches = [&](const JobBlock& block) {
            return block.first < endDay * kDay && block.last >= firstDay * kDay;
        };
        m_jobs.over(touches, [&](const JobRow& row) {
            two.clear();
            appendEvents(row, +1, two);
            for (const UsageEvent& event : two) {
                if (event.quarter >= firstDay * kQuartersADay &&
                    event.quarter < endDay * kQuartersADay) {
                    events.push_back(event);
                }
            }
        });
        condense(events);
        Cells days;
        Cells months;
        for (const UsageEvent& event : events) {
            const std::int64_t day = event.quarter / kQuartersADay;
            UsageCell quarter = event.cell;
            quarter.slot = event.quarter % kQuartersADay;
            if (!quarter.nothing()) {
                days[{event.charge, day}].push_back(quarter);
            }
            const UsageCell whole = lifted(event.cell, day - firstDay,
                                           (event.quarter + 1) * kQuarter, (day + 1) * kDay);
            auto& cells = months[{event.charge, month}];
            if (!cells.empty() && cells.back().slot == whole.slot) {
                cells.back() += whole;
            } else {
                cells.push_back(whole);
            }
        }
        for (auto& [place, cells] : months) {
            std::erase_if(cells, [](const UsageCell& cell) { return cell.nothing(); });
        }
        Statement storedDays(m_database, "SELECT charge, day, cells FROM usage_day "
                                         "WHERE day >= ? AND day < ?");
        compare(days, storedDays.bind(firstDay, endDay), [](std::int64_t day) {
            return Window{instantFromSeconds(day * kDay), instantFromSeconds((day + 1) * kDay)};
        });
        Statement storedMonth(m_database,
                              "SELECT charge, month, cells FROM usage_month WHERE month = ?");
        compare(months, storedMonth.bind(month), [&](std::int64_t) {
            return Window{instantFromSeconds(firstDay * kDay), instantFromSeconds(endDay * kDay)};
        });
    }

    template <class WindowOf>
    void compare(Cells& expected, Statement& stored, WindowOf&& windowOf) {
        while (stored.step()) {
            const Place place{stored.integer(0), stored.integer(1)};
            std::vector<UsageCell> cells;
            try {
                decodeCells(stored.blob(2), [&](const UsageCell& cell) { cells.push_back(cell); });
            } catch (const Failure&) {
                cells.clear(); // damaged: it differs, and a rebuild writes it anew
            }
            const auto found = expected.find(place);
            const bool known = found != expected.end();
            if (!known || found->second != cells) {
                report(place.first, windowOf(place.second),
                       known ? found->second : std::vector<UsageCell>(), cells);
            }
            if (known) {
                expected.erase(found);
            }
        }
        for (const auto& [place, cells] : expected) {
            if (!cells.empty()) {
                report(place.first, windowOf(place.second), cells, {});
            }
        }
    }

    void report(std::int64_t charge, Window window, const std::vector<UsageCell>& expected,
                const std::vector<UsageCell>& stored) {
        const auto seconds = [](const std::vector<UsageCell>& cells) {
            std::int64_t sum = 0;
            for (const UsageCell& cell : cells) {
                sum += cell.seconds;
            }
            return sum;
        };
        Statement names(m_database, "SELECT name, account, partition, qos, model FROM charge "
                                    "JOIN system ON system.id = system WHERE charge.id = ?");
        RollupDifference difference;
        if (names.bind(charge).step()) {
            difference = {.system = SystemId(names.text(0)),
                          .account = names.text(1),
                          .partition = names.text(2),
                          .qos = names.text(3),
                          .gpuModel = names.text(4)};
        }
        difference.window = window;
        difference.expected = seconds(expected);
        difference.stored = seconds(stored);
        m_differences.push_back(std::move(difference));
    }

    Database& m_database;
    JobScan m_jobs;
    std::vector<RollupDifference> m_differences;
};

} // namespace

Result<std::vector<RollupDifference>> Verifier::verify() const {
    return m_pool.ask([](Database& database) {
        auto differences = Comparison(database).run();
        std::ranges::move(differingWaits(database), std::back_inserter(differences));
        return differences;
    });
}

Result<std::vector<Damage>> Verifier::damage() const {
    return m_pool.ask([](Database& database) { return findDamage(database); });
}

Result<LedgerSize> Verifier::size() const {
    return m_pool.ask([](Database& database) {
        Statement counts(database, "SELECT (SELECT count(*) FROM job), "
                                   "(SELECT count(*) FROM usage_day) + "
                                   "(SELECT count(*) FROM usage_month)");
        counts.step();
        return LedgerSize{counts.integer(0), counts.integer(1)};
    });
}

Result<StorageSize> Verifier::storage() const {
    return m_pool.ask([this](Database& database) { return storageSize(database, m_now()); });
}

Result<void> Verifier::rebuild() {
    return m_perform([](Ingest& ingest) { ingest.jobs().rebuildUsage(); });
}

} // namespace ff::store
