// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Credential.h"

#include "app/feeds/http/Command.h"
#include "app/feeds/http/SecretFile.h"

#include <openssl/evp.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ff::feeds {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kMaxRemembered = 8;
constexpr Duration kCommandLimit = std::chrono::seconds{20};
constexpr Duration kNearItsEnd = std::chrono::seconds{60};

std::string fromBase64Url(std::string_view text) {
    std::string padded(text);
    std::ranges::replace(padded, '-', '+');
    std::ranges::replace(padded, '_', '/');
    const std::size_t padding = (4 - padded.size() % 4) % 4;
    padded.append(padding, '=');
    std::string out(padded.size() / 4 * 3, '\0');
    const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                                     reinterpret_cast<const unsigned char*>(padded.data()),
                                     static_cast<int>(padded.size()));
    out.resize(size < 0 ? 0 : static_cast<std::size_t>(size) - std::min<std::size_t>(padding, 2));
    return out;
}

} // namespace

std::optional<Instant> jwtExpiry(std::string_view token) {
    const auto first = token.find('.');
    const auto second = first == token.npos ? first : token.find('.', first + 1);
    if (second == token.npos || token.size() > kMaxSecret) {
        return std::nullopt;
    }
    simdjson::dom::parser parser;
    double seconds = 0;
    const auto payload = fromBase64Url(token.substr(first + 1, second - first - 1));
    if (parser.parse(payload)["exp"].get(seconds) != simdjson::SUCCESS ||
        !(seconds > 0 && seconds < 1e11)) {
        return std::nullopt;
    }
    return instantFromSeconds(static_cast<std::int64_t>(seconds));
}

std::optional<std::string> processEnvironment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

Credential::Credential(CredentialRef ref, Environment environment)
    : m_ref(std::move(ref))
    , m_environment(std::move(environment)) {}

bool Credential::endsWithin(Duration margin) const {
    const auto end = jwtExpiry(secret());
    return end && *end <= now() + margin;
}

Result<std::string> Credential::readVariable() const {
    const auto value = m_environment(m_ref.what);
    if (!value) {
        return fail(ErrorCode::credentialUnreadable, "the variable is not set", m_ref.what);
    }
    return tokenOf(*value, m_ref.what);
}

asio::awaitable<Result<void>> Credential::read(Deadline& deadline) {
    Result<std::string> secret;
    switch (m_ref.from) {
    case CredentialRef::From::nothing:
        break;
    case CredentialRef::From::file:
        secret = readSecretFile(m_ref.what);
        break;
    case CredentialRef::From::environment:
        secret = readVariable();
        break;
    case CredentialRef::From::command: {
        auto text = co_await runCommand(m_ref.what, kCommandLimit, deadline);
        secret = text ? tokenOf(*text, "credential command") : std::move(text);
        break;
    }
    }
    if (!secret) {
        co_return std::unexpected(secret.error());
    }
    if (*secret != m_secrets.front()) {
        m_secrets.insert(m_secrets.begin(), std::move(*secret));
        m_secrets.resize(std::min(m_secrets.size(), kMaxRemembered));
    }
    co_return Result<void>{};
}

asio::awaitable<Result<std::string>> Credential::get(Deadline& deadline) {
    const bool kept =
        m_ref.from == CredentialRef::From::command && !secret().empty() && !endsWithin(kNearItsEnd);
    if (!kept) {
        // A token that still holds outlives a command that fails just now.
        auto done = co_await read(deadline);
        const bool goOn = m_ref.from == CredentialRef::From::command && !secret().empty() &&
                          !endsWithin({}) && !deadline.over();
        if (!done && !goOn) {
            co_return std::unexpected(done.error());
        }
    }
    if (endsWithin({})) {
        co_return fail(
            ErrorCode::tokenExpired, "its time ended at " + toIso8601(*jwtExpiry(secret())),
            m_ref.from == CredentialRef::From::command ? "credential command" : m_ref.what);
    }
    co_return secret();
}

asio::awaitable<bool> Credential::renew(Deadline& deadline) {
    const std::string before = secret();
    const auto done = co_await read(deadline);
    co_return done&& secret() != before;
}

} // namespace ff::feeds
