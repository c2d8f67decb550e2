// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"

/// From what was decoded to what is stored.
namespace ff::feeds {

/// Cuts at the border of a UTF-8 character.
[[nodiscard]] std::string cut(std::string text, std::size_t length);
/// As many whole sentences as there is room for, and how many more there are.
[[nodiscard]] std::string joined(const std::vector<std::string>& sentences);
/// Who answered, then what is doubtful, then the rest.
[[nodiscard]] std::string remarkOf(const Decoded& decoded,
                                   const std::vector<std::string>& ofClient);

/// A GPU exporter misses GPUs whose node is down: beside a scheduler its counts are no news.
void keepMeters(Decoded& decoded);
/// Everything but the outcome of the conversation itself.
void fill(Batch& batch, Decoded decoded);

} // namespace ff::feeds
