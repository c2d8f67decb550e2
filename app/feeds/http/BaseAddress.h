// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/http/Redirect.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ff::feeds {

/// The address below which all requests to a source go: the one that a person gave, or the one that
/// the site's redirects led to.
class BaseAddress final {
public:
    explicit BaseAddress(Url given)
        : m_given(std::move(given)) {}

    [[nodiscard]] const Url& given() const { return m_given; }
    [[nodiscard]] const Url& current() const { return m_moved ? *m_moved : m_given; }
    /// Where redirects led to, for people; empty: nowhere else.
    [[nodiscard]] const std::string& proposed() const { return m_proposed; }
    /// From an answer to `target` (without its query), and from where it came.
    void learn(std::string_view target, const Hop& reached, const WireAnswer& answer);

private:
    Url m_given;
    std::optional<Url> m_moved; ///< of the same site
    std::string m_proposed;
};

} // namespace ff::feeds
