// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourceKinds.h"
#include "models/facts/SystemFacts.h"
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"
#include "models/text/NumberText.h"

namespace ff::report {
namespace {

Facts definitions() {
    return {
        {{words(QT_TRANSLATE_NOOP("ff::Report", "Used (GPU-hours)")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report",
              "Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a "
              "border of the period is split there; one that still runs counts up to its last "
              "observation; a suspended job keeps its GPUs and counts. Where no accounting is "
              "known, the integral of the GPUs allocated to the accounts."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "GPU")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report",
              "A physical GPU: where a site's Slurm counts the dies of a GPU, two dies are one. A "
              "MIG slice counts its compute slices over those of its GPU."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Beneficiary and payer")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report", "The state whose users profit, and the holder whose share pays. A "
                            "project of a state on Union time is Union entitlement and that "
                            "state's benefit. Unattributed use is a row of its own."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Entitled")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report", "Capacity × the holder's fraction, integrated over the period up to "
                            "the day of the report. It is held against what its holder paid."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Basis of an entitlement")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report",
              "Agreed: stated by the parties. Estimated: derived from published contributions. "
              "Placeholder: an assumption of the federation file until a figure is published; its "
              "shares of entitlement are examples, not results."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Allocation rate")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report", "Allocated GPUs / (capacity − down − planned down), never above 1."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation of allocated")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report", "The part of allocated GPU-time in which the GPU was busy, as its "
                            "exporter measures it; not known where a site exposes none."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Queue pressure")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report", "Pending GPUs × time limits / available GPUs: hours of work that wait "
                            "for each GPU. An upper bound, since jobs end before their limits."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Wait")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report", "Start − eligible, quantiles after Kaplan and Meier with the jobs that "
                            "still wait as censored observations."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")),
          words(QT_TRANSLATE_NOOP("ff::Report", "Observed time / asked time."))},
         {words(QT_TRANSLATE_NOOP("ff::Report", "Rounding")),
          words(QT_TRANSLATE_NOOP(
              "ff::Report",
              "Whole GPU-hours in a table are rounded so that its parts add up to its total "
              "(largest remainder), so that the same figure may differ by one between two tables. "
              "The files in CSV, XLSX and JSON have full precision."))}}};
}

Facts sourceFacts(const Common& common) {
    Facts facts;
    for (const SystemQuality& system : common.quality) {
        std::string text;
        for (const SourceConfig* source : sourcesOf(common.sources, system.system)) {
            text +=
                (text.empty() ? "" : ", ") + source->id.text + " (" + infoOf(source->kind).id + ')';
        }
        facts.rows.emplace_back(
            system.title, text.empty()
                              ? words(QT_TRANSLATE_NOOP("ff::Report", "files that were imported"))
                              : text);
    }
    return facts;
}

Table factorTable(Draft& draft, const Common& common) {
    const std::string factor = words(QT_TRANSLATE_NOOP("ff::Report", "H100-equivalents"));
    Table table{.id = "factors",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "How many H100 a GPU counts for")),
                .columns = {{"model", words(QT_TRANSLATE_NOOP("ff::Report", "GPU model"))},
                            {"factor", factor, Unit::factor},
                            {"source", words(QT_TRANSLATE_NOOP("ff::Report", "Source"))}},
                .rows = {},
                .context = {},
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No factor is known."))};
    for (const auto& [model, value] : common.federation.h100Equivalent) {
        const auto source = common.federation.h100Source.find(model);
        table.rows.push_back(
            {{model,
              draft.add({.id = "factors." + model,
                         .name = factor,
                         .value = value,
                         .unit = Unit::factor,
                         .method = "catalogue"}),
              source == common.federation.h100Source.end() ? std::string() : source->second}});
    }
    return table;
}

} // namespace

void putMethod(Draft& draft, const Common& common) {
    draft.begin("method", words(QT_TRANSLATE_NOOP("ff::Report", "Method")));
    draft.put(definitions());
    if (common.request.scope.unit == GpuUnit::h100Equivalent) {
        draft.put(factorTable(draft, common));
    }
    draft.say(words(QT_TRANSLATE_NOOP("ff::Report",
                                      "Sources of the data, by system. Rules of attribution: %1. "
                                      "Factory Floor %2."),
                    draft.report().rules, draft.report().program));
    draft.put(sourceFacts(common));
    draft.say(
        words(QT_TRANSLATE_NOOP("ff::Report", "Accounts are named, persons never: the program "
                                              "stores no user names, job names or paths.")));
}

} // namespace ff::report
