// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"
#include "app/store/usage/UsageCells.h"

#include <vector>

namespace ff::store {

/// What changes the usage of one charge in one quarter of an hour (since 1970).
struct UsageEvent {
    std::int64_t charge = 0;
    std::int64_t quarter = 0;
    UsageCell cell; ///< its slot says nothing
};

/// The two events of a run; `sign` -1 takes it out again.
void appendEvents(const JobRow& row, int sign, std::vector<UsageEvent>& events);
/// Sorts by charge and quarter and adds up what falls together.
void condense(std::vector<UsageEvent>& events);

/// Keeps the roll-ups. `add` gathers; `write` merges into days and months, in the same transaction
/// as the jobs. Belongs to the writer.
class UsageWriter final {
public:
    explicit UsageWriter(Database& database);

    void add(const JobRow& row, int sign) { appendEvents(row, sign, m_events); }
    void write();
    void forget() { m_events.clear(); }

private:
    /// A row of usage_day or usage_month: reads it, adds, writes it back.
    struct Table {
        Statement read;
        Statement write;
        Statement remove;
    };
    static Table table(Database& database, const std::string& name, const std::string& period);
    void merge(Table& table, std::int64_t charge, std::int64_t period);

    Table m_days;
    Table m_months;
    std::vector<UsageEvent> m_events;
    std::vector<UsageCell> m_added;  ///< what comes to a row
    std::vector<UsageCell> m_stored; ///< scratch
    std::vector<UsageCell> m_merged; ///< scratch
    ByteWriter m_bytes;              ///< scratch
};

} // namespace ff::store
