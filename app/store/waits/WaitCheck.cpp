// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitCheck.h"

#include "app/store/waits/WaitPacker.h"
#include "models/core/Time.h"

#include <algorithm>

namespace ff::store {
namespace {

/// Zero where the bytes are not those of a packed block.
std::int64_t waitedOf(Bytes bytes) {
    std::int64_t sum = 0;
    try {
        decodeWaits(bytes,
                    [&](const WaitSpan& span) { sum += span.gpus * (span.until - span.eligible); });
    } catch (const Failure&) {
        return 0;
    }
    return sum;
}

} // namespace

std::vector<RollupDifference> differingWaits(Database& database) {
    std::vector<RollupDifference> differences;
    Statement runs(database, selectRunsOfBlock());
    Statement packed(
        database, "SELECT first_run, waits, name, first_submit, last_time FROM job_waits LEFT "
                  "JOIN system ON system.id = first_run >> " +
                      std::to_string(kIdBits + kOrdinalBits) +
                      " LEFT JOIN job_block ON job_block.system = system.id AND job_block.block "
                      "= (first_run >> " +
                      std::to_string(kOrdinalBits) + " & " + std::to_string((1LL << kIdBits) - 1) +
                      ") / " + std::to_string(kIdsABlock));
    std::vector<WaitSpan> spans;
    ByteWriter bytes;
    while (packed.step()) {
        packWaits(runs, packed.integer(0), spans, bytes);
        if (std::ranges::equal(bytes.bytes(), packed.blob(1))) {
            continue;
        }
        RollupDifference difference;
        difference.system = SystemId(packed.text(2));
        difference.window = {instantFromSeconds(packed.integer(3)),
                             instantFromSeconds(packed.integer(4))};
        difference.expected = waitedOf(bytes.bytes());
        difference.stored = waitedOf(packed.blob(1));
        differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace ff::store
