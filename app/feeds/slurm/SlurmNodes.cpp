// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/GresText.h"
#include "app/feeds/slurm/SlurmRecords.h"

#include <algorithm>

namespace ff::feeds {
namespace {

std::int64_t clampCount(std::int64_t count) {
    return std::clamp<std::int64_t>(count, 0, kMostDevices);
}

/// {configured: "gn[1-4]", total: 4, ...} from v0.0.39 on, a plain list before.
void readPartitionPart(std::string_view key, json::value value, SlurmPartition& partition,
                       bool& limited) {
    const auto limit = [&](json::value field) {
        const auto minutes = readNumber(field);
        limited = minutes.has() && minutes.whole > 0 && minutes.whole < kMostDevices;
        if (limited)
            partition.maxTime = std::chrono::minutes{minutes.whole};
    };
    if (key == "max_time_limit")
        limit(value);
    else if (key == "total_nodes")
        partition.nodes = clampCount(readNumber(value).orZero());
    else if (key == "nodes")
        eachField(value, [&](std::string_view name, json::value field) {
            if (name == "total")
                partition.nodes = clampCount(readNumber(field).orZero());
        });
    else if (key == "maximums")
        eachField(value, [&](std::string_view name, json::value field) {
            if (name == "time")
                limit(field);
        });
}

} // namespace

SlurmNode readNode(json::value value) {
    SlurmNode node;
    GpuCount gres;
    GpuCount used;
    GpuCount tres;
    GpuCount tresUsed;
    std::vector<std::string_view> words;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "name")
            node.name = readText(field);
        else if (key == "state" || key == "state_flags")
            readWords(field, words);
        else if (key == "gres")
            gres = gpusIn(readText(field));
        else if (key == "gres_used")
            used = gpusIn(readText(field));
        else if (key == "tres")
            tres = gpusIn(readText(field));
        else if (key == "tres_used")
            tresUsed = gpusIn(readText(field));
    });
    const auto& all = gres.named() ? gres : tres;
    // For some seconds after slurmctld was restarted, gres_used counts typed GPUs that were asked
    // for without a type twice or not at all (seen on 22.05.8: 8 of 4, 2 for 3); the total in
    // tres_used is right all the time. v0.0.36 does not fill it in.
    const auto& busy = tresUsed.totalNamed() || !used.named() ? tresUsed : used;
    node.gpus = clampCount(all.total());
    node.overfull = busy.total() > node.gpus;
    node.gpusAllocated = std::min(clampCount(busy.total()), node.gpus);
    node.gpuModel = all.model();
    node.condition = nodeCondition(words);
    return node;
}

SlurmPartition readPartition(json::value value) {
    SlurmPartition partition;
    bool limited = false;
    const auto state = [&](json::value field) {
        std::vector<std::string_view> words;
        readWords(field, words);
        partition.up = std::ranges::find(words, "UP") != words.end();
    };
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "name")
            partition.name = readText(field);
        else if (key == "state")
            state(field);
        else if (key == "partition") // from v0.0.39 on
            eachField(field, [&](std::string_view name, json::value part) {
                if (name == "state")
                    state(part);
            });
        else if (key == "tres")
            if (const auto text = readText(field); !text.empty())
                partition.gpus = clampCount(gpusIn(text).total());
            else
                eachField(field, [&](std::string_view name, json::value part) {
                    if (name == "configured")
                        partition.gpus = clampCount(gpusIn(readText(part)).total());
                });
        else
            readPartitionPart(key, field, partition, limited);
    });
    return partition;
}

SlurmReservation readReservation(json::value value) {
    SlurmReservation reservation;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "name")
            reservation.name = readText(field);
        else if (key == "start_time")
            reservation.start = readNumber(field).instant();
        else if (key == "end_time")
            reservation.end = readNumber(field).instant();
        else if (key == "node_list")
            reservation.nodeList = readText(field);
        else if (key == "flags") {
            std::vector<std::string_view> words;
            readWords(field, words);
            reservation.maintenance = std::ranges::find(words, "MAINT") != words.end();
        }
    });
    return reservation;
}

} // namespace ff::feeds
