// SPDX-License-Identifier: GPL-3.0-only
#include "app/secrets/TokenFiles.h"

#include "app/services/settings/Settings.h"

#include <QUrl>

namespace ff {

TokenFiles::TokenFiles(const std::filesystem::path& config)
    : m_folder(std::filesystem::absolute(config) / "tokens") {}

std::string TokenFiles::path(const std::string& name) const {
    // A name may hold a slash; the file stays in its folder.
    const QByteArray safe = QUrl::toPercentEncoding(QString::fromStdString(name));
    return (m_folder / (safe.toStdString() + ".token")).string();
}

Result<std::string> TokenFiles::keep(const std::string& name, const std::string& token) const {
    std::error_code ignored; // the write below says what is wrong, in words
    std::filesystem::create_directories(m_folder, ignored);
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
    std::string file = path(name);
    if (const auto written = replaceFile(file, token + '\n'); !written) {
        return std::unexpected(written.error());
    }
    return file;
}

void TokenFiles::forget(const CredentialRef& credential) const {
    if (credential.from != CredentialRef::From::file) {
        return;
    }
    const std::filesystem::path file(credential.what);
    if (file.parent_path() == m_folder && file.extension() == ".token") {
        std::error_code ignored; // it may be gone already
        std::filesystem::remove(file, ignored);
    }
}

void TokenFiles::forgetOld(const std::string& begin, std::chrono::seconds age) const {
    namespace fs = std::filesystem;
    const std::string safe = QUrl::toPercentEncoding(QString::fromStdString(begin)).toStdString();
    const auto before = fs::file_time_type::clock::now() - age;
    std::error_code ec; // one that cannot be read now is looked at the next time
    for (fs::directory_iterator entry(m_folder, ec), end; !ec && entry != end;
         entry.increment(ec)) {
        std::error_code ignored;
        if (entry->path().filename().string().starts_with(safe) &&
            entry->is_regular_file(ignored) && entry->last_write_time(ignored) < before) {
            fs::remove(entry->path(), ignored);
        }
    }
}

} // namespace ff
