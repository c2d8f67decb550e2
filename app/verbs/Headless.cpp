// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/Headless.h"

#include "app/services/reading/Gather.h"
#include "app/services/reading/ReadUsage.h"
#include "app/verbs/Run.h"
#include "app/verbs/UntilStopped.h"
#include "models/core/ErrorText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <iostream>

namespace ff {

void say(const Error& error) {
    std::cerr << describe(error).toStdString() << '\n';
}

int afterPrinting(int code) {
    std::cout.flush();
    if (std::cout) {
        return code;
    }
    if (isPipeClosed()) { // "| head" has what it wants
        return 128 + SIGPIPE;
    }
    say({ErrorCode::fileUnwritable, "what was printed did not arrive", "stdout"});
    return std::max(code, 1);
}

bool printWritten(const Result<std::vector<std::filesystem::path>>& written) {
    if (!written) {
        say(written.error());
        return false;
    }
    for (const std::filesystem::path& file : *written) {
        std::cout << file.string() << '\n';
    }
    std::cout << std::flush;
    return true;
}

int exitCodeOf(const Error& error) {
    return error.code == ErrorCode::unknownSystem ? 2 : 1;
}

int checkSystem(const Federation& federation, const std::optional<SystemId>& system) {
    if (!system) {
        return 0;
    }
    const auto known = systemNamed(federation, *system);
    if (known) {
        return 0;
    }
    say(known.error());
    return exitCodeOf(known.error());
}

int checkHolder(const Federation& federation, const std::optional<HolderId>& holder) {
    if (!holder || federation.holder(*holder)) {
        return 0;
    }
    QStringList known;
    for (const Holder& each : federation.holders) {
        known << QString::fromStdString(each.id.text);
    }
    std::cerr << QCoreApplication::translate("report", "There is no holder “%1”. Known are: %2.")
                     .arg(QString::fromStdString(holder->text), known.join(QStringLiteral(", ")))
                     .toStdString()
              << '\n';
    return 2;
}

namespace {

/// One line on stderr each ten percent, while a cache of an older version is brought up to date.
class UpgradeLine final {
public:
    void show(const store::Upgrade& upgrade) {
        const int tenths = int(upgrade.part * 10);
        if (tenths <= m_tenths) {
            return;
        }
        m_tenths = tenths;
        std::cerr << QCoreApplication::translate(
                         "cache", "The cache is brought up to date: %1 %. A copy of it as it was "
                                  "is kept beside it.")
                         .arg(tenths * 10)
                         .toStdString()
                  << std::endl;
    }

private:
    int m_tenths = 0; ///< a small cache is done before anything is to be said
};

} // namespace

Session::Options optionsOf(const cli::Common& common) {
    Session::Options options;
    options.config = common.config;
    options.cache = common.cache;
    options.trouble = say;
    options.upgrading = [line = std::make_shared<UpgradeLine>()](const store::Upgrade& upgrade) {
        line->show(upgrade);
        return !isStopped();
    };
    return options;
}

namespace {

/// All the ports as of a time, and the rules then in force.
Result<QueryContext> knownAt(const QueryContext& today, const store::KnownAsOf& then,
                             const FederationArchive& archive, Instant at) {
    QueryContext past{then.samples(), then.jobs(), then.polls(), today.settings, today.now, at};
    past.books = &then.books();
    past.reservations = &then.reservations();
    return asKnownAt(past, archive, at);
}

} // namespace

bool mayHaveCache(const cli::Common& common) {
    std::error_code unknown; // a folder that may not be looked into: opening says why
    return std::filesystem::exists(common.cache, unknown) || unknown;
}

bool hasCache(const cli::Common& common) {
    if (mayHaveCache(common)) {
        return true;
    }
    std::cerr << QCoreApplication::translate(
                     "show", "There is no cache at %1 yet. “factoryfloor collect” and "
                             "“factoryfloor import” make it, or name another with --cache.")
                     .arg(QString::fromStdString(common.cache.string()))
                     .toStdString()
              << '\n';
    return false;
}

bool isWritable(const Session& session, const cli::Common& common) {
    if (session.writable()) {
        return true;
    }
    std::cerr << QCoreApplication::translate(
                     "collect", "Another program writes to %1 already, and polls these sites. "
                                "To poll from here, name another cache with --cache.")
                     .arg(QString::fromStdString(common.cache.string()))
                     .toStdString()
              << '\n';
    return false;
}

namespace {

/// Polls the simulated sites once and fetches their past, as a window does while it runs. False
/// when a signal came meanwhile.
bool fillFromSites(Session& session) {
    session.pollOnce();
    session.fillPast();
    while (!isStopped() && !session.waitForPast(std::chrono::seconds{1})) {
    }
    static_cast<void>(session.cache().flush());
    return !isStopped();
}

} // namespace

std::optional<OpenedSession> openToRead(const cli::Common& common, bool readOnly) {
    if (!common.demo && !hasCache(common)) {
        return {};
    }
    OpenedSession opened;
    auto options = optionsOf(common);
    options.readOnly = readOnly;
    if (common.demo) {
        stopOnSignals(); // the folder is taken away
        opened.place = std::make_unique<QTemporaryDir>();
        options.cache = opened.place->filePath(QStringLiteral("demo.sqlite")).toStdString();
        options.demo = demo::DemoOptions{.days = common.demoDays, .now = now()};
        options.readOnly = false;
    }
    const auto session = Session::open(std::move(options));
    if (!session) {
        say(session.error());
        return {};
    }
    opened.session = *session;
    if (common.demo && !fillFromSites(**session)) {
        return {};
    }
    return opened;
}

void print(const cli::Table& table, cli::Format format) {
    write(table, format, std::cout);
    if (table.remark) {
        std::cerr << *table.remark << '\n';
    }
}

int withCache(const cli::Common& common,
              const std::function<int(Session&, const QueryContext&)>& answer) {
    const auto opened = openToRead(common);
    if (!opened) {
        return 1;
    }
    const auto* session = &opened->session;
    if ((*session)->settings()->unreadable) {
        return 1; // the reason has been said
    }
    store::Cache& cache = (*session)->cache();
    const auto then = common.asOf ? cache.knownAsOf(*common.asOf) : nullptr;
    QueryContext today = (*session)->reading();
    today.lines = nullptr; // what is printed is compared, with reports for one: to the last bit
    const Result<QueryContext> reading =
        then ? knownAt(today, *then, cache.federations(), *common.asOf)
             : Result<QueryContext>(today);
    if (!reading) {
        say(reading.error());
        return exitCodeOf(reading.error());
    }
    return answer(**session, *reading);
}

int printTable(const cli::Common& common, cli::Format format, const std::optional<SystemId>& system,
               const std::function<Result<cli::Table>(Session&, const QueryContext&)>& answer) {
    return withCache(common, [&](Session& session, const QueryContext& reading) {
        if (const int code = checkSystem(session.settings()->federation, system); code != 0) {
            return code;
        }
        const Result<cli::Table> table = answer(session, reading);
        if (!table) {
            say(table.error());
            return exitCodeOf(table.error());
        }
        print(*table, format);
        return 0;
    });
}

} // namespace ff
