// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"

namespace ff::report {
namespace {

std::optional<double> seconds(const std::optional<Duration>& length) {
    return length ? std::optional(double(length->count()) / 1000) : std::nullopt;
}

} // namespace

Table waitTable(Draft& draft, const FactoryView& view, double coverage) {
    const std::string p50 = words(QT_TRANSLATE_NOOP("ff::Report", "Half started within"));
    const std::string p90 = words(QT_TRANSLATE_NOOP("ff::Report", "Nine of ten started within"));
    const std::string started = words(QT_TRANSLATE_NOOP("ff::Report", "Started"));
    const std::string pending = words(QT_TRANSLATE_NOOP("ff::Report", "Not started"));
    Table table{.id = "waits",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Waits by kind of job")),
                .columns = {{"by", words(QT_TRANSLATE_NOOP("ff::Report", "By"))},
                            {"group", words(QT_TRANSLATE_NOOP("ff::Report", "Jobs of"))},
                            {"wait_p50_s", p50, Unit::seconds},
                            {"wait_p90_s", p90, Unit::seconds},
                            {"started", started, Unit::count},
                            {"pending", pending, Unit::count}},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report",
                    "From the time at which a job could start to its start. Jobs that still wait, "
                    "or were cancelled while they waited, count as longer than that.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No wait was seen."))};
    for (const WaitGroup& group : view.waitGroups) {
        const char* kind = group.by == WaitGroup::By::holder ? "holder"
                           : group.by == WaitGroup::By::mode ? "mode"
                                                             : "size";
        const std::string by = group.by == WaitGroup::By::holder
                                   ? words(QT_TRANSLATE_NOOP("ff::Report", "Holder"))
                               : group.by == WaitGroup::By::mode
                                   ? words(QT_TRANSLATE_NOOP("ff::Report", "Access mode"))
                                   : words(QT_TRANSLATE_NOOP("ff::Report", "GPUs of the job"));
        const std::string id = std::string("waits.") + kind + '/' +
                               (group.key.empty() ? std::string("none") : group.key);
        const auto wait = [&](const char* what, const std::string& name,
                              const std::optional<Duration>& length) -> Cell {
            return draft.add(
                {.id = id + '.' + what,
                 .name = name,
                 .value = length ? std::optional(double(length->count()) / 1000) : std::nullopt,
                 .unit = Unit::seconds,
                 .coverage = coverage,
                 .method = "jobs"});
        };
        const auto jobs = [&](const char* what, const std::string& name,
                              std::size_t number) -> Cell {
            return draft.add({.id = id + '.' + what,
                              .name = name,
                              .value = double(number),
                              .unit = Unit::count,
                              .coverage = coverage,
                              .method = "jobs"});
        };
        table.rows.push_back(
            {{by, group.title, wait("p50", p50, group.p50), wait("p90", p90, group.p90),
              jobs("started", started, group.started), jobs("pending", pending, group.pending)}});
    }
    return table;
}

void putNewcomers(Draft& draft, const Newcomers& newcomers, double coverage) {
    const auto add = [&](const char* id, const char* title, std::optional<double> value,
                         Unit unit) {
        return draft.add({.id = id,
                          .name = words(title),
                          .value = value,
                          .unit = unit,
                          .coverage = coverage,
                          .method = "jobs",
                          .why = newcomers.accounts > 0 ? Missing::notKnown : Missing::notDefined});
    };
    draft.say(words(QT_TRANSLATE_NOOP(
        "ff::Report", "Newcomers, such as start-ups: accounts that had used no GPU for 14 days, "
                      "until they have used 100 GPU-hours.")));
    draft.put(KeyFigures{
        {add("newcomers.wait_p50",
             QT_TRANSLATE_NOOP("ff::Report", "Newcomers: half started within"),
             seconds(newcomers.waits.p50), Unit::seconds),
         add("newcomers.wait_p90",
             QT_TRANSLATE_NOOP("ff::Report", "Newcomers: nine of ten started within"),
             seconds(newcomers.waits.p90), Unit::seconds),
         add("newcomers.accounts", QT_TRANSLATE_NOOP("ff::Report", "Accounts that came anew"),
             double(newcomers.accounts), Unit::count)}});
}

} // namespace ff::report
