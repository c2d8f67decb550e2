// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/SystemFolds.h"

#include <algorithm>

namespace ff::feeds {
namespace {

constexpr std::size_t kNamed = 12; ///< of the values in a remark

bool isSlurm(const std::string& origin) {
    return isSlurmPreset(origin);
}

} // namespace

SystemFolds::SystemFolds(const SourceConfig& source)
    : m_serves(source.serves) {
    if (isOne()) {
        m_all.push_back({.fold = ApiFold(source.system)});
        return;
    }
    for (const ServedSystem& served : m_serves.systems) {
        for (const std::string& value : served.values) {
            m_byValue.emplace(value, m_all.size());
        }
        m_all.push_back({.fold = ApiFold(served.system)});
    }
}

SystemFolds::Of* SystemFolds::of(const std::string& value) {
    if (isOne()) {
        return &m_all.front();
    }
    const auto known = m_byValue.find(value);
    return known == m_byValue.end() ? nullptr : &m_all[known->second];
}

std::map<std::string, ApiAnswer> SystemFolds::apart(const ApiAnswer& answer) const {
    std::map<std::string, ApiAnswer> all;
    for (const ApiSeries& series : answer.series) {
        ApiSeries own = series;
        std::string value(labelValue(series.labels, m_serves.label));
        std::erase_if(own.labels, [&](const auto& label) { return label.first == m_serves.label; });
        all[std::move(value)].series.push_back(std::move(own));
    }
    if (answer.scalar) {
        all[{}].scalar = answer.scalar;
    }
    return all;
}

bool SystemFolds::add(const MetricRule& rule, const ApiAnswer& answer) {
    if (isOne()) {
        const bool used = m_all.front().fold.add(rule, answer);
        if (used) {
            m_all.front().foundNow.emplace();
        }
        return used;
    }
    bool any = false;
    for (const auto& [value, own] : apart(answer)) {
        Of* system = of(value);
        if (!system) {
            m_unknown.insert(value);
        } else if (!system->found.contains(value) && system->fold.add(rule, own)) {
            system->foundNow.insert(value);
            system->heard.insert(value);
            if (isSlurm(rule.origin)) {
                system->slurm.insert(value);
            }
            any = true;
        }
    }
    return any;
}

void SystemFolds::addCounts(const MetricRule& rule, const ApiAnswer& answer) {
    if (isOne()) {
        return m_all.front().fold.addCounts(rule, answer);
    }
    for (const auto& [value, own] : apart(answer)) {
        if (Of* system = of(value); system && !system->found.contains(value)) {
            system->fold.addCounts(rule, own);
        }
    }
}

bool SystemFolds::endAlternative() {
    bool all = true;
    for (Of& system : m_all) {
        system.found.merge(system.foundNow);
        system.foundNow.clear();
    }
    if (isOne()) {
        return !m_all.front().found.empty();
    }
    for (const auto& [value, system] : m_byValue) {
        all &= m_all[system].found.contains(value);
    }
    return all;
}

void SystemFolds::endMetric(const MetricSlot& slot, bool answered) {
    for (Of& system : m_all) {
        const bool isMean = info(slot.alternatives.front().metric).unit == "ratio";
        system.isMixed |= isMean && system.found.size() > 1;
        system.found.clear();
    }
    if (!answered) {
        return;
    }
    Asked asked{slot.alternatives.front(), {}};
    for (const MetricRule& rule : slot.alternatives) {
        asked.origins.insert(rule.origin);
    }
    m_asked.push_back(std::move(asked));
}

void SystemFolds::setFlavours(std::map<std::string, std::string> flavours) {
    m_flavours = std::move(flavours);
}

bool SystemFolds::hasNewFlavour() const {
    return m_flavours && std::ranges::any_of(m_all, [this](const Of& system) {
               return std::ranges::any_of(system.slurm, [this](const std::string& value) {
                   return !m_flavours->contains(value);
               });
           });
}

bool SystemFolds::canTell(const Of& system, const std::set<std::string>& origins) const {
    return !m_flavours || std::ranges::all_of(system.slurm, [&](const std::string& value) {
        const auto known = m_flavours->find(value);
        return known != m_flavours->end() &&
               std::ranges::any_of(presetsByNames(known->second), [&](const Preset* preset) {
                   return isSlurmPreset(preset->name) &&
                          origins.contains(std::string(preset->name));
               });
    });
}

/// Behind an engine of many systems one has another exporter than the next: that of this system is
/// the one that was seen. Exporters of the Slurm kind share names, so the one that was seen may be
/// another one by name; but where none of those that it has can tell the metric, no value of it is
/// no zero.
void SystemFolds::tellAsked(Of& system) const {
    ApiFold& fold = system.fold;
    for (const Asked& asked : m_asked) {
        MetricRule rule = asked.rule;
        const auto shown = std::ranges::find_if(
            asked.origins, [&](const std::string& origin) { return fold.isShown(origin); });
        if (!isOne() && shown != asked.origins.end() &&
            (!isSlurm(*shown) || canTell(system, asked.origins))) {
            rule.origin = *shown;
        } else if (!isOne() && std::ranges::any_of(asked.origins, isSlurm)) {
            if (!canTell(system, asked.origins)) {
                continue;
            }
            rule.origin = fold.shownOrigin(isSlurm).value_or(rule.origin);
        }
        fold.asked(rule);
    }
}

void SystemFolds::remark(const std::string& text) {
    for (Of& system : m_all) {
        system.fold.remark(text);
    }
}

void SystemFolds::remark(const std::string& text, const std::string& system) {
    if (Of* known = of(system)) {
        known->fold.remark(text);
    }
}

void SystemFolds::doubt(const std::string& text, const std::string& system) {
    if (Of* known = of(system)) {
        known->fold.doubt(text);
    }
}

void SystemFolds::setPartial(const std::string& why) {
    m_partial = why;
    for (Of& system : m_all) {
        system.fold.setPartial();
    }
}

void SystemFolds::setEvaluations(double inAStep) {
    for (Of& system : m_all) {
        system.fold.setEvaluations(inAStep);
    }
}

bool SystemFolds::empty() const {
    return std::ranges::all_of(m_all, [](const Of& system) { return system.fold.empty(); });
}

std::size_t SystemFolds::lines() const {
    std::size_t sum = 0;
    for (const Of& system : m_all) {
        sum += system.fold.lines();
    }
    return sum;
}

std::string SystemFolds::unknownText() const {
    std::string names;
    std::size_t count = 0;
    for (const std::string& value : m_unknown) {
        if (!value.empty() && ++count <= kNamed) {
            names.append(names.empty() ? "" : ", ").append("\"").append(value).append("\"");
        }
    }
    if (count > kNamed) {
        names.append(" and ").append(std::to_string(count - kNamed)).append(" more");
    }
    std::string text;
    if (!names.empty()) {
        text = m_serves.label + " is also " + names;
    }
    if (m_unknown.contains("")) {
        text.append(text.empty() ? "" : ", and ")
            .append("there are series without the label " + m_serves.label);
    }
    return text.append(": of no system here, so left out; systems.map of sources.toml says which "
                       "they are of");
}

void SystemFolds::tellParts(Of& system, const ServedSystem& served) const {
    if (system.isMixed) {
        system.fold.doubt("its utilisation is the mean over " +
                          matcherOf(m_serves.label, served.values) +
                          ", each counted alike however many GPUs it has");
    }
    for (const std::string& value : served.values) {
        if (!system.heard.empty() && !system.heard.contains(value)) {
            system.fold.setPartial();
            system.fold.remark("nothing came with " + matcherOf(m_serves.label, {value}));
        }
    }
}

void SystemFolds::finish(bool fillZeros, bool mustAnswer, Decoded& into) {
    if (isOne()) {
        tellAsked(m_all.front());
        m_all.front().fold.finish(fillZeros, into);
        return;
    }
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const ServedSystem& served = m_serves.systems[i];
        ApiFold& fold = m_all[i].fold;
        Decoded own;
        own.served = served;
        if (mustAnswer && fold.empty()) {
            const std::string what =
                "the engine has nothing with " + matcherOf(m_serves.label, served.values);
            own.error = m_partial.empty()
                            ? Error{ErrorCode::noData, what, {}}
                            : Error{ErrorCode::partialAnswer, what + "; " + m_partial, {}};
        }
        tellAsked(m_all[i]);
        tellParts(m_all[i], served);
        fold.finish(fillZeros, own);
        if (!m_unknown.empty()) {
            own.warnings.insert(own.warnings.begin(), unknownText());
        }
        into.apart.push_back(std::move(own));
    }
}

} // namespace ff::feeds
