// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/MetricRules.h"

#include "app/feeds/prometheus/exporters/OwnSystem.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff::feeds {
namespace {

constexpr double kRatioOvershoot = 1.01;
constexpr double kWrapped = 4294900000.0; ///< an unsigned 32-bit number a little below zero

struct NamedMetric {
    Metric metric;
    std::string qualifier;
};

bool isQueue(Metric metric) {
    return metric == Metric::queueJobs || metric == Metric::queueGpus;
}

bool isRatio(Metric metric) {
    return info(metric).unit == "ratio";
}

/// "queue_jobs:held"; a queue without a kind is what could start, a ratio is the site's own.
std::optional<NamedMetric> metricNamed(std::string_view text) {
    const auto colon = text.find(':');
    const auto metric = metricByName(text.substr(0, colon));
    if (!metric) {
        return std::nullopt;
    }
    std::string qualifier;
    if (colon != std::string_view::npos) {
        qualifier = text.substr(colon + 1);
    } else if (isQueue(*metric)) {
        qualifier = name(PendingKind::eligible);
    } else if (isRatio(*metric)) {
        qualifier = "site";
    }
    return NamedMetric{*metric, std::move(qualifier)};
}

std::string queryOf(const LabelRule& rule, std::string_view matchers, const std::string& label) {
    const std::string own = matchersOf({rule.match.begin(), rule.match.end()});
    const std::string function = rule.aggregate == "mean" ? "avg" : rule.aggregate;
    const std::string names =
        rule.accountLabel + (rule.accountLabel.empty() || label.empty() ? "" : ", ") + label;
    const std::string by = names.empty() ? "" : " by (" + names + ") ";
    return function + by + "(" + promQlSelector(rule.family, {own, matchers}) + ")";
}

std::optional<Fold> foldNamed(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, Fold>, 3> kKnown{
        {{"sum", Fold::sum}, {"mean", Fold::mean}, {"count", Fold::count}}};
    for (const auto& [word, fold] : kKnown) {
        if (word == text) {
            return fold;
        }
    }
    return std::nullopt;
}

MetricRule fromPreset(const Preset& preset, const PresetRule& rule) {
    MetricRule made;
    made.metric = rule.metric;
    made.qualifier = rule.qualifier;
    made.origin = preset.name;
    made.family = rule.family;
    made.minus = rule.minus;
    made.fold = rule.fold;
    made.accountLabel = rule.accountLabel;
    made.matchLabel = rule.matchLabel;
    made.matchValues = rule.matchValues;
    made.scale = rule.scale;
    return made;
}

std::string joinedMatchers(std::string_view a, std::string_view b) {
    return std::string(a).append(a.empty() || b.empty() ? "" : ",").append(b);
}

/// The rule asked of the exporter that is counted; where that one is silent, of its replicas.
std::string queryOf(const Preset& preset, const PresetRule& rule, std::string_view matchers,
                    const ExporterScope& scope, std::string_view label = {}) {
    std::string query;
    std::string before;
    for (const Labels& labels : scope.order) {
        const std::string own = joinedMatchers(matchersOf(labels), matchers);
        const std::string one = promQl(rule, own, label);
        query.append(before.empty() ? one : " or (" + one + " unless on () (" + before + "))");
        before.append(before.empty() ? "" : " or ");
        before.append(promQlSelector(preset.instanceFamily, {own}));
    }
    return query;
}

/// One query for all systems of an engine. Those in which several exporters answer are asked for
/// each by itself.
std::string queryOf(const Preset& preset, const PresetRule& rule, const std::string& matchers,
                    const ScopesBySystem& scopes, const std::string& label) {
    if (scopes.empty()) {
        return promQl(rule, matchers, label);
    }
    if (label.empty()) {
        return queryOf(preset, rule, matchers, scopes.begin()->second);
    }
    std::vector<std::string> apart;
    for (const auto& [system, scope] : scopes) {
        apart.push_back(system);
    }
    std::string query =
        promQl(rule, joinedMatchers(matcherOf(label, apart, true), matchers), label);
    for (const auto& [system, scope] : scopes) {
        const std::string own = joinedMatchers(matchersOf(Labels{{label, system}}), matchers);
        query.append(" or (").append(queryOf(preset, rule, own, scope, label)).append(")");
    }
    return query;
}

class Planner final {
public:
    explicit Planner(const SourceConfig& source)
        : m_source(source)
        , m_match(source.match)
        , m_matchers(matchersOf(source))
        , m_label(source.serves.label) {
        m_plan.match = source.match;
    }

