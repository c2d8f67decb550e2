// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/ports/BatchSink.h"

#include <functional>
#include <memory>
#include <vector>

namespace ff::feeds {

struct PollerOptions;

/// What one try at a source found, for Sources > Test.
struct Probe {
    std::string server; ///< "Slurm 22.05.8, API v0.0.38", "Prometheus 2.42.0"
    std::int64_t nodes = 0;
    std::int64_t devices = 0;
    std::vector<std::string> accounts;
    Batch batch; ///< what the poll would have stored
};

/// Polls sources: one I/O thread, one coroutine a source, big answers decoded in a small pool.
/// Every poll, good or failed, becomes a batch in the sink. All calls are thread-safe; `done`
/// callbacks come on the I/O thread, must not block, and come with `cancelled` when stopped.
class Poller {
public:
    explicit Poller(BatchSink& sink);
    Poller(BatchSink& sink, const PollerOptions& options);
    ~Poller(); ///< stops, and waits for the threads
    Poller(const Poller&) = delete;
    Poller& operator=(const Poller&) = delete;

    /// Polls exactly these from now on: new ones start, changed ones restart, others stop.
    void setSources(std::vector<SourceConfig> sources);
    /// Polls each once, beside what else goes on; `done` when all batches are in the sink.
    void pollOnce(std::vector<SourceConfig> sources, std::function<void()> done);
    /// Asks the source for its past, window by window (oldest last), as batches with backfill set.
    /// `every` is the distance of samples asked for. `done` gets the first error, if any; called
    /// on the I/O thread.
    void backfill(const SourceConfig& source, Window window, Duration every,
                  std::function<void(Result<void>)> done);
    /// One poll that stores nothing.
    void probe(const SourceConfig& source, std::function<void(Result<Probe>)> done);
    /// Ends everything under way. When it returns, no batch is offered any more (unless it is
    /// called from a `done`, where it only asks for that). The poller may be given sources again.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ff::feeds
