// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/manual/VerbTree.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace ff::cli {
namespace {

/// "table|json|csv" as `oneOf` writes it, or "TEXT:{holder,mode}" as CLI11 does for a set of words.
/// What stands for a value, such as "LINK|FILE", is none.
std::vector<std::string> choicesIn(const std::string& type) {
    const auto open = type.find('{');
    const auto close = type.rfind('}');
    if (open != std::string::npos && close != std::string::npos && open < close) {
        return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
    }
    const bool isPlaceholder =
        std::ranges::any_of(type, [](char c) { return c >= 'A' && c <= 'Z'; });
    return isPlaceholder || type.find('|') == std::string::npos ? std::vector<std::string>{}
                                                                : CLI::detail::split(type, '|');
}

/// Options of the same kind are named alike in every verb.
OptionEntry::Takes valueOf(const std::string& type, const std::string& name) {
    if (type.ends_with("FILE") || name == "file" || name == "files" || name == "what") {
        return OptionEntry::Takes::file;
    }
    return type == "DIR" ? OptionEntry::Takes::folder : OptionEntry::Takes::text;
}

OptionEntry entryOf(const CLI::Option& option) {
    OptionEntry entry;
    const bool isArgument = option.get_positional();
    for (const std::string& name : option.get_snames()) {
        entry.names.push_back("-" + name);
    }
    for (const std::string& name : option.get_lnames()) {
        entry.names.push_back("--" + name);
    }
    if (isArgument) {
        entry.names = {option.get_name(true)};
    }
    entry.help = option.get_description();
    entry.isRequired = option.get_required();
    if (option.get_items_expected_max() == 0) {
        return entry;
    }
    std::string type = option.get_type_name();
    entry.choices = choicesIn(type);
    type = type.substr(0, type.find(':'));
    entry.value = entry.choices.empty() ? valueOf(type, isArgument ? entry.names.front() : "")
                                        : OptionEntry::Takes::text;
    entry.placeholder = entry.choices.empty() ? type : "";
    return entry;
}

VerbEntry entryOf(const CLI::App& app, std::vector<std::string> path) {
    VerbEntry verb;
    verb.help = app.get_description();
    verb.footer = app.get_footer();
    for (const CLI::Option* option : app.get_options({})) {
        if (option->get_group().empty()) {
            continue;
        }
        (option->get_positional() ? verb.arguments : verb.options).push_back(entryOf(*option));
    }
    for (const CLI::App* below :
         app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); })) {
        auto words = path;
        words.push_back(below->get_name());
        verb.verbs.push_back(entryOf(*below, std::move(words)));
    }
    verb.path = std::move(path);
    return verb;
}

} // namespace

VerbEntry verbTree(const CLI::App& app) {
    return entryOf(app, {});
}

std::vector<const VerbEntry*> flat(const VerbEntry& root) {
    std::vector<const VerbEntry*> all{&root};
    for (const VerbEntry& each : root.verbs) {
        const auto below = flat(each);
        all.insert(all.end(), below.begin(), below.end());
    }
    return all;
}

std::string pathText(const VerbEntry& verb) {
    std::string text;
    for (const std::string& word : verb.path) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace ff::cli
