// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Backfill.h"

#include "models/core/PastError.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ff::feeds {

namespace asio = boost::asio;

namespace {

constexpr int kMaxTries = 3;
constexpr Duration kSmallestWindow = std::chrono::minutes{10};
/// After so many days in a row that cannot be had, each further one is asked for once, until one
/// comes: a source that hangs costs minutes a day otherwise.
constexpr int kPatience = 2;

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

/// The days that could not be had.
class LostDays final {
public:
    void add(Window part, const Error& error) {
        ++m_inRow;
        if (m_count++ == 0) {
            m_first = error;
            m_first.detail = toIso8601(part.from) + ": " + error.detail;
        }
    }
    void noteOneThatCame() { m_inRow = 0; }
    [[nodiscard]] bool isPatient() const { return m_inRow < kPatience; }
    [[nodiscard]] Result<void> result() const {
        if (m_count == 0) {
            return {};
        }
        Error error = m_first;
        if (m_count > 1) {
            error.detail += "; and " + std::to_string(m_count - 1) + " more days cannot be had";
        }
        return std::unexpected(std::move(error));
    }

private:
    Error m_first;
    int m_count = 0;
    int m_inRow = 0;
};

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
    // Prometheus: "exceeded maximum resolution of 11,000 points per timeseries", "query timed out
    // in expression evaluation", "expanding series: context deadline exceeded"; VictoriaMetrics:
    // "too many points for the given step", "timeout exceeded during query execution", "not enough
    // memory for processing 4986576 data points"; Thanos and Mimir: "query processing would load
    // too many samples", "the query exceeded the maximum number of"; slurmdbd: "Too wide of a date
    // range in query", "Query result exceeds size limit"; proxies that do not wait: HTTP 504.
    constexpr std::array<std::string_view, 11> kTexts{"exceeded maximum resolution",
                                                      "too many points",
                                                      "too many samples",
                                                      "exceeded the maximum number",
                                                      "timed out",
                                                      "context deadline exceeded",
                                                      "timeout exceeded",
                                                      "not enough memory",
                                                      "Too wide of a date range",
                                                      "exceeds size limit",
                                                      "HTTP 504"};
    return std::ranges::any_of(kTexts,
                               [&](std::string_view text) { return error.detail.contains(text); });
}

asio::awaitable<Result<void>> fetchPast(SourceSession& session, Window window, Duration every) {
    const auto& makeBackfill = session.options().backfill;
    every = std::max(every, Duration{1});
    std::vector<Window> todo = daysOf(window);
    // A person who gives a slow source more time gives it to its past, too.
    const Duration limit = std::max(session.options().backfillTimeout, session.source().timeout);
    LostDays lost;
    int tries = 0;
    while (!todo.empty()) {
        const Window part = todo.back();
        if (!makeBackfill(session.source(), session.memory(), part, every)) {
            co_return Result<void>{}; // a source without a past: nothing is all there is
        }
        const auto make = [&](SourceMemory& memory) {
            return makeBackfill(session.source(), memory, part, every);
        };
        Collected collected = co_await session.collect(make, limit);
        if (session.stopped()) {
            co_return fail(ErrorCode::cancelled, {}, session.source().id.text);
        }
        const auto error = collected.error;
        if (!error) {
            todo.pop_back();
            tries = 0;
            lost.noteOneThatCame();
            for (Batch& batch : collected.batches) {
                batch.backfill = true;
                batch.zeroAt.reset();
                if (!collected.hasInterval) {
                    batch.interval = every;
                }
            }
            co_await session.deliver(std::move(collected.batches));
        } else if (collected.isTooMuch && part.length() / 2 >= std::max(kSmallestWindow, every) &&
                   (lost.isPatient() || error->code != ErrorCode::deadlineExceeded)) {
            const Instant middle = part.from + part.length() / 2 / every * every;
            todo.back() = {part.from, middle};
            todo.push_back({middle, part.to});
        } else if (mayPass(error->code) && lost.isPatient() && ++tries < kMaxTries) {
            // A source that says when to come back is asked no sooner.
            const Duration asked =
                std::min(session.retryAfter().value_or(Duration{}), session.options().backoffCap);
            co_await session.pause(std::max(session.options().backfillPause * tries, asked));
        } else if (isOfThatPartAlone(error->code)) {
            tries = 0;
            lost.add(part, *error);
            const auto dayOf = [](Instant at) { return std::chrono::floor<std::chrono::days>(at); };
            std::erase_if(todo, [&, day = dayOf(part.from)](const Window& other) {
                return dayOf(other.from) == day;
            });
        } else {
            co_return std::unexpected(*error);
        }
    }
    co_return lost.result();
}

} // namespace ff::feeds
