// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/poller/Poller.h"
#include "app/feeds/poller/PollerOptions.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace ff::test {

/// Keeps what a poller offers; `full` makes it refuse, as a slow disk does.
class TestSink final : public BatchSink {
public:
    [[nodiscard]] bool offer(Batch& batch) override;
    void setFull(bool full);
    [[nodiscard]] int refused() const;

    using Batches = std::vector<Batch>;
    /// Waits until the batches so far fulfil `condition`; false after 30 s.
    bool waitFor(const std::function<bool(const Batches&)>& condition) const;
    [[nodiscard]] Batches batches() const;
    [[nodiscard]] std::size_t count() const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    Batches m_batches;
    bool m_full = false;
    int m_refused = 0;
};

/// A conversation of one question: GET of the source's address, answered with lines "gpus 4". A 401
/// is unauthorised, another status httpStatus, "warn x" a warning, "server x" the server's name.
[[nodiscard]] std::unique_ptr<feeds::PollProtocol> linesPoll(const SourceConfig&,
                                                             feeds::SourceMemory&);

/// Options with that conversation, and an empty environment.
[[nodiscard]] feeds::PollerOptions linesOptions();

/// A source that is polled every 400 ms: tests see several polls soon, and a busy machine still
/// answers each within its deadline.
[[nodiscard]] SourceConfig fastSource(const std::string& id, const std::string& url);

/// How many of the batches are of this source, and good.
[[nodiscard]] int goodOf(const TestSink::Batches& batches, const std::string& source);
/// The first error of this source.
[[nodiscard]] std::optional<Error> errorOf(const TestSink::Batches& batches,
                                           const std::string& source);

} // namespace ff::test
