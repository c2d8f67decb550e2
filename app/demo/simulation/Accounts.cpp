// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/Accounts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace ff::demo {
namespace {

constexpr double kUnattributed = 0.03;
constexpr double kAntenna = 0.02; ///< of the Union's share, for each antenna

/// A call of the Union, with what its projects' names begin with.
struct Call {
    std::string_view mode;
    std::string_view mark;
    Organisation organisation;
    std::string_view programme;
    int projects;
    double weight;
    double scale;
};

constexpr std::array kCalls{
    Call{"playground", "play", Organisation::startUp, "EU AI Start-Up Initiative", 2, 0.05, 0.3},
    Call{"fast-lane", "fast", Organisation::sme, "EU AI Start-Up Initiative", 3, 0.22, 0.7},
    Call{"large-scale", "large", Organisation::large, "Large AI Grand Challenge", 3, 0.35, 1.6},
    Call{"ai-for-science", "science", Organisation::publicBody, "AI for Science", 2, 0.18, 1.0},
    Call{"development", "dev", Organisation::publicBody, "EuroHPC", 2, 0.08, 0.4},
    Call{"regular", "regular", Organisation::publicBody, "EuroHPC", 2, 0.12, 1.0},
};

/// Who wins the Union's calls, wherever they run.
constexpr std::array<std::string_view, 16> kWinners{"DE", "FR", "IT", "ES", "FI", "NL", "PL", "SE",
                                                    "CZ", "PT", "AT", "EE", "GR", "LU", "SI", "DK"};

std::string numbered(std::string_view stem, std::int64_t number, int width) {
    std::array<char, 24> digits{};
    std::snprintf(digits.data(), digits.size(), "%0*lld", width, static_cast<long long>(number));
    return std::string(stem) + digits.data();
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return char(std::tolower(c)); });
    return result;
}

class Planner final {
public:
    Planner(const SitePlan& site, Random random)
        : m_tree(site.wire == Wire::slurmClassic || site.wire == Wire::slurmModern)
        , m_country(site.country)
        , m_antennas(site.antennas)
        , m_random(random) {}

    std::vector<AccountPlan> plan(const std::vector<HolderShare>& shares) {
        add("root", "");
        for (const HolderShare& share : shares) {
            share.holder.text == "EU" ? addUnion(share.fraction) : addHolder(share);
        }
        addUnmapped();
        for (const HolderShare& share : shares) {
            if (share.holder.text == "EU") {
                for (const HolderId& state : m_antennas) {
                    addAntenna(state, share.fraction);
                }
            }
        }
        return std::move(m_accounts);
    }

private:
    /// An account that no rule maps, or one that only holds others.
    void add(std::string name, std::string parent, double weight = 0) {
        AccountPlan account;
        account.name = std::move(name);
        account.parent = std::move(parent);
        account.weight = weight;
        m_accounts.push_back(std::move(account));
    }

    void addUnion(double share) {
        add("eurohpc", "root");
        for (const Call& call : kCalls) {
            for (int i = 0; i < call.projects; ++i) {
                AccountPlan account{.name = projectName("ehpc-" + std::string(call.mark) + "-"),
                                    .parent = "eurohpc",
                                    .payer = HolderId("EU"),
                                    .beneficiaries = winners(),
                                    .mode = ModeId(std::string(call.mode)),
                                    .organisation = call.organisation,
                                    .programme = std::string(call.programme)};
                account.weight = share * call.weight / call.projects;
                account.scale = call.scale;
                m_accounts.push_back(std::move(account));
            }
        }
    }

    /// One state alone, or two that share a project.
    std::vector<BeneficiaryShare> winners() {
        const auto pick = [this] {
            return HolderId(std::string(
                kWinners[std::size_t(m_random.between(0, std::int64_t(kWinners.size()) - 1))]));
        };
        const HolderId one = pick();
        const HolderId two = pick();
        if (one == two || m_random.chance(0.6)) {
            return {{one, 1.0}};
        }
        return {{one, 0.6}, {two, 0.4}};
    }

    /// ICAIN's pilots are for others than who pays; a machine's own share is its host's.
    [[nodiscard]] std::vector<BeneficiaryShare> beneficiariesOf(const HolderId& payer) const {
        if (payer.text == "ICAIN") {
            return {{HolderId("KE"), 0.5}, {HolderId("UG"), 0.5}};
        }
        const bool state = payer.text.size() == 2;
        return {{state || m_country.empty() ? payer : HolderId(m_country), 1.0}};
    }

    void addHolder(const HolderShare& share) {
        const std::string parent = lower(share.holder.text);
        add(parent, "root");
        const int projects = share.fraction > 0.2 ? 6 : 3;
        for (int i = 0; i < projects; ++i) {
            AccountPlan account{
                .name = projectName(stateMark(share.holder)),
                .parent = parent,
                .payer = share.holder,
                .beneficiaries = beneficiariesOf(share.holder),
                .mode = ModeId(share.holder.text == "ICAIN" ? "icain-pilot" : "national"),
                .organisation = Organisation::publicBody,
                .programme = share.holder.text == "ICAIN" ? "ICAIN pilots" : "National call"};
            account.weight = share.fraction / projects * (0.6 + 0.8 * m_random.unit());
            account.scale = 0.5 + m_random.unit();
            m_accounts.push_back(std::move(account));
        }
    }

    /// A start-up that came through its state's antenna, on the Union's time.
    void addAntenna(const HolderId& state, double share) {
        AccountPlan account{.name = projectName("ehpc-antenna-"),
                            .parent = "eurohpc",
                            .payer = HolderId("EU"),
                            .beneficiaries = {{state, 1.0}},
                            .mode = ModeId("fast-lane"),
                            .organisation = Organisation::startUp,
                            .programme = "AI Factory Antenna"};
        account.weight = share * kAntenna;
        account.scale = 0.5;
        m_accounts.push_back(std::move(account));
    }

    void addUnmapped() {
        add("staff", "root", kUnattributed * 0.4);
        add("misc", "root");
        add(m_tree ? numbered("project_46200", m_random.between(0, 9999), 4)
                   : numbered("guest-", m_random.between(0, 999), 3),
            "misc", kUnattributed * 0.6);
    }

    /// Numbers only, where the tree tells whose they are. Never twice at a site.
    std::string projectName(const std::string& mark) {
        m_number += m_random.between(3, 40);
        return m_tree ? numbered("project_46500", m_number, 4) : numbered(mark, m_number, 4);
    }

    bool m_tree;
    std::string m_country;
    std::vector<HolderId> m_antennas;
    Random m_random;
    std::int64_t m_number = 100;
    std::vector<AccountPlan> m_accounts;
};

} // namespace

std::string stateMark(const HolderId& state) {
    return "nat-" + lower(state.text) + "-";
}

std::vector<AccountPlan> planAccounts(const SitePlan& site, Random random) {
    return Planner(site, random).plan(site.shares);
}

} // namespace ff::demo
