// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/alerts/GatherAlerts.h"

#include "app/services/reading/Gather.h"
#include "models/alerts/AlertFigures.h"
#include "models/alerts/AwardSeries.h"
#include "models/alerts/HolderSeries.h"
#include "models/alerts/SourceSeries.h"
#include "models/alerts/SystemSeries.h"
#include "models/facts/SystemFacts.h"

#include <algorithm>
#include <set>

namespace ff {
namespace {

using Series = Result<std::vector<AlertSeries>>;

class Gatherer final {
public:
    Gatherer(const QueryContext& reading, const AlertRule& rule, const AlertSince& since,
             Instant until)
        : m_reading(reading)
        , m_rule(rule)
        , m_since(since)
        , m_until(until)
        , m_every(alertStep(rule)) {}

    Series bySystem() const {
        std::vector<AlertSeries> result;
        for (const System* system : systems()) {
            const AlertSteps steps = stepsFor(system->id.text);
            const std::string title = titleOf(m_reading.settings->federation, *system);
            if (steps.count == 0) {
                result.push_back({system->id.text, title, steps.start, steps.every});
                continue;
            }
            const auto bins =
                gatherBins(m_reading, system->id, metricsOf(m_rule), steps.window(), steps.every);
            if (!bins) {
                return std::unexpected(bins.error());
            }
            AlertSeries series = systemSeries(m_rule, *system, title, *bins);
            if (m_rule.when == AlertRule::When::noData) {
                if (auto asked = polls(*system, steps); asked) {
                    setAsked(series, *asked);
                } else {
                    return std::unexpected(asked.error());
                }
            }
            result.push_back(std::move(series));
        }
        return result;
    }

    Series bySource() const {
        std::vector<AlertSeries> result;
        for (const SourceConfig& source : m_reading.settings->sources) {
            const bool isMeant =
                m_rule.systems.empty() ||
                std::ranges::find(m_rule.systems, source.system) != m_rule.systems.end();
            if (!isMeant || source.kind == SourceKind::folder) { // files come when they come
                continue;
            }
            auto series = pollsOf(source, stepsFor(source.id.text));
            if (!series) {
                return std::unexpected(series.error());
            }
            result.push_back(std::move(*series));
        }
        return result;
    }

    /// Days are asked for together: they share what usage is made of.
    Series byHolder() const {
        const AlertSteps days = stepsFor({});
        if (days.count == 0) {
            return std::vector<AlertSeries>{};
        }
        const auto table = gatherTable(m_reading, m_reading.settings->federation.systemsOf({}),
                                       shareCut(m_rule, days));
        if (!table) {
            return std::unexpected(table.error());
        }
        return shareSeries(m_rule, m_reading.settings->federation, **table, days);
    }

    Series byAward() const {
        const AlertSteps days = stepsFor({});
        if (days.count == 0 || m_reading.settings->federation.awards.empty()) {
            return std::vector<AlertSeries>{};
        }
        return answer(
            m_reading,
            [&](const Attribution& attribution) { return awardsQuery(attribution, m_until, {}); },
            [&](const Attribution& attribution, QueryData data) {
                return awardSeries(m_rule, {m_until, &attribution, std::move(data.usage), {}, {}},
                                   days);
            });
    }

private:
    [[nodiscard]] AlertSteps stepsFor(const std::string& subject) const {
        return stepsOf({m_since(subject), m_until}, m_every);
    }

    [[nodiscard]] std::vector<const System*> systems() const {
        const Federation& federation = m_reading.settings->federation;
        std::set<SystemId> meant(m_rule.systems.begin(), m_rule.systems.end());
        if (meant.empty()) {
            meant = polledSystems(m_reading.settings->sources);
        }
        std::vector<const System*> result;
        for (const SystemId& id : meant) {
            if (const System* system = federation.system(id)) {
                result.push_back(system);
            }
        }
        return result;
    }

    [[nodiscard]] Result<AlertSeries> pollsOf(const SourceConfig& source,
                                              const AlertSteps& steps) const {
        if (steps.count == 0) {
            return AlertSeries{source.id.text, source.id.text, steps.start, steps.every};
        }
        const Window window{steps.window().from - holdTime(source.interval), steps.window().to};
        const auto outcomes = m_reading.polls.outcomes(source.id, window);
        if (!outcomes) {
            return std::unexpected(outcomes.error());
        }
        return sourceSeries(source, *outcomes, steps);
    }

    [[nodiscard]] Series polls(const System& system, const AlertSteps& steps) const {
        std::vector<AlertSeries> result;
        for (const SourceConfig* source : sourcesOf(m_reading.settings->sources, system.id)) {
            auto series = pollsOf(*source, steps);
            if (!series) {
                return std::unexpected(series.error());
            }
            result.push_back(std::move(*series));
        }
        return result;
    }

    const QueryContext& m_reading;
    const AlertRule& m_rule;
    const AlertSince& m_since;
    const Instant m_until;
    const Duration m_every;
};

} // namespace

Result<std::vector<AlertSeries>> gatherAlerts(const QueryContext& reading, const AlertRule& rule,
                                              const AlertSince& since, Instant until) {
    const Gatherer gatherer(reading, rule, since, until);
    const auto figure = alertFigureNamed(rule.figure);
    switch (figure ? figure->of : AlertSubject::system) {
    case AlertSubject::source:
        return gatherer.bySource();
    case AlertSubject::holder:
        return gatherer.byHolder();
    case AlertSubject::award:
        return gatherer.byAward();
    case AlertSubject::system:
        break;
    }
    return gatherer.bySystem();
}

} // namespace ff
