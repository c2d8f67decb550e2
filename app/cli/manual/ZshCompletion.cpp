// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/manual/Completion.h"

#include <sstream>

namespace ff::cli {
namespace {

std::string at(const VerbEntry& verb) {
    return verb.path.empty() ? "" : " " + pathText(verb);
}

/// "name:what it is", where a colon of the name is escaped and a break of a line is none.
std::string described(const std::string& name, const std::string& help) {
    std::string text;
    for (const char c : name) {
        text += c == ':' ? std::string("\\:") : std::string(1, c);
    }
    text += ':';
    for (const char c : help) {
        text += c == '\n' ? ' ' : c;
    }
    return inQuotes(text);
}

std::string valueOf(const OptionEntry& option) {
    switch (option.value) {
    case OptionEntry::Takes::file:
        return "_files";
    case OptionEntry::Takes::folder:
        return "_files -/";
    default:
        return option.choices.empty() ? "_message " + inQuotes(option.help)
                                      : "compadd -- " + joined(option.choices, " ");
    }
}

void addValues(std::ostringstream& out, const VerbEntry& verb) {
    for (const OptionEntry& option : verb.options) {
        if (option.value != OptionEntry::Takes::none) {
            out << (verb.path.empty() ? "*" : "") << "'" << at(verb) << ' ' << option.names.back()
                << "') " << valueOf(option) << "; return ;;\n";
        }
    }
}

void addWords(std::ostringstream& out, const VerbEntry& verb, const VerbEntry& program) {
    out << "'" << at(verb) << "')\n    options=(";
    for (const OptionEntry& option : optionsAt(verb, program)) {
        out << "\n        " << described(option.names.back(), option.help);
    }
    out << ")\n    verbs=(";
    for (const VerbEntry& below : verb.verbs) {
        out << "\n        " << described(below.path.back(), below.help);
    }
    out << ")\n";
    bool takesFiles = false;
    std::vector<std::string> choices;
    for (const OptionEntry& argument : verb.arguments) {
        choices.insert(choices.end(), argument.choices.begin(), argument.choices.end());
        takesFiles = takesFiles || argument.value == OptionEntry::Takes::file;
    }
    out << "    choices=(" << joined(choices, " ")
        << ") files=" << (takesFiles ? (verb.path.empty() ? "$PREFIX" : "1") : "") << " ;;\n";
}

} // namespace

std::string zshCompletion(const VerbEntry& program) {
    const auto patterns = casePatterns(program);
    std::ostringstream out;
    out << "#compdef factoryfloor\n"
           "# Completes factoryfloor in zsh; made by \"factoryfloor help --completion zsh\".\n"
           "local at='' word skip='' prev files='' i\n"
           "local -a options verbs choices\n"
           "for ((i = 2; i < CURRENT; i++)); do\n"
           "    word=$words[i]\n"
           "    if [[ -n $skip ]]; then skip=''; continue; fi\n"
           "    case \"$at $word\" in\n    "
        << patterns.takesValue << ") skip=1 ;;\n    " << patterns.isVerb
        << ") at+=\" $word\" ;;\n"
           "    esac\n"
           "done\n"
           "prev=$words[CURRENT-1]\n"
           "if compset -P '--*='; then prev=${IPREFIX%=}; fi\n"
           "case \"$at $prev\" in\n";
    for (const VerbEntry* verb : flat(program)) {
        if (verb != &program) {
            addValues(out, *verb);
        }
    }
    addValues(out, program);
    out << "esac\n"
           "case $at in\n";
    for (const VerbEntry* verb : flat(program)) {
        addWords(out, *verb, program);
    }
    out << "esac\n"
           "if [[ $PREFIX == -* ]]; then\n"
           "    _describe -o option options\n"
           "    return\n"
           "fi\n"
           "(($#verbs)) && _describe verb verbs\n"
           "(($#choices)) && compadd -a choices\n"
           "[[ -n $files ]] && _files\n"
           "return 0\n";
    return out.str();
}

} // namespace ff::cli
