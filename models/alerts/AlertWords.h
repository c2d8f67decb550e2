// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/Evaluate.h"
#include "models/format/Formatter.h"

#include <QString>

#include <string>
#include <vector>

/// What is said of rules and of what fired, in the person's language. Safe on every thread.
namespace ff {

/// What a person calls it: its own name, the starter set's, else its id.
[[nodiscard]] QString nameOf(const AlertRule& rule);
/// What it is about: states are kept by the catalogue's English names, and translated on showing.
[[nodiscard]] QString subjectText(const std::string& title);
/// A value of the rule's figure: "24.1 %", "31.0 h".
[[nodiscard]] QString alertValue(const AlertRule& rule, std::optional<double> value,
                                 const Formatter& formatter);
/// "Utilisation of allocated below 30 %, for 6 h", "No answer of a source, for 10 min".
[[nodiscard]] QString ruleSentence(const AlertRule& rule, const Formatter& formatter);
/// "LUMI, Leonardo" or "all systems": what the rule is of, by ids.
[[nodiscard]] QString ruleSubjects(const AlertRule& rule);

/// How often the rule fired, by the title of its subject.
using AlertTries = std::vector<std::pair<std::string, std::vector<AlertSpell>>>;
/// "Would have fired 3 times in the last 30 days: LUMI 2, Leonardo 1."
[[nodiscard]] QString trySentence(const AlertTries& tries, int days);

/// "Acknowledged", "Firing", and so on.
[[nodiscard]] QString phaseWord(AlertProgress::Phase phase, bool acknowledged, bool muted);
/// The same for machines: "firing", "acknowledged".
[[nodiscard]] const char* phaseName(AlertProgress::Phase phase, bool acknowledged, bool muted);

} // namespace ff
