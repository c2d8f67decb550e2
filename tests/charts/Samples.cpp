// SPDX-License-Identifier: GPL-3.0-only
#include "tests/charts/Samples.h"

#include <cmath>
#include <numbers>
#include <random>

namespace ff::test {

namespace {

constexpr int kHours = 30 * 24;

Instant start() {
    return *parseIso8601("2026-10-23T00:00:00Z");
}

TimeGrid hourly() {
    return {start(), std::chrono::hours{1}, std::size_t(kHours)};
}

double rhythm(int hour, double period, double phase) {
    return std::sin(2 * std::numbers::pi * (hour + phase) / period);
}

bool inGap(int hour) {
    return hour >= 480 && hour < 489;
}

std::vector<std::optional<double>> values(const std::function<double(int)>& at) {
    std::vector<std::optional<double>> result;
    for (int hour = 0; hour < kHours; ++hour) {
        result.push_back(inGap(hour) ? std::nullopt : std::optional(std::max(0.0, at(hour))));
    }
    return result;
}

} // namespace

TimeChartData gpusByState() {
    constexpr double kCapacity = 11912;
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, 60);
    TimeChartData data;
    data.grid = hourly();
    Band delivered{"delivered", "Delivered", {}};
    Band allocated{"allocatedNotBusy", "Allocated, not busy", {}};
    Band idle{"idle", "Idle", {}};
    Band down{"down", "Down", {}};
    for (int hour = 0; hour < kHours; ++hour) {
        if (inGap(hour)) {
            for (Band* band : {&delivered, &allocated, &idle, &down}) {
                band->values.emplace_back();
            }
            continue;
        }
        const bool maintenance = hour >= 250 && hour < 262;
        const double lost =
            maintenance ? 7200
                        : 260 + 200 * std::max(0.0, rhythm(hour, 190, 30)) + noise(random) / 3;
        const double able = kCapacity - lost;
        const double used = able * (0.9 + 0.05 * rhythm(hour, 24, 9) + 0.03 * rhythm(hour, 168, 4));
        const double busy = used * (0.62 + 0.06 * rhythm(hour, 96, 0)) + noise(random);
        delivered.values.emplace_back(busy);
        allocated.values.emplace_back(used - busy);
        idle.values.emplace_back(able - used);
        down.values.emplace_back(lost);
    }
    data.bands = {delivered, allocated, idle, down};
    data.ceiling.assign(std::size_t(kHours), kCapacity);
    data.ceilingTitle = QStringLiteral("Capacity");
    data.shareInLegend = true;
    data.marks = {{{start() + std::chrono::hours{250}, start() + std::chrono::hours{262}},
                   "maintenance",
                   "Maintenance: cooling"},
                  {{start() + std::chrono::hours{400}, start() + std::chrono::hours{400}},
                   "note",
                   "New scheduler settings"}};
    return data;
}

TimeChartData queueDepth() {
    TimeChartData data;
    data.grid = hourly();
    const char* names[] = {"Large scale", "Fast lane", "AI for science", "National"};
    const double sizes[] = {900, 350, 480, 320};
    for (int mode = 0; mode < 4; ++mode) {
        data.bands.push_back({"mode-" + std::to_string(mode), names[mode], values([&](int hour) {
                                  return sizes[mode] * (1 + 0.45 * rhythm(hour, 84, 9.0 * mode) +
                                                        0.25 * rhythm(hour, 24, 5.0 * mode));
                              })});
    }
    data.below = {
        {"other", "Held", values([](int hour) { return 260 + 120 * rhythm(hour, 130, 0); })}};
    return data;
}

TimeChartData waits() {
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0, 1);
    TimeChartData data;
    data.grid = hourly();
    data.unit = Unit::seconds;
    data.lines = {{"p50", "p50", values([&](int hour) {
                       return 7600 + 900 * rhythm(hour, 24, 3) + 300 * noise(random);
                   })},
                  {"p90", "p90", values([&](int hour) {
                       return 24000 + 3000 * rhythm(hour, 168, 3) + 900 * noise(random);
                   })}};
    return data;
}

std::vector<std::optional<double>> week() {
    std::vector<std::optional<double>> result;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const double work = day < 5 ? 0.16 : 0.04;
            const double value = 0.74 + work * std::exp(-std::pow((hour - 14.0) / 5.5, 2)) +
                                 0.01 * ((hour * 7 + day * 3) % 5);
            result.emplace_back(value);
        }
    }
    result[6 * 24 + 3].reset();
    result[6 * 24 + 4].reset();
    return result;
}

