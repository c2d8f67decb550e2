// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/AlertSender.h"
#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertWords.h"
#include "models/text/Json.h"
#include "models/text/NumberText.h"

namespace ff {
namespace {

std::string numberOrNull(std::optional<double> value) {
    return value ? numberText(*value) : "null";
}

std::string instantOrNull(std::optional<Instant> at) {
    return at ? jsonText(toIso8601(*at)) : "null";
}

const char* unitName(const AlertRule& rule) {
    const auto figure = alertFigureNamed(rule.figure);
    if (!figure || !figure->hasValue) {
        return "none";
    }
    switch (figure->unit) {
    case Unit::ratio:
        return "ratio";
    case Unit::hours:
        return "h";
    case Unit::gpus:
        return "GPU";
    case Unit::gpuHours:
        return "GPU-h";
    default:
        return "count";
    }
}

} // namespace

std::string alertJson(const AlertNews& news) {
    const AlertRule& rule = news.rule;
    const KeptSpell& kept = news.spell;
    const bool noData = rule.when == AlertRule::When::noData;
    std::string text = "{";
    const auto add = [&](const char* key, const std::string& value) {
        text += (text.size() == 1 ? "" : ",") + jsonText(key) + ':' + value;
    };
    add("version", "1");
    add("event", jsonText(kept.spell.ended ? "ended" : "firing"));
    add("rule", jsonText(rule.id));
    add("name", jsonText(nameOf(rule).toStdString()));
    add("says", jsonText(kept.rule));
    add("figure", jsonText(rule.figure));
    add("unit", jsonText(unitName(rule)));
    add("when", jsonText(noData                                ? "no_data"
                         : rule.when == AlertRule::When::below ? "below"
                                                               : "above"));
    add("threshold", noData ? "null" : numberText(rule.threshold));
    add("subject", jsonText(kept.key.subject));
    add("title", jsonText(kept.title));
    add("value", numberOrNull(noData ? std::nullopt : news.value));
    add("furthest", numberOrNull(kept.spell.furthest));
    add("began", jsonText(toIso8601(kept.spell.began)));
    add("fired", jsonText(toIso8601(kept.spell.fired)));
    add("ended", instantOrNull(kept.spell.ended));
    return text + "}\n";
}

} // namespace ff
