// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ff {

/// What a person chose for a report, under a name, to be used again.
struct ReportDefinition {
    std::string name;       ///< unique; plain text, never empty
    std::string kind;       ///< "national", "programme", "site"
    std::string subject;    ///< id of the holder, network (empty: all) or system
    std::string period;     ///< as it was chosen: "last-month" stays relative, "2026-10" does not
    std::string zone;       ///< IANA name
    bool isWeighed = false; ///< H100-equivalents
    std::string language;   ///< "en"; empty: that of whoever uses it
    std::string paper;      ///< "a4", "letter"
    std::string style;      ///< "language", "eu"
    std::string summary;    ///< of the first page
    std::map<std::string, std::string> comments{}; ///< below a section, by its id
    std::set<std::string> leftOut{};               ///< ids of sections

    bool operator==(const ReportDefinition&) const = default;
};

inline constexpr std::size_t kLongestDefinitionName = 100; ///< bytes

/// The named report definitions of a cache. Thread-safe; waits for a disk. Works also where another
/// process writes to the cache.
class ReportDefinitions {
public:
    virtual ~ReportDefinitions() = default;
    /// Keeps it; one of the same name is replaced. Error (definitionRefused): the name is empty or
    /// too long.
    virtual Result<void> keep(const ReportDefinition& definition) = 0;
    /// Error: unknownDefinition, whose detail lists the known names.
    virtual Result<void> remove(const std::string& name) = 0;
    /// All of them, by name.
    [[nodiscard]] virtual Result<std::vector<ReportDefinition>> list() const = 0;
    /// Error: unknownDefinition, whose detail lists the known names.
    [[nodiscard]] virtual Result<ReportDefinition> read(const std::string& name) const = 0;
};

} // namespace ff
