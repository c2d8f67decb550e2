// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/poller/SourceSession.h"

#include <vector>

namespace ff::feeds {

/// A window cut at midnights (UTC), oldest first: a day is what a site answers with ease, and the
/// same cuts in every run make what is fetched twice the same twice.
[[nodiscard]] std::vector<Window> daysOf(Window window);

/// Did the site say that the window asks for too much at once, so that halves may do?
[[nodiscard]] bool asksForTooMuch(const Error& error);

/// Fetches the past of a source day by day, the newest first (that is what people look at), in
/// smaller windows where the source says a day is too much. A day that cannot be had in three tries
/// stays a hole, and the days before it are asked for; the error, of the newest such day, is told
/// at the end. Ends at once where the source is not reached or lets nobody in.
[[nodiscard]] boost::asio::awaitable<Result<void>> fetchPast(SourceSession& session, Window window,
                                                             Duration every);

} // namespace ff::feeds
