// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Figures.h"
#include "models/figure/Words.h"
#include "models/floor/FloorRows.h"
#include "models/gpus/CapacityDoubts.h"

namespace ff {
namespace {

std::string sentenceOf(const CapacityDoubt& doubt) {
    const std::string shown = amount(doubt.shown, {});
    const std::string known = amount(doubt.known, {});
    const std::string at = toIso8601(std::chrono::floor<std::chrono::minutes>(doubt.at));
    switch (doubt.kind) {
    case CapacityDoubt::Kind::otherThanKnown:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The sources show %1 GPUs (%2), federation.toml or the "
                                         "catalogue says %3: check which labels tell the GPUs "
                                         "apart, or the capacity there."),
                       shown, at, known);
    case CapacityDoubt::Kind::allocatedMoreThanIs:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "%1 GPUs are allocated of a capacity of %3 (%2): one of "
                                         "the two is wrong."),
                       shown, at, known);
    }
    return {};
}

} // namespace

std::vector<std::string> doubtsOf(const FloorInputs& inputs, const System& system) {
    std::vector<std::string> doubts;
    if (const auto doubt = capacityDoubt(system, inputs.bins)) {
        doubts.push_back(sentenceOf(*doubt));
    }
    for (const CountDoubt& doubt : inputs.doubts) {
        if (doubt.system == system.id) {
            const Instant last = std::min(doubt.about.to, inputs.now);
            doubts.push_back(
                inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1, as of %2: %3"), doubt.source.text,
                        toIso8601(std::chrono::floor<std::chrono::minutes>(last)), doubt.text));
        }
    }
    return doubts;
}

} // namespace ff
