// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// A frozen report: what it is of, and all that it says as a document.
struct StoredReport {
    std::int64_t id = 0;    ///< given by the shelf
    std::string kind;       ///< "national", "programme", "site"
    std::string subject;    ///< id of the holder, network or system
    std::string period;     ///< "2026-10"
    std::string zone;       ///< IANA name
    bool isWeighed = false; ///< H100-equivalents
    std::string language;   ///< "en"
    std::string title;
    Instant frozen;
    std::optional<Instant> published{};
    std::optional<std::int64_t> replaces{}; ///< the version before, by the shelf
    std::vector<std::uint8_t> document;     ///< empty in a list

    bool operator==(const StoredReport&) const = default;
};

/// The frozen reports of a cache. Thread-safe; waits for a disk. Works also where another process
/// writes to the cache.
class ReportShelf {
public:
    virtual ~ReportShelf() = default;
    /// Keeps a new one and returns its id: `frozen` is now, and it replaces the newest one of the
    /// same kind, subject, period, zone, unit and language.
    virtual Result<std::int64_t> keep(const StoredReport& report) = 0;
    /// When it was published: now, or whenever it was before. Error: unknownReport.
    virtual Result<Instant> publish(std::int64_t id) = 0;
    /// All of them by id, without documents.
    [[nodiscard]] virtual Result<std::vector<StoredReport>> list() const = 0;
    /// Error: unknownReport, whose detail lists the known ids.
    [[nodiscard]] virtual Result<StoredReport> read(std::int64_t id) const = 0;
};

} // namespace ff
