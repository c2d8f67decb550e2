// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ExpositionFold.h"

#include "app/feeds/prometheus/CountChecks.h"
#include "app/feeds/text/OpenMetricsRules.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff::feeds {
namespace {

bool valueIs(const SampleView& sample, std::string_view name, std::string_view wanted) {
    const LabelView* label = findLabel(sample.labels, name);
    if (label == nullptr || !label->escaped) {
        return (label == nullptr ? std::string_view{} : label->value) == wanted;
    }
    return unescaped(label->value) == wanted;
}

/// One of "a|b".
bool valueIsOneOf(const SampleView& sample, std::string_view name, std::string_view values) {
    while (!values.empty()) {
        const std::string_view one = values.substr(0, values.find('|'));
        if (valueIs(sample, name, one)) {
            return true;
        }
        values.remove_prefix(std::min(one.size() + 1, values.size()));
    }
    return false;
}

std::string lineText(const TextProblem& problem) {
    return "line " + std::to_string(problem.line) + ": " + problem.reason;
}

constexpr double kMostSeconds = 1e11; ///< within what an Instant can hold

bool isQueue(Metric metric) {
    return metric == Metric::queueJobs || metric == Metric::queueGpus;
}

/// One that no Instant holds is as late as can be: it is left out later (keepPossibleTimes).
Instant toInstant(double seconds) {
    const bool fits = std::abs(seconds) < kMostSeconds;
    return Instant{Duration{std::llround((fits ? seconds : kMostSeconds) * 1000)}};
}

/// Of a label in the samples that are wanted; an empty text where one is without it.
template <typename Wanted>
std::set<std::string> valuesIn(std::string_view text, std::string_view name, const Wanted& wanted) {
    std::set<std::string> values;
    TextScanner scanner(text, TextFormat::prometheus);
    for (auto token = scanner.next(); token != TextScanner::Token::end; token = scanner.next()) {
        if (token == TextScanner::Token::sample && wanted(scanner.sample())) {
            const LabelView* label = findLabel(scanner.sample().labels, name);
            values.insert(label == nullptr ? std::string() : valueOf(*label));
        }
    }
    return values;
}

} // namespace

std::vector<std::string_view> familiesIn(std::string_view text) {
    std::unordered_set<std::string_view> seen;
    std::vector<std::string_view> families;
    std::string_view last;
    const auto endsName = [](char c) { return c == '{' || c == ' ' || c == '\t'; };
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const bool same = !last.empty() && line.size() > last.size() && line.starts_with(last) &&
                          endsName(line[last.size()]);
        if (!same && !line.empty() && line.front() != '#') {
            last = line.substr(0, std::size_t(std::ranges::find_if(line, endsName) - line.begin()));
            if (!last.empty() && seen.insert(last).second) {
                families.push_back(last);
            }
        }
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return families;
}

ExpositionFold::ExpositionFold(MetricPlan plan)
    : m_plan(std::move(plan)) {
    m_gpus.setTypes(m_plan.gpuTypes);
    for (std::size_t slot = 0; slot < m_plan.metrics.size(); ++slot) {
        for (const MetricRule& rule : m_plan.metrics[slot].alternatives) {
            m_hasGpuRules = m_hasGpuRules || rule.fold == Fold::gpuFigure;
            if (!rule.family.empty()) {
                m_uses[rule.family].push_back({m_work.size(), false});
            }
            if (!rule.minus.empty()) {
                m_uses[rule.minus].push_back({m_work.size(), true});
            }
            m_work.push_back({&rule, slot, {}, false, {}});
        }
    }
}

void ExpositionFold::takeOnly(const std::string& preset, const Labels& taken) {
    m_taken[preset] = taken;
}

