// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/CatalogueCheck.h"

#include "app/feeds/text/TextNumber.h"
#include "models/telemetry/CountCheck.h"

#include <algorithm>

namespace ff::feeds {

void checkAgainstCatalogue(const SourceConfig& source, Decoded& decoded) {
    const auto capacity = std::ranges::find(decoded.series, Metric::gpusCapacity,
                                            [](const auto& series) { return series.key.metric; });
    if (capacity == decoded.series.end() || capacity->points.empty() ||
        !contradictsCapacity(capacity->points.back().value, source.catalogueDevices)) {
        return;
    }
    auto& to = source.metersOnly ? decoded.warnings : decoded.doubts;
    to.insert(to.begin(), "the source shows " + numberText(capacity->points.back().value) +
                              " GPUs, federation.toml or the catalogue says " +
                              numberText(source.catalogueDevices) +
                              " GPUs: check which labels tell the GPUs apart, or the capacity "
                              "there");
}

} // namespace ff::feeds
