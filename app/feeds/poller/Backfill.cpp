// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Backfill.h"

#include <algorithm>

namespace ff::feeds {

namespace asio = boost::asio;

namespace {

constexpr int kMaxTries = 3;
constexpr Duration kSmallestWindow = std::chrono::minutes{10};

/// Worth another try a little later: the network or an overloaded server, not a refusal.
bool mayPass(ErrorCode code) {
    switch (code) {
    case ErrorCode::nameNotFound:
    case ErrorCode::connectFailed:
    case ErrorCode::deadlineExceeded:
    case ErrorCode::connectionClosed:
    case ErrorCode::httpStatus:
    case ErrorCode::emptyAnswer:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<Window> daysOf(Window window) {
    std::vector<Window> days;
    for (Instant from = window.from; from < window.to;) {
        const auto midnight = std::chrono::floor<std::chrono::days>(from) + std::chrono::days{1};
        const Instant to = std::min<Instant>(midnight, window.to);
        days.push_back({from, to});
        from = to;
    }
    return days;
}

bool asksForTooMuch(const Error& error) {
    if (error.code == ErrorCode::bodyTooLarge || error.code == ErrorCode::deadlineExceeded) {
        return true;
    }
    // Prometheus: "exceeded maximum resolution of 11,000 points per timeseries"; VictoriaMetrics:
    // "too many points for the given step"; Thanos and Mimir: "query processing would load too many
    // samples", "the query exceeded the maximum number of".
    const std::string& text = error.detail;
    return text.contains("exceeded maximum resolution") || text.contains("too many points") ||
           text.contains("too many samples") || text.contains("exceeded the maximum number") ||
           text.contains("timed out");
}

asio::awaitable<Result<void>> fetchPast(SourceSession& session, Window window, Duration every) {
    const auto& makeBackfill = session.options().backfill;
    every = std::max(every, Duration{1});
    std::vector<Window> todo = daysOf(window);
    int tries = 0;
    while (!todo.empty()) {
        const Window part = todo.back();
        if (!makeBackfill(session.source(), session.memory(), part, every)) {
            co_return Result<void>{}; // a source without a past: nothing is all there is
        }
        const auto make = [&](SourceMemory& memory) {
            return makeBackfill(session.source(), memory, part, every);
        };
        Collected collected = co_await session.collect(make, session.options().backfillTimeout);
        if (session.stopped()) {
            co_return fail(ErrorCode::cancelled, {}, session.source().id.text);
        }
        const auto error = collected.error;
        if (!error) {
            todo.pop_back();
            tries = 0;
            for (Batch& batch : collected.batches) {
                batch.backfill = true;
                batch.zeroAt.reset();
                if (!collected.hasInterval) {
                    batch.interval = every;
                }
            }
            co_await session.deliver(std::move(collected.batches));
        } else if (asksForTooMuch(*error) &&
                   part.length() / 2 >= std::max(kSmallestWindow, every)) {
            const Instant middle = part.from + part.length() / 2 / every * every;
            todo.back() = {part.from, middle};
            todo.push_back({middle, part.to});
        } else if (mayPass(error->code) && ++tries < kMaxTries) {
            co_await session.pause(session.options().backfillPause * tries);
        } else {
            co_return std::unexpected(*error);
        }
    }
    co_return Result<void>{};
}

} // namespace ff::feeds
