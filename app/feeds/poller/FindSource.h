// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/poller/Poller.h"

#include <optional>
#include <vector>

namespace ff::feeds {

/// What answered at an address.
struct Found {
    SourceConfig source{};       ///< with the kind and the address that answered
    Probe probe{};               ///< empty where it was refused
    std::optional<Error> asks{}; ///< it wants a credential, in these words
};

/// What an address may be, the likeliest first: as it is written, then at the usual paths.
[[nodiscard]] std::vector<SourceConfig> candidatesFor(const SourceConfig& source);

/// Polls an address as each kind that it may be, one after the other, and stores nothing. `done`
/// gets the first that answers; else what asks for a credential; else the error that says most.
/// The poller has to outlive it; `done` is called on its thread.
void findSource(Poller& poller, std::vector<SourceConfig> candidates,
                std::function<void(Result<Found>)> done);

} // namespace ff::feeds
