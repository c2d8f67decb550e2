// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/SiteCommand.h"
#include "app/cli/text/Table.h"
#include "app/imports/FileKinds.h"
#include "app/imports/ImportFiles.h"
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"
#include "models/core/ErrorText.h"

#include <QCoreApplication>

#include <iostream>

namespace ff {
namespace {

constexpr std::size_t kLinesQuoted = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString quoted(const std::string& words) {
    return QString::fromStdString(words);
}

void tell(const QString& words) {
    std::cerr << words.toStdString() << '\n';
}

/// What to ask the site for, where a file is not that.
void sayCommand(cli::FileKind kind) {
    if (const QString command = QString::fromLatin1(cli::siteCommand(kind)); !command.isEmpty()) {
        tell(Words::tr("Ask the site for the output of:\n  %1").arg(command));
    }
}

void sayRejects(const std::string& file, const FileImport& done, bool ofJson) {
    if (!done.readBefore.empty()) {
        tell(Words::tr("%1 was imported before with other options (%2). What it said of %3 jobs "
                       "was withdrawn first.")
                 .arg(quoted(file), quoted(done.readBefore), QString::number(done.withdrawn)));
    }
    for (const std::string& warning : done.warnings) {
        tell(Words::tr("%1: %2.").arg(quoted(file), quoted(warning)));
    }
    if (!done.nothingRan.empty()) {
        tell(Words::tr("%1: nothing to take: %2.").arg(quoted(file), quoted(done.nothingRan)));
    }
    for (std::size_t i = 0; i < std::min(done.rejects.size(), kLinesQuoted); ++i) {
        tell(done.rejects[i].line == 0
                 ? Words::tr("%1: %2.").arg(quoted(file), quoted(done.rejects[i].reason))
                 : (ofJson ? Words::tr("%1, job %2: %3.") : Words::tr("%1, line %2: %3."))
                       .arg(quoted(file), QString::number(done.rejects[i].line),
                            quoted(done.rejects[i].reason)));
    }
    if (done.bad > kLinesQuoted) {
        tell(Words::tr("%1: and %2 more.")
                 .arg(quoted(file), QString::number(done.bad - kLinesQuoted)));
    }
    if (!done.rejectsFile.empty()) {
        tell(Words::tr("What did not go in is kept, without names, in %1.")
                 .arg(quoted(done.rejectsFile.string())));
    }
    if (done.counts.refused > 0) {
        tell(Words::tr("%1: %2 jobs have impossible times or counts and were refused.")
                 .arg(quoted(file), QString::number(done.counts.refused)));
    }
}

/// A coverage that nobody stated is said, since a file of one account only would not have it.
void sayCover(const std::string& file, const cli::Import& wanted, const FileImport& done) {
    if (!done.cover.empty() && !wanted.from) {
        tell(Words::tr("%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, "
                       "import it with --partial; if it covers more, say so with --from and --to.")
                 .arg(quoted(file), quoted(wanted.system->text),
                      quoted(toIso8601(done.cover.front().from)),
                      quoted(toIso8601(done.cover.back().to))));
    }
}

std::vector<cli::Cell> rowOf(const std::string& file, const FileImport& done) {
    QString result = Words::tr("ok");
    if (done.known) {
        result = Words::tr("nothing new: it was imported before");
    } else if (done.tookNothing()) {
        result = Words::tr("nothing of it is right");
    } else if (!done.allGood()) {
        result = Words::tr("some of it is bad");
    } else if (!done.nothingRan.empty()) {
        result = Words::tr("nothing ran");
    }
    std::vector<cli::Cell> row{file,
                               done.counts.added,
                               done.counts.changed,
                               done.counts.unchanged,
                               done.counts.refused,
                               std::int64_t(done.totals),
                               std::int64_t(done.bad),
                               std::int64_t(done.passedOver)};
    const bool covers = !done.cover.empty();
    row.push_back(covers ? cli::Cell{done.cover.front().from} : cli::Cell{});
    row.push_back(covers ? cli::Cell{done.cover.back().to} : cli::Cell{});
    row.push_back(result.toStdString());
    return row;
}

FileToImport requestOf(const cli::Common& common, const cli::Import& wanted, const System& system) {
    FileToImport request;
    request.format = formatOf(wanted.kind);
    request.system = system.id;
    request.cluster = system.cluster;
    request.rejects = rejectsBeside(common.cache);
    request.reading = wanted.reading;
    if (wanted.from && wanted.to) {
        request.asked = Window{*wanted.from, *wanted.to};
    }
    return request;
}

} // namespace

int runImport(const cli::Common& common, const cli::Import& wanted) {
    std::error_code ignored; // opening the cache says what is wrong, in words
    std::filesystem::create_directories(common.cache.parent_path(), ignored);
    const auto session = Session::open(optionsOf(common));
    if (!session) {
        say(session.error());
        return 1;
    }
    const auto settings = (*session)->settings();
    if (settings->unreadable) {
        return 1; // the reason has been said
    }
    if (const int code = checkSystem(settings->federation, wanted.system); code != 0) {
        return code;
    }
    const System* system = settings->federation.system(*wanted.system);
    if (!(*session)->writable()) {
        tell(Words::tr(
                 "Another Factory Floor writes to %1. Close it, or put the files into a watched "
                 "folder (kind = \"folder\" in sources.toml), where that one takes them.")
                 .arg(quoted(common.cache.string())));
        return 1;
    }
    cli::Table table{{{"file"},
                      {"added"},
                      {"changed"},
                      {"unchanged"},
                      {"refused"},
                      {"totals"},
                      {"bad"},
                      {"passed_over"},
                      {"covers_from"},
                      {"covers_to"},
                      {"result"}},
                     {},
                     false};
    FileToImport request = requestOf(common, wanted, *system);
    bool good = true;
    for (const std::string& file : wanted.files) {
        request.path = file;
        const auto done = importInto((*session)->cache(), request);
        if (!done) {
            good = false;
            say(done.error());
            if (done.error().code == ErrorCode::syntax) {
                sayCommand(wanted.kind);
            }
            continue;
        }
        good = good && done->allGood();
        sayRejects(file, *done, wanted.kind == cli::FileKind::sacctJson);
        if (done->tookNothing()) {
            sayCommand(wanted.kind);
        }
        sayCover(file, wanted, *done);
        table.rows.push_back(rowOf(file, *done));
    }
    if (!table.rows.empty()) {
        write(table, cli::Format::table, std::cout);
    }
    return good ? 0 : 1;
}

} // namespace ff
