// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Windows.h"

#include <algorithm>

namespace ff {

Window overlap(Window a, Window b) {
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

Window hull(Window a, Window b) {
    if (a.empty()) {
        return b;
    }
    if (b.empty()) {
        return a;
    }
    return {std::min(a.from, b.from), std::max(a.to, b.to)};
}

Window hull(const std::vector<Window>& windows) {
    Window result;
    for (const Window window : windows) {
        result = hull(result, window);
    }
    return result;
}

std::vector<Window> merged(std::vector<Window> windows) {
    std::erase_if(windows, [](Window window) { return window.empty(); });
    std::ranges::sort(windows);
    std::vector<Window> result;
    for (const Window window : windows) {
        if (!result.empty() && window.from <= result.back().to) {
            result.back().to = std::max(result.back().to, window.to);
        } else {
            result.push_back(window);
        }
    }
    return result;
}

std::vector<Window> gaps(const std::vector<Window>& covered, Window window, Duration tolerance) {
    std::vector<Window> result;
    Instant at = window.from;
    const auto add = [&](Instant to) {
        if (to - at > tolerance) {
            result.push_back({at, to});
        }
    };
    for (const Window part : merged(covered)) {
        if (part.to <= at) {
            continue;
        }
        if (part.from >= window.to) {
            break;
        }
        add(part.from);
        at = part.to;
    }
    add(window.to);
    return result;
}

} // namespace ff
