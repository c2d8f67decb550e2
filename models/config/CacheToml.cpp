// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/CacheToml.h"

#include "models/config/TomlEntry.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ff {
namespace {

using namespace detail;

/// Limits that contradict themselves or each other are refused: what is gone does not come back.
std::optional<Duration> readAge(TomlEntry& entry, std::string_view key) {
    const auto age = entry.duration(key);
    if (age && *age < kLeastFull) {
        entry.refuse(std::string(key) + " has to be at least 31d: younger samples are shown as "
                                        "they came",
                     key);
    }
    return age;
}

Retention read(TomlEntry& entry) {
    Retention retention;
    retention.fullFor = readAge(entry, "full_for");
    retention.fiveMinutesFor = readAge(entry, "five_minutes_for");
    if (retention.fullFor && retention.fiveMinutesFor &&
        *retention.fiveMinutesFor <= *retention.fullFor) {
        entry.refuse("five_minutes_for counts from the same time as full_for, and has to be longer",
                     "five_minutes_for");
    }
    if (entry.has("most")) {
        constexpr std::int64_t kLeast = 10'000'000;
        const auto size = parseSize(entry.text("most"));
        if (!size || *size < kLeast) {
            entry.refuse("most has to be a size such as \"20 GB\", and at least 10 MB", "most");
        }
        retention.mostBytes = size.value_or(0);
    }
    return retention;
}

} // namespace

std::optional<std::int64_t> parseSize(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    std::string_view unit(end, std::size_t(text.data() + text.size() - end));
    while (unit.starts_with(' ')) {
        unit.remove_prefix(1);
    }
    constexpr std::array<std::pair<std::string_view, double>, 8> kUnits{{{"kB", 1e3},
                                                                         {"MB", 1e6},
                                                                         {"GB", 1e9},
                                                                         {"TB", 1e12},
                                                                         {"KiB", 1024.},
                                                                         {"MiB", 1048576.},
                                                                         {"GiB", 1073741824.},
                                                                         {"TiB", 1099511627776.}}};
    constexpr double kMost = 1e6; // of a unit
    for (const auto& [name, bytes] : kUnits) {
        if (unit == name && error == std::errc{} && value > 0 && value < kMost) {
            return std::llround(value * bytes);
        }
    }
    return std::nullopt;
}

RetentionRead readRetention(std::string_view toml, const std::string& fileName) {
    RetentionRead result;
    std::vector<Error> others;
    const auto root = parseToml(toml, {fileName, &others});
    result.isUnreadable = !root;
    const toml::node* node = root ? root->get("cache") : nullptr;
    if (!node) {
        return result;
    }
    const TomlFile file{fileName, &result.problems};
    const toml::table* table = node->as_table();
    if (!table) {
        file.report(node->source(), "cache has to be a table: [cache]");
        return result;
    }
    TomlEntry entry(*table, "cache", file);
    const Retention retention = read(entry);
    if (entry.finish() && result.problems.empty()) {
        result.retention = retention;
    }
    return result;
}

} // namespace ff
