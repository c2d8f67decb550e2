// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/Charges.h"
#include "app/store/jobs/JobTable.h"
#include "models/telemetry/JobRecord.h"

namespace ff::store {

/// Where records come from.
struct JobNews {
    Grade ended = Grade::accounted; ///< what their end is worth
    std::int64_t known = 0;         ///< since when, ms
    bool polled = false;
    std::int64_t file = 0;
};

/// The row of a record, and one row of two records of the same run: nothing that is known better
/// gets lost, and each fills what the other one does not say. Writes nothing but names of charges.
class JobMerge final {
public:
    explicit JobMerge(Charges& charges)
        : m_charges(charges) {}

    [[nodiscard]] JobRow rowOf(std::int64_t system, const JobRecord& record, const JobNews& news);
    /// What is known of a run from what was and from what came: how it went from the news, who ran
    /// it with how many GPUs from who says that better.
    [[nodiscard]] JobRow merged(const JobRecord& record, const JobRow& old, JobRow row);
    /// Takes from `first` who ran it with how many GPUs, and from `second` what that does not say.
    void describe(JobRow& row, const JobRow& first, const JobRow& second);

private:
    Charges& m_charges;
};

} // namespace ff::store
