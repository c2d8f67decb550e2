// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Windows.h"
#include "models/factory/FactoryBands.h"
#include "models/figure/Figures.h"
#include "models/figure/Words.h"
#include "models/floor/FloorRows.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

std::vector<std::optional<double>> weekOf(const FactoryInputs& inputs, const System& system) {
    const BinTable& hours = inputs.hours;
    const QTimeZone found(QByteArray::fromStdString(inputs.floor.scope.zone));
    const QTimeZone qZone = found.isValid() ? found : QTimeZone::utc();
    constexpr std::size_t kHoursOfAWeek = 7 * 24;
    std::array<StateSum, kHoursOfAWeek> sums;
    const SystemStates states = statesOf(system, hours, latestCapacity(inputs.floor, system));
    for (std::size_t i = 0; i < states.bins.size(); ++i) {
        const Instant middle = hours.window.from + hours.every * std::int64_t(i) + hours.every / 2;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(middle), qZone);
        const int slot = (local.date().dayOfWeek() - 1) * 24 + local.time().hour();
        sums[std::size_t(slot)].add(states.bins[i]);
    }
    std::vector<std::optional<double>> result;
    for (const StateSum& sum : sums) {
        result.push_back(allocationRate(sum));
    }
    return result;
}

namespace {

/// A hole in what was observed. A source that was just added has failed at nothing yet.
TimeMark markOf(const Window& hole, const FactoryInputs& inputs) {
    const Window seen = hull(inputs.observed);
    const bool hasFailed = std::ranges::any_of(
        inputs.floor.statuses, [](const SourceStatus& status) { return bool(status.last.error); });
    if (seen.empty() && !hasFailed) {
        return {hole, "before",
                inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Waits for its first sample"))};
    }
    if (!seen.empty() && hole.to <= seen.from) {
        return {hole, "before",
                inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Before the first sample"))};
    }
    return {hole, "outage", inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Not observed"))};
}

} // namespace

std::vector<TimeMark> marksOf(const FactoryInputs& inputs, const SystemStates& states) {
    const BinTable& bins = inputs.floor.bins;
    std::vector<TimeMark> marks;
    const Duration shortest = std::max<Duration>(bins.every / 2, std::chrono::minutes{5});
    const Window asked = inputs.floor.scope.window; // may end later than now
    for (const Window& hole :
         gaps(inputs.observed, {asked.from, std::min(asked.to, inputs.floor.now)})) {
        if (hole.length() >= shortest) {
            marks.push_back(markOf(hole, inputs));
        }
    }

    constexpr double kATenth = 0.1;
    double most = 0;
    std::optional<Instant> since;
    const auto close = [&](Instant until) {
        if (since) {
            marks.push_back(
                {{*since, until},
                 "maintenance",
                 inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Planned down: up to %1 GPUs"),
                         amount(std::round(most), {}))});
        }
        since.reset();
        most = 0;
    };
    for (std::size_t i = 0; i < states.bins.size(); ++i) {
        const StateBin& bin = states.bins[i];
        const Instant from = bins.window.from + bins.every * std::int64_t(i);
        if (bin.capacity > 0 && bin.plannedDown >= kATenth * bin.capacity) {
            since = since.value_or(from);
            most = std::max(most, bin.plannedDown);
        } else {
            close(from);
        }
    }
    close(bins.window.to);
    for (const Note& note : inputs.notes) { // an instant, as a window that is not empty
        marks.push_back({{note.at, note.at + std::chrono::milliseconds{1}}, "note", note.text});
    }
    std::ranges::sort(marks, {}, &TimeMark::window);
    return marks;
}

} // namespace ff
