// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/feeds/publish/PageServer.h"
#include "app/session/Session.h"

namespace ff {

/// Serves the session's aggregates as the command says, and says on stderr where; the session has
/// to outlive it. Null, and why not said on stderr, where it cannot.
[[nodiscard]] std::unique_ptr<feeds::PageServer> publish(Session& session,
                                                         const cli::Collect& wanted);

} // namespace ff
