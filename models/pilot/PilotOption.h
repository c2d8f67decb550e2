// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/AccessDates.h"
#include "models/pilot/PilotAhead.h"
#include "models/pilot/PilotNeed.h"
#include "models/planning/WaitForecast.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

class Formatter;

/// What is known of a system when a pilot is planned.
struct PilotSystem {
    const System* system = nullptr;
    planning::WaitForecast wait;
    std::string partition;          ///< of the wait
    std::string gpuModel{};         ///< of the partition; empty: not known, or of several
    std::optional<double> headroom; ///< GPU-h of the holder's share that are left this year
    std::vector<planning::BacktestRow> backtest{}; ///< of the last 90 days
    planning::Reliability reliability{};
    std::vector<planning::Miss> misses{}; ///< the worst ones
    PilotAhead ahead{};
    std::vector<Announced> announced{}; ///< all, also after these days, as it was told
};

/// Why a system cannot serve a pilot; `none` where it can.
enum class NoService {
    none,
    tooFewGpus, ///< the pilot needs more at once than the system has
    noModel,    ///< it has none of the GPU models that are wanted
    tooLittleMemory,
    unknownSize ///< nobody published how many GPUs it has, and no job was seen
};

/// A system as a place for the pilot. All GPU-hours are the whole pilot's.
struct PilotOption {
    SystemId system;
    std::string title;
    NoService noService = NoService::none;
    std::optional<double> capacity;  ///< physical GPUs of the models that serve
    std::vector<std::string> models; ///< of the system that serve; empty: not known
    double others = 0;               ///< physical GPUs of its models that do not
    planning::WaitForecast wait;     ///< of one run
    std::string partition;
    std::vector<planning::BacktestRow> backtest; ///< how often bounds held, last 90 days
    planning::Reliability reliability;           ///< the same at several confidences
    std::vector<planning::Miss> misses;          ///< the worst ones of these days
    PilotAhead ahead;                            ///< free GPUs in the next days
    std::vector<Announced> announced;            ///< all, also after these days, as it was told
    /// Expected (median wait) of the first run. All times are beside what is announced.
    std::optional<Instant> start;
    std::optional<Instant> startBy;  ///< with the confidence asked for
    std::optional<Instant> finish;   ///< expected, of the last run
    std::optional<Instant> finishBy; ///< each run waits as long as its bound
    bool isLate = false;             ///< `finishBy` (else `finish`) is after the deadline
    double gpuHours = 0;
    std::optional<double> h100Hours; ///< unset: no factor for its GPUs
    std::optional<double> siteHours; ///< in the site's own unit; unset: it charges GPU-hours
    std::string siteUnit;
    std::optional<double> headroom; ///< before the pilot, GPU-h
    [[nodiscard]] std::optional<double> headroomAfter() const {
        const bool isSpent = headroom && noService == NoService::none;
        return isSpent ? std::optional(*headroom - gpuHours) : std::nullopt;
    }
};

struct PilotPlan {
    PilotNeed need;
    Instant at;                       ///< what was known then
    Instant begin;                    ///< when the first run enters the queue
    std::vector<PilotOption> options; ///< best first; those that cannot serve last
    /// Every access mode, or the one chosen: those that take the pilot first, by their date.
    std::vector<AccessFit> access;
    bool simulated = false;
};

/// What the system has of the GPU models and of the memory that the need asks for, at a time.
[[nodiscard]] std::vector<CapacityStep>
servingSteps(const PilotNeed& need, const Federation& federation, const System& system, Instant at);

/// Options in the order: can serve, has a bound, ends before the deadline, has headroom left;
/// among equals the one that ends first with confidence.
[[nodiscard]] PilotPlan buildPilotPlan(const PilotNeed& need, const Federation& federation,
                                       const std::vector<PilotSystem>& systems, Instant at);

/// Why the option stands where it does, or why it cannot serve, in one sentence. Times are in the
/// zone of the format.
[[nodiscard]] std::string reasonOf(const PilotOption& option, const PilotPlan& plan,
                                   const Formatter& format);
/// What the wait's bound rests on and how often it held, or why there is none, in one sentence.
[[nodiscard]] std::string boundText(const PilotOption& option, double confidence);
/// How free GPUs were predicted and how good that is, or why they were not, in sentences.
[[nodiscard]] std::string aheadText(const PilotOption& option, const Formatter& format);
/// "Maintenance of 64 GPUs: 3 Dec 2026, 08:00 – 20:00 EET (told by the site).".
[[nodiscard]] std::string announcedText(const Announced& announced, const Formatter& format);
/// The maintenance or reservation that first leaves too few GPUs for the pilot while it may wait or
/// run, alone or as the largest of several; nothing where there is none.
[[nodiscard]] const Announced* inTheWay(const PilotOption& option, const PilotPlan& plan);
/// A reservation that stood already at the time of the plan and leaves too few GPUs when the pilot
/// begins; nothing where there is none. It moves no time: the waits that were seen are those beside
/// it.
[[nodiscard]] const Announced* standingThen(const PilotOption& option, const PilotPlan& plan);
/// What one in the way of the option means for the pilot, in sentences.
[[nodiscard]] std::string obstacleText(const Announced& announced, const PilotOption& option,
                                       const PilotNeed& need, const Formatter& format);
/// Which access modes lead to the pilot and from when on, which may, and which refuse it.
[[nodiscard]] std::string accessText(const PilotPlan& plan, const Federation& federation,
                                     const Formatter& format);
/// "95 %": how often a bound has to hold.
[[nodiscard]] std::string confidenceText(double confidence);

} // namespace ff
