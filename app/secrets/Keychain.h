// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/core/Error.h"

#include <QString>

#include <optional>
#include <string>

namespace ff {

/// The desktop's keychain (Secret Service: GNOME Keyring, KWallet, KeePassXC), through the program
/// `secret-tool` of libsecret. A token that is kept there is a `token_command` of sources.toml, so
/// that whoever polls asks the keychain for it and no program of ours links a library for that. Its
/// calls wait, perhaps for a person who unlocks the keychain: never on the GUI thread.
class Keychain final {
public:
    /// Unset where this session has no keychain that can be asked.
    [[nodiscard]] static std::optional<Keychain> ofDesktop();
    /// With this program in place of the one that is found.
    explicit Keychain(QString program)
        : m_program(std::move(program)) {}

    /// Keeps a token under a name, in place of an older one, and looks whether it is there.
    [[nodiscard]] Result<CredentialRef> keep(const std::string& name,
                                             const std::string& token) const;
    /// Takes a credential out where it is one of these; others stay.
    void forget(const CredentialRef& credential) const;

private:
    QString m_program;
};

} // namespace ff
