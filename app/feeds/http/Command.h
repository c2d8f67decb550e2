// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Deadline.h"

#include <boost/asio/awaitable.hpp>

#include <string>

namespace ff::feeds {

/// What a shell command line prints on its standard output (at most 64 KiB), without blocking the
/// I/O thread. It and its children are ended when it takes longer than `limit` or the deadline is
/// over. Its standard error is thrown away: it may hold what it was asked for.
/// Error: credentialUnreadable.
[[nodiscard]] boost::asio::awaitable<Result<std::string>>
runCommand(std::string commandLine, Duration limit, Deadline& deadline);

} // namespace ff::feeds
