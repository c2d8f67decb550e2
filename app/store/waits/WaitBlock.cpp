// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitBlock.h"

#include <zlib.h>

#include <algorithm>
#include <tuple>

namespace ff::store {

void encodeWaits(std::vector<WaitSpan>& spans, ByteWriter& out) {
    std::ranges::sort(spans, {}, [](const WaitSpan& span) {
        return std::tuple(span.charge, span.eligible, span.until, span.gpus, span.started,
                          span.tasks);
    });
    out.varint(kWaitBlockVersion);
    std::int64_t charge = 0;
    std::int64_t eligible = 0;
    for (auto from = spans.begin(); from != spans.end();) {
        const auto to = std::find_if(
            from, spans.end(), [&](const WaitSpan& span) { return span.charge != from->charge; });
        out.varint(std::uint64_t(from->charge - charge));
        out.varint(std::uint64_t(to - from));
        charge = from->charge;
        for (; from != to; ++from) {
            out.zigzag(from->eligible - eligible);
            out.zigzag(from->until - from->eligible);
            const bool isArray = from->tasks != 1;
            out.varint(std::uint64_t(from->gpus) << 2 | (isArray ? 2U : 0U) |
                       (from->started ? 1U : 0U));
            if (isArray) {
                out.varint(std::uint64_t(from->tasks));
            }
            eligible = from->eligible;
        }
    }
}

std::uint32_t waitsChecksum(std::int64_t firstRun, Bytes bytes) {
    ByteWriter place;
    place.raw64(std::uint64_t(firstRun));
    const auto add = [](uLong sum, Bytes part) {
        return ::crc32(sum, part.data(), uInt(part.size()));
    };
    return std::uint32_t(add(add(0, place.bytes()), bytes));
}

bool decodeWholeWaits(std::int64_t firstRun, Bytes bytes, std::int64_t checksum,
                      std::vector<WaitSpan>& spans) {
    spans.clear();
    if (checksum != std::int64_t(waitsChecksum(firstRun, bytes))) {
        return false;
    }
    try {
        decodeWaits(bytes, [&](const WaitSpan& span) { spans.push_back(span); });
    } catch (const Failure&) {
        return false;
    }
    return true;
}

} // namespace ff::store
