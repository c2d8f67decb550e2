// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/ToolMessage.h"

#include "app/feeds/files/ImportText.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

constexpr std::size_t kLongestWords = 200;

/// How the names of the programs begin that write such lines.
constexpr std::array<std::string_view, 17> kTools{
    "sacct", "sreport", "slurm", "squeue", "scontrol", "srun",  "sinfo", "munge", "bash",
    "sh",    "ssh",     "zsh",   "sudo",   "error",    "fatal", "ERROR", "Error"};

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == '/';
}

bool containsWord(std::string_view line, std::initializer_list<std::string_view> words) {
    std::string lower(line);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return std::ranges::any_of(words, [&](std::string_view word) { return lower.contains(word); });
}

/// What stands behind one of these names a person.
bool introducesUser(std::string_view word) {
    constexpr std::array<std::string_view, 5> kWords{"user", "uid", "user:", "uid:", "for"};
    return std::ranges::find(kWords, word) != kWords.end();
}

} // namespace

std::string_view toolName(std::string_view line) {
    line = trimmed(line);
    const auto end = std::size_t(std::ranges::find_if_not(line, isWordCharacter) - line.begin());
    auto name = line.substr(0, end);
    if (const auto slash = name.rfind('/'); slash != std::string_view::npos) {
        name.remove_prefix(slash + 1);
    }
    while (name.starts_with('-')) { // a login shell
        name.remove_prefix(1);
    }
    return name;
}

std::optional<ToolMessage> toolMessage(std::string_view line) {
    line = trimmed(line);
    const auto name = toolName(line);
    const auto isOne = [&](std::string_view tool) {
        // "sh" and "error" as a whole, the others with what follows them: "slurm_load_jobs".
        constexpr std::size_t kShortest = 5;
        return tool.size() >= kShortest && tool.front() == 's' ? name.starts_with(tool)
                                                               : name == tool;
    };
    if (name.empty() || !std::ranges::any_of(kTools, isOne)) {
        return {};
    }
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos && !line.ends_with(':')) {
        return {};
    }
    // "NAME: ..." or "NAME error: ...": a colon further away belongs to a sentence of somebody.
    constexpr std::size_t kFarthest = 48;
    if (colon != std::string_view::npos && colon > kFarthest) {
        return {};
    }
    const bool harmless =
        containsWord(line, {"warning:", "info:", "debug:", "debug2:", "verbose:"});
    return ToolMessage{quotableWords(line), !harmless || containsWord(line, {"error:", "fatal:"})};
}

std::string quotableWords(std::string_view text) {
    text = trimmed(text);
    std::string words;
    bool hidden = false;
    while (!text.empty() && words.size() < kLongestWords) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        words += words.empty() ? "" : " ";
        if (hidden || word.contains('@')) {
            words += "[...]";
        } else if (word.find('/') == 0 || word.contains("=/") || word.contains("/home")) {
            words += "[path]";
        } else {
            words += quotedText(word);
        }
        hidden = introducesUser(word);
    }
    if (words.size() > kLongestWords) {
        words.resize(kLongestWords);
    }
    return words;
}

} // namespace ff::feeds
