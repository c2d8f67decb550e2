// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/core/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <filesystem>
#include <memory>
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

    /// Keeps a token of a source of this configuration, in place of an older one, and looks whether
    /// it is there. Another configuration may name a source the same.
    [[nodiscard]] Result<CredentialRef> keep(const std::filesystem::path& config,
                                             const std::string& name,
                                             const std::string& token) const;
    /// Takes a credential out where it is one of these; others stay.
    void forget(const CredentialRef& credential) const;
    /// The program ends: what waits for the keychain, in this one and its copies, does no more.
    void end() const { *m_ended = true; }

private:
    [[nodiscard]] std::optional<QByteArray> run(const QStringList& arguments,
                                                const QByteArray& input = {}) const;

    QString m_program;
    std::shared_ptr<std::atomic<bool>> m_ended = std::make_shared<std::atomic<bool>>(false);
};

} // namespace ff
