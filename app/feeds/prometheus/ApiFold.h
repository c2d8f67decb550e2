// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"
#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/prometheus/exporters/MetricRules.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ff::feeds {

/// Turns answers of an engine into series of ours: of a poll (vectors) or a window of the past
/// (matrices), whose zeros it fills in where a site leaves out what is zero.
class ApiFold final {
public:
    explicit ApiFold(SystemId system);

    /// True where the rule's answer held at least one value that can be used.
    bool add(const MetricRule& rule, const ApiAnswer& answer);
    /// The engine has answered for this rule, with whatever: no value then means zero.
    void asked(const MetricRule& rule);
    /// A remark on the source or the engine, each kept once.
    void remark(std::string text);
    /// A doubt (Decoded::doubts), each kept once.
    void doubt(std::string text);
    /// The engine does not have all: nothing is complete then.
    void setPartial() { m_partial = true; }
    [[nodiscard]] bool empty() const { return m_cells.empty(); }
    [[nodiscard]] std::size_t lines() const { return m_cells.size(); }
    /// Was this preset's exporter seen, beyond doubt?
    [[nodiscard]] bool isShown(const std::string& origin) const;
    /// One of the presets that were and for which this is true.
    [[nodiscard]] std::optional<std::string>
    shownOrigin(bool (*isWanted)(const std::string& origin)) const;

    /// The points are means over steps, in each of which the query was evaluated so many times.
    void setEvaluations(double inAStep) { m_evaluations = inAStep; }
    /// How many evaluations of each step had a value: its coverage.
    void addCounts(const MetricRule& rule, const ApiAnswer& answer);

    /// `fillZeros` for the past: an account's series gets a zero wherever its exporter was seen and
    /// the account was not, so that "absent means zero" holds there too.
    void finish(bool fillZeros, Decoded& into);

private:
    struct Cell {
        double sum = 0;
        int count = 0; ///< zero in a zero of ours
    };
    using Counts = std::map<Instant, double>;
    using Line = std::map<Instant, Cell>;

    void addPoint(const MetricRule& rule, const SeriesKey& key, const ApiPoint& point, bool& used);
    void fillLine(const SeriesKey& key, Line& line);
    [[nodiscard]] Point pointOf(const SeriesKey& key, Instant at, const Cell& cell) const;
    [[nodiscard]] SeriesKey keyOf(const MetricRule& rule, const ApiSeries& series) const;

    SystemId m_system;
    std::map<SeriesKey, Line> m_cells;
    std::map<SeriesKey, std::string> m_origin;           ///< which preset's rule a series is of
    std::map<std::string, std::set<Instant>> m_observed; ///< when each preset's exporter was seen
    std::map<std::string, std::set<Metric>> m_shown;     ///< which of the counts without account
    std::map<SeriesKey, std::set<Instant>> m_unusable;   ///< where zero would be a lie
    std::map<SeriesKey, Counts> m_counts;                ///< evaluations with a value, by step
    std::map<std::string, Counts> m_seenCounts;          ///< of each preset's exporter
    std::map<Metric, std::string> m_asked;
    std::map<std::string, std::size_t> m_leftOut;
    std::vector<std::string> m_remarks;
    std::vector<std::string> m_doubts;
    bool m_partial = false;
    double m_evaluations = 0; ///< zero: the points are values of one moment
};

/// The account of a series: the label asked for, "account", or the only label that there is.
[[nodiscard]] std::string accountOf(const MetricRule& rule, const Labels& labels);

} // namespace ff::feeds
