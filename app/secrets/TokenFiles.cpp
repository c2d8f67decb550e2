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

} // namespace ff
