// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertsFile.h"

#include "models/alerts/AlertFigures.h"
#include "models/config/TomlEntry.h"
#include "models/telemetry/Metric.h"
#include "models/text/NumberText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <type_traits>
#include <utility>

namespace ff {
namespace {

using namespace detail;
using When = AlertRule::When;

std::vector<std::string> figureNames() {
    std::vector<std::string> names;
    for (const AlertFigure& figure : alertFigures()) {
        names.emplace_back(figure.id);
    }
    for (const MetricInfo& metric : allMetrics()) {
        names.emplace_back(metric.name);
    }
    return names;
}

void readFigure(TomlEntry& entry, AlertRule& rule) {
    if (entry.has("figure") || rule.figure.empty()) {
        rule.figure = entry.required("figure");
    }
    if (!rule.figure.empty() && !alertFigureNamed(rule.figure)) {
        entry.refuse("there is no figure \"" + rule.figure +
                         "\". There are: " + nearestFirst(figureNames(), rule.figure),
                     "figure");
    }
}

/// One of below, above and no_data; what amends a rule of the starter set need not say any.
void readCondition(TomlEntry& entry, AlertRule& rule, bool amends) {
    const auto figure = alertFigureNamed(rule.figure);
    const double least = figure ? figure->least : 0;
    const double most = figure ? figure->most : 1e12;
    const auto below = entry.number("below", least, most);
    const auto above = entry.number("above", least, most);
    const bool noData = entry.flag("no_data").value_or(false);
    const int given = int(below.has_value()) + int(above.has_value()) + int(noData);
    if (given > 1) {
        entry.refuse("has more than one of below, above and no_data");
        return;
    }
    if (given == 0) {
        if (!amends && !entry.has("below") && !entry.has("above")) {
            entry.refuse("says none of below, above and no_data");
        }
    } else {
        rule.when = below ? When::below : above ? When::above : When::noData;
        rule.threshold = below.value_or(above.value_or(0));
    }
    if (figure && !figure->hasValue && rule.when != When::noData) {
        entry.refuse(rule.figure + " has no value: write no_data = true");
    }
}

/// A value that no figure has would be waited for without end.
void readHysteresis(TomlEntry& entry, AlertRule& rule) {
    if (const auto margin = entry.number("hysteresis", 0, 1e12)) {
        rule.hysteresis = *margin;
    }
    constexpr double kRounding = 1e-9; // 1 - 0.9 is less than 0.1
    const double most = mostHysteresis(rule);
    if (rule.when != When::noData && rule.hysteresis > most + kRounding) {
        entry.doubt("hysteresis is taken as " + numberText(most) +
                        ": beyond that, the rule would never end",
                    "hysteresis");
        rule.hysteresis = most;
    }
}

template <class Tag>
std::vector<Id<Tag>> readIds(TomlEntry& entry, std::string_view key,
                             const std::vector<std::string>& known) {
    std::vector<Id<Tag>> ids;
    for (const std::string& text : entry.texts(key)) {
        if (std::ranges::find(known, text) == known.end()) {
            constexpr std::size_t kNamed = 5;
            std::string near = nearestFirst(known, text);
            std::size_t end = 0;
            for (std::size_t i = 0; i < kNamed && end != std::string::npos; ++i) {
                end = near.find(',', end == 0 ? 0 : end + 1);
            }
            entry.refuse("there is no \"" + text + "\". Much like it: " + near.substr(0, end), key);
        }
        ids.emplace_back(text);
    }
    return ids;
}

void readSubjects(TomlEntry& entry, AlertRule& rule, const Federation& federation) {
    if (entry.has("systems")) {
        std::vector<std::string> known;
        for (const System& system : federation.systems) {
            known.push_back(system.id.text);
        }
        rule.systems = readIds<struct SystemTag>(entry, "systems", known);
    }
    if (entry.has("holders")) {
        std::vector<std::string> known;
        for (const Holder& holder : federation.holders) {
            known.push_back(holder.id.text);
        }
        rule.holders = readIds<struct HolderTag>(entry, "holders", known);
    }
}

/// What the figure has nothing to do with would only be shown.
void dropWhatIsNotOfIt(TomlEntry& entry, AlertRule& rule) {
    const auto figure = alertFigureNamed(rule.figure);
    const AlertSubject of = figure ? figure->of : AlertSubject::award;
    const auto drop = [&](auto& field, const char* key, bool isOfIt) {
        if (!isOfIt && std::exchange(field, {}) != std::decay_t<decltype(field)>{}) {
            entry.doubt(std::string(key) + " says nothing of " + rule.figure + ", and was left out",
                        key);
        }
    };
    drop(rule.holders, "holders", of == AlertSubject::holder || of == AlertSubject::award);
    drop(rule.endsWithin, "ends_within", of == AlertSubject::award);
}

/// What is in force where the entry of a rule is refused: the rule before, else the starter's own.
std::optional<AlertRule> inPlaceOf(const AlertRule& refused, const std::vector<AlertRule>& starters,
                                   const std::vector<AlertRule>& before) {
    for (const auto& rules : {&before, &starters}) {
        const auto same = std::ranges::find(*rules, refused.id, &AlertRule::id);
        if (same != rules->end()) {
            AlertRule rule = *same;
            rule.isOn = rule.isOn && refused.isOn;
            return rule;
        }
    }
    return {};
}

std::optional<AlertRule> readRule(TomlEntry& entry, const std::vector<AlertRule>& starters,
                                  const Federation& federation,
                                  const std::vector<AlertRule>& before) {
    AlertRule rule;
    const std::string id = entry.required("id");
    const auto starter = std::ranges::find(starters, id, &AlertRule::id);
    const bool amends = starter != starters.end() && !entry.has("figure");
    if (amends) {
        rule = *starter;
    }
    rule.id = id;
    rule.name = entry.text("name");
    readFigure(entry, rule);
    readCondition(entry, rule, amends);
    readHysteresis(entry, rule);
    if (const auto lasts = entry.duration("for")) {
        rule.lasts = *lasts;
    }
    if (const auto within = entry.duration("ends_within")) {
        rule.endsWithin = within;
    }
    readSubjects(entry, rule, federation);
    dropWhatIsNotOfIt(entry, rule);
    rule.isOn = entry.flag("on").value_or(true);
    if (!entry.finish()) {
        return inPlaceOf(rule, starters, before);
    }
    return rule;
}

/// Its host is this machine itself, under one of its own names.
bool isOfThisMachine(std::string_view address) {
    constexpr std::string_view kPlain = "http://";
    if (!address.starts_with(kPlain)) {
        return false;
    }
    address.remove_prefix(kPlain.size());
    return std::ranges::any_of(
        std::array<std::string_view, 3>{"127.0.0.1", "localhost", "[::1]"}, [&](auto host) {
            const std::string_view rest = address.substr(std::min(address.size(), host.size()));
            return address.starts_with(host) &&
                   (rest.empty() || std::string_view(":/?#").contains(rest.front()));
        });
}

AlertNotify readNotify(const toml::table& root, const TomlFile& file, const AlertNotify& before) {
    AlertNotify notify;
    const toml::node* node = root.get("notify");
    if (!node) {
        return notify;
    }
    const toml::table* table = node->as_table();
    if (!table) {
        file.report(node->source(), "notify has to be a table: [notify]");
        return before;
    }
    TomlEntry entry(*table, "notify", file);
    notify.command = entry.texts("command");
    if (entry.has("command") && (notify.command.empty() || notify.command.front().empty())) {
        entry.refuse("command has to be a list of a program and its arguments", "command");
    }
    notify.webhook = entry.text("webhook");
    if (!notify.webhook.empty() && !notify.webhook.starts_with("https://") &&
        !isOfThisMachine(notify.webhook)) {
        entry.refuse("webhook has to be an address that begins with https:// (http:// is for this "
                     "machine alone)",
                     "webhook");
    }
    // An address with a login, and a token in the file, would be mailed and printed with it.
    if (const auto at = notify.webhook.find('@');
        at != std::string::npos && at < notify.webhook.find('/', 8)) {
        entry.refuse("webhook may not hold a login. Put a token into a file of mode 0600 and name "
                     "that with token_file",
                     "webhook");
    }
    entry.forbid("token", "may not stand in this file. Put it into a file of mode 0600 and name "
                          "that with token_file");
    notify.tokenFile = entry.text("token_file");
    notify.caFile = entry.text("ca");
    notify.ends = entry.flag("ends").value_or(true);
    if (!notify.tokenFile.empty() && notify.webhook.empty()) {
        entry.refuse("token_file is for a webhook, and there is none", "token_file");
    }
    return entry.finish() ? notify : before;
}

} // namespace

AlertsRead readAlerts(std::string_view toml, const std::string& fileName,
                      const Federation& federation, const AlertsBefore& before) {
    AlertsRead result;
    const TomlFile file{fileName, &result.problems};
    const auto root = parseToml(toml, file);
    result.rules = starterSet();
    if (!root) {
        result.unreadable = true;
        result.notify = before.notify;
        return result;
    }
    const std::vector<AlertRule> starters = result.rules;
    std::set<std::string> seen;
    for (const toml::table* table : entriesOf(*root, "rule", file)) {
        TomlEntry entry(*table, "rule", file);
        auto rule = readRule(entry, starters, federation, before.rules);
        if (!rule) {
            if (auto id = (*table)["id"].value<std::string>()) {
                result.refused.insert(std::move(*id));
            }
            continue;
        }
        if (!seen.insert(rule->id).second) {
            entry.refuse("\"" + rule->id + "\" stands twice; this one was left out", "id");
            continue;
        }
        const auto same = std::ranges::find(result.rules, rule->id, &AlertRule::id);
        if (same != result.rules.end()) {
            *same = std::move(*rule);
        } else {
            result.rules.push_back(std::move(*rule));
        }
    }
    result.notify = readNotify(*root, file, before.notify);
    reportOtherKeys(*root, {"rule", "notify"}, file);
    return result;
}

} // namespace ff
