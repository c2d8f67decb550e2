// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/Headroom.h"

#include <algorithm>

namespace ff {
namespace {

/// What one line stands for, as far as entitlement asks: one payer, and nothing but systems beside.
struct EntitlementQuestion {
    std::optional<std::size_t> holder; ///< index of the key
    std::optional<std::size_t> system;
    bool asked = false;

    explicit EntitlementQuestion(const std::vector<Dimension>& by) {
        bool other = false;
        for (std::size_t i = 0; i < by.size(); ++i) {
            if (by[i] == Dimension::payer) {
                holder = i;
            } else if (by[i] == Dimension::system) {
                system = i;
            } else {
                other = true;
            }
        }
        asked = holder && !other;
    }
};

} // namespace

UsageGrouping cutAtEntitlements(const UsageGrouping& cut, const Federation& federation) {
    UsageGrouping fine = cut;
    if (!EntitlementQuestion(cut.by).asked) {
        return fine;
    }
    const auto cutAt = [&](Instant t) {
        const auto after = std::ranges::lower_bound(fine.report, t);
        if (after != fine.report.begin() && after != fine.report.end() && *after != t) {
            fine.report.insert(after, t);
        }
    };
    for (const Entitlement& each : federation.entitlements) {
        cutAt(each.from);
        if (each.until) {
            cutAt(*each.until);
        }
    }
    return fine;
}

Headroom::Headroom(const UsageGrouping& cut, const UsageSum& sum,
                   const std::vector<std::string>& keys, Entitled& entitled, Instant until)
    : m_sum(sum)
    , m_report(cut.report)
    , m_until(until) {
    const EntitlementQuestion question(cut.by);
    // An entitlement is held against all that its payer paid, not against the part of it that
    // one beneficiary had.
    if (!question.asked || cut.beneficiary || keys[*question.holder].empty()) {
        return;
    }
    const auto group = std::ranges::find(sum.groups(), keys, &UsageSum::Group::keys);
    const bool used = group != sum.groups().end();
    const HolderId holder{keys[*question.holder]};
    const auto& all = sum.federation().entitlements;
    for (std::uint32_t i = 0; i < sum.systems().size(); ++i) {
        const SystemId& system = sum.systems()[i];
        if ((question.system && system.text != keys[*question.system]) ||
            std::ranges::none_of(all, [&](const Entitlement& entitlement) {
                return entitlement.holder == holder && entitlement.system == system;
            })) {
            continue;
        }
        Place place{i, &entitled.line(system, holder), nullptr};
        if (used) {
            if (const auto track = std::ranges::find(group->tracks, i, &UsageSum::Track::system);
                track != group->tracks.end()) {
                place.track = &*track;
            }
        }
        m_places.push_back(place);
    }
}

void Headroom::set(UsageLine& line, Window period, const UsageCoverage& coverage) const {
    double used = 0;
    for (const Place& place : m_places) {
        bool isEntitled = false;
        const auto first = std::ranges::lower_bound(m_report, period.from) - m_report.begin();
        for (auto i = std::size_t(first); m_report[i] < period.to; ++i) {
            const auto hours =
                place.entitled->hours({m_report[i], std::min(m_report[i + 1], m_until)});
            if (!hours) {
                continue;
            }
            isEntitled = true;
            line.entitled = line.entitled.value_or(0) + *hours;
            if (place.track) {
                used += m_sum.hours(*place.track, i);
            }
        }
        if (isEntitled) {
            line.entitledCoverage += coverage.ofSystem(place.system, line.period);
        }
        const Entitlement* entitlement = place.entitled->last(period);
        if (entitlement && (!line.basis || *line.basis < entitlement->basis)) {
            line.basis = entitlement->basis;
        }
    }
    if (line.entitled) {
        line.headroom = *line.entitled - used;
    }
}

std::set<std::uint32_t> Headroom::systems() const {
    std::set<std::uint32_t> result;
    for (const Place& place : m_places) {
        result.insert(place.system);
    }
    return result;
}

std::deque<UsageSum::Group> unusedGroups(const UsageSum& sum, const UsageGrouping& cut) {
    std::deque<UsageSum::Group> groups;
    const EntitlementQuestion question(cut.by);
    // Nobody is entitled by access mode, and a beneficiary is entitled to nothing.
    if (!question.asked || cut.beneficiary || cut.mode) {
        return groups;
    }
    for (const Entitlement& each : sum.federation().entitlements) {
        const auto system = std::ranges::find(sum.systems(), each.system);
        if (system == sum.systems().end() || (cut.payer && *cut.payer != each.holder)) {
            continue;
        }
        std::vector<std::string> keys(cut.by.size());
        keys[*question.holder] = each.holder.text;
        if (question.system) {
            keys[*question.system] = each.system.text;
        }
        const bool uses = std::ranges::any_of(sum.groups(), [&](const UsageSum::Group& group) {
            return group.keys == keys && !group.tracks.empty();
        });
        if (!uses && std::ranges::find(groups, keys, &UsageSum::Group::keys) == groups.end()) {
            groups.push_back({.keys = keys,
                              .tracks = {},
                              .known = {std::uint32_t(system - sum.systems().begin())}});
        }
    }
    return groups;
}

} // namespace ff
