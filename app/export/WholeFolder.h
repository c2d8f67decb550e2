// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <QByteArray>

#include <filesystem>
#include <string>
#include <vector>

namespace ff::report {

/// A file of a folder, by its name in it: "systems.csv".
struct FolderFile {
    std::string name{};
    QByteArray content{};
};

/// Writes the files into a folder that is there whole or not at all: it is made beside its place
/// and renamed. One that stands there is replaced; of what is in it only tables go that an earlier
/// report wrote and nobody changed. A person's file under the name of a table is kept beside it, as
/// "a.csv.~1~". Of a link, the folder that it points to is replaced.
/// Returns what was written, in order. Error: fileUnwritable; what stood there still does.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeFolder(const std::filesystem::path& folder, const std::vector<FolderFile>& files);

} // namespace ff::report