    void addQuery(const std::string& metricText, const std::string& query) {
        MetricRule rule;
        if (named(metricText, rule)) {
            rule.query = query;
            add(std::move(rule));
        }
    }

    void addRule(const LabelRule& own) {
        MetricRule rule;
        const auto fold = foldNamed(own.aggregate);
        if (!fold) {
            m_plan.remarks.push_back("unknown aggregate in a rule: " + own.aggregate);
            return;
        }
        if (named(own.metric, rule)) {
            rule.query = queryOf(own, m_matchers, m_label);
            rule.family = own.family;
            rule.fold = *fold;
            rule.accountLabel = own.accountLabel;
            rule.match = own.match;
            rule.match.insert(m_match.begin(), m_match.end());
            rule.scale = own.scale;
            add(std::move(rule));
        }
    }

    /// The source's own replace whatever a preset has for the metric.
    void addPreset(const Preset& preset, const std::vector<Metric>& own,
                   const ScopesBySystem& scopes) {
        const std::string matchers = joinedMatchers(ownSystemMatcher(preset, m_source), m_matchers);
        for (const PresetRule& rule : preset.rules) {
            if (std::ranges::find(own, rule.metric) == own.end()) {
                MetricRule made = fromPreset(preset, rule);
                made.query = queryOf(preset, rule, matchers, scopes, m_label);
                made.timeFamily = preset.timeFamily;
                made.systemLabel = preset.systemLabel;
                made.system = ownSystem(preset, m_source);
                made.match = m_match;
                add(std::move(made));
            }
        }
        if (const GpuExporter* exporter = gpuExporterByPreset(preset.name)) {
            m_plan.gpuExporters.push_back(exporter);
        }
    }

    /// One figure each over all GPU exporters.
    void addGpus(const GpuQueries& queries, const std::vector<Metric>& own, Asks asks) {
        if (m_plan.gpuExporters.empty()) {
            return;
        }
        const std::array<std::pair<Metric, const std::string*>, 4> figures{
            {{Metric::gpuBusy, &queries.busy},
             {Metric::gpuBusyAllocated, &queries.busyAllocated},
             {Metric::gpusCapacity, &queries.capacity},
             {Metric::gpusAllocated, &queries.allocated}}};
        for (const auto& [metric, query] : figures) {
            if (std::ranges::find(own, metric) != own.end()) {
                continue;
            }
            MetricRule rule;
            rule.metric = metric;
            rule.qualifier = isRatio(metric) ? queries.origin : std::string();
            rule.origin = m_plan.gpuExporters.front()->preset;
            rule.query = *query;
            rule.fold = Fold::gpuFigure;
            rule.match = m_match;
            if (isRatio(metric) && asks == Asks::past && queries.origins.size() > 1) {
                addByOrigin(rule, queries);
            } else {
                add(std::move(rule));
            }
        }
        m_plan.leftOut = queries.leftOut;
        m_plan.remarks.insert(m_plan.remarks.end(), queries.remarks.begin(), queries.remarks.end());
    }

    [[nodiscard]] std::vector<Metric> metrics() const {
        std::vector<Metric> found;
        for (const MetricSlot& slot : m_plan.metrics) {
            found.push_back(slot.alternatives.front().metric);
        }
        return found;
    }

