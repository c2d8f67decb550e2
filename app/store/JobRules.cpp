// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/JobRules.h"

namespace ff::store {
namespace {

constexpr std::int64_t kYear10000 = 253'402'300'800;
constexpr std::int64_t kMostDevices = 10'000'000;

bool inCalendar(std::int64_t second) {
    return second >= 0 && second < kYear10000;
}

} // namespace

bool isPlausible(const JobRecord& record) {
    const auto fine = [](const std::optional<Instant>& at) {
        return !at || inCalendar(seconds(*at));
    };
    return record.id < (1ULL << kIdBits) && inCalendar(seconds(record.submit)) &&
           inCalendar(seconds(record.observed)) && fine(record.eligible) && fine(record.start) &&
           fine(record.end) && record.gpus >= 0 && record.gpus <= kMostDevices &&
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
