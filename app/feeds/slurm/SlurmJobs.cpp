// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/GresText.h"
#include "app/feeds/slurm/ListText.h"
#include "app/feeds/slurm/SlurmRecords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff::feeds {
namespace {

/// The fields that are read; every other one (names of people and jobs, paths) is passed over.
enum class Field {
    account,
    allocationNodes,
    arrayTaskString,
    cluster,
    dependency,
    eligibleTime,
    endTime,
    gresDetail,
    hold,
    jobId,
    jobState,
    nodeCount,
    partition,
    priority,
    qos,
    resvName,
    socketsPerNode,
    startTime,
    state,
    stateReason,
    submitTime,
    tasks,
    time,
    timeLimit,
    tres,
    tresAlloc,
    tresPerJob,
    tresPerNode,
    tresPerSocket,
    tresPerTask,
    tresReq,
    none,
};

constexpr std::array<std::pair<std::string_view, Field>, 31> kFields{{
    {"account", Field::account},
    {"allocation_nodes", Field::allocationNodes},
    {"array_task_string", Field::arrayTaskString},
    {"cluster", Field::cluster},
    {"dependency", Field::dependency},
    {"eligible_time", Field::eligibleTime},
    {"end_time", Field::endTime},
    {"gres_detail", Field::gresDetail},
    {"hold", Field::hold},
    {"job_id", Field::jobId},
    {"job_state", Field::jobState},
    {"node_count", Field::nodeCount},
    {"partition", Field::partition},
    {"priority", Field::priority},
    {"qos", Field::qos},
    {"resv_name", Field::resvName},
    {"sockets_per_node", Field::socketsPerNode},
    {"start_time", Field::startTime},
    {"state", Field::state},
    {"state_reason", Field::stateReason},
    {"submit_time", Field::submitTime},
    {"tasks", Field::tasks},
    {"time", Field::time},
    {"time_limit", Field::timeLimit},
    {"tres", Field::tres},
    {"tres_alloc_str", Field::tresAlloc},
    {"tres_per_job", Field::tresPerJob},
    {"tres_per_node", Field::tresPerNode},
    {"tres_per_socket", Field::tresPerSocket},
    {"tres_per_task", Field::tresPerTask},
    {"tres_req_str", Field::tresReq},
}};
static_assert(std::ranges::is_sorted(kFields, {}, &std::pair<std::string_view, Field>::first));

Field fieldOf(std::string_view key) {
    const auto found =
        std::ranges::lower_bound(kFields, key, {}, &std::pair<std::string_view, Field>::first);
    return found != kFields.end() && found->first == key ? found->second : Field::none;
}

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
        if (key == "submission")
            job.submit = readNumber(field);
        else if (key == "eligible")
            job.eligible = readNumber(field);
        else if (key == "start")
            job.start = readNumber(field);
        else if (key == "end")
            job.end = readNumber(field);
        else if (key == "elapsed")
            job.elapsed = readNumber(field);
        else if (key == "suspended")
            job.suspended = readNumber(field);
        else if (key == "limit")
            job.limit = readNumber(field);
    });
}

/// Elapsed time leaves suspension out. A run whose end is not told either has no known start.
SlurmNumber startFromElapsed(const RawJob& job) {
    if (!job.end.instant() || !job.elapsed.has())
        return {};
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
            if (key == "type")
                type = readText(field);
            else if (key == "name")
                name = readText(field);
            else if (key == "count")
                count = readNumber(field);
        });
        const auto n = count.orZero();
        any = any || n > 0;
        if (type != "gres" || !name.starts_with("gpu") || n < 0 || n > kMostDevices)
            return;
        if (name == "gpu")
            gpus.addUntyped(n);
        else if (name[3] == ':')
            gpus.addTyped(name.substr(4), n);
    });
    return any;
}

