// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitCheck.h"

#include "app/store/waits/WaitPacker.h"
#include "models/core/Time.h"

#include <algorithm>

namespace ff::store {
namespace {

std::int64_t waitedOf(const std::vector<WaitSpan>& spans) {
    std::int64_t sum = 0;
    for (const WaitSpan& span : spans) {
        sum += span.gpus * (span.until - span.eligible);
    }
    return sum;
}

} // namespace

std::vector<RollupDifference> differingWaits(Database& database) {
    std::vector<RollupDifference> differences;
    Statement runs(database, selectRunsOfBlock());
    Statement packed(
        database, "SELECT first_run, waits, name, first_submit, last_time, crc FROM job_waits LEFT "
                  "JOIN system ON system.id = first_run >> " +
                      std::to_string(kIdBits + kOrdinalBits) +
                      " LEFT JOIN job_block ON job_block.system = system.id AND job_block.block "
                      "= (first_run >> " +
                      std::to_string(kOrdinalBits) + " & " + std::to_string((1LL << kIdBits) - 1) +
                      ") / " + std::to_string(kIdsABlock));
    std::vector<WaitSpan> spans;
    std::vector<WaitSpan> stored;
    ByteWriter bytes;
    while (packed.step()) {
        const std::int64_t first = packed.integer(0);
        packWaits(runs, first, spans, bytes);
        const bool isWhole = decodeWholeWaits(first, packed.blob(1), packed.integer(5), stored);
        if (isWhole && std::ranges::equal(bytes.bytes(), packed.blob(1))) {
            continue;
        }
        RollupDifference difference;
        difference.system = SystemId(packed.text(2));
        difference.window = {instantFromSeconds(packed.integer(3)),
                             instantFromSeconds(packed.integer(4))};
        difference.expected = waitedOf(spans);
        difference.stored = isWhole ? waitedOf(stored) : 0; // it is read from the jobs
        differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace ff::store
