// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "models/ports/NoteBook.h"
#include "models/ports/SampleLines.h"
#include "models/waits/WaitGroups.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff {

struct TimeMark {
    Window window;
    std::string kind; ///< "maintenance", "outage", "note"; "before" the first sample of all
    std::string text;
};

/// What a factory's page shows. GPUs are physical GPUs.
struct FactoryView {
    Scope scope;
    SystemId system;
    std::string title;
    std::string facts; ///< "CSC, Kajaani, Finland · with CZ, DK ... · LUMI: 11 912 MI250X"
    std::vector<std::pair<std::string, std::string>> details; ///< fact, value; then its source
    TimeGrid grid;
    /// delivered, allocatedNotBusy, idle, down; or busy alone, where allocations are not told
    std::vector<Band> states;
    std::vector<double> seen; ///< which part of each bin the states were observed in, 0..1
    std::vector<std::optional<double>> capacity; ///< the line above the bands
    std::vector<Band> queue;                     ///< eligible pending GPUs by access mode
    std::vector<std::optional<double>> heldGpus; ///< apart, below the line
    /// GPUs in use in the period before, bin by bin from its beginning.
    std::vector<std::optional<double>> before{};
    TimeGrid waitsGrid{};              ///< of bins in which enough jobs start; no bins: `grid`
    std::vector<Band> waits;           ///< "p50", "p90", seconds
    std::vector<double> waitsSeen;     ///< which part of each bin its jobs are known of, 0..1
    std::vector<WaitGroup> waitGroups; ///< by holder, by mode, by size
    std::vector<HolderShare> shares;
    std::vector<Band> sharesOverTime; ///< allocated GPUs by holder
    /// 7 x 24 allocation rates, Monday 00:00 first, in the scope's zone.
    std::vector<std::optional<double>> week;
    std::vector<TimeMark> marks;
    std::vector<Note> notes; ///< of this system and window; each is among the marks too
    Figure allocationRate;
    Figure utilisation;
    Figure allocatedIdle; ///< GPU-h
    Figure waitP90;       ///< seconds; unset value: so many still wait that it is not reached yet
    FloorRow floor;
    bool simulated = false;
    /// Sample by sample, in the columns of `grid`, where a screen asked: allocated GPUs, and what
    /// all eligible jobs ask for. Empty: not told, or a part of the queue alone was asked for.
    std::vector<LineColumn> allocatedLine{};
    std::vector<LineColumn> queueLine{};
};

} // namespace ff
