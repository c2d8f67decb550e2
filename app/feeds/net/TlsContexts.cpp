// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/TlsContexts.h"

#include "app/feeds/net/PrivateFile.h"

#include <boost/asio/ip/address.hpp>
#include <openssl/x509v3.h>

#include <filesystem>

namespace ff::feeds {
namespace {

namespace ssl = boost::asio::ssl;

/// A file's name with what changes when it does.
std::string stamp(const std::string& file) {
    if (file.empty()) {
        return "|";
    }
    std::error_code ec;
    const auto time = std::filesystem::last_write_time(file, ec).time_since_epoch().count();
    const auto size = std::filesystem::file_size(file, ec);
    return file + '|' + std::to_string(time) + '|' + std::to_string(size) + '|';
}

std::unexpected<Error> unreadable(const char* what, const std::string& file,
                                  const boost::system::error_code& ec) {
    return fail(ErrorCode::badConfig, std::string(what) + " cannot be used: " + ec.message(), file);
}

Result<void> loadIdentity(ssl::context& context, const SourceConfig& source) {
    boost::system::error_code ec;
    if (auto ordinary = checkOrdinary(source.clientCertificate); !ordinary) {
        return ordinary;
    }
    if (context.use_certificate_chain_file(source.clientCertificate, ec); ec) {
        return unreadable("the client certificate", source.clientCertificate, ec);
    }
    const std::string& key = source.clientKey.empty() ? source.clientCertificate : source.clientKey;
    if (auto read = useKeyFile(context, key, ec); !read) {
        return read;
    }
    if (ec) {
        return unreadable("the client key", key, ec);
    }
    return {};
}

Result<SharedTls> makeContext(const SourceConfig& source, bool withIdentity) {
    auto context = std::make_shared<ssl::context>(ssl::context::tls_client);
    boost::system::error_code ec;
    if (auto ordinary = checkOrdinary(source.caFile); !ordinary) {
        return std::unexpected(ordinary.error());
    }
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    if (source.verifyTls) {
        context->set_verify_mode(ssl::verify_peer, ec);
        if (source.caFile.empty()) {
            context->set_default_verify_paths(ec);
        } else if (context->load_verify_file(source.caFile, ec); ec) {
            return unreadable("the CA file", source.caFile, ec);
        }
    } else {
        context->set_verify_mode(ssl::verify_none, ec);
    }
    if (withIdentity && !source.clientCertificate.empty()) {
        if (auto loaded = loadIdentity(*context, source); !loaded) {
            return std::unexpected(loaded.error());
        }
    }
    return context;
}

ErrorCode codeOf(long verifyResult) {
    switch (verifyResult) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return ErrorCode::tlsWrongHost;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ErrorCode::tlsExpired;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_INVALID_CA:
        return ErrorCode::tlsUnknownCa;
    default:
        return ErrorCode::tlsFailed;
    }
}

} // namespace

Result<SharedTls> TlsContexts::get(const SourceConfig& source, bool withIdentity) {
    std::string key = source.verifyTls ? "verify|" : "any|";
    key += stamp(source.caFile);
    if (withIdentity) {
        key += stamp(source.clientCertificate) + stamp(source.clientKey);
    }
    if (const auto it = m_contexts.find(key); it != m_contexts.end()) {
        return it->second;
    }
    auto context = makeContext(source, withIdentity);
    if (context) {
        // Those that only the cache still holds are of files that have changed since.
        std::erase_if(m_contexts, [](const auto& entry) { return entry.second.use_count() == 1; });
        m_contexts.emplace(key, *context);
    }
    return context;
}

void expectHost(SSL* tls, const std::string& host, bool verify) {
    boost::system::error_code ec;
    const bool isAddress = (boost::asio::ip::make_address(host, ec), !ec);
    if (!isAddress) {
        SSL_set_tlsext_host_name(tls, host.c_str());
    }
    if (!verify) {
        return;
    }
    X509_VERIFY_PARAM* parameters = SSL_get0_param(tls);
    if (isAddress) {
        X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str());
    } else {
        X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        X509_VERIFY_PARAM_set1_host(parameters, host.c_str(), host.size());
    }
}

Error tlsError(SSL* tls, const boost::system::error_code& ec, const std::string& where) {
    const long found = SSL_get_verify_result(tls);
    if (found != X509_V_OK && SSL_get_verify_mode(tls) != SSL_VERIFY_NONE) {
        return {codeOf(found), X509_verify_cert_error_string(found), where};
    }
    return {ErrorCode::tlsFailed, ec.message(), where};
}

} // namespace ff::feeds
