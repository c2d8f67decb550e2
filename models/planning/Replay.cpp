// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/Replay.h"

#include <algorithm>
#include <tuple>

namespace ff::planning {
namespace {

struct Event {
    Seconds at;
    enum class Kind { started, ended, cancelled } kind;
    std::size_t job;
};

std::vector<Event> eventsOf(std::span<const PastJob> jobs) {
    std::vector<Event> events;
    events.reserve(2 * jobs.size());
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        const PastJob& each = jobs[job];
        if (each.start) {
            events.push_back({std::max(*each.start, each.queued), Event::Kind::started, job});
        }
        if (each.end) {
            events.push_back({std::max(*each.end, each.start.value_or(each.queued)),
                              each.start ? Event::Kind::ended : Event::Kind::cancelled, job});
        }
    }
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tie(a.at, a.job, a.kind) < std::tie(b.at, b.job, b.kind);
    });
    return events;
}

void tell(BoundMethod& method, const Event& event) {
    switch (event.kind) {
    case Event::Kind::started:
        method.started(event.job, event.at);
        break;
    case Event::Kind::ended:
        method.ended(event.job, event.at);
        break;
    case Event::Kind::cancelled:
        method.cancelled(event.job, event.at);
        break;
    }
}

} // namespace

StatedBounds replay(std::span<const PastJob> jobs, BoundMethod& method) {
    const std::vector<Event> events = eventsOf(jobs);
    StatedBounds stated;
    stated.reserve(jobs.size());
    std::size_t next = 0;
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        const Seconds now = jobs[job].queued;
        // What happens in the same second is not known yet: the job itself may start in it.
        for (; next < events.size() && events[next].at < now; ++next) {
            tell(method, events[next]);
        }
        stated.push_back(method.bound(jobs[job].request, now));
        method.queued(job, jobs[job].request, now);
    }
    for (; next < events.size(); ++next) {
        tell(method, events[next]);
    }
    return stated;
}

} // namespace ff::planning
