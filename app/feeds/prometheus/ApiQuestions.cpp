// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiQuestions.h"

#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <cstdint>

namespace ff::feeds {
namespace {

constexpr const char* kDefaultServer = "Prometheus API";

bool isUnreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

void appendEncoded(std::string& out, std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        out += '%';
        out += digits[std::uint8_t(c) >> 4];
        out += digits[std::uint8_t(c) & 0xf];
    }
}

bool looksLikeJson(std::string_view body) {
    const auto at = body.find_first_not_of(" \t\r\n");
    return at != std::string_view::npos && body[at] == '{';
}

/// Blank values leak through an engine's average too: the same question without them.
std::string withoutBlanks(const MetricRule& rule) {
    const std::string_view start = "avg(";
    if (!rule.query.starts_with(start) || rule.origin.empty()) {
        return {};
    }
    const std::string inner = rule.query.substr(start.size(), rule.query.size() - start.size() - 1);
    return "avg(" + inner + " <= " + numberText(1 / rule.scale) + ")";
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
    const std::string status = "HTTP " + std::to_string(response.status);
    if (response.status == 401 || response.status == 403) {
        return fail(ErrorCode::unauthorised, status);
    }
    const bool went = response.status >= 200 && response.status < 300;
    if (!went && !looksLikeJson(response.body)) {
        return fail(ErrorCode::httpStatus, status);
    }
    auto answer = parseApiAnswer(response.body);
    if (!answer) {
        return went ? answer : fail(ErrorCode::httpStatus, status);
    }
    if (answer->isError) {
        return fail(ErrorCode::siteReportsError, answer->errorType + ": " + answer->error);
    }
    return went ? answer : fail(ErrorCode::httpStatus, status);
}

ApiQuestions::ApiQuestions(const SourceConfig& source, SourceMemory& memory, Nothing nothing)
    : m_source(source)
    , m_memory(memory)
    , m_fold(source.system)
    , m_nothing(nothing) {
    const bool detects = source.preset.empty() && !hasOwnRules(source);
    const std::string& names = detects ? memory.flavour : source.preset;
    m_stage = memory.server.empty() ? Stage::server : Stage::metrics;
    m_detected = !detects || !names.empty();
    if (m_detected) {
        plan(presetsByNames(names));
    }
}

void ApiQuestions::plan(const std::vector<const Preset*>& presets) {
    m_plan = planFor(m_source, presets);
    for (const std::string& remark : m_plan.remarks) {
        m_fold.remark(remark);
    }
}

const MetricRule& ApiQuestions::rule() const {
    return m_plan.metrics[m_slot].alternatives[m_alternative];
}

std::string ApiQuestions::query() const {
    return m_filtered ? withoutBlanks(rule()) : rule().query;
}

std::optional<Request> ApiQuestions::next() {
    if (m_stage == Stage::server) {
        return Request{"GET", "/api/v1/status/buildinfo", {}, {}};
    }
    if (!m_detected) {
        m_stage = Stage::families;
        return Request{"POST", "/api/v1/query", {}, formBody({{"query", detectionQuery()}})};
    }
    m_stage = Stage::metrics;
    return m_slot < m_plan.metrics.size() ? piece(query(), m_piece) : std::nullopt;
}

Result<void> ApiQuestions::take(const Response& response) {
    switch (m_stage) {
    case Stage::server:
        // Not every proxy lets this through, and nothing depends on it.
        m_memory.server = parseBuildInfo(response.body).value_or(kDefaultServer);
        m_stage = Stage::metrics;
        return {};
    case Stage::families:
        return takeFamilies(response);
    case Stage::metrics:
        break;
    }
    return takeMetric(response);
}

Result<void> ApiQuestions::takeFamilies(const Response& response) {
    const auto answer = readApi(response);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    std::vector<std::string_view> families;
    for (const ApiSeries& series : answer->series) {
        families.push_back(labelValue(series.labels, "__name__"));
    }
    const auto presets = detectPresets(families);
    if (presets.empty()) {
        return fail(ErrorCode::noData, "none of the exporters known here is behind this server");
    }
    m_memory.flavour = namesOf(presets);
    m_detected = true;
    plan(presets);
    return {};
}

Result<void> ApiQuestions::takeMetric(const Response& response) {
    const auto answer = readApi(response);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    for (const std::string& warning : answer->warnings) {
        m_fold.remark("partial answer: " + warning);
        m_fold.setPartial();
    }
    for (const std::string& info : answer->infos) {
        m_fold.remark(info);
    }
    const bool used = m_fold.add(rule(), *answer);
    m_found = m_found || used;
    m_unusable = m_unusable || (!used && !answer->series.empty());
    ++m_piece;
    if (!piece(query(), m_piece)) {
        nextAlternative();
    }
    const bool last = m_slot == m_plan.metrics.size();
    if (last && m_fold.empty() && m_nothing == Nothing::isAnError) {
        m_memory.flavour.clear();
        m_memory.server.clear();
        return fail(ErrorCode::noData, "every query was answered with nothing");
    }
    return {};
}

void ApiQuestions::nextAlternative() {
    const MetricSlot& slot = m_plan.metrics[m_slot];
    m_piece = 0;
    if (!m_found && m_unusable && !m_filtered && !withoutBlanks(rule()).empty()) {
        m_filtered = true;
        m_unusable = false;
        return;
    }
    m_filtered = false;
    m_unusable = false;
    if (m_found || m_alternative + 1 == slot.alternatives.size()) {
        m_fold.asked(slot.alternatives.front());
        m_alternative = 0;
        m_found = false;
        ++m_slot;
        return;
    }
    ++m_alternative;
}

} // namespace ff::feeds
