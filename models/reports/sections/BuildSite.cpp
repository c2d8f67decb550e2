// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"
#include "models/facts/SystemFacts.h"
#include "models/reports/Words.h"
#include "models/reports/sections/FloorParts.h"
#include "models/reports/sections/Parts.h"

#include <algorithm>
#include <set>

namespace ff::report {
namespace {

class Site final {
public:
    explicit Site(const SiteInputs& inputs)
        : m_inputs(inputs)
        , m_common(inputs.common)
        , m_view(inputs.factory.now)
        , m_format(formatterOf(inputs.common))
        , m_report(beginReport(
              m_common, m_common.request.system.text,
              words(QT_TRANSLATE_NOOP("ff::Report", "Site report: %1"), nameOf(m_common)),
              basis(inputs.common)))
        , m_draft(m_report) {}

    Report build() {
        putKeyFigures();
        putUse();
        putGpus();
        putWaitGroups();
        putAwardSection();
        putAdvice();
        putQuality(m_draft, m_common, m_inputs.modes, nullptr);
        putMethod(m_draft, m_common);
        return std::move(m_report);
    }

private:
    static std::string nameOf(const Common& common) {
        const System* system = common.federation.system(common.request.system);
        return system ? titleOf(common.federation, *system) : common.request.system.text;
    }
    static std::string basis(const Common& common) {
        std::set<EntitlementBasis> found;
        for (const Entitlement& each : common.federation.entitlements) {
            if (each.system == common.request.system) {
                found.insert(each.basis);
            }
        }
        std::string text;
        for (const EntitlementBasis each : found) {
            text += (text.empty() ? "" : ", ") + wordOf(each);
        }
        return text.empty() ? words(QT_TRANSLATE_NOOP("ff::Report", "no entitlement is known"))
                            : text;
    }

    void putKeyFigures();
    void putUse();
    void putGpus();
    void putWaitGroups();
    void putAwardSection();
    void putAdvice();

    const SiteInputs& m_inputs;
    const Common& m_common;
    const FactoryView& m_view;
    const Formatter m_format;
    Report m_report;
    Draft m_draft;
};

void Site::putKeyFigures() {
    m_draft.begin("key_figures", words(QT_TRANSLATE_NOOP("ff::Report", "Key figures")));
    const auto figure = [this](const char* id, std::string name, Unit unit, const char* method,
                               ff::Figure FactoryView::* its) {
        return addCompared(m_draft,
                           {.id = id, .name = std::move(name), .unit = unit, .method = method},
                           m_inputs.factory, [its](const FactoryView& view) -> Seen {
                               return {(view.*its).value, (view.*its).coverage.ratio()};
                           });
    };
    const auto whole = [](const UsageTable& usage) -> Seen {
        return {usage.totalHours.empty() ? 0 : usage.totalHours.front(),
                usage.coverages.empty() ? 0 : usage.coverages.front().ratio()};
    };
    KeyFigures figures;
    figures.figures = {
        figure("allocation_rate", words(QT_TRANSLATE_NOOP("ff::Report", "Allocation rate")),
               Unit::ratio, "samples", &FactoryView::allocationRate),
        figure("utilisation", words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation of allocated")),
               Unit::ratio, "samples", &FactoryView::utilisation),
        figure("wait_p90", words(QT_TRANSLATE_NOOP("ff::Report", "Nine of ten started within")),
               Unit::seconds, "jobs", &FactoryView::waitP90),
        addCompared(m_draft,
                    {.id = "used",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Used")),
                     .unit = Unit::gpuHours,
                     .method = "jobs+samples"},
                    m_inputs.used, whole),
        addCompared(m_draft,
                    {.id = "coverage",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")),
                     .unit = Unit::ratio,
                     .isCertain = true},
                    m_inputs.used, [](const UsageTable& usage) -> Seen {
                        const double seen =
                            usage.coverages.empty() ? 0 : usage.coverages.front().ratio();
                        return {seen, seen};
                    })};
    m_report.coverage = m_draft.at(figures.figures.back()).value;
    m_draft.put(std::move(figures));
    if (!m_view.facts.empty()) {
        m_draft.say(m_view.facts);
    }
}

void Site::putUse() {
    m_draft.begin("use", words(QT_TRANSLATE_NOOP("ff::Report", "Use")));
    const Federation& federation = m_common.federation;
    const UsageCut::Key mode{"mode", words(QT_TRANSLATE_NOOP("ff::Report", "Access mode")),
                             modeText(federation)};
    const UsageCut::Key payer{"payer", words(QT_TRANSLATE_NOOP("ff::Report", "Payer")),
                              holderText(m_common)};
    putUsage(m_draft, m_format, inOrder(m_common, m_inputs.beneficiaries),
             {.id = "beneficiaries",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "Who profited")),
              .keys = {{"beneficiary", words(QT_TRANSLATE_NOOP("ff::Report", "Beneficiary")),
                        holderText(m_common)}}});
    putUsage(m_draft, m_format, inOrder(m_common, m_inputs.payers),
             {.id = "payers",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "Who paid")),
              .keys = {payer}});
    putUsage(m_draft, m_format, m_inputs.modes,
             {.id = "modes",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "By access mode")),
              .keys = {mode}});
    putUsage(m_draft, m_format, m_inputs.partitions,
             {.id = "partitions",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "By partition")),
              .keys = {{"partition", words(QT_TRANSLATE_NOOP("ff::Report", "Partition")), {}}}});
    putUsage(m_draft, m_format, m_inputs.accounts,
             {.id = "accounts",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "Accounts by GPU-hours")),
              .keys = {{"account", words(QT_TRANSLATE_NOOP("ff::Report", "Account")), {}},
                       mode,
                       payer}});
}

