// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <string>

namespace ff {

/// The command, but for the name, by which a token that was pasted is asked of the desktop's
/// keychain.
inline const std::string kKeychainCommand = "secret-tool lookup service factoryfloor source ";

/// Whether a token is in the desktop's keychain, where the program put it.
[[nodiscard]] inline bool asksKeychain(const CredentialRef& credential) {
    return credential.from == CredentialRef::From::command &&
           credential.what.starts_with(kKeychainCommand);
}

} // namespace ff
