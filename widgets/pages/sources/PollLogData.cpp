// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/sources/PollLogData.h"

#include "models/core/ErrorText.h"
#include "models/periods/Periods.h"
#include "widgets/pages/sources/PollLogPanel.h"

#include <algorithm>
#include <ranges>

namespace ff {
namespace {

struct PollBin {
    double sum = 0;
    double slowest = 0;
    int good = 0;
    int all = 0;
};

/// Failed polls that follow each other, until one is answered; with the error of the first.
std::vector<TimeMark> failuresOf(const std::vector<Outcome>& polls) {
    std::vector<TimeMark> marks;
    bool fails = false;
    for (const Outcome& poll : polls) {
        if (poll.error && !fails) {
            marks.push_back(
                {{poll.started, poll.started}, "outage", describe(*poll.error).toStdString()});
        }
        if (poll.error || fails) {
            marks.back().window.to =
                poll.error ? poll.started + std::max(poll.latency, Duration{1}) : poll.started;
        }
        fails = poll.error.has_value();
    }
    return marks;
}

} // namespace

TimeChartData pollChart(const std::vector<Outcome>& polls, Window window, Duration every) {
    const auto count = std::size_t((window.length() + every - Duration{1}) / every);
    std::vector<PollBin> bins(count);
    for (const Outcome& poll : polls) {
        if (poll.started < window.from || poll.started >= window.to) {
            continue;
        }
        PollBin& bin = bins[std::size_t((poll.started - window.from) / every)];
        ++bin.all;
        if (poll.ok()) {
            const auto took = double(poll.latency.count());
            ++bin.good;
            bin.sum += took;
            bin.slowest = std::max(bin.slowest, took);
        }
    }
    TimeChartData data;
    data.grid = {window.from, every, count};
    data.full = window;
    data.unit = Unit::count;
    Band mean{"latency", PollLogPanel::tr("Latency, ms").toStdString(), {}};
    Band slowest{"slowest", PollLogPanel::tr("Slowest, ms").toStdString(), {}};
    for (const PollBin& bin : bins) {
        const bool known = bin.good > 0;
        mean.values.push_back(known ? std::optional(bin.sum / bin.good) : std::nullopt);
        slowest.values.push_back(known ? std::optional(bin.slowest) : std::nullopt);
        data.seen.push_back(bin.all > 0 ? double(bin.good) / bin.all : 0);
    }
    data.lines = {std::move(mean), std::move(slowest)};
    data.identities = {"latency", "slowest"};
    data.marks = failuresOf(polls);
    return data;
}

TableData pollTable(const std::vector<Outcome>& polls, const Formatter& formatter) {
    TableData table;
    table.rowHeading = PollLogPanel::tr("Poll");
    table.sortsByKey = true;
    TableData::Column outcome{PollLogPanel::tr("Outcome"), Unit::count, {}, {}};
    TableData::Column latency{PollLogPanel::tr("Latency, ms"), Unit::count, {}, {}};
    TableData::Column samples{PollLogPanel::tr("Samples"), Unit::count, {}, {}};
    TableData::Column bytes{PollLogPanel::tr("Bytes"), Unit::count, {}, {}};
    TableData::Column words{PollLogPanel::tr("Message"), Unit::count, {}, {}};
    for (const Outcome& poll : std::ranges::reverse_view(polls)) {
        table.rows.push_back(formatter.instant(poll.started));
        table.keys.push_back(QString::fromStdString(toIso8601(poll.started)));
        outcome.texts.push_back(poll.ok() ? PollLogPanel::tr("answered")
                                          : PollLogPanel::tr("failed"));
        latency.values.emplace_back(double(poll.latency.count()));
        samples.values.emplace_back(double(poll.samples));
        bytes.values.emplace_back(double(poll.bytes));
        words.texts.push_back(poll.error ? describe(*poll.error)
                                         : QString::fromStdString(poll.remark));
    }
    table.columns = {std::move(outcome), std::move(latency), std::move(samples), std::move(bytes),
                     std::move(words)};
    return table;
}

} // namespace ff
