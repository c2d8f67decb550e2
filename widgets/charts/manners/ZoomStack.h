// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <optional>
#include <vector>

namespace ff {

/// The windows that charts showed one after the other, so that one can go back to them.
class ZoomStack final {
public:
    static constexpr std::size_t kDeep = 50;

    /// The oldest goes where there are too many.
    void push(Window window) {
        if (!m_windows.empty() && m_windows.back() == window) {
            return;
        }
        m_windows.push_back(window);
        if (m_windows.size() > kDeep) {
            m_windows.erase(m_windows.begin());
        }
    }
    /// The latest that is not `now`, taken off; nothing where there is none.
    std::optional<Window> pop(Window now) {
        while (!m_windows.empty()) {
            const Window last = m_windows.back();
            m_windows.pop_back();
            if (last != now) {
                return last;
            }
        }
        return std::nullopt;
    }
    void clear() { m_windows.clear(); }
    [[nodiscard]] bool empty() const { return m_windows.empty(); }
    /// The oldest first.
    [[nodiscard]] const std::vector<Window>& windows() const { return m_windows; }
    void setWindows(const std::vector<Window>& windows) {
        m_windows.clear();
        for (const Window& window : windows) {
            if (!window.empty()) {
                push(window);
            }
        }
    }

private:
    std::vector<Window> m_windows;
};

} // namespace ff
