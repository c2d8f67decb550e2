// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ExpositionFold.h"

#include "app/feeds/prometheus/CountChecks.h"
#include "app/feeds/text/OpenMetricsRules.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ff::feeds {
namespace {

/// One of "a|b".
bool valueIsOneOf(const SampleView& sample, std::string_view name, std::string_view values) {
    while (!values.empty()) {
        const std::string_view one = values.substr(0, values.find('|'));
        if (valueIs(sample.labels, name, one)) {
            return true;
        }
        values.remove_prefix(std::min(one.size() + 1, values.size()));
    }
    return false;
}

std::string lineText(const TextProblem& problem) {
    return "line " + std::to_string(problem.line) + ": " + problem.reason;
}

bool isQueue(Metric metric) {
    return metric == Metric::queueJobs || metric == Metric::queueGpus;
}

} // namespace

ExpositionFold::ExpositionFold(MetricPlan plan)
    : m_plan(std::move(plan)) {
    m_gpus.setTypes(m_plan.gpuTypes);
    for (const MetricSlot& slot : m_plan.metrics) {
        for (const MetricRule& rule : slot.alternatives) {
            m_hasGpuRules = m_hasGpuRules || rule.fold == Fold::gpuFigure;
            if (!rule.family.empty()) {
                m_uses[rule.family].push_back({m_sums.size(), false});
            }
            if (!rule.minus.empty()) {
                m_uses[rule.minus].push_back({m_sums.size(), true});
            }
            m_sums.emplace_back(rule);
        }
    }
}

void ExpositionFold::takeOnly(const std::string& preset, const Labels& taken) {
    m_taken[preset] = taken;
}

ExpositionFold::Wanted ExpositionFold::wantedOf(std::string_view family) const {
    const auto found = m_uses.find(family);
    Wanted wanted{.uses = found == m_uses.end() ? nullptr : &found->second};
    wanted.isTime = std::ranges::any_of(m_sums, [&](const RuleSum& sum) {
        return !sum.rule().timeFamily.empty() && sum.rule().timeFamily == family;
    });
    for (const GpuExporter* exporter : m_plan.gpuExporters) {
        const int place = m_hasGpuRules ? gpuFamilyNamed(*exporter, family) : -1;
        if (place >= 0 || (m_hasGpuRules && isOtherGpuFamily(*exporter, family))) {
            wanted.exporter = exporter;
            wanted.gpuFamily = place;
        }
    }
    return wanted;
}

Result<void> ExpositionFold::add(std::string_view text, TextFormat format) {
    m_seen.clear();
    auto read = format == TextFormat::openMetrics ? readOpenMetrics(text) : readPrometheus(text);
    m_seen.clear(); // it points into the text
    return read;
}

Result<void> ExpositionFold::readOpenMetrics(std::string_view text) {
    TextScanner scanner(text, TextFormat::openMetrics);
    OpenMetricsRules rules;
    while (!m_tooMany) {
        Broken broken;
        const auto token = scanner.next();
        switch (token) {
        case TextScanner::Token::metadata:
            broken = rules.add(scanner.metadata());
            break;
        case TextScanner::Token::sample:
            broken = rules.add(scanner.sample());
            ++m_samples;
            if (const Wanted wanted = wantedOf(scanner.sample().name); !wanted.nobody()) {
                take(scanner.sample(), wanted);
            }
            break;
        case TextScanner::Token::problem:
            return fail(ErrorCode::syntax, lineText(scanner.problem()));
        case TextScanner::Token::end:
            broken = rules.finish();
            break;
        }
        if (broken) {
            return fail(ErrorCode::syntax, lineText({scanner.line(), std::move(*broken)}));
        }
        if (token == TextScanner::Token::end) {
            return {};
        }
    }
    return {};
}