std::vector<HolderShare> shares() {
    const std::pair<const char*, double> held[] = {{"FI", 0.42},  {"PL", 0.17}, {"CZ", 0.12},
                                                   {"NO", 0.09},  {"DK", 0.08}, {"EE", 0.05},
                                                   {"SE", 0.025}, {"IS", 0.015}};
    std::vector<HolderShare> result;
    for (const auto& [holder, share] : held) {
        HolderShare entry;
        entry.holder = HolderId(holder);
        entry.usageShare = share;
        entry.gpuHours = share * 7.4e6;
        entry.entitled = entry.gpuHours * (1 + 0.25 * std::sin(share * 40));
        entry.usedOfCapacity = share;
        entry.coverage = {Duration{100}, Duration{100}};
        entry.entitledOfCapacity = share * (1 + 0.25 * std::sin(share * 40));
        result.push_back(entry);
    }
    HolderShare unattributed;
    unattributed.usageShare = 0.03;
    unattributed.coverage = {Duration{100}, Duration{100}};
    unattributed.usedOfCapacity = 0.03;
    unattributed.gpuHours = 0.03 * 7.4e6;
    result.push_back(unattributed);
    return result;
}

std::vector<TileMap::Country> countries() {
    return {{"NO", 0.042, false, {}}, {"SE", 0.056, true, {}},  {"FI", 0.126, true, {}},
            {"DK", 0.039, false, {}}, {"EE", 0.031, false, {}}, {"DE", 0.140, true, {}},
            {"PL", 0.077, false, {}}, {"LU", 0.049, true, {}},  {"CZ", 0.056, false, {}},
            {"CH", 0.098, true, {}},  {"AT", 0.046, false, {}}, {"PT", 0.042, false, {}},
            {"ES", 0.105, true, {}},  {"IT", 0.119, true, {}},  {"SI", 0.028, false, {}},
            {"RO", 0.025, false, {}}, {"TR", 0.034, false, {}}, {"GR", 0.042, true, {}}};
}

BurnDownData burnDown() {
    BurnDownData data;
    data.grid = {*parseIso8601("2026-01-01"), std::chrono::hours{24}, 365};
    double left = 1.4e6;
    for (int day = 0; day < 365; ++day) {
        data.straight.emplace_back(1.4e6 * (1 - day / 365.0));
        data.left.push_back(day < 325 ? std::optional(left) : std::nullopt);
        left -= 3450 * (1 + 0.5 * rhythm(day, 110, 20));
    }
    data.runsOut = *parseIso8601("2026-12-24");
    return data;
}

std::vector<NamedBar> floor() {
    const auto parts = [](double delivered, double allocated, double idle, double down) {
        return FloorParts{delivered, allocated, idle, down, true};
    };
    std::vector<NamedBar> rows = {
        {QStringLiteral("JUPITER"),
         QStringLiteral("Jülich, DE"),
         {parts(11950, 7780, 3560, 462), 23752, 0.5},
         {}},
        {QStringLiteral("LUMI AIF"),
         QStringLiteral("LUMI · Kajaani, FI"),
         {parts(5450, 5020, 980, 462), 11912, 0.5},
         {}},
        {QStringLiteral("BSC AIF"),
         QStringLiteral("MareNostrum 5 · Barcelona, ES"),
         {parts(2990, 1220, 180, 90), 4480, 0.5},
         {}},
        {QStringLiteral("MeluXina"),
         QStringLiteral("LuxProvide · Bissen, LU"),
         {FloorParts{0, 690, 85, 25, false}, 800, 0.35},
         {}},
        {QStringLiteral("Pharos"),
         QStringLiteral("DAEDALUS · Athens, GR"),
         {parts(225, 235, 104, 76), 640, 0.5},
         {}},
        {QStringLiteral("MIMER"), QStringLiteral("Linköping, SE"), {{}, 512, 0.5}, {}},
        {QStringLiteral("Tiny"),
         QStringLiteral("part of it unseen"),
         {parts(30, 1, 1, 0.5), 64, {}},
         {}}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int hour = 0; hour < 96; ++hour) {
            const bool gap = i == 1 && hour > 40 && hour < 50;
            rows[i].trend.push_back(
                gap ? std::nullopt
                    : std::optional(0.86 + 0.05 * rhythm(hour, 31 + double(i), double(i) * 5) +
                                    0.012 * ((hour * 13) % 7)));
        }
    }
    rows[5].trend.assign(96, std::nullopt);
    return rows;
}

} // namespace ff::test
