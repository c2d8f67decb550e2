// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/factory/FactoryView.h"
#include "models/floor/FloorView.h"
#include "models/holder/AwardRows.h"
#include "models/holder/HolderDetail.h"
#include "models/periods/NamedPeriod.h"
#include "models/ports/SiteAccounting.h"
#include "models/reconcile/Reconcile.h"
#include "models/reports/Report.h"
#include "models/reports/sections/LatePolls.h"
#include "models/sources/SourcesView.h"
#include "models/usage/UsageView.h"
#include "models/waits/Newcomers.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ff::report {

/// Which report is asked for. `scope` has the period up to now, zone, network, holder and unit.
struct Request {
    Kind kind = Kind::national;
    Scope scope;
    SystemId system; ///< of a site report
    NamedPeriod period;
    QLocale locale; ///< in which numbers and dates are written
    std::string note;
    std::optional<Instant> rulesSince{}; ///< when the rules in force came
    Style style = Style::language;
};

/// Of the period as far as it has come at `now`: what is to come has no coverage.
void setPeriod(Request& request, const NamedPeriod& period, Instant now);
/// The holder, network (empty: all) or system that a report of the request's kind is of, by its id.
void setSubject(Request& request, const std::string& id);
[[nodiscard]] std::string subjectOf(const Request& request);

/// The same view over the period and those that it is compared with.
template <class View>
struct Compared {
    View now;
    std::optional<View> before;
    std::optional<View> yearBefore;
    std::optional<View> yearToDate;
};

/// What is known of one system over the period, beside its figures.
struct SystemQuality {
    SystemId system;
    std::string title;
    std::vector<Instant> weeks;   ///< borders: ISO weeks, cut to the period
    std::vector<Coverage> byWeek; ///< as `usage --by system --every week` has it
    std::vector<Window> seen;     ///< when jobs or samples were known
    std::optional<Reconciliation> reconciliation;
    std::vector<Restatement> restated{}; ///< totals of the site that it stated anew
    double devicesPerGpu = 1;            ///< of these totals
};

/// What the rules say of an account.
struct AccountFacts {
    std::string programme; ///< "EU AI Start-Up Initiative"; empty: not said
    Organisation organisation = Organisation::unknown;
};

/// What every kind of report is made of.
struct Common {
    Request request;
    Federation federation;
    std::vector<SourceConfig> sources;
    Instant now;
    bool isSimulated = false;
    FloorView floor; ///< of the network; of a national report with its holder as the scope's
    std::vector<SystemQuality> quality; ///< of the systems that a source polls or files tell of
    std::map<std::pair<std::string, std::string>, AccountFacts> accounts; ///< by system, account
};

/// Usage tables have one period, `holder` of the scope as their filter.
struct NationalInputs {
    Common common;
    Compared<SharesView> profited; ///< every holder as beneficiary
    Compared<SharesView> paid;     ///< every holder as payer
    UsageView modes;               ///< by system, mode; the holder as beneficiary
    UsageView payers;              ///< by payer; the holder as beneficiary
    UsageView beneficiaries;       ///< by beneficiary; the holder as payer
    UsageView months;              ///< twelve of them, the holder as beneficiary
    UsageView monthsPaid;          ///< the holder as payer
    UsageView accounts;            ///< by system, account, mode, organisation
    std::vector<AwardRow> awards;  ///< of which the holder pays or profits
    HolderDetail detail;
};

struct ProgrammeInputs {
    Common common;
    Compared<FloorView> floor;
    Compared<SharesView> profited;
    UsageView modes;                    ///< by mode
    UsageView unionModes;               ///< by mode, of what the Union pays
    UsageView organisations;            ///< by organisation
    UsageView accounts;                 ///< by system, account
    std::vector<FactoryView> factories; ///< of each system that is polled
};

struct SiteInputs {
    Common common;
    Compared<FactoryView> factory;
    Compared<UsageTable> used;      ///< without a cut
    UsageTable accounts;            ///< by account, mode, payer
    UsageTable modes;               ///< by mode
    UsageTable partitions;          ///< by partition
    UsageTable payers;              ///< by payer
    UsageTable beneficiaries;       ///< by beneficiary
    std::vector<AwardRow> awards;   ///< of the system
    std::vector<SourceRow> sources; ///< of the system
    Newcomers newcomers;
    std::vector<LatePolls> late{}; ///< of its sources
};

[[nodiscard]] Report buildNational(const NationalInputs& inputs);
[[nodiscard]] Report buildProgramme(const ProgrammeInputs& inputs);
[[nodiscard]] Report buildSite(const SiteInputs& inputs);

} // namespace ff::report
