// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Poller.h"

#include "app/feeds/poller/Backfill.h"
#include "app/feeds/poller/SourceLoop.h"
#include "models/config/SourceKinds.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <future>
#include <map>
#include <set>
#include <sys/resource.h>
#include <thread>

namespace ff::feeds {

namespace asio = boost::asio;

namespace {

/// A connection a source is kept open, and the usual soft limit of 1,024 files is from the days of
/// select(); the hard limit is what the administrator means.
void raiseFileLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

std::string whatOf(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception& known) {
        return known.what();
    } catch (...) {
        return "something that is no std::exception";
    }
}

bool isPolled(const SourceConfig& source) {
    return infoOf(source.kind).isPolled;
}

Probe toProbe(Collected collected) {
    Probe probe;
    std::set<std::string> accounts;
    for (const Batch& batch : collected.batches) {
        for (const AccountNode& account : batch.accounts) {
            accounts.insert(account.name);
        }
        for (const SeriesSamples& series : batch.series) {
            if (!series.key.account.empty()) {
                accounts.insert(series.key.account);
            }
            const double latest = series.points.empty() ? 0 : series.points.back().value;
            if (series.key.metric == Metric::nodes) {
                probe.nodes += static_cast<std::int64_t>(latest);
            } else if (series.key.metric == Metric::gpusCapacity) {
                probe.devices += static_cast<std::int64_t>(latest);
            }
        }
    }
    probe.server = std::move(collected.server);
    probe.accounts.assign(accounts.begin(), accounts.end());
    probe.batch = std::move(collected.batches.front());
    return probe;
}

/// The sources of one pollOnce, taken from by several coroutines.
struct Round {
    std::vector<SourceConfig> sources;
    std::function<void()> done;
    std::size_t next = 0;
    std::size_t working = 0;
};

} // namespace

class Poller::Impl final {
public:
    Impl(BatchSink& sink, const PollerOptions& options)
        : m_options(options)
        , m_transport(m_io.get_executor(), m_options.network)
        , m_context{m_transport, m_options, sink, {}}
        , m_work(m_io.get_executor())
        , m_thread([this] { run(); }) {}

    ~Impl() {
        stop();
        m_work.reset();
    }

    void setSources(std::vector<SourceConfig> sources);
    void pollOnce(std::vector<SourceConfig> sources, std::function<void()> done);
    void backfill(SourceConfig source, Window window, Duration every,
                  std::function<void(Result<void>)> done);
    void probe(SourceConfig source, std::function<void(Result<Probe>)> done);
    void stop();

private:
    asio::awaitable<void> work(std::shared_ptr<Round> round);
    asio::awaitable<void> fetch(SourceConfig source, Window window, Duration every,
                                std::function<void(Result<void>)> done);
    asio::awaitable<void> tryOut(SourceConfig source, std::function<void(Result<Probe>)> done);
    asio::awaitable<void> loop(std::shared_ptr<SourceLoop> loop, std::size_t others);

    void run();
    void launch(asio::awaitable<void> task);
    void endTask();

    PollerOptions m_options;
    asio::io_context m_io{1};
    Transport m_transport;
    SessionContext m_context;
    std::map<SourceId, std::shared_ptr<SourceLoop>> m_loops;
    std::size_t m_tasks = 0;
    std::size_t m_stops = 0; ///< how often stop was called: a round from before ends
    std::vector<std::promise<void>> m_waiting;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::jthread m_thread;
};

void Poller::Impl::run() {
    for (;;) {
        try {
            m_io.run();
            return;
        } catch (const std::exception& failure) {
            // Thrown by a caller's callback: none of it may end the polling of other sources.
            writeLog(m_options.log, {LogLine::Level::warning,
                                     std::string("a callback ended with: ") + failure.what()});
        }
    }
}

void Poller::Impl::launch(asio::awaitable<void> task) {
    ++m_tasks;
    asio::co_spawn(m_io, std::move(task), [this](const std::exception_ptr& failure) {
        if (failure) {
            writeLog(m_options.log,
                     {LogLine::Level::warning, "a task ended with: " + whatOf(failure)});
        }
        endTask();
    });
}

void Poller::Impl::endTask() {
    if (--m_tasks == 0) {
        for (auto& waiting : std::exchange(m_waiting, {})) {
            waiting.set_value();
        }
    }
}

void Poller::Impl::stop() {
    std::promise<void> idle;
    auto stopped = idle.get_future();
    auto task = [this, idle = std::move(idle)]() mutable {
        ++m_stops;
        m_loops.clear();
        for (SourceSession* session : m_context.live) {
            session->stop();
        }
        if (m_tasks == 0) {
            idle.set_value();
        } else {
            m_waiting.push_back(std::move(idle));
        }
    };
    const bool inside = std::this_thread::get_id() == m_thread.get_id();
    asio::post(m_io, std::move(task));
    if (!inside) {
        stopped.wait();
    }
}

