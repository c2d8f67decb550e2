// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/FileWatch.h"
#include "models/core/Error.h"
#include "models/core/Time.h"

#include <filesystem>
#include <memory>

namespace ff::store {

/// Goes on after another program deleted, replaced or damaged the files of the open cache. What the
/// open connection still holds is kept: at the old path where nothing stands there, else in a new
/// file beside it. Nobody may read while it runs.
///
/// `open`: the writer's connection, exchanged for the one to go on with; null: it was closed by an
/// earlier try. `file`: the cache's path, exchanged for the new file's where that lies beside.
/// Returns what to tell a person. After an error, such as a full disk, call it again.
[[nodiscard]] Result<Error> rescue(FileState state, std::unique_ptr<Database>& open,
                                   std::filesystem::path& file, Instant now);

} // namespace ff::store
