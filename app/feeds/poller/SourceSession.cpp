// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/SourceSession.h"

#include "app/feeds/base/Limits.h"
#include "app/feeds/base/PossibleTimes.h"
#include "app/feeds/http/Refusal.h"
#include "app/feeds/net/Offload.h"
#include "app/feeds/poller/Backfill.h"
#include "app/feeds/poller/DecodedBatch.h"
#include "app/feeds/poller/Schedule.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace ff::feeds {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kMaxDetail = 300;

bool refused(const Error& error) {
    return error.code == ErrorCode::unauthorised || error.code == ErrorCode::tokenExpired;
}

/// A refusal or a login page, of which a part is shown to people. What it repeats of a secret has
/// to go before that part is cut out of it.
bool isShown(const Response& response) {
    return response.status < 200 || response.status > 299 || isHtml(response.body);
}

} // namespace

SourceSession::SourceSession(SessionContext& context, SourceConfig source, About about)
    : m_context(context)
    , m_source(std::move(source))
    , m_about(about)
    , m_client(Client::make(context.transport, m_source))
    , m_pause(context.transport.executor) {
    m_context.live.insert(this);
}

SourceSession::~SourceSession() {
    m_context.live.erase(this);
}

void SourceSession::stop() {
    m_stopped = true;
    m_pause.cancel();
    if (m_deadline) {
        m_deadline->cancel();
    }
}

std::optional<Duration> SourceSession::retryAfter() const {
    return m_client ? (*m_client)->retryAfter() : std::nullopt;
}

asio::awaitable<void> SourceSession::pause(Duration length) {
    if (!m_stopped) {
        m_pause.expires_after(length);
        co_await m_pause.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

asio::awaitable<void> SourceSession::deliver(std::vector<Batch> batches) {
    constexpr Duration kLongest = std::chrono::seconds{1}; // thousands may wait for a full disk
    Duration wait = options().sinkPause;
    for (Batch& batch : batches) {
        while (!m_context.sink.offer(batch) && !m_stopped) {
            co_await pause(wait);
            wait = std::min(wait * 2, std::max(kLongest, options().sinkPause));
        }
    }
}

asio::awaitable<Collected> SourceSession::poll() {
    MakeProtocol make = [this](SourceMemory& memory) { return options().poll(m_source, memory); };
    Collected collected = co_await collect(std::move(make), pollTimeout(m_source));
    for (const Batch& batch : collected.batches) {
        logOutcome(batch.outcome);
    }
    co_return collected;
}

void SourceSession::logOutcome(const Outcome& outcome) const {
    const std::string text = outcome.source.text +
                             (outcome.ok() ? ": answered in " : ": failed after ") +
                             std::to_string(outcome.latency.count()) + " ms";
    writeLog(options().log, {LogLine::Level::debug, text,
                             outcome.error ? std::optional(outcome.error->code) : std::nullopt});
}

asio::awaitable<Collected> SourceSession::collect(MakeProtocol make, Duration limit) {
    Collected collected;
    Outcome outcome;
    outcome.started = now();
    const auto begun = std::chrono::steady_clock::now();
    Deadline deadline(m_context.transport.executor, limit);
    m_deadline = &deadline;
    Result<Decoded> decoded;
    try {
        decoded = co_await converse(make, deadline, outcome);
    } catch (const std::exception& e) {
        decoded = fail(ErrorCode::internal, e.what());
    }
    m_deadline = nullptr;
    if (decoded) {
        decoded = withinLimits(std::move(*decoded));
    }
    collected.batches = emptyBatches();
    if (!decoded) {
        collected.isTooMuch = asksForTooMuch(decoded.error());
        collected.error = withoutSecret(decoded.error());
    }
    // The batch arrives when its points say: a time of its own would leave them outside of what was
    // observed.
    const Instant arrived = decoded ? decoded->arrived : now();
    const auto latency =
        std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - begun);
    for (Batch& batch : collected.batches) {
        batch.arrived = arrived;
        batch.outcome.started = outcome.started;
        batch.outcome.latency = latency;
        batch.outcome.bytes = outcome.bytes / collected.batches.size();
        batch.outcome.error = collected.error;
    }
    if (decoded) {
        std::vector<std::string> ofClient;
        if (m_client) {
            ofClient = (*m_client)->remarks();
            redact(ofClient); // secrets go before a sentence is cut
            decoded->server = (*m_client)->redacted(std::move(decoded->server));
        }
        collected.server = decoded->server;
        collected.hasInterval = decoded->interval.has_value();
        if (m_source.serves.isOne()) {
            decoded->served.metersOnly = m_source.metersOnly;
            take(collected.batches.front(), std::move(*decoded), ofClient);
        } else {
            for (std::size_t i = 0; i < decoded->apart.size(); ++i) {
                Decoded& own = decoded->apart[i];
                own.server = decoded->server;
                own.interval = decoded->interval;
                take(collected.batches[i], std::move(own), ofClient);
            }
        }
    }
    co_return collected;
}

/// What is past a limit of the source is an error; of an engine, of the one system alone.
Result<Decoded> SourceSession::withinLimits(Decoded decoded) const {
    for (Decoded& own : decoded.apart) {
        auto error = own.error ? std::nullopt : tooMuch(own, m_source);
        if (!error) {
            error = keepPossibleTimes(own, decoded.arrived);
        }
        if (error) {
            Decoded empty;
            empty.served = std::move(own.served);
            empty.error = std::move(error);
            own = std::move(empty);
        }
    }
    if (auto error = tooMuch(decoded, m_source)) {
        return std::unexpected(std::move(*error));
    }
    if (auto error = keepPossibleTimes(decoded, decoded.arrived)) {
        return std::unexpected(std::move(*error));
    }
    return decoded;
}

/// A batch of each system, in the order of `serves`.
std::vector<Batch> SourceSession::emptyBatches() const {
    std::vector<Batch> batches(m_source.serves.isOne() ? 1 : m_source.serves.systems.size());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const bool isOne = m_source.serves.isOne();
        batches[i].system = isOne ? m_source.system : m_source.serves.systems[i].system;
        batches[i].outcome.source = isOne ? m_source.id : m_source.serves.systems[i].source;
        batches[i].interval = m_source.interval;
    }
    return batches;
}