/// Lines of families that nobody asked for are jumped over.
Result<void> ExpositionFold::readPrometheus(std::string_view text) {
    TextScanner scanner(text, TextFormat::prometheus);
    std::string_view lastName;
    Wanted wanted;
    while (!m_tooMany) {
        const std::string_view name = scanner.peekName();
        if (!name.empty() && name != lastName) {
            lastName = name;
            wanted = wantedOf(name);
        }
        if (!name.empty() && wanted.nobody()) {
            scanner.skipLine();
            ++m_samples;
            continue;
        }
        switch (scanner.next()) {
        case TextScanner::Token::sample:
            ++m_samples;
            if (name.empty()) { // a name in quotes, inside the braces
                wanted = wantedOf(scanner.sample().name);
                lastName = {};
            }
            if (!wanted.nobody()) {
                take(scanner.sample(), wanted);
            }
            break;
        case TextScanner::Token::problem:
            m_firstBad = m_badLines++ == 0 ? scanner.problem() : m_firstBad;
            m_gpusSpoiled = m_gpusSpoiled || (!name.empty() && wanted.gpuFamily >= 0);
            if (!name.empty() && wanted.uses != nullptr) {
                for (const Use& use : *wanted.uses) {
                    m_sums[use.sum].spoil();
                }
            }
            break;
        case TextScanner::Token::metadata:
            break;
        case TextScanner::Token::end:
            if (m_samples == 0 && m_badLines > 0) {
                return fail(ErrorCode::syntax, lineText(m_firstBad));
            }
            return {};
        }
    }
    return {};
}

/// Prometheus keeps the first of samples with the same labels; so does this.
void ExpositionFold::take(const SampleView& sample, const Wanted& wanted) {
    if (!m_seen[sample.name].insert(sample.labelText).second) {
        ++m_leftOut[std::string(sample.name) + ": the same sample again"];
        return;
    }
    if (wanted.exporter != nullptr) {
        const bool matches = std::ranges::all_of(m_plan.match, [&](const auto& label) {
            return valueIs(sample.labels, label.first, label.second);
        });
        if (matches && wanted.gpuFamily < 0) {
            m_gpus.addOther(*wanted.exporter, sample);
        } else if (matches) {
            m_gpus.add(*wanted.exporter, wanted.gpuFamily, sample);
        }
    }
    if (wanted.isTime) {
        takeTime(sample);
    }
    if (wanted.uses == nullptr) {
        return;
    }
    for (const Use& use : *wanted.uses) {
        RuleSum& sum = m_sums[use.sum];
        if (!applies(sum.rule(), sample)) {
            continue;
        }
        if (const auto why = sum.add(sample, use.subtract)) {
            ++m_leftOut[sum.rule().family + ": " + *why];
        }
        m_tooMany = m_tooMany || (m_plan.accountLimit > 0 && // one is of nobody
                                  std::cmp_greater(sum.accounts(), m_plan.accountLimit + 1));
    }
}

void ExpositionFold::takeTime(const SampleView& sample) {
    if (!isPossibleTime(sample.value)) {
        return;
    }
    for (RuleSum& sum : m_sums) {
        if (sum.rule().timeFamily == sample.name && isOfSource(sum.rule(), sample) &&
            valueIs(sample.labels, "metric", info(sum.rule().metric).name)) {
            sum.takeTime(sample.value);
        }
    }
}

/// The labels that say of which system and by which exporter a sample is.
bool ExpositionFold::isOfSource(const MetricRule& rule, const SampleView& sample) const {
    const auto is = [&](const auto& label) {
        return valueIs(sample.labels, label.first, label.second);
    };
    if (!std::ranges::all_of(rule.match, is)) {
        return false;
    }
    if (!rule.system.empty() && !valueIs(sample.labels, rule.systemLabel, rule.system) &&
        !valueIs(sample.labels, rule.systemLabel, "")) {
        return false;
    }
    const auto taken = m_taken.find(rule.origin);
    return taken == m_taken.end() || std::ranges::all_of(taken->second, is);
}

