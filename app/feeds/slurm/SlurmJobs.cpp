// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmRecords.h"
#include "app/feeds/slurm/text/GresText.h"
#include "app/feeds/slurm/text/ListText.h"
#include "app/feeds/text/Utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff::feeds {
namespace {

/// What one job object says, before it is decided what of it counts.
struct RawJob {
    std::vector<std::string_view> stateWords;
    std::string_view account, partition, qos, cluster, reason, dependency, reservation, arrayTasks;
    SlurmNumber id, submit, eligible, start, end, elapsed, suspended, limit;
    SlurmNumber nodes, tasks, sockets, priority;
    bool hold = false;
    bool accounted = false;
    bool allocatedSomething = false; ///< some TRES were allocated: it did start
    GpuCount allocated, detail, requested, perJob, perNode, perTask, perSocket;
};

void readTime(json::value value, RawJob& job) {
    job.accounted = true;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "submission") {
            job.submit = readNumber(field);
        } else if (key == "eligible") {
            job.eligible = readNumber(field);
        } else if (key == "start") {
            job.start = readNumber(field);
        } else if (key == "end") {
            job.end = readNumber(field);
        } else if (key == "elapsed") {
            job.elapsed = readNumber(field);
        } else if (key == "suspended") {
            job.suspended = readNumber(field);
        } else if (key == "limit") {
            job.limit = readNumber(field);
        }
    });
}

/// Elapsed time leaves suspension out. A run whose end is not told either has no known start.
SlurmNumber startFromElapsed(const RawJob& job) {
    if (!job.end.instant() || !job.elapsed.has()) {
        return {};
    }
    return {SlurmNumber::Kind::value, job.end.whole - job.elapsed.whole - job.suspended.orZero()};
}

/// {type:"gres", name:"gpu" or "gpu:a100", count:4}; says whether anything is counted at all.
bool readTresList(json::value value, GpuCount& gpus) {
    bool any = false;
    eachElement(value, [&](json::value element) {
        std::string_view type;
        std::string_view name;
        SlurmNumber count;
        eachField(element, [&](std::string_view key, json::value field) {
            if (key == "type") {
                type = readText(field);
            } else if (key == "name") {
                name = readText(field);
            } else if (key == "count") {
                count = readNumber(field);
            }
        });
        const auto n = count.orZero();
        any = any || n > 0;
        if (type == "gres") {
            addTres(name, n, gpus);
        }
    });
    return any;
}

void readState(json::value value, RawJob& job) {
    eachField(value, [&](std::string_view key, json::value part) {
        if (key == "current") {
            readWords(part, job.stateWords);
        } else if (key == "reason") {
            job.reason = readText(part);
        }
    });
}

void readTres(json::value value, RawJob& job) {
    eachField(value, [&](std::string_view key, json::value list) {
        if (key == "allocated") {
            job.allocatedSomething = readTresList(list, job.allocated);
        } else if (key == "requested") {
            readTresList(list, job.requested);
        }
    });
}

void readAllocatedTres(json::value value, RawJob& job) {
    const auto text = readText(value);
    job.allocatedSomething = !text.empty();
    job.allocated = gpusIn(text);
}

using ReadField = void (*)(json::value, RawJob&);

template <std::string_view RawJob::* member>
void text(json::value value, RawJob& job) {
    job.*member = readText(value);
}
template <SlurmNumber RawJob::* member>
void number(json::value value, RawJob& job) {
    job.*member = readNumber(value);
}
template <GpuCount RawJob::* member>
void gpus(json::value value, RawJob& job) {
    job.*member = gpusIn(readText(value));
}
/// Of slurmdbd: which tasks of an array wait.
void readArray(json::value value, RawJob& job) {
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "task") {
            job.arrayTasks = readText(field);
        }
    });
}
void stateWords(json::value value, RawJob& job) {
    readWords(value, job.stateWords);
}
void hold(json::value value, RawJob& job) {
    job.hold = readFlag(value);
}
void gresDetail(json::value value, RawJob& job) {
    eachElement(value, [&](json::value node) { job.detail += gpusIn(readText(node)); });
}

