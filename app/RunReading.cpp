// SPDX-License-Identifier: GPL-3.0-only
#include "app/Headless.h"
#include "app/Run.h"
#include "app/cli/Accounting.h"
#include "app/cli/Show.h"

#include <filesystem>
#include <iostream>

namespace ff {

int runShow(const cli::Common& common, const cli::Show& wanted) {
    const bool hasCache = std::filesystem::exists(common.cache);
    if (wanted.subject == cli::Subject::capacity && !common.asOf) {
        const Settings settings = readSettings(common.config);
        if (!settings.unreadable || !hasCache) { // else the cache may know the version before
            for (const Error& problem : settings.problems)
                say(problem);
            if (settings.unreadable)
                return 1;
            write(cli::capacityTable(settings, wanted), wanted.format, std::cout);
            return 0;
        }
    }
    return printTable(common, wanted.format,
                      [&](Session&, const Reading& reading) { return cli::show(wanted, reading); });
}

int runUsage(const cli::Common& common, const cli::Usage& wanted) {
    return printTable(common, wanted.format, [&](Session&, const Reading& reading) {
        return cli::usageTable(wanted, reading);
    });
}

int runAttribution(const cli::Common& common, const cli::ListAttribution& wanted) {
    return printTable(common, wanted.format, [&](Session& session, const Reading& reading) {
        if (wanted.versions)
            return cli::versionsTable(session.cache().federations(), reading);
        return cli::attributionTable(wanted, reading);
    });
}

int runReconcile(const cli::Common& common, const cli::Reconcile& wanted) {
    return printTable(common, wanted.format, [&](Session&, const Reading& reading) {
        return cli::reconcileTable(wanted, reading, *reading.books);
    });
}

int runVerify(const cli::Common& common, const cli::Verify& wanted) {
    auto options = optionsOf(common);
    options.readOnly = !wanted.rebuild;
    const auto session = Session::open(std::move(options));
    if (!session) {
        say(session.error());
        return 1;
    }
    store::Cache& cache = (*session)->cache();
    if (wanted.rebuild)
        if (const auto rebuilt = cache.check().rebuild(); !rebuilt) {
            say(rebuilt.error());
            return 1;
        }
    const auto differences = cache.check().verify();
    if (!differences) {
        say(differences.error());
        return 1;
    }
    cli::Table table{{{"system"},
                      {"account"},
                      {"partition"},
                      {"qos"},
                      {"from"},
                      {"to"},
                      {"by_jobs"},
                      {"by_roll_up"}},
                     {},
                     false};
    for (const RollupDifference& each : *differences)
        table.rows.push_back({each.system.text, each.account, each.partition, each.qos,
                              each.window.from, each.window.to, each.expected, each.stored});
    write(table, cli::Format::table, std::cout);
    return differences->empty() ? 0 : 1;
}

} // namespace ff
