// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/Wire.h"

#include <algorithm>
#include <charconv>

namespace ff::demo {
namespace {

std::string decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '+') {
            result.push_back(' ');
        } else if (text[i] == '%' && i + 2 < text.size() &&
                   std::from_chars(&text[i + 1], &text[i] + 3, value, 16).ptr == &text[i] + 3) {
            result.push_back(char(value));
            i += 2;
        } else {
            result.push_back(text[i]);
        }
    }
    return result;
}

void addParameters(WireRequest& request, std::string_view text) {
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const auto equals = std::min(pair.find('='), pair.size());
        if (equals > 0) {
            request.parameters[decoded(pair.substr(0, equals))] =
                decoded(pair.substr(std::min(pair.size(), equals + 1)));
        }
    }
}

} // namespace

std::optional<std::string> WireRequest::parameter(const std::string& name) const {
    const auto found = parameters.find(name);
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

WireRequest parseRequest(std::string_view method, std::string_view target, std::string_view form) {
    WireRequest request;
    request.method = method;
    const auto mark = std::min(target.find('?'), target.size());
    request.path = decoded(target.substr(0, mark));
    while (request.path.size() > 1 && request.path.back() == '/') {
        request.path.pop_back();
    }
    addParameters(request, target.substr(std::min(target.size(), mark + 1)));
    addParameters(request, form);
    return request;
}

} // namespace ff::demo
