// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/Upgrade.h"
#include "models/core/Error.h"

#include <filesystem>
#include <memory>

namespace ff::store {

/// A connection without SQLite's own lock: each belongs to one thread at a time. Throws Failure.
[[nodiscard]] std::unique_ptr<Database> connect(const std::filesystem::path& file, int flags);

/// The writer's connection, with the newest schema. The file has to exist (`createPrivate`).
/// Error: cancelled where `upgrading` stopped it, and others.
[[nodiscard]] Result<std::unique_ptr<Database>> openWriter(const std::filesystem::path& file,
                                                           const Upgrading& upgrading = {});

} // namespace ff::store
