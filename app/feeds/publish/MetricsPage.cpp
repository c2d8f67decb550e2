// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/publish/MetricsPage.h"

#include "app/feeds/text/LabelText.h"
#include "app/feeds/text/TextNumber.h"
#include "models/core/Coverage.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace ff::feeds {
namespace {

/// What a metric is called on the page, and how its qualifier is.
struct Published {
    Metric metric;
    const char* help;
    const char* qualifier = nullptr; ///< a label
    bool byAccount = false;          ///< a value is of an account
    bool accountsOnly = false;       ///< and says nothing without it
};

constexpr std::array kPublished{
    Published{Metric::gpusCapacity, "GPUs installed"},
    Published{Metric::gpusAllocated, "GPUs bound to a job"},
    Published{Metric::gpusIdle, "GPUs that wait for a job"},
    Published{Metric::gpusDown, "GPUs down or drained"},
    Published{Metric::gpusPlannedDown, "GPUs in maintenance or powered down"},
    Published{Metric::gpusReserved, "GPUs in a reservation, without a job"},
    Published{Metric::gpuBusy, "how busy the GPUs are, 0 to 1", "origin"},
    Published{Metric::gpuBusyAllocated, "how busy the GPUs with a job are, 0 to 1", "origin"},
    Published{Metric::queueJobs, "jobs that wait", "kind", true},
    Published{Metric::queueGpus, "GPUs that waiting jobs ask for", "kind", true},
    Published{Metric::accountGpusAllocated, "GPUs bound to jobs of the account", nullptr, true,
              true},
    Published{Metric::accountJobsRunning, "running jobs of the account", nullptr, true, true},
};

struct Cell {
    double sum = 0;
    Instant at; ///< the newest of what is summed
};

std::string secondsOf(Instant at) {
    char text[32];
    const auto millis = static_cast<long long>(toMillis(at));
    std::snprintf(text, sizeof text, "%lld.%03lld", millis / 1000, millis % 1000);
    return text;
}

void addFamily(const Published& published, const std::vector<LatestValue>& latest,
               const std::vector<PublishedSystem>& systems, Instant now, std::string& page) {
    std::map<std::string, Cell> cells; ///< by their labels
    for (const LatestValue& value : latest) {
        const auto system = std::ranges::find(systems, value.key.system, &PublishedSystem::system);
        const bool holds = now - value.point.at <= holdTime(value.interval);
        if (value.key.metric != published.metric || system == systems.end() || !holds) {
            continue;
        }
        const std::string& account = value.key.account;
        // What is of no account the reader finds again: it is what the accounts leave of the whole.
        if (published.accountsOnly && (!system->accounts || account.empty())) {
            continue;
        }
        std::string labels = "system=\"" + escapedLabel(value.key.system.text) + '"';
        if (published.qualifier && !value.key.qualifier.empty()) {
            labels += std::string(",") + published.qualifier + "=\"" +
                      escapedLabel(value.key.qualifier) + '"';
        }
        if (published.byAccount && system->accounts && !account.empty()) {
            labels += ",account=\"" + escapedLabel(account) + '"';
        }
        Cell& cell = cells[labels];
        cell.sum += value.point.value;
        cell.at = std::max(cell.at, value.point.at);
    }
    if (cells.empty()) {
        return;
    }
    const std::string name = "factoryfloor_" + std::string(info(published.metric).name);
    page += "# TYPE " + name + " gauge\n# HELP " + name + ' ' + published.help + '\n';
    for (const auto& [labels, cell] : cells) {
        page += name + '{' + labels + "} " + numberText(cell.sum) + ' ' + secondsOf(cell.at) + '\n';
    }
}

} // namespace

std::string metricsPage(const std::vector<LatestValue>& latest,
                        const std::vector<PublishedSystem>& systems, Instant now) {
    std::string page;
    for (const Published& published : kPublished) {
        addFamily(published, latest, systems, now, page);
    }
    return page + "# EOF\n";
}

} // namespace ff::feeds
