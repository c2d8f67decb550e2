// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/SlurmController.h"

#include "app/demo/simulation/NodeView.h"

#include <algorithm>
#include <cctype>

namespace ff::demo {
namespace {

constexpr Seconds kMinJobAge = 300; ///< how long slurmctld remembers a job that is over
constexpr int kCpusPerDevice = 16;

/// "0-1,3" of the devices that `holds` says yes to; "N/A" where there is none.
template <class Predicate>
std::string indexList(const std::vector<const SimJob*>& devices, Predicate holds) {
    std::string list;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (!holds(devices[i])) {
            continue;
        }
        const std::size_t first = i;
        while (i + 1 < devices.size() && holds(devices[i + 1])) {
            ++i;
        }
        list.append(list.empty() ? "" : ",").append(std::to_string(first));
        if (i != first) {
            list.append("-").append(std::to_string(i));
        }
    }
    return list.empty() ? "N/A" : list;
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return char(std::tolower(c)); });
    return result;
}

std::string_view reasonOf(const SimJob& job) {
    if (job.state != JobState::pending) {
        return job.state == JobState::timeout ? "TimeLimit" : "None";
    }
    switch (job.pending) {
    case PendingKind::held:
        return "JobHeldUser";
    case PendingKind::dependency:
        return "Dependency";
    case PendingKind::beginTime:
        return "BeginTime";
    case PendingKind::reservation:
        return "Reservation";
    case PendingKind::eligible:
        break;
    }
    if (job.tasksAtOnce > 0 && job.tasksRunning >= job.tasksAtOnce) {
        return "JobArrayTaskLimit";
    }
    return job.id % 4 == 0 ? "Resources" : "Priority";
}

std::string taskText(const SimJob& job) {
    if (job.arrayId == 0 || job.state != JobState::pending) {
        return {};
    }
    const int last = job.firstTask + job.tasksLeft - 1;
    std::string text = std::to_string(job.firstTask);
    if (last > job.firstTask) {
        text.append("-").append(std::to_string(last));
    }
    if (job.tasksAtOnce > 0) {
        text.append("%").append(std::to_string(job.tasksAtOnce));
    }
    return text;
}

} // namespace

bool SlurmController::inMaintenance() const {
    const Period* period = m_site.nextMaintenance(m_site.now());
    return period && period->holds(m_site.now());
}

std::string SlurmController::ping() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, false);
    json.key("pings").beginArray().beginObject();
    json.member("hostname", m_site.plan().cluster + "-ctl");
    json.member(m_form.modern() ? "pinged" : "ping", "UP");
    if (m_form.modern()) {
        json.member("responding", true).member("latency", 212).member("primary", true);
    } else {
        json.member("status", 0);
    }
    json.member("mode", "primary").endObject().endArray().endObject();
    return json.take();
}

std::string SlurmController::diag() const {
    std::int64_t counts[3] = {};
    for (const SimJob& job : m_site.jobs()) {
        if (!isOver(job.state)) {
            counts[std::size_t(job.state)] += job.tasksLeft;
        }
    }
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, false);
    json.key("statistics").beginObject();
    json.member("parts_packed", 1).member("server_thread_count", 3).member("agent_queue_size", 0);
    m_form.time(json, "req_time", m_site.now());
    m_form.time(json, "req_time_start", m_site.now() - m_site.now() % 86400);
    json.member("jobs_submitted", std::int64_t(m_site.jobs().size()));
    json.member("jobs_pending", counts[0]).member("jobs_running", counts[1] + counts[2]);
    m_form.time(json, "job_states_ts", m_site.now());
    json.member("bf_active", false).endObject().endObject();
    return json.take();
}

std::string SlurmController::nodes() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, false);
    json.key("nodes").beginArray();
    for (std::size_t pool = 0; pool < m_site.pools().size(); ++pool) {
        const auto devices = devicesOf(m_site, pool);
        for (std::size_t node = 0; node < devices.size(); ++node) {
            writeNode(json, pool, NodePool::Node(node), devices[node]);
        }
    }
    json.endArray();
    if (m_form.modern()) {
        m_form.time(json, "last_update", m_site.now());
    }
    json.endObject();
    return json.take();
}

