// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"
#include "app/cli/SiteCommand.h"
#include "models/config/ZoneName.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <sstream>

namespace ff::cli {
namespace {

/// "payer,mode" in the order given; a name that is none says which there are.
std::vector<Dimension> readCuts(const std::string& text) {
    std::vector<Dimension> cuts;
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        const auto cut = dimensionByName(word);
        if (!cut) {
            throw CLI::ValidationError(
                "--by", tr("knows payer, beneficiary, system, account, mode, partition, "
                           "organisation and model; it got: ") +
                            word);
        }
        if (std::ranges::find(cuts, *cut) == cuts.end()) { // a column twice is one name for two
            cuts.push_back(*cut);
        }
    }
    return cuts;
}

void addUsage(CLI::App& app, Usage& usage) {
    auto* verb = app.add_subcommand("usage", tr("GPU-hours, in any cut"));
    verb->add_option_function<std::string>(
            "--by", [&usage](const std::string& text) { usage.by = readCuts(text); },
            tr("payer, beneficiary, system, account, mode, partition, organisation, model (of the "
               "GPUs); several with commas"))
        ->required();
    addZone(*verb, usage.zone, tr("time zone in which periods are cut, and dates are meant"));
    addPeriod(*verb, usage.period, usage.from, usage.to, usage.zone);
    verb->add_option_function<std::string>(
        "--every",
        [&usage](const std::string& text) {
            usage.every = everyByName(text);
            if (!usage.every) {
                throw CLI::ValidationError(
                    "--every", tr("knows hour, day, week, month and quarter; it got: ") + text);
            }
        },
        tr("one row for each hour, day, week, month or quarter"));
    const std::map<std::string, GpuUnit> units{{"physical", GpuUnit::physical},
                                               {"h100", GpuUnit::h100Equivalent}};
    oneOf(verb->add_option("--unit", usage.unit, tr("physical GPUs, or H100 equivalents")), units);
    addId(*verb, "--system", usage.system, tr("one system, by its id"));
    addFormat(*verb, usage.format, true);
    verb->footer(
        tr("GPU-hours are those of physical GPUs. Where a site's Slurm counts the dies of a GPU\n"
           "(LUMI: two), they are that much less than what sacct and sreport add up to;\n"
           "site_units are in the unit that the site charges in."));
}

constexpr const char* kAsk =
    QT_TRANSLATE_NOOP("ff::cli", "What to ask a site for, FROM and TO as in 2026-10-01:");

/// What to ask a site for, a paragraph for each kind of file.
std::string siteCommands() {
    std::string text = tr(kAsk);
    for (const auto& [name, kind] :
         {std::pair{"sacct", FileKind::sacct}, std::pair{"sacct-json", FileKind::sacctJson},
          std::pair{"sreport", FileKind::sreport}}) {
        text += std::string("\n\n") + name + ":\n  " + siteCommand(kind);
    }
    return text;
}

/// `import list` and `import withdraw`, of which `verb` is not asked for its files.
void addImportList(CLI::App& verb, AccountingVerbs& verbs) {
    auto* list = verb.add_subcommand("list", tr("which files were imported, and what they gave"));
    addId(*list, "--system", verbs.listImports.system, tr("one system, by its id"));
    addFormat(*list, verbs.listImports.format, true);
    auto* withdraw = verb.add_subcommand(
        "withdraw", tr("take back all that a file said: jobs, totals and the time it covers"));
    withdraw
        ->add_option("id", verbs.withdrawImport.id, tr("which file, as import list numbers them"))
        ->required();
    verb.require_subcommand(0, 1);
}

void addImport(CLI::App& app, AccountingVerbs& verbs) {
    Import& import = verbs.import;
    auto* verb = app.add_subcommand("import", tr("take accounting from files that were mailed"));
    addImportList(*verb, verbs);
    const std::map<std::string, FileKind> kinds{{"sacct", FileKind::sacct},
                                                {"sacct-json", FileKind::sacctJson},
                                                {"sreport", FileKind::sreport},
                                                {"swf", FileKind::swf},
                                                {"usage-record", FileKind::usageRecord}};
    oneOf(verb->add_option("kind", import.kind, tr("what the files are")), kinds);
    verb->add_option("files", import.files, tr("the files"));
    verb->add_option_function<std::string>(
        "--system", [&import](const std::string& id) { import.system = SystemId{id}; },
        tr("whose jobs these are, by its id"));
    // CLI11 would ask `import list` for them too.
    verb->callback([verb] {
        if (!verb->get_subcommands().empty()) {
            return;
        }
        for (const char* wanted : {"kind", "files", "--system"}) {
            if (verb->get_option(wanted)->count() == 0) {
                throw CLI::RequiredError(wanted);
            }
        }
    });
    verb->add_option("--fields", import.reading.fields,
                     tr("sacct's --format, where the file has no header"));
    verb->add_option("--delimiter", import.reading.delimiter,
                     tr("sacct's --delimiter, where it is not |"));
    verb->add_flag("--force", import.reading.force,
                   tr("also where the file names another cluster"));
    auto* partial = verb->add_flag(
        "--partial", import.reading.partial,
        tr("the files hold some of the jobs only (of one account): they cover no time"));
    addZone(*verb, import.reading.zone, tr("time zone of the times in the files (UTC)"));
    addInstant(*verb, "--from", import.from,
               tr("with --to: the window the site was asked for, all of which is covered then"),
               &import.reading.zone);
    addInstant(*verb, "--to", import.to, tr("its end, not included"), &import.reading.zone);
    for (const char* end : {"--from", "--to"}) {
        verb->get_option(end)->excludes(partial);
    }
    verb->get_option("--from")->needs(verb->get_option("--to"));
    verb->get_option("--to")->needs(verb->get_option("--from"));
    verb->add_option("--gpus-per-processor", import.reading.gpusPerProcessor,
                     tr("of swf, which counts no GPUs"))
        ->check(CLI::Range(0, 1024));
    verb->footer(siteCommands());
}

void addRepair(CLI::App& app, Repair& repair) {
    auto* verb = app.add_subcommand(
        "repair", tr("make a new cache of what can be read of a damaged one, and say what is gone; "
                     "the damaged file stays as it is"));
    verb->add_option("--out", repair.out,
                     tr("the new file; nothing may stand there yet; left out: beside the cache"))
        ->type_name("FILE");
    verb->add_option("--backup", repair.backup,
                     tr("an earlier copy of this cache, for what cannot be read"))
        ->type_name("FILE");
    addFormat(*verb, repair.format, true);
}

} // namespace

