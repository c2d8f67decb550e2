// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/SourceSession.h"

#include "app/feeds/http/Refusal.h"
#include "app/feeds/net/Offload.h"
#include "app/feeds/poller/Schedule.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace ff::feeds {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kMaxRemark = 1500; ///< bytes of whole sentences; a longer one is cut
constexpr std::size_t kMaxDetail = 300;

bool refused(const Error& error) {
    return error.code == ErrorCode::unauthorised || error.code == ErrorCode::tokenExpired;
}

/// Cuts at the border of a UTF-8 character.
std::string cut(std::string text, std::size_t length) {
    if (text.size() > length) {
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
            --length;
        }
        text.resize(length);
        text += "...";
    }
    return text;
}

/// As many whole sentences as there is room for, and how many more there are.
std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i > 0 && text.size() + sentences[i].size() > kMaxRemark) {
            return text + "; and " + std::to_string(sentences.size() - i) + " more";
        }
        text += (text.empty() ? "" : "; ") + cut(sentences[i], kMaxRemark);
    }
    return text;
}

/// Who answered, then what is doubtful, then the rest.
std::string remarkOf(const Decoded& decoded, const std::vector<std::string>& ofClient) {
    std::vector<std::string> sentences;
    if (!decoded.server.empty()) {
        sentences.push_back(decoded.server);
    }
    for (const auto* texts : {&ofClient, &decoded.doubts, &decoded.warnings}) {
        sentences.insert(sentences.end(), texts->begin(), texts->end());
    }
    return joined(sentences);
}

/// A refusal or a login page, of which a part is shown to people. What it repeats of a secret has
/// to go before that part is cut out of it.
bool isShown(const Response& response) {
    return response.status < 200 || response.status > 299 || isHtml(response.body);
}

/// When a series that a complete answer leaves out became zero: at the answer's own time.
std::optional<Instant> zeroTime(const Decoded& decoded, Instant arrived) {
    if (decoded.complete.empty()) {
        return std::nullopt;
    }
    std::optional<Instant> latest;
    for (const SeriesSamples& series : decoded.series) {
        for (const Point& point : series.points) {
            latest = latest ? std::max(*latest, point.at) : point.at;
        }
    }
    return latest.value_or(arrived);
}

/// A GPU exporter misses GPUs whose node is down: beside a scheduler its counts are no news.
void keepMeters(Decoded& decoded) {
    const auto isMeter = [](Metric metric) {
        return metric == Metric::gpuBusy || metric == Metric::gpuBusyAllocated;
    };
    std::erase_if(decoded.series,
                  [&](const SeriesSamples& series) { return !isMeter(series.key.metric); });
    std::erase_if(decoded.complete, [&](Metric metric) { return !isMeter(metric); });
}

void fill(Batch& batch, Decoded decoded) {
    batch.zeroAt = zeroTime(decoded, batch.arrived);
    for (const SeriesSamples& series : decoded.series) {
        batch.outcome.samples += series.points.size();
    }
    batch.series = std::move(decoded.series);
    batch.complete = std::move(decoded.complete);
    batch.jobs = std::move(decoded.jobs);
    batch.jobsCover = decoded.jobsCover;
    batch.jobsAreAllLive = decoded.jobsAreAllLive;
    batch.isDerived = decoded.isDerived;
    batch.cluster = std::move(decoded.cluster);
    batch.accounts = std::move(decoded.accounts);
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

asio::awaitable<void> SourceSession::deliver(Batch batch) {
    while (!m_context.sink.offer(batch) && !m_stopped) {
        co_await pause(options().sinkPause);
    }
}

asio::awaitable<Collected> SourceSession::poll() {
    MakeProtocol make = [this](SourceMemory& memory) { return options().poll(m_source, memory); };
    Collected collected = co_await collect(std::move(make), pollTimeout(m_source));
    logOutcome(collected.batch.outcome);
    co_return collected;
}

void SourceSession::logOutcome(const Outcome& outcome) const {
    const std::string text = m_source.id.text +
                             (outcome.ok() ? ": answered in " : ": failed after ") +
                             std::to_string(outcome.latency.count()) + " ms";
    writeLog(options().log, {LogLine::Level::debug, text,
                             outcome.error ? std::optional(outcome.error->code) : std::nullopt});
}

asio::awaitable<Collected> SourceSession::collect(MakeProtocol make, Duration limit) {
    Collected collected;
    Batch& batch = collected.batch;
    Outcome& outcome = batch.outcome;
    batch.system = m_source.system;
    batch.interval = m_source.interval;
    outcome.source = m_source.id;
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
    outcome.latency =
        std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - begun);
    batch.arrived = now();
    if (decoded) {
        std::vector<std::string> ofClient;
        if (m_client) { // secrets go before a sentence is cut
            ofClient = (*m_client)->remarks();
            redact(ofClient);
            redact(decoded->doubts);
            redact(decoded->warnings);
            decoded->server = (*m_client)->redacted(std::move(decoded->server));
        }
        collected.server = decoded->server;
        outcome.remark = remarkOf(*decoded, ofClient);
        outcome.doubt = joined(decoded->doubts);
        if (m_source.metersOnly) {
            keepMeters(*decoded);
        }
        collected.hasInterval = decoded->interval.has_value();
        batch.interval = decoded->interval.value_or(batch.interval);
        fill(batch, std::move(*decoded));
    } else {
        outcome.error = withoutSecret(decoded.error());
    }
    co_return collected;
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
    while (auto request = dialogue->next()) {
        if (deadline.over()) {
            co_return std::unexpected(deadline.verdict((*m_client)->where()));
        }
        auto response = co_await (*m_client)->send(*request, deadline);
        if (!response) {
            co_return std::unexpected(response.error());
        }
        outcome.bytes += response->body.size();
        if (isShown(*response)) {
            response->body = (*m_client)->redacted(std::move(response->body));
        }
        big = big || response->body.size() > options().network.inlineBytes;
        auto taken = co_await take(*dialogue, *response);
        if (!taken) {
            co_return std::unexpected(taken.error());
        }
    }
    if (!big) {
        co_return dialogue->finish(now());
    }
    co_return co_await offload(decoders(), [&] { return dialogue->finish(now()); });
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
