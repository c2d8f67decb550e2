// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/core/Error.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace ff {

/// Tokens that a person typed into the program: a file of mode 0600 each, in the folder "tokens"
/// (mode 0700) of the configuration. sources.toml names the file and never holds the token.
class TokenFiles final {
public:
    explicit TokenFiles(const std::filesystem::path& config);

    /// The file of a token, whether or not it exists.
    [[nodiscard]] std::string path(const std::string& name) const;
    /// Writes a token, in place of an older one. The result is its path.
    [[nodiscard]] Result<std::string> keep(const std::string& name, const std::string& token) const;
    /// Deletes the file of a credential where it is one of these; others stay.
    void forget(const CredentialRef& credential) const;
    /// Deletes the files of names that begin so and were written longer ago than that.
    void forgetOld(const std::string& begin, std::chrono::seconds age) const;

private:
    std::filesystem::path m_folder;
};

} // namespace ff