/// The fields that are read, by name; every other one (names of people and jobs, paths) is passed
/// over. /slurm and /slurmdb share no name for two things.
constexpr std::array<std::pair<std::string_view, ReadField>, 32> kFields{{
    {"account", text<&RawJob::account>},
    {"allocation_nodes", number<&RawJob::nodes>},
    {"array", readArray},
    {"array_task_string", text<&RawJob::arrayTasks>},
    {"cluster", text<&RawJob::cluster>},
    {"dependency", text<&RawJob::dependency>},
    {"eligible_time", number<&RawJob::eligible>},
    {"end_time", number<&RawJob::end>},
    {"gres_detail", gresDetail},
    {"hold", hold},
    {"job_id", number<&RawJob::id>},
    {"job_state", stateWords},
    {"node_count", number<&RawJob::nodes>},
    {"partition", text<&RawJob::partition>},
    {"priority", number<&RawJob::priority>},
    {"qos", text<&RawJob::qos>},
    {"resv_name", text<&RawJob::reservation>},
    {"sockets_per_node", number<&RawJob::sockets>},
    {"start_time", number<&RawJob::start>},
    {"state", readState},
    {"state_reason", text<&RawJob::reason>},
    {"submit_time", number<&RawJob::submit>},
    {"tasks", number<&RawJob::tasks>},
    {"time", readTime},
    {"time_limit", number<&RawJob::limit>},
    {"tres", readTres},
    {"tres_alloc_str", readAllocatedTres},
    {"tres_per_job", gpus<&RawJob::perJob>},
    {"tres_per_node", gpus<&RawJob::perNode>},
    {"tres_per_socket", gpus<&RawJob::perSocket>},
    {"tres_per_task", gpus<&RawJob::perTask>},
    {"tres_req_str", gpus<&RawJob::requested>},
}};
static_assert(std::ranges::is_sorted(kFields, {}, &std::pair<std::string_view, ReadField>::first));

ReadField readerOf(std::string_view key) {
    const auto* const found =
        std::ranges::lower_bound(kFields, key, {}, &std::pair<std::string_view, ReadField>::first);
    return found != kFields.end() && found->first == key ? found->second : nullptr;
}

/// Seconds: more than a calendar has, and few enough to be counted in milliseconds.
constexpr std::int64_t kLongestSuspension = 1'000'000'000'000;

/// The devices of a count, and of which types they are.
struct Devices {
    std::int64_t count = 0;
    std::string types;
    GpuBasis basis = GpuBasis::counted;
};

Devices devicesOf(const GpuCount& count) {
    return {count.devices(), count.types()};
}

bool names(const GpuCount& count) {
    return count.named() || count.devices() > 0;
}

/// A product that cannot overflow: both factors are counts of one job.
std::int64_t times(std::int64_t a, std::int64_t b) {
    constexpr std::int64_t kMost = 10'000'000;
    return std::clamp<std::int64_t>(a, 0, kMost) * std::clamp<std::int64_t>(b, 0, kMost);
}

Devices requestedDevices(const RawJob& job) {
    const auto multiplied = [](const GpuCount& count, std::int64_t by) {
        return Devices{times(count.devices(), by), count.types()};
    };
    if (names(job.requested)) {
        return devicesOf(job.requested);
    }
    if (names(job.perJob)) {
        return devicesOf(job.perJob);
    }
    const auto nodes = std::max<std::int64_t>(job.nodes.orZero(), 1);
    if (names(job.perNode)) {
        return multiplied(job.perNode, nodes);
    }
    if (names(job.perTask)) {
        return multiplied(job.perTask, std::max<std::int64_t>(job.tasks.orZero(), 1));
    }
    const auto sockets = std::max<std::int64_t>(job.sockets.orZero(), 1);
    return multiplied(job.perSocket, times(sockets, nodes));
}

Devices allocatedDevices(const RawJob& job) {
    if (names(job.allocated)) {
        auto devices = devicesOf(job.allocated);
        // The site counts no types, or does not tell how many shares a GPU has: slurmctld does.
        const bool isSameKind = job.allocated.total() > 0 ? job.detail.total() > 0
                                                          : job.detail.devices() == devices.count;
        if (auto types = job.detail.types();
            isSameKind && !job.allocated.isTyped() && !types.empty()) {
            devices.types = std::move(types);
        }
        return devices;
    }
    if (names(job.detail)) {
        return devicesOf(job.detail);
    }
    // An ended job has no gres_detail any more: where accounting does not track GPUs, what it
    // asked for is all that is left.
    auto devices = requestedDevices(job);
    devices.basis = GpuBasis::requested;
    return devices;
}

