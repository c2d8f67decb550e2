// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/PilotBrief.h"

#include "models/core/Version.h"
#include "models/facts/SystemFacts.h"
#include "models/pilot/BriefQuality.h"
#include "models/reports/Words.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using report::words;

std::string holderText(const PilotNeed& need, const Federation& federation) {
    return need.holder.text.empty() ? words(QT_TRANSLATE_NOOP("ff::Report", "nobody’s"))
                                    : holderTitle(federation, need.holder);
}

std::string networkText(const PilotNeed& need, const Federation& federation) {
    const auto found = std::ranges::find(federation.networks, need.network, &Network::id);
    return found == federation.networks.end()
               ? words(QT_TRANSLATE_NOOP("ff::Report", "all networks"))
               : found->name;
}

/// The names, "a, b, c".
template <class List, class Name>
std::string listOf(const List& list, const Name& nameOf) {
    std::string text;
    for (const auto& each : list) {
        text += (text.empty() ? "" : ", ") + nameOf(each);
    }
    return text;
}

/// As many as tell it, at most three.
int decimalsOf(double value) {
    constexpr double kSame = 1e-9;
    int decimals = 0;
    for (double scale = 1; decimals < 3 && std::abs(std::remainder(value * scale, 1)) > kSame;
         scale *= 10) {
        ++decimals;
    }
    return decimals;
}

/// "64-gpus-72-h-3-runs"
std::string subjectOf(const PilotNeed& need) {
    const std::string one =
        std::to_string(need.gpus) + "-gpus-" + QString::number(need.hours).toStdString() + "-h";
    return need.runs == 1 ? one
                          : one + '-' + std::to_string(need.runs) +
                                (need.parallel ? "-runs-at-once" : "-runs");
}

class Brief final {
public:
    Brief(const PilotPlan& plan, const Federation& federation, const Formatter& format)
        : m_plan(plan)
        , m_federation(federation)
        , m_format(format) {}

    report::Report build(const std::string& zone) {
        const PilotNeed& need = m_plan.need;
        m_report.kind = report::Kind::pilot;
        m_report.subject = subjectOf(need); // briefs of one folder have names of their own
        m_report.title =
            words(QT_TRANSLATE_NOOP("ff::Report", "Pilot brief: %1"), needText(need, m_format));
        m_report.period = toIso8601(m_plan.at);
        m_report.periodText = m_format.instant(m_plan.at).toStdString();
        constexpr std::chrono::days kAhead{14};
        m_report.window = {m_plan.begin, need.until.value_or(m_plan.begin + kAhead)};
        m_report.zone = zone;
        m_report.language = m_format.locale().bcp47Name().toStdString();
        m_report.isSimulated = m_plan.simulated;
        m_report.made = m_plan.at;
        m_report.dataTo = m_plan.at;
        m_report.isAnythingKnown = !m_plan.options.empty();
        m_report.program = FF_VERSION;
        putNeed();
        putOptions();
        putAhead();
        putQuality(m_report, m_plan);
        putAccess();
        putAssumptions();
        return std::move(m_report);
    }

private:
    void begin(const char* id, const char* title) {
        m_report.sections.push_back({id, words(title), {}});
    }
    void put(report::Block block) { m_report.sections.back().blocks.push_back(std::move(block)); }
    void say(std::string text) {
        if (!text.empty()) {
            put(report::Paragraph{std::move(text)});
        }
    }
    report::Cell figure(const std::string& id, const std::string& name, std::optional<double> value,
                        Unit unit) {
        return addFigure(m_report, id, name, value, unit);
    }

