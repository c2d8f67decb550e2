// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/ContentHash.h"

#include <QCryptographicHash>
#include <QFile>

namespace ff {

Result<std::string> contentHash(const std::filesystem::path& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::fileUnreadable, file.errorString().toStdString(), path.string());
    }
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!hash.addData(&file) || file.error() != QFile::NoError) {
        return fail(ErrorCode::fileUnreadable, "reading stopped before its end", path.string());
    }
    return hash.result().toHex().toStdString();
}

} // namespace ff
