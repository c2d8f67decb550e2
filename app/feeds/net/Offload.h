// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace ff::feeds {

/// Runs `work` on the pool while the coroutine waits on its own thread. What `work` refers to must
/// live in the waiting coroutine: it is not resumed before `work` has returned.
template <class Work>
boost::asio::awaitable<std::invoke_result_t<Work>> offload(boost::asio::thread_pool& pool,
                                                           Work work) {
    namespace asio = boost::asio;
    std::optional<std::invoke_result_t<Work>> result;
    std::exception_ptr thrown;
    auto start = [&](auto handler) {
        auto guard = asio::make_work_guard(asio::get_associated_executor(handler));
        asio::post(pool, [&, handler = std::move(handler), guard = std::move(guard)]() mutable {
            try {
                result.emplace(work());
            } catch (...) {
                thrown = std::current_exception();
            }
            asio::post(guard.get_executor(), std::move(handler));
        });
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void()>(start,
                                                                         asio::use_awaitable);
    if (thrown) {
        std::rethrow_exception(thrown);
    }
    co_return std::move(*result);
}

} // namespace ff::feeds
