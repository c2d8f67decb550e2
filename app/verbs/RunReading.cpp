// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/planning/Backtest.h"
#include "app/cli/show/Accounting.h"
#include "app/cli/show/Show.h"
#include "app/cli/show/ShowCatalogue.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "models/federation/Catalogue.h"
#include "models/sources/StorageText.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace ff {
namespace {

/// What the cache takes on the disk, below the table.
void addStorage(Session& session, cli::Table& table) {
    const auto size = session.cache().check().storage();
    if (!size) {
        return; // what could be read stands above
    }
    const QLocale locale;
    const std::string words =
        storageText(*size, session.retention(), now(), Formatter(locale)).toStdString();
    table.remark = table.remark ? *table.remark + '\n' + words : words;
}

} // namespace

int runShow(const cli::Common& common, const cli::Show& wanted) {
    const bool hasCache = mayHaveCache(common);
    const bool capacity = wanted.subject == cli::Subject::capacity;
    // What the sites show may contradict the catalogue's capacity: the cache is asked where it is.
    if (cli::isOfCatalogue(wanted.subject) && !common.asOf && !common.demo &&
        !(capacity && hasCache)) {
        const Settings settings = readSettings(common.config);
        if (!settings.unreadable || !hasCache) { // else the cache may know the version before
            for (const Error& problem : settings.problems) {
                say(problem);
            }
            if (settings.unreadable) {
                return 1;
            }
            if (const int code = checkSystem(settings.federation, wanted.system); code != 0) {
                return code;
            }
            write(capacity ? cli::capacityTable(settings, wanted)
                           : cli::factoriesTable(settings, wanted),
                  wanted.format, std::cout);
            return 0;
        }
    }
    return withCache(common, [&](Session& session, const QueryContext& reading) {
        const Federation& federation = session.settings()->federation;
        if (const int code = std::max(checkSystem(federation, wanted.system),
                                      checkHolder(federation, wanted.holder));
            code != 0) {
            return code;
        }
        auto table = cli::show(wanted, reading);
        if (!table) {
            say(table.error());
            return exitCodeOf(table.error());
        }
        if (wanted.subject == cli::Subject::sources && !common.asOf) {
            addStorage(session, *table);
        }
        print(*table, wanted.format);
        return 0;
    });
}

int runUsage(const cli::Common& common, const cli::Usage& wanted) {
    return printTable(
        common, wanted.format, wanted.system,
        [&](Session&, const QueryContext& reading) { return cli::usageTable(wanted, reading); });
}

int runAttribution(const cli::Common& common, const cli::ListAttribution& wanted) {
    return printTable(common, wanted.format, wanted.system,
                      [&](Session& session, const QueryContext& reading) {
                          if (wanted.versions) {
                              return cli::versionsTable(session.cache().federations(), reading);
                          }
                          return cli::attributionTable(wanted, reading);
                      });
}

int runReconcile(const cli::Common& common, const cli::Reconcile& wanted) {
    return printTable(common, wanted.format, wanted.system,
                      [&](Session&, const QueryContext& reading) {
                          return cli::reconcileTable(wanted, reading, *reading.books);
                      });
}

int runBacktest(const cli::Common& common, const cli::Backtest& wanted) {
    return printTable(
        common, wanted.format, wanted.system,
        [&](Session&, const QueryContext& reading) { return cli::backtestTable(wanted, reading); });
}

namespace {

/// How many runs and roll-ups were compared, and what came of it.
std::string outcome(const LedgerSize& size, std::size_t differences) {
    const QString compared =
        differences == 0
            ? QCoreApplication::translate(
                  "verify", "%1 runs and %2 roll-ups of days and months were compared: all agree.")
            : QCoreApplication::translate(
                  "verify", "%1 runs and %2 roll-ups of days and months were compared: %3 differ. "
                            "“factoryfloor verify --rebuild” makes the roll-ups anew.");
    const QString counted = compared.arg(size.runs).arg(size.rollups);
    return (differences == 0 ? counted : counted.arg(differences)).toStdString();
}

/// What is damaged and what that means; empty where nothing is.
std::string damageRemark(const std::vector<Damage>& damage) {
    const bool isFile =
        std::ranges::any_of(damage, [](const Damage& each) { return each.window.empty(); });
    QStringList sentences;
    if (isFile) {
        sentences << QCoreApplication::translate(
            "verify",
            "The file itself is damaged. “factoryfloor repair” makes a new one of what can "
            "be read, and of a backup.");
    }
    const auto blocks =
        std::ranges::count_if(damage, [](const Damage& each) { return !each.window.empty(); });
    if (blocks > 0) {
        sentences << QCoreApplication::translate(
            "verify", "%n hours of samples are damaged; they count as not seen.", nullptr,
            int(blocks));
    }
    return sentences.join(QLatin1Char(' ')).toStdString();
}

cli::Table damageTable(const std::vector<Damage>& damage) {
    cli::Table table{{{"system"},
                      {"account"},
                      {"partition"},
                      {"qos"},
                      {"gpu_types"},
                      {"from"},
                      {"to"},
                      {"by_jobs"},
                      {"by_roll_up"},
                      {"what"}},
                     {}};
    for (const Damage& each : damage) {
        const auto time = [&](Instant at) {
            return each.window.empty() ? cli::Cell{} : cli::Cell{at};
        };
        table.rows.push_back({each.system.text,
                              each.account,
                              {},
                              {},
                              {},
                              time(each.window.from),
                              time(each.window.to),
                              {},
                              {},
                              each.what});
    }
    return table;
}

} // namespace

int runVerify(const cli::Common& common, const cli::Verify& wanted) {
    const auto opened = openToRead(common, !wanted.rebuild);
    if (!opened) {
        return 1;
    }
    LedgerCheck& check = opened->session->cache().check();
    if (wanted.rebuild) {
        if (const auto rebuilt = check.rebuild(); !rebuilt) {
            say(rebuilt.error());
            return 1;
        }
    }
    const auto differences = check.verify();
    const auto size = check.size();
    const auto damage = check.damage();
    if (damage && !damage->empty() && !(differences && size)) {
        // Roll-ups cannot be compared where a page of the jobs is bad.
        cli::Table bad = damageTable(*damage);
        bad.remark = damageRemark(*damage);
        print(bad, wanted.format);
        return 1;
    }
    if (!differences || !size || !damage) {
        say(!differences ? differences.error() : !size ? size.error() : damage.error());
        return 1;
    }
    cli::Table table = damageTable(*damage);
    table.remark = outcome(*size, differences->size());
    if (const std::string remark = damageRemark(*damage); !remark.empty()) {
        table.remark = *table.remark + '\n' + remark;
    }
    for (const RollupDifference& each : *differences) {
        table.rows.push_back({each.system.text, each.account, each.partition, each.qos,
                              each.gpuModel, each.window.from, each.window.to, each.expected,
                              each.stored, std::string("roll-up")});
    }
    addStorage(*opened->session, table);
    print(table, wanted.format);
    return differences->empty() && damage->empty() ? 0 : 1;
}

int runBackUp(const cli::Common& common, const cli::BackUp& wanted) {
    const auto opened = openToRead(common);
    if (!opened) {
        return 1;
    }
    if (const auto copied = opened->session->cache().backUp(wanted.file); !copied) {
        say(copied.error());
        return 1;
    }
    return 0;
}

int runExample(const cli::Example& wanted) {
    using File = cli::Example::File;
    std::cout << (wanted.file == File::federation ? exampleFederation()
                  : wanted.file == File::sources  ? exampleSources()
                                                  : exampleAlerts())
              << std::flush;
    return 0;
}

} // namespace ff
