// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/DemoToml.h"

#include "app/demo/simulation/Accounts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace ff::demo {
namespace {

constexpr Seconds kDay = 86400;
constexpr int kAwardsPerSite = 4;
constexpr double kAwardDays = 180;
constexpr std::array<std::string_view, 4> kLargest{"lumi", "leonardo", "jupiter", "marenostrum5"};

std::string inQuotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result.push_back('\\');
        }
        result.push_back(c);
    }
    return result + "\"";
}

std::string number(double value) {
    std::array<char, 40> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
            .ptr;
    return {digits.data(), end};
}

std::string_view word(Organisation organisation) {
    switch (organisation) {
    case Organisation::startUp:
        return "start-up";
    case Organisation::sme:
        return "sme";
    case Organisation::large:
        return "large";
    case Organisation::publicBody:
        return "public";
    case Organisation::unknown:
        break;
    }
    return "";
}

class Writer final {
public:
    Writer(const Federation& catalogue, Seconds now)
        : m_catalogue(catalogue)
        , m_now(now) {}

    std::string write(const std::vector<SitePlan>& sites) {
        m_text = "# Simulated: goes with the simulated federation, and means nothing elsewhere.\n";
        for (const auto& [id, name] : {std::pair("KE", "Kenya"), std::pair("UG", "Uganda")}) {
            if (!m_catalogue.holder(HolderId(id))) {
                entry(
                    "holder",
                    {{"id", inQuotes(id)}, {"kind", inQuotes("state")}, {"name", inQuotes(name)}});
            }
        }
        for (const SitePlan& site : sites) {
            if (site.sizeIsSimulated) {
                capacity(site);
            }
            rules(site);
            entitlements(site);
            awards(site);
            maintenances(site);
        }
        awardOverSystems(sites);
        return std::move(m_text);
    }

private:
    using Members = std::vector<std::pair<std::string_view, std::string>>;

    void entry(std::string_view kind, const Members& members) {
        m_text.append("\n[[").append(kind).append("]]\n");
        for (const auto& [key, value] : members) {
            m_text.append(key).append(" = ").append(value).append("\n");
        }
    }

    void capacity(const SitePlan& site) {
        std::string steps = "[";
        for (const PoolPlan& pool : site.pools) {
            steps += "{ from = \"unknown\", model = " + inQuotes(pool.gpuModel) +
                     ", gpus = " + number(pool.gpus) + ", source = \"simulated\" },";
        }
        entry("system", {{"id", inQuotes(site.system.text)}, {"capacity", steps + "]"}});
    }

    /// The Union's projects by name, since each has its own beneficiaries; a state's by its branch
    /// of the tree, or by the mark in their names where the site gives no tree.
    void rules(const SitePlan& site) {
        const bool tree = site.wire == Wire::slurmClassic || site.wire == Wire::slurmModern;
        std::string branch;
        for (const AccountPlan& account : site.accounts) {
            if (account.payer.empty()) {
                continue;
            }
            Members members{{"system", inQuotes(site.system.text)}};
            if (account.payer.text == "EU") {
                members.emplace_back("account", inQuotes(account.name));
            } else if (branch != account.parent) {
                branch = account.parent;
                members.emplace_back(tree ? "ancestor" : "pattern",
                                     inQuotes(tree ? branch : "^" + stateMark(account.payer)));
            } else {
                continue; // the rule for its branch stands already
            }
            members.emplace_back("payer", inQuotes(account.payer.text));
            members.emplace_back("beneficiaries", beneficiaries(account));
            members.emplace_back("mode", inQuotes(account.mode.text));
            members.emplace_back("organisation", inQuotes(word(account.organisation)));
            members.emplace_back("programme", inQuotes(account.programme));
            members.emplace_back("note", inQuotes("simulated"));
            entry("rule", members);
        }
    }

    static std::string beneficiaries(const AccountPlan& account) {
        std::string table = "{";
        for (const BeneficiaryShare& share : account.beneficiaries) {
            table += (table.size() > 1 ? ", " : " ") + share.holder.text + " = " +
                     number(share.fraction);
        }
        return table + " }";
    }

