// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/SecretFile.h"

#include "app/feeds/net/PrivateFile.h"

#include <algorithm>

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

Result<std::string> readSecretFile(const std::string& path) {
    const auto text = readPrivateFile(path, PrivateTo::owner);
    return text ? tokenOf(*text, path) : std::unexpected(text.error());
}

} // namespace ff::feeds
