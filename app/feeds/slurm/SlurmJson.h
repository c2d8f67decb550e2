// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Only for the .cpp files of this folder: simdjson's header is heavy.
#include "models/core/Time.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ff::feeds {

namespace json = simdjson::ondemand;

/// A number in any of the shapes that the API's versions give it: 7, 7.5, "7", null, or
/// {"set":true,"infinite":false,"number":7}. Infinite is {"set":false,"infinite":true}: it is
/// looked at before `set`. Slurm's own "no value" and "infinite" patterns are read as such.
struct SlurmNumber {
    enum class Kind { none, infinite, value };
    Kind kind = Kind::none;
    std::int64_t whole = 0; ///< rounded towards zero
    [[nodiscard]] bool has() const { return kind == Kind::value; }
    [[nodiscard]] std::int64_t orZero() const { return has() ? whole : 0; }
    /// An instant in Unix seconds; nothing for 0 (Slurm's "not yet"), infinite and absurd times.
    [[nodiscard]] std::optional<Instant> instant() const;
};

[[nodiscard]] SlurmNumber readNumber(json::value value);

/// A string; empty for null and anything else. Valid as long as the parser's document.
[[nodiscard]] std::string_view readText(json::value value);

/// true, "true", 1, or a number object that is set and not 0.
[[nodiscard]] bool readFlag(json::value value);

/// The words of a string or of an array of strings, added to `words`.
void readWords(json::value value, std::vector<std::string_view>& words);

/// The key as it stands in the bytes: keys of this API have no escapes.
[[nodiscard]] std::string_view keyOf(const json::field& field);

/// Calls `each(key, value)` for the fields of an object; does nothing for any other value.
template <class Each>
void eachField(json::value value, Each&& each) {
    json::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return;
    }
    for (auto result : object) {
        json::field field = std::move(result).take_value(); // throws where the JSON is broken
        each(keyOf(field), field.value());
    }
}

/// Calls `each(value)` for the elements of an array; does nothing for any other value.
template <class Each>
void eachElement(json::value value, Each&& each) {
    json::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        return;
    }
    for (auto result : array) {
        each(result.value());
    }
}

} // namespace ff::feeds
