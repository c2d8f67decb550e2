// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/Protocol.h"

#include <algorithm>
#include <array>

namespace ff::report {
namespace {

// https://style-guide.europa.eu: 7.1.1 (member states, in protocol order), 7.1.2 and annex A5
// (EFTA and candidate countries, and others by their names).
constexpr std::array<std::string_view, 48> kOrder{
    "EU", "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT", "CY", "LV", "LT",
    "LU", "HU", "MT", "NL", "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE", "IS", "LI", "NO", "CH",
    "BA", "ME", "MD", "MK", "GE", "AL", "RS", "TR", "UA", "XK", "UK", "IL", "KE", "UG", "US", "CA"};

} // namespace

std::string euCode(std::string_view iso) {
    return std::string(iso == "GR" ? "EL" : iso == "GB" ? "UK" : iso);
}

int protocolPlace(std::string_view holder) {
    if (holder.empty()) {
        return int(kOrder.size()) + 1;
    }
    return int(std::ranges::find(kOrder, euCode(holder)) - kOrder.begin());
}

bool isState(std::string_view holder) {
    const int place = protocolPlace(holder);
    return place > 0 && place < int(kOrder.size());
}

} // namespace ff::report
