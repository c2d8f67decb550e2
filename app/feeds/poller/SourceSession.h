// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/http/Client.h"
#include "app/feeds/poller/PollerOptions.h"
#include "models/ports/BatchSink.h"

#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ff::feeds {

class SourceSession;

/// What the sessions of one poller share; lives on the I/O thread.
struct SessionContext {
    Transport& transport;
    const PollerOptions& options;
    BatchSink& sink;
    std::set<SourceSession*> live; ///< for stopping them all
};

/// What one conversation brought: a batch of each system that the source serves, with the error in
/// its outcome if it failed.
struct Collected {
    std::vector<Batch> batches; ///< one at least
    std::optional<Error> error; ///< the conversation failed; unset where systems have errors alone
    std::string server;
    bool isTooMuch = false;   ///< so the whole error says, of which a part is kept (asksForTooMuch)
    bool hasInterval = false; ///< the conversation said how far apart its points are
};

/// Everything that happens with one source: its conversations, one after the other, each under a
/// deadline, and the waits between them. Ends early, wherever it is, when told to stop.
class SourceSession final {
public:
    using MakeProtocol = std::function<std::unique_ptr<PollProtocol>(SourceMemory&)>;

    /// The past is decoded on a thread of its own, so that no live poll waits behind it.
    enum class About { present, past };

    SourceSession(SessionContext& context, SourceConfig source, About about = About::present);
    ~SourceSession();
    SourceSession(const SourceSession&) = delete;
    SourceSession& operator=(const SourceSession&) = delete;

    /// One live poll. Never throws.
    [[nodiscard]] boost::asio::awaitable<Collected> poll();
    /// One conversation within `limit`. Never throws.
    [[nodiscard]] boost::asio::awaitable<Collected> collect(MakeProtocol make, Duration limit);
    /// Offers the batches until they are taken (or the session is stopped).
    boost::asio::awaitable<void> deliver(std::vector<Batch> batches);
    boost::asio::awaitable<void> pause(Duration length);

    void stop();
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const SourceConfig& source() const { return m_source; }
    [[nodiscard]] const PollerOptions& options() const { return m_context.options; }
    [[nodiscard]] SourceMemory& memory() { return m_memory; }
    [[nodiscard]] std::optional<Duration> retryAfter() const;

private:
    boost::asio::awaitable<Result<Decoded>> converse(MakeProtocol& make, Deadline& deadline,
                                                     Outcome& outcome);
    boost::asio::awaitable<Result<Decoded>> converseOnce(MakeProtocol& make, Deadline& deadline,
                                                         Outcome& outcome);
    boost::asio::awaitable<Result<void>> take(PollProtocol& dialogue, const Response& response);
    [[nodiscard]] boost::asio::thread_pool& decoders() const;
    [[nodiscard]] Result<Decoded> withinLimits(Decoded decoded) const;
    [[nodiscard]] Error withoutSecret(Error error) const;
    /// Blanks secrets in every sentence; there has to be a client.
    void redact(std::vector<std::string>& sentences) const;
    [[nodiscard]] std::vector<Batch> emptyBatches() const;
    void take(Batch& batch, Decoded decoded, const std::vector<std::string>& ofClient) const;
    void logOutcome(const Outcome& outcome) const;

    SessionContext& m_context;
    SourceConfig m_source;
    About m_about;
    SourceMemory m_memory;
    Result<std::unique_ptr<Client>> m_client;
    boost::asio::steady_timer m_pause;
    Deadline* m_deadline = nullptr;
    bool m_stopped = false;
};

} // namespace ff::feeds
