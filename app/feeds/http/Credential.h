// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/net/Deadline.h"
#include "app/feeds/net/Network.h"
#include "models/config/Source.h"

#include <boost/asio/awaitable.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// When a JSON Web Token ends to be valid; nothing where the text is none or has no "exp".
[[nodiscard]] std::optional<Instant> jwtExpiry(std::string_view token);

/// A source's secret, read where its CredentialRef says, and read again when it may have changed:
/// a file and a variable always, a command when its token nears its end or a site refuses it. Never
/// part of a message.
class Credential final {
public:
    Credential(CredentialRef ref, Environment environment);

    /// The secret to send now; empty where the source has none.
    /// Errors: credentialUnreadable, tokenExpired (and reading again brought no newer one).
    [[nodiscard]] boost::asio::awaitable<Result<std::string>> get(Deadline& deadline);
    /// After a site refused the secret: reads it again. True: there is another one to try.
    [[nodiscard]] boost::asio::awaitable<bool> renew(Deadline& deadline);

    /// The secret and those it took the place of, newest first: a site's answer may repeat one that
    /// was in force when it was asked.
    [[nodiscard]] const std::vector<std::string>& secrets() const { return m_secrets; }

private:
    [[nodiscard]] Result<std::string> readVariable() const;
    /// Reads anew from wherever it is.
    boost::asio::awaitable<Result<void>> read(Deadline& deadline);
    [[nodiscard]] bool endsWithin(Duration margin) const;
    [[nodiscard]] const std::string& secret() const { return m_secrets.front(); }

    CredentialRef m_ref;
    Environment m_environment;
    std::vector<std::string> m_secrets{std::string{}}; ///< never without a first one
};

} // namespace ff::feeds
