// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmApi.h"

#include "app/feeds/http/Refusal.h"
#include "app/feeds/slurm/SlurmCheck.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ff::feeds {
namespace {

constexpr int kOldestSlurmApi = 36;
/// Slurm's numbers in errors[].
constexpr std::int64_t kNotAuthenticated = 1007;
constexpr std::int64_t kAccessDenied = 2002;
constexpr std::int64_t kNothingFound = 9003;
/// From this version on accounting has to be asked for requeued runs and for whole times.
constexpr int kFirstApiWithDuplicates = 40;

bool speaksOfToken(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower.contains("authenticat") || lower.contains("jwt") || lower.contains("token");
}

Error refusal(const SlurmError& error, int status) {
    const auto words = std::to_string(error.code) + ": " + error.text;
    if (error.code == kNotAuthenticated || status == 511 || speaksOfToken(error.text)) {
        return {ErrorCode::tokenExpired, words, {}};
    }
    if (error.code == kAccessDenied || status == 403) {
        return {ErrorCode::unauthorised, words, {}};
    }
    return {ErrorCode::siteReportsError, words, {}};
}

/// An answer without JSON: a line of text, a proxy's page or nothing.
Error plainError(const Response& response) {
    const auto text = plainRefusal(response.body);
    const auto words = refusalText(response);
    if (response.status == 401 || response.status == 403) {
        return {ErrorCode::unauthorised, words, {}};
    }
    if (response.status == 511) {
        return {ErrorCode::tokenExpired, words, {}};
    }
    // v25.11 says 500 and a line of text where the headers are missing.
    if (response.status >= 500 && speaksOfToken(text)) {
        return {ErrorCode::unauthorised, words, {}};
    }
    if (response.status == 404 && text.contains("URL")) {
        return {ErrorCode::unknownVersion, words, {}};
    }
    if (response.status >= 300) {
        return {ErrorCode::httpStatus, words, {}};
    }
    if (response.body.empty()) {
        return {ErrorCode::emptyAnswer, {}, {}};
    }
    return {ErrorCode::notJson, wordsOf(response.body), {}};
}

constexpr std::array<const char*, 2> kDescriptions{"/openapi/v3", "/openapi"};

/// The version that an attempt after the descriptions tries: newest first.
int triedApi(std::size_t attempt) {
    return kNewestSlurmApi - int(attempt - kDescriptions.size());
}

/// The descriptions first; where a proxy hides both, the versions one by one.
std::string discoveryTarget(std::size_t attempt) {
    if (attempt < kDescriptions.size()) {
        return kDescriptions[attempt];
    }
    const auto api = triedApi(attempt);
    return api >= kOldestSlurmApi ? "/slurm/v0.0." + std::to_string(api) + "/ping" : std::string();
}

} // namespace

Result<SlurmAnswer> readSlurmResponse(const Response& response) {
    auto answer = decodeSlurm(response.body);
    if (!answer && (response.status >= 300 || answer.error().code == ErrorCode::emptyAnswer ||
                    !plainRefusal(response.body).empty())) {
        return std::unexpected(plainError(response));
    }
    if (!answer) {
        return answer;
    }
    std::erase_if(answer->errors,
                  [](const SlurmError& error) { return error.code == kNothingFound; });
    if (answer->errors.empty()) {
        if (response.status >= 300) {
            return std::unexpected(plainError(response));
        }
        return answer;
    }
    const auto error = refusal(answer->errors.front(), response.status);
    if (response.status >= 300 || answer->kind == SlurmKind::error) {
        return std::unexpected(error);
    }
    answer->warnings.push_back("the answer reports an error beside its data: " + error.detail);
    return answer;
}

std::vector<int> apisIn(std::string_view openApi) {
    std::vector<int> apis;
    // The paths are keys such as "/slurm/v0.0.38/nodes", with or without escaped slashes.
    constexpr std::string_view kMark = "v0.0.";
    for (auto at = openApi.find(kMark); at != std::string_view::npos;
         at = openApi.find(kMark, at + 1)) {
        auto before = openApi.substr(0, at);
        if (!before.ends_with("/slurm/") && !before.ends_with("\\/slurm\\/")) {
            continue;
        }
        int number = 0;
        const auto digits = openApi.substr(at + kMark.size(), 6);
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (number > 0 && std::ranges::find(apis, number) == apis.end()) {
            apis.push_back(number);
        }
    }
    std::ranges::sort(apis);
    return apis;
}

int bestApi(const std::vector<int>& apis) {
    int best = 0;
    for (const int api : apis) {
        if (api >= kOldestSlurmApi && (api <= kNewestSlurmApi || best == 0)) {
            best = api;
        }
    }
    return best;
}

std::string accountedJobsTarget(const std::string& api, Instant from, std::optional<Instant> to) {
    const auto seconds = [](Instant t) {
        return std::to_string(
            std::chrono::duration_cast<std::chrono::seconds>(t.time_since_epoch()).count());
    };
    auto target = "/slurmdb/" + api + "/jobs?start_time=uts" + seconds(from);
    if (to) {
        target += "&end_time=uts" + seconds(*to);
    }
    target += "&skip_steps=true";
    if (apiNumber(api).value_or(0) >= kFirstApiWithDuplicates) {
        target += "&show_duplicates=true&disable_truncate_usage_time=true";
    }
    return target;
}

Request get(std::string target) {
    Request request;
    request.target = std::move(target);
    return request;
}

Request SlurmDiscovery::next() const {
    return get(discoveryTarget(m_attempt));
}

Result<void> SlurmDiscovery::take(const Response& response) {
    m_asked = true;
    const bool description = m_attempt < kDescriptions.size();
    const bool isHidden =
        description && response.status == 403; // a proxy lets nothing else through
    if (response.status == 200 || response.status == 404 || isHidden) {
        int api = 0;
        if (response.status == 200) {
            api = description ? bestApi(apisIn(response.body)) : triedApi(m_attempt);
        }
        if (api != 0) {
            m_memory.api = "v0.0." + std::to_string(api);
            return {};
        }
        // Not here: ask in the next way.
        if (discoveryTarget(++m_attempt).empty()) {
            return fail(ErrorCode::unknownVersion, "no /slurm/v0.0.36 to v0.0.45 is loaded");
        }
        return {};
    }
    auto answer = readSlurmResponse(response);
    return answer ? fail(ErrorCode::httpStatus, std::to_string(response.status))
                  : std::unexpected(answer.error());
}

bool SlurmDiscovery::again() {
    if (m_asked) {
        return false;
    }
    m_memory.api.clear();
    m_attempt = 0;
    return true;
}

std::string serverText(const SlurmAnswer& answer, const SourceMemory& memory) {
    return (answer.release.empty() ? "Slurm" : "Slurm " + answer.release) + ", API " + memory.api;
}

std::string versionWarning(const SourceMemory& memory) {
    if (apiNumber(memory.api).value_or(0) <= kNewestSlurmApi) {
        return {};
    }
    return "API " + memory.api + " is newer than this program: it is read by the rules of v0.0." +
           std::to_string(kNewestSlurmApi);
}

} // namespace ff::feeds