/// What was learnt of one system.
void SourceSession::take(Batch& batch, Decoded decoded,
                         const std::vector<std::string>& ofClient) const {
    if (m_client) { // secrets go before a sentence is cut
        redact(decoded.doubts);
        redact(decoded.warnings);
    }
    batch.outcome.remark = remarkOf(decoded, ofClient);
    batch.outcome.doubt = joined(decoded.doubts);
    if (decoded.error) {
        batch.outcome.error = withoutSecret(*decoded.error);
        return;
    }
    if (decoded.served.metersOnly) {
        keepMeters(decoded);
    }
    batch.interval = decoded.interval.value_or(batch.interval);
    fill(batch, std::move(decoded));
}

void SourceSession::redact(std::vector<std::string>& sentences) const {
    for (std::string& sentence : sentences) {
        sentence = (*m_client)->redacted(std::move(sentence));
    }
}

Error SourceSession::withoutSecret(Error error) const {
    if (error.where.empty()) {
        error.where = m_client ? (*m_client)->where() : m_source.id.text;
    }
    if (m_client) {
        for (const std::string& remark : (*m_client)->remarks()) {
            if (!error.detail.contains(remark)) {
                error.detail += (error.detail.empty() ? "" : "; ") + remark;
            }
        }
        error.detail = (*m_client)->redacted(std::move(error.detail));
        error.where = (*m_client)->redacted(std::move(error.where));
    }
    error.detail = cut(std::move(error.detail), kMaxDetail);
    return error;
}

asio::awaitable<Result<Decoded>> SourceSession::converse(MakeProtocol& make, Deadline& deadline,
                                                         Outcome& outcome) {
    if (m_stopped) {
        co_return fail(ErrorCode::cancelled, {});
    }
    if (!m_client) {
        co_return std::unexpected(m_client.error());
    }
    auto result = co_await converseOnce(make, deadline, outcome);
    if (!result && refused(result.error()) && !deadline.over()) {
        deadline.note(
            withoutSecret(result.error())); // blanked while the secret it may echo is known
        if (co_await (*m_client)->renewCredential(deadline)) {
            result = co_await converseOnce(make, deadline, outcome);
        }
    }
    co_return result;
}

asio::awaitable<Result<Decoded>> SourceSession::converseOnce(MakeProtocol& make, Deadline& deadline,
                                                             Outcome& outcome) {
    const auto dialogue = make(m_memory);
    if (!dialogue) {
        co_return fail(ErrorCode::noData, "this kind of source is not asked for that");
    }
    bool big = false;
    std::optional<Instant> answered; // what follows, and hangs, makes what came no younger
    while (auto request = dialogue->next()) {
        Result<Response> response = std::unexpected(deadline.verdict((*m_client)->where()));
        if (!deadline.over()) {
            response = co_await (*m_client)->send(*request, deadline);
        }
        if (!response && m_stopped) {
            co_return std::unexpected(response.error());
        }
        if (!response) {
            if (auto missed = dialogue->miss(response.error()); !missed) {
                co_return std::unexpected(missed.error());
            }
            continue;
        }
        answered = now();
        outcome.bytes += response->body.size();
        if (isShown(*response)) {
            // Blanking reads all of it, on the thread of all sources; of more nobody shows a word.
            constexpr std::size_t kMostShown = 1U << 18;
            response->body.resize(std::min(response->body.size(), kMostShown));
            response->body = (*m_client)->redacted(std::move(response->body));
        }
        big = big || response->body.size() > options().network.inlineBytes;
        auto taken = co_await take(*dialogue, *response);
        if (!taken) {
            co_return std::unexpected(taken.error());
        }
    }
    const Instant arrived = answered.value_or(now());
    auto decoded = big ? co_await offload(decoders(), [&] { return dialogue->finish(arrived); })
                       : dialogue->finish(arrived);
    decoded.arrived = arrived;
    co_return decoded;
}

asio::thread_pool& SourceSession::decoders() const {
    Transport& transport = m_context.transport;
    return m_about == About::past ? transport.pastDecoders : transport.decoders;
}

asio::awaitable<Result<void>> SourceSession::take(PollProtocol& dialogue,
                                                  const Response& response) {
    if (response.body.size() <= options().network.inlineBytes) {
        co_return dialogue.take(response);
    }
    co_return co_await offload(decoders(), [&] { return dialogue.take(response); });
}

} // namespace ff::feeds
