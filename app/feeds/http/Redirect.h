// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/http/Connection.h"

#include <string>
#include <utility>
#include <vector>

namespace ff::feeds {

/// One request on its way, redirect by redirect.
struct Hop {
    Url url;
    std::string method;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    /// Of query and body, what may go to others: no secret of the source.
    std::string asked{};
    std::string bodyForOthers{};
    bool trusted = true; ///< still where the secrets are meant for
    int followed = 0;
};

[[nodiscard]] bool isRedirect(const WireAnswer& answer);

/// Sends the request on to where the answer leads. `home` is the address that the secrets are meant
/// for. Error: redirectRefused.
[[nodiscard]] Result<void> follow(Hop& hop, const WireAnswer& answer, const Url& home);

} // namespace ff::feeds
