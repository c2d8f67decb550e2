// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/WholeFolder.h"

#include "app/export/Export.h"

#include <cerrno>
#include <fcntl.h>
#include <stdio.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace ff::report {
namespace {

namespace fs = std::filesystem;

std::unexpected<Error> unwritable(const fs::path& folder, const std::error_code& why) {
    return fail(ErrorCode::fileUnwritable, why.message(), folder.string());
}

/// A folder beside another one, under a name that no other process uses; gone with what is in it
/// when this is.
class FolderBeside final {
public:
    explicit FolderBeside(const fs::path& folder)
        : m_path(folder.parent_path() /
                 ('.' + folder.filename().string() + ".part-" + std::to_string(getpid()))) {
        std::error_code ignored;
        fs::remove_all(m_path, ignored); // of a process that died, and had the same number
        fs::create_directory(m_path, m_error);
    }
    ~FolderBeside() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    FolderBeside(const FolderBeside&) = delete;
    FolderBeside& operator=(const FolderBeside&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] const std::error_code& error() const { return m_error; }

private:
    fs::path m_path;
    std::error_code m_error;
};

/// What a person put beside the tables goes along: `from` is what stood there before.
void keepOthers(const fs::path& from, const fs::path& into) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(from, ignored)) {
        if (entry.path().extension() != ".csv") {
            fs::rename(entry.path(), into / entry.path().filename(), ignored);
        }
    }
}

/// Puts the new folder in its place. Where one stands there the two change places in one step, so
/// that at no time there is none.
std::error_code put(const fs::path& made, const fs::path& place) {
    std::error_code error;
    if (!fs::exists(place)) {
        fs::rename(made, place, error);
        return error;
    }
    if (!fs::is_directory(place)) {
        return std::make_error_code(std::errc::not_a_directory);
    }
    if (renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, place.c_str(), RENAME_EXCHANGE) == 0) {
        keepOthers(made, place); // under its name stands the old one now
        return {};
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return {errno, std::generic_category()};
    }
    // A file system without that step (NFS, for one): two of them.
    const fs::path old = made.string() + "-old";
    fs::rename(place, old, error);
    if (error) {
        return error;
    }
    fs::rename(made, place, error);
    std::error_code ignored;
    if (error) {
        fs::rename(old, place, ignored);
        return error;
    }
    keepOthers(old, place);
    fs::remove_all(old, ignored);
    return {};
}

} // namespace

Result<std::vector<fs::path>> writeFolder(const fs::path& folder,
                                          const std::vector<CsvFile>& files) {
    const FolderBeside beside(folder);
    if (beside.error()) {
        return unwritable(folder, beside.error());
    }
    std::vector<fs::path> written;
    for (const CsvFile& file : files) {
        if (const auto done = writeFile(beside.path() / file.name, file.content); !done) {
            return fail(ErrorCode::fileUnwritable, done.error().detail,
                        (folder / file.name).string());
        }
        written.push_back(folder / file.name);
    }
    if (const std::error_code error = put(beside.path(), folder)) {
        return unwritable(folder, error);
    }
    return written;
}

} // namespace ff::report
