// SPDX-License-Identifier: GPL-3.0-only
#include "NewerApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject wrapped(const QJsonValue& value) {
    const bool set = value.isDouble() && value.toDouble() < 4294967294.0;
    return {{u"set"_s, set}, {u"infinite"_s, !set}, {u"number"_s, set ? value : QJsonValue(0)}};
}

void wrap(QJsonObject& object, std::initializer_list<const char16_t*> keys) {
    for (const auto* key : keys) {
        const auto name = QString::fromUtf16(key);
        if (object.contains(name)) {
            object[name] = wrapped(object[name]);
        }
    }
}

QJsonArray upperWords(const QJsonValue& word, const QJsonValue& flags) {
    QJsonArray words{word.toString().toUpper()};
    for (const auto& flag : flags.toArray()) {
        words.append(flag);
    }
    return words;
}

QJsonObject liveJob(QJsonObject job, int api) {
    wrap(job, {u"node_count", u"tasks", u"time_limit", u"priority", u"array_job_id",
               u"array_task_id", u"het_job_id", u"sockets_per_node", u"cpus", u"array_max_tasks"});
    if (api < 40) {
        return job;
    }
    wrap(job, {u"submit_time", u"eligible_time", u"start_time", u"end_time", u"suspend_time",
               u"pre_sus_time"});
    job[u"job_state"_s] = QJsonArray{job[u"job_state"_s]};
    job[u"hold"_s] = job[u"state_reason"_s].toString().startsWith(u"JobHeld"_s);
    return job;
}

QJsonObject accountedJob(QJsonObject job, int api) {
    auto time = job[u"time"_s].toObject();
    wrap(time, {u"limit"});
    time[u"planned"_s] = QJsonObject{{u"set"_s, true}, {u"infinite"_s, false}, {u"number"_s, -3}};
    auto state = job[u"state"_s].toObject();
    if (api >= 40) {
        state[u"current"_s] = QJsonArray{state[u"current"_s]};
    }
    job[u"time"_s] = time;
    job[u"state"_s] = state;
    wrap(job, {u"priority"});
    return job;
}

QJsonObject node(QJsonObject node, int api) {
    node[u"state"_s] = upperWords(node[u"state"_s], node[u"state_flags"_s]);
    node.remove(u"state_flags"_s);
    if (api >= 40) {
        wrap(node, {u"boot_time", u"last_busy", u"slurmd_start_time", u"reason_changed_at"});
    }
    return node;
}

QJsonObject partition(const QJsonObject& old) {
    const auto limit = old[u"max_time_limit"_s];
    return {{u"name"_s, old[u"name"_s]},
            {u"nodes"_s,
             QJsonObject{{u"configured"_s, old[u"nodes"_s]}, {u"total"_s, old[u"total_nodes"_s]}}},
            {u"tres"_s, QJsonObject{{u"configured"_s, old[u"tres"_s]}}},
            {u"maximums"_s, QJsonObject{{u"time"_s, wrapped(limit)}}},
            {u"partition"_s, QJsonObject{{u"state"_s, QJsonArray{old[u"state"_s]}}}}};
}

QJsonObject reservation(QJsonObject reservation, int api) {
    if (api >= 40) {
        wrap(reservation, {u"start_time", u"end_time"});
    }
    return reservation;
}

QJsonObject meta(const QJsonObject& old, int api) {
    const QJsonValue release = old[u"Slurm"_s].toObject().value(u"release"_s);
    const bool accounting = old[u"plugin"_s].toObject()[u"type"_s].toString().contains(u"/dbv"_s);
    const QString version = u"v0.0."_s + QString::number(api);
    QJsonObject plugin;
    plugin[u"type"_s] = api < 40     ? (accounting ? u"openapi/db"_s : u"openapi/"_s) + version
                        : accounting ? u"openapi/slurmdbd"_s
                                     : u"openapi/slurmctld"_s;
    plugin[u"data_parser"_s] = QString(u"data_parser/"_s + version);
    const QJsonObject slurm{{u"release"_s, release}, {u"cluster"_s, u"teststack"_s}};
    return {{u"plugin"_s, plugin}, {api < 40 ? u"Slurm"_s : u"slurm"_s, slurm}};
}

} // namespace

QByteArray asApi(const QByteArray& recorded, int api) {
    auto answer = QJsonDocument::fromJson(recorded).object();
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (!it.value().isArray()) {
            continue;
        }
        QJsonArray list;
        for (const auto& element : it.value().toArray()) {
            const auto old = element.toObject();
            if (it.key() == u"jobs"_s) {
                list.append(old.contains(u"time"_s) ? accountedJob(old, api) : liveJob(old, api));
            } else if (it.key() == u"nodes"_s) {
                list.append(node(old, api));
            } else if (it.key() == u"partitions"_s) {
                list.append(partition(old));
            } else if (it.key() == u"reservations"_s) {
                list.append(reservation(old, api));
            } else {
                list.append(old);
            }
        }
        it.value() = list;
    }
    answer[u"meta"_s] = meta(answer[u"meta"_s].toObject(), api);
    answer[u"warnings"_s] = QJsonArray{};
    if (api >= 41) {
        answer[u"last_update"_s] = wrapped(1795329709);
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Indented);
}
