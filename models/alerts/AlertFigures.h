// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/format/Formatter.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace ff {

/// What a rule has a state of its own for.
enum class AlertSubject { system, source, holder, award };

/// A figure of METRICS that can be watched.
struct AlertFigure {
    std::string_view id; ///< in alerts.toml: "utilisation"
    AlertSubject of = AlertSubject::system;
    Unit unit = Unit::ratio;
    bool hasValue = true; ///< false: it can only be there or not
    double least = 0;     ///< thresholds make sense from here ...
    double most = 1;      ///< ... to here
};

[[nodiscard]] std::span<const AlertFigure> alertFigures();
/// The figure, or a metric of the same name as a figure by system; nothing where there is neither.
[[nodiscard]] std::optional<AlertFigure> alertFigureNamed(std::string_view id);
/// "Utilisation of allocated", in the person's language.
[[nodiscard]] QString alertFigureTitle(std::string_view id);

/// By how much a value can be back at most: beyond that, the rule would never end.
[[nodiscard]] double mostHysteresis(const AlertRule& rule);

/// How finely the rule looks: a day for figures by the day, else a part of the time that it has to
/// last, from five minutes to an hour.
[[nodiscard]] Duration alertStep(const AlertRule& rule);

} // namespace ff
