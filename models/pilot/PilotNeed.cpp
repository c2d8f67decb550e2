// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/PilotNeed.h"

#include "models/figure/Words.h"
#include "models/format/Formatter.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace ff {
namespace {

constexpr std::int64_t kMostGpus = 1'000'000;
constexpr double kMostHours = 24 * 366;
constexpr int kMostRuns = 10'000;

/// The ids, "a, b, c".
template <class List>
std::string idsOf(const List& list) {
    std::string text;
    for (const auto& each : list) {
        text += (text.empty() ? "" : ", ") + each.id.text;
    }
    return text;
}

template <class List, class IdType>
bool isKnown(const List& list, const IdType& id) {
    return id.text.empty() ||
           std::ranges::any_of(list, [&](const auto& each) { return each.id == id; });
}

using Problem = std::optional<std::string>;

Problem unknownName(const char* sentence, const std::string& name, const std::string& known) {
    return inWords(sentence, name, known);
}

Problem nameProblem(const PilotNeed& need, const Federation& federation) {
    if (!isKnown(federation.networks, need.network)) {
        return unknownName(
            QT_TRANSLATE_NOOP("ff::Provenance", "There is no network “%1”. Known are: %2."),
            need.network.text, idsOf(federation.networks));
    }
    for (const SystemId& system : need.systems) {
        if (federation.system(system) == nullptr) {
            return unknownName(
                QT_TRANSLATE_NOOP("ff::Provenance", "There is no system “%1”. Known are: %2."),
                system.text, idsOf(federation.systems));
        }
    }
    if (!isKnown(federation.holders, need.holder)) {
        return unknownName(
            QT_TRANSLATE_NOOP("ff::Provenance", "There is no holder “%1”. Known are: %2."),
            need.holder.text, idsOf(federation.holders));
    }
    if (!isKnown(federation.modes, need.mode)) {
        return unknownName(
            QT_TRANSLATE_NOOP("ff::Provenance", "There is no access mode “%1”. Known are: %2."),
            need.mode.text, idsOf(federation.modes));
    }
    for (const std::string& model : need.models) {
        if (!federation.h100Source.contains(model)) {
            std::string known;
            for (const GpuModel& each : federation.gpuModels) {
                known += (known.empty() ? "" : ", ") + each.name;
            }
            return unknownName(
                QT_TRANSLATE_NOOP("ff::Provenance", "There is no GPU model “%1”. Known are: %2."),
                model, known);
        }
    }
    return {};
}

std::string hoursText(double hours) {
    return std::to_string(std::llround(std::max(0.0, hours)));
}

/// To a tenth, rounded so that the less stays less in words.
std::string tenthsText(double tenths) {
    return Formatter().number(tenths / 10, std::fmod(tenths, 10) == 0 ? 0 : 1).toStdString();
}

std::string timeText(Instant at, const Formatter* format) {
    return format ? format->instant(at).toStdString()
                  : toIso8601(std::chrono::floor<std::chrono::seconds>(at));
}

Problem sizeProblem(const PilotNeed& need) {
    if (need.gpus < 1 || need.gpus > kMostGpus) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The number of GPUs has to be from 1 to %1; it is %2."),
                       std::to_string(kMostGpus), std::to_string(need.gpus));
    }
    if (!(need.hours > 0) || need.hours > kMostHours) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The hours of a run have to be above 0 and at most %1."),
                       hoursText(kMostHours));
    }
    if (need.runs < 1 || need.runs > kMostRuns) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The number of runs has to be from 1 to %1; it is %2."),
                       std::to_string(kMostRuns), std::to_string(need.runs));
    }
    if (need.memoryGb && !(*need.memoryGb > 0)) {
        return inWords(
            QT_TRANSLATE_NOOP("ff::Provenance", "The memory of a GPU has to be above 0 GB."));
    }
    if (!(need.confidence > 0.5) || !(need.confidence < 0.999)) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The confidence has to be above 0.5 and below 0.999."));
    }
    return {};
}

} // namespace

std::optional<std::string> needProblem(const PilotNeed& need, const Federation& federation,
                                       Instant now, const Formatter* format) {
    if (auto problem = sizeProblem(need)) {
        return problem;
    }
    if (auto problem = nameProblem(need, federation)) {
        return problem;
    }
    if (!need.until) {
        return {};
    }
    if (*need.until <= now) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The deadline %1 is not after %2, the time of the plan."),
                       timeText(*need.until, format), timeText(now, format));
    }
    if (need.from && *need.from >= *need.until) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The start %1 is not before the deadline %2. Let it begin "
                                         "earlier, or choose a later deadline."),
                       timeText(*need.from, format), timeText(*need.until, format));
    }
    const Instant begin = std::max(now, need.from.value_or(now));
    const double needed = need.hours * (need.parallel ? 1 : need.runs);
    const double available =
        std::chrono::duration<double, std::ratio<3600>>(*need.until - begin).count();
    if (available < needed) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "From %1 to the deadline %2 there are %3 h, but the runs "
                                         "alone take %4 h."),
                       timeText(begin, format), timeText(*need.until, format),
                       tenthsText(std::floor(available * 10)), tenthsText(std::ceil(needed * 10)));
    }
    return {};
}

} // namespace ff
