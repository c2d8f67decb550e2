// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <expected>
#include <optional>
#include <string>

namespace ff {

/// Whether asking the source sends its token over a network without encryption. To this computer
/// itself nothing is sent over a network.
[[nodiscard]] bool sendsSecretInClear(const SourceConfig& source);

} // namespace ff

namespace ff::detail {

/// The URL of a source with its scheme: https unless the file says otherwise. Refused, with the
/// reason: a URL with a user and password in it, another scheme, http where `tls = true` was said,
/// and http that would carry a secret to another host unless `tls = false` was said.
[[nodiscard]] std::expected<std::string, std::string>
normalisedUrl(const std::string& written, std::optional<bool> tls, bool carriesSecret);

} // namespace ff::detail
