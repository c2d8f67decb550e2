// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/publish/MetricsPage.h"

#include "app/feeds/text/LabelText.h"
#include "app/feeds/text/TextNumber.h"
#include "models/core/Coverage.h"

#include <algorithm>
#include <array>
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

/// The time of the newest value of each metric, by the labels that say which.
using Times = std::map<std::string, Instant>;

std::string secondsOf(Instant at) {
    char text[32];
    const auto millis = static_cast<long long>(toMillis(at));
    std::snprintf(text, sizeof text, "%lld.%03lld", millis / 1000, millis % 1000);
    return text;
}

void addFamily(const Published& published, const std::vector<LatestValue>& latest,
               const std::vector<PublishedSystem>& systems, Instant now, Times& times,
               std::string& page) {
    std::map<std::string, double> cells; ///< by their labels
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
        Instant& newest =
            times
                .try_emplace(labels + ",metric=\"" + std::string(info(published.metric).name) + '"')
                .first->second;
        newest = std::max(newest, value.point.at);
        if (published.qualifier && !value.key.qualifier.empty()) {
            labels += std::string(",") + published.qualifier + "=\"" +
                      escapedLabel(value.key.qualifier) + '"';
        }
        if (published.byAccount && system->accounts && !account.empty()) {
            labels += ",account=\"" + escapedLabel(account) + '"';
        }
        cells[labels] += value.point.value;
    }
    if (cells.empty()) {
        return;
    }
    const std::string name = "factoryfloor_" + std::string(info(published.metric).name);
    page += "# TYPE " + name + " gauge\n# HELP " + name + ' ' + published.help + '\n';
    for (const auto& [labels, sum] : cells) {
        page += name + '{' + labels + "} " + numberText(sum) + '\n';
    }
}

void addTimes(const Times& times, std::string& page) {
    if (times.empty()) {
        return;
    }
    const std::string name = "factoryfloor_sample_timestamp_seconds";
    page += "# TYPE " + name + " gauge\n# UNIT " + name + " seconds\n# HELP " + name +
            " when the newest value of the metric was true at the site\n";
    for (const auto& [labels, at] : times) {
        page += name + '{' + labels + "} " + secondsOf(at) + '\n';
    }
}

} // namespace

std::string metricsPage(const std::vector<LatestValue>& latest,
                        const std::vector<PublishedSystem>& systems, Instant now) {
    std::string page;
    Times times;
    for (const Published& published : kPublished) {
        addFamily(published, latest, systems, now, times, page);
    }
    addTimes(times, page);
    return page + "# EOF\n";
}

} // namespace ff::feeds
