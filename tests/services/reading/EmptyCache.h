// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Cache.h"

#include <QTemporaryDir>

namespace ff {

/// Another cache in the folder, with nothing in it.
[[nodiscard]] inline std::unique_ptr<store::Cache> emptyCache(const QTemporaryDir& folder) {
    const auto file = folder.filePath(QStringLiteral("%1.sqlite").arg(std::rand()));
    auto opened = store::Cache::open(file.toStdString(), {});
    if (!opened) {
        qFatal("%s", opened.error().detail.c_str());
    }
    return std::move(*opened);
}

} // namespace ff
