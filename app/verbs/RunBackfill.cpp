// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/PastByHand.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "app/verbs/UntilStopped.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace ff {
namespace {

/// One line on stderr that is written anew; where that is no terminal, a line each whole percent.
class ProgressLine final {
public:
    void show(const PastProgress& progress) {
        const std::int64_t percent = progress.done * 100 / std::max<std::int64_t>(progress.of, 1);
        if (!m_isTerminal && percent == m_percent) {
            return;
        }
        m_percent = percent;
        const QString text =
            QCoreApplication::translate("backfill", "%1: back to %2, %3 of %4 days (%5 %)")
                .arg(QString::fromStdString(progress.source.text),
                     QString::fromStdString(toIso8601(progress.day)))
                .arg(progress.done)
                .arg(progress.of)
                .arg(percent);
        // What a terminal is to obey goes past std::cerr, which lets nothing of it through.
        std::clog << (m_isTerminal ? "\r\x1b[K" : "") << std::flush;
        std::cerr << text.toStdString() << (m_isTerminal ? "" : "\n") << std::flush;
        m_open = m_isTerminal;
    }
    void end() {
        if (m_open) {
            std::cerr << std::endl;
        }
        m_open = false;
    }

private:
    bool m_isTerminal = isatty(STDERR_FILENO) == 1;
    bool m_open = false;
    std::int64_t m_percent = -1;
};

} // namespace

int runBackfill(const cli::Common& common, const cli::Backfill& wanted) {
    if (*wanted.from >= *wanted.to || (wanted.every && *wanted.every < std::chrono::seconds{1})) {
        std::cerr << QCoreApplication::translate(
                         "backfill", "Nothing can be fetched: --from must be before --to, and "
                                     "--every at least 1s.")
                         .toStdString()
                  << '\n';
        return 2;
    }
    stopOnSignals();
    const auto session = Session::open(optionsOf(common));
    if (!session) {
        say(session.error());
        return 1;
    }
    if (const int code = checkSystem((*session)->settings()->federation, wanted.system);
        code != 0) {
        return code;
    }
    if (!hasPast(*(*session)->settings(), wanted.system)) {
        std::cerr << QCoreApplication::translate(
                         "backfill", "No source of %1 tells its past. Add one of kind prometheus "
                                     "or slurm-rest to %2.")
                         .arg(QString::fromStdString(wanted.system.text),
                              QString::fromStdString((common.config / "sources.toml").string()))
                         .toStdString()
                  << '\n';
        return 2;
    }
    ProgressLine line;
    // Beside a collector or a window, that one fetches it: only one program writes to a cache.
    const bool isOurs = (*session)->writable();
    const auto fetched = (isOurs ? fetchPast : letFetchPast)(
        **session, {wanted.system, {*wanted.from, std::min(*wanted.to, now())}, wanted.every},
        [&](const PastProgress& progress) { line.show(progress); }, [] { return !isStopped(); });
    line.end();
    if (!fetched && !isOurs && fetched.error().code == ErrorCode::cacheLocked) {
        std::cerr << QCoreApplication::translate(
                         "backfill",
                         "Another program writes to %1, and does not fetch the past for "
                         "this one. End it, run this again, and start it after that.")
                         .arg(QString::fromStdString(common.cache.string()))
                         .toStdString()
                  << '\n';
        return 1;
    }
    if (!fetched && fetched.error().code == ErrorCode::cancelled) {
        std::cerr << QCoreApplication::translate(
                         "backfill", "Stopped. What came is kept; the same command goes on there.")
                         .toStdString()
                  << '\n';
        return 1;
    }
    if (!fetched) {
        say(fetched.error());
        return exitCodeOf(fetched.error());
    }
    return 0;
}

} // namespace ff