/// slurmctld counts the GPUs of what waits and runs, where there are none too. Of what has ended,
/// and in accounting, a number that is not named was not counted.
void judge(Devices& devices, const RawJob& job, bool over) {
    if (devices.count == 0) {
        devices.basis = job.accounted || over ? GpuBasis::unsaid : GpuBasis::counted;
    }
}

JobRecord recordOf(const RawJob& job, bool& arrayWasCut) {
    JobRecord record;
    record.id = std::uint64_t(std::max<std::int64_t>(job.id.orZero(), 0));
    record.account = job.account;
    record.partition = job.partition;
    record.qos = job.qos;
    for (std::string* name : {&record.account, &record.partition, &record.qos}) {
        makePlain(*name);
    }
    record.nodes = std::clamp<std::int64_t>(job.nodes.orZero(), 0, kMostDevices);
    record.submit = job.submit.instant().value_or(Instant{});
    record.eligible = job.eligible.instant();
    if (job.limit.has() && job.limit.whole > 0 && job.limit.whole < kMostDevices) {
        record.limit = std::chrono::minutes{job.limit.whole};
    }
    record.state = job.accounted ? accountedJobState(job.stateWords) : liveJobState(job.stateWords);

    const bool over = isOver(record.state);
    // Cancelled while it waited: Slurm sets start = end, and nothing was ever allocated. Of a
    // requeued job slurmctld still tells what the run before had: there the state decides.
    const bool keptFromBefore = !job.accounted && record.state == JobState::cancelled;
    const bool neverStarted = over && (!job.allocatedSomething || keptFromBefore) &&
                              job.start.orZero() == job.end.orZero();
    if (record.state != JobState::pending && !neverStarted) {
        record.start = job.start.instant();
    }
    if (over) {
        record.end = job.end.instant();
    }
    const Duration suspended = std::chrono::seconds{
        std::clamp<std::int64_t>(job.suspended.orZero(), 0, kLongestSuspension)};
    if (record.start && record.end > record.start) {
        record.suspended = std::min(suspended, *record.end - *record.start);
    }

    if (record.start && !over && job.accounted && job.elapsed.has() && job.elapsed.whole >= 0 &&
        job.elapsed.whole < kLongestSuspension) {
        record.suspended = suspended;
        record.observed =
            *record.start + std::chrono::seconds{job.elapsed.whole} + record.suspended;
    }

    auto devices = record.start ? allocatedDevices(job) : requestedDevices(job);
    judge(devices, job, over);
    record.gpus = std::clamp<std::int64_t>(devices.count, 0, kMostDevices);
    record.gpuBasis = devices.basis;
    record.gpuModel = std::move(devices.types);
    if (record.state != JobState::pending) {
        return record;
    }
    record.pending =
        pendingKind({printedStateWord(job.stateWords), job.reason, job.hold,
                     job.priority.has() && job.priority.whole == 0 && !job.accounted,
                     job.dependency.contains("(unfulfilled)"), !job.reservation.empty()});
    if (!job.arrayTasks.empty()) {
        const auto tasks = countTasks(job.arrayTasks);
        record.tasks = std::max<std::int64_t>(tasks.tasks, 1);
        arrayWasCut = tasks.cut;
    }
    return record;
}

} // namespace

ReadJob readJob(json::value value, bool startIsWrong) {
    RawJob job;
    eachField(value, [&](std::string_view key, json::value field) {
        if (const auto read = readerOf(key)) {
            read(field, job);
        }
    });
    if (job.accounted && startIsWrong) {
        job.start = startFromElapsed(job);
    }
    ReadJob result;
    result.record = recordOf(job, result.arrayWasCut);
    result.accounted = job.accounted;
    result.cluster = job.cluster;
    return result;
}

} // namespace ff::feeds
