// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiExchange.h"

#include "app/feeds/http/Refusal.h"
#include "app/feeds/prometheus/WrongKind.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace ff::feeds {
namespace {

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

void appendEncoded(std::string& out, std::string_view text) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        out += '%';
        out += kDigits[std::uint8_t(c) >> 4];
        out += kDigits[std::uint8_t(c) & 0xf];
    }
}

/// What an engine says of an error, without the whole of the queries that it repeats: ours are
/// long, and the reason stands behind them.
std::string withShortQuotes(std::string_view text) {
    constexpr std::size_t kShort = 60;
    constexpr std::size_t kShown = 20;
    std::string out;
    while (!text.empty()) {
        const auto open = std::min(text.find('"'), text.size());
        out.append(text.substr(0, open));
        text.remove_prefix(open);
        std::size_t close = 1;
        while (close < text.size() && text[close] != '"') {
            close += text[close] == '\\' ? 2 : 1;
        }
        const auto quote = text.substr(0, std::min(close + 1, text.size()));
        out.append(quote.size() > kShort ? quote.substr(0, kShown) : quote);
        out.append(quote.size() > kShort ? "...\"" : "");
        text.remove_prefix(quote.size());
    }
    return out;
}

bool looksLikeJson(std::string_view body) {
    const auto at = body.find_first_not_of(" \t\r\n");
    return at != std::string_view::npos && body[at] == '{';
}

} // namespace

std::string formBody(const std::vector<std::pair<std::string, std::string>>& fields) {
    std::string body;
    for (const auto& [name, value] : fields) {
        body.append(body.empty() ? "" : "&").append(name).append("=");
        appendEncoded(body, value);
    }
    return body;
}

std::string secondsText(Instant at) {
    const std::int64_t millis = toMillis(at);
    std::string text = std::to_string(millis / 1000);
    if (millis % 1000 != 0) {
        const std::string rest = std::to_string(1000 + std::abs(millis % 1000));
        text.append(".").append(rest.substr(1));
    }
    return text;
}

Result<ApiAnswer> readApi(const Response& response) {
    if (response.status == 401 || response.status == 403) {
        return fail(ErrorCode::unauthorised, refusalText(response));
    }
    const bool went = response.status >= 200 && response.status < 300;
    if (!went && !looksLikeJson(response.body)) {
        return fail(ErrorCode::httpStatus, refusalText(response));
    }
    auto answer = parseApiAnswer(response.body);
    if (answer && answer->isError) {
        return fail(ErrorCode::siteReportsError,
                    answer->errorType + ": " + withShortQuotes(answer->error));
    }
    if (!went) {
        return fail(ErrorCode::httpStatus, refusalText(response));
    }
    if (!answer && isExposition(response.body)) {
        return std::unexpected(exporterAsPrometheus());
    }
    if (!answer && answer.error().code == ErrorCode::notJson) {
        return fail(ErrorCode::notJson, refusalText(response));
    }
    return answer;
}

} // namespace ff::feeds
