// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/SourceEntry.h"
#include "models/core/Error.h"
#include "models/ports/PollLog.h"
#include "models/sources/CacheUse.h"
#include "models/sources/SourceFinding.h"

#include <QFuture>
#include <QObject>

#include <set>
#include <vector>

namespace ff {

/// What the window asks and does about sources, beside the rows of `Questions`: what stands at an
/// address, how polls went, and what the cache keeps of it.
class SourceKeeping : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks an address what it is. `anyKind`: the kind of the entry is only a first guess.
    [[nodiscard]] virtual QFuture<Result<SourceFinding>> find(const SourceEntry& entry,
                                                              bool anyKind) = 0;
    /// The polls of a source that began in the window, live ones, the oldest first.
    [[nodiscard]] virtual QFuture<Result<std::vector<Outcome>>> polls(const SourceId& source,
                                                                      Window window) = 0;
    /// Polls it once more, beside its beat; returns when it has answered.
    [[nodiscard]] virtual QFuture<Result<void>> pollNow(const SourceId& source) = 0;
    /// Stops to poll a source until it is to go on or the program ends; sources.toml stays as it
    /// is. One of many systems of an engine pauses all of them.
    [[nodiscard]] virtual QFuture<Result<void>> setPaused(const SourceId& source, bool paused) = 0;
    [[nodiscard]] virtual std::set<SourceId> paused() const = 0;
    [[nodiscard]] virtual QFuture<Result<CacheUse>> cacheUse() = 0;
    /// Writes the table [cache] of sources.toml; what is coarsened then does not come back.
    [[nodiscard]] virtual QFuture<Result<void>> keepFor(const Retention& retention) = 0;
    /// Where a token that is pasted is kept, in a sentence.
    [[nodiscard]] virtual QString tokenPlace() const = 0;

signals:
    /// A source was paused, or goes on.
    void pausedChanged();
};

} // namespace ff
