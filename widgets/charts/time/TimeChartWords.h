// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/base/Legend.h"
#include "widgets/charts/time/TimeChart.h"

#include <QCoreApplication>

#include <set>

namespace ff {

/// What a time chart says in words and numbers: its legend, its summary, its table twin and its
/// readout. Refers to what it is made of.
class TimeChartWords final {
    Q_DECLARE_TR_FUNCTIONS(ff::TimeChart)
public:
    TimeChartWords(const TimeChartData& data, const Formatter& formatter)
        : m_data(data)
        , m_formatter(formatter) {}

    /// Series that are taken out of the drawing, and how the others are drawn.
    void setShown(const std::set<std::string>& hidden, const TimeChartManner& manner) {
        m_hidden = hidden;
        m_manner = manner;
    }

    [[nodiscard]] std::vector<LegendEntry> legend() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] TableData table() const;
    /// The time and of how long the values are, then "name\tvalue" lines; with how far each is
    /// from what it was at `pinned`.
    [[nodiscard]] QStringList readoutAt(Instant at, std::optional<Instant> pinned = {}) const;
    /// One value in words: "Delivered: 2 345 GPUs, Tue 10 Nov 2026, 14:00 UTC".
    /// With the range of the line that adds it up to others.
    [[nodiscard]] QString wordsOf(const Band& series, Instant at) const;

private:
    [[nodiscard]] QString headOf(std::size_t index) const;
    [[nodiscard]] QString lengthOf(Window sample) const;
    [[nodiscard]] static QString rangeTitle(const SampledLine& line);
    /// "name\tlowest - highest" of a bin; empty where it has fewer samples.
    [[nodiscard]] QString rangeOf(const SampledLine& line, std::size_t index,
                                  std::int64_t atLeast) const;
    [[nodiscard]] bool isStacked(const Band& band) const;

    const TimeChartData& m_data;
    const Formatter& m_formatter;
    std::set<std::string> m_hidden;
    TimeChartManner m_manner;
};

} // namespace ff
