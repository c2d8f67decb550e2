// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "models/core/Error.h"

#include <filesystem>
#include <memory>

namespace ff::store {

/// Copies of cache files beside the new one, which go away with it: SQLite may write to them.
class CopiesBeside final {
public:
    explicit CopiesBeside(std::filesystem::path out)
        : m_out(std::move(out)) {}
    ~CopiesBeside();
    CopiesBeside(const CopiesBeside&) = delete;
    CopiesBeside& operator=(const CopiesBeside&) = delete;

    /// With its journal, as "OUT.NAME". Error: fileUnreadable, or as `createPrivate`.
    [[nodiscard]] Result<std::filesystem::path> copy(const std::filesystem::path& file,
                                                     const std::string& name);
    [[nodiscard]] std::filesystem::path place(const std::string& name) const;

private:
    std::filesystem::path m_out;
};

/// A connection to a copy of a damaged cache, whose header is mended where SQLite refuses it.
/// Error: cacheUnusable: nothing of it can be read.
[[nodiscard]] Result<std::unique_ptr<Database>> openDamaged(const std::filesystem::path& copy);

} // namespace ff::store
