// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/metrics/SiteFamilies.h"

#include <string>

namespace ff::demo {

/// What a selector asks of one label: `name="text"` or, by an expression, `name=~"one|other"`.
struct PromQlMatcher {
    std::string label;
    std::string how; ///< =, !=, =~ or !~
    std::string text;
};

/// A label that is missing is an empty one. Of expressions it knows alternatives of plain words,
/// ".*", ".+", a word with "(.+_)?" before it and a word with ".*" after it.
[[nodiscard]] bool matches(const PromQlMatcher& matcher, const Labels& labels);

} // namespace ff::demo
