// SPDX-License-Identifier: GPL-3.0-only
#include "models/sources/CatalogueMatch.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <tuple>

namespace ff {
namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return char(std::tolower(letter)); });
    return text;
}

/// The host of an address: "https://lumi.example.org:9090/x" has "lumi.example.org".
std::string hostOf(const std::string& url) {
    const std::size_t scheme = url.find("://");
    const std::string rest = scheme == std::string::npos ? url : url.substr(scheme + 3);
    return lower(rest.substr(0, rest.find_first_of(":/?")));
}

/// Whether a host has the word between its dots and hyphens: "metrics.lumi.csc.fi" has "lumi".
bool hasWord(const std::string& host, const std::string& word) {
    const auto ends = [&](std::size_t at) {
        return at >= host.size() || !std::isalnum(static_cast<unsigned char>(host[at]));
    };
    for (std::size_t at = host.find(word); at != std::string::npos; at = host.find(word, at + 1)) {
        if ((at == 0 || ends(at - 1)) && ends(at + word.size())) {
            return true;
        }
    }
    return false;
}

bool isNamed(const SourceFinding& found, const System& system) {
    const std::string cluster = lower(found.cluster);
    if (!cluster.empty()) {
        return cluster == lower(system.cluster) || cluster == lower(system.id.text) ||
               cluster == lower(system.name);
    }
    return hasWord(hostOf(found.source.url), lower(system.id.text));
}

} // namespace

std::optional<double> CatalogueMatch::apart() const {
    return told && listed && *listed > 0 ? std::optional((*told - *listed) / *listed)
                                         : std::nullopt;
}

bool isLikely(const CatalogueMatch& match) {
    const auto apart = match.apart();
    return match.isNamed || (apart && std::abs(*apart) <= kNear);
}

std::vector<CatalogueMatch> catalogueMatches(const SourceFinding& found,
                                             const Federation& federation, Instant now) {
    std::vector<CatalogueMatch> matches;
    for (const System& system : federation.systems) {
        CatalogueMatch match{.system = system.id, .listed = capacityAt(system, now)};
        if (found.devices > 0) {
            match.told = double(found.devices) / system.devicesPerGpu;
        }
        match.isNamed = isNamed(found, system);
        matches.push_back(match);
    }
    const auto rank = [](const CatalogueMatch& match) {
        const auto apart = match.apart();
        return std::tuple(!match.isNamed, !apart, std::abs(apart.value_or(0)), match.system);
    };
    std::ranges::sort(matches, {}, rank);
    return matches;
}

} // namespace ff