    /// What the catalogue knows stands.
    void entitlements(const SitePlan& site) {
        for (const HolderShare& share : site.shares) {
            const bool known =
                std::ranges::any_of(m_catalogue.entitlements, [&](const Entitlement& other) {
                    return other.system == site.system && other.holder == share.holder;
                });
            if (!known) {
                entry("entitlement", {{"system", inQuotes(site.system.text)},
                                      {"holder", inQuotes(share.holder.text)},
                                      {"fraction", number(share.fraction)},
                                      {"base", inQuotes("installed")},
                                      {"basis", inQuotes("placeholder")},
                                      {"source", inQuotes("simulated")}});
            }
        }
    }

    void maintenances(const SitePlan& site) {
        for (const Period& period : site.maintenance) {
            entry("maintenance", {{"system", inQuotes(site.system.text)},
                                  {"from", inQuotes(toIso8601(instantFromSeconds(period.from)))},
                                  {"to", inQuotes(toIso8601(instantFromSeconds(period.to)))},
                                  {"source", inQuotes("simulated")}});
        }
    }

    /// For some projects of each site about what they will use, so that some run out early.
    void awards(const SitePlan& site) {
        int given = 0;
        for (std::size_t i = 0; i < site.accounts.size() && given < kAwardsPerSite; ++i) {
            const AccountPlan& account = site.accounts[i];
            if (account.payer.empty() || i % 3 == 0) {
                continue;
            }
            ++given;
            m_awarded.emplace(site.system.text, account.name);
            const double expected = expectedHours(site, account);
            const Seconds from = m_now - m_now % kDay - (20 + 25 * given) * kDay;
            entry("award",
                  {{"system", inQuotes(site.system.text)},
                   {"account", inQuotes(account.name)},
                   {"gpu_hours", number(std::ceil(expected * (0.6 + 0.2 * given) / 1000) * 1000)},
                   {"from", inQuotes(date(from))},
                   {"to", inQuotes(date(from + Seconds(kAwardDays) * kDay))},
                   {"mode", inQuotes(account.mode.text)},
                   {"source", inQuotes("simulated")}});
        }
    }

    /// What an account will use while its award runs, about.
    static double expectedHours(const SitePlan& site, const AccountPlan& account) {
        double gpus = 0;
        for (const PoolPlan& pool : site.pools) {
            gpus += pool.gpus;
        }
        return account.weight * gpus * 24 * kAwardDays * std::min(1.0, site.offeredLoad);
    }

    /// One amount for a project of the Union on the largest machines, as OpenEuroLLM has it.
    void awardOverSystems(const std::vector<SitePlan>& sites) {
        std::string accounts;
        double expected = 0;
        int count = 0;
        for (const SitePlan& site : sites) {
            if (std::ranges::find(kLargest, site.system.text) == kLargest.end()) {
                continue;
            }
            const auto account = std::ranges::find_if(site.accounts, [&](const AccountPlan& each) {
                return each.payer.text == "EU" && each.mode.text == "regular" &&
                       !m_awarded.contains({site.system.text, each.name});
            });
            if (account == site.accounts.end()) {
                continue;
            }
            accounts += (count++ == 0 ? "" : ", ") + inQuotes(site.system.text) + " = " +
                        inQuotes(account->name);
            expected += expectedHours(site, *account);
        }
        if (count < 2) {
            return;
        }
        const Seconds from = m_now - m_now % kDay - 60 * kDay;
        entry("award", {{"accounts", "{ " + accounts + " }"},
                        {"gpu_hours", number(std::ceil(expected * 0.8 / 1000) * 1000)},
                        {"from", inQuotes(date(from))},
                        {"to", inQuotes(date(from + Seconds(kAwardDays) * kDay))},
                        {"mode", inQuotes("extreme")},
                        {"source", inQuotes("simulated")}});
    }

    static std::string date(Seconds at) { return toIso8601(instantFromSeconds(at)).substr(0, 10); }

    const Federation& m_catalogue;
    Seconds m_now;
    std::set<std::pair<std::string, std::string>> m_awarded; ///< systems and accounts
    std::string m_text;
};

} // namespace

std::string federationTomlOf(const std::vector<SitePlan>& sites, const Federation& catalogue,
                             Seconds now) {
    return Writer(catalogue, now).write(sites);
}

} // namespace ff::demo
