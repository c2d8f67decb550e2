// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/FileGuard.h"
#include "models/core/Error.h"

#include <filesystem>
#include <memory>

namespace ff::store {

/// A folder of its own beside the new cache, for what becomes it and for copies of other caches:
/// SQLite may write to them. It goes away with all that is in it, and nothing else does; where a
/// repair was killed, when the next one to the same place begins.
class FolderBeside final {
public:
    /// Error: fileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<FolderBeside>>
    make(const std::filesystem::path& out);
    ~FolderBeside();
    FolderBeside(const FolderBeside&) = delete;
    FolderBeside& operator=(const FolderBeside&) = delete;

    /// With its journal. Error: fileUnreadable, or as `createPrivate`.
    [[nodiscard]] Result<std::filesystem::path> copy(const std::filesystem::path& file,
                                                     const std::string& name) const;
    [[nodiscard]] std::filesystem::path place(const std::string& name) const {
        return m_folder / name;
    }

private:
    FolderBeside(std::filesystem::path folder, std::unique_ptr<WriterLock> mark)
        : m_folder(std::move(folder))
        , m_mark(std::move(mark)) {}

    std::filesystem::path m_folder;
    std::unique_ptr<WriterLock> m_mark; ///< tells others that this repair runs
};

/// A connection to a copy of a damaged cache, whose header is mended where SQLite refuses it.
/// Error: cacheUnusable: nothing of it can be read.
[[nodiscard]] Result<std::unique_ptr<Database>> openDamaged(const std::filesystem::path& copy);

} // namespace ff::store