asio::awaitable<void> Poller::Impl::loop(std::shared_ptr<SourceLoop> loop, std::size_t others) {
    while (!loop->stopped()) {
        std::exception_ptr failure;
        try {
            co_await loop->run(others);
        } catch (...) {
            failure = std::current_exception();
        }
        if (failure && !loop->stopped()) { // begins anew: no source may fall silent for good
            writeLog(m_options.log,
                     {LogLine::Level::warning,
                      loop->source().id.text + ": polling begins anew after: " + whatOf(failure)});
            co_await loop->pause(loop->source().interval);
        }
    }
}

void Poller::Impl::setSources(std::vector<SourceConfig> sources) {
    asio::post(m_io, [this, sources = std::move(sources)] {
        std::map<SourceId, std::shared_ptr<SourceLoop>> loops;
        std::vector<std::shared_ptr<SourceLoop>> started;
        for (const SourceConfig& source : sources) {
            if (!isPolled(source) || loops.contains(source.id)) {
                continue;
            }
            const auto known = m_loops.find(source.id);
            if (known != m_loops.end() && known->second->source() == source) {
                loops.insert(m_loops.extract(known));
                continue;
            }
            started.push_back(std::make_shared<SourceLoop>(m_context, source));
            loops.emplace(source.id, started.back());
        }
        for (const auto& [id, gone] : std::exchange(m_loops, std::move(loops))) {
            gone->stop();
        }
        for (const auto& fresh : started) {
            launch(loop(fresh, started.size()));
        }
    });
}

asio::awaitable<void> Poller::Impl::work(std::shared_ptr<Round> round) {
    const std::size_t stops = m_stops;
    while (round->next < round->sources.size() && stops == m_stops) {
        SourceSession session(m_context, round->sources[round->next++]);
        Collected collected = co_await session.poll();
        if (!session.stopped()) {
            co_await session.deliver(std::move(collected.batches));
        }
    }
    if (--round->working == 0) {
        round->done();
    }
}

void Poller::Impl::pollOnce(std::vector<SourceConfig> sources, std::function<void()> done) {
    auto round = std::make_shared<Round>();
    std::ranges::copy_if(sources, std::back_inserter(round->sources), isPolled);
    round->done = std::move(done);
    round->working = std::clamp<std::size_t>(round->sources.size(), 1, m_options.pollsAtOnce);
    asio::post(m_io, [this, round] {
        for (std::size_t i = round->working; i > 0; --i) {
            launch(work(round));
        }
    });
}

asio::awaitable<void> Poller::Impl::fetch(SourceConfig source, Window window, Duration every,
                                          std::function<void(Result<void>)> done) {
    Result<void> result;
    try {
        SourceSession session(m_context, std::move(source), SourceSession::About::past);
        result = co_await fetchPast(session, window, every);
    } catch (const std::exception& e) {
        result = fail(ErrorCode::internal, e.what());
    }
    done(result);
}

void Poller::Impl::backfill(SourceConfig source, Window window, Duration every,
                            std::function<void(Result<void>)> done) {
    asio::post(m_io, [this, source = std::move(source), window, every, done = std::move(done)] {
        launch(fetch(source, window, every, done));
    });
}

asio::awaitable<void> Poller::Impl::tryOut(SourceConfig source,
                                           std::function<void(Result<Probe>)> done) {
    SourceSession session(m_context, std::move(source));
    Collected collected = co_await session.poll();
    if (const auto& error = collected.error) {
        done(std::unexpected(*error));
    } else {
        done(toProbe(std::move(collected)));
    }
}

void Poller::Impl::probe(SourceConfig source, std::function<void(Result<Probe>)> done) {
    asio::post(m_io, [this, source = std::move(source), done = std::move(done)] {
        launch(tryOut(source, done));
    });
}

Poller::Poller(BatchSink& sink)
    : Poller(sink, PollerOptions{}) {}

Poller::Poller(BatchSink& sink, const PollerOptions& options)
    : m_impl((raiseFileLimit(), std::make_unique<Impl>(sink, options))) {}

Poller::~Poller() = default;

void Poller::setSources(std::vector<SourceConfig> sources) {
    m_impl->setSources(std::move(sources));
}

void Poller::pollOnce(std::vector<SourceConfig> sources, std::function<void()> done) {
    m_impl->pollOnce(std::move(sources), std::move(done));
}

void Poller::backfill(const SourceConfig& source, Window window, Duration every,
                      std::function<void(Result<void>)> done) {
    m_impl->backfill(source, window, every, std::move(done));
}

void Poller::probe(const SourceConfig& source, std::function<void(Result<Probe>)> done) {
    m_impl->probe(source, std::move(done));
}

void Poller::stop() {
    m_impl->stop();
}

} // namespace ff::feeds
