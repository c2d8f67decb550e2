// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/manual/Completion.h"

#include <sstream>

namespace ff::cli {
namespace {

std::string at(const VerbEntry& verb) {
    return verb.path.empty() ? "" : " " + pathText(verb);
}

/// The line that completes a value.
std::string valueOf(const OptionEntry& option) {
    switch (option.value) {
    case OptionEntry::Takes::file:
        return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")";
    case OptionEntry::Takes::folder:
        return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")";
    default:
        return option.choices.empty() ? ":"
                                      : "mapfile -t COMPREPLY < <(compgen -W " +
                                            inQuotes(joined(option.choices, " ")) + " -- \"$cur\")";
    }
}

void addValues(std::ostringstream& out, const VerbEntry& verb) {
    for (const OptionEntry& option : verb.options) {
        if (option.value != OptionEntry::Takes::none) {
            out << "        " << (verb.path.empty() ? "*" : "") << "'" << at(verb) << ' '
                << option.names.back() << "') " << valueOf(option) << "; return ;;\n";
        }
    }
}

void addWords(std::ostringstream& out, const VerbEntry& verb, const VerbEntry& program) {
    std::vector<std::string> options;
    for (const OptionEntry& option : optionsAt(verb, program)) {
        options.insert(options.end(), option.names.begin(), option.names.end());
    }
    std::vector<std::string> words;
    for (const VerbEntry& below : verb.verbs) {
        words.push_back(below.path.back());
    }
    bool takesFiles = false;
    for (const OptionEntry& argument : verb.arguments) {
        words.insert(words.end(), argument.choices.begin(), argument.choices.end());
        takesFiles = takesFiles || argument.value == OptionEntry::Takes::file;
    }
    out << "        '" << at(verb) << "') options=" << inQuotes(joined(options, " "))
        << " words=" << inQuotes(joined(words, " "))
        << " files=" << (takesFiles ? (verb.path.empty() ? "$cur" : "1") : "") << " ;;\n";
}

} // namespace

std::string bashCompletion(const VerbEntry& program) {
    const auto patterns = casePatterns(program);
    std::ostringstream out;
    out << "# Completes factoryfloor in bash; made by \"factoryfloor help --completion bash\".\n"
           "_factoryfloor() {\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    local at='' word skip='' options='' words='' files='' i\n"
           "    COMPREPLY=()\n"
           "    # bash cuts --option=value at the sign\n"
           "    if [[ $cur == '=' ]]; then cur=''; "
           "elif [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        word=${COMP_WORDS[i]}\n"
           "        if [[ $word == '=' ]]; then skip=1; continue; fi\n"
           "        if [[ -n $skip ]]; then skip=''; continue; fi\n"
           "        case \"$at $word\" in\n"
           "        "
        << patterns.takesValue
        << ") skip=1 ;;\n"
           "        "
        << patterns.isVerb
        << ") at+=\" $word\" ;;\n"
           "        esac\n"
           "    done\n"
           "    case \"$at $prev\" in\n";
    for (const VerbEntry* verb : flat(program)) {
        if (verb != &program) {
            addValues(out, *verb);
        }
    }
    addValues(out, program);
    out << "    esac\n"
           "    case $at in\n";
    for (const VerbEntry* verb : flat(program)) {
        addWords(out, *verb, program);
    }
    out << "    esac\n"
           "    if [[ $cur == -* ]]; then words=$options files=''; fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
           "    if [[ -n $files ]]; then\n"
           "        compopt -o filenames\n"
           "        mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -f -- \"$cur\")\n"
           "    fi\n"
           "}\n"
           "complete -F _factoryfloor factoryfloor\n";
    return out.str();
}

} // namespace ff::cli
