// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTimer>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>

namespace ff {

/// Says when to look for free memory: once the process holds much more than after the last trim,
/// and holds no more from one look to the next.
class TrimRule final {
public:
    static constexpr std::size_t kLarge = 32U << 20;

    /// `resident`: bytes that the process holds in memory now. Called every some seconds.
    [[nodiscard]] bool isDue(std::size_t resident);
    void noteTrimmed(std::size_t resident) { m_lowest = resident; }
    /// There was little to give back yet: asks again some looks later.
    void noteLittle() { m_rest = kRest; }

private:
    static constexpr std::size_t kStill = 4U << 20;
    static constexpr int kRest = 4;

    std::size_t m_lowest = 0; ///< since the last trim; 0: no look yet
    std::size_t m_before = 0; ///< at the look before
    int m_rest = 0;
};

/// Gives memory that was freed back to the system once a large reading has ended. It frees tens of
/// megabytes in the midst of what stays, which glibc keeps otherwise: a third of the window's.
class HeapTrim final {
public:
    explicit HeapTrim(std::chrono::milliseconds every = std::chrono::seconds{15});

private:
    struct Walk {
        std::atomic<bool> runs = false;
        TrimRule rule; ///< asked by the one that runs
    };
    void look();

    std::shared_ptr<Walk> m_walk = std::make_shared<Walk>(); ///< may outlive this
    QTimer m_timer;
};

} // namespace ff
