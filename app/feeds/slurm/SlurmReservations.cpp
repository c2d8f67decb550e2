// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmReservations.h"

#include "app/feeds/slurm/SlurmSamples.h"
#include "app/feeds/slurm/text/ListText.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

namespace ff::feeds {
namespace {

/// A day more than free GPUs are predicted for.
constexpr std::chrono::days kAhead{15};
/// A list that no site has: what is beyond is left out.
constexpr std::size_t kMost = 2000;

bool comesOn(SlurmReservation::Days days, Instant at) {
    const std::chrono::weekday day{std::chrono::floor<std::chrono::days>(at)};
    const bool isWeekend = day == std::chrono::Saturday || day == std::chrono::Sunday;
    return days == SlurmReservation::Days::all ||
           isWeekend == (days == SlurmReservation::Days::weekend);
}

/// When it is on, from `at` on. Slurm repeats by the clock and the weekdays of its own zone, which
/// no answer names; here they are UTC's. So times after a change of summer time are an hour off
/// until that change is past, and so is the weekday where midnight lies between the two.
std::vector<Window> timesOf(const SlurmReservation& reservation, Instant at) {
    if (!reservation.start || !reservation.end || reservation.isFloating) {
        return {};
    }
    std::vector<Window> times;
    Window window{*reservation.start, *reservation.end};
    if (!reservation.every) {
        return !window.empty() && window.to > at ? std::vector{window} : times;
    }
    const Duration step = *reservation.every;
    const bool isOver = window.to <= at; // of an answer that is old
    const std::int64_t past = isOver ? (at - window.to) / step : 0;
    window = {window.from + step * past, window.to + step * past};
    for (; window.from < at + kAhead && times.size() < kMost;
         window = {window.from + step, window.to + step}) {
        // The first one is as the site says.
        const bool isOn =
            window.from == *reservation.start || comesOn(reservation.days, window.from);
        if (!window.empty() && window.to > at && isOn) {
            times.push_back(window);
        }
    }
    return times;
}

/// Those that overlap become one.
std::vector<Window> joined(std::vector<Window> windows) {
    std::ranges::sort(windows, {}, &Window::from);
    std::vector<Window> result;
    for (const Window& each : windows) {
        if (!result.empty() && each.from < result.back().to) {
            result.back().to = std::max(result.back().to, each.to);
        } else {
            result.push_back(each);
        }
    }
    return result;
}

/// What is left of `windows` beside `holes`; both are disjoint and in order.
std::vector<Window> beside(const std::vector<Window>& windows, const std::vector<Window>& holes) {
    std::vector<Window> result;
    for (Window left : windows) {
        for (const Window& hole : holes) {
            if (hole.to <= left.from || hole.from >= left.to) {
                continue;
            }
            if (hole.from > left.from) {
                result.push_back({left.from, hole.from});
            }
            left.from = std::min(hole.to, left.to);
        }
        if (!left.empty()) {
            result.push_back(left);
        }
    }
    return result;
}

} // namespace

std::vector<Reservation> reservationsAhead(const std::vector<SlurmNode>& nodes,
                                           const std::vector<SlurmReservation>& reservations,
                                           Instant at, const GpuTypes& types) {
    std::vector<std::vector<Window>> times;
    std::unordered_map<std::string, std::vector<std::size_t>> namedBy; // in rising order
    for (std::size_t i = 0; i < reservations.size(); ++i) {
        times.push_back(timesOf(reservations[i], at));
        if (times.back().empty()) {
            continue;
        }
        for (const std::string& name : hostNames(reservations[i].nodeList)) {
            auto& of = namedBy[name];
            if (of.empty() || of.back() != i) {
                of.push_back(i);
            }
        }
    }
    // Nodes that the same reservations name are set apart at the same times.
    std::map<std::vector<std::size_t>, std::vector<const SlurmNode*>> alike;
    for (const SlurmNode& node : nodes) {
        if (const auto found = namedBy.find(node.name); found != namedBy.end()) {
            alike[found->second].push_back(&node);
        }
    }
    using Kind = std::tuple<Instant, Instant, bool>;
    std::map<Kind, std::vector<SlurmNode>> nodesOf;
    for (const auto& [which, members] : alike) {
        std::vector<Window> maintained;
        std::vector<Window> reserved;
        for (const std::size_t i : which) {
            auto& into = reservations[i].maintenance ? maintained : reserved;
            into.insert(into.end(), times[i].begin(), times[i].end());
        }
        maintained = joined(std::move(maintained));
        reserved = beside(joined(std::move(reserved)), maintained);
        for (const bool isMaintenance : {true, false}) {
            for (const Window& window : isMaintenance ? maintained : reserved) {
                auto& inside = nodesOf[{window.from, window.to, isMaintenance}];
                for (const SlurmNode* node : members) {
                    inside.push_back(*node);
                }
            }
        }
    }
    std::vector<Reservation> ahead;
    for (const auto& [kind, inside] : nodesOf) {
        const auto& [from, to, isMaintenance] = kind;
        const double gpus = gpuStates(inside, {}, at, types).capacity;
        if (gpus > 0 && to > at && ahead.size() < kMost) {
            ahead.push_back({{from, to}, isMaintenance, gpus});
        }
    }
    return ahead;
}

} // namespace ff::feeds
