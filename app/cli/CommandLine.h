// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/text/Table.h"
#include "app/export/Export.h"
#include "app/export/HandIn.h"
#include "models/config/Source.h"
#include "models/periods/Periods.h"
#include "models/pilot/PilotNeed.h"
#include "models/reports/Paper.h"
#include "models/reports/ReportEdits.h"
#include "models/telemetry/Metric.h"
#include "models/usage/Usage.h"
#include "models/waits/WaitGroups.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace ff::cli {

/// What every verb takes.
struct Common {
    std::filesystem::path config; ///< directory of federation.toml and sources.toml
    std::filesystem::path cache;  ///< the SQLite file
    std::string language;         ///< empty: the desktop's
    bool verbose = false;
    bool demo = false;           ///< on the simulated federation, and not on the cache
    int demoDays = 30;           ///< of its past
    std::optional<Instant> asOf; ///< print what was known then
};

struct OpenWindow {
    bool demo = false;
    bool headless = false;
    int days = 30;
    std::uint64_t seed = 1;
    std::string view; ///< to begin with: a link, or the absolute path of a file; empty: the last
};
struct Collect {
    bool once = false;
    bool withPast = false; ///< with `once`: wait for the past of the sources too
    std::string publish;   ///< where to serve the aggregates; empty: nowhere
    std::string tokenFile; ///< of who may ask for them
    std::string certificate;
    std::string key;
};
/// `backfill --system ID --from T --to T`.
struct Backfill {
    SystemId system;
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::optional<Duration> every; ///< unset: as often as the source is polled
    std::string zone = "UTC";
};
enum class Wire { openMetrics, prometheusText, prometheusApi, slurmRest };
struct Check {
    std::string what; ///< file or URL
    Wire as = Wire::openMetrics;
    Format format = Format::table;
};
enum class Subject {
    capacity,
    factories,
    floor,
    queue,
    waits,
    shares,
    awards,
    notes,
    sources,
    series
};
struct Show {
    Subject subject = Subject::floor;
    std::optional<SystemId> system;
    std::optional<HolderId> holder;
    std::optional<Metric> metric;
    std::optional<Period> period; ///< in place of from and to
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::optional<Duration> every;
    std::optional<WaitGroup::By> by; ///< of waits; unset: all three
    std::string zone = "UTC";
    GpuUnit unit = GpuUnit::physical;
    Format format = Format::table;
};

