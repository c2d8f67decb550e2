// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ff::feeds {

/// The plain bytes of a body: gzip is undone where the header says so, where it does not but the
/// first bytes are gzip's, and as often as it was applied (up to three times). A body that claims
/// to be gzip and is plain is taken as it is. Never more than `maxBytes`, so that a zip bomb ends
/// as bodyTooLarge. Errors: bodyTooLarge, badEncoding.
[[nodiscard]] Result<std::string> plainBody(std::string_view wire, std::string_view contentEncoding,
                                            std::size_t maxBytes);

/// Would plainBody have to change these bytes?
[[nodiscard]] bool isEncoded(std::string_view wire, std::string_view contentEncoding);

} // namespace ff::feeds
