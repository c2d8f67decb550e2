// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/Protocols.h"

#include "app/feeds/prometheus/PrometheusProtocols.h"
#include "app/feeds/slurm/SlurmProtocols.h"

namespace ff::feeds {

std::unique_ptr<PollProtocol> makePoll(const SourceConfig& source, SourceMemory& memory) {
    switch (source.kind) {
    case SourceKind::prometheus:
        return prometheusPoll(source, memory);
    case SourceKind::openMetrics:
        return expositionPoll(source, memory);
    case SourceKind::slurmRest:
        return slurmPoll(source, memory);
    case SourceKind::folder:
        break; // read from the disk, by the import
    }
    return nullptr;
}

std::unique_ptr<PollProtocol> makeBackfill(const SourceConfig& source, SourceMemory& memory,
                                           Window window, Duration every) {
    switch (source.kind) {
    case SourceKind::prometheus:
        return prometheusBackfill(source, memory, window, every);
    case SourceKind::slurmRest:
        return slurmBackfill(source, memory, window, every);
    case SourceKind::openMetrics: // an exposition shows the present only
    case SourceKind::folder:
        break;
    }
    return nullptr;
}

} // namespace ff::feeds