void SlurmController::writeNode(JsonWriter& json, std::size_t pool, NodePool::Node node,
                                const std::vector<const SimJob*>& devices) const {
    const PoolPlan& plan = m_site.plan().pools[pool];
    const std::string name = hostName(plan, node);
    const std::string gres = "gpu:" + plan.gres + ":";
    const auto held = [](const SimJob* job) { return job != nullptr; };
    const auto used = int(std::ranges::count_if(devices, held));
    const auto health = m_site.pools()[pool].health(node);
    const std::string all = std::to_string(plan.devicesPerNode);
    const bool well = health == NodePool::Health::up || health == NodePool::Health::reserved;

    json.beginObject().member("architecture", "x86_64").member("name", name);
    json.member("hostname", name).member("address", name);
    json.member("cpus", plan.devicesPerNode * kCpusPerDevice);
    json.member("alloc_cpus", used * kCpusPerDevice);
    json.member("gres", gres + all).member("gres_drained", "N/A");
    json.member("gres_used",
                gres + std::to_string(used) + "(IDX:" + indexList(devices, held) + ")");
    writeNodeState(json, health, used, plan.devicesPerNode);
    json.key("partitions").beginArray().value(plan.partition).endArray();
    json.member("real_memory", plan.devicesPerNode * 122880);
    json.member("reason", well ? "" : "hardware failure");
    json.member("tres", tresText(plan.devicesPerNode, 1, plan.gres));
    if (used > 0 || m_form.modern()) {
        json.member("tres_used", used > 0 ? tresText(used, 1, plan.gres) : std::string());
    } else {
        json.member("tres_used", nullptr);
    }
    json.endObject();
}

void SlurmController::writeNodeState(JsonWriter& json, NodePool::Health health, int used,
                                     int devices) const {
    using enum NodePool::Health;
    const std::string_view base = health == down    ? "DOWN"
                                  : used == 0       ? "IDLE"
                                  : used == devices ? "ALLOCATED"
                                                    : "MIXED";
    std::vector<std::string_view> flags;
    if (health == draining) {
        flags.emplace_back("DRAIN");
    }
    if (health == down) {
        flags.emplace_back("NOT_RESPONDING");
    }
    if (inMaintenance()) {
        flags.emplace_back("MAINTENANCE");
    }
    if (inMaintenance() || health == reserved) {
        flags.emplace_back("RESERVED");
    }
    if (m_form.modern()) {
        json.key("state").beginArray().value(base);
    } else {
        json.member("state", lower(base));
        json.key("state_flags").beginArray();
    }
    for (const std::string_view flag : flags) {
        json.value(flag);
    }
    json.endArray();
}

std::string SlurmController::partitions() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, false);
    json.key("partitions").beginArray();
    for (const PoolPlan& pool : m_site.plan().pools) {
        const std::string hosts = hostList(pool, allNodes(pool));
        const std::string tres = tresText(pool.nodes * pool.devicesPerNode, pool.nodes, pool.gres);
        const int cpus = pool.nodes * pool.devicesPerNode * kCpusPerDevice;
        json.beginObject().member("name", pool.partition);
        if (m_form.modern()) {
            json.key("nodes").beginObject().member("allowed_allocation", "");
            json.member("configured", hosts).member("total", pool.nodes).endObject();
            json.key("cpus").beginObject().member("total", cpus).endObject();
            json.key("tres").beginObject().member("billing_weights", "");
            json.member("configured", tres).endObject();
            json.key("partition").beginObject();
            m_form.texts(json, "state", {"UP"});
            json.endObject().key("maximums").beginObject();
            m_form.number(json, "time", 2880);
            json.endObject();
        } else {
            json.member("nodes", hosts).member("state", "UP").member("total_cpus", cpus);
            json.member("total_nodes", pool.nodes).member("tres", tres);
            json.member("max_time_limit", 2880).member("min nodes per job", 0);
        }
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

std::string SlurmController::jobs() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, false);
    json.key("jobs").beginArray();
    // Of a job that was requeued slurmctld knows the latest run only.
    for (const SimJob& job : m_site.jobs()) {
        if (job.id != 0 && job.state != JobState::requeued &&
            (!isOver(job.state) || job.end > m_site.now() - kMinJobAge)) {
            writeJob(json, job);
        }
    }
    json.endArray();
    if (m_form.modern()) {
        m_form.time(json, "last_update", m_site.now());
    }
    json.endObject();
    return json.take();
}

void SlurmController::writeJob(JsonWriter& json, const SimJob& job) const {
    const PoolPlan& pool = m_site.plan().pools[job.pool];
    const bool rest = job.arrayId != 0 && job.state == JobState::pending;
    json.beginObject().member("job_id", job.id);
    m_form.number(json, "array_job_id", job.arrayId);
    m_form.number(json, "array_task_id",
                  job.arrayId != 0 && !rest ? std::optional<std::int64_t>(job.arrayTask)
                                            : std::nullopt);
    json.member("array_task_string", taskText(job));
    json.member("account", m_site.plan().accounts[job.account].name);
    json.member("cluster", m_site.plan().cluster).member("partition", pool.partition);
    json.member("qos", "normal").member("name", "train");
    m_form.state(json, "job_state", name(job.state));
    json.member("state_reason", reasonOf(job));
    json.member("dependency", job.state == JobState::pending && job.dependsOn != 0 &&
                                      job.pending == PendingKind::dependency
                                  ? "afterany:" + std::to_string(job.dependsOn) + "(unfulfilled)"
                                  : std::string());
    json.member("nodes", job.placed.empty() ? std::string() : hostList(pool, job.placed));
    m_form.number(json, "node_count", job.nodes);
    m_form.number(json, "cpus", job.devices * kCpusPerDevice);
    m_form.number(json, "tasks", job.devices);
    m_form.number(json, "priority", job.pending == PendingKind::held ? 0 : job.priority);
    m_form.number(json, "time_limit", job.limit / 60);
    json.member("restart_cnt", job.restarts).member("requeue", true).member("resv_name", "");
    writeJobTimes(json, job);
    writeJobGpus(json, job);
    json.member("user_id", 20000 + job.user).member("user_name", userName(job.user));
    json.member("group_id", 20000).member("group_name", "users");
    json.member("current_working_directory", "/home/" + userName(job.user)).endObject();
}

