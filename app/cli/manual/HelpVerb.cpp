// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Options.h"
#include "app/cli/manual/Completion.h"
#include "app/cli/manual/ManualPage.h"
#include "models/core/Version.h"

#include <iostream>

namespace ff::cli {

void addHelp(CLI::App& app, Help& help) {
    auto* verb = app.add_subcommand("help", tr("print this help, then leave"))->group("");
    auto* man = verb->add_flag("--man", help.man, tr("as a manual page"));
    const std::map<std::string, Help::Shell> shells{
        {"bash", Help::Shell::bash}, {"zsh", Help::Shell::zsh}, {"fish", Help::Shell::fish}};
    verb->add_option_function<std::string>(
            "--completion",
            [&help, shells](const std::string& text) { help.completion = shells.at(text); },
            tr("as what completes the command line in a shell"))
        ->check(CLI::IsMember(shells))
        ->excludes(man);
}

void printHelp(const CLI::App& app, const Help& help) {
    if (help.man) {
        std::cout << manualPage(verbTree(app), FF_VERSION);
    } else if (help.completion == Help::Shell::bash) {
        std::cout << bashCompletion(verbTree(app));
    } else if (help.completion == Help::Shell::zsh) {
        std::cout << zshCompletion(verbTree(app));
    } else if (help.completion == Help::Shell::fish) {
        std::cout << fishCompletion(verbTree(app));
    } else {
        std::cout << app.help();
    }
}

} // namespace ff::cli
