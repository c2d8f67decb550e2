// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/ExporterScope.h"
#include "app/feeds/prometheus/exporters/GpuSurvey.h"

#include <map>
#include <string>
#include <vector>

namespace ff::feeds {

/// By the value of the label that tells the systems of an engine apart; of an engine of one system,
/// under an empty text.
using ScopesBySystem = std::map<std::string, ExporterScope>;

/// What a survey of an engine has found.
struct Surveyed {
    struct Doubt {
        std::string text;   ///< as Decoded::doubts
        std::string system; ///< as in ScopesBySystem
    };
    std::map<std::string, ScopesBySystem, std::less<>> scopes; ///< by preset
    std::vector<GpuSurvey> gpus;
    std::vector<Doubt> doubts;
    std::string otherSystems; ///< what is there in place of the source's system; else empty

    /// The same is doubted once.
    void doubt(std::string text, const std::string& system);
};

/// The value of the label in the row; an empty text where there is no label.
[[nodiscard]] std::string systemOf(const ApiSeries& row, const std::string& label);

} // namespace ff::feeds
