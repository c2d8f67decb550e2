// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/CacheToml.h"
#include "models/config/TomlEntry.h"
#include "models/config/TomlLines.h"

#include <array>
#include <charconv>
#include <utility>

namespace ff {
namespace {

using namespace detail;

std::string daysText(Duration length) {
    return detail::quoted(
        std::to_string(std::chrono::duration_cast<std::chrono::days>(length).count()) + 'd');
}

/// In the largest unit that holds it in whole numbers; to the byte, whatever the size.
std::string sizeText(std::int64_t bytes) {
    constexpr std::array<std::pair<const char*, std::int64_t>, 4> kUnits{
        {{" TB", 1'000'000'000'000}, {" GB", 1'000'000'000}, {" MB", 1'000'000}, {" kB", 1'000}}};
    for (const auto& [name, unit] : kUnits) {
        if (bytes % unit == 0) {
            return detail::quoted(std::to_string(bytes / unit) + name);
        }
    }
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), double(bytes) / 1e9).ptr;
    return detail::quoted(std::string(text.begin(), end) + " GB");
}

struct Key {
    const char* name = "";
    std::string value{}; ///< empty: it is not to stand there
    bool isSaid = false; ///< what the file says already, in whatever words
};
std::array<Key, 3> keysOf(const Retention& before, const Retention& wanted) {
    return {{{"full_for", wanted.fullFor ? daysText(*wanted.fullFor) : "",
              before.fullFor == wanted.fullFor},
             {"five_minutes_for", wanted.fiveMinutesFor ? daysText(*wanted.fiveMinutesFor) : "",
              before.fiveMinutesFor == wanted.fiveMinutesFor},
             {"most", wanted.mostBytes > 0 ? sizeText(wanted.mostBytes) : "",
              before.mostBytes == wanted.mostBytes}}};
}

std::string changed(const std::string& toml, const Retention& retention) {
    const toml::table file = toml::parse(std::string_view(toml));
    const toml::table* table = file["cache"].as_table();
    std::vector<std::string> lines = linesOf(toml);
    if (!lines.empty() && lines.back().back() != '\n') {
        lines.back() += '\n';
    }
    std::string added;
    const RetentionRead before = readRetention(toml, {});
    for (const auto& [key, value, isSaid] : keysOf(before.retention, retention)) {
        const toml::node* stands = table ? table->get(key) : nullptr;
        if (stands && isSaid && before.problems.empty()) {
            continue; // in the words of whoever wrote it
        }
        if (!stands) {
            added += value.empty() ? "" : std::string(key) + " = " + value + '\n';
        } else if (value.empty()) {
            lines[stands->source().begin.line - 1].clear();
        } else {
            replaceValue(lines, *stands, value);
        }
    }
    if (!table && !added.empty()) {
        lines.push_back((lines.empty() ? "" : "\n") + std::string("[cache]\n"));
    }
    const std::size_t last = table ? table->source().begin.line : lines.size();
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += lines[i] + (i + 1 == last ? added : "");
    }
    return text;
}

} // namespace

Result<std::string> withRetention(const std::string& toml, const Retention& retention) {
    const char* why = "the table [cache] is written in a way that cannot be changed line by line; "
                      "change it by hand";
    try {
        std::string text = changed(toml, retention);
        const RetentionRead read = readRetention(text, {});
        if (!read.problems.empty()) {
            return std::unexpected(read.problems.front()); // such as a limit that is too short
        }
        if (read.retention == retention) {
            return text;
        }
    } catch (const toml::parse_error&) {
        why = "it cannot be read as TOML; mend it by hand first";
    }
    return fail(ErrorCode::badConfig, why);
}

} // namespace ff
