// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Time.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// How far a rule has been looked at for one subject, and what it was then.
struct AlertProgress {
    enum class Phase { ok, pending, firing };

    Phase phase = Phase::ok;
    Instant since{};               ///< when it began to hold; of pending and firing
    Duration held{};               ///< for how long it has been seen to hold
    Duration unknown{};            ///< for how long nothing has been known by now
    Instant upTo{};                ///< the end of the last step that was looked at
    std::optional<double> value{}; ///< the newest that is known

    bool operator==(const AlertProgress&) const = default;
};

/// One time that a rule fired.
struct AlertSpell {
    Instant began;                    ///< when it began to hold
    Instant fired;                    ///< when it had held for long enough
    std::optional<Instant> ended{};   ///< unset: it fires still
    std::optional<double> furthest{}; ///< the value furthest beyond the threshold

    bool operator==(const AlertSpell&) const = default;
};

/// Which rule, of what.
struct AlertKey {
    std::string rule;    ///< its id
    std::string subject; ///< id of a system, holder, source or award

    auto operator<=>(const AlertKey&) const = default;
};

struct KeptProgress {
    AlertKey key;
    std::string definition{}; ///< what the rule said: one that was changed begins anew
    std::string title{};      ///< of the subject, as people call it
    AlertProgress progress{};

    bool operator==(const KeptProgress&) const = default;
};

/// How much of a spell has been told.
enum class AlertTold { nothing, thatItFires, thatItEnded };

struct KeptSpell {
    std::int64_t id = 0; ///< given by the log; 0: not kept yet
    AlertKey key{};
    std::string title{}; ///< of the subject, as people call it
    std::string rule{};  ///< what the rule said then, in words
    AlertSpell spell{};
    std::optional<Instant> acknowledged{};
    AlertTold told = AlertTold::nothing;

    bool operator==(const KeptSpell&) const = default;
};

/// No word of a rule for a while.
struct AlertMute {
    AlertKey key;  ///< an empty subject: all of the rule
    Instant until; ///< Instant::max(): until it is taken away

    bool operator==(const AlertMute&) const = default;
};

/// What the rules were and are. Thread-safe; may wait for a disk. Works also where another process
/// writes to the cache.
class AlertLog {
public:
    virtual ~AlertLog() = default;
    /// Keeps what a look at the rules found, in one go. New spells (id 0) get an id; of known ones
    /// end and furthest value change.
    virtual Result<void> keep(const std::vector<KeptProgress>& progress,
                              std::vector<KeptSpell>& spells) = 0;
    /// Forgets how far a rule has been looked at, for subjects that are none of its any more.
    virtual Result<void> forget(const std::vector<AlertKey>& keys) = 0;
    [[nodiscard]] virtual Result<std::vector<KeptProgress>> progress() const = 0;
    /// Those that fired or fire in the window, the newest first.
    [[nodiscard]] virtual Result<std::vector<KeptSpell>> spells(Window window) const = 0;
    /// Keeps how much has been told of spells, by their ids.
    virtual Result<void> tell(const std::map<std::int64_t, AlertTold>& told) = 0;
    /// Somebody has seen it; nothing happens where there is no such spell.
    virtual Result<void> acknowledge(std::int64_t spell) = 0;
    /// One of the same key is replaced; one that is over is taken away.
    virtual Result<void> mute(const AlertMute& mute) = 0;
    [[nodiscard]] virtual Result<std::vector<AlertMute>> mutes() const = 0;
};

} // namespace ff
