// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourceUrl.h"

#include <QUrl>

namespace ff::detail {
namespace {

using namespace Qt::StringLiterals;

/// 127.0.0.0/8 only as a whole address: "127.0.0.1.example.org" is somebody else's.
bool isLoopback(const QString& host) {
    if (host == "localhost"_L1 || host == "::1"_L1) {
        return true;
    }
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.front() != "127"_L1) {
        return false;
    }
    for (const QString& part : parts) {
        bool ok = false;
        if (part.toUInt(&ok) > 255 || !ok) {
            return false;
        }
    }
    return true;
}

} // namespace

std::expected<std::string, std::string> normalisedUrl(const std::string& written,
                                                      std::optional<bool> tls, bool carriesSecret) {
    const bool bare = written.find("://") == std::string::npos;
    const std::string full =
        bare ? (tls.value_or(true) ? "https://" : "http://") + written : written;
    const QUrl url(QString::fromStdString(full), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return std::unexpected("url is no address such as https://slurm.example.org:6820");
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return std::unexpected("url has to begin with https:// or http://");
    }
    if (!url.userInfo().isEmpty()) {
        return std::unexpected("url may not hold a user or password. Use user and token_file, "
                               "token_env or token_command");
    }
    if (url.scheme() == "http"_L1) {
        if (tls == true) {
            return std::unexpected("url begins with http:// although tls = true");
        }
        if (!tls && carriesSecret && !isLoopback(url.host())) {
            return std::unexpected("would send a credential unencrypted to another host. Use "
                                   "https://, or say tls = false if the network is trusted");
        }
    }
    if (url.scheme() == "https"_L1 && tls == false) {
        return std::unexpected("url begins with https:// although tls = false");
    }
    return full;
}

} // namespace ff::detail

namespace ff {

bool sendsSecretInClear(const SourceConfig& source) {
    const QUrl url(QString::fromStdString(source.url));
    return source.kind != SourceKind::folder &&
           source.credential.from != CredentialRef::From::nothing &&
           url.scheme() == QStringLiteral("http") && !detail::isLoopback(url.host());
}

} // namespace ff
