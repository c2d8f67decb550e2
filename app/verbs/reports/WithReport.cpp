// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/reports/WithReport.h"

#include "app/services/reports/ReadReport.h"
#include "app/verbs/Headless.h"
#include "app/verbs/UntilStopped.h"
#include "app/verbs/reports/SaveReport.h"
#include "models/config/ZoneName.h"
#include "models/language/InLanguage.h"
#include "models/reports/ReportEdits.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <set>
#include <string>

namespace ff {
namespace {

/// "There is no ... X. Known are: ..." on stderr; the exit code of wrong usage.
int refuse(const char* sentence, const std::string& got, const QStringList& known) {
    std::cerr << QCoreApplication::translate("report", sentence)
                     .arg(QString::fromStdString(got), known.join(QStringLiteral(", ")))
                     .toStdString()
              << '\n';
    return 2;
}

template <class Items>
QStringList idsOf(const Items& items) {
    QStringList ids;
    for (const auto& item : items) {
        ids << QString::fromStdString(item.id.text);
    }
    return ids;
}

/// 0, or 2 after the sentence that says what is not known and what is.
int checkNames(const Federation& federation, const cli::MakeReport& wanted) {
    if (const int code = checkHolder(federation, wanted.holder); code != 0) {
        return code;
    }
    const bool isNetwork =
        !wanted.network || std::ranges::find(federation.networks, *wanted.network, &Network::id) !=
                               federation.networks.end();
    if (!isNetwork) {
        return refuse(QT_TRANSLATE_NOOP("report", "There is no network “%1”. Known are: %2."),
                      wanted.network->text, idsOf(federation.networks));
    }
    return checkSystem(federation, wanted.system);
}

/// 0, or 2 after the sentence that says which section is not known and which are.
int checkSections(const report::Report& made, const report::ReportEdits& edits) {
    QStringList known;
    for (const report::Section& section : made.sections) {
        known << QString::fromStdString(section.id);
    }
    std::set<std::string> named = edits.leftOut;
    for (const auto& [section, text] : edits.comments) {
        named.insert(section);
    }
    for (const std::string& section : named) {
        if (!known.contains(QString::fromStdString(section))) {
            return refuse(
                QT_TRANSLATE_NOOP("report", "The report has no section “%1”. It has: %2."), section,
                known);
        }
    }
    return 0;
}

int refuseZone(const std::string& zone) {
    QStringList known{QStringLiteral("UTC")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.startsWith("Europe/")) {
            known << QString::fromLatin1(id);
        }
    }
    return refuse(QT_TRANSLATE_NOOP("report", "There is no time zone “%1”. Known are, among others "
                                              "of the IANA list: %2."),
                  zone, known);
}

int make(Session& session, const QueryContext& reading, const cli::MakeReport& wanted,
         const NamedPeriod& period, const UseReport& use) {
    if (const int code = checkNames(reading.settings->federation, wanted); code != 0) {
        return code;
    }
    const report::Request request = requestOf(session, reading, wanted, period);
    const InLanguage language(request.locale);
    const auto made = readReport(reading, request);
    if (!made) {
        say(made.error());
        return exitCodeOf(made.error());
    }
    if (const int code = checkSections(*made, wanted.edits); code != 0) {
        return code;
    }
    return use({session, reading, request, report::edited(*made, wanted.edits)});
}

/// The simulated federation with as much of a past as the report looks at.
int simulate(const cli::Common& common, const cli::MakeReport& wanted, const NamedPeriod& period,
             const UseReport& use) {
    using namespace std::chrono;
    constexpr int kMostDays = 366;
    stopOnSignals(); // the folder is taken away
    const QTemporaryDir place;
    auto options = optionsOf(common);
    options.cache = place.filePath(QStringLiteral("demo.sqlite")).toStdString();
    const auto past = ceil<days>(now() - std::min(period.before.from, period.window.from)).count();
    options.demo = demo::DemoOptions{1, int(std::clamp<std::int64_t>(past, 1, kMostDays)), now()};
    const auto session = Session::open(std::move(options));
    if (!session) {
        say(session.error());
        return 1;
    }
    (*session)->pollOnce();
    (*session)->fillPast();
    const auto giveUp = steady_clock::now() + minutes{30};
    while (!(*session)->waitForPast(seconds{1})) {
        if (isStopped()) {
            return 1;
        }
        if (steady_clock::now() < giveUp) {
            continue;
        }
        std::cerr << QCoreApplication::translate("report",
                                                 "The simulated past did not come in time.")
                         .toStdString()
                  << '\n';
        return 1;
    }
    return make(**session, (*session)->reading(), wanted, period, use);
}

} // namespace

report::Request requestOf(Session& session, const QueryContext& reading,
                          const cli::MakeReport& wanted, const NamedPeriod& period) {
    report::Request request;
    request.kind = wanted.kind;
    if (!wanted.language.empty()) {
        request.locale = localeOf(wanted.language);
    }
    request.style = wanted.style;
    report::setPeriod(request, period, reading.now);
    request.scope.zone = wanted.zone;
    request.scope.network = wanted.network.value_or(NetworkId{});
    request.scope.holder = wanted.holder.value_or(HolderId{});
    request.scope.unit = wanted.unit;
    request.system = wanted.system.value_or(SystemId{});
    request.note = wanted.edits.summary;
    if (const auto rules =
            session.cache().federations().inForce(reading.asOf.value_or(reading.now));
        rules && *rules) {
        request.rulesSince = (*rules)->since;
    }
    return request;
}

bool canWrite(const std::set<report::FileFormat>& formats) {
    if (!formats.contains(report::FileFormat::pdf) || canDrawPages()) {
        return true;
    }
    std::cerr << QCoreApplication::translate(
                     "report",
                     "This program was built without its window, and writes no PDF. The package "
                     "\"factoryfloor\" does; html, xlsx, csv and json are written here too.")
                     .toStdString()
              << '\n';
    return false;
}

int withReport(const cli::Common& common, const cli::MakeReport& wanted, const UseReport& use) {
    const std::string& language = common.language;
    if (!language.empty() &&
        QLocale(QString::fromStdString(language)).language() != QLocale().language()) {
        return 2; // which languages there are has been said
    }
    if (!isZone(wanted.zone)) {
        return refuseZone(wanted.zone);
    }
    const auto period = namedPeriod(wanted.period, wanted.zone, common.asOf.value_or(now()));
    if (!period) {
        return refuse(QT_TRANSLATE_NOOP("report", "“%1” is no period. Known are: %2."),
                      wanted.period,
                      {QStringLiteral("2026-10"), QStringLiteral("2026-Q3"), QStringLiteral("2026"),
                       QStringLiteral("last-month"), QStringLiteral("last-quarter"),
                       QStringLiteral("last-year"), QStringLiteral("2026-10-01..2026-10-15")});
    }
    if (wanted.simulate) {
        return simulate(common, wanted, *period, use);
    }
    return withCache(common, [&](Session& session, const QueryContext& reading) {
        return make(session, reading, wanted, *period, use);
    });
}

} // namespace ff
