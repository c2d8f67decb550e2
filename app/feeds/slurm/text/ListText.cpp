// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/text/ListText.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <optional>

namespace ff::feeds {
namespace {

/// Above Slurm's own limits (MaxArraySize 4,000,001): beyond it a text is nonsense.
constexpr std::int64_t kLargestIndex = 100'000'000;
constexpr std::size_t kLongestName = 1024;

std::optional<std::int64_t> index(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 ||
        value > kLargestIndex) {
        return {};
    }
    return value;
}

/// "7", "1-9" or "1-9:2".
std::optional<std::int64_t> countOfRange(std::string_view text) {
    std::int64_t step = 1;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        const auto value = index(text.substr(colon + 1));
        if (!value || *value == 0) {
            return {};
        }
        step = *value;
        text = text.substr(0, colon);
    }
    const auto dash = text.find('-');
    const auto first = index(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : index(text.substr(dash + 1));
    if (!first || !last || *last < *first) {
        return {};
    }
    return (*last - *first) / step + 1;
}

/// As slurmdbd keeps tasks: a bit for each, in hexadecimal digits. 0 where one is none.
std::int64_t bitsOf(std::string_view digits) {
    std::int64_t bits = 0;
    for (const char& digit : digits) {
        unsigned value = 0;
        if (std::from_chars(&digit, &digit + 1, value, 16).ec != std::errc{}) {
            return 0;
        }
        bits += std::popcount(value);
    }
    return bits;
}

/// Takes the next part of a comma separated list; commas inside brackets separate nothing.
std::string_view takePart(std::string_view& text) {
    bool inside = false;
    std::size_t at = 0;
    for (; at < text.size() && (inside || text[at] != ','); ++at) {
        inside = text[at] == '[' || (inside && text[at] != ']');
    }
    const auto part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

/// Spells out one pattern from its first bracket on; `done` is what stands before it.
void spellOut(const std::string& done, std::string_view rest, std::size_t most, int depth,
              std::vector<std::string>& names) {
    const auto open = rest.find('[');
    const auto close = rest.find(']', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos || depth > 4) {
        names.push_back(done + std::string(rest));
        return;
    }
    const auto head = done + std::string(rest.substr(0, open));
    auto ranges = rest.substr(open + 1, close - open - 1);
    const auto tail = rest.substr(close + 1);
    if (head.size() + tail.size() > kLongestName) {
        return; // no host's name: multiplied by a range it would fill the memory
    }
    while (!ranges.empty() && names.size() < most) {
        const auto range = takePart(ranges);
        const auto dash = range.find('-');
        const auto lowText = range.substr(0, dash);
        const auto low = index(lowText);
        const auto high = dash == std::string_view::npos ? low : index(range.substr(dash + 1));
        for (auto i = low.value_or(1); low && high && i <= *high && names.size() < most; ++i) {
            auto digits = std::to_string(i);
            if (digits.size() < lowText.size()) {
                digits.insert(0, lowText.size() - digits.size(), '0');
            }
            const std::size_t before = names.size();
            spellOut(head + digits, tail, most, depth + 1, names);
            if (names.size() == before) {
                return; // what follows is no range: a hundred million numbers make no name of it
            }
        }
    }
}

} // namespace

TaskCount countTasks(std::string_view text) {
    if (text.starts_with("0x")) {
        return {bitsOf(text.substr(2)), false};
    }
    TaskCount count;
    text = text.substr(0, text.find('%'));
    if (text.starts_with('[')) {
        text.remove_prefix(1);
    }
    text = text.substr(0, text.find(']'));
    while (!text.empty()) {
        const auto part = takePart(text);
        if (part.starts_with("...")) {
            count.cut = true;
        } else if (const auto tasks = countOfRange(part)) {
            count.tasks = std::min(count.tasks + *tasks, kLargestIndex);
        } else {
            return {0, count.cut};
        }
    }
    return count;
}

std::vector<std::string> hostNames(std::string_view list, std::size_t most) {
    std::vector<std::string> names;
    while (!list.empty() && names.size() < most) {
        if (const auto part = takePart(list); !part.empty()) {
            spellOut({}, part, most, 0, names);
        }
    }
    return names;
}

} // namespace ff::feeds
