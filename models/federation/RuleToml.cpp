// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/TomlEntry.h"
#include "models/federation/Catalogue.h"

#include <charconv>

namespace ff {
namespace {

const char* keyOf(AttributionRule::By by) {
    switch (by) {
    case AttributionRule::By::account:
        return "account";
    case AttributionRule::By::ancestor:
        return "ancestor";
    case AttributionRule::By::label:
        return "label";
    case AttributionRule::By::pattern:
        return "pattern";
    }
    return "account";
}

/// The shortest text that reads back as the same number; always a TOML float.
std::string number(double value) {
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    std::string result(text, end);
    if (result.find_first_of(".e") == std::string::npos) {
        result += ".0";
    }
    return result;
}

std::string beneficiaries(const std::vector<BeneficiaryShare>& shares) {
    if (shares.size() == 1) {
        return "beneficiary = " + detail::quoted(shares.front().holder.text) + '\n';
    }
    std::string result = "beneficiaries = { ";
    for (std::size_t i = 0; i < shares.size(); ++i) {
        result += (i ? ", " : "") + detail::quoted(shares[i].holder.text) + " = " +
                  number(shares[i].fraction);
    }
    return result + " }\n";
}

} // namespace

std::string toToml(const AttributionRule& rule) {
    std::string result = "[[rule]]\n";
    const auto line = [&](const char* key, const std::string& value) {
        if (!value.empty()) {
            result += std::string{key} + " = " + detail::quoted(value) + '\n';
        }
    };
    if (rule.system) {
        line("system", rule.system->text);
    }
    line(keyOf(rule.by), rule.match);
    line("payer", rule.gives.payer.text);
    if (!rule.gives.beneficiaries.empty()) {
        result += beneficiaries(rule.gives.beneficiaries);
    }
    line("mode", rule.gives.mode.text);
    if (rule.gives.organisation != Organisation::unknown) {
        line("organisation", name(rule.gives.organisation));
    }
    line("programme", rule.gives.programme);
    if (rule.from) {
        result += "from = " + toIso8601(*rule.from) + '\n';
    }
    if (rule.until) {
        result += "until = " + toIso8601(*rule.until) + '\n';
    }
    line("note", rule.note);
    return result;
}

std::optional<std::string> withoutRule(const std::string& text, const AttributionRule& rule) {
    const std::string entry = toToml(rule);
    const auto at = text.rfind(entry);
    if (at == std::string::npos || (at > 0 && text[at - 1] != '\n')) {
        return {};
    }
    // A key that was added by hand after the entry's last line belongs to it.
    const auto end = at + entry.size();
    const auto next = text.find_first_not_of(" \t\r\n", end);
    if (next != std::string::npos && text[next] != '[' && text[next] != '#') {
        return {};
    }
    return text.substr(0, at) + text.substr(end);
}

} // namespace ff
