// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/base/Legend.h"
#include "widgets/charts/time/TimeChart.h"

#include <QCoreApplication>

namespace ff {

/// What a time chart says in words and numbers: its legend, its summary, its table twin and its
/// readout. Refers to what it is made of.
class TimeChartWords final {
    Q_DECLARE_TR_FUNCTIONS(ff::TimeChart)
public:
    TimeChartWords(const TimeChartData& data, const Formatter& formatter)
        : m_data(data)
        , m_formatter(formatter) {}

    [[nodiscard]] std::vector<LegendEntry> legend() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] TableData table() const;
    /// The time, then "name\tvalue" lines.
    [[nodiscard]] QStringList readoutAt(Instant at) const;

private:
    [[nodiscard]] std::optional<std::size_t> indexAt(Instant at) const;

    const TimeChartData& m_data;
    const Formatter& m_formatter;
};

} // namespace ff
