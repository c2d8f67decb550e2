// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/BaseAddress.h"

#include "app/feeds/http/Refusal.h"

#include <utility>

namespace ff::feeds {
namespace {

/// "/prometheus/api/v1/query" without the tail "/api/v1/query"; nothing where it ends otherwise.
std::optional<std::string> withoutTail(std::string_view path, std::string_view tail) {
    const auto trim = [](std::string_view text) {
        while (text.ends_with('/')) {
            text.remove_suffix(1);
        }
        return text;
    };
    path = trim(path);
    tail = trim(tail);
    if (!path.ends_with(tail)) {
        return std::nullopt;
    }
    path = trim(path.substr(0, path.size() - tail.size()));
    return path.empty() ? "/" : std::string(path);
}

} // namespace

void BaseAddress::learn(std::string_view target, const Hop& reached, const WireAnswer& answer) {
    if (reached.followed == 0) {
        if (answer.status == 404) {
            m_moved.reset(); // the prefix may be gone by now
        }
        return;
    }
    auto path = withoutTail(reached.url.path, target);
    const bool isPage = answer.contentType.contains("html") || isHtml(answer.body); // of a login
    if (!isUnderstood(answer.status) || isPage || !path) {
        return;
    }
    Url learnt = reached.url;
    learnt.path = std::move(*path);
    learnt.query = m_given.query;
    learnt.userInfo = m_given.userInfo;
    if (learnt.shown() == current().shown()) {
        return; // a slash at the end of the resource: the address is right
    }
    m_proposed = learnt.shown();
    if (reached.trusted) {
        m_moved = std::move(learnt);
    }
}

} // namespace ff::feeds
