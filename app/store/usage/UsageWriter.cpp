// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/usage/UsageWriter.h"

#include <algorithm>
#include <tuple>

namespace ff::store {

void appendEvents(const JobRow& row, int sign, std::vector<UsageEvent>& events) {
    const auto held = heldTime(row);
    if (!held || row.grade == Grade::alive) { // what still runs is counted on reading
        return;
    }
    const std::int64_t gpus = sign * row.gpus;
    const std::int64_t first = held->from / kQuarter;
    const std::int64_t last = (held->touchedTo() - 1) / kQuarter;
    events.push_back(
        {row.charge, first, {0, gpus, gpus * ((first + 1) * kQuarter - held->from), sign, 0}});
    events.push_back(
        {row.charge, last, {0, -gpus, -gpus * ((last + 1) * kQuarter - held->to), 0, sign}});
}

void condense(std::vector<UsageEvent>& events) {
    const auto place = [](const UsageEvent& event) {
        return std::pair(event.charge, event.quarter);
    };
    std::ranges::sort(events, {}, place);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (kept > 0 && place(events[kept - 1]) == place(events[i])) {
            events[kept - 1].cell += events[i].cell;
        } else {
            events[kept++] = events[i];
        }
    }
    events.resize(kept);
}

UsageWriter::UsageWriter(Database& database)
    : m_days(table(database, "usage_day", "day"))
    , m_months(table(database, "usage_month", "month")) {}

UsageWriter::Table UsageWriter::table(Database& database, const std::string& name,
                                      const std::string& period) {
    const std::string where = " WHERE charge = ? AND " + period + " = ?";
    return {Statement(database, "SELECT cells FROM " + name + where),
            Statement(database, "INSERT INTO " + name + " (charge, " + period +
                                    ", cells) VALUES (?, ?, ?) "
                                    "ON CONFLICT DO UPDATE SET cells = excluded.cells"),
            Statement(database, "DELETE FROM " + name + where)};
}

void UsageWriter::write() {
    condense(m_events);
    std::vector<UsageEvent> days; // `quarter` is a day here
    for (auto from = m_events.begin(); from != m_events.end();) {
        const std::int64_t charge = from->charge;
        const std::int64_t day = from->quarter / kQuartersADay;
        UsageEvent whole{charge, day, {}};
        m_added.clear();
        auto to = from;
        for (; to != m_events.end() && to->charge == charge && to->quarter / kQuartersADay == day;
             ++to) {
            to->cell.slot = to->quarter % kQuartersADay;
            m_added.push_back(to->cell);
            whole.cell += lifted(to->cell, 0, (to->quarter + 1) * kQuarter, (day + 1) * kDay);
        }
        merge(m_days, charge, day);
        days.push_back(whole);
        from = to;
    }
    m_events.clear();
    for (auto from = days.begin(); from != days.end();) {
        const std::int64_t month = monthDayOf(from->quarter).month;
        m_added.clear();
        auto to = from;
        for (; to != days.end() && to->charge == from->charge; ++to) {
            const MonthDay place = monthDayOf(to->quarter);
            if (place.month != month) {
                break;
            }
            to->cell.slot = place.day;
            m_added.push_back(to->cell);
        }
        merge(m_months, from->charge, month);
        from = to;
    }
}

void UsageWriter::merge(Table& table, std::int64_t charge, std::int64_t period) {
    m_stored.clear();
    table.read.bind(charge, period);
    if (table.read.step()) {
        decodeCells(table.read.blob(0), [this](const auto& cell) { m_stored.push_back(cell); });
    }
    table.read.reset();
    m_merged.clear();
    std::ranges::merge(m_stored, m_added, std::back_inserter(m_merged), {}, &UsageCell::slot,
                       &UsageCell::slot);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_merged.size(); ++i) {
        if (kept > 0 && m_merged[kept - 1].slot == m_merged[i].slot) {
            m_merged[kept - 1] += m_merged[i];
        } else {
            m_merged[kept++] = m_merged[i];
        }
    }
    m_merged.resize(kept);
    std::erase_if(m_merged, [](const UsageCell& cell) { return cell.nothing(); });
    m_bytes.clear();
    encodeCells(m_merged, m_bytes);
    if (m_merged.empty()) {
        table.remove.run(charge, period);
    } else {
        table.write.run(charge, period, m_bytes.bytes());
    }
}

} // namespace ff::store