    void putNeed() {
        begin("need", QT_TRANSLATE_NOOP("ff::Report", "What the pilot needs"));
        const PilotNeed& need = m_plan.need;
        report::Facts facts;
        const auto add = [&](const char* name, std::string value) {
            facts.rows.emplace_back(words(name), std::move(value));
        };
        add(QT_TRANSLATE_NOOP("ff::Report", "Runs"), needText(need, m_format));
        add(QT_TRANSLATE_NOOP("ff::Report", "In all"),
            m_format.withUnit(need.gpuHours(), Unit::gpuHours).toStdString());
        const std::string models =
            listOf(need.models, [](const std::string& model) { return model; });
        add(QT_TRANSLATE_NOOP("ff::Report", "GPU models"),
            models.empty() ? words(QT_TRANSLATE_NOOP("ff::Report", "any")) : models);
        if (need.memoryGb) {
            add(QT_TRANSLATE_NOOP("ff::Report", "Memory of a GPU"),
                words(QT_TRANSLATE_NOOP("ff::Report", "at least %1 GB"),
                      m_format.number(*need.memoryGb).toStdString()));
        }
        add(QT_TRANSLATE_NOOP("ff::Report", "Begins"),
            m_format.instant(m_plan.begin).toStdString());
        add(QT_TRANSLATE_NOOP("ff::Report", "Deadline"),
            need.until ? m_format.instant(*need.until).toStdString()
                       : words(QT_TRANSLATE_NOOP("ff::Report", "none")));
        add(QT_TRANSLATE_NOOP("ff::Report", "Network"), networkText(need, m_federation));
        if (!need.systems.empty()) {
            add(QT_TRANSLATE_NOOP("ff::Report", "System"),
                listOf(need.systems, [&](const SystemId& id) {
                    const System* system = m_federation.system(id);
                    return system ? titleOf(m_federation, *system) : id.text;
                }));
        }
        add(QT_TRANSLATE_NOOP("ff::Report", "Share that it spends"),
            holderText(need, m_federation));
        add(QT_TRANSLATE_NOOP("ff::Report", "Access mode"),
            need.mode.text.empty() ? words(QT_TRANSLATE_NOOP("ff::Report", "any"))
                                   : modeTitle(m_federation, need.mode));
        add(QT_TRANSLATE_NOOP("ff::Report", "Confidence of the bounds"),
            confidenceText(need.confidence));
        put(std::move(facts));
    }

