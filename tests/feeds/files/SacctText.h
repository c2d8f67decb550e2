// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/Import.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <sstream>

/// Lines of `sacct --parsable2` of one header, and what a file of them gives.
namespace ff::feeds::testing {

using namespace std::chrono_literals;

inline const QByteArray kHeader =
    "JobID|JobIDRaw|Cluster|Account|User|JobName|Partition|QOS|State|Submit|"
    "Eligible|Start|End|Timelimit|NNodes|AllocTRES|ReqTRES\n";

/// One line of that header, with single columns replaced.
inline QByteArray line(const std::vector<std::pair<int, const char*>>& changes = {}) {
    std::vector<QByteArray> cells{"410_9",
                                  "417",
                                  "lumi",
                                  "fi",
                                  "aino",
                                  "train",
                                  "small-g",
                                  "normal",
                                  "COMPLETED",
                                  "2026-11-22T06:00:00",
                                  "2026-11-22T06:00:00",
                                  "2026-11-22T06:10:00",
                                  "2026-11-22T07:10:00",
                                  "1-02:03:04",
                                  "2",
                                  "cpu=4,gres/gpu:a100=8,gres/gpu=8,node=2",
                                  "cpu=4,gres/gpu=8,node=2"};
    for (const auto& [column, text] : changes) {
        cells[std::size_t(column)] = text;
    }
    QByteArray joined;
    for (const auto& cell : cells) {
        joined += (joined.isEmpty() ? "" : "|") + cell;
    }
    return joined + "\n";
}
enum Column {
    id,
    raw,
    cluster,
    account,
    user,
    jobName,
    partition,
    qos,
    state,
    submit,
    eligible,
    start,
    end,
    limit,
    nodes,
    alloc,
    req
};

struct Imported {
    std::vector<JobRecord> jobs;
    Result<ImportReport> report;
};

inline Imported import(const QByteArray& text, const ImportOptions& options = {}) {
    std::istringstream in(text.toStdString());
    Imported imported;
    imported.report = importFile(
        in, ImportFormat::sacct, [&](JobRecord&& job) { imported.jobs.push_back(std::move(job)); },
        options);
    return imported;
}

inline QByteArray time(const std::optional<Instant>& t) {
    return t ? QByteArray::fromStdString(toIso8601(*t)) : QByteArray("-");
}

} // namespace ff::feeds::testing
