// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/EntryReaders.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace ff::detail {
namespace {

/// 0.25, or "1/3" where no decimal says it.
std::optional<double> fractionOf(const toml::node& node) {
    if (const auto number = node.is_number() ? node.value<double>() : std::nullopt) {
        return number;
    }
    const auto string = node.as_string();
    if (!string) {
        return {};
    }
    const std::string_view text = string->get();
    int above = 0;
    int below = 0;
    const auto first = std::from_chars(text.data(), text.data() + text.size(), above);
    if (first.ec != std::errc{} || first.ptr == text.data() + text.size() || *first.ptr != '/') {
        return {};
    }
    const auto second = std::from_chars(first.ptr + 1, text.data() + text.size(), below);
    if (second.ec != std::errc{} || second.ptr != text.data() + text.size() || below <= 0) {
        return {};
    }
    return double(above) / below;
}

/// `beneficiary = "EE"` is all of it; `beneficiaries = { EE = 0.5, FI = 0.5 }` has to sum to 1;
/// where neither is given, the payer is the beneficiary.
std::vector<BeneficiaryShare> beneficiariesOf(TomlEntry& entry, const HolderId& payer) {
    const bool one = entry.has("beneficiary");
    const toml::node* node = entry.node("beneficiaries");
    if (one && node) {
        entry.refuse("has both beneficiary and beneficiaries", "beneficiaries");
    }
    if (one) {
        return {{HolderId{entry.required("beneficiary")}, 1}};
    }
    if (!node) {
        return {{payer, 1}};
    }
    const toml::table* table = node->as_table();
    if (!table || table->empty()) {
        entry.refuse("beneficiaries has to be a table such as { EE = 0.5, FI = 0.5 }",
                     "beneficiaries");
        return {};
    }
    std::vector<BeneficiaryShare> result;
    double sum = 0;
    for (const auto& [holder, value] : *table) {
        const auto fraction = fractionOf(value);
        if (!fraction || !(*fraction > 0) || *fraction > 1) {
            entry.refuse("the fraction of " + std::string{holder.str()} +
                             " has to be above 0 and at most 1",
                         "beneficiaries");
            return {};
        }
        result.push_back({HolderId{std::string{holder.str()}}, *fraction});
        sum += *fraction;
    }
    if (std::abs(sum - 1) > 1e-6) {
        entry.refuse("the fractions of the beneficiaries sum to " + std::to_string(sum) +
                         " and not to 1",
                     "beneficiaries");
    }
    return result;
}

struct By {
    AttributionRule::By by;
    std::string_view key;
};
constexpr By kBy[] = {{AttributionRule::By::account, "account"},
                      {AttributionRule::By::ancestor, "ancestor"},
                      {AttributionRule::By::label, "label"},
                      {AttributionRule::By::pattern, "pattern"}};

template <class T, class IdType>
bool knows(const std::vector<T>& list, const IdType& id) {
    return std::ranges::find(list, id, &T::id) != list.end();
}

constexpr std::size_t kNearest = 3; ///< holders that a slip of the pen may have meant

void readMatch(TomlEntry& entry, AttributionRule& rule) {
    int given = 0;
    for (const auto& [by, key] : kBy) {
        if (!entry.has(key)) {
            continue;
        }
        ++given;
        rule.by = by;
        rule.match = entry.required(key);
    }
    if (given != 1) {
        return entry.refuse("needs exactly one of account, ancestor, label and pattern");
    }
    if (rule.by == AttributionRule::By::pattern) {
        const QRegularExpression expression(QString::fromStdString(rule.match));
        if (!expression.isValid()) {
            entry.refuse("pattern is no regular expression: " +
                             expression.errorString().toStdString(),
                         "pattern");
        }
    }
    if (rule.by == AttributionRule::By::label && !rule.match.starts_with("partition=") &&
        !rule.match.starts_with("qos=")) {
        entry.refuse("label has to be \"partition=...\" or \"qos=...\"", "label");
    }
}

} // namespace

SystemId knownSystem(TomlEntry& entry, const Federation& federation) {
    SystemId id{entry.required("system")};
    if (!id.empty() && !federation.system(id)) {
        entry.refuse("there is no system \"" + id.text + "\"", "system");
    }
    return id;
}

void doubtHolder(TomlEntry& entry, std::string_view key, const Federation& federation,
                 const HolderId& id) {
    if (id.empty() || federation.holder(id)) {
        return;
    }
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const Holder& holder : federation.holders) {
        const std::size_t far =
            std::min(distance(holder.id.text, id.text), distance(holder.name, id.text));
        if (far <= id.text.size() / 3) {
            near.emplace_back(far, holder.id.text + " (" + holder.name + ')');
        }
    }
    std::ranges::sort(near);
    std::string list;
    for (std::size_t i = 0; i < std::min(near.size(), kNearest); ++i) {
        list += (list.empty() ? "; near it is " : ", ") + near[i].second;
    }
    entry.doubt(std::string{key} + " is \"" + id.text +
                    "\", which no [[holder]] describes: states have their code of two letters, the "
                    "Union is EU" +
                    list + ". It counts under this name",
                key);
}