void addAccountingVerbs(CLI::App& app, AccountingVerbs& verbs) {
    addUsage(app, verbs.usage);
    auto* attribution =
        app.add_subcommand("attribution", tr("what maps where, by which rule, and what does not"));
    addId(*attribution, "--system", verbs.attribution.system, tr("one system, by its id"));
    attribution
        ->add_flag("--versions", verbs.attribution.versions,
                   tr("list every version of the rules that was in force: when it came, who "
                      "changed it and why"))
        ->excludes("--system");
    addFormat(*attribution, verbs.attribution.format, true);
    attribution->footer(
        tr("Rules stand in federation.toml; “factoryfloor example federation” prints "
           "one with every key."));
    addImport(app, verbs);
    auto* reconcile = app.add_subcommand(
        "reconcile", tr("the same GPU-hours by jobs, by samples and by the site's own books"));
    addId(*reconcile, "--system", verbs.reconcile.system, tr("one system, by its id"));
    addZone(*reconcile, verbs.reconcile.zone, tr("time zone in which dates are meant"));
    addPeriod(*reconcile, verbs.reconcile.period, verbs.reconcile.from, verbs.reconcile.to,
              verbs.reconcile.zone);
    addFormat(*reconcile, verbs.reconcile.format, true);
    auto* verify = app.add_subcommand(
        "verify",
        tr("compare every roll-up with the jobs it is made of, and look for damage of the file"));
    verify->add_flag("--rebuild", verbs.verify.rebuild, tr("make the roll-ups anew"));
    addFormat(*verify, verbs.verify.format, true);
    auto* backUp = app.add_subcommand("backup", tr("copy the cache, also while it is written to"));
    backUp->add_option("file", verbs.backUp.file, tr("the copy; nothing may stand there yet"))
        ->required()
        ->type_name("FILE");
    addRepair(app, verbs.repair);
}

std::optional<Verb> chosen(const CLI::App& app, const AccountingVerbs& verbs) {
    if (app.got_subcommand("usage")) {
        return verbs.usage;
    }
    if (app.got_subcommand("attribution")) {
        return verbs.attribution;
    }
    if (app.got_subcommand("import")) {
        const auto* import = app.get_subcommand("import");
        if (import->got_subcommand("list")) {
            return verbs.listImports;
        }
        if (import->got_subcommand("withdraw")) {
            return verbs.withdrawImport;
        }
        return verbs.import;
    }
    if (app.got_subcommand("reconcile")) {
        return verbs.reconcile;
    }
    if (app.got_subcommand("verify")) {
        return verbs.verify;
    }
    if (app.got_subcommand("repair")) {
        return verbs.repair;
    }
    if (app.got_subcommand("backup")) {
        return verbs.backUp;
    }
    return {};
}

} // namespace ff::cli
