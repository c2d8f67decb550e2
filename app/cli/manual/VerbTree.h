// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

/// The verbs and options of the command line as plain values: what its manual page and the
/// completions of shells are made of.
namespace ff::cli {

struct OptionEntry {
    enum class Takes { none, text, file, folder };

    std::vector<std::string> names; ///< "-h", "--help"; an argument without dashes: its name
    Takes value = Takes::none;
    std::string placeholder;          ///< what stands for the value, such as FILE
    std::vector<std::string> choices; ///< the values there are, where they are few
    std::string help;
    bool isRequired = false;
};

struct VerbEntry {
    std::vector<std::string> path; ///< {"report", "freeze"}; empty: the program itself
    std::string help;
    std::string footer;
    std::vector<OptionEntry> options;
    std::vector<OptionEntry> arguments;
    std::vector<VerbEntry> verbs;
};

/// All that --help tells, of the program and of each verb. Hidden ones are left out.
[[nodiscard]] VerbEntry verbTree(const CLI::App& app);

/// The entry and all below it, each before those below it.
[[nodiscard]] std::vector<const VerbEntry*> flat(const VerbEntry& root);

/// "report freeze": the words of the path.
[[nodiscard]] std::string pathText(const VerbEntry& verb);

} // namespace ff::cli
