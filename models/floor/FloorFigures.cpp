// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/floor/FloorRows.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// The systems that tell a figure, and how many of all GPUs these have.
class Tellers final {
public:
    /// Counts a row's GPUs among all.
    void of(const BuiltRow& built) { m_all += built.row.capacity.value_or(0); }
    /// True, and counted, where the system told it at any time in the window or the one before.
    bool tells(const BuiltRow& built, Coverage StateSum::* coverage) {
        if ((built.now.*coverage).observed.count() <= 0 &&
            (built.before.*coverage).observed.count() <= 0) {
            return false;
        }
        m_gpus += built.row.capacity.value_or(0);
        m_names += (m_names.empty() ? "" : ", ") + built.row.title;
        return true;
    }
    [[nodiscard]] std::string text() const {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1; %2 of %3 GPUs"),
                       m_names.empty() ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "none"))
                                       : m_names,
                       amount(std::round(m_gpus), {}), amount(std::round(m_all), {}));
    }

private:
    double m_all = 0;
    double m_gpus = 0;
    std::string m_names;
};

} // namespace

std::string busyText(const BusySource& busy, const std::vector<StateBin>& bins) {
    if (std::ranges::none_of(bins, [](const StateBin& bin) {
            return bin.busy.has_value() || bin.busyOfAll.has_value();
        })) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "not measured"));
    }
    std::string text = busy.qualifier.empty()
                           ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "as the source gives it"))
                           : busy.qualifier;
    return busy.ofAllocated
               ? text
               : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1, the site's mean over all GPUs"),
                         text);
}

FigureInputs figureInputs(const std::vector<BuiltRow>& rows, Instant now) {
    FigureInputs figures{};
    figures.at = now;
    std::size_t counted = 0;
    std::size_t weighed = 0;
    std::string sources;
    std::set<std::string> busy;
    Tellers busyTellers;
    Tellers queueTellers;
    for (const BuiltRow& built : rows) {
        busyTellers.of(built);
        queueTellers.of(built);
        if (!built.hasSource) {
            continue;
        }
        ++counted;
        const bool weighs = std::ranges::any_of(built.states.bins,
                                                [](const StateBin& bin) { return bin.gpus > 0; });
        if (weighs) {
            ++weighed;
        } else {
            figures.unweighed += (figures.unweighed.empty() ? "" : ", ") + built.row.title;
        }
        figures.unit = built.unit;
        for (const std::string& doubt : built.row.doubts) {
            figures.doubts.push_back(rows.size() > 1 ? built.row.title + ": " + doubt : doubt);
        }
        if (!built.sources.empty()) {
            sources += (sources.empty() ? "" : ", ") + built.sources;
        }
        StateSum sum = built.now;
        StateSum before = built.before;
        figures.seen += sum.coverage;
        figures.seenBefore += before.coverage;
        if (!built.row.untold.empty()) {
            figures.allocationUntold +=
                (figures.allocationUntold.empty() ? "" : ", ") + built.row.title;
            sum.coverage = before.coverage = {};
        }
        if (busyTellers.tells(built, &StateSum::busyCoverage)) {
            busy.insert(busyText(built.busy, built.states.bins));
        } else {
            sum.busyCoverage = before.busyCoverage = {};
        }
        if (!queueTellers.tells(built, &StateSum::queueCoverage)) {
            sum.queueCoverage = before.queueCoverage = {};
        }
        figures.now += sum;
        figures.before += before;
        figures.trend.resize(std::max(figures.trend.size(), built.states.bins.size()));
        for (std::size_t i = 0; i < built.states.bins.size(); ++i) {
            figures.trend[i].add(built.states.bins[i]);
        }
        if (built.newest && (!figures.newest || *built.newest > *figures.newest)) {
            figures.newest = built.newest;
        }
    }
    if (weighed == 0) { // then time alone weighs
        figures.unweighed.clear();
    }
    figures.source = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 of %2 systems have a source"),
                             std::to_string(counted), std::to_string(rows.size()));
    if (!sources.empty()) {
        figures.source += ": " + sources;
    }
    figures.busySystems = busyTellers.text();
    figures.queueSystems = queueTellers.text();
    for (const std::string& text : busy) {
        figures.busySource += (figures.busySource.empty() ? "" : "; ") + text;
    }
    if (busy.empty()) {
        figures.busySource = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "not measured"));
    }
    return figures;
}

} // namespace ff
