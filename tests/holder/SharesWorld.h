// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/BuildShares.h"
#include "tests/support/World.h"

#include <QTest>

namespace ff::testing {

inline QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

/// A date that is computed with fractions of days.
inline bool within(std::optional<Instant> t, Instant expected) {
    return t && std::chrono::abs(*t - expected) < std::chrono::seconds{1};
}

/// What is asked for the matrix of a day, and for Estonia on its own.
struct SharesWorld {
    const Instant now = *parseIso8601("2026-11-22T08:00:00Z");
    const Attribution attribution{readFederation(kFederation, "f.toml").federation};

    [[nodiscard]] SharesInputs matrix() const {
        const FloorInputs floor = floorInputs(attribution, now);
        SharesInputs inputs;
        inputs.scope = floor.scope;
        inputs.attribution = &attribution;
        inputs.usage = floor.usage;
        inputs.sources = floor.sources;
        return inputs;
    }

    /// Ten GPUs of Big by `e`, since the beginning of the year.
    [[nodiscard]] HolderInputs holder() const {
        HolderInputs inputs;
        inputs.scope = matrix().scope;
        inputs.scope.period = Period::thisYear; // its part of the last 24 h
        inputs.now = now;
        inputs.holder = HolderId{"EE"};
        inputs.attribution = &attribution;
        inputs.usage.boundaries = holderPieces(inputs.scope, now, attribution);
        const auto& pieces = inputs.usage.boundaries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            inputs.usage.rows.push_back(
                {kBig, "e", "g", "", i, (pieces[i + 1] - pieces[i]).count() / 1000 * 20, 1});
        }
        inputs.usage.seen[kBig].covered = {{pieces.front(), pieces.back()}};
        return inputs;
    }
};

} // namespace ff::testing
