// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Time.h"

#include <toml++/toml.h>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Reading one [[entry]] of our TOML files: asks by key, remembers what was wrong and where, and
/// says at the end which keys nobody asked for. Private to models/federation.
namespace ff::detail {

/// What reading a whole file needs: its name, and the list that problems go to.
struct TomlFile {
    std::string name;
    std::vector<Error>* problems = nullptr;

    [[nodiscard]] std::string at(const toml::source_region& where) const;
    void report(const toml::source_region& where, std::string reason) const;
};

/// Parses; a file that is no TOML is reported as one problem and gives nothing.
[[nodiscard]] std::optional<toml::table> parseToml(std::string_view text, const TomlFile& file);

class TomlEntry final {
public:
    TomlEntry(const toml::table& table, std::string kind, const TomlFile& file);

    [[nodiscard]] bool has(std::string_view key);
    /// The text of a key; empty where absent. Anything but a string is wrong.
    std::string text(std::string_view key);
    std::string required(std::string_view key);
    std::optional<bool> flag(std::string_view key);
    /// A number within the bounds; absent where the key is, or where it says "unknown" (which
    /// `saysUnknown` tells apart).
    std::optional<double> number(std::string_view key, double low, double high);
    [[nodiscard]] bool saysUnknown(std::string_view key) const;
    /// A TOML date or time, or ISO 8601 in a string.
    std::optional<Instant> instant(std::string_view key);
    std::optional<Duration> duration(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    std::map<std::string, std::string> textTable(std::string_view key);
    /// The tables of an array of tables; a wrong shape is reported.
    std::vector<const toml::table*> tables(std::string_view key);
    const toml::node* node(std::string_view key);

    /// Says that the entry is wrong, at a key or at its head. It will not be taken.
    void refuse(std::string reason, std::string_view key = {});
    /// Says that a key is doubtful. The entry is taken as it stands.
    void doubt(std::string reason, std::string_view key);
    /// Refuses the entry where it has the key, which none may have.
    void forbid(std::string_view key, const std::string& reason);
    /// Reports keys that were never asked for, and which were. True: nothing was wrong with these.
    [[nodiscard]] bool finish();
    [[nodiscard]] int line() const;
    [[nodiscard]] const TomlFile& file() const { return *m_file; }

private:
    void know(std::string_view key);
    void report(std::string reason, std::string_view key) const;

    const toml::table* m_table;
    std::string m_kind;
    const TomlFile* m_file;
    std::vector<std::string> m_known; ///< keys that were asked for, in that order
    std::set<std::string, std::less<>> m_forbidden;
    bool m_refused = false;
};

/// The tables under [[kind]]; reported where it is something else.
[[nodiscard]] std::vector<const toml::table*>
entriesOf(const toml::table& root, std::string_view kind, const TomlFile& file);
/// Reports top-level keys that are none of these.
void reportOtherKeys(const toml::table& root, const std::vector<std::string_view>& known,
                     const TomlFile& file);

/// The names, those that are written most like `text` first: "payer, pattern, mode".
[[nodiscard]] std::string nearestFirst(const std::vector<std::string>& names,
                                       std::string_view text);
/// How many letters have to be added, left out or changed to make one of the other, whatever the
/// case (Levenshtein).
[[nodiscard]] std::size_t distance(std::string_view one, std::string_view other);

/// A TOML basic string, quoted and escaped.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace ff::detail
