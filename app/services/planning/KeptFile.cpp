// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/KeptFile.h"

#include "models/planning/kept/Bytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace ff {
namespace {

/// Grows with each change of what planning writes. The size of a pointer and the byte order come
/// with it: the bytes are those of the memory.
constexpr std::uint32_t kVersion = 5;

std::string headerOf(const std::string& basis, const std::string& bytes) {
    planning::ByteWriter header;
    header.put(std::array<char, 4>{'F', 'F', 'P', 'L'});
    header.put(kVersion);
    header.put(std::uint32_t(sizeof(std::size_t)));
    header.put(basis);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Md5);
    header.put(hash.toStdString());
    return header.bytes();
}

} // namespace

std::optional<std::string> readKept(const std::filesystem::path& path, const std::string& basis) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::string bytes = file.readAll().toStdString();
    const std::size_t length = headerOf(basis, {}).size();
    if (bytes.size() < length) {
        return {};
    }
    const std::string header = bytes.substr(0, length);
    bytes.erase(0, length);
    return header == headerOf(basis, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

bool writeKept(const std::filesystem::path& path, const std::string& basis,
               const std::string& bytes) {
    QDir().mkpath(QString::fromStdString(path.parent_path().string()));
    QSaveFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const std::string header = headerOf(basis, bytes);
    file.write(header.data(), qint64(header.size()));
    file.write(bytes.data(), qint64(bytes.size()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.commit();
}

} // namespace ff
