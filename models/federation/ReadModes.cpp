// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/EntryReaders.h"

#include <toml++/toml.h>

#include <cmath>

namespace ff::detail {
namespace {

constexpr double kMostHours = 1e12;

void take(TomlEntry& entry, std::string_view key, double low, double high,
          std::optional<double>& target) {
    if (const auto value = entry.number(key, low, high)) {
        target = value;
    } else if (entry.saysUnknown(key)) {
        target.reset();
    }
}

void take(TomlEntry& entry, std::string_view key, double high, std::optional<int>& target) {
    std::optional<double> value;
    take(entry, key, 0, high, value);
    if (value) {
        target = int(std::lround(*value));
    }
}

void takeCapWith(TomlEntry& entry, AccessRule& rule) {
    const toml::node* node = entry.node("cap_with");
    if (node == nullptr) {
        return;
    }
    const toml::array* modes = node->as_array();
    rule.capWith.clear();
    for (std::size_t i = 0; modes != nullptr && i < modes->size(); ++i) {
        if (const auto mode = (*modes)[i].value<std::string>()) {
            rule.capWith.push_back(*mode);
        } else {
            modes = nullptr;
            break;
        }
    }
    if (modes == nullptr) {
        entry.refuse("cap_with has to be a list of ids of access modes, such as [\"fast-lane\"]",
                     "cap_with");
    }
}

void takeCutOffDays(TomlEntry& entry, AccessRule& rule) {
    const toml::node* node = entry.node("cutoff_days");
    if (node == nullptr) {
        return;
    }
    const toml::array* days = node->as_array();
    rule.cutOffDays.clear();
    for (std::size_t i = 0; days != nullptr && i < days->size(); ++i) {
        const auto day = (*days)[i].value<std::int64_t>();
        if (!day || *day < 1 || *day > 31) {
            days = nullptr;
            break;
        }
        rule.cutOffDays.push_back(int(*day));
    }
    if (days == nullptr) {
        entry.refuse("cutoff_days has to be a list of days of the month, such as [1, 15]",
                     "cutoff_days");
    }
}

} // namespace

void readMode(TomlEntry& entry, Federation& federation) {
    auto mode = copyOrNew(federation.modes, ModeId{entry.required("id")});
    take(entry, "name", mode.name);
    take(entry, "size", mode.size);
    take(entry, "duration", mode.duration);
    take(entry, "decision", mode.decision);
    take(entry, "cap", mode.cap);
    take(entry, "source", mode.source);
    AccessRule& rule = mode.rule;
    take(entry, "min_gpu_hours", 0, kMostHours, rule.minGpuHours);
    take(entry, "max_gpu_hours", 0, kMostHours, rule.maxGpuHours);
    take(entry, "min_node_hours", 0, kMostHours, rule.minNodeHours);
    take(entry, "max_node_hours", 0, kMostHours, rule.maxNodeHours);
    take(entry, "max_months", 0, 1200, rule.maxMonths);
    take(entry, "decision_working_days", 1000, rule.decisionWorkingDays);
    take(entry, "decision_months", 120, rule.decisionMonths);
    if (entry.has("cutoffs")) {
        static const std::map<std::string, CutOffs> kWords{
            {"unknown", CutOffs::unknown},
            {"continuous", CutOffs::continuous},
            {"twice a month", CutOffs::twiceAMonth},
            {"monthly", CutOffs::monthly},
            {"every two months", CutOffs::everyTwoMonths}};
        if (const auto found = word(entry, "cutoffs", kWords)) {
            rule.cutOffs = *found;
        }
    }
    take(entry, "cap_fraction", 0, 1, rule.capFraction);
    takeCapWith(entry, rule);
    takeCutOffDays(entry, rule);
    if (mode.name.empty()) {
        mode.name = mode.id.text;
    }
    if (entry.finish()) {
        put(federation.modes, std::move(mode));
    }
}

} // namespace ff::detail
