// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/RuleWords.h"

#include "models/figure/Words.h"

namespace ff {
namespace {

std::string kindInWords(const Match& match) {
    switch (match.rule->by) {
    case AttributionRule::By::account:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "account %1"), match.rule->match);
    case AttributionRule::By::ancestor:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "ancestor %1"), match.through);
    case AttributionRule::By::label:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "label %1"), match.rule->match);
    case AttributionRule::By::pattern:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "pattern %1"), match.rule->match);
    }
    return {};
}

} // namespace

std::string ruleInWords(const Match& match) {
    if (!match) {
        return {};
    }
    const std::string words = kindInWords(match);
    if (match.rule->file.empty()) {
        return words;
    }
    return words + ", " + match.rule->file + ':' + std::to_string(match.rule->line);
}

} // namespace ff
