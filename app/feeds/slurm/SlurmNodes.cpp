// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmRecords.h"
#include "app/feeds/slurm/text/GresText.h"

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
        if (limited) {
            partition.maxTime = std::chrono::minutes{minutes.whole};
        }
    };
    if (key == "max_time_limit") {
        limit(value);
    } else if (key == "total_nodes") {
        partition.nodes = clampCount(readNumber(value).orZero());
    } else if (key == "nodes") {
        eachField(value, [&](std::string_view name, json::value field) {
            if (name == "total") {
                partition.nodes = clampCount(readNumber(field).orZero());
            }
        });
    } else if (key == "maximums") {
        eachField(value, [&](std::string_view name, json::value field) {
            if (name == "time") {
                limit(field);
            }
        });
    }
}

/// What the texts of one node say.
struct NodeGpus {
    GpuCount gres, used, tres, tresUsed;
    bool isTresUsedKnown = false;
};

/// How many shares of a gres the node has for each of its GPUs; nothing where it has none.
std::optional<std::int64_t> sharesPerGpu(const GpuCount& all, std::string_view gres) {
    std::int64_t shares = 0;
    for (const GpuPart& part : all.shares()) {
        if (sharedTypeOf(part.type)->gres == gres) {
            shares += part.devices;
        }
    }
    if (shares == 0 || all.total() == 0 || shares < all.total()) {
        return {};
    }
    return shares / all.total();
}

/// The devices in use by type. Where the total does not say of which type they are, gres_used or
/// the node itself does.
std::vector<GpuPart> typesInUse(const GpuCount& busy, const NodeGpus& gpus, const SlurmNode& node) {
    if (node.overfull) {
        return node.types;
    }
    for (const GpuCount* count : {&busy, &gpus.used}) {
        auto parts = count->parts();
        std::int64_t sum = 0; // typed entries may count more than the total beside them
        for (const GpuPart& part : parts) {
            sum += part.devices;
        }
        if (count->isTyped() && sum == node.gpusAllocated) {
            return parts;
        }
    }
    std::vector<GpuPart> parts;
    if (node.types.size() == 1) {
        parts.push_back({node.types.front().type, node.gpusAllocated});
    } else { // of several types, whole GPUs first: nobody says which
        for (std::int64_t left = node.gpusAllocated; const GpuPart& part : node.types) {
            const auto taken = std::min(left, part.devices);
            if (taken > 0) {
                parts.push_back({part.type, taken});
            }
            left -= taken;
        }
    }
    return parts;
}

/// Shares in use, each by its type and with how many of them a GPU has.
void addShares(std::vector<GpuPart>& parts, const GpuCount& used, const SlurmNode& node) {
    for (const GpuPart& part : used.shares()) {
        const auto shared = *sharedTypeOf(part.type);
        const auto perGpu = shared.gres == "shard" ? node.shardsPerGpu : node.mpsPerGpu;
        if (part.devices > 0) {
            parts.push_back({sharedType(shared.gres, shared.model, perGpu ? perGpu : shared.perGpu),
                             part.devices});
        }
    }
}

void count(SlurmNode& node, const NodeGpus& gpus) {
    const auto& all = gpus.gres.named() ? gpus.gres : gpus.tres;
    // For some seconds after slurmctld was restarted, gres_used counts typed GPUs that were asked
    // for without a type twice or not at all (seen on 22.05.8: 8 of 4, 2 for 3); the total in
    // tres_used is right all the time. v0.0.36 does not fill it in.
    const auto& busy = gpus.tresUsed.totalNamed() || !gpus.used.named() ? gpus.tresUsed : gpus.used;
    node.gpus = clampCount(all.total());
    node.overfull = busy.total() > node.gpus;
    node.gpusAllocated = std::min(clampCount(busy.total()), node.gpus);
    node.gpuModel = all.model();
    node.types = all.parts();
    node.shardsPerGpu = sharesPerGpu(all, "shard");
    node.mpsPerGpu = sharesPerGpu(all, "mps");
    node.allocatedTypes = typesInUse(busy, gpus, node);
    addShares(node.allocatedTypes, gpus.used.shares().empty() ? gpus.tresUsed : gpus.used, node);
    // tres_used leaves out what is zero, but only a site that tracks gres/gpu has it in tres.
    const bool isTracked = gpus.tres.named() && gpus.isTresUsedKnown;
    node.isUseKnown = node.gpus == 0 || gpus.used.named() || gpus.tresUsed.named() || isTracked;
}

} // namespace

SlurmNode readNode(json::value value) {
    SlurmNode node;
    NodeGpus gpus;
    std::vector<std::string_view> words;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "name") {
            node.name = readText(field);
        } else if (key == "state" || key == "state_flags") {
            readWords(field, words);
        } else if (key == "gres") {
            gpus.gres = gpusIn(readText(field));
        } else if (key == "gres_used") {
            gpus.used = gpusIn(readText(field));
        } else if (key == "tres") {
            gpus.tres = gpusIn(readText(field));
        } else if (key == "tres_used") {
            gpus.tresUsed = gpusIn(readText(field));
            gpus.isTresUsedKnown = true;
        }
    });
    node.condition = nodeCondition(words);
    count(node, gpus);
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
        if (key == "name") {
            partition.name = readText(field);
        } else if (key == "state") {
            state(field);
        } else if (key == "partition") { // from v0.0.39 on
            eachField(field, [&](std::string_view name, json::value part) {
                if (name == "state") {
                    state(part);
                }
            });
        } else if (key == "tres") {
            if (const auto text = readText(field); !text.empty()) {
                partition.gpus = clampCount(gpusIn(text).total());
            } else {
                eachField(field, [&](std::string_view name, json::value part) {
                    if (name == "configured") {
                        partition.gpus = clampCount(gpusIn(readText(part)).total());
                    }
                });
            }
        } else {
            readPartitionPart(key, field, partition, limited);
        }
    });
    return partition;
}

SlurmReservation readReservation(json::value value) {
    SlurmReservation reservation;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "name") {
            reservation.name = readText(field);
        } else if (key == "start_time") {
            reservation.start = readNumber(field).instant();
        } else if (key == "end_time") {
            reservation.end = readNumber(field).instant();
        } else if (key == "node_list") {
            reservation.nodeList = readText(field);
        } else if (key == "flags") {
            std::vector<std::string_view> words;
            readWords(field, words);
            const auto has = [&](std::string_view word) {
                return std::ranges::find(words, word) != words.end();
            };
            reservation.maintenance = has("MAINT");
            reservation.isFloating = has("TIME_FLOAT");
            if (has("HOURLY")) {
                reservation.every = std::chrono::hours{1};
            } else if (has("WEEKLY")) {
                reservation.every = std::chrono::weeks{1};
            } else if (has("DAILY") || has("WEEKDAY") || has("WEEKEND")) {
                reservation.every = std::chrono::days{1};
            }
            reservation.days = has("WEEKDAY")   ? SlurmReservation::Days::weekdays
                               : has("WEEKEND") ? SlurmReservation::Days::weekend
                                                : SlurmReservation::Days::all;
        }
    });
    return reservation;
}

} // namespace ff::feeds
