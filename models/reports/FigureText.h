// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <string>

namespace ff::report {

/// The formatter with the unit of the figure, column or chart: some count physical GPUs in
/// whichever unit the report is.
template <class Of>
[[nodiscard]] Formatter formatOf(const Of& of, Formatter format) {
    format.setWeighed(format.isWeighed() && !of.isPhysical);
    return format;
}

/// The figure as a table prints it, without its unit: "1 234 567", "86.4 %", "< 0.1 %"; or why it
/// has no value: "not seen".
[[nodiscard]] std::string tableText(const Figure& figure, const Formatter& format);
/// The same with its unit, for a card: "1 234 567 GPU-h".
[[nodiscard]] std::string cardText(const Figure& figure, const Formatter& format);
/// How it changed against an earlier value of the same figure: "+12.3 %", "−2.1 points"; empty
/// where one of them is not known.
[[nodiscard]] std::string changeText(const Figure& figure, const std::optional<double>& earlier,
                                     const Formatter& format);
[[nodiscard]] std::string missingText(Missing missing);
/// A time in a column as it is printed: "10 Nov 2026", or "10 Nov 2026, 14:00".
[[nodiscard]] QString timeText(Instant at, const Column& column, const Formatter& format);
/// Stands in a table where a row has no such figure.
inline constexpr auto kNoFigure = "\u2013";
/// "GPU-h", "%", "GPUs": behind the title of a column.
[[nodiscard]] std::string unitText(Unit unit, const Formatter& format);
/// "Use by month (GPU-h)": the title of a chart with the unit of its axis; shares say theirs at the
/// axis.
[[nodiscard]] std::string titleText(const Chart& chart, const Formatter& format);
/// What the letters of `Figure::flags` mean, in the reader's language, for those that occur.
[[nodiscard]] std::string flagsText(const Report& report);

} // namespace ff::report
