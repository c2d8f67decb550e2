// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Poller.h"
#include "app/feeds/poller/PollerOptions.h"

#include <benchmark/benchmark.h>
#include <boost/asio.hpp>

#include <atomic>
#include <csignal>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

namespace asio = boost::asio;
using namespace ff;
using asio::ip::tcp;

/// What a node with four GPUs shows through dcgm-exporter.
std::string exposition() {
    std::string text;
    for (const char* family : {"DCGM_FI_DEV_GPU_UTIL", "DCGM_FI_PROF_GR_ENGINE_ACTIVE",
                               "DCGM_FI_DEV_FB_USED", "DCGM_FI_DEV_POWER_USAGE"}) {
        text += std::string("# HELP ") + family + " As read from the device.\n# TYPE " + family +
                " gauge\n";
        for (int gpu = 0; gpu < 4; ++gpu) {
            const std::string n = std::to_string(gpu);
            text += std::string(family) + "{gpu=\"" + n + "\",UUID=\"GPU-00000000-0000-0000-" + n +
                    "\",device=\"nvidia" + n +
                    "\",modelName=\"NVIDIA H100\",Hostname=\"node0001\"} 0.5\n";
        }
    }
    return text;
}

asio::awaitable<void> serve(tcp::socket socket, const std::string& answer) {
    std::string request;
    for (;;) {
        auto [readError, size] = co_await asio::async_read_until(
            socket, asio::dynamic_buffer(request), "\r\n\r\n", asio::as_tuple(asio::use_awaitable));
        if (readError) {
            co_return;
        }
        request.erase(0, size);
        auto [writeError, written] = co_await asio::async_write(
            socket, asio::buffer(answer), asio::as_tuple(asio::use_awaitable));
        if (writeError) {
            co_return;
        }
    }
}

asio::awaitable<void> acceptAll(tcp::acceptor& acceptor, const std::string& answer) {
    for (;;) {
        tcp::socket socket = co_await acceptor.async_accept(asio::use_awaitable);
        asio::co_spawn(acceptor.get_executor(), serve(std::move(socket), answer), asio::detached);
    }
}

/// A server in a process of its own, so that what it spends is not counted.
class Server final {
public:
    Server() {
        asio::io_context io;
        tcp::acceptor acceptor(io, {asio::ip::address_v4::loopback(), 0});
        acceptor.listen(4096);
        m_port = acceptor.local_endpoint().port();
        io.notify_fork(asio::execution_context::fork_prepare);
        m_pid = fork();
        if (m_pid != 0) {
            io.notify_fork(asio::execution_context::fork_parent);
            return;
        }
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        io.notify_fork(asio::execution_context::fork_child);
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        const std::string body = exposition();
        const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                                   "Content-Length: " +
                                   std::to_string(body.size()) + "\r\n\r\n" + body;
        asio::co_spawn(io, acceptAll(acceptor, answer), asio::detached);
        io.run();
        _exit(0);
    }
    ~Server() {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::string url(int source) const {
        return "http://127.0.0.1:" + std::to_string(m_port) +
               "/metrics?source=" + std::to_string(source);
    }

private:
    unsigned short m_port = 0;
    pid_t m_pid = 0;
};

class CountingSink final : public BatchSink {
public:
    [[nodiscard]] bool offer(Batch& batch) override {
        ++(batch.outcome.ok() ? good : bad);
        return true;
    }
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
};

/// The network alone: the answer is looked at and dropped.
class GlanceProtocol final : public feeds::PollProtocol {
public:
    std::optional<feeds::Request> next() override {
        return std::exchange(m_asked, true) ? std::nullopt : std::optional<feeds::Request>{{}};
    }
    Result<void> take(const feeds::Response& response) override {
        if (response.status != 200) {
            return fail(ErrorCode::httpStatus, std::to_string(response.status));
        }
        return {};
    }
    feeds::Decoded finish(Instant) override { return {}; }

private:
    bool m_asked = false;
};

std::unique_ptr<feeds::PollProtocol> glance(const SourceConfig&, feeds::SourceMemory&) {
    return std::make_unique<GlanceProtocol>();
}

double processSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// The share of one core that so many sources cost at an interval of ten seconds, once they run.
void pollThousands(benchmark::State& state, decltype(feeds::PollerOptions::poll) poll) {
    constexpr auto kInterval = std::chrono::seconds{10};
    const Server server;
    for (auto _ : state) {
        CountingSink sink;
        feeds::PollerOptions options;
        options.poll = poll;
        feeds::Poller poller(sink, options);
        std::vector<SourceConfig> sources;
        for (int i = 0; i < state.range(0); ++i) {
            SourceConfig source;
            source.id = SourceId{"source-" + std::to_string(i)};
            source.system = SystemId{"system-" + std::to_string(i)};
            source.kind = SourceKind::openMetrics;
            source.url = server.url(i);
            source.interval = kInterval;
            sources.push_back(std::move(source));
        }
        poller.setSources(sources);
        std::this_thread::sleep_for(2 * kInterval); // the first polls come close together
        const int before = sink.good;
        const double cpu = processSeconds();
        std::this_thread::sleep_for(2 * kInterval);
        const double spent = processSeconds() - cpu;
        const double polls = sink.good - before;
        state.counters["core_percent"] = 100 * spent / (2.0 * kInterval.count());
        state.counters["polls"] = polls;
        state.counters["microseconds_a_poll"] = 1e6 * spent / polls;
        state.counters["failed"] = double(sink.bad);
    }
}

} // namespace

BENCHMARK_CAPTURE(pollThousands, network_alone, glance)
    ->Arg(1000)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(pollThousands, with_dcgm_decoded, feeds::makePoll)
    ->Arg(1000)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);
