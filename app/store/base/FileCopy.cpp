// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileCopy.h"

#include "app/store/base/FileGuard.h"
#include "app/store/base/Statement.h"

#include <system_error>

namespace ff::store {

Result<void> copyDatabase(Database& open, const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    if (auto made = createPrivate(file); !made) {
        return made;
    }
    // Of a copy of an older cache, too, pages that become free can be given back.
    Statement mode(open, "PRAGMA auto_vacuum");
    const bool isOlder = mode.step() && mode.integer(0) == 0;
    mode.reset();
    if (isOlder) {
        execute(open, "PRAGMA auto_vacuum=INCREMENTAL");
    }
    Statement(open, "VACUUM INTO ?").run(std::string_view(file.string()));
    return {};
}

Result<void> moveFile(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failure;
    std::filesystem::rename(from, to, failure);
    if (failure) {
        return fail(ErrorCode::cacheUnusable, failure.message(), to.string());
    }
    return {};
}

} // namespace ff::store
