// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ExpositionFold.h"

#include "app/feeds/text/OpenMetricsRules.h"

#include <algorithm>
#include <cmath>

namespace ff::feeds {
namespace {

/// How many compute slices of the GPU a MIG instance has: 3 of "3g.40gb"; 1 for a whole GPU.
double sliceWeight(const SampleView& sample) {
    const LabelView* profile = findLabel(sample.labels, "GPU_I_PROFILE");
    if (profile == nullptr || profile->value.size() < 2 || profile->value[1] != 'g') {
        return 1;
    }
    const char slices = profile->value.front();
    return slices >= '1' && slices <= '9' ? slices - '0' : 1;
}

/// What tells this GPU from others; its whole label text where the exporter does not say.
void gpuKey(const MetricRule& rule, const SampleView& sample, std::string& key) {
    key.clear();
    for (const std::string& name : rule.gpuLabels) {
        if (const LabelView* label = findLabel(sample.labels, name)) {
            key.append(label->value).append("\n");
        }
    }
    if (key.empty()) {
        key = sample.labelText;
    }
}

bool applies(const MetricRule& rule, const SampleView& sample) {
    const auto valueIs = [&](const std::string& name, std::string_view wanted) {
        const LabelView* label = findLabel(sample.labels, name);
        if (label == nullptr || !label->escaped) {
            return (label == nullptr ? std::string_view{} : label->value) == wanted;
        }
        return unescaped(label->value) == wanted;
    };
    for (const auto& [name, wanted] : rule.match) {
        if (!valueIs(name, wanted)) {
            return false;
        }
    }
    return (rule.presentLabel.empty() || !valueIs(rule.presentLabel, "")) &&
           (rule.absentLabel.empty() || valueIs(rule.absentLabel, ""));
}

std::string lineText(const TextProblem& problem) {
    return "line " + std::to_string(problem.line) + ": " + problem.reason;
}

Instant toInstant(double seconds) {
    return Instant{Duration{std::llround(seconds * 1000)}};
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
    for (std::size_t slot = 0; slot < m_plan.metrics.size(); ++slot) {
        for (const MetricRule& rule : m_plan.metrics[slot].alternatives) {
            m_uses[rule.family].push_back({m_work.size(), false});
            if (!rule.minus.empty()) {
                m_uses[rule.minus].push_back({m_work.size(), true});
            }
            m_work.push_back({&rule, slot, {}, false});
        }
    }
}

const std::vector<ExpositionFold::Use>* ExpositionFold::usesOf(std::string_view family) const {
    const auto found = m_uses.find(family);
    return found == m_uses.end() ? nullptr : &found->second;
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
    for (;;) {
        Broken broken;
        const auto token = scanner.next();
        switch (token) {
        case TextScanner::Token::metadata:
            broken = rules.add(scanner.metadata());
            break;
        case TextScanner::Token::sample:
            broken = rules.add(scanner.sample());
            ++m_samples;
            if (const auto* uses = usesOf(scanner.sample().name)) {
                take(scanner.sample(), *uses);
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
}

/// Lines of families that nobody asked for are jumped over.
Result<void> ExpositionFold::readPrometheus(std::string_view text) {
    TextScanner scanner(text, TextFormat::prometheus);
    std::string_view lastName;
    const std::vector<Use>* uses = nullptr;
    for (;;) {
        const std::string_view name = scanner.peekName();
        if (!name.empty() && name != lastName) {
            lastName = name;
            uses = usesOf(name);
        }
        if (!name.empty() && uses == nullptr) {
            scanner.skipLine();
            ++m_samples;
            continue;
        }
        switch (scanner.next()) {
        case TextScanner::Token::sample:
            ++m_samples;
            if (const auto* wanted = name.empty() ? usesOf(scanner.sample().name) : uses) {
                take(scanner.sample(), *wanted);
            }
            break;
        case TextScanner::Token::problem:
            m_firstBad = m_badLines++ == 0 ? scanner.problem() : m_firstBad;
            for (const Use& use : name.empty() ? std::vector<Use>{} : *uses) {
                m_work[use.work].spoiled = true;
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
}

/// Prometheus keeps the first of samples with the same labels; so does this.
void ExpositionFold::take(const SampleView& sample, const std::vector<Use>& uses) {
    if (!m_seen[sample.name].insert(sample.labelText).second) {
        ++m_leftOut[std::string(sample.name) + ": the same sample again"];
        return;
    }
    m_gpu.reset();
    for (const Use& use : uses) {
        if (applies(*m_work[use.work].rule, sample)) {
            addTo(m_work[use.work], sample, use.subtract);
        }
    }
}

void ExpositionFold::leaveOut(const MetricRule& rule, const std::string& why) {
    ++m_leftOut[rule.family + ": " + why];
}

void ExpositionFold::addTo(Work& work, const SampleView& sample, bool subtract) {
    const MetricRule& rule = *work.rule;
    const LabelView* label =
        rule.accountLabel.empty() ? nullptr : findLabel(sample.labels, rule.accountLabel);
    Cell& cell = work.cells[label == nullptr ? std::string() : valueOf(*label)];
    if (sample.timestamp) {
        cell.time = std::max(cell.time.value_or(*sample.timestamp), *sample.timestamp);
    }
    if (rule.fold == Fold::gpus) {
        ++cell.count;
        gpuOf(cell, rule, sample).weight = 1; // there, whatever its value
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
        Gpu& gpu = gpuOf(cell, rule, sample);
        const double weight = sliceWeight(sample);
        gpu.weighted += tidied(rule.metric, value) * weight;
        gpu.weight += weight;
    } else {
        cell.sum += subtract ? -value : value;
        cell.count += subtract ? 0 : 1;
    }
}

ExpositionFold::Gpu& ExpositionFold::gpuOf(Cell& cell, const MetricRule& rule,
                                           const SampleView& sample) {
    if (!m_gpu) {
        gpuKey(rule, sample, m_key);
        const auto known = m_gpus.find(std::string_view(m_key));
        m_gpu = known != m_gpus.end() ? known->second
                                      : m_gpus.emplace(m_key, m_gpus.size()).first->second;
    }
    if (cell.gpus.size() <= *m_gpu) {
        cell.gpus.resize(std::max(m_gpus.size(), 2 * cell.gpus.size()));
    }
    return cell.gpus[*m_gpu];
}

/// The sum over GPUs; the instances of one that is cut up weigh as their slices do.
double ExpositionFold::busyGpus(const Cell& cell) {
    double sum = 0;
    for (const Gpu& gpu : cell.gpus) {
        sum += gpu.weight > 0 ? gpu.weighted / gpu.weight : 0;
    }
    return sum;
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
        double value = cell.sum;
        if (work.rule->fold != Fold::sum) {
            const auto isThere = [](const Gpu& gpu) { return gpu.weight > 0; };
            const auto gpus = double(std::ranges::count_if(cell.gpus, isThere));
            value = work.rule->fold == Fold::gpus ? gpus : busyGpus(cell) / gpus;
        }
        found.push_back({{system, work.rule->metric, account, work.rule->qualifier},
                         {{cell.time ? toInstant(*cell.time) : arrived, std::max(value, 0.0)}}});
    }
    return found;
}

void ExpositionFold::finish(const SystemId& system, Instant arrived, Decoded& into) const {
    std::set<std::size_t> answered;
    std::set<std::string> seen; ///< presets that have shown something that is always there
    std::set<Metric> spoiled;
    for (const Work& work : m_work) {
        const auto isSpoiled = [](const auto& cell) { return cell.second.spoiled; };
        if (work.spoiled || std::ranges::any_of(work.cells, isSpoiled)) {
            spoiled.insert(work.rule->metric);
        }
        auto series = answered.contains(work.slot) ? std::vector<SeriesSamples>{}
                                                   : seriesOf(work, system, arrived);
        if (series.empty()) {
            continue;
        }
        answered.insert(work.slot);
        if (work.rule->accountLabel.empty() || work.rule->origin.empty()) {
            seen.insert(work.rule->origin);
        }
        std::ranges::move(series, std::back_inserter(into.series));
    }
    for (const MetricSlot& slot : m_plan.metrics) {
        const MetricRule& rule = slot.alternatives.front();
        if (info(rule.metric).zeroWhenAbsent && seen.contains(rule.origin) &&
            !spoiled.contains(rule.metric) &&
            std::ranges::find(into.complete, rule.metric) == into.complete.end()) {
            into.complete.push_back(rule.metric);
        }
    }
    std::ranges::copy(m_plan.remarks, std::back_inserter(into.warnings));
    for (const auto& [what, count] : m_leftOut) {
        into.warnings.push_back(std::to_string(count) + " values left out of " + what);
    }
    if (m_badLines > 0) {
        into.warnings.push_back(std::to_string(m_badLines) +
                                " lines could not be read, the first: " + lineText(m_firstBad));
    }
}

} // namespace ff::feeds