struct Usage {
    std::vector<Dimension> by;
    std::optional<Period> period; ///< in place of from and to
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::optional<Every> every; ///< unset: one row for the whole period
    std::string zone = "UTC";
    GpuUnit unit = GpuUnit::physical;
    std::optional<SystemId> system;
    Format format = Format::table;
};
struct ListAttribution {
    std::optional<SystemId> system;
    bool versions = false; ///< list the versions of the rules instead
    Format format = Format::table;
};
enum class FileKind { sacct, sacctJson, sreport, swf, usageRecord };
struct Import {
    FileKind kind = FileKind::sacct;
    std::vector<std::string> files;
    std::optional<SystemId> system;
    FileReading reading;
    std::optional<Instant> from; ///< with `to`: the window that the files were asked for
    std::optional<Instant> to;
};
/// `import list`: the files that went in.
struct ListImports {
    std::optional<SystemId> system;
    Format format = Format::table;
};
/// `import withdraw ID`.
struct WithdrawImport {
    std::int64_t id = 0;
};
struct Reconcile {
    std::optional<SystemId> system;
    std::optional<Period> period; ///< in place of from and to
    std::optional<Instant> from;
    std::optional<Instant> to;
    std::string zone = "UTC";
    Format format = Format::table;
};
struct Verify {
    bool rebuild = false;
    Format format = Format::table;
};
/// `backup FILE`.
struct BackUp {
    std::filesystem::path file;
};
/// `repair`.
struct Repair {
    std::optional<std::filesystem::path> out; ///< unset: beside the cache
    std::optional<std::filesystem::path> backup;
    Format format = Format::table;
};
enum class BoundsBy { ours, qbets };
/// How often wait bounds held in the past.
struct Backtest {
    std::optional<SystemId> system;
    std::optional<Instant> from;
    std::optional<Instant> to;
    double confidence = 0.95;
    std::optional<BoundsBy> method; ///< unset: both
    bool each = false;              ///< one row a job
    bool capacity = false;          ///< of the prediction of free GPUs in place of waits
    Format format = Format::table;
};
/// Where and when a pilot can run.
struct Plan {
    PilotNeed need;
    std::optional<Instant> at;                  ///< plan with what was known then; unset: now
    bool ahead = false;                         ///< free GPUs of the next days, hour by hour
    std::optional<std::filesystem::path> brief; ///< write a report into this folder
    std::set<report::FileFormat> briefFormats = report::allFormats();
    Format format = Format::table;
};
/// `report national`, `report programme` and `report site`.
struct MakeReport {
    report::Kind kind = report::Kind::national;
    std::optional<HolderId> holder;   ///< of a national report
    std::optional<NetworkId> network; ///< of a programme review; unset: all
    std::optional<SystemId> system;   ///< of a site report
    std::string period = "last-month";
    std::string zone = "UTC";
    GpuUnit unit = GpuUnit::physical;
    std::optional<std::filesystem::path> out; ///< unset: to stdout
    std::set<report::FileFormat> formats{report::FileFormat::html};
    report::Paper paper = report::Paper::a4;  ///< of a PDF
    std::set<report::HandInFormat> handIns{}; ///< of a site report: for others' accounting
    report::HandInNames handInNames{};
    report::ReportEdits edits; ///< summary, comments, sections left out
    report::Style style = report::Style::language;
    std::string language; ///< empty: that of the program
    bool simulate = false;
};
/// `report freeze KIND ...`.
struct FreezeReport {
    MakeReport make;
};
/// `report list`.
struct ListReports {
    Format format = Format::table;
};
/// `report export ID`.
struct ExportReport {
    std::int64_t id = 0;
    std::optional<std::filesystem::path> out; ///< unset: to stdout
    std::set<report::FileFormat> formats{report::FileFormat::html};
    report::Paper paper = report::Paper::a4; ///< of a PDF
};
/// `report publish ID`.
struct PublishReport {
    std::int64_t id = 0;
};
/// `report diff ID`.
struct DiffReport {
    std::int64_t id = 0;
    Format format = Format::table;
};
/// `report definition list`.
struct ListDefinitions {
    Format format = Format::table;
};
/// `report definition save KIND ... --name NAME`: the choices, to be used again.
struct SaveDefinition {
    std::string name;
    MakeReport make;
};
/// `report definition make NAME`: the report of these choices.
struct MakeDefined {
    std::string name;
    std::optional<std::filesystem::path> out; ///< unset: to stdout
    std::set<report::FileFormat> formats{report::FileFormat::html};
    bool simulate = false;
};
/// `report definition freeze NAME`.
struct FreezeDefined {
    std::string name;
};
/// `report definition delete NAME`.
struct DeleteDefinition {
    std::string name;
};
/// `report schedule KIND ...`: files for systemd that make it again and again.
struct ScheduleReport {
    enum class Every { month, quarter, year };
    MakeReport make;
    Every every = Every::month;
    int day = 3; ///< of the month after the period: late accounting is in by then
};
/// `alerts`: rules, their state, what fired.
struct ListAlerts {
    bool history = false;
    Format format = Format::table;
};
/// `alerts try RULE`.
struct TryAlert {
    std::string rule;
    int days = 30;
    Format format = Format::table;
};
/// A file with every key, to be copied from.
struct Example {
    enum class File { federation, sources, alerts };
    File file = File::federation;
};

using Verb =
    std::variant<OpenWindow, Collect, Backfill, Check, Show, Usage, ListAttribution, Import,
                 ListImports, WithdrawImport, Reconcile, Verify, BackUp, Repair, Backtest, Plan,
                 MakeReport, FreezeReport, ListReports, ExportReport, PublishReport, DiffReport,
                 ScheduleReport, ListDefinitions, SaveDefinition, MakeDefined, FreezeDefined,
                 DeleteDefinition, ListAlerts, TryAlert, Example>;

struct Command {
    Common common;
    Verb verb;
};

/// The command, or the exit code with which to leave at once (0 after --help, 2 for wrong usage;
/// the message is already on stderr or, for help, on stdout).
[[nodiscard]] std::variant<Command, int> parse(int argc, const char* const* argv);

} // namespace ff::cli
