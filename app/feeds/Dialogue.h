// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/Decoded.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff::feeds {

struct Request {
    std::string method = "GET";
    std::string target; ///< path and query, relative to the source's url, percent-encoded
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< application/x-www-form-urlencoded where not empty
};

struct Response {
    int status = 0;
    std::string contentType;
    std::string body;              ///< decompressed
    std::string redirectedTo = {}; ///< where redirects led, without its query; empty where none did
};

/// What a source's loop remembers from poll to poll: found once, dropped when it stops being true.
struct SourceMemory {
    std::string api;            ///< slurmrestd: "v0.0.38"
    std::string flavour;        ///< exposition: which exporter it was seen to be
    std::string server;         ///< name and version, for remarks
    Duration scrapeInterval{};  ///< how often an engine takes its samples; zero: not known
    int pollsSinceAccounts = 0; ///< the account tree changes rarely: asked every so many polls
    std::optional<Instant> accountedUntil; ///< slurmrestd: what accounting knows is here up to this
    std::optional<std::int64_t> shardsPerGpu; ///< slurmrestd: as the nodes said
    std::optional<std::int64_t> mpsPerGpu;
};

/// One poll (or one window of a backfill) as a conversation, without any network: the loop asks for
/// the next request, sends it, hands the answer in. `take` may be called on another thread than
/// `next`, never at the same time. An error from `take` ends the poll with that error.
class Dialogue {
public:
    virtual ~Dialogue() = default;
    /// The next request, or nothing when the poll is complete.
    [[nodiscard]] virtual std::optional<Request> next() = 0;
    [[nodiscard]] virtual Result<void> take(const Response& response) = 0;
    /// All that was learnt; called once, after the last `take`.
    [[nodiscard]] virtual Decoded finish(Instant arrived) = 0;
};

/// A live poll of the source.
[[nodiscard]] std::unique_ptr<Dialogue> makePoll(const SourceConfig& source, SourceMemory& memory);

/// One window of the past; null where this kind of source has none to give (openMetrics).
[[nodiscard]] std::unique_ptr<Dialogue>
makeBackfill(const SourceConfig& source, SourceMemory& memory, Window window, Duration every);

// What makePoll and makeBackfill choose from, one a kind.
[[nodiscard]] std::unique_ptr<Dialogue> prometheusPoll(const SourceConfig&, SourceMemory&);
[[nodiscard]] std::unique_ptr<Dialogue> prometheusBackfill(const SourceConfig&, SourceMemory&,
                                                           Window, Duration every);
[[nodiscard]] std::unique_ptr<Dialogue> expositionPoll(const SourceConfig&, SourceMemory&);
[[nodiscard]] std::unique_ptr<Dialogue> slurmPoll(const SourceConfig&, SourceMemory&);
[[nodiscard]] std::unique_ptr<Dialogue> slurmBackfill(const SourceConfig&, SourceMemory&, Window,
                                                      Duration every);

} // namespace ff::feeds
