// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Figure.h"
#include "models/analysis/Reconcile.h"
#include "models/analysis/Scope.h"
#include "models/federation/Federation.h"
#include "models/telemetry/NoteBook.h"
#include "models/telemetry/PollLog.h"

#include <optional>
#include <string>
#include <vector>

/// What each page shows, as values: computed off the GUI thread, drawn as they are, printed by the
/// verbs. GPUs are physical GPUs throughout.
namespace ff {

/// The four parts of a floor bar, GPUs. Delivered + allocatedNotBusy = allocated; where no busy
/// figure exists, `busyKnown` is false and all allocated GPUs stand in allocatedNotBusy.
struct FloorParts {
    double delivered = 0;
    double allocatedNotBusy = 0;
    double idle = 0; ///< idle and reserved
    double down = 0; ///< down and planned down
    bool busyKnown = false;

    [[nodiscard]] double allocated() const { return delivered + allocatedNotBusy; }
    [[nodiscard]] double total() const { return delivered + allocatedNotBusy + idle + down; }
};

enum class Freshness { live, late, unreachable, never };

struct FloorRow {
    SystemId system;
    FactoryId factory;    ///< empty for a system outside any factory
    std::string title;    ///< the factory's name, or the system's
    std::string subtitle; ///< "LUMI · Kajaani, FI"
    std::optional<double> capacity;
    std::optional<FloorParts> parts; ///< mean over the scope's window; unset: never seen
    std::optional<FloorParts> latest;
    std::optional<double>
        entitledFraction;  ///< of capacity: the tick (the holder's, else the Union's)
    Figure allocationRate; ///< trend: the last 24 h
    Figure utilisation;
    std::optional<double> pendingGpus;
    std::optional<Duration> waitP50;
    std::optional<Duration> waitP90;
    std::optional<Duration> age;
    Freshness freshness = Freshness::never;
    std::string status; ///< a sentence where it is not live
    Coverage coverage;
    bool hasSource = false; ///< false: no source polls it and nothing of it is known; listed apart
    bool own = false;       ///< of the user's federation.toml: listed before the catalogue's
    bool withoutFactor = false; ///< no H100-equivalent of its GPUs is known: no number is
};

struct HolderShare {
    HolderId holder; ///< empty: unattributed
    double gpuHours = 0;
    double usageShare = 0; ///< 0..1 of all GPU-hours, unattributed counted in
    /// Of the capacity-hours to date of the systems that were asked, as far as these were seen:
    /// what was used, and what the holder is entitled to. Shares of one whole, so that they
    /// compare. As payer only: nobody is entitled as a beneficiary.
    std::optional<double> usedOfCapacity;
    std::optional<double> entitledOfCapacity;
    std::optional<double> entitled; ///< GPU-h to date
    std::optional<double> shareOfEntitlement;
    std::optional<EntitlementBasis> basis; ///< the weakest among those that went in
    /// GPU-h paid where an entitlement is known and in force: what the share is of. Unset: none is.
    std::optional<double> usedWhereEntitled;
};

struct FreshnessCount {
    int live = 0;
    int late = 0;
    int unreachable = 0;
    int never = 0; ///< not asked yet
};

/// How the sources do, all of them, whatever is looked at: for the chips of the strip.
struct SourcesHealth {
    FreshnessCount count;
    std::vector<SystemId> systems; ///< that there is a source of
    bool simulated = false;
};

struct FloorView {
    Scope scope;
    Figure allocationRate;
    Figure utilisation;
    Figure queuePressure; ///< h
    Figure coverage;
    std::vector<FloorRow> rows;
    std::vector<HolderShare> holders; ///< largest first; unattributed last
    FreshnessCount freshness;
    /// H100-equivalents only: systems whose GPUs have no factor. They are in no sum here.
    std::vector<SystemId> withoutFactor;
    bool simulated = false;
};

/// Lines that share one time axis: value i of each belongs to [start + i*every, +every).
struct TimeGrid {
    Instant start;
    Duration every{};
    std::size_t count = 0;
};
struct Band {
    std::string key;                           ///< "delivered", an access mode, a holder id
    std::string title;                         ///< as shown
    std::vector<std::optional<double>> values; ///< unset: a gap, hatched and never zero
};

struct TimeMark {
    Window window;
    std::string kind; ///< "maintenance", "outage", "note"
    std::string text;
};

/// How long jobs of one kind waited, from eligible time, those still pending as censored.
struct WaitGroup {
    enum class By { holder, mode, size };
    By by = By::size;
    std::string key;             ///< a holder's or mode's id, empty: unattributed; "1-4", ">256"
    std::string title;           ///< as shown
    std::optional<Duration> p50; ///< unset: fewer than that have started yet
    std::optional<Duration> p90;
    std::size_t started = 0;
    std::size_t pending = 0; ///< still waiting, or gone without a start
};

struct FactoryView {
    Scope scope;
    SystemId system;
    std::string title;
    std::string facts; ///< "CSC, Kajaani, Finland · with CZ, DK ... · LUMI: 11 912 MI250X"
    std::vector<std::pair<std::string, std::string>> details; ///< fact, value; then its source
    TimeGrid grid;
    std::vector<Band> states;                    ///< delivered, allocatedNotBusy, idle, down
    std::vector<std::optional<double>> capacity; ///< the line above the bands
    std::vector<Band> queue;                     ///< eligible pending GPUs by access mode
    std::vector<std::optional<double>> heldGpus; ///< apart, below the line
    std::vector<Band> waits;                     ///< "p50", "p90", seconds
    std::vector<WaitGroup> waitGroups;           ///< by holder, by mode, by size
    std::vector<HolderShare> shares;
    std::vector<Band> sharesOverTime; ///< allocated GPUs by holder
    /// 7 x 24 allocation rates, Monday 00:00 first, in the scope's zone.
    std::vector<std::optional<double>> week;
    std::vector<TimeMark> marks;
    std::vector<Note> notes; ///< of this system and window; each is among the marks too
    Figure allocationRate;
    Figure utilisation;
    Figure waitP90; ///< seconds; unset value: so many still wait that it is not reached yet
    FloorRow floor;
    bool simulated = false;
};

struct ShareCell {
    double gpuHours = 0;
    bool isKnown = true;   ///< false: H100-equivalents of GPUs without a factor, left out
    double usageShare = 0; ///< of the system's GPU-hours
    std::optional<double> entitled;
    std::optional<double> shareOfEntitlement;
    /// GPU-h paid where an entitlement is known and in force: what the share is of. Unset: none is.
    std::optional<double> usedWhereEntitled;
    std::optional<double> siteUnits; ///< by the site's burn rule; unset: it has none, or a total
    std::optional<EntitlementBasis> basis;
    Coverage coverage;
};

struct AccountUse {
    SystemId system;
    std::string account;
    double gpuHours = 0;
    ModeId mode;
    HolderId holder;  ///< empty: unattributed
    std::string rule; ///< which rule, in words
    std::optional<std::int64_t> runs{};
};

struct SharesView {
    Scope scope;
    struct Column {
        SystemId system;
        std::string title;
        Coverage coverage;
        bool known = false;     ///< the site gives usage by account at all
        std::string siteUnit{}; ///< "node-h"; empty: no burn rule is known
    };
    struct Row {
        HolderId holder; ///< empty: unattributed
        std::string title;
        std::vector<std::optional<ShareCell>> cells; ///< one a column
        ShareCell total;
    };
    std::vector<Column> columns;
    std::vector<Row> rows; ///< by total; then Union, unattributed last
    ShareCell total;
    /// H100-equivalents only: systems whose GPUs have no factor. They are left out of every sum,
    /// and whoever shows the matrix has to say so.
    std::vector<SystemId> withoutFactor;
    bool simulated = false;
};

/// A grant by the site's own terms, in the site's own unit.
struct SiteBudget {
    SystemId system;
    std::string account; ///< the award's; empty: all that the holder is entitled to
    std::string unit;    ///< "node-h"
    std::string rule;    ///< the terms in words
    std::string source;
    double granted = 0;
    double used = 0;
    /// The quota of the month or quarter that runs now; unset: the site does not reset.
    struct Quota {
        Window window;
        double amount = 0;
        double used = 0;
    };
    std::optional<Quota> quota;
    double lost = 0;                 ///< unused at past resets, where that is lost
    std::optional<Instant> cutCheck; ///< when too small a use cuts the grant
    double cutBelow = 0;             ///< fraction of the grant that has to be used by then
    bool belowCut = false;           ///< so far (or then) less was used
    double left = 0;                 ///< to use until the end, without what was lost
    double lapsed = 0;               ///< unused when the grant ended
    Figure figure;                   ///< what was used, in the site's unit
};

/// What became of a holder's awards, GPU-h: granted = used + left + lapsed - overdrawn.
struct GrantState {
    double granted = 0;
    double used = 0;      ///< by the awarded accounts, inside the windows
    double left = 0;      ///< of awards that have not ended; below zero where more was used
    double lapsed = 0;    ///< unused when an award ended: neither left nor headroom
    double overdrawn = 0; ///< used beyond awards that have ended
};

/// What the right side of Shares shows for one cell or row.
struct HolderDetail {
    Scope scope;
    HolderId holder;
    std::optional<SystemId> system;
    std::string title;
    Figure used;
    Figure share;    ///< of entitlement
    Figure coverage; ///< how much of the use was seen
    Figure leftNow;  ///< of the grant (or entitlement), GPU-h
    std::optional<double> entitled;
    std::optional<double> shareOfEntitlement;
    /// GPU-h paid where an entitlement is known and in force: what the share is of. Unset: none is.
    std::optional<double> usedWhereEntitled;
    std::optional<EntitlementBasis> basis;
    std::string basisSource;
    std::optional<double> granted;
    std::size_t grantedAccounts = 0; ///< what `left` counts is their use; 0: there is no award
    std::optional<GrantState> grant; ///< unset: there is no award
    TimeGrid grid;
    /// granted (or entitled) - used of it, GPU-h; unset where it was not observed, or not yet.
    std::vector<std::optional<double>> left;
    std::vector<std::optional<double>> straight; ///< the straight line
    /// When it ran out, or will inside the grid at the last 28 days' rate.
    std::optional<Instant> runsOut;
    std::optional<double> rate; ///< GPU-h a day; unset: too little of these days was observed
    /// Whether enough of the grid's days so far is known to say what is left and how long it lasts.
    bool isEnoughKnown = true;
    Window burnWindow;                            ///< what burns down is of this time: the grid's
    Coverage burnDownCoverage;                    ///< of the grid's days so far
    std::vector<AccountUse> accounts;             ///< largest first
    std::vector<std::pair<ModeId, double>> modes; ///< GPU-h
    std::vector<SiteBudget> budgets;              ///< where a site charges in its own way
    /// H100-equivalents only: systems where the holder used or is entitled to GPUs that have no
    /// factor, and awards of such or of GPUs with different factors. They are left out of every
    /// number here, and whoever shows it has to say so.
    std::vector<SystemId> withoutFactor;
    std::vector<Award> awardsWithoutFactor;
    /// Awards that also cover systems which are not shown here: they count where all are.
    std::vector<Award> awardsBeyond;
};

struct SourceRow {
    SourceStatus status;
    std::string title; ///< source id
    std::string systemName;
    std::string kind;
    std::string url;
    Freshness freshness = Freshness::never;
    bool simulated = false;
    /// How far jobs, samples and books of the system's last 7 days are apart, 0..1; without a
    /// value: fewer than two ways of knowing.
    Figure reconciliation;
    std::optional<ReconcileLine> furthest; ///< the two that it is of
};

struct SourcesView {
    std::vector<SourceRow> rows;
    FreshnessCount freshness;
};

} // namespace ff
