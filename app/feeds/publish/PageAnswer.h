// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/publish/PageServer.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace ff::feeds {

using PageRequest = boost::beast::http::request<boost::beast::http::string_body>;
using PageAnswer = boost::beast::http::response<boost::beast::http::string_body>;

/// The page, or why not: who may have it, and what else is asked for, is decided here.
[[nodiscard]] PageAnswer answerTo(const PageRequest& request, const PageServerOptions& options);

} // namespace ff::feeds
