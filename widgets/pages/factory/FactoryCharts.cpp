// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryCharts.h"

#include "models/periods/Periods.h"
#include "widgets/charts/base/BandStyle.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Palette.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace ff {
namespace {

/// The analysis names its bands in English; those that are words of ours are said in the person's
/// language, names (access modes) stay.
std::vector<Band> inWords(std::vector<Band> bands) {
    const std::pair<const char*, QString> words[] = {
        {"delivered", FactoryPage::tr("Delivered")},
        {"allocatedNotBusy", FactoryPage::tr("Allocated, not busy")},
        {"busy", FactoryPage::tr("Busy, allocation not told")},
        {"idle", FactoryPage::tr("Idle")},
        {"down", FactoryPage::tr("Down")},
        {"p50", FactoryPage::tr("Wait p50")},
        {"p90", FactoryPage::tr("Wait p90")},
        {"", FactoryPage::tr("No access mode")}};
    for (Band& band : bands) {
        for (const auto& [key, word] : words) {
            if (band.key == key) {
                band.title = word.toStdString();
            }
        }
    }
    return bands;
}

std::vector<Band> ofHolders(std::vector<Band> bands) {
    for (Band& band : bands) {
        band.title = holderName(band.key).toStdString();
    }
    return bands;
}
/// Access modes in the catalogue's order: which of the colours each has.
std::vector<std::string> modeIdentities(const Federation& federation) {
    std::vector<std::string> ids;
    for (const AccessMode& mode : federation.modes) {
        ids.push_back(mode.id.text);
    }
    return ids;
}

/// Holders by the GPUs that they are entitled to over all systems: the largest have a colour that
/// nobody else has.
std::vector<std::string> holderIdentities(const Federation& federation) {
    std::map<std::string, double> entitled;
    for (const Holder& holder : federation.holders) {
        entitled[holder.id.text] = 0;
    }
    for (const Entitlement& entitlement : federation.entitlements) {
        if (const System* system = federation.system(entitlement.system)) {
            entitled[entitlement.holder.text] +=
                entitlement.fraction * capacityAt(*system, ff::now()).value_or(0);
        }
    }
    std::vector<std::string> ids;
    for (const auto& [id, gpus] : entitled) {
        ids.push_back(id);
    }
    std::ranges::sort(ids, [&](const std::string& a, const std::string& b) {
        return entitled.at(a) != entitled.at(b) ? entitled.at(a) > entitled.at(b) : a < b;
    });
    return ids;
}

} // namespace

bool hasHeld(const FactoryView& view) {
    return std::ranges::any_of(view.heldGpus, [](const auto& v) { return v.value_or(0) > 0; });
}

TimeChartData statesChart(const FactoryView& view, Window full) {
    TimeChartData states;
    states.grid = view.grid;
    states.full = full;
    states.bands = inWords(view.states);
    // As "How this was computed" has it: a past that was made of jobs knows no downtime.
    const auto& inputs = view.allocationRate.provenance.inputs;
    const auto idle = std::ranges::find(states.bands, "idle", &Band::key);
    if (idle != states.bands.end() && std::ranges::any_of(inputs, [](const auto& input) {
            return input.first == "idle or down, not known";
        })) {
        idle->title = FactoryPage::tr("Idle or down").toStdString();
    }
    states.ceiling = view.capacity;
    states.ceilingTitle = FactoryPage::tr("Capacity");
    states.marks = view.marks;
    states.seen = view.seen;
    states.busyKnown = !view.floor.parts || view.floor.parts->busyKnown;
    states.shareInLegend = true;
    states.before = view.before;
    if (!view.allocatedLine.empty()) {
        states.sampled = {{"allocated",
                           FactoryPage::tr("Allocated").toStdString(),
                           view.allocatedLine,
                           {"delivered", "allocatedNotBusy"}}};
    }
    return states;
}

TimeChartData queueChart(const FactoryView& view, Window full, const Federation& federation) {
    TimeChartData queue;
    queue.grid = view.grid;
    queue.full = full;
    queue.seen = view.seen;
    queue.identities = modeIdentities(federation);
    queue.bands = foldIntoOther(inWords(view.queue), Palette::kCategories,
                                FactoryPage::tr("Other").toStdString());
    if (!view.queueLine.empty()) {
        queue.sampled = {
            {"eligible", FactoryPage::tr("Queue depth").toStdString(), view.queueLine, {}}};
        for (const Band& band : queue.bands) {
            queue.sampled.front().sums.push_back(band.key);
        }
    }
    if (hasHeld(view)) {
        queue.below = {{"held", FactoryPage::tr("Held or dependent").toStdString(), view.heldGpus}};
    }
    return queue;
}

TimeChartData waitsChart(const FactoryView& view, Window full) {
    TimeChartData waits;
    waits.grid = view.waitsGrid.count > 0 ? view.waitsGrid : view.grid;
    waits.full = full;
    waits.lines = inWords(view.waits);
    waits.unit = Unit::seconds;
    waits.seen = view.waitsSeen;
    waits.nothingText = FactoryPage::tr("no job started");
    waits.resolution = FactoryPage::tr("of jobs that started in these %1", "a duration");
    return waits;
}

TimeChartData holdersChart(const FactoryView& view, Window full, const Federation& federation) {
    TimeChartData holders;
    holders.grid = view.grid;
    holders.full = full;
    holders.seen = view.seen;
    holders.identities = holderIdentities(federation);
    holders.bands = foldIntoOther(ofHolders(view.sharesOverTime), Palette::kCategories,
                                  FactoryPage::tr("Other").toStdString());
    holders.ceiling = view.capacity;
    holders.ceilingTitle = FactoryPage::tr("Capacity");
    return holders;
}

std::vector<std::optional<double>> onGrid(const TimeGrid& finer, const TimeGrid& grid,
                                          const std::vector<std::optional<double>>& values) {
    std::vector<std::optional<double>> result(values.empty() ? 0 : finer.count);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const Instant middle = finer.start + finer.every * std::int64_t(i) + finer.every / 2;
        const auto bin = std::size_t(std::max<std::int64_t>(0, (middle - grid.start) / grid.every));
        result[i] = bin < values.size() ? values[bin] : std::nullopt;
    }
    return result;
}

std::vector<Window> timeOfHours(Window full, const std::set<int>& hours, const std::string& zone) {
    constexpr int kHours = 24;
    const QTimeZone found(QByteArray::fromStdString(zone));
    const QTimeZone clocks = found.isValid() ? found : QTimeZone::utc();
    const std::vector<Instant> cuts = boundaries(full, Every::hour, zone);
    std::vector<Window> stretches;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(cuts[i]), clocks);
        const int hour = (local.date().dayOfWeek() - 1) * kHours + local.time().hour();
        if (!hours.contains(hour)) {
            continue;
        }
        if (!stretches.empty() && stretches.back().to == cuts[i]) {
            stretches.back().to = cuts[i + 1];
        } else {
            stretches.push_back({cuts[i], cuts[i + 1]});
        }
    }
    return stretches;
}

} // namespace ff
