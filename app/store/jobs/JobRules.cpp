// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/JobRules.h"

#include "models/telemetry/JobLimits.h"

namespace ff::store {
namespace {

bool isOfSecondHand(const JobRow& row) {
    return row.grade == Grade::secondHand;
}

/// Observed by a clock that was ahead, and is set right since.
bool isOfTheFuture(const JobRow& old, const JobRow& row) {
    return old.observed * 1000 > row.known + kClocksApart.count();
}

} // namespace

bool isPlausible(const JobRecord& record, Instant known) {
    const auto happened = [&](const std::optional<Instant>& at) {
        return !at || (inCalendar(*at) && *at <= known + kClocksApart);
    };
    return record.id >> kJobIdBits == 0 && happened(record.submit) && happened(record.start) &&
           happened(record.end) && inCalendar(record.observed) &&
           inCalendar(record.eligible.value_or(record.submit)) && record.gpus >= 0 &&
           record.gpus <= kMostGpusOfAJob && record.nodes >= 0 && record.tasks >= 0;
}

bool sameFacts(const JobRow& a, const JobRow& b) {
    return a.submit == b.submit && a.charge == b.charge && a.eligible == b.eligible &&
           a.start == b.start && a.ended == b.ended && a.state == b.state &&
           a.pending == b.pending && a.gpus == b.gpus && a.nodes == b.nodes && a.tasks == b.tasks &&
           a.limit == b.limit;
}

bool isNews(const JobRow& old, const JobRow& row) {
    if (old.grade == Grade::vanished && row.grade == Grade::alive) {
        // It had only been missing from a list.
        return row.observed > old.observed || isOfTheFuture(old, row);
    }
    if (row.grade != old.grade) {
        return rank(row.grade) > rank(old.grade);
    }
    return row.observed >= old.observed || isOfTheFuture(old, row);
}

bool describesBetter(const JobRow& old, const JobRow& row) {
    return isOfSecondHand(old) == isOfSecondHand(row) ? isNews(old, row) : isOfSecondHand(old);
}

bool lacksSubmit(const JobRow& row) {
    return isOfSecondHand(row) && row.start == row.submit;
}

bool isSameStart(const JobRow& old, const JobRow& row, bool submitKnown) {
    if (!row.start || (submitKnown && !lacksSubmit(old))) {
        return false;
    }
    // It was seen while it waited, and may have started since.
    const bool waited = !old.start && rank(old.grade) <= rank(Grade::vanished);
    return old.start == row.start || (waited && old.submit <= *row.start);
}

} // namespace ff::store
