// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/metrics/PromQlMatcher.h"

#include <algorithm>
#include <string_view>

namespace ff::demo {
namespace {

std::string valueOf(const Labels& labels, const std::string& name) {
    const auto found = std::ranges::find(labels, name, &Labels::value_type::first);
    return found == labels.end() ? std::string() : found->second;
}

bool isMatch(std::string_view one, std::string_view text) {
    constexpr std::string_view kAnyPrefix = "(.+_)?";
    if (one.starts_with(kAnyPrefix)) {
        one.remove_prefix(kAnyPrefix.size());
        return text == one || (text.size() > one.size() + 1 && text.ends_with(one) &&
                               text[text.size() - one.size() - 1] == '_');
    }
    if (one.size() > 2 && one.ends_with(".*")) {
        return text.starts_with(one.substr(0, one.size() - 2));
    }
    return one == text || one == ".*" || (one == ".+" && !text.empty());
}

bool anyOf(std::string_view pattern, std::string_view text) {
    while (true) {
        const std::string_view one = pattern.substr(0, pattern.find('|'));
        if (isMatch(one, text)) {
            return true;
        }
        if (one.size() == pattern.size()) {
            return false;
        }
        pattern.remove_prefix(one.size() + 1);
    }
}

} // namespace

bool matches(const PromQlMatcher& matcher, const Labels& labels) {
    const std::string text = valueOf(labels, matcher.label);
    if (matcher.how.ends_with('~')) {
        return anyOf(matcher.text, text) == (matcher.how == "=~");
    }
    return (matcher.text == text) == (matcher.how == "=");
}

} // namespace ff::demo
