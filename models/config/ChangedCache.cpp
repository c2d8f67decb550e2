// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/CacheToml.h"
#include "models/config/TomlEntry.h"
#include "models/config/TomlLines.h"

#include <array>
#include <utility>

namespace ff {
namespace {

using namespace detail;

std::string daysText(Duration length) {
    return detail::quoted(
        std::to_string(std::chrono::duration_cast<std::chrono::days>(length).count()) + 'd');
}

/// In the largest unit that holds it exactly.
std::string sizeText(std::int64_t bytes) {
    constexpr std::array<std::pair<const char*, std::int64_t>, 4> kUnits{
        {{" TB", 1'000'000'000'000}, {" GB", 1'000'000'000}, {" MB", 1'000'000}, {" kB", 1'000}}};
    for (const auto& [name, unit] : kUnits) {
        if (bytes % unit == 0) {
            return detail::quoted(std::to_string(bytes / unit) + name);
        }
    }
    return detail::quoted(std::to_string(double(bytes) / 1e3) + " kB");
}

/// Key and value; an empty value: the key is not to stand there.
std::array<std::pair<const char*, std::string>, 3> keysOf(const Retention& retention) {
    return {
        {{"full_for", retention.fullFor ? daysText(*retention.fullFor) : ""},
         {"five_minutes_for", retention.fiveMinutesFor ? daysText(*retention.fiveMinutesFor) : ""},
         {"most", retention.mostBytes > 0 ? sizeText(retention.mostBytes) : ""}}};
}

std::string changed(const std::string& toml, const Retention& retention) {
    const toml::table file = toml::parse(std::string_view(toml));
    const toml::table* table = file["cache"].as_table();
    std::vector<std::string> lines = linesOf(toml);
    if (!lines.empty() && lines.back().back() != '\n') {
        lines.back() += '\n';
    }
    std::string added;
    for (const auto& [key, value] : keysOf(retention)) {
        const toml::node* stands = table ? table->get(key) : nullptr;
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
