// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/SecretFile.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace ff::feeds {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

} // namespace

Result<std::string> tokenOf(std::string_view text, const std::string& where) {
    const auto from = text.find_first_not_of(kBlanks);
    if (from == text.npos) {
        return fail(ErrorCode::credentialUnreadable, "there is nothing in it", where);
    }
    text = text.substr(from, text.find_last_not_of(kBlanks) + 1 - from);
    constexpr std::string_view kAssignment = "SLURM_JWT=";
    if (text.starts_with(kAssignment)) {
        text.remove_prefix(kAssignment.size());
    }
    // A line break would end the header that carries it and begin another.
    if (std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; })) {
        return fail(ErrorCode::credentialUnreadable, "it holds more than one line", where);
    }
    return std::string(text);
}

/// Of LoadCredential= in a systemd unit. It gives the service's user an access list, whose mask
/// stands as the group's right to read (mode 0440) though no group may.
static bool isCredential(const std::string& path) {
    const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
    return folder && *folder != '\0' &&
           std::filesystem::path(path).parent_path() == std::filesystem::path(folder);
}

Result<std::string> readSecretFile(const std::string& path) {
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
    const mode_t others = S_IRWXG | S_IRWXO;
    if ((info.st_mode & (isCredential(path) ? others & ~mode_t(S_IRGRP) : others)) != 0) {
        return refuse("others may read it: its mode must be 0600 (chmod 600)");
    }
    std::string text(kMaxSecret, '\0');
    const ssize_t size = ::read(file, text.data(), text.size());
    if (size < 0) {
        return refuse(std::strerror(errno));
    }
    text.resize(static_cast<std::size_t>(size));
    return tokenOf(text, path);
}

} // namespace ff::feeds
