// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/RuleSum.h"

#include <algorithm>
#include <cmath>

namespace ff::feeds {
namespace {

constexpr double kMostSeconds = 1e11; ///< within what an Instant can hold

} // namespace

bool isPossibleTime(double seconds) {
    return std::abs(seconds) < kMostSeconds;
}

Instant timeOf(double seconds) {
    return Instant{
        Duration{std::llround((isPossibleTime(seconds) ? seconds : kMostSeconds) * 1000)}};
}

std::optional<std::string> RuleSum::add(const SampleView& sample, bool subtract) {
    const LabelView* label =
        m_rule->accountLabel.empty() ? nullptr : findLabel(sample.labels, m_rule->accountLabel);
    Cell& cell = m_cells[label == nullptr ? std::string() : valueOf(*label)];
    if (sample.timestamp) {
        cell.time = std::max(cell.time.value_or(*sample.timestamp), *sample.timestamp);
    }
    if (m_rule->fold == Fold::count) {
        ++cell.count; // there, whatever its value
        return std::nullopt;
    }
    const double value = sample.value * m_rule->scale;
    auto why = isDcgmBlank(sample.value) ? std::optional<std::string>("blank")
                                         : whyUnusable(m_rule->metric, value);
    if (why) {
        cell.spoiled = cell.spoiled || m_rule->fold == Fold::sum;
    } else if (m_rule->fold == Fold::mean) {
        ++cell.count;
        cell.sum += tidied(m_rule->metric, value);
    } else {
        cell.sum += subtract ? -value : value;
        cell.count += subtract ? 0 : 1;
    }
    return why;
}

bool RuleSum::isSpoiled() const {
    return m_spoiled ||
           std::ranges::any_of(m_cells, [](const auto& cell) { return cell.second.spoiled; });
}

std::vector<SeriesSamples> RuleSum::series(const SystemId& system, Instant arrived) const {
    std::vector<SeriesSamples> found;
    const bool partOfAll = m_spoiled && m_rule->accountLabel.empty() && m_rule->fold != Fold::mean;
    for (const auto& [account, cell] : m_cells) {
        if (cell.count == 0 || cell.spoiled || partOfAll) {
            continue;
        }
        const auto count = double(cell.count);
        const double value = m_rule->fold == Fold::count  ? count
                             : m_rule->fold == Fold::mean ? cell.sum / count
                                                          : cell.sum;
        const std::optional<double> time = cell.time ? cell.time : m_time;
        found.push_back({{system, m_rule->metric, account, m_rule->qualifier},
                         {{time ? timeOf(*time) : arrived, std::max(value, 0.0)}}});
    }
    return found;
}

} // namespace ff::feeds
