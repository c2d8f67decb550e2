// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/manual/Completion.h"

#include <algorithm>
#include <sstream>

namespace ff::cli {
namespace {

/// Text between single quotes of fish, which knows escapes there.
std::string fishQuoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') {
            out += '\\';
        }
        out += c == '\n' ? ' ' : c;
    }
    return out + "'";
}

std::string line(const VerbEntry& verb, bool onceBegun = false) {
    return "complete -c factoryfloor -n " +
           fishQuoted("__factoryfloor_at " + fishQuoted(pathText(verb)) +
                      (onceBegun ? "; and string length -q -- (commandline -ct)" : ""));
}

void addOption(std::ostringstream& out, const std::string& begin, const OptionEntry& option) {
    out << begin;
    for (const std::string& name : option.names) {
        out << (name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1));
    }
    switch (option.value) {
    case OptionEntry::Takes::none:
        break;
    case OptionEntry::Takes::file:
        out << " -r -F";
        break;
    case OptionEntry::Takes::folder:
        out << " -x -a '(__fish_complete_directories)'";
        break;
    case OptionEntry::Takes::text:
        out << " -x";
        if (!option.choices.empty()) {
            out << " -a " << fishQuoted(joined(option.choices, " "));
        }
        break;
    }
    out << " -d " << fishQuoted(option.help) << '\n';
}

/// Patterns of bash as `case` of fish takes them: the quotes around each, the stars within.
void addCase(std::ostringstream& out, const std::vector<std::string>& patterns,
             const std::string& does) {
    out << "            case";
    for (const std::string& each : patterns) {
        out << ' ' << fishQuoted(each);
    }
    out << "\n                " << does << '\n';
}

std::string functionAt(const VerbEntry& program) {
    std::vector<std::string> values;
    std::vector<std::string> verbs;
    for (const VerbEntry* verb : flat(program)) {
        for (const OptionEntry& option : verb->options) {
            const std::string pattern = "* " + option.names.back();
            if (option.value != OptionEntry::Takes::none &&
                std::ranges::find(values, pattern) == values.end()) {
                values.push_back(pattern);
            }
        }
        if (!verb->path.empty()) {
            verbs.push_back(" " + pathText(*verb));
        }
    }
    std::ostringstream out;
    out << "function __factoryfloor_at --description 'Whether these verbs were typed'\n"
           "    set -l at ''\n"
           "    set -l skip ''\n"
           "    for word in (commandline -opc)[2..]\n"
           "        if test -n \"$skip\"\n"
           "            set skip ''\n"
           "            continue\n"
           "        end\n"
           "        switch \"$at $word\"\n";
    addCase(out, values, "set skip 1");
    addCase(out, verbs, "set at \"$at $word\"");
    out << "        end\n"
           "    end\n"
           "    test (string trim -- \"$at\") = \"$argv[1]\"\n"
           "end\n";
    return out.str();
}

} // namespace

std::string fishCompletion(const VerbEntry& program) {
    std::ostringstream out;
    out << "# Completes factoryfloor in fish; made by \"factoryfloor help --completion fish\".\n"
        << functionAt(program) << "complete -c factoryfloor -f\n";
    for (const OptionEntry& option : program.options) {
        addOption(out, "complete -c factoryfloor", option);
    }
    for (const VerbEntry* verb : flat(program)) {
        for (const VerbEntry& below : verb->verbs) {
            out << line(*verb) << " -a " << below.path.back() << " -d " << fishQuoted(below.help)
                << '\n';
        }
        for (const OptionEntry& argument : verb->arguments) {
            if (!argument.choices.empty()) {
                out << line(*verb) << " -a " << fishQuoted(joined(argument.choices, " ")) << '\n';
            } else if (argument.value == OptionEntry::Takes::file) {
                out << line(*verb, verb == &program) << " -F\n";
            }
        }
        if (verb == &program) {
            continue;
        }
        for (const OptionEntry& option : verb->options) {
            if (option.names.back() != "--help") {
                addOption(out, line(*verb), option);
            }
        }
    }
    return out.str();
}

} // namespace ff::cli
