// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ff::demo {

/// A question to a simulated site, taken apart; its parameters come from the query and the form.
struct WireRequest {
    std::string method;
    std::string path;
    std::map<std::string, std::string> parameters; ///< decoded; the last of a name counts

    [[nodiscard]] std::optional<std::string> parameter(const std::string& name) const;
};

struct WireAnswer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
};

/// A simulated site as it is seen from outside. The answer depends on the question and the time
/// alone, as long as the times do not go back.
class SiteFront {
public:
    virtual ~SiteFront() = default;
    [[nodiscard]] virtual WireAnswer answer(const WireRequest& request, Instant now) = 0;
};

/// Takes a target ("/api/v1/query?query=up") and a form's body apart; percent signs that mean
/// nothing are left as they are.
[[nodiscard]] WireRequest parseRequest(std::string_view method, std::string_view target,
                                       std::string_view form);

} // namespace ff::demo