void doubtMode(TomlEntry& entry, const Federation& federation, const ModeId& id) {
    if (id.empty() || knows(federation.modes, id)) {
        return;
    }
    std::vector<std::string> known;
    for (const AccessMode& mode : federation.modes) {
        known.push_back(mode.id.text);
    }
    entry.doubt("mode is \"" + id.text + "\", which no [[mode]] describes; there is " +
                    nearestFirst(known, id.text) + ". It counts under this name",
                "mode");
}

void addNamed(Federation& federation) {
    const auto addHolder = [&](const HolderId& id) {
        if (!id.empty() && !federation.holder(id)) {
            federation.holders.push_back(
                {.id = id, .kind = HolderKind::other, .name = id.text, .source = {}});
        }
    };
    const auto addMode = [&](const ModeId& id) {
        if (id.empty() || knows(federation.modes, id)) {
            return;
        }
        AccessMode added;
        added.id = id;
        added.name = id.text;
        federation.modes.push_back(std::move(added));
    };
    for (const Entitlement& entitlement : federation.entitlements) {
        addHolder(entitlement.holder);
    }
    for (const Award& award : federation.awards) {
        addMode(award.mode);
    }
    for (const AttributionRule& rule : federation.rules) {
        addHolder(rule.gives.payer);
        for (const BeneficiaryShare& share : rule.gives.beneficiaries) {
            addHolder(share.holder);
        }
        addMode(rule.gives.mode);
    }
}

std::string sourceOf(TomlEntry& entry) {
    const std::string source = entry.text("source");
    const std::string note = entry.text("note");
    return source + (source.empty() || note.empty() ? "" : "; ") + note;
}

void readBurnRule(TomlEntry& entry, Federation& federation) {
    BurnRule rule{.system = knownSystem(entry, federation),
                  .unit = entry.required("unit"),
                  .partition = entry.text("partition"),
                  .holder = HolderId{entry.text("holder")},
                  .unitsPerDeviceHour = entry.number("units_per_device_hour", 0, 1e6).value_or(1),
                  .text = entry.text("text"),
                  .reset = entry.text("reset"),
                  .cutBelow = entry.number("cut_below", 0, 1).value_or(0),
                  .cutAfterMonths = int(entry.number("cut_after_months", 0, 120).value_or(0)),
                  .source = entry.text("source")};
    if (!rule.reset.empty() && rule.reset != "monthly" && rule.reset != "quarterly") {
        entry.refuse("reset has to be monthly or quarterly", "reset");
    }
    doubtHolder(entry, "holder", federation, rule.holder);
    if (!entry.finish()) {
        return;
    }
    std::erase_if(federation.burnRules, [&](const BurnRule& known) {
        return known.system == rule.system && known.partition == rule.partition &&
               known.holder == rule.holder;
    });
    federation.burnRules.push_back(std::move(rule));
}

/// What was changed and why: for whoever reads the versions, not for any figure.
void readChange(TomlEntry& entry, Federation&) {
    entry.text("by");
    entry.required("note");
    (void)entry.finish();
}

void readRule(TomlEntry& entry, Federation& federation) {
    AttributionRule rule;
    if (entry.has("system")) {
        rule.system = knownSystem(entry, federation);
    }
    readMatch(entry, rule);
    rule.gives.payer = HolderId{entry.required("payer")};
    rule.gives.beneficiaries = beneficiariesOf(entry, rule.gives.payer);
    rule.gives.mode = ModeId{entry.text("mode")};
    rule.gives.programme = entry.text("programme");
    if (entry.has("organisation")) {
        rule.gives.organisation = word<Organisation>(entry, "organisation",
                                                     {{"start-up", Organisation::startUp},
                                                      {"sme", Organisation::sme},
                                                      {"large", Organisation::large},
                                                      {"public", Organisation::publicBody}})
                                      .value_or(Organisation::unknown);
    }
    rule.from = entry.instant("from");
    rule.until = entry.instant("until");
    rule.note = entry.text("note");
    rule.file = entry.file().name;
    rule.line = entry.line();
    if (rule.from && rule.until && *rule.until <= *rule.from) {
        entry.refuse("until has to be after from", "until");
    }
    doubtHolder(entry, "payer", federation, rule.gives.payer);
    for (const BeneficiaryShare& share : rule.gives.beneficiaries) {
        if (share.holder != rule.gives.payer) {
            doubtHolder(entry, entry.has("beneficiary") ? "beneficiary" : "beneficiaries",
                        federation, share.holder);
        }
    }
    doubtMode(entry, federation, rule.gives.mode);
    if (entry.finish()) {
        federation.rules.push_back(std::move(rule));
    }
}

} // namespace ff::detail
