// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/export/WholeFolder.h"
#include "models/federation/Federation.h"
#include "models/reports/Report.h"
#include "models/reports/sections/SiteUsage.h"

#include <string>
#include <vector>

namespace ff::report {

/// Files that a site hands in to the accounting of others, beside its report.
enum class HandInFormat {
    deic, ///< Denmark's national usage data: Center.json and CenterDaily.json
    apel, ///< EGI: the APEL summary message and the summary usage records
};
/// "deic", "apel": as `--format` takes them.
[[nodiscard]] const char* name(HandInFormat format);

/// What the others call the site. Texts that are empty are not known.
struct HandInNames {
    std::string site{};      ///< APEL: its name in GOCDB; empty: the system's id
    std::string center{};    ///< DeiC: the centre's GUID; empty: the nil GUID
    std::string subCenter{}; ///< DeiC: the GUID of a part of the centre
};

/// Center.json (a list of one centre) and CenterDaily.json (a row for each day, account, source of
/// access and university), as github.com/DeiC-HPC describes them for machines: whole hours, shared
/// out by largest remainder so that the days add up to the centre's sum. No person is in them: ids
/// of people are empty, and Person.json is not written. CPU time and storage, which the schema
/// demands and the program does not count, are 0.
struct DeicFiles {
    std::vector<FolderFile> files{};
    double unknownAccess = 0;     ///< GPU-h whose source of access is not known
    double unknownUniversity = 0; ///< GPU-h of none of the eight universities
};
[[nodiscard]] DeicFiles toDeic(const Report& report, const SiteUsage& usage,
                               const Federation& federation, const HandInNames& names);
/// The access type of DeiC: 0 unknown, 1 the institution's own, 2 national, 3 sandbox, 4
/// international; by the mode where it is called so, else by who pays.
[[nodiscard]] int deicAccess(const Federation& federation, const SystemId& system,
                             const ModeId& mode, const HolderId& payer);

/// summary.apel (APEL-summary-job-message v0.3) and summary.xml (the same as summary usage records,
/// the AUR profile of OGF's usage record), one record for each month, account and mode, which
/// stands for the VO. Durations are GPU-seconds, rounded by largest remainder so that they add up
/// to the report's GPU-hours. Hosts, queues and people are left out.
[[nodiscard]] std::vector<FolderFile> toApel(const Report& report, const SiteUsage& usage,
                                             const HandInNames& names);

} // namespace ff::report
