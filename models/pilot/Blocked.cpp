// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/Blocked.h"

#include <algorithm>
#include <functional>
#include <set>

namespace ff {

std::int64_t gpusAtOnce(const PilotNeed& need) {
    return need.parallel ? need.gpus * need.runs : need.gpus;
}

Blocked::Blocked(const PilotOption& option, const PilotNeed& need, Instant at)
    : m_option(option)
    , m_atOnce(double(gpusAtOnce(need)))
    , m_at(at)
    , m_total(option.ahead.free.available > 0 ? option.ahead.free.available
                                              : option.capacity.value_or(0)) {
    if (option.others > 0) {
        m_total = std::min(m_total, option.capacity.value_or(m_total));
    }
}

bool Blocked::isStanding(const Announced& each) const {
    return each.kind == Announced::Kind::reservation && each.window.from <= m_at &&
           each.window.to > m_at;
}

template <class Counts>
double Blocked::awayAt(Instant at, const Counts& counts) const {
    double byPersons = 0;
    double bySite = 0;
    for (const Announced& each : m_option.announced) {
        if (each.window.from <= at && at < each.window.to && counts(each)) {
            (each.isToldBySite ? bySite : byPersons) += each.gpus.value_or(m_total);
        }
    }
    return std::max(byPersons, bySite);
}

template <class Counts>
const Announced* Blocked::largestAt(Instant at, const Counts& counts) const {
    const Announced* largest = nullptr;
    for (const Announced& each : m_option.announced) {
        if (each.window.from <= at && at < each.window.to && counts(each) &&
            (!largest || each.gpus.value_or(m_total) > largest->gpus.value_or(m_total))) {
            largest = &each;
        }
    }
    return largest;
}

/// By what is to come alone, or where that takes the rest which what stands has left.
bool Blocked::isBlocked(Instant at) const {
    const auto stands = [this](const Announced& each) { return isStanding(each); };
    const double others = awayAt(at, std::not_fn(stands));
    if (others <= 0) {
        return false;
    }
    return isTooMuch(others) || (!isTooMuch(awayAt(at, stands)) &&
                                 isTooMuch(awayAt(at, [](const Announced&) { return true; })));
}

std::vector<Window> Blocked::times() const {
    if (m_total <= 0) {
        return {}; // how many there are is not known
    }
    std::set<Instant> edges;
    for (const Announced& each : m_option.announced) {
        edges.insert(each.window.from);
        edges.insert(each.window.to);
    }
    std::vector<Window> blocked;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge) {
        if (!isBlocked(*edge)) {
            continue;
        }
        if (!blocked.empty() && blocked.back().to == *edge) {
            blocked.back().to = *std::next(edge);
        } else {
            blocked.push_back({*edge, *std::next(edge)});
        }
    }
    return blocked;
}

const Announced* Blocked::cause(Window part) const {
    const auto first = std::ranges::find_if(m_option.announced, [&](const Announced& each) {
        return each.window.from < part.to && each.window.to > part.from && !isStanding(each) &&
               isTooMuch(each.gpus.value_or(m_total));
    });
    if (first != m_option.announced.end()) {
        return &*first;
    }
    return largestAt(part.from, [this](const Announced& each) { return !isStanding(each); });
}

const Announced* Blocked::standing(Instant begin) const {
    const auto stands = [this](const Announced& each) { return isStanding(each); };
    return m_total > 0 && isTooMuch(awayAt(begin, stands)) ? largestAt(begin, stands) : nullptr;
}

} // namespace ff
