// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace ff::feeds {

/// The plain bytes of a body: gzip is undone where the header says so, where it does not but the
/// first bytes are gzip's, and as often as it was applied (up to three times). A body that claims
/// to be gzip and is plain is taken as it is. Never more than `maxBytes`, so that a zip bomb ends
/// as bodyTooLarge. `mayGrow` is asked before so many bytes are taken. Errors: bodyTooLarge,
/// badEncoding.
using MayGrow = std::function<bool(std::size_t bytes)>;
[[nodiscard]] Result<std::string> plainBody(std::string_view wire, std::string_view contentEncoding,
                                            std::size_t maxBytes, const MayGrow& mayGrow = {});

/// Would plainBody have to change these bytes?
[[nodiscard]] bool isEncoded(std::string_view wire, std::string_view contentEncoding);

} // namespace ff::feeds
