// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/WholeFolder.h"

#include "app/export/Export.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <stdio.h>
#include <string>
#include <system_error>

namespace ff::report {
namespace {

namespace fs = std::filesystem;

/// What of a folder the last report wrote: the lines of `sha256sum`, a file each. Without it nobody
/// could tell the tables of a report before from those of a person.
constexpr const char* kOurs = ".factoryfloor-tables";

std::unexpected<Error> unwritable(const fs::path& place, const std::error_code& why) {
    return fail(ErrorCode::fileUnwritable, why.message(), place.string());
}

QByteArray hashOf(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray contentOf(const fs::path& file) {
    QFile source(QString::fromStdString(file.string()));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// By name, its content's hash.
std::map<std::string, QByteArray> writtenInto(const fs::path& folder) {
    std::map<std::string, QByteArray> files;
    for (const QByteArray& line : contentOf(folder / kOurs).split('\n')) {
        const auto space = line.indexOf("  ");
        const std::string name = line.mid(space + 2).toStdString();
        // A name and no path: nothing outside of the folder is ever removed.
        if (space > 0 && name != "." && name != ".." && fs::path(name).filename() == name) {
            files.emplace(name, line.left(space));
        }
    }
    return files;
}

/// A folder beside another one, under a name that nothing had: what another process left, a person
/// may still want.
class FolderBeside final {
public:
    explicit FolderBeside(const fs::path& folder) {
        for (int number = 0; !m_error; ++number) {
            m_path = folder.parent_path() /
                     ('.' + folder.filename().string() + ".part-" + std::to_string(number));
            if (fs::create_directory(m_path, m_error)) {
                return;
            }
        }
    }
    ~FolderBeside() {
        std::error_code ignored;
        if (!m_error && m_isOurs) {
            fs::remove_all(m_path, ignored);
        }
    }
    FolderBeside(const FolderBeside&) = delete;
    FolderBeside& operator=(const FolderBeside&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] const std::error_code& error() const { return m_error; }
    /// What lies under its name from now on may be a person's.
    void letGo() { m_isOurs = false; }

private:
    fs::path m_path;
    std::error_code m_error;
    bool m_isOurs = true;
};

/// "a.csv", or "a.csv.~1~" where a new table has that name: cp names its backups so.
fs::path freeName(const fs::path& name, const fs::path& from, const fs::path& into) {
    const auto isTaken = [](const fs::path& file) {
        std::error_code ignored;
        return fs::exists(fs::symlink_status(file, ignored));
    };
    fs::path free = name;
    for (int number = 1; isTaken(into / free) || (number > 1 && isTaken(from / free)); ++number) {
        free = name.string() + ".~" + std::to_string(number) + '~';
    }
    return free;
}

/// What a person put beside the tables, or changed in them, goes from the folder that stood there
/// into the new one; all of it or nothing.
std::error_code takeAlong(const fs::path& from, const fs::path& into) {
    std::error_code error;
    const auto ours = writtenInto(from);
    std::vector<std::pair<fs::path, fs::path>> moved;
    for (fs::directory_iterator entry(from, error), end; !error && entry != end;
         entry.increment(error)) {
        const fs::path name = entry->path().filename();
        const auto known = ours.find(name.string());
        std::error_code ignored;
        const bool isOurs =
            name == kOurs || (known != ours.end() && entry->is_regular_file(ignored) &&
                              hashOf(contentOf(entry->path())) == known->second);
        if (isOurs) {
            continue;
        }
        const fs::path free = freeName(name, from, into);
        fs::rename(entry->path(), into / free, error);
        if (error) {
            break; // to be undone
        }
        moved.emplace_back(name, free);
    }
    if (error) {
        for (const auto& [name, now] : moved) {
            std::error_code ignored;
            fs::rename(into / now, from / name, ignored);
        }
    }
    return error;
}

/// Of the folder of before only what a report wrote is left. What came into it meanwhile stays.
void removeOld(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& [name, hash] : writtenInto(folder)) {
        fs::remove(folder / name, ignored);
    }
    fs::remove(folder / kOurs, ignored);
    fs::remove(folder, ignored); // fails where it is not empty
}

/// The two change places in one step, so that at no time there is none; false: not here (NFS).
bool exchange(const fs::path& one, const fs::path& other, std::error_code& error) {
    if (renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        error = {errno, std::generic_category()};
    }
    return false;
}

/// Puts the new folder in the place of one that stands there.
std::error_code replace(FolderBeside& made, const fs::path& place) {
    std::error_code error;
    std::error_code ignored;
    fs::path old = made.path();
    const bool isExchanged = exchange(made.path(), place, error);
    if (error) {
        return error;
    }
    if (!isExchanged) {
        old += "-old";
        if (fs::exists(fs::symlink_status(old, error))) {
            return std::make_error_code(std::errc::file_exists);
        }
        fs::rename(place, old, error);
        if (error) {
            return error;
        }
        fs::rename(made.path(), place, error);
        if (error) {
            fs::rename(old, place, ignored);
            return error;
        }
    }
    if (const std::error_code failed = takeAlong(old, place)) {
        if (isExchanged) {
            if (!exchange(old, place, error)) {
                made.letGo();
            }
        } else {
            fs::rename(place, made.path(), ignored);
            fs::rename(old, place, ignored);
        }
        return failed;
    }
    made.letGo();
    removeOld(old);
    return {};
}

std::error_code put(FolderBeside& made, const fs::path& place) {
    std::error_code error;
    if (!fs::exists(place, error) && !error) {
        fs::rename(made.path(), place, error);
        return error;
    }
    if (!fs::is_directory(place, error)) {
        return error ? error : std::make_error_code(std::errc::not_a_directory);
    }
    return replace(made, place);
}

} // namespace

Result<std::vector<fs::path>> writeFolder(const fs::path& folder,
                                          const std::vector<FolderFile>& files) {
    // Of a link, what it points to is replaced.
    std::error_code error;
    fs::path place = folder;
    if (fs::is_symlink(folder, error)) {
        place = fs::canonical(folder, error);
        if (error) {
            return unwritable(folder, error);
        }
    }
    FolderBeside beside(place);
    if (beside.error()) {
        return unwritable(folder, beside.error());
    }
    std::vector<fs::path> written;
    QByteArray ours;
    for (const FolderFile& file : files) {
        if (const auto done = writeFile(beside.path() / file.name, file.content); !done) {
            return fail(ErrorCode::fileUnwritable, done.error().detail,
                        (folder / file.name).string());
        }
        ours += hashOf(file.content) + "  " + QByteArray::fromStdString(file.name) + '\n';
        written.push_back(folder / file.name);
    }
    if (const auto done = writeFile(beside.path() / kOurs, ours); !done) {
        return fail(ErrorCode::fileUnwritable, done.error().detail, (folder / kOurs).string());
    }
    if (const std::error_code failed = put(beside, place)) {
        return unwritable(folder, failed);
    }
    return written;
}

} // namespace ff::report
