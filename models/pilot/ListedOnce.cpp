// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/ListedOnce.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace ff {
namespace {

/// A person rounds, and a scheduler drains nodes some time before.
constexpr std::chrono::hours kRounded{1};
constexpr double kAboutAsMany = 0.1;

bool isInside(Window inner, Window outer) {
    return inner.from >= outer.from && inner.to <= outer.to;
}

bool isAboutThen(Window a, Window b) {
    return std::chrono::abs(a.from - b.from) <= kRounded &&
           std::chrono::abs(a.to - b.to) <= kRounded && a.from < b.to && b.from < a.to;
}

class Sameness {
public:
    explicit Sameness(std::optional<double> total)
        : m_total(total) {}

    [[nodiscard]] bool areOne(const Announced& person, const Announced& site) const {
        return person.kind == site.kind && isAboutAsMany(person, site) &&
               (isInside(person.window, site.window) || isInside(site.window, person.window) ||
                isAboutThen(person.window, site.window));
    }

private:
    [[nodiscard]] bool isAboutAsMany(const Announced& person, const Announced& site) const {
        if (!person.gpus && !site.gpus) {
            return true; // all of them, however many these are
        }
        const auto persons = person.gpus ? person.gpus : m_total;
        const auto sites = site.gpus ? site.gpus : m_total;
        return persons && sites &&
               std::abs(*persons - *sites) <= kAboutAsMany * std::max(*persons, *sites);
    }

    std::optional<double> m_total;
};

} // namespace

std::vector<Announced> listedOnce(const std::vector<Announced>& announced,
                                  std::optional<double> total) {
    const Sameness sameness(total);
    std::vector<Announced> byPersons;
    std::vector<Announced> site;
    std::ranges::partition_copy(announced, std::back_inserter(site), std::back_inserter(byPersons),
                                &Announced::isToldBySite);
    std::vector<Announced> listed;
    for (const Announced& person : byPersons) {
        // The longest, where there are several.
        Announced* same = nullptr;
        for (Announced& each : site) {
            if (sameness.areOne(person, each) &&
                (same == nullptr || each.window.length() > same->window.length())) {
                same = &each;
            }
        }
        if (same == nullptr || same->window.length() < person.window.length()) {
            std::erase_if(site,
                          [&](const Announced& each) { return sameness.areOne(person, each); });
            listed.push_back(person);
        } else if (same->text.empty()) {
            same->text = person.text;
            same->source = person.source;
        }
    }
    listed.insert(listed.end(), site.begin(), site.end());
    std::ranges::sort(listed, {}, [](const Announced& each) {
        return std::tuple(each.window.from, each.window.to, each.isToldBySite);
    });
    return listed;
}

} // namespace ff
