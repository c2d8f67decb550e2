// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/Headless.h"
#include "app/verbs/Run.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace ff {
namespace {

/// A file's name may name a person and is not kept. So many digits of the hash of its content
/// (b2sum -l 256) tell two files apart.
constexpr std::size_t kHashShown = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString quoted(const std::string& words) {
    return QString::fromStdString(words);
}

QString time(Instant at) {
    return quoted(toIso8601(std::chrono::floor<std::chrono::seconds>(at)));
}

void tell(const QString& words) {
    std::cerr << words.toStdString() << '\n';
}

std::int64_t jobsOf(const KeptImport& kept) {
    const ImportCounts& counts = kept.file.counts;
    return counts.added + counts.changed + counts.unchanged;
}

/// False of a file that was looked at and gave nothing: it failed.
bool tookSomething(const KeptImport& kept) {
    return kept.file.whole || jobsOf(kept) > 0 || kept.totals > 0;
}

Result<std::vector<KeptImport>> imports(Session& session) {
    auto list = session.cache().imports().list();
    if (list) {
        std::erase_if(*list, [](const KeptImport& kept) { return !tookSomething(kept); });
    }
    return list;
}

cli::Table listTable(const std::vector<KeptImport>& list, const std::optional<SystemId>& system) {
    cli::Table table{{{"id"},
                      {"imported"},
                      {"format"},
                      {"system"},
                      {"covers_from"},
                      {"covers_to"},
                      {"jobs"},
                      {"totals"},
                      {"rejected"},
                      {"withdrawn"},
                      {"content"}},
                     {},
                     false};
    for (const KeptImport& kept : list) {
        const ImportedFile& file = kept.file;
        if (system && file.system != *system) {
            continue;
        }
        const std::optional<Instant> from =
            file.cover ? std::optional(file.cover->from) : std::nullopt;
        const std::optional<Instant> to = file.cover ? std::optional(file.cover->to) : std::nullopt;
        table.rows.push_back({file.number, std::chrono::floor<std::chrono::seconds>(file.at),
                              file.reading, file.system.text, cli::cell(from), cli::cell(to),
                              jobsOf(kept), kept.totals, file.rejected + file.counts.refused,
                              cli::cell(kept.withdrawn), file.hash.substr(0, kHashShown)});
    }
    if (table.rows.empty()) {
        table.remark = Words::tr("No file was imported.").toStdString();
    }
    return table;
}

/// The numbers that there are, for whoever named another one.
QString knownNumbers(const std::vector<KeptImport>& list) {
    QStringList words;
    for (const KeptImport& kept : list) {
        words << Words::tr("%1 (%2, %3, %4)")
                     .arg(QString::number(kept.file.number), quoted(kept.file.reading),
                          quoted(kept.file.system.text), time(kept.file.at));
    }
    return words.isEmpty() ? Words::tr("none") : words.join(QStringLiteral("; "));
}

/// What was taken back, in a sentence.
void sayWithdrawn(const KeptImport& kept, std::int64_t runs) {
    const ImportedFile& file = kept.file;
    tell(Words::tr("Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals "
                   "counts no more. What was known before of these jobs counts again.")
             .arg(QString::number(file.number), quoted(file.reading), quoted(file.system.text),
                  QString::number(runs), QString::number(kept.totals)));
    if (file.cover) {
        tell(Words::tr("The time from %1 to %2 is covered no more by it.")
                 .arg(time(file.cover->from), time(file.cover->to)));
    }
}

} // namespace

int runListImports(const cli::Common& common, const cli::ListImports& wanted) {
    return printTable(common, wanted.format, wanted.system,
                      [&](Session& session, const QueryContext&) -> Result<cli::Table> {
                          const auto list = imports(session);
                          if (!list) {
                              return std::unexpected(list.error());
                          }
                          return listTable(*list, wanted.system);
                      });
}

int runWithdrawImport(const cli::Common& common, const cli::WithdrawImport& wanted) {
    if (!hasCache(common)) {
        return 1;
    }
    const auto session = Session::open(optionsOf(common));
    if (!session) {
        say(session.error());
        return 1;
    }
    if (!(*session)->writable()) {
        tell(Words::tr("Another Factory Floor writes to %1. Close it first.")
                 .arg(quoted(common.cache.string())));
        return 1;
    }
    const auto list = imports(**session);
    if (!list) {
        say(list.error());
        return 1;
    }
    const auto kept = std::ranges::find(*list, wanted.id,
                                        [](const KeptImport& each) { return each.file.number; });
    if (kept == list->end()) {
        tell(Words::tr("There is no import %1. There are: %2.")
                 .arg(QString::number(wanted.id), knownNumbers(*list)));
        return 1;
    }
    if (kept->withdrawn) {
        tell(Words::tr("Import %1 was withdrawn already, %2. Nothing changed.")
                 .arg(QString::number(wanted.id), time(*kept->withdrawn)));
        return 0;
    }
    const auto runs = (*session)->cache().imports().withdraw(kept->file);
    if (!runs) {
        say(runs.error());
        return 1;
    }
    sayWithdrawn(*kept, *runs);
    return 0;
}

} // namespace ff