bool ExpositionFold::applies(const MetricRule& rule, const SampleView& sample) const {
    return isOfSource(rule, sample) &&
           (rule.matchLabel.empty() || valueIsOneOf(sample, rule.matchLabel, rule.matchValues));
}

/// A GPU whose line could not be read is missing in the counts.
std::vector<SeriesSamples> ExpositionFold::gpuSeriesOf(Metric metric, const GpuFold::Result& gpus,
                                                       const SystemId& system,
                                                       Instant arrived) const {
    std::optional<double> value;
    std::string origin;
    if (metric == Metric::gpusCapacity && gpus.gpus > 0 && !m_gpusSpoiled) {
        value = double(gpus.gpus);
    } else if (metric == Metric::gpusAllocated && !m_gpusSpoiled) {
        value = gpus.allocated;
    } else if (metric == Metric::gpuBusy) {
        value = gpus.busy;
        origin = gpus.origin;
    } else if (metric == Metric::gpuBusyAllocated) {
        value = gpus.busyAllocated;
        origin = gpus.origin;
    }
    if (!value) {
        return {};
    }
    return {{{system, metric, {}, origin}, {{gpus.time ? timeOf(*gpus.time) : arrived, *value}}}};
}

void ExpositionFold::finish(const SystemId& system, Instant arrived, Decoded& into) const {
    const GpuFold::Result gpus = m_gpus.result();
    std::map<std::string, std::set<Metric>> shown; ///< by preset, of what is always there
    std::set<Metric> spoiled;
    auto sum = m_sums.begin(); // they are in the order of the plan
    for (const MetricSlot& slot : m_plan.metrics) {
        bool isAnswered = false;
        for (const MetricRule& rule : slot.alternatives) {
            const RuleSum& own = *sum++;
            if (own.isSpoiled()) {
                spoiled.insert(rule.metric);
            }
            if (isAnswered) {
                continue;
            }
            auto series = rule.fold == Fold::gpuFigure
                              ? gpuSeriesOf(rule.metric, gpus, system, arrived)
                              : own.series(system, arrived);
            if (series.empty()) {
                continue;
            }
            isAnswered = true;
            if (rule.origin.empty() || (rule.accountLabel.empty() && !isQueue(rule.metric))) {
                shown[rule.origin].insert(rule.metric);
            }
            std::ranges::move(series, std::back_inserter(into.series));
        }
    }
    // Another exporter that has one name in common does not say that nothing waits.
    const auto isShown = [&](const std::string& origin) {
        const auto found = shown.find(origin);
        return found != shown.end() && (found->second.size() > 1 || !origin.starts_with("slurm"));
    };
    for (const MetricSlot& slot : m_plan.metrics) {
        const MetricRule& rule = slot.alternatives.front();
        if (info(rule.metric).zeroWhenAbsent && isShown(rule.origin) &&
            !spoiled.contains(rule.metric) &&
            std::ranges::find(into.complete, rule.metric) == into.complete.end()) {
            into.complete.push_back(rule.metric);
        }
    }
    const bool accounts =
        std::ranges::find(into.complete, Metric::accountGpusAllocated) != into.complete.end();
    if (!spoiled.contains(Metric::gpusAllocated)) {
        checkCounts(system, accounts, into);
    }
    std::ranges::copy(m_plan.doubts, std::back_inserter(into.doubts));
    std::ranges::copy(gpus.doubts, std::back_inserter(into.doubts));
    std::ranges::copy(m_plan.remarks, std::back_inserter(into.warnings));
    std::ranges::copy(gpus.remarks, std::back_inserter(into.warnings));
    for (const auto& [what, count] : m_leftOut) {
        into.warnings.push_back(std::to_string(count) + " values left out of " + what);
    }
    if (m_badLines > 0) {
        into.warnings.push_back(std::to_string(m_badLines) +
                                " lines could not be read, the first: " + lineText(m_firstBad));
    }
}

} // namespace ff::feeds
