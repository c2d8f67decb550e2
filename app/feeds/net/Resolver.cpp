// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/Resolver.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <netdb.h>
#include <set>
#include <thread>

namespace ff::feeds {
namespace {

namespace asio = boost::asio;

constexpr int kMaxThreads = 64; // as many names may be stuck before the next one has to wait
constexpr auto kIdleTime = std::chrono::seconds{10};

using Addresses = Result<std::vector<std::string>>;

/// A coroutine that waits for a name. Touched by the I/O thread only.
struct Waiter {
    asio::steady_timer wake;
    std::optional<Addresses> answer;
};

} // namespace

class Resolver::Threads final : public std::enable_shared_from_this<Threads> {
public:
    explicit Threads(Lookup lookup)
        : m_lookup(std::move(lookup)) {}

    /// Several that wait for one name share the look-up.
    void ask(const std::string& host, const std::shared_ptr<Waiter>& waiter) {
        const std::lock_guard lock(m_mutex);
        auto& waiters = m_waiting[host];
        waiters.push_back(waiter);
        if (waiters.size() > 1 || m_running.contains(host)) {
            return;
        }
        m_running.insert(host);
        m_queue.push_back(host);
        if (m_idle >= static_cast<int>(m_queue.size())) {
            m_work.notify_one();
        } else if (m_count < kMaxThreads) {
            ++m_count;
            // Detached, since nobody can wait for a getaddrinfo that hangs; it owns what it uses.
            std::thread([self = shared_from_this()] { self->run(); }).detach();
        }
    }

    /// After this no other thread knows the waiter.
    void leave(const std::string& host, const std::shared_ptr<Waiter>& waiter) {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_waiting.find(host); it != m_waiting.end()) {
            std::erase(it->second, waiter);
        }
    }

    void close() {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_waiting.clear();
        m_work.notify_all();
    }

private:
    void run() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            m_work.wait_for(lock, kIdleTime, [this] { return m_closed || !m_queue.empty(); });
            --m_idle;
            if (m_closed || m_queue.empty()) {
                --m_count;
                return;
            }
            const std::string host = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            const Addresses answer = look(host);
            lock.lock();
            m_running.erase(host);
            tell(host, answer);
        }
    }

    Addresses look(const std::string& host) const {
        try {
            return m_lookup(host);
        } catch (const std::exception& e) {
            return fail(ErrorCode::nameNotFound, e.what());
        }
    }

    /// Under the lock: a waiter that is still listed has an event loop to be told on.
    void tell(const std::string& host, const Addresses& answer) {
        auto node = m_waiting.extract(host);
        if (node.empty()) {
            return;
        }
        for (auto& waiter : node.mapped()) {
            asio::post(waiter->wake.get_executor(), [waiter, answer] {
                waiter->answer = answer;
                waiter->wake.cancel();
            });
        }
        // The last reference must go on the I/O thread: ours go while the loop holds its own.
        node.mapped().clear();
    }

    Lookup m_lookup;
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::map<std::string, std::vector<std::shared_ptr<Waiter>>> m_waiting;
    std::set<std::string> m_running; // or queued
    std::deque<std::string> m_queue;
    int m_count = 0;
    int m_idle = 0;
    bool m_closed = false;
};

Resolver::Resolver(asio::any_io_executor executor, Lookup lookup)
    : m_executor(std::move(executor))
    , m_threads(std::make_shared<Threads>(std::move(lookup))) {}

Resolver::~Resolver() {
    m_threads->close();
}

asio::awaitable<Result<std::vector<asio::ip::address>>> Resolver::resolve(const std::string& host,
                                                                          Deadline& deadline) {
    boost::system::error_code ec;
    std::vector<asio::ip::address> addresses;
    if (const auto literal = asio::ip::make_address(host, ec); !ec) {
        addresses.push_back(literal);
        co_return addresses;
    }
    auto waiter = std::make_shared<Waiter>(
        asio::steady_timer{m_executor, asio::steady_timer::time_point::max()}, std::nullopt);
    {
        const Deadline::Step step(deadline, "looking up the name", [&] { waiter->wake.cancel(); });
        m_threads->ask(host, waiter);
        co_await waiter->wake.async_wait(asio::as_tuple(asio::use_awaitable));
        m_threads->leave(host, waiter);
    }
    if (!waiter->answer) {
        co_return std::unexpected(deadline.verdict(host));
    }
    if (!*waiter->answer) {
        co_return fail(ErrorCode::nameNotFound, waiter->answer->error().detail, host);
    }
    for (const std::string& text : **waiter->answer) {
        const auto address = asio::ip::make_address(text, ec);
        if (!ec) {
            addresses.push_back(address);
        }
    }
    if (addresses.empty()) {
        co_return fail(ErrorCode::nameNotFound, "the name has no address", host);
    }
    co_return addresses;
}

Result<std::vector<std::string>> lookupBySystem(const std::string& host) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* list = nullptr;
    if (const int rc = getaddrinfo(host.c_str(), nullptr, &hints, &list); rc != 0) {
        return fail(ErrorCode::nameNotFound, gai_strerror(rc), host);
    }
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(list, freeaddrinfo);
    std::vector<std::string> addresses;
    for (const addrinfo* entry = list; entry; entry = entry->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0,
                        NI_NUMERICHOST) == 0) {
            addresses.emplace_back(text.data());
        }
    }
    return addresses;
}

} // namespace ff::feeds
