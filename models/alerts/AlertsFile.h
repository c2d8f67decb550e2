// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/core/Error.h"
#include "models/federation/Federation.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// alerts.toml: what is watched, and whom `collect` tells. Every key stands in
/// resources/alerts.example.toml.
namespace ff {

/// Where `collect` sends what fires and what ends.
struct AlertNotify {
    std::vector<std::string> command{}; ///< a program and its arguments; it reads JSON
    std::string webhook{};              ///< an address that takes JSON by POST
    std::string tokenFile{};            ///< of mode 0600: sent as a bearer token to the webhook
    std::string caFile{};               ///< an authority beside the system's own
    bool ends = true;                   ///< also that a rule holds no more
    bool isKnown = true; ///< false: the file was refused, and nothing was in force before

    [[nodiscard]] bool isEmpty() const { return command.empty() && webhook.empty(); }
    bool operator==(const AlertNotify&) const = default;
};

struct AlertsRead {
    std::vector<AlertRule> rules{};  ///< the starter set with what the file says of it, then others
    std::set<std::string> refused{}; ///< ids of rules in whose place there is nothing
    AlertNotify notify{};
    std::vector<Error> problems{}; ///< "file:line" and reason each; the rest still loads
    bool unreadable = false;       ///< not TOML at all: keep what was in force
};

/// The rules that are on where alerts.toml says nothing else of them.
[[nodiscard]] std::vector<AlertRule> starterSet();
[[nodiscard]] bool isStarter(const std::string& id);

/// What was read of the file before.
struct AlertsBefore {
    std::vector<AlertRule> rules{};
    AlertNotify notify{.isKnown = false};
};

/// Reads alerts.toml. Systems and holders that the federation does not have are refused. What is
/// refused stays as it was `before`, so that a slip of the pen ends no alert that fires; a rule of
/// the starter set that was not there before is as it was made, and off where its entry says so.
[[nodiscard]] AlertsRead readAlerts(std::string_view toml, const std::string& fileName,
                                    const Federation& federation, const AlertsBefore& before = {});

/// The TOML of one rule.
[[nodiscard]] std::string toToml(const AlertRule& rule);
/// The text with the entry of the rule's id in place of the one it had, or added. All other entries
/// and the comments above each stay to the letter.
[[nodiscard]] std::string withRule(const std::string& toml, const AlertRule& rule);
/// The text without the entry of this id. A rule of the starter set is as it was made then.
[[nodiscard]] std::string withoutRule(const std::string& toml, const std::string& id);

} // namespace ff
