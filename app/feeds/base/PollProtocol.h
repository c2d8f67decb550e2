// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"
#include "app/feeds/http/Message.h"

#include <map>
#include <optional>
#include <string>

namespace ff::feeds {

/// What a source's loop remembers from poll to poll: found once, dropped when it stops being true.
struct SourceMemory {
    std::string api;     ///< slurmrestd: "v0.0.38"
    std::string flavour; ///< exposition: which exporter it was seen to be
    /// Of an engine with exporters of several kinds, those of each value of the label that tells
    /// its systems apart.
    std::map<std::string, std::string> flavours;
    std::string server;         ///< name and version, for remarks
    Duration scrapeInterval{};  ///< how often an engine takes its samples; zero: not known
    int pollsSinceAccounts = 0; ///< the account tree changes rarely: asked every so many polls
    std::optional<Instant> accountedUntil; ///< slurmrestd: what accounting knows is here up to this
    /// slurmrestd: what a poll can do without and got no answer to, in the words that say so.
    struct Missed {
        Instant at;
        std::string words;
    };
    std::map<std::string, Missed> missed;     ///< by what is unknown then
    std::optional<std::int64_t> shardsPerGpu; ///< slurmrestd: as the nodes said
    std::optional<std::int64_t> mpsPerGpu;
};

/// One poll (or one window of a backfill) as a conversation, without any network: the loop asks for
/// the next request, sends it, hands the answer in. `take` may be called on another thread than
/// `next`, never at the same time. An error from `take` or `miss` ends the poll with it.
class PollProtocol {
public:
    virtual ~PollProtocol() = default;
    /// The next request, or nothing when the poll is complete.
    [[nodiscard]] virtual std::optional<Request> next() = 0;
    [[nodiscard]] virtual Result<void> take(const Response& response) = 0;
    /// In place of `take`, of a request that got no answer: goes on where the poll can do without.
    [[nodiscard]] virtual Result<void> miss(const Error& error) { return std::unexpected(error); }
    /// All that was learnt; called once, after the last `take`.
    [[nodiscard]] virtual Decoded finish(Instant arrived) = 0;
};

} // namespace ff::feeds