void readField(Field field, json::value value, RawJob& job) {
    switch (field) {
    case Field::account:
        job.account = readText(value);
        break;
    case Field::allocationNodes:
    case Field::nodeCount:
        job.nodes = readNumber(value);
        break;
    case Field::arrayTaskString:
        job.arrayTasks = readText(value);
        break;
    case Field::cluster:
        job.cluster = readText(value);
        break;
    case Field::dependency:
        job.dependency = readText(value);
        break;
    case Field::eligibleTime:
        job.eligible = readNumber(value);
        break;
    case Field::endTime:
        job.end = readNumber(value);
        break;
    case Field::gresDetail:
        eachElement(value, [&](json::value node) { job.detail += gpusIn(readText(node)); });
        break;
    case Field::hold:
        job.hold = readFlag(value);
        break;
    case Field::jobId:
        job.id = readNumber(value);
        break;
    case Field::jobState:
        readWords(value, job.stateWords);
        break;
    case Field::partition:
        job.partition = readText(value);
        break;
    case Field::priority:
        job.priority = readNumber(value);
        break;
    case Field::qos:
        job.qos = readText(value);
        break;
    case Field::resvName:
        job.reservation = readText(value);
        break;
    case Field::socketsPerNode:
        job.sockets = readNumber(value);
        break;
    case Field::startTime:
        job.start = readNumber(value);
        break;
    case Field::state:
        eachField(value, [&](std::string_view key, json::value part) {
            if (key == "current")
                readWords(part, job.stateWords);
            else if (key == "reason")
                job.reason = readText(part);
        });
        break;
    case Field::stateReason:
        job.reason = readText(value);
        break;
    case Field::submitTime:
        job.submit = readNumber(value);
        break;
    case Field::tasks:
        job.tasks = readNumber(value);
        break;
    case Field::time:
        readTime(value, job);
        break;
    case Field::timeLimit:
        job.limit = readNumber(value);
        break;
    case Field::tres:
        eachField(value, [&](std::string_view key, json::value list) {
            if (key == "allocated")
                job.allocatedSomething = readTresList(list, job.allocated);
            else if (key == "requested")
                readTresList(list, job.requested);
        });
        break;
    case Field::tresAlloc: {
        const auto text = readText(value);
        job.allocatedSomething = !text.empty();
        job.allocated = gpusIn(text);
        break;
    }
    case Field::tresPerJob:
        job.perJob = gpusIn(readText(value));
        break;
    case Field::tresPerNode:
        job.perNode = gpusIn(readText(value));
        break;
    case Field::tresPerSocket:
        job.perSocket = gpusIn(readText(value));
        break;
    case Field::tresPerTask:
        job.perTask = gpusIn(readText(value));
        break;
    case Field::tresReq:
        job.requested = gpusIn(readText(value));
        break;
    case Field::none:
        break;
    }
}

/// The devices of a count, and which model they are.
struct Devices {
    std::int64_t count = 0;
    std::string model;
};

/// A product that cannot overflow: both factors are counts of one job.
std::int64_t times(std::int64_t a, std::int64_t b) {
    constexpr std::int64_t most = 10'000'000;
    return std::clamp<std::int64_t>(a, 0, most) * std::clamp<std::int64_t>(b, 0, most);
}

Devices requestedDevices(const RawJob& job) {
    if (job.requested.named())
        return {job.requested.total(), job.requested.model()};
    if (job.perJob.named())
        return {job.perJob.total(), job.perJob.model()};
    const auto nodes = std::max<std::int64_t>(job.nodes.orZero(), 1);
    if (job.perNode.named())
        return {times(job.perNode.total(), nodes), job.perNode.model()};
    if (job.perTask.named())
        return {times(job.perTask.total(), std::max<std::int64_t>(job.tasks.orZero(), 1)),
                job.perTask.model()};
    const auto sockets = std::max<std::int64_t>(job.sockets.orZero(), 1);
    return {times(times(job.perSocket.total(), sockets), nodes), job.perSocket.model()};
}

Devices allocatedDevices(const RawJob& job) {
    if (job.allocated.named()) {
        auto model = job.allocated.model();
        return {job.allocated.total(), model.empty() ? job.detail.model() : std::move(model)};
    }
    if (job.detail.named())
        return {job.detail.total(), job.detail.model()};
    // An ended job has no gres_detail any more: where accounting does not track GPUs, what it
    // asked for is all that is left.
    return requestedDevices(job);
}

JobRecord recordOf(const RawJob& job, bool& arrayWasCut) {
    JobRecord record;
    record.id = std::uint64_t(std::max<std::int64_t>(job.id.orZero(), 0));
    record.account = job.account;
    record.partition = job.partition;
    record.qos = job.qos;
    record.nodes = std::clamp<std::int64_t>(job.nodes.orZero(), 0, kMostDevices);
    record.submit = job.submit.instant().value_or(Instant{});
    record.eligible = job.eligible.instant();
    if (job.limit.has() && job.limit.whole > 0 && job.limit.whole < kMostDevices)
        record.limit = std::chrono::minutes{job.limit.whole};
    record.state = job.accounted ? accountedJobState(job.stateWords) : liveJobState(job.stateWords);

    const bool over = isOver(record.state);
    // Cancelled while it waited: Slurm sets start = end, and nothing was ever allocated.
    const bool neverStarted =
        over && !job.allocatedSomething && job.start.orZero() == job.end.orZero();
    if (record.state != JobState::pending && !neverStarted)
        record.start = job.start.instant();
    if (over)
        record.end = job.end.instant();

    auto devices = record.start ? allocatedDevices(job) : requestedDevices(job);
    record.gpus = std::clamp<std::int64_t>(devices.count, 0, kMostDevices);
    record.gpuModel = std::move(devices.model);
    if (record.state != JobState::pending)
        return record;
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
        if (const auto known = fieldOf(key); known != Field::none)
            readField(known, field, job);
    });
    if (job.accounted && startIsWrong)
        job.start = startFromElapsed(job);
    ReadJob result;
    result.record = recordOf(job, result.arrayWasCut);
    result.accounted = job.accounted;
    result.cluster = job.cluster;
    return result;
}

} // namespace ff::feeds
