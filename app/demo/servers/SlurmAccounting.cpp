// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/SlurmAccounting.h"

#include "app/demo/simulation/NodeView.h"

namespace ff::demo {
namespace {

constexpr int kGpuTres = 1001;

bool isListed(const std::string& names, std::string_view name) {
    return ("," + names + ",").find("," + std::string(name) + ",") != std::string::npos;
}

/// slurmdbd knows a job once it is eligible, or over.
bool isKnown(const SimJob& job, Seconds now) {
    if (job.id == 0) {
        return false;
    }
    return job.state != JobState::pending ||
           (job.arrayId == 0 && job.eligible != 0 && job.eligible <= now);
}

bool isIn(const SimJob& job, const Period& period) {
    const Seconds begin = job.eligible != 0 ? job.eligible : job.submit;
    return begin < period.to && (job.end == 0 || job.end >= period.from);
}

} // namespace

std::string SlurmAccounting::jobs(const Period& period, const std::string& account) const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, true);
    json.key("jobs").beginArray();
    for (const SimJob& job : m_site.jobs()) {
        if (isKnown(job, m_site.now()) && isIn(job, period) &&
            (account.empty() || isListed(account, m_site.plan().accounts[job.account].name))) {
            writeJob(json, job);
        }
    }
    json.endArray().endObject();
    return json.take();
}

void SlurmAccounting::writeJob(JsonWriter& json, const SimJob& job) const {
    const PoolPlan& pool = m_site.plan().pools[job.pool];
    const std::string& account = m_site.plan().accounts[job.account].name;
    const std::string user = userName(job.user);
    json.beginObject().member("account", account).member("job_id", job.id);
    json.member("allocation_nodes", job.placed.empty() ? 0 : job.nodes);
    json.key("array").beginObject().member("job_id", job.arrayId);
    m_form.number(json, "task_id",
                  job.arrayTask >= 0 ? std::optional<std::int64_t>(job.arrayTask) : std::nullopt);
    json.endObject();
    json.key("association").beginObject().member("account", account);
    json.member("cluster", m_site.plan().cluster).member("user", user).endObject();
    json.member("cluster", m_site.plan().cluster);
    json.member("group", "users").member("name", "train");
    json.member("nodes", job.placed.empty() ? "None assigned" : hostList(pool, job.placed));
    json.member("partition", pool.partition).member("qos", "normal");
    m_form.number(json, "priority", job.priority);
    json.member("restart_cnt", job.restarts);
    json.key("state").beginObject();
    m_form.state(json, "current", name(job.state));
    json.member("reason", "None").endObject();
    json.key("steps").beginArray().endArray();
    writeTime(json, job);
    writeTres(json, job);
    json.member("user", user).member("working_directory", "/home/" + user).endObject();
}

void SlurmAccounting::writeTime(JsonWriter& json, const SimJob& job) const {
    const Seconds end = job.end != 0 ? job.end : m_site.now();
    Seconds suspended = job.suspended;
    if (job.state == JobState::suspended) {
        suspended += m_site.now() - job.suspendedSince;
    }
    json.key("time").beginObject();
    json.member("elapsed", job.start == 0 ? 0 : end - job.start - suspended);
    json.member("eligible", Seconds(job.eligible)).member("end", Seconds(job.end));
    json.member("start", Seconds(job.start)).member("submission", Seconds(job.submit));
    json.member("suspended", suspended);
    m_form.number(json, "limit", job.limit / 60);
    if (m_form.modern() && job.start != 0) {
        m_form.number(json, "planned", job.start - job.eligible);
    }
    json.endObject();
}

void SlurmAccounting::writeTres(JsonWriter& json, const SimJob& job) const {
    const PoolPlan& pool = m_site.plan().pools[job.pool];
    const auto one = [&json](std::string_view type, std::string_view name, int id, int count) {
        json.beginObject().member("type", type).member("name", name);
        json.member("id", id).member("count", count).endObject();
    };
    const auto list = [&](bool allocated) {
        json.beginArray();
        one("cpu", "", 1, job.devices * 16);
        one("node", "", 4, job.nodes);
        one("billing", "", 5, job.devices);
        one("gres", "gpu", kGpuTres, job.devices);
        if (allocated) {
            one("gres", "gpu:" + pool.gres, kGpuTres + 1, job.devices);
        }
        json.endArray();
    };
    json.key("tres").beginObject().key("allocated");
    if (job.placed.empty()) {
        json.beginArray().endArray();
    } else {
        list(true);
    }
    json.key("requested");
    list(false);
    json.endObject();
}

std::string SlurmAccounting::associations() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, true);
    json.key("associations").beginArray();
    const auto& accounts = m_site.plan().accounts;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        writeAssociation(json, accounts[i], {});
        if (accounts[i].weight > 0) {
            writeAssociation(json, accounts[i], userName(unsigned(i) * 7));
        }
    }
    json.endArray().endObject();
    return json.take();
}

/// The parent stands on an account's own row only; users' rows leave it out.
void SlurmAccounting::writeAssociation(JsonWriter& json, const AccountPlan& account,
                                       const std::string& user) const {
    const auto optional = [&](std::string_view key, const std::string& text) {
        if (text.empty() && !m_form.modern()) {
            json.member(key, nullptr);
        } else {
            json.member(key, text);
        }
    };
    json.beginObject().member("account", account.name);
    json.member("cluster", m_site.plan().cluster);
    optional("parent_account", user.empty() ? account.parent : std::string());
    optional("partition", {});
    optional("user", user);
    json.member("shares_raw", 1);
    if (m_form.modern()) {
        json.member("is_default", false);
    } else {
        json.member("is_default", 0);
    }
    json.endObject();
}

std::string SlurmAccounting::accounts() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, true);
    json.key("accounts").beginArray();
    for (const AccountPlan& account : m_site.plan().accounts) {
        json.beginObject().member("name", account.name).member("description", "simulated");
        json.member("organization", account.parent.empty() ? account.name : account.parent);
        json.key("coordinators").beginArray().endArray();
        json.key("flags").beginArray().endArray();
        json.key("associations").beginArray().endArray().endObject();
    }
    json.endArray().endObject();
    return json.take();
}

std::string SlurmAccounting::clusters() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, true);
    json.key("clusters").beginArray().beginObject().member("name", m_site.plan().cluster);
    json.member("nodes", "").endObject().endArray().endObject();
    return json.take();
}

std::string SlurmAccounting::tres() const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, true);
    json.key(m_form.modern() ? "TRES" : "tres").beginArray();
    const auto one = [&json](std::string_view type, std::string_view name, int id) {
        json.beginObject().member("type", type).member("name", name);
        json.member("id", id).member("count", 0).endObject();
    };
    one("cpu", "", 1);
    one("node", "", 4);
    one("gres", "gpu", kGpuTres);
    one("gres", "gpu:" + m_site.plan().pools.front().gres, kGpuTres + 1);
    json.endArray().endObject();
    return json.take();
}

std::string SlurmAccounting::failure(std::string_view text) const {
    JsonWriter json;
    json.beginObject();
    m_form.envelope(json, true, text);
    json.endObject();
    return json.take();
}

} // namespace ff::demo
