// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/format/Formatter.h"

namespace ff {

/// How a figure compares with the period before, in words of several lengths.
struct FigureChange {
    QString sign{};     ///< "▲", "▼", "=": empty where there is nothing to compare
    QString amount{};   ///< "▲ 2.1 points"
    QString sentence{}; ///< "▲ 2.1 points on 23 Sep – 22 Oct 2026"; or why it is not known
    QString brief{};    ///< "▲ 2.1 points on the period before"
};

/// `before`: the period that `figure.before` is of; empty: not said. Nothing where the figure
/// itself has no value.
[[nodiscard]] FigureChange changeOf(const Figure& figure, Unit unit, Window before,
                                    const Formatter& formatter);

} // namespace ff
