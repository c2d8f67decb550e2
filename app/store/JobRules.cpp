// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/JobRules.h"

#include "models/telemetry/JobLimits.h"

namespace ff::store {
bool isPlausible(const JobRecord& record) {
    const auto fine = [](const std::optional<Instant>& at) { return !at || inCalendar(*at); };
    return record.id >> kJobIdBits == 0 && inCalendar(record.submit) &&
           inCalendar(record.observed) && fine(record.eligible) && fine(record.start) &&
           fine(record.end) && record.gpus >= 0 && record.gpus <= kMostGpusOfAJob &&
           record.nodes >= 0 && record.tasks >= 0;
}

bool sameFacts(const JobRow& a, const JobRow& b) {
    return a.charge == b.charge && a.eligible == b.eligible && a.start == b.start &&
           a.ended == b.ended && a.state == b.state && a.pending == b.pending && a.gpus == b.gpus &&
           a.nodes == b.nodes && a.tasks == b.tasks && a.model == b.model && a.limit == b.limit;
}

bool isNews(const JobRow& old, const JobRow& row) {
    if (old.grade == Grade::vanished && row.grade == Grade::alive)
        return row.observed > old.observed; // it had only been missing from a list
    if (row.grade != old.grade)
        return row.grade > old.grade;
    return row.observed >= old.observed;
}

} // namespace ff::store
