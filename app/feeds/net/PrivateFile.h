// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/system/error_code.hpp>

#include <string>

namespace ff::feeds {

inline constexpr std::size_t kMaxPrivate = 65536;

/// Who may read a file with a secret, beside its owner: nobody; or, of a key of TLS that belongs to
/// root, its group too, as Debian has it for /etc/ssl/private. The mode of a credential of systemd
/// (LoadCredential=) is the one that systemd gives it.
enum class PrivateTo { owner, ownerOrGroupOfRoot };

/// The first 64 KiB of an ordinary file that others may not read. Error: credentialUnreadable,
/// naming the file.
[[nodiscard]] Result<std::string> readPrivateFile(const std::string& path, PrivateTo readers);

/// Error: badConfig where a file of a configuration is a pipe or a device: reading it could wait
/// for ever, on the thread that all sources share, or fill the memory.
[[nodiscard]] Result<void> checkOrdinary(const std::string& path);

/// Gives the context the key in a PEM file. Errors: credentialUnreadable (others may read it); what
/// OpenSSL says of it is in `error`.
[[nodiscard]] Result<void> useKeyFile(boost::asio::ssl::context& context, const std::string& path,
                                      boost::system::error_code& error);

} // namespace ff::feeds
