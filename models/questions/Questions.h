// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/SourceEntry.h"
#include "models/factory/FactoryView.h"
#include "models/holder/HolderDetail.h"
#include "models/periods/Periods.h"
#include "models/pilot/PilotOption.h"
#include "models/questions/ReportKeeping.h"
#include "models/questions/ReportSaving.h"
#include "models/reports/sections/ReportInputs.h"
#include "models/sources/SourcesView.h"
#include "models/usage/UsageView.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <set>

namespace ff {

/// What pages ask. Answers come as futures from other threads: no page ever waits for a disk or a
/// network. Tests give pages their own answers through this.
class Questions : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<FloorView>> floor(const Scope& scope) = 0;
    /// `columns`: how many pixels a chart of it is wide; its bins are not narrower than that.
    [[nodiscard]] virtual QFuture<Result<FactoryView>>
    factory(const SystemId& system, const Scope& scope, std::int64_t columns = kGridBins) = 0;
    [[nodiscard]] virtual QFuture<Result<SharesView>> shares(const Scope& scope) = 0;
    [[nodiscard]] virtual QFuture<Result<HolderDetail>>
    holder(const HolderId& holder, const std::optional<SystemId>& system, const Scope& scope) = 0;
    /// GPU-hours in any cut.
    [[nodiscard]] virtual QFuture<Result<UsageView>> usage(const UsageQuestion& question,
                                                           const Scope& scope) = 0;
    /// Unattributed accounts by GPU-hours, largest first.
    [[nodiscard]] virtual QFuture<Result<std::vector<AccountUse>>>
    unattributed(const Scope& scope) = 0;
    /// Where and when a pilot can run, by what is known now.
    [[nodiscard]] virtual QFuture<Result<PilotPlan>> plan(const PilotNeed& need) = 0;
    /// A finished report, in the language of the request. Cancelling the future stops the reading;
    /// its progress is how many parts of it have been read.
    [[nodiscard]] virtual QFuture<Result<report::Report>>
    report(const report::Request& request) = 0;
    /// Writes a report's files; their paths, in order.
    [[nodiscard]] virtual QFuture<Result<QStringList>> saveReport(const ReportSaving& saving) = 0;
    /// Frozen reports and named choices.
    [[nodiscard]] virtual ReportKeeping& reports() = 0;
    /// Writes the plan as a report into the folder, in every format; the files that it wrote.
    [[nodiscard]] virtual QFuture<Result<QStringList>>
    writeBrief(const PilotPlan& plan, const QString& folder, const std::string& zone) = 0;
    [[nodiscard]] virtual QFuture<Result<SourcesView>> sources() = 0;
    /// The count of `sources`, cheap enough to be asked every few seconds.
    [[nodiscard]] virtual QFuture<Result<SourcesHealth>> health() = 0;
    /// Polls once and says in words what was found ("Slurm 22.05, 42 nodes, 336 GPUs, 12
    /// accounts").
    [[nodiscard]] virtual QFuture<Result<QString>> test(const SourceEntry& entry) = 0;
    /// Writes it into sources.toml and starts to poll it.
    [[nodiscard]] virtual QFuture<Result<void>> add(const SourceEntry& entry) = 0;
    /// Changes the entry of its id in sources.toml, and polls it as it is now.
    [[nodiscard]] virtual QFuture<Result<void>> change(const SourceEntry& entry) = 0;
    /// Stops polling it and takes it out of sources.toml; what was stored stays.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const SourceId& source) = 0;
    /// Stops to fetch the past of a source, of an engine that of all its systems, or goes on.
    [[nodiscard]] virtual QFuture<Result<void>> setPastFetched(const SourceId& source,
                                                               bool fetched) = 0;
    /// Writes a rule into federation.toml; the past is re-attributed at once.
    [[nodiscard]] virtual QFuture<Result<void>> map(const AttributionRule& rule) = 0;
    /// Takes back a rule that `map` wrote.
    [[nodiscard]] virtual QFuture<Result<void>> unmap(const AttributionRule& rule) = 0;
    /// Keeps a new note (id 0), or changes one; `changed` follows.
    [[nodiscard]] virtual QFuture<Result<void>> keepNote(const Note& note) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> removeNote(std::int64_t id) = 0;
    /// The federation in force: names, networks, holders, modes for the strip.
    [[nodiscard]] virtual const Federation& federation() const = 0;
    /// The systems that a source of sources.toml (or of the demo) polls.
    [[nodiscard]] virtual std::set<SystemId> polledSystems() const = 0;
    /// The sources in force, as sources.toml (or the demo) has them.
    [[nodiscard]] virtual std::vector<SourceConfig> configuredSources() const = 0;

signals:
    /// New samples were stored (at most once a second).
    void changed();
    /// The federation or the sources were read again.
    void configurationChanged();
};

} // namespace ff
