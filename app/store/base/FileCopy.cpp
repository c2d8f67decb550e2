// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileCopy.h"

#include "app/store/base/FileGuard.h"
#include "app/store/base/Statement.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

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

Result<void> moveToFreePlace(const std::filesystem::path& from, const std::filesystem::path& to) {
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return {};
    }
    const bool isUnknown = errno == EINVAL || errno == ENOSYS; // to this filesystem or kernel
#else
    const bool isUnknown = true;
#endif
    if (isUnknown && ::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return {};
    }
    const std::error_code failure(errno, std::generic_category());
    return fail(ErrorCode::cacheUnusable, failure.message(), to.string());
}

} // namespace ff::store
