// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/manual/Completion.h"

#include <set>

namespace ff::cli {

std::string inQuotes(const std::string& text) {
    std::string out = "'";
    for (const char c : text) {
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out + "'";
}

std::string joined(const std::vector<std::string>& words, const std::string& between) {
    std::string out;
    for (const std::string& word : words) {
        out += (out.empty() ? "" : between) + word;
    }
    return out;
}

CasePatterns casePatterns(const VerbEntry& program) {
    std::set<std::string> values;
    std::vector<std::string> verbs;
    for (const VerbEntry* verb : flat(program)) {
        for (const OptionEntry& option : verb->options) {
            if (option.value != OptionEntry::Takes::none) {
                values.insert("*' " + option.names.back() + "'");
            }
        }
        if (!verb->path.empty()) {
            verbs.push_back("' " + pathText(*verb) + "'");
        }
    }
    return {joined({values.begin(), values.end()}, "|"), joined(verbs, "|")};
}

std::vector<OptionEntry> optionsAt(const VerbEntry& verb, const VerbEntry& program) {
    auto options = verb.options;
    if (&verb != &program) {
        for (const OptionEntry& each : program.options) {
            if (each.names.back() != "--help" && each.names.back() != "--version") {
                options.push_back(each);
            }
        }
    }
    return options;
}

} // namespace ff::cli
