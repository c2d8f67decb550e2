// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ff::feeds {

/// What is asked of a site, and what it answers, without any network.
struct Request {
    std::string method = "GET";
    std::string target; ///< path and query, relative to the source's url, percent-encoded
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< a form, unless a header Content-Type says what it is
};

struct Response {
    int status = 0;
    std::string contentType;
    std::string body;              ///< decompressed
    std::string redirectedTo = {}; ///< where redirects led, without its query; empty where none did
    std::shared_ptr<void> held = {}; ///< what the body takes of the budget of all bodies
};

} // namespace ff::feeds
