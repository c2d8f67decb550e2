// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/Import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sstream>

/// A file of any format, and what it gives.
namespace ff::feeds::testing {

using namespace std::chrono_literals;

inline QByteArray recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Imported {
    std::vector<JobRecord> jobs;
    Result<ImportReport> report;

    [[nodiscard]] const JobRecord* job(std::uint64_t id) const {
        const auto found = std::ranges::find(jobs, id, &JobRecord::id);
        return found == jobs.end() ? nullptr : &*found;
    }
};

inline Imported import(const QByteArray& text, ImportFormat format,
                       const ImportOptions& options = {}) {
    std::istringstream in(text.toStdString());
    Imported imported;
    imported.report = importFile(
        in, format, [&](JobRecord&& job) { imported.jobs.push_back(std::move(job)); }, options);
    return imported;
}

inline QByteArray time(const std::optional<Instant>& t) {
    return t ? QByteArray::fromStdString(toIso8601(*t)) : QByteArray("-");
}

inline std::int64_t booked(const std::vector<BookEntry>& books, const char* account) {
    const auto found = std::ranges::find(books, account, &BookEntry::account);
    return found == books.end() ? -1 : found->deviceSeconds;
}

inline const QByteArray kSreport = "----------\n"
                                   "Cluster/Account/User Utilization 2026-11-15T00:00:00 - "
                                   "2026-11-15T00:59:59 (3600 secs)\n"
                                   "Usage reported in TRES Seconds\n"
                                   "----------\n"
                                   "Cluster|Account|Login|Proper Name|TRES Name|Used\n";

inline const QByteArray kSwf = "; Version: 2.2\n; UnixStartTime: 1795305600\n"
                               "; TimeZoneString: Europe/Helsinki\n";

inline const QByteArray kApel = "APEL-individual-job-message: v0.3\n"
                                "Site: TEST\nMachineName: karolina\nLocalJobId: 31564872\n"
                                "LocalUserId: atlasprd\nGlobalUserName: /C=EU/CN=somebody\n"
                                "VO: fi\nWallDuration: 3600\nCpuDuration: 234256\nNodeCount: 2\n"
                                "StartTime: 1795305600\nEndTime: 1795309200\n%%\n";

inline const QByteArray kXml = recorded("usage_records.xml");

} // namespace ff::feeds::testing