void Site::putGpus() {
    m_draft.begin("gpus", words(QT_TRANSLATE_NOOP("ff::Report", "GPUs over time")));
    if (m_view.floor.parts) {
        m_draft.put(statesChart(m_view, m_format));
        m_draft.put(weekChart(m_view, m_format));
    } else {
        m_draft.say(words(QT_TRANSLATE_NOOP(
            "ff::Report", "The states of the GPUs were not seen: no source samples them.")));
    }
    m_draft.put(downtimeTable({&m_view}, m_format));
}

void Site::putWaitGroups() {
    m_draft.begin("waits", words(QT_TRANSLATE_NOOP("ff::Report", "Waits")));
    const double coverage = m_view.floor.waitCoverage.ratio(); // of jobs: samples tell no waits
    m_draft.put(waitTable(m_draft, m_view, coverage));
    putNewcomers(m_draft, m_inputs.newcomers, coverage);
}

void Site::putAwardSection() {
    m_draft.begin("awards", words(QT_TRANSLATE_NOOP("ff::Report", "Awards and what is left")));
    putAwards(m_draft, m_common, m_inputs.awards);
    constexpr auto kSoon = std::chrono::days{60};
    std::string ending;
    for (const AwardRow& row : m_inputs.awards) {
        const Instant end = row.runsOut.value_or(row.award.window.to);
        if (end > m_common.now && end - m_common.now < kSoon) {
            ending += (ending.empty() ? "" : ", ") + accountsText(row.award);
        }
    }
    if (!ending.empty()) {
        m_draft.say(words(
            QT_TRANSLATE_NOOP("ff::Report", "Near their end (less than 60 days): %1."), ending));
    }
}

/// What the site could tell and does not, each with what it would show.
void Site::putAdvice() {
    m_draft.begin("telemetry",
                  words(QT_TRANSLATE_NOOP("ff::Report", "What to improve in the telemetry")));
    Facts advice;
    const auto add = [&](std::string what, std::string why) {
        advice.rows.emplace_back(std::move(what), std::move(why));
    };
    if (!m_view.floor.parts) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "States of the GPUs")),
            words(QT_TRANSLATE_NOOP("ff::Report",
                                    "No source samples which GPUs are allocated, idle "
                                    "or down: add a Slurm exporter or slurmrestd.")));
    } else if (!m_view.floor.parts->busyKnown) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation")),
            words(QT_TRANSLATE_NOOP("ff::Report", "No exporter says how busy the GPUs are: add the "
                                                  "DCGM or AMD exporter to the sources.")));
    }
    if (m_view.queue.empty()) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Queue")),
            words(QT_TRANSLATE_NOOP("ff::Report", "No source tells which jobs wait, by account.")));
    }
    if (!m_view.waitP90.value && m_view.waitGroups.empty()) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Waits")),
            words(QT_TRANSLATE_NOOP("ff::Report", "No accounting of jobs is known: import sacct or "
                                                  "add slurmrestd with slurmdbd.")));
    }
    double unattributed = 0;
    for (const UsageLine& line : m_inputs.payers.lines) {
        unattributed += line.keys.front().empty() ? line.share : 0;
    }
    if (unattributed > 0) {
        const std::vector<Coverage>& seen = m_inputs.payers.coverages;
        const bool isSeen = !seen.empty() && seen.front().ratio() >= kEnoughSeen;
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Unattributed accounts")),
            isSeen ? words(QT_TRANSLATE_NOOP("ff::Report", "No rule maps %1 of the use: map its "
                                                           "accounts in federation.toml."),
                           percent(m_format, unattributed))
                   : words(QT_TRANSLATE_NOOP("ff::Report", "No rule maps some of its accounts: map "
                                                           "them in federation.toml. Too little "
                                                           "was seen to say how much they use.")));
    }
    for (const SourceRow& row : m_inputs.sources) {
        if (row.status.failures > 0) {
            const std::string why = row.status.last.error
                                        ? describe(*row.status.last.error).toStdString()
                                        : std::string();
            add(words(QT_TRANSLATE_NOOP("ff::Report", "Source %1"), row.title),
                words(QT_TRANSLATE_NOOP("ff::Report", "%1 of its %2 polls of the last 24 hours "
                                                      "failed. %3"),
                      std::to_string(row.status.failures), std::to_string(row.status.polls), why));
        }
    }
    for (const LatePolls& late : m_inputs.late) {
        add(words(QT_TRANSLATE_NOOP("ff::Report", "Late polls of %1"), late.source),
            words(QT_TRANSLATE_NOOP("ff::Report",
                                    "It is asked every %1, and 95 of 100 polls began within %2 "
                                    "after the one before; the longest pause was %3. Ask it less "
                                    "often, or find out what keeps its answers."),
                  m_format.duration(late.interval).toStdString(),
                  m_format.duration(late.p95).toStdString(),
                  m_format.duration(late.longest).toStdString()));
    }
    if (advice.rows.empty()) {
        m_draft.say(
            words(QT_TRANSLATE_NOOP("ff::Report", "Nothing: every family of figures is there, "
                                                  "and every account is mapped.")));
    } else {
        m_draft.put(std::move(advice));
    }
}

} // namespace

Report buildSite(const SiteInputs& inputs) {
    return Site(inputs).build();
}

} // namespace ff::report
