// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Blanked.h"

#include "app/feeds/net/Url.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <functional>
#include <optional>
#include <string_view>

namespace ff::feeds {
namespace {

constexpr std::size_t kMinSecret = 4;
constexpr std::size_t kMinEncoded = 6;  ///< fewer characters of base64 are in any text
constexpr std::size_t kMinUnnamed = 20; ///< of a secret whose name does not say that it is one
constexpr std::string_view kStars = "***";
/// Characters with which the escapes of a byte begin. '+' is a blank in a form.
constexpr std::string_view kEscapes = "%\\&+";

constexpr std::array<std::pair<std::string_view, char>, 6> kEntities{{{"&amp;", '&'},
                                                                      {"&lt;", '<'},
                                                                      {"&gt;", '>'},
                                                                      {"&quot;", '"'},
                                                                      {"&apos;", '\''},
                                                                      {"&nbsp;", ' '}}};

/// The whole of `digits` as a number of a byte.
std::optional<char> byteOf(std::string_view digits, int base) {
    unsigned value = 0;
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (digits.empty() || failed != std::errc{} || end != digits.data() + digits.size() ||
        value > 0xff) {
        return std::nullopt;
    }
    return static_cast<char>(value);
}

/// How long the escape of `byte` is that the text begins with; 0: it begins with none.
std::size_t escapeOf(char byte, std::string_view text) {
    if (text.size() < 2) {
        return text.starts_with('+') && byte == ' ' ? 1 : 0;
    }
    switch (text.front()) {
    case '%':
        if (byte != '%' && text.starts_with("%25") && text.size() >= 5 &&
            byteOf(text.substr(3, 2), 16) == byte) {
            return 5; // encoded twice, as in an address inside of an address
        }
        return text.size() >= 3 && byteOf(text.substr(1, 2), 16) == byte ? 3 : 0;
    case '+':
        return byte == ' ' ? 1 : 0;
    case '\\':
        if (text[1] == 'u') {
            return text.size() >= 6 && byteOf(text.substr(2, 4), 16) == byte ? 6 : 0;
        }
        if (text[1] == 'x') {
            return text.size() >= 4 && byteOf(text.substr(2, 2), 16) == byte ? 4 : 0;
        }
        return text[1] == byte && std::string_view("\"\\/'").contains(byte) ? 2 : 0;
    case '&': {
        for (const auto& [entity, meant] : kEntities) {
            if (meant == byte && text.starts_with(entity)) {
                return entity.size();
            }
        }
        const auto end = text.substr(0, 10).find(';');
        if (text[1] != '#' || end == text.npos) {
            return 0;
        }
        const bool isHex = text[2] == 'x' || text[2] == 'X';
        const std::size_t from = isHex ? 3 : 2;
        return end > from && byteOf(text.substr(from, end - from), isHex ? 16 : 10) == byte
                   ? end + 1
                   : 0;
    }
    default:
        return 0;
    }
}

/// Where the secret ends that begins at `at`, each byte as it is or escaped; npos: none does. A
/// secret may hold what looks like an escape, so both readings are followed.
std::size_t endOf(std::string_view secret, std::string_view text, std::size_t at) {
    if (text[at] != secret.front() && escapeOf(secret.front(), text.substr(at)) == 0) {
        return text.npos; // as nearly everywhere
    }
    std::vector<std::size_t> ends{at};
    std::vector<std::size_t> next;
    for (const char byte : secret) {
        next.clear();
        for (const std::size_t end : ends) {
            if (end >= text.size()) {
                continue;
            }
            if (text[end] == byte) {
                next.push_back(end + 1);
            }
            if (const std::size_t length = escapeOf(byte, text.substr(end)); length > 0) {
                next.push_back(end + length);
            }
        }
        if (next.empty()) {
            return text.npos;
        }
        std::ranges::sort(next);
        next.erase(std::ranges::unique(next).begin(), next.end());
        std::swap(ends, next);
    }
    return ends.back();
}

void blank(std::string& text, const std::string& secret) {
    if (secret.size() < kMinSecret) {
        return;
    }
    const std::string starts = std::string(kEscapes) + secret.front();
    std::string result;
    std::size_t kept = 0;
    for (auto at = text.find_first_of(starts); at != text.npos;
         at = text.find_first_of(starts, at)) {
        const std::size_t end = endOf(secret, text, at);
        if (end == text.npos) {
            ++at;
            continue;
        }
        result.append(text, kept, at - kept).append(kStars);
        kept = at = end;
    }
    if (kept > 0) {
        text = result.append(text, kept);
    }
}

/// What base64 makes of the secret alone, wherever it begins in what is encoded: the characters
/// that no byte before or after it has a part in.
void addBase64(const std::string& secret, std::vector<std::string>& to) {
    for (std::size_t before = 0; before < 3; ++before) {
        const std::string encoded = base64(std::string(before, '\0') + secret);
        const std::size_t from = (before * 8 + 5) / 6;
        const std::size_t end = (before + secret.size()) * 8 / 6;
        std::string own = encoded.substr(from, end - from);
        if (own.size() < kMinEncoded) {
            continue;
        }
        to.push_back(own);
        std::ranges::replace(own, '+', '-'); // as addresses have it
        std::ranges::replace(own, '/', '_');
        to.push_back(std::move(own));
    }
}

bool isSecretByName(std::string name) {
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
    constexpr std::array<std::string_view, 9> kNames{"token", "key",  "secret", "pass",   "auth",
                                                     "sig",   "cred", "jwt",    "session"};
    return std::ranges::any_of(kNames, [&](std::string_view part) { return name.contains(part); });
}

bool isSecretByLook(std::string_view value) {
    const auto isDigit = [](unsigned char c) { return std::isdigit(c) != 0; };
    const auto isOfToken = [](unsigned char c) {
        return std::isalnum(c) || std::string_view{"-._~+/="}.contains(char(c));
    };
    return value.size() >= kMinUnnamed && std::ranges::all_of(value, isOfToken) &&
           std::ranges::any_of(value, isDigit);
}

bool isSecret(const std::string& name, const std::string& value) {
    return isSecretByName(name) || isSecretByLook(value);
}

} // namespace

std::vector<std::string> querySecrets(const std::string& query) {
    std::vector<std::string> secrets;
    for (auto& [name, value] : parametersOf(query)) {
        if (isSecret(name, value)) {
            secrets.push_back(std::move(value));
        }
    }
    return secrets;
}

std::vector<std::string> secretsAmong(const Parameters& parameters) {
    std::vector<std::string> secrets;
    for (const auto& [name, value] : parameters) {
        if (isSecret(name, value)) {
            secrets.push_back(value);
        }
    }
    return secrets;
}

std::string withoutSecretsOf(const Parameters& parameters, std::string_view form) {
    std::string rest;
    while (!form.empty()) {
        const std::string_view field = form.substr(0, form.find('&'));
        const auto known = parameters.find(std::string(field.substr(0, field.find('='))));
        if (known == parameters.end() || !isSecret(known->first, known->second)) {
            rest.append(rest.empty() ? "" : "&").append(field);
        }
        form.remove_prefix(std::min(field.size() + 1, form.size()));
    }
    return rest;
}

std::string blanked(std::string text, std::vector<std::string> secrets) {
    std::erase_if(secrets, [](const std::string& each) { return each.size() < kMinSecret; });
    for (const std::string& secret : std::vector(secrets)) {
        addBase64(secret, secrets);
    }
    // One may begin with another: the longer one goes first, or its end would stay.
    std::ranges::sort(secrets, std::greater{},
                      [](const std::string& each) { return std::pair(each.size(), each); });
    secrets.erase(std::ranges::unique(secrets).begin(), secrets.end());
    for (const std::string& secret : secrets) {
        blank(text, secret);
    }
    return text;
}

std::string withoutName(std::string text, const std::string& name) {
    if (name.size() < kMinSecret) {
        return text;
    }
    const auto isPart = [&](std::size_t at) {
        return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) ||
                                    std::string_view{"._-/@:"}.contains(text[at]));
    };
    for (auto at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        if ((at == 0 || !isPart(at - 1)) && !isPart(at + name.size())) {
            text.replace(at, name.size(), kStars);
        }
    }
    return text;
}

} // namespace ff::feeds
