// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>

namespace ff {

/// Says when to look for free memory: once the process holds much more than after the last trim,
/// and holds no more from one look to the next.
class TrimRule final {
public:
    /// `own`: bytes that the process holds in memory now, without those of files. Called every some
    /// seconds.
    [[nodiscard]] bool isDue(std::size_t own);
    /// Bytes that are worth a trim: a quarter of what it holds at the least, and 8 MB or more.
    [[nodiscard]] std::size_t large() const;
    void noteTrimmed(std::size_t own) { m_lowest = own; }
    /// There was little to give back yet: asks again some looks later.
    void noteLittle() { m_rest = kRest; }

private:
    static constexpr std::size_t kLeast = 8U << 20;
    static constexpr std::size_t kStill = 4U << 20;
    static constexpr int kRest = 4;

    std::size_t m_lowest = 0; ///< since the last trim; 0: no look yet
    std::size_t m_before = 0; ///< at the look before
    int m_rest = 0;
};

/// Gives memory that was freed back to the system once a large reading or writing has ended. It
/// frees tens of megabytes in the midst of what stays, which glibc keeps otherwise: a third of the
/// window's.
class HeapTrim final {
public:
    /// Called every some seconds, by one thread at a time. Holds the lock of each heap in turn.
    void look();

private:
    TrimRule m_rule;
};

} // namespace ff