    [[nodiscard]] MetricPlan take() { return std::move(m_plan); }

private:
    bool named(const std::string& text, MetricRule& rule) {
        const auto metric = metricNamed(text);
        if (!metric) {
            m_plan.remarks.push_back("unknown metric in the source's own queries or rules: " +
                                     text);
            return false;
        }
        rule.metric = metric->metric;
        rule.qualifier = metric->qualifier;
        return true;
    }

    /// Each where its origin tells and no better one does.
    void addByOrigin(const MetricRule& whole, const GpuQueries& queries) {
        const std::string on = " on (" + m_label + ") ";
        std::string better;
        for (const auto& [origin, tells] : queries.origins) {
            MetricRule rule = whole;
            rule.qualifier = origin;
            rule.query = "(" + whole.query + ") and" + on + tells + better;
            better += " unless" + on + tells;
            m_plan.metrics.push_back({{std::move(rule)}});
        }
    }

    void add(MetricRule rule) {
        for (MetricSlot& slot : m_plan.metrics) {
            const MetricRule& first = slot.alternatives.front();
            const bool sameKind = isRatio(rule.metric) || first.qualifier == rule.qualifier;
            if (first.metric == rule.metric && sameKind) {
                slot.alternatives.push_back(std::move(rule));
                return;
            }
        }
        m_plan.metrics.push_back({{std::move(rule)}});
    }

    const SourceConfig& m_source;
    std::map<std::string, std::string> m_match;
    std::string m_matchers;
    std::string m_label; ///< of an engine that serves many systems
    MetricPlan m_plan;
};

} // namespace

bool hasOwnRules(const SourceConfig& source) {
    return !source.queries.empty() || !source.rules.empty();
}

MetricPlan planFor(const SourceConfig& source, const std::vector<const Preset*>& presets,
                   const Surveyed& surveyed, Asks asks) {
    Planner planner(source);
    if (source.kind == SourceKind::prometheus) {
        for (const auto& [metric, query] : source.queries) {
            planner.addQuery(metric, query);
        }
    }
    for (const LabelRule& rule : source.rules) {
        planner.addRule(rule);
    }
    const auto own = planner.metrics();
    for (const Preset* preset : presets) {
        const auto scopes = surveyed.scopes.find(preset->name);
        planner.addPreset(*preset, own,
                          scopes == surveyed.scopes.end() ? ScopesBySystem{} : scopes->second);
    }
    planner.addGpus(gpuQueries(surveyed.gpus), own, asks);
    MetricPlan plan = planner.take();
    plan.gpuTypes = source.gpuTypes;
    plan.accountLimit = source.accountLimit;
    return plan;
}

bool isDcgmBlank(double value) {
    constexpr double kInt32Blank = 2147483632.0;          // 0x7ffffff0, and three codes above it
    constexpr double kInt64Blank = 9223372036854775808.0; // 0x7ffffffffffffff0 and on, as a double
    constexpr double kFloatBlank = 140737488355328.0;     // 2^47, and three codes above it
    return (value >= kInt32Blank && value < kInt32Blank + 16) || value == kInt64Blank ||
           (value >= kFloatBlank && value < kFloatBlank + 16);
}

std::optional<std::string> whyUnusable(Metric metric, double value) {
    if (std::isnan(value)) {
        return "NaN";
    }
    if (isRatio(metric)) {
        return value >= 0 && value <= kRatioOvershoot
                   ? std::nullopt
                   : std::optional<std::string>("outside of 0 to 1");
    }
    if (value < 0 || value >= kWrapped) {
        return "wrapped below zero or out of range";
    }
    return isDcgmBlank(value) ? std::optional<std::string>("blank") : std::nullopt;
}

double tidied(Metric metric, double value) {
    return isRatio(metric) ? std::min(value, 1.0) : value;
}

} // namespace ff::feeds