    void putOptions() {
        begin("options", QT_TRANSLATE_NOOP("ff::Report", "Where it can run"));
        report::Table table{
            .id = "options",
            .title = words(QT_TRANSLATE_NOOP("ff::Report", "Options, best first")),
            .columns =
                {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                 {"wait", words(QT_TRANSLATE_NOOP("ff::Report", "Expected wait")), Unit::seconds},
                 {"bound", words(QT_TRANSLATE_NOOP("ff::Report", "Bound of the wait")),
                  Unit::seconds},
                 {"ends_by", words(QT_TRANSLATE_NOOP("ff::Report", "Ends by"))},
                 {"gpu_hours", words(QT_TRANSLATE_NOOP("ff::Report", "GPU-hours")), Unit::gpuHours},
                 {"h100_hours", words(QT_TRANSLATE_NOOP("ff::Report", "H100-hours")), Unit::count},
                 {"left", words(QT_TRANSLATE_NOOP("ff::Report", "Share left after")),
                  Unit::gpuHours},
                 {"reason", words(QT_TRANSLATE_NOOP("ff::Report", "Reason"))}},
            .rows = {},
            .context = {},
            .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No system was asked for."))};
        for (const PilotOption& option : m_plan.options) {
            const std::string id = "option." + option.system.text;
            const auto& wait = option.wait.wait;
            const auto seconds = [](std::optional<planning::Seconds> value) {
                return value ? std::optional(double(*value)) : std::nullopt;
            };
            report::Row row;
            row.cells = {
                option.title,
                figure(id + ".wait", table.columns[1].title,
                       wait ? seconds(wait->median) : std::nullopt, Unit::seconds),
                figure(id + ".bound", table.columns[2].title,
                       wait ? seconds(wait->bound) : std::nullopt, Unit::seconds),
                option.finishBy ? report::Cell{*option.finishBy} : report::Cell{},
                figure(id + ".gpu_hours", table.columns[4].title, option.gpuHours, Unit::gpuHours),
                figure(id + ".h100_hours", table.columns[5].title, option.h100Hours, Unit::count),
                figure(id + ".left", table.columns[6].title, option.headroomAfter(),
                       Unit::gpuHours),
                reasonOf(option, m_plan, m_format)};
            table.rows.push_back(std::move(row));
        }
        put(std::move(table));
        for (const PilotOption& option : m_plan.options) {
            if (option.noService == NoService::none) {
                say(option.title + ": " + boundText(option, m_plan.need.confidence));
            }
        }
    }

    /// Of the first options that serve and have a prediction.
    void putAhead() {
        constexpr int kMost = 3;
        begin("ahead", QT_TRANSLATE_NOOP("ff::Report", "Free GPUs in the next 14 days"));
        int shown = 0;
        for (const PilotOption& option : m_plan.options) {
            if (shown < kMost && option.noService == NoService::none && option.ahead.isKnown()) {
                put(aheadChart(option));
                say(aheadText(option, m_format));
                ++shown;
            }
        }
        if (shown == 0) {
            say(words(QT_TRANSLATE_NOOP("ff::Report",
                                        "Of no option enough samples were seen to predict free "
                                        "GPUs.")));
        }
    }

    report::Chart aheadChart(const PilotOption& option) const {
        constexpr std::size_t kStep = 6;
        const planning::FreeAhead& free = option.ahead.free;
        report::Chart chart{
            .id = "ahead-" + option.system.text,
            .title = words(QT_TRANSLATE_NOOP("ff::Report", "Free GPUs ahead: %1"), option.title),
            .summary = words(QT_TRANSLATE_NOOP("ff::Report",
                                               "Free GPUs every six hours: the number that is "
                                               "expected, and bands that hold half and nine "
                                               "tenths of the hours.")),
            .kind = report::Chart::Kind::lines,
            .unit = Unit::gpus,
            .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Time")),
            .categories = {},
            .series = {}};
        for (const double q : planning::kFreeQuantiles) {
            chart.series.push_back(
                {"q" + std::to_string(int(q * 100)),
                 words(QT_TRANSLATE_NOOP("ff::Report", "less in %1 of the hours"),
                       confidenceText(q)),
                 {}});
        }
        for (std::size_t i = 0; i < free.hours.size(); i += kStep) {
            const Instant at = instantFromSeconds(free.from + planning::Seconds(i) * 3600);
            chart.categories.push_back(m_format.instant(at).toStdString());
            chart.times.push_back(at);
            for (std::size_t q = 0; q < chart.series.size(); ++q) {
                chart.series[q].values.push_back(free.hours[i] ? std::optional((*free.hours[i])[q])
                                                               : std::nullopt);
            }
        }
        return chart;
    }

    void putAccess() {
        begin("access", QT_TRANSLATE_NOOP("ff::Report", "Ways to get access"));
        say(accessText(m_plan, m_federation, m_format));
    }

    void putAssumptions() {
        begin("assumptions", QT_TRANSLATE_NOOP("ff::Report", "What was assumed"));
        for (const char* sentence :
             {QT_TRANSLATE_NOOP("ff::Report",
                                "A bound is a promise over many jobs: of a hundred runs like this "
                                "one about as many wait longer as the confidence leaves."),
              QT_TRANSLATE_NOOP("ff::Report",
                                "The pilot is taken to be submitted by an account that is new on "
                                "the system, with the length of a run as its time limit, to the "
                                "partition with the shortest bound."),
              QT_TRANSLATE_NOOP("ff::Report",
                                "Runs one after the other wait anew each time; the end with "
                                "confidence adds up their bounds and is thus cautious."),
              QT_TRANSLATE_NOOP("ff::Report",
                                "Nothing is known of priorities, of limits of a project, and of "
                                "what a site changes after the time of the plan.")}) {
            say(words(sentence));
        }
    }

    const PilotPlan& m_plan;
    const Federation& m_federation;
    const Formatter& m_format;
    report::Report m_report;
};

} // namespace

std::string needText(const PilotNeed& need, const Formatter& format) {
    const std::string gpus = format.number(double(need.gpus)).toStdString();
    const std::string hours = format.number(need.hours, decimalsOf(need.hours)).toStdString();
    if (need.runs == 1) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "%1 GPUs for %2 h"), gpus, hours);
    }
    const std::string runs = format.number(double(need.runs)).toStdString();
    return need.parallel
               ? words(QT_TRANSLATE_NOOP("ff::Report", "%1 GPUs for %2 h, %3 runs at once"), gpus,
                       hours, runs)
               : words(QT_TRANSLATE_NOOP("ff::Report",
                                         "%1 GPUs for %2 h, %3 runs one after the other"),
                       gpus, hours, runs);
}

report::Report pilotBrief(const PilotPlan& plan, const Federation& federation,
                          const Formatter& format, const std::string& zone) {
    return Brief(plan, federation, format).build(zone);
}

} // namespace ff
