// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/config/TomlEntry.h"

/// What one entry of sources.toml says of an engine that serves many systems.
namespace ff::detail {

/// `parameters`: dedup, partial_response and the like. They stand in the address or the form of a
/// request, so what makes the question itself is none of them.
void readParameters(TomlEntry& entry, SourceConfig& source);

/// `systems = { label = "site", map = { "lumi-g" = "lumi" } }`: one source a system in the end, of
/// which the label may have several values. To be read after the entry's id and kind.
void readServing(TomlEntry& entry, SourceConfig& source);

} // namespace ff::detail
