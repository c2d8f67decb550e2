// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/Surveyed.h"

#include <algorithm>

namespace ff::feeds {

void Surveyed::doubt(std::string text, const std::string& system) {
    const bool known = std::ranges::any_of(
        doubts, [&](const Doubt& one) { return one.text == text && one.system == system; });
    if (!known) {
        doubts.push_back({std::move(text), system});
    }
}

std::string systemOf(const ApiSeries& row, const std::string& label) {
    return label.empty() ? std::string() : std::string(labelValue(row.labels, label));
}

} // namespace ff::feeds
