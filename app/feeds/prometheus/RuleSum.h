// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/MetricRules.h"
#include "app/feeds/text/TextScanner.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff::feeds {

/// Whether an Instant holds it, in seconds.
[[nodiscard]] bool isPossibleTime(double seconds);
/// One that no Instant holds is as late as can be: it is left out later (keepPossibleTimes).
[[nodiscard]] Instant timeOf(double seconds);

/// What one rule of a plan adds up over the samples of a page, by account.
class RuleSum final {
public:
    explicit RuleSum(const MetricRule& rule)
        : m_rule(&rule) {}

    [[nodiscard]] const MetricRule& rule() const { return *m_rule; }
    /// Returns why the sample's value was left out, where it was.
    [[nodiscard]] std::optional<std::string> add(const SampleView& sample, bool subtract);
    /// The time of samples that have none themselves, in seconds; the newest counts.
    void takeTime(double seconds) { m_time = std::max(m_time.value_or(seconds), seconds); }
    /// A sample could not be read: what is added up over all of them is not known.
    void spoil() { m_spoiled = true; }
    /// A part of what was added up is missing.
    [[nodiscard]] bool isSpoiled() const;
    /// What is of no account counts as one.
    [[nodiscard]] std::size_t accounts() const { return m_cells.size(); }
    [[nodiscard]] std::vector<SeriesSamples> series(const SystemId& system, Instant arrived) const;

private:
    struct Cell {
        double sum = 0;
        std::size_t count = 0;
        bool spoiled = false;       ///< a part of the sum is missing
        std::optional<double> time; ///< seconds; the newest of the samples
    };

    const MetricRule* m_rule;
    std::map<std::string, Cell, std::less<>> m_cells; ///< by account
    bool m_spoiled = false;
    std::optional<double> m_time;
};

} // namespace ff::feeds
