// SPDX-License-Identifier: GPL-3.0-only
#include "models/reconcile/AccountingCover.h"

#include "models/core/Windows.h"

#include <algorithm>

namespace ff {
namespace {

constexpr const char* kRoot = "root";

/// The longest first, and of the others those that do not overlap with one taken.
std::vector<Window> standing(const std::set<Window>& all) {
    std::vector<Window> windows(all.begin(), all.end());
    std::ranges::sort(windows, std::ranges::greater{},
                      [](const Window& window) { return std::pair(window.length(), window.from); });
    std::vector<Window> taken;
    for (const Window& window : windows) {
        if (std::ranges::all_of(
                taken, [&](const Window& other) { return overlap(window, other).empty(); })) {
            taken.push_back(window);
        }
    }
    return taken;
}

bool has(const std::vector<Window>& windows, const Window& window) {
    return std::ranges::find(windows, window) != windows.end();
}

} // namespace

AccountingCover::AccountingCover(const std::vector<BookEntry>& entries) {
    std::map<std::string, std::set<Window>> reports;
    for (const BookEntry& entry : entries) {
        reports[entry.account].insert(entry.window);
    }
    const auto whole = reports.contains(kRoot) ? reports[kRoot] : std::set<Window>{};
    for (auto& [account, windows] : reports) {
        windows.insert(whole.begin(), whole.end());
        m_windows[account] = standing(windows);
    }
    m_windows[{}] = standing(whole);
    for (const BookEntry& entry : entries) {
        const auto add = [&](Sum& sum) {
            sum.seconds += entry.deviceSeconds;
            sum.idle += entry.idleSeconds;
        };
        if (has(windowsOf(entry.account), entry.window)) {
            add(m_sums[entry.account]);
        }
        if (has(this->whole(), entry.window)) {
            add(m_whole);
        }
    }
}

const std::vector<Window>& AccountingCover::windowsOf(const std::string& account) const {
    const auto found = m_windows.find(account);
    return found == m_windows.end() ? m_windows.at({}) : found->second;
}

std::vector<Window> AccountingCover::any() const {
    std::vector<Window> all;
    for (const auto& [account, windows] : m_windows) {
        all.insert(all.end(), windows.begin(), windows.end());
    }
    return merged(std::move(all));
}

std::set<Instant> AccountingCover::edges() const {
    std::set<Instant> edges;
    for (const auto& [account, windows] : m_windows) {
        for (const Window& window : windows) {
            edges.insert({window.from, window.to});
        }
    }
    return edges;
}

AccountingCover::Sum AccountingCover::total() const {
    Sum total;
    for (const auto& [account, sum] : m_sums) {
        total.seconds += sum.seconds;
        total.idle += sum.idle;
    }
    return total;
}

} // namespace ff
