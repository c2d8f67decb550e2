// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Fetch.h"

#include "app/feeds/http/Client.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

namespace ff::feeds {

Result<Response> fetch(const SourceConfig& source, const Request& request,
                       const NetworkOptions& options) {
    namespace asio = boost::asio;
    asio::io_context io{1};
    Transport transport(io.get_executor(), options);
    auto client = Client::make(transport, source);
    if (!client) {
        return std::unexpected(client.error());
    }
    Result<Response> result = fail(ErrorCode::internal, "no answer");
    const auto ask = [&]() -> asio::awaitable<void> {
        Deadline deadline(io.get_executor(), source.timeout);
        result = co_await (*client)->send(request, deadline);
        if (result) {
            result->body = (*client)->redacted(std::move(result->body));
        }
    };
    asio::co_spawn(io, ask, [&](const std::exception_ptr& thrown) {
        try {
            if (thrown) {
                std::rethrow_exception(thrown);
            }
        } catch (const std::exception& e) {
            result = fail(ErrorCode::internal, e.what());
        }
    });
    io.run();
    return result;
}

} // namespace ff::feeds