ExpositionFold::Wanted ExpositionFold::wantedOf(std::string_view family) const {
    const auto found = m_uses.find(family);
    Wanted wanted{.uses = found == m_uses.end() ? nullptr : &found->second};
    wanted.isTime = std::ranges::any_of(m_work, [&](const Work& work) {
        return !work.rule->timeFamily.empty() && work.rule->timeFamily == family;
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

std::vector<ExporterCopy> copiesIn(std::string_view text, std::string_view family,
                                   const std::map<std::string, std::string>& match) {
    std::vector<ExporterCopy> copies;
    TextScanner scanner(text, TextFormat::prometheus);
    for (;;) {
        const std::string_view name = scanner.peekName();
        if (!name.empty() && name != family) {
            scanner.skipLine();
            continue;
        }
        const auto token = scanner.next();
        if (token == TextScanner::Token::end) {
            return copies;
        }
        const SampleView& sample = scanner.sample();
        const bool wanted = token == TextScanner::Token::sample && sample.name == family &&
                            std::ranges::all_of(match, [&](const auto& label) {
                                return valueIs(sample, label.first, label.second);
                            });
        if (!wanted) {
            continue;
        }
        ExporterCopy copy{{}, {{0, sample.value}}};
        for (const LabelView& label : sample.labels) {
            copy.labels.emplace_back(label.name, valueOf(label));
        }
        const auto known = std::ranges::find(copies, copy.labels, &ExporterCopy::labels);
        if (known == copies.end()) {
            copies.push_back(std::move(copy));
        }
    }
}

std::set<std::string> clustersIn(std::string_view text,
                                 const std::vector<const GpuExporter*>& exporters) {
    if (exporters.empty() || !text.contains("cluster=\"")) { // as on nearly every page
        return {};
    }
    return valuesIn(text, "cluster", [&](const SampleView& sample) {
        return std::ranges::any_of(exporters, [&](const GpuExporter* exporter) {
            return gpuFamilyNamed(*exporter, sample.name) >= 0;
        });
    });
}

std::set<std::string> systemsIn(std::string_view text, const Preset& preset) {
    return valuesIn(text, preset.systemLabel, [&](const SampleView& sample) {
        return std::ranges::find(preset.rules, sample.name, &PresetRule::family) !=
               preset.rules.end();
    });
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
                    m_work[use.work].spoiled = true;
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
            return valueIs(sample, label.first, label.second);
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
        if (applies(*m_work[use.work].rule, sample)) {
            addTo(m_work[use.work], sample, use.subtract);
        }
    }
}

void ExpositionFold::takeTime(const SampleView& sample) {
    if (!(std::abs(sample.value) < kMostSeconds)) {
        return;
    }
    for (Work& work : m_work) {
        if (work.rule->timeFamily == sample.name && isOfSource(*work.rule, sample) &&
            valueIs(sample, "metric", info(work.rule->metric).name)) {
            work.time = std::max(work.time.value_or(sample.value), sample.value);
        }
    }
}

/// The labels that say of which system and by which exporter a sample is.
bool ExpositionFold::isOfSource(const MetricRule& rule, const SampleView& sample) const {
    const auto is = [&](const auto& label) { return valueIs(sample, label.first, label.second); };
    if (!std::ranges::all_of(rule.match, is)) {
        return false;
    }
    if (!rule.system.empty() && !valueIs(sample, rule.systemLabel, rule.system) &&
        !valueIs(sample, rule.systemLabel, "")) {
        return false;
    }
    const auto taken = m_taken.find(rule.origin);
    return taken == m_taken.end() || std::ranges::all_of(taken->second, is);
}

bool ExpositionFold::applies(const MetricRule& rule, const SampleView& sample) const {
    return isOfSource(rule, sample) &&
           (rule.matchLabel.empty() || valueIsOneOf(sample, rule.matchLabel, rule.matchValues));
}

void ExpositionFold::leaveOut(const MetricRule& rule, const std::string& why) {
    ++m_leftOut[rule.family + ": " + why];
}

void ExpositionFold::addTo(Work& work, const SampleView& sample, bool subtract) {
    const MetricRule& rule = *work.rule;
    const LabelView* label =
        rule.accountLabel.empty() ? nullptr : findLabel(sample.labels, rule.accountLabel);
    Cell& cell = work.cells[label == nullptr ? std::string() : valueOf(*label)];
    m_tooMany = m_tooMany || (m_plan.accountLimit > 0 && // one cell is of nobody
                              std::cmp_greater(work.cells.size(), m_plan.accountLimit + 1));
    if (sample.timestamp) {
        cell.time = std::max(cell.time.value_or(*sample.timestamp), *sample.timestamp);
    }
    if (rule.fold == Fold::count) {
        ++cell.count; // there, whatever its value
        return;
    }
    const double value = sample.value * rule.scale;
    const auto why = isDcgmBlank(sample.value) ? std::optional<std::string>("blank")
                                               : whyUnusable(rule.metric, value);
    if (why) {
        leaveOut(rule, *why);
        cell.spoiled = cell.spoiled || rule.fold == Fold::sum;
    } else if (rule.fold == Fold::mean) {
        ++cell.count;
        cell.sum += tidied(rule.metric, value);
    } else {
        cell.sum += subtract ? -value : value;
        cell.count += subtract ? 0 : 1;
    }
}

std::vector<SeriesSamples> ExpositionFold::seriesOf(const Work& work, const SystemId& system,
                                                    Instant arrived) const {
    std::vector<SeriesSamples> found;
    for (const auto& [account, cell] : work.cells) {
        const bool partOfAll =
            work.spoiled && work.rule->accountLabel.empty() && work.rule->fold != Fold::mean;
        if (cell.count == 0 || cell.spoiled || partOfAll) {
            continue;
        }
        const auto count = double(cell.count);
        const double value = work.rule->fold == Fold::count  ? count
                             : work.rule->fold == Fold::mean ? cell.sum / count
                                                             : cell.sum;
        const std::optional<double> time = cell.time ? cell.time : work.time;
        found.push_back({{system, work.rule->metric, account, work.rule->qualifier},
                         {{time ? toInstant(*time) : arrived, std::max(value, 0.0)}}});
    }
    return found;
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
    return {
        {{system, metric, {}, origin}, {{gpus.time ? toInstant(*gpus.time) : arrived, *value}}}};
}

void ExpositionFold::finish(const SystemId& system, Instant arrived, Decoded& into) const {
    const GpuFold::Result gpus = m_gpus.result();
    std::set<std::size_t> answered;
    std::map<std::string, std::set<Metric>> shown; ///< by preset, of what is always there
    std::set<Metric> spoiled;
    for (const Work& work : m_work) {
        const auto isSpoiled = [](const auto& cell) { return cell.second.spoiled; };
        if (work.spoiled || std::ranges::any_of(work.cells, isSpoiled)) {
            spoiled.insert(work.rule->metric);
        }
        if (answered.contains(work.slot)) {
            continue;
        }
        auto series = work.rule->fold == Fold::gpuFigure
                          ? gpuSeriesOf(work.rule->metric, gpus, system, arrived)
                          : seriesOf(work, system, arrived);
        if (series.empty()) {
            continue;
        }
        answered.insert(work.slot);
        if (work.rule->origin.empty() ||
            (work.rule->accountLabel.empty() && !isQueue(work.rule->metric))) {
            shown[work.rule->origin].insert(work.rule->metric);
        }
        std::ranges::move(series, std::back_inserter(into.series));
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
