// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/core/Error.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <map>
#include <memory>
#include <string>

namespace ff::feeds {

using SharedTls = std::shared_ptr<boost::asio::ssl::context>;

/// TLS settings read from files once for all sources that share them, and again when a file
/// changes: client certificates may live for hours only.
class TlsContexts final {
public:
    /// `withIdentity`: present the source's client certificate. Error: badConfig, naming the file.
    [[nodiscard]] Result<SharedTls> get(const SourceConfig& source, bool withIdentity);

private:
    std::map<std::string, SharedTls> m_contexts;
};

/// Asks the handshake for a certificate of this host, and names it to the server (SNI).
void expectHost(SSL* tls, const std::string& host, bool verify);

/// Why a handshake failed: what OpenSSL found wrong with the certificate, else `ec`.
[[nodiscard]] Error tlsError(SSL* tls, const boost::system::error_code& ec,
                             const std::string& where);

} // namespace ff::feeds
