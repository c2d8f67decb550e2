// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"

namespace ff::cli {

/// What a site has to run for such a file, with FROM and TO for the period; empty for files that
/// come from elsewhere.
[[nodiscard]] constexpr const char* siteCommand(FileKind kind) {
    switch (kind) {
    case FileKind::sacct:
        return "TZ=UTC sacct --allusers --duplicates --allocations --parsable2 --starttime=FROM "
               "--endtime=TO --format=JobID,JobIDRaw,Cluster,Account,Partition,QOS,State,Submit,"
               "Eligible,Start,End,ElapsedRaw,TimelimitRaw,NNodes,AllocTRES,ReqTRES,Reason";
    case FileKind::sacctJson:
        return "sacct --allusers --duplicates --json --starttime=FROM --endtime=TO";
    case FileKind::sreport:
        return "TZ=UTC sreport cluster AccountUtilizationByUser -P -T gres/gpu -t Seconds "
               "Start=FROM End=TO";
    case FileKind::swf:
    case FileKind::usageRecord:
        break;
    }
    return "";
}

} // namespace ff::cli
