// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/PollProtocol.h"
#include "app/feeds/prometheus/api/ApiAnswer.h"

#include <string>
#include <utility>
#include <vector>

/// What the HTTP API of Prometheus is sent, and what it sends.
namespace ff::feeds {

/// `name=value&...`, percent-encoded as a form is.
[[nodiscard]] std::string formBody(const std::vector<std::pair<std::string, std::string>>& fields);
/// "1795329723" or "1795329723.063"
[[nodiscard]] std::string secondsText(Instant at);

/// Reads an answer of the API whatever its status. Errors: unauthorised, httpStatus (anything that
/// is not JSON of this API), siteReportsError with the API's own words, and parseApiAnswer's.
[[nodiscard]] Result<ApiAnswer> readApi(const Response& response);

} // namespace ff::feeds