void SlurmController::writeJobTimes(JsonWriter& json, const SimJob& job) const {
    // What has not started has a forecast there, where the scheduler has come to it.
    const bool waits = job.state == JobState::pending;
    const bool forecast = waits && job.pending == PendingKind::eligible && job.id % 2 == 0;
    const Seconds start = forecast ? m_site.now() + 1800 + job.id % 36000 : job.start;
    const Seconds limitEnd = start + job.limit + job.suspended;
    m_form.time(json, "submit_time", job.submit);
    m_form.time(json, "eligible_time", job.eligible);
    m_form.time(json, "start_time", start);
    m_form.time(json, "end_time", isOver(job.state) ? job.end : start == 0 ? 0 : limitEnd);
    m_form.time(json, "suspend_time", job.suspendedSince);
    m_form.time(json, "pre_sus_time", job.suspendedSince == 0 ? 0 : job.suspendedSince - job.start);
}

void SlurmController::writeJobGpus(JsonWriter& json, const SimJob& job) const {
    const PoolPlan& pool = m_site.plan().pools[job.pool];
    const std::string request = m_form.modern() ? "gres/gpu:" : "gres:gpu:";
    const bool whole = job.devices >= pool.devicesPerNode;
    json.member("tres_per_node", whole ? request + std::to_string(pool.devicesPerNode) : "");
    json.member("tres_per_job", whole ? "" : request + std::to_string(job.devices));
    json.member("tres_per_socket", "").member("tres_per_task", "");
    json.member("tres_req_str", tresText(job.devices, job.nodes, ""));
    const bool holds = !job.placed.empty();
    json.member("tres_alloc_str", holds ? tresText(job.devices, job.nodes, pool.gres) : "");
    json.key("gres_detail").beginArray();
    if (job.state == JobState::running || job.state == JobState::suspended) {
        for (std::size_t i = 0; i < job.placed.size() && whole; ++i) {
            json.value("gpu:" + pool.gres + ":" + std::to_string(pool.devicesPerNode) + "(IDX:0-" +
                       std::to_string(pool.devicesPerNode - 1) + ")");
        }
    }
    json.endArray();
}

std::string SlurmController::reservations() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, false);
    json.key("reservations").beginArray();
    const Seconds now = m_site.now();
    const PoolPlan& first = m_site.plan().pools.front();
    if (const Period* period = m_site.nextMaintenance(now)) {
        std::string hosts;
        std::int64_t count = 0;
        for (const PoolPlan& pool : m_site.plan().pools) {
            hosts.append(hosts.empty() ? "" : ",").append(hostList(pool, allNodes(pool)));
            count += pool.nodes;
        }
        writeReservation(json, "maintenance", "MAINT", *period, "root", hosts, count);
    }
    if (m_site.plan().training.holds(now)) {
        auto held = allNodes(first);
        std::erase_if(held, [&](NodePool::Node node) {
            return m_site.pools().front().health(node) != NodePool::Health::reserved;
        });
        writeReservation(json, "training", "SPEC_NODES", m_site.plan().training.next(now),
                         m_site.plan().training.account, hostList(first, held),
                         std::int64_t(held.size()));
    }
    json.endArray().endObject();
    return json.take();
}

void SlurmController::writeReservation(JsonWriter& json, std::string_view name,
                                       std::string_view flag, const Period& period,
                                       std::string_view accounts, const std::string& nodes,
                                       std::int64_t count) const {
    json.beginObject().member("name", name).member("accounts", accounts);
    m_form.texts(json, "flags", {flag});
    m_form.time(json, "start_time", period.from);
    m_form.time(json, "end_time", period.to);
    json.member("node_count", count).member("node_list", nodes).member("partition", "");
    json.member("tres", "cpu=" + std::to_string(count * kCpusPerDevice)).member("users", "");
    json.endObject();
}

} // namespace ff::demo
