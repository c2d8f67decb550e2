// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/PrivateFile.h"

#include <boost/asio/buffer.hpp>
#include <openssl/crypto.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace ff::feeds {
namespace {

/// Of LoadCredential= in a systemd unit. It gives the service's user an access list, whose mask
/// stands as the group's right to read (mode 0440) though no group may.
bool isCredential(const std::string& path) {
    const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
    return folder && *folder != '\0' &&
           std::filesystem::path(path).parent_path() == std::filesystem::path(folder);
}

} // namespace

Result<std::string> readPrivateFile(const std::string& path, PrivateTo readers) {
    const auto refuse = [&](std::string why) {
        return fail(ErrorCode::credentialUnreadable, std::move(why), path);
    };
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        return refuse(std::strerror(errno));
    }
    struct Closer {
        int file;
        ~Closer() { close(file); }
    } const closer{file};
    struct stat info{};
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        return refuse("it is no ordinary file");
    }
    const bool mayGroup =
        isCredential(path) || (readers == PrivateTo::ownerOrGroupOfRoot && info.st_uid == 0);
    const mode_t others = S_IRWXG | S_IRWXO;
    if ((info.st_mode & (mayGroup ? others & ~mode_t(S_IRGRP) : others)) != 0) {
        return refuse("others may read it: its mode must be 0600 (chmod 600)");
    }
    std::string text(kMaxPrivate, '\0');
    const ssize_t size = ::read(file, text.data(), text.size());
    if (size < 0) {
        return refuse(std::strerror(errno));
    }
    text.resize(static_cast<std::size_t>(size));
    return text;
}

Result<void> checkOrdinary(const std::string& path) {
    struct stat info{};
    // What is not there is said by whoever opens it.
    if (stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {
        return fail(ErrorCode::badConfig, "it is no ordinary file", path);
    }
    return {};
}

Result<void> useKeyFile(boost::asio::ssl::context& context, const std::string& path,
                        boost::system::error_code& error) {
    auto key = readPrivateFile(path, PrivateTo::ownerOrGroupOfRoot);
    if (!key) {
        return std::unexpected(key.error());
    }
    context.use_private_key(boost::asio::buffer(*key), boost::asio::ssl::context::pem, error);
    OPENSSL_cleanse(key->data(), key->size());
    return {};
}

} // namespace ff::feeds
