// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/http/BaseAddress.h"
#include "app/feeds/http/Connection.h"
#include "app/feeds/http/Credential.h"
#include "app/feeds/http/Message.h"
#include "app/feeds/http/Redirect.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ff::feeds {

/// Speaks HTTP/1.1 with one source: its TLS settings, its credential, its proxy, its connection
/// kept from poll to poll. One request at a time, on the I/O thread.
class Client final {
public:
    /// Error: badConfig where the source's address is none.
    [[nodiscard]] static Result<std::unique_ptr<Client>> make(Transport& transport,
                                                              const SourceConfig& source);

    /// Sends `request`, follows redirects, undoes compression. An answer of any status is a
    /// success; what it means is for the PollProtocol to say. Messages never hold a secret.
    /// A form that is refused as POST (403, 405, 501) is asked for again with GET, and where that
    /// is accepted, with GET from then on.
    [[nodiscard]] boost::asio::awaitable<Result<Response>> send(const Request& request,
                                                                Deadline& deadline);
    /// After the site refused the credential: true when there is another one to try.
    [[nodiscard]] boost::asio::awaitable<bool> renewCredential(Deadline& deadline);

    /// What the last answer asked for with Retry-After.
    [[nodiscard]] std::optional<Duration> retryAfter() const { return m_retryAfter; }
    /// `text` without the secrets that go to the site or a proxy, now or before a rotation, as they
    /// are and as basic authentication writes them: an answer may repeat what it was sent.
    [[nodiscard]] std::string redacted(std::string text) const;
    [[nodiscard]] std::string where() const { return m_address.given().shown(); }
    /// What a person should know of how the site was reached: the address that answers after a
    /// redirect, that POST is refused, or that its certificate is not checked. Empty where all went
    /// straight.
    [[nodiscard]] std::vector<std::string> remarks() const;

private:
    struct Arrived;
    using Kept = std::unique_ptr<Connection>;

    Client(Transport& transport, SourceConfig source, Url base);

    /// Sends one request and follows its redirects.
    boost::asio::awaitable<Result<Arrived>> exchange(Hop hop, const std::string& secret,
                                                     Deadline& deadline);
    [[nodiscard]] Hop hopFor(const Request& request) const;
    boost::asio::awaitable<Result<WireAnswer>> roundTrip(const Hop& hop, const std::string& secret,
                                                         Deadline& deadline);
    boost::asio::awaitable<Result<Response>> unpacked(Arrived arrived);
    [[nodiscard]] WireRequest toWire(const Hop& hop, const std::optional<Url>& proxy,
                                     const std::string& secret) const;
    void addSecrets(WireRequest& request, const std::string& secret) const;
    [[nodiscard]] Result<Route> routeTo(const Url& url, bool trusted);

    Transport& m_transport;
    SourceConfig m_source;
    BaseAddress m_address;
    Credential m_credential;
    std::map<std::string, Kept> m_kept; ///< by origin: redirects may lead to a second one
    std::optional<Duration> m_retryAfter;
    bool m_getOnly = false; ///< the site refuses POST
};

} // namespace ff::feeds
