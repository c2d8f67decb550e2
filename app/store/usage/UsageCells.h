// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Varint.h"

#include <span>
#include <type_traits>
#include <utility>

namespace ff::store {

/// Throws Failure (countOverflow).
[[noreturn]] void failOfOverflow();

/// Sums that are too large are an error: wrapped round they would look like figures.
[[nodiscard]] inline std::int64_t checkedSum(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) [[unlikely]] {
        failOfOverflow();
    }
    return sum;
}
/// `sum` + `a` x `b`.
[[nodiscard]] inline std::int64_t checkedSum(std::int64_t sum, std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product)) [[unlikely]] {
        failOfOverflow();
    }
    return checkedSum(sum, product);
}

/// Usage is kept as what changes it. In the slot in which a run starts, the charge's GPUs grow by
/// its GPUs; in the slot in which it ends they shrink. So a run touches two slots however long it
/// is, and the GPU-seconds used before the end of a slot follow exactly, in integers:
///     used(end) = used(begin) + rate(begin) x length + seconds,   rate(end) = rate(begin) + rate
struct UsageCell {
    std::int64_t slot = 0;
    std::int64_t rate = 0;    ///< GPUs of starts less GPUs of ends
    std::int64_t seconds = 0; ///< the same, each times the seconds from it to the slot's end
    std::int64_t starts = 0;  ///< runs that start in the slot
    std::int64_t ends = 0;    ///< runs whose last second lies in the slot

    UsageCell& operator+=(const UsageCell& other) {
        rate = checkedSum(rate, other.rate);
        seconds = checkedSum(seconds, other.seconds);
        starts += other.starts;
        ends += other.ends;
        return *this;
    }
    [[nodiscard]] bool nothing() const {
        return rate == 0 && seconds == 0 && starts == 0 && ends == 0;
    }
    bool operator==(const UsageCell&) const = default;
};

inline constexpr std::int64_t kQuarter = 900;
inline constexpr std::int64_t kDay = 86'400;
inline constexpr std::int64_t kQuartersADay = kDay / kQuarter;

/// A UTC month and the day in it (from 0), by days since 1970.
struct MonthDay {
    std::int64_t month = 0; ///< since 1970-01
    std::int64_t day = 0;
};
[[nodiscard]] MonthDay monthDayOf(std::int64_t day);
/// The first day of a month, in days since 1970.
[[nodiscard]] std::int64_t firstDayOf(std::int64_t month);

/// Ascending slots, each below 128.
void encodeCells(std::span<const UsageCell> cells, ByteWriter& out);

/// `take(cell)` may return false: it wants no more.
template <class Take>
void decodeCells(Bytes bytes, Take&& take) {
    ByteReader in(bytes);
    UsageCell cell;
    while (!in.atEnd()) {
        cell.slot += std::int64_t(in.varint());
        cell.rate = in.zigzag();
        cell.seconds = in.zigzag();
        cell.starts = in.zigzag();
        cell.ends = in.zigzag();
        if constexpr (std::is_same_v<decltype(take(std::as_const(cell))), bool>) {
            if (!take(std::as_const(cell))) {
                return;
            }
        } else {
            take(std::as_const(cell));
        }
    }
}

/// A cell of a coarser slot that ends at `end`, from one of a finer slot that ends at `fineEnd`.
[[nodiscard]] inline UsageCell lifted(const UsageCell& cell, std::int64_t slot,
                                      std::int64_t fineEnd, std::int64_t end) {
    return {slot, cell.rate, checkedSum(cell.seconds, cell.rate, end - fineEnd), cell.starts,
            cell.ends};
}

} // namespace ff::store
