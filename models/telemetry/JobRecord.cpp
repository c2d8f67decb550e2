// SPDX-License-Identifier: GPL-3.0-only
#include "models/telemetry/JobRecord.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

constexpr std::array<std::pair<std::string_view, JobState>, 24> kStates{{
    {"PENDING", JobState::pending},      {"RUNNING", JobState::running},
    {"SUSPENDED", JobState::suspended},  {"COMPLETED", JobState::completed},
    {"CANCELLED", JobState::cancelled},  {"FAILED", JobState::failed},
    {"TIMEOUT", JobState::timeout},      {"NODE_FAIL", JobState::nodeFail},
    {"PREEMPTED", JobState::preempted},  {"OUT_OF_MEMORY", JobState::outOfMemory},
    {"BOOT_FAIL", JobState::bootFail},   {"DEADLINE", JobState::deadline},
    {"REQUEUED", JobState::requeued},    {"OTHER", JobState::other},
    {"CONFIGURING", JobState::running},  {"COMPLETING", JobState::running},
    {"STAGE_OUT", JobState::running},    {"SIGNALING", JobState::running},
    {"STOPPED", JobState::suspended},    {"RESIZING", JobState::running},
    {"REQUEUE_HOLD", JobState::pending}, {"REQUEUE_FED", JobState::pending},
    {"SPECIAL_EXIT", JobState::pending}, {"RESV_DEL_HOLD", JobState::pending},
}};

char upper(char c) {
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

} // namespace

std::string_view name(JobState state) {
    for (const auto& [text, value] : kStates) {
        if (value == state) {
            return text;
        }
    }
    return "OTHER";
}

JobState jobStateFromText(std::string_view text) {
    text = text.substr(0, text.find_first_of(" +,"));
    const auto same = [&](const auto& entry) {
        return std::ranges::equal(entry.first, text, {}, {}, upper);
    };
    const auto found = std::ranges::find_if(kStates, same);
    return found == kStates.end() ? JobState::other : found->second;
}

std::string_view name(PendingKind kind) {
    switch (kind) {
    case PendingKind::eligible:
        return "eligible";
    case PendingKind::held:
        return "held";
    case PendingKind::dependency:
        return "dependency";
    case PendingKind::beginTime:
        return "begin";
    case PendingKind::reservation:
        return "reservation";
    }
    return "eligible";
}

bool isOver(JobState state) {
    return state != JobState::pending && state != JobState::running && state != JobState::suspended;
}

} // namespace ff
