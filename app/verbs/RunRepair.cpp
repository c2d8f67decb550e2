// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/RepairCache.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"

#include <QCoreApplication>
#include <QString>

#include <iostream>

namespace ff {
namespace {

/// "cache.sqlite" -> "cache.repaired-2026-11-27T010203Z.sqlite", beside it.
std::filesystem::path beside(const std::filesystem::path& cache) {
    std::string time = toIso8601(now());
    std::erase(time, ':');
    std::filesystem::path name = cache.stem();
    name += ".repaired-" + time;
    name += cache.extension();
    return cache.parent_path() / name;
}

/// What there is now, and what to do with it.
QString outcome(const Repaired& repaired, const cli::Common& common,
                const std::filesystem::path& out) {
    const auto text = [](const std::filesystem::path& file) {
        return QString::fromStdString(file.string());
    };
    QStringList sentences;
    if (repaired.isOfBackupAlone) {
        sentences << QCoreApplication::translate("repair", "Nothing of %1 can be read: %2 has what "
                                                           "the backup has.")
                         .arg(text(common.cache), text(out));
    } else {
        sentences << QCoreApplication::translate("repair",
                                                 "%1 has what could be read of %2: %n "
                                                 "rows.",
                                                 nullptr, int(repaired.rows))
                         .arg(text(out), text(common.cache));
    }
    if (repaired.fromBackup > 0) {
        sentences << QCoreApplication::translate("repair", "%n rows are of the backup.", nullptr,
                                                 int(repaired.fromBackup));
    }
    if (repaired.lost.empty()) {
        sentences << QCoreApplication::translate("repair", "Nothing is gone.");
    } else {
        sentences << QCoreApplication::translate(
            "repair", "What is gone counts as not seen. The sources are asked for it again, as far "
                      "back as backfill_days says; “factoryfloor backfill” asks for more.");
    }
    sentences << QCoreApplication::translate("repair", "To use it, put it in place of the damaged "
                                                       "file, which is as it was, or name it with "
                                                       "--cache.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

int runRepair(const cli::Common& common, const cli::Repair& wanted) {
    if (!hasCache(common)) {
        return 1;
    }
    const auto out = wanted.out.value_or(beside(common.cache));
    const auto repaired = repairCache({common.cache, out, wanted.backup});
    if (!repaired) {
        say(repaired.error());
        return 1;
    }
    cli::Table table{{{"system"}, {"account"}, {"from"}, {"to"}, {"what"}}, {}};
    for (const Damage& each : repaired->lost) {
        const auto time = [&](Instant at) {
            return each.window.empty() ? cli::Cell{} : cli::Cell{at};
        };
        table.rows.push_back({each.system.text, each.account, time(each.window.from),
                              time(each.window.to), each.what});
    }
    table.remark = outcome(*repaired, common, out).toStdString();
    print(table, wanted.format);
    return 0;
}

} // namespace ff
