// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/text/SlurmStates.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

char upper(char c) {
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

bool same(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, upper, upper);
}

bool oneOf(std::string_view word, std::initializer_list<std::string_view> list) {
    return std::ranges::any_of(list, [&](std::string_view entry) { return same(word, entry); });
}

/// What the words of a node's state say, one question each.
struct NodeWords {
    bool idle = false, mixed = false, allocated = false, down = false, future = false;
    bool drain = false, failing = false, poweredDown = false, maintenance = false;
    bool reserved = false, silent = false, completing = false;

    /// A word may end in sinfo's marks ("down*") and may join others ("MIXED+DRAIN").
    void read(std::string_view words) {
        while (!words.empty()) {
            const auto plus = std::min(words.find('+'), words.size());
            auto word = words.substr(0, plus);
            words.remove_prefix(std::min(plus + 1, words.size()));
            while (!word.empty() && std::string_view("*~#!%$@^-").contains(word.back())) {
                silent = silent || word.back() == '*';
                poweredDown = poweredDown || word.back() == '~';
                maintenance = maintenance || word.back() == '$';
                word.remove_suffix(1);
            }
            readOne(word);
        }
    }

private:
    void readOne(std::string_view word) {
        const auto is = [&](bool& what, std::initializer_list<std::string_view> list) {
            what = what || oneOf(word, list);
        };
        is(idle, {"IDLE", "PLANNED", "RESERVED", "RESV", "MAINT", "MAINTENANCE"});
        is(mixed, {"MIXED", "MIX"});
        is(allocated, {"ALLOCATED", "ALLOC"});
        is(down, {"DOWN", "ERROR", "INVALID_REG", "REBOOT_ISSUED"});
        is(future, {"FUTURE"});
        is(drain, {"DRAIN", "DRAINED", "DRAINING"});
        is(failing, {"FAIL", "FAILING", "FAILG"});
        is(poweredDown, {"POWERED_DOWN", "POWERING_DOWN", "POWER_DOWN"});
        is(maintenance, {"MAINT", "MAINTENANCE"});
        is(reserved, {"RESERVED", "RESV"});
        is(silent, {"NOT_RESPONDING", "NO_RESPOND"});
        is(completing, {"COMPLETING", "COMP"});
        is(mixed, {"DRAINING", "FAILING"}); // both say that jobs are still on it
    }
};

/// As Slurm decides which word to print for a node (node_state_string), in our words.
NodeState nodeState(const NodeWords& w) {
    const bool busy = w.allocated || w.mixed || w.completing;
    if (w.future) {
        return NodeState::plannedDown;
    }
    if (w.poweredDown && !busy) {
        return NodeState::plannedDown;
    }
    if (w.maintenance && !w.drain && !busy && !w.down) {
        return NodeState::maintenance;
    }
    if (w.drain) {
        return busy ? NodeState::draining : NodeState::drained;
    }
    if (w.failing) {
        return busy ? NodeState::draining : NodeState::down;
    }
    if (w.down) {
        return NodeState::down;
    }
    if (w.silent && !busy) {
        return NodeState::down;
    }
    if (w.allocated) {
        return NodeState::allocated;
    }
    if (w.mixed) {
        return NodeState::mixed;
    }
    return w.idle ? NodeState::idle : NodeState::unknown;
}

/// Flags that hide the base state where Slurm prints one word, in its order.
constexpr std::array<std::string_view, 12> kPrintedFlags{
    "COMPLETING",   "STAGE_OUT",    "CONFIGURING", "RESIZING", "REQUEUED",      "REQUEUE_FED",
    "REQUEUE_HOLD", "SPECIAL_EXIT", "STOPPED",     "REVOKED",  "RESV_DEL_HOLD", "SIGNALING",
};
constexpr std::array<std::string_view, 12> kBaseStates{
    "PENDING", "RUNNING",   "SUSPENDED", "COMPLETED", "CANCELLED",     "FAILED",
    "TIMEOUT", "NODE_FAIL", "PREEMPTED", "BOOT_FAIL", "OUT_OF_MEMORY", "DEADLINE",
};

} // namespace

std::string_view name(NodeState state) {
    switch (state) {
    case NodeState::idle:
        return "idle";
    case NodeState::mixed:
        return "mixed";
    case NodeState::allocated:
        return "allocated";
    case NodeState::draining:
        return "draining";
    case NodeState::drained:
        return "drained";
    case NodeState::down:
        return "down";
    case NodeState::maintenance:
        return "maintenance";
    case NodeState::plannedDown:
        return "planned_down";
    case NodeState::unknown:
        return "unknown";
    }
    return "unknown";
}

NodeCondition nodeCondition(const std::vector<std::string_view>& words) {
    NodeWords w;
    for (const auto word : words) {
        w.read(word);
    }
    NodeCondition condition;
    condition.state = nodeState(w);
    condition.plannedDown = w.maintenance || w.poweredDown || w.future;
    condition.down = w.down || w.drain || w.failing || w.silent ||
                     condition.state == NodeState::unknown || condition.state == NodeState::down;
    condition.reserved = w.reserved;
    return condition;
}

std::string_view printedStateWord(const std::vector<std::string_view>& words) {
    const auto firstOf = [&](const auto& list) -> std::string_view {
        for (const auto entry : list) {
            for (const auto word : words) {
                if (same(entry, word.substr(0, word.find_first_of(" +")))) {
                    return entry;
                }
            }
        }
        return {};
    };
    if (const auto flag = firstOf(kPrintedFlags); !flag.empty()) {
        return flag;
    }
    if (const auto base = firstOf(kBaseStates); !base.empty()) {
        return base;
    }
    return words.empty() ? std::string_view{} : words.front();
}

JobState liveJobState(const std::vector<std::string_view>& words) {
    const auto word = printedStateWord(words);
    // Being requeued: its last run is accounting's, here it waits again.
    return word == "REQUEUED" ? JobState::pending : jobStateFromText(word);
}

JobState accountedJobState(const std::vector<std::string_view>& words) {
    const auto word = printedStateWord(words);
    return word == "RESIZING" ? JobState::other : jobStateFromText(word);
}

PendingKind pendingKind(const PendingFacts& facts) {
    const bool heldState =
        oneOf(facts.stateWord, {"REQUEUE_HOLD", "SPECIAL_EXIT", "RESV_DEL_HOLD"});
    const auto reasonBegins = [&](std::string_view text) {
        return same(facts.reason.substr(0, text.size()), text);
    };
    if (reasonBegins("JobHeld") || reasonBegins("JobHoldMaxRequeue") || heldState || facts.hold) {
        return PendingKind::held;
    }
    if (reasonBegins("Dependency")) {
        return PendingKind::dependency;
    }
    if (reasonBegins("BeginTime")) {
        return PendingKind::beginTime;
    }
    if (reasonBegins("Reservation") || facts.inReservation) {
        return PendingKind::reservation;
    }
    if (facts.priorityZero) {
        return PendingKind::held;
    }
    return facts.unfulfilledDependency ? PendingKind::dependency : PendingKind::eligible;
}

} // namespace ff::feeds
