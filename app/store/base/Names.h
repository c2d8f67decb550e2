// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"

#include <string>
#include <unordered_map>

namespace ff::store {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
        return std::hash<std::string_view>{}(text);
    }
};
template <class T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// The numbers of the names in one table of (id, name); an unknown name gets the next one.
/// Belongs to the writer. After a rollback it forgets, for numbers given may be gone.
class Names final {
public:
    /// `column` holds the name: Names(database, "system", "name").
    Names(Database& database, const std::string& table, const std::string& column);

    std::int64_t id(std::string_view name);
    void forget() { m_ids.clear(); }

private:
    Statement m_find;
    Statement m_add;
    TextMap<std::int64_t> m_ids;
};

} // namespace ff::store
