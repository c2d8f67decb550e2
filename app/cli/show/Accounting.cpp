// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/Accounting.h"

#include "app/cli/show/LeftOut.h"
#include "app/cli/show/WhyEmpty.h"
#include "app/cli/text/Period.h"
#include "app/cli/text/Words.h"
#include "app/services/reading/ReadAttribution.h"
#include "app/services/reading/ReadReconcile.h"
#include "app/services/reading/ReadUsage.h"
#include "models/text/NumberText.h"

namespace ff::cli {
namespace {

/// Holders and modes that nobody said are said to be so; accounts and partitions may be empty.
Cell keyCell(Dimension cut, const std::string& key) {
    if (!key.empty()) {
        return key;
    }
    switch (cut) {
    case Dimension::payer:
    case Dimension::beneficiary:
        return std::string("unattributed");
    case Dimension::mode:
    case Dimension::organisation:
    case Dimension::system:
    case Dimension::account:
    case Dimension::partition:
    case Dimension::model:
        break;
    }
    return Cell{};
}

Cell textOrNothing(const std::string& value) {
    return value.empty() ? Cell{} : Cell{value};
}

} // namespace

Result<Table> usageTable(const Usage& wanted, const QueryContext& reading) {
    UsageRequest request;
    request.window = windowOf(wanted.period, wanted.from, wanted.to, reading.now, wanted.zone);
    request.whole = !wanted.every;
    request.every = wanted.every.value_or(Every::month);
    request.zone = wanted.zone;
    request.by = wanted.by;
    request.unit = wanted.unit;
    request.system = wanted.system;
    const auto usage = readUsage(reading, request);
    if (!usage) {
        return std::unexpected(usage.error());
    }

    Table table;
    table.simulated = reading.settings->simulated;
    table.columns = {{"from"}, {"to"}};
    for (const Dimension cut : wanted.by) {
        table.columns.push_back({std::string(name(cut))});
    }
    for (const char* column :
         {"gpu_hours", "gpu_seconds", "unit", "share", "jobs", "coverage", "method",
          "entitled_gpu_hours", "headroom_gpu_hours", "basis", "site_units", "site_unit",
          "allocated_idle_gpu_hours", "allocated_idle_coverage", "samples", "gaps", "gaps_s",
          "left_out", "entitled_coverage"}) {
        table.columns.push_back({column, column == std::string_view("share") ||
                                                 std::string_view(column).ends_with("coverage")
                                             ? 4
                                             : 2});
    }
    const std::string unit = wanted.unit == GpuUnit::physical ? "physical GPU" : "H100 equivalent";
    std::vector<Cell> borders;
    for (const Instant border : (*usage)->report) {
        borders.emplace_back(toIso8601In(border, wanted.zone));
    }
    for (const UsageLine& line : (*usage)->lines) {
        std::vector<Cell> row{borders[line.period], borders[line.period + 1]};
        for (std::size_t i = 0; i < wanted.by.size(); ++i) {
            row.push_back(keyCell(wanted.by[i], line.keys[i]));
        }
        const auto value = [&](double number) {
            return line.isKnown ? Cell{number} : Cell{NotKnown{}};
        };
        row.insert(
            row.end(),
            {value(line.gpuHours), value(line.gpuSeconds), unit, value(line.share),
             line.method == "samples" ? Cell{} : Cell{line.jobs}, line.coverage.ratio(),
             textOrNothing(line.method), cell(line.entitled), cell(line.headroom),
             line.basis ? Cell{std::string(name(*line.basis))} : Cell{}, cell(line.siteUnits),
             textOrNothing(line.siteUnit), cell(line.allocatedIdle),
             line.idleCoverage.asked.count() > 0 ? Cell{line.idleCoverage.ratio()} : Cell{},
             line.coverage.samples, line.coverage.gaps,
             std::chrono::duration_cast<std::chrono::seconds>(line.coverage.missed()).count(),
             textOrNothing(idsOf(line.leftOut)),
             line.entitledCoverage.asked.count() > 0 ? Cell{line.entitledCoverage.ratio()}
                                                     : Cell{}});
        table.rows.push_back(std::move(row));
    }
    std::vector<std::string> remarks;
    if (const auto leftOut = leftOutRemark(reading.settings->federation, (*usage)->withoutFactor)) {
        remarks.push_back(*leftOut);
    }
    if (const auto& systems = (*usage)->unknownShares; !systems.empty()) {
        remarks.push_back(
            tr("Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says "
               "how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in "
               "federation.toml:") +
            ' ' + idsOf(systems));
    }
    if (const auto& systems = (*usage)->ambiguousTypes; !systems.empty()) {
        remarks.push_back(
            tr("MIG slices without a GPU model may be of several models and count as a slice of "
               "the first. Give the capacity of these systems its model, or their types a "
               "[[gpu_type]], in federation.toml:") +
            ' ' + idsOf(systems));
    }
    if (const auto& systems = (*usage)->unweighed;
        !systems.empty() &&
        std::ranges::find((*usage)->by, Dimension::system) == (*usage)->by.end()) {
        remarks.push_back(tr("These systems do not weigh in the coverage, since nobody says how "
                             "many GPUs they have (capacity in federation.toml):") +
                          ' ' + idsOf(systems));
    }
    if (table.rows.empty()) {
        remarks = {whyEmpty(reading, wanted.system, request.window,
                            tr("No job used a GPU in this period."))};
    }
    for (const std::string& remark : remarks) {
        table.remark = table.remark ? *table.remark + '\n' + remark : remark;
    }
    return table;
}

Result<Table> attributionTable(const ListAttribution& wanted, const QueryContext& reading) {
    const auto mappings = readAttribution(reading, wanted.system);
    if (!mappings) {
        return std::unexpected(mappings.error());
    }
    Table table{{{"system"},
                 {"account"},
                 {"labels"},
                 {"payer"},
                 {"beneficiaries"},
                 {"mode"},
                 {"organisation"},
                 {"programme"},
                 {"rule"},
                 {"note"}},
                {},
                reading.settings->simulated};
    for (const AccountMapping& mapping : *mappings) {
        const Attributed gives = mapping.gives.value_or(Attributed{});
        std::string beneficiaries;
        for (const BeneficiaryShare& share : gives.beneficiaries) {
            beneficiaries +=
                (beneficiaries.empty() ? "" : " ") + share.holder.text +
                (share.fraction < 1 ? '=' + numberText(share.fraction) : std::string{});
        }
        table.rows.push_back({mapping.system.text, mapping.account, textOrNothing(mapping.labels),
                              mapping.gives ? gives.payer.text : std::string("unattributed"),
                              textOrNothing(beneficiaries), textOrNothing(gives.mode.text),
                              textOrNothing(name(gives.organisation)),
                              textOrNothing(gives.programme), textOrNothing(mapping.rule),
                              textOrNothing(mapping.note)});
    }
    if (table.rows.empty()) {
        table.remark = tr("No account is known: no site told of any, and no job was charged in the "
                          "last year.");
    }
    return table;
}

Result<Table> versionsTable(const FederationArchive& archive, const QueryContext& reading) {
    const auto versions = archive.all();
    if (!versions) {
        return std::unexpected(versions.error());
    }
    Table table{
        {{"since"}, {"rules", 0}, {"awards", 0}, {"note"}}, {}, reading.settings->simulated};
    for (const FederationVersion& version : *versions) {
        if (reading.asOf && version.since > *reading.asOf) {
            continue;
        }
        const Federation federation = settingsFrom(version.text, {}).federation;
        table.rows.push_back({version.since, std::int64_t(federation.rules.size()),
                              std::int64_t(federation.awards.size()), textOrNothing(version.note)});
    }
    return table;
}

Result<Table> reconcileTable(const Reconcile& wanted, const QueryContext& reading,
                             const SiteAccounting& books) {
    Table table{{{"system"},
                 {"line"},
                 {"account"},
                 {"first"},
                 {"first_gpu_hours", 3},
                 {"second"},
                 {"second_gpu_hours", 3},
                 {"difference_gpu_hours", 3},
                 {"by_design_gpu_hours", 3},
                 {"ratio", 4},
                 {"flagged"},
                 {"causes"}},
                {},
                reading.settings->simulated};
    const Window window = windowOf(wanted.period, wanted.from, wanted.to, reading.now, wanted.zone);
    std::string notes;
    for (const System& system : reading.settings->federation.systems) {
        if (wanted.system && system.id != *wanted.system) {
            continue;
        }
        const auto result = readReconciliation(reading, books, system.id, window);
        if (!result) {
            return std::unexpected(result.error());
        }
        const auto add = [&](const char* name, const ReconcileLine& line) {
            std::string causes;
            for (const std::string& cause : line.causes) {
                causes += (causes.empty() ? "" : "; ") + cause;
            }
            table.rows.push_back({system.id.text, std::string(name), textOrNothing(line.account),
                                  line.first, line.firstHours, line.second, line.secondHours,
                                  line.difference, line.byDesign, line.ratio,
                                  std::string(flagged(line)), causes});
        };
        for (const ReconcileLine& line : result->lines) {
            add("difference", line);
        }
        for (const ReconcileLine& line : result->accounts) {
            add("account", line);
        }
        for (const ByDesign& each : result->byDesign) {
            table.rows.push_back({system.id.text, each.name, Cell{}, Cell{}, Cell{}, Cell{}, Cell{},
                                  Cell{}, each.gpuHours, Cell{}, Cell{}, each.reason});
        }
        if (!result->lines.empty() || result->derived.count() > 0) {
            for (const std::string& note : result->notes) {
                notes += (notes.empty() ? "" : "\n") + system.id.text + ": " + note;
            }
        }
    }
    if (table.rows.empty()) {
        notes += (notes.empty() ? "" : "\n") +
                 whyEmpty(reading, wanted.system, window,
                          tr("There is nothing to compare: of jobs, samples and the site's own "
                             "totals, fewer than two are known of this period."));
    }
    if (!notes.empty()) {
        table.remark = notes;
    }
    return table;
}

} // namespace ff::cli
