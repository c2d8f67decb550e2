// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/TomlEntry.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <sstream>

namespace ff::detail {
namespace {

Instant instantOf(const toml::date& date) {
    using namespace std::chrono;
    return sys_days{year_month_day{year{int(date.year)}, month{date.month}, day{date.day}}};
}

std::optional<Instant> instantOf(const toml::node& node) {
    using namespace std::chrono;
    if (const auto date = node.as_date()) {
        return instantOf(date->get());
    }
    if (const auto time = node.as_date_time()) {
        const toml::date_time& value = time->get();
        const auto offset = minutes{value.offset ? value.offset->minutes : 0};
        return instantOf(value.date) + hours{value.time.hour} + minutes{value.time.minute} +
               seconds{value.time.second} + milliseconds{value.time.nanosecond / 1'000'000} -
               offset;
    }
    if (const auto text = node.as_string()) {
        return parseIso8601(text->get());
    }
    return {};
}

} // namespace

std::string TomlFile::at(const toml::source_region& where) const {
    return where.begin ? name + ':' + std::to_string(where.begin.line) : name;
}

void TomlFile::report(const toml::source_region& where, std::string reason) const {
    problems->push_back(Error{ErrorCode::badConfig, std::move(reason), at(where)});
}

std::optional<toml::table> parseToml(std::string_view text, const TomlFile& file) {
    try {
        return toml::parse(text, std::string_view{file.name});
    } catch (const toml::parse_error& error) {
        file.problems->push_back(
            Error{ErrorCode::syntax, std::string{error.description()}, file.at(error.source())});
        return {};
    }
}

TomlEntry::TomlEntry(const toml::table& table, std::string kind, const TomlFile& file)
    : m_table(&table)
    , m_kind(std::move(kind))
    , m_file(&file) {}

void TomlEntry::know(std::string_view key) {
    if (std::ranges::find(m_known, key) == m_known.end()) {
        m_known.emplace_back(key);
    }
}

const toml::node* TomlEntry::node(std::string_view key) {
    know(key);
    return m_table->get(key);
}

bool TomlEntry::has(std::string_view key) {
    know(key);
    return m_table->contains(key);
}

std::string TomlEntry::text(std::string_view key) {
    const toml::node* value = node(key);
    if (!value) {
        return {};
    }
    if (const auto string = value->as_string()) {
        return string->get();
    }
    refuse(std::string{key} + " has to be a text in quotes", key);
    return {};
}

std::string TomlEntry::required(std::string_view key) {
    std::string value = text(key);
    if (value.empty() && !m_refused) {
        refuse(std::string{key} + " is missing", key);
    }
    return value;
}

std::optional<bool> TomlEntry::flag(std::string_view key) {
    const toml::node* value = node(key);
    if (!value) {
        return {};
    }
    if (const auto boolean = value->as_boolean()) {
        return boolean->get();
    }
    refuse(std::string{key} + " has to be true or false", key);
    return {};
}

bool TomlEntry::saysUnknown(std::string_view key) const {
    const toml::node* value = m_table->get(key);
    return value && value->is_string() && value->as_string()->get() == "unknown";
}

std::optional<double> TomlEntry::number(std::string_view key, double low, double high) {
    const toml::node* value = node(key);
    if (!value || saysUnknown(key)) {
        return {};
    }
    const auto number = value->is_number() ? value->value<double>() : std::nullopt;
    if (!number || !std::isfinite(*number)) {
        refuse(std::string{key} + " has to be a number", key);
        return {};
    }
    if (*number < low || *number > high) {
        std::ostringstream reason;
        reason << key << " is " << *number << ", but has to be from " << low << " to " << high;
        refuse(reason.str(), key);
        return {};
    }
    return number;
}

std::optional<Instant> TomlEntry::instant(std::string_view key) {
    const toml::node* value = node(key);
    if (!value || saysUnknown(key)) {
        return {};
    }
    const auto instant = instantOf(*value);
    if (!instant) {
        refuse(std::string{key} + " has to be a date such as 2026-01-31 or a time such as " +
                   "2026-01-31T10:00:00+02:00",
               key);
    }
    return instant;
}

std::optional<Duration> TomlEntry::duration(std::string_view key) {
    if (!has(key)) {
        return {};
    }
    const auto duration = parseDuration(text(key));
    if (!duration) {
        refuse(std::string{key} + " has to be a time such as \"30s\", \"5m\" or \"1h\"", key);
    }
    return duration;
}

std::vector<std::string> TomlEntry::texts(std::string_view key) {
    const toml::node* value = node(key);
    if (!value) {
        return {};
    }
    std::vector<std::string> result;
    const toml::array* array = value->as_array();
    if (array) {
        for (const toml::node& element : *array) {
            if (const auto string = element.as_string()) {
                result.push_back(string->get());
            }
        }
    }
    if (!array || result.size() != array->size()) {
        refuse(std::string{key} + " has to be a list of texts", key);
    }
    return result;
}

std::map<std::string, std::string> TomlEntry::textTable(std::string_view key) {
    const toml::node* value = node(key);
    if (!value) {
        return {};
    }
    std::map<std::string, std::string> result;
    const toml::table* table = value->as_table();
    if (table) {
        for (const auto& [name, element] : *table) {
            if (const auto string = element.as_string()) {
                result.emplace(std::string{name.str()}, string->get());
            }
        }
    }
    if (!table || result.size() != table->size()) {
        refuse(std::string{key} + " has to be a table of texts", key);
    }
    return result;
}

std::vector<const toml::table*> TomlEntry::tables(std::string_view key) {
    const toml::node* value = node(key);
    if (!value) {
        return {};
    }
    std::vector<const toml::table*> result;
    const toml::array* array = value->as_array();
    if (array) {
        for (const toml::node& element : *array) {
            if (const auto table = element.as_table()) {
                result.push_back(table);
            }
        }
    }
    if (!array || result.size() != array->size()) {
        refuse(std::string{key} + " has to be a list of tables", key);
    }
    return result;
}

void TomlEntry::report(std::string reason, std::string_view key) const {
    const toml::node* value = key.empty() ? nullptr : m_table->get(key);
    m_file->report(value ? value->source() : m_table->source(), "[[" + m_kind + "]] " + reason);
}

void TomlEntry::refuse(std::string reason, std::string_view key) {
    m_refused = true;
    report(std::move(reason), key);
}

void TomlEntry::doubt(std::string reason, std::string_view key) {
    report(std::move(reason), key);
}

void TomlEntry::forbid(std::string_view key, const std::string& reason) {
    if (!m_table->contains(key)) {
        return;
    }
    m_forbidden.emplace(key);
    refuse(std::string{key} + ' ' + reason, key);
}

bool TomlEntry::finish() {
    for (const auto& [key, value] : *m_table) {
        if (!m_forbidden.contains(key.str()) &&
            std::ranges::find(m_known, key.str()) == m_known.end()) {
            m_file->report(key.source(), "[[" + m_kind + "]] has an unknown key \"" +
                                             std::string{key.str()} +
                                             "\", which was left out; it may have " +
                                             nearestFirst(m_known, key.str()));
        }
    }
    return !m_refused;
}

int TomlEntry::line() const {
    return int(m_table->source().begin.line);
}

std::vector<const toml::table*> entriesOf(const toml::table& root, std::string_view kind,
                                          const TomlFile& file) {
    const toml::node* node = root.get(kind);
    if (!node) {
        return {};
    }
    std::vector<const toml::table*> result;
    if (const auto array = node->as_array()) {
        for (const toml::node& element : *array) {
            if (const auto table = element.as_table()) {
                result.push_back(table);
            } else {
                file.report(element.source(), "[[" + std::string{kind} + "]] has to be a table");
            }
        }
    } else {
        file.report(node->source(), "write [[" + std::string{kind} + "]] in double brackets");
    }
    return result;
}

void reportOtherKeys(const toml::table& root, const std::vector<std::string_view>& known,
                     const TomlFile& file) {
    for (const auto& [key, value] : root) {
        if (std::ranges::find(known, key.str()) == known.end()) {
            file.report(key.source(), "unknown key \"" + std::string{key.str()} +
                                          "\", which was left out; there may be " +
                                          nearestFirst({known.begin(), known.end()}, key.str()));
        }
    }
}

std::size_t distance(std::string_view one, std::string_view other) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t before = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = before + (lower(one[i]) == lower(other[j]) ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string nearestFirst(const std::vector<std::string>& names, std::string_view text) {
    std::vector<std::pair<std::size_t, std::size_t>> order; // how far, and which
    for (std::size_t i = 0; i < names.size(); ++i) {
        order.emplace_back(distance(names[i], text), i);
    }
    std::ranges::sort(order);
    std::string list;
    for (const auto& [far, i] : order) {
        list += (list.empty() ? "" : ", ") + names[i];
    }
    return list;
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (c == '\t') {
            result += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04X", unsigned(static_cast<unsigned char>(c)));
            result += code;
        } else {
            result += c;
        }
    }
    return result + '"';
}

} // namespace ff::detail
