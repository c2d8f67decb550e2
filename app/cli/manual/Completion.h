// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/manual/VerbTree.h"

namespace ff::cli {

/// What completes the command line in a shell: verbs, options, values where they are few, files.
/// Those that can stand in place of a verb come once a letter is typed: they would hide the verbs.
[[nodiscard]] std::string bashCompletion(const VerbEntry& program);
[[nodiscard]] std::string zshCompletion(const VerbEntry& program);
[[nodiscard]] std::string fishCompletion(const VerbEntry& program);

/// Text between single quotes of bash and zsh.
[[nodiscard]] std::string inQuotes(const std::string& text);
[[nodiscard]] std::string joined(const std::vector<std::string>& words, const std::string& between);

/// How `case` of these shells tells, of "PATH WORD", where the word goes on. PATH is the verbs so
/// far, each after a space.
struct CasePatterns {
    std::string takesValue; ///< the word is an option whose value comes next
    std::string isVerb;     ///< the word is a verb below the path
};
[[nodiscard]] CasePatterns casePatterns(const VerbEntry& program);

/// Options of a verb and of the program: both can be typed after the verb.
[[nodiscard]] std::vector<OptionEntry> optionsAt(const VerbEntry& verb, const VerbEntry& program);

} // namespace ff::cli
