// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace ff {

/// How soon the window is told again that samples came. A machine with little else to do should
/// have nothing to do: what the answers to the last telling cost, in time of the processor, is to
/// be half a hundredth of the time until the next one. Quick answers come every second, dear ones
/// less often, and none later than half the time after which a site is asked again by default.
class TellingPace final {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kSoonest{1000};
    static constexpr std::chrono::milliseconds kLatest{30'000};
    static constexpr int kShare = 200;

    /// From any thread: an answer took this much of the processor.
    void spend(std::chrono::nanoseconds time) { m_spent += time.count(); }
    void told(Clock::time_point at) {
        m_told = at;
        m_spent = 0;
    }
    /// From `at` until the next telling; several changes until then are one.
    [[nodiscard]] std::chrono::milliseconds wait(Clock::time_point at) const {
        using namespace std::chrono;
        const auto gap = std::min<milliseconds>(
            duration_cast<milliseconds>(nanoseconds{m_spent} * kShare), kLatest);
        const auto left = duration_cast<milliseconds>(m_told + gap - at);
        return std::clamp(left, kSoonest, kLatest);
    }

private:
    std::atomic<std::int64_t> m_spent = 0; ///< ns, since the last telling
    Clock::time_point m_told{};
};

} // namespace ff
