// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Varint.h"
#include "app/store/waits/WaitSpan.h"

#include <utility>
#include <vector>

namespace ff::store {

/// Format of a packed block, all integers of Varint.h: the version; then for each charge,
/// ascending, its number less the one before, how many runs it has, and for each of them, by the
/// time at which it could start,
///     that time less the one before it in the block (zigzag; the first: since 1970),
///     how long it waited (zigzag: a clock may have gone back),
///     GPUs x 4 + 2 where it stands for several tasks + 1 where it started,
///     the number of tasks, where there are several.
inline constexpr std::uint64_t kWaitBlockVersion = 1;

/// Packs spans of runs that are over; sorts them.
void encodeWaits(std::vector<WaitSpan>& spans, ByteWriter& out);

/// CRC-32 of a packed block and its place.
[[nodiscard]] std::uint32_t waitsChecksum(std::int64_t firstRun, Bytes bytes);

/// All or nothing: false where the block is damaged.
[[nodiscard]] bool decodeWholeWaits(std::int64_t firstRun, Bytes bytes, std::int64_t checksum,
                                    std::vector<WaitSpan>& spans);

/// Damaged bytes may say anything: what does not fit goes round and is no undefined behaviour.
[[nodiscard]] inline std::int64_t roundSum(std::int64_t a, std::uint64_t b) {
    return std::int64_t(std::uint64_t(a) + b);
}

/// Calls `take(span)` for each. Throws Failure where the bytes are not what was written.
template <class Take>
void decodeWaits(Bytes bytes, Take&& take) {
    ByteReader in(bytes);
    if (in.varint() != kWaitBlockVersion) {
        throw Failure({ErrorCode::cacheUnusable,
                       "packed waits of a format that this version does not know",
                       {}});
    }
    WaitSpan span;
    while (!in.atEnd()) {
        span.charge = roundSum(span.charge, in.varint());
        for (std::uint64_t left = in.varint(); left > 0; --left) {
            span.eligible = roundSum(span.eligible, std::uint64_t(in.zigzag()));
            span.until = roundSum(span.eligible, std::uint64_t(in.zigzag()));
            const std::uint64_t mixed = in.varint();
            span.gpus = std::int64_t(mixed >> 2);
            span.started = (mixed & 1) != 0;
            span.tasks = (mixed & 2) != 0 ? std::int64_t(in.varint()) : 1;
            take(std::as_const(span));
        }
    }
}

} // namespace ff::store
