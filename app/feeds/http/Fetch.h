// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/http/Message.h"
#include "app/feeds/net/Network.h"
#include "models/config/Source.h"

namespace ff::feeds {

/// One request to a source, as its polls would send it (TLS, credential, proxy, redirects, gzip),
/// and its answer, of whatever status. Blocks for at most the source's timeout.
[[nodiscard]] Result<Response> fetch(const SourceConfig& source, const Request& request = {},
                                     const NetworkOptions& options = {});

} // namespace ff::feeds
