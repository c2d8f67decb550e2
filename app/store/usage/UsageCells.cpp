// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/usage/UsageCells.h"

#include "app/store/base/Statement.h"

#include <chrono>

namespace ff::store {

void failOfOverflow() {
    throw Failure({ErrorCode::countOverflow, "more than 2^63 GPU-seconds", {}});
}

MonthDay monthDayOf(std::int64_t day) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{day}}};
    return {(int(date.year()) - 1970) * 12LL + unsigned(date.month()) - 1,
            std::int64_t(unsigned(date.day())) - 1};
}

std::int64_t firstDayOf(std::int64_t month) {
    using namespace std::chrono;
    const sys_days first = year{int(1970 + month / 12)} / int(month % 12 + 1) / 1;
    return first.time_since_epoch().count();
}

void encodeCells(std::span<const UsageCell> cells, ByteWriter& out) {
    std::int64_t slot = 0;
    for (const UsageCell& cell : cells) {
        out.varint(std::uint64_t(cell.slot - slot));
        out.zigzag(cell.rate);
        out.zigzag(cell.seconds);
        out.zigzag(cell.starts);
        out.zigzag(cell.ends);
        slot = cell.slot;
    }
}

} // namespace ff::store
