// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figures.h"
#include "models/gpus/GpuStates.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// The figures of Overview. `before` is the same sum over the period before, `trend` one sum a
/// bin; `source` names what they rest on.
struct FigureInputs {
    StateSum now;
    StateSum before;
    std::vector<StateSum> trend;
    std::string source;
    std::string busySource;
    std::string busySystems{};  ///< over several systems: which tell busy, and how many of all GPUs
    std::string queueSystems{}; ///< the same for what the queue asks for
    /// Systems that do not weigh in the coverage, since their capacity is not known.
    std::string unweighed{};
    std::vector<std::string> doubts{}; ///< what speaks against the counts, a sentence each
    std::string allocationUntold{};    ///< systems that do not tell what is allocated
    Coverage seen{};                   ///< of all systems, also those that do not tell allocations
    Coverage seenBefore{};
    std::optional<Instant> newest{};
    Instant at{}; ///< when it is computed
    GpuUnit unit = GpuUnit::physical;
};
[[nodiscard]] Figure allocationFigure(const FigureInputs& inputs);
[[nodiscard]] Figure utilisationFigure(const FigureInputs& inputs);
/// GPU-h, after "allocated but idle" of METRICS. It has a change on the period before only where
/// all of both was seen: a sum over less time is less.
[[nodiscard]] Figure allocatedIdleFigure(const FigureInputs& inputs);
/// Busy over all GPUs, of a system that does not tell which are allocated.
[[nodiscard]] Figure busyFigure(const FigureInputs& inputs);
[[nodiscard]] Figure pressureFigure(const FigureInputs& inputs);
[[nodiscard]] Figure coverageFigure(const FigureInputs& inputs);

} // namespace ff
