// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiQuestions.h"

#include "app/feeds/prometheus/EnginePresets.h"
#include "app/feeds/prometheus/WrongKind.h"
#include "app/feeds/text/TextNumber.h"

#include <algorithm>

namespace ff::feeds {
namespace {

constexpr const char* kDefaultServer = "Prometheus API";

} // namespace

ApiQuestions::ApiQuestions(const SourceConfig& source, SourceMemory& memory, Nothing nothing)
    : m_source(source)
    , m_memory(memory)
    , m_fold(source)
    , m_nothing(nothing) {
    const bool detects = source.preset.empty() && !hasOwnRules(source);
    // What is there now says nothing of the past.
    const std::string present = nothing == Nothing::isAnError ? memory.flavour : std::string();
    const std::string& names = detects ? present : source.preset;
    m_serverAsked = !memory.server.empty();
    const auto known = presetsByNames(names);
    m_detected = (!detects || !names.empty()) && !needsFlavours(known);
    if (m_detected) {
        startSurvey(known);
        if (!m_memory.flavours.empty()) {
            m_fold.setFlavours(m_memory.flavours);
        }
    }
    m_stage = !m_serverAsked ? Stage::server : !m_detected ? Stage::families : Stage::survey;
    if (m_stage == Stage::survey && !m_survey->query()) {
        plan();
    }
}

void ApiQuestions::startSurvey(const std::vector<const Preset*>& presets) {
    m_presets = presets;
    m_survey.emplace(m_source, presets);
}

/// Which exporters of the Slurm kind stand behind which system has to be found out first.
bool ApiQuestions::needsFlavours(const std::vector<const Preset*>& presets) const {
    return !m_source.serves.isOne() && m_nothing == Nothing::isAnError && shareNames(presets) &&
           m_memory.flavours.empty();
}

/// The survey is over: what to ask for is known.
void ApiQuestions::plan() {
    m_plan = planFor(m_source, m_presets, m_survey->found(),
                     m_nothing == Nothing::isFine ? Asks::past : Asks::present);
    for (const std::string& remark : m_plan.remarks) {
        m_fold.remark(remark);
    }
    if (!m_survey->found().otherSystems.empty()) {
        m_fold.remark(m_survey->found().otherSystems);
    }
    for (const Surveyed::Doubt& doubt : m_survey->found().doubts) {
        m_fold.doubt(doubt.text, doubt.system);
    }
    m_stage = Stage::metrics;
    m_alternative = 0;
    m_slot = 0;
    if (m_plan.metrics.empty()) {
        m_stage = Stage::over;
    } else if (rule().query.empty()) {
        endMetric();
    }
}

const MetricRule& ApiQuestions::rule() const {
    return m_plan.metrics[m_slot].alternatives[m_alternative];
}

std::optional<std::string> ApiQuestions::query() const {
    switch (m_stage) {
    case Stage::survey:
        return m_survey->query();
    case Stage::metrics:
        return rule().query;
    case Stage::leftOut:
        return m_plan.leftOut[m_leftOut].query;
    case Stage::server:
    case Stage::families:
    case Stage::over:
    case Stage::page:
        break;
    }
    return std::nullopt;
}

std::optional<Request> ApiQuestions::next() {
    if (m_stage == Stage::server) {
        return Request{"GET", "/api/v1/status/buildinfo", {}, {}};
    }
    if (m_stage == Stage::page) {
        return Request{"GET", hasPath(m_source.url) ? "" : "/metrics", {}, {}};
    }
    if (m_stage == Stage::families) {
        return familiesRequest(m_familiesAttempt);
    }
    if (m_stage == Stage::metrics && m_slot == 0 && m_alternative == 0 && m_piece == 0) {
        if (auto request = preparation(m_plan)) {
            m_preparing = true;
            return request;
        }
    }
    const auto asked = query();
    return asked ? piece(*asked, m_piece) : std::nullopt;
}

std::optional<Request> ApiQuestions::familiesRequest(std::size_t attempt) const {
    if (attempt > 0) {
        return std::nullopt;
    }
    const std::string query = detectionQuery(matchersOf(m_source), m_source.serves.label);
    return Request{"POST", "/api/v1/query", {}, form({{"query", query}})};
}

void ApiQuestions::addPiece(const MetricRule& rule, const ApiAnswer& answer, std::size_t) {
    m_fold.add(rule, answer);
}

std::string ApiQuestions::form(std::vector<std::pair<std::string, std::string>> fields) const {
    fields.insert(fields.end(), m_source.parameters.begin(), m_source.parameters.end());
    return formBody(fields);
}

Result<void> ApiQuestions::take(const Response& response) {
    if (m_stage == Stage::server) {
        // Not every proxy lets this through, and nothing depends on it.
        m_memory.server = parseBuildInfo(response.body).value_or(kDefaultServer);
        m_stage = m_detected ? Stage::survey : Stage::families;
        if (m_detected && !m_survey->query()) {
            plan();
        }
        return {};
    }
    if (m_stage == Stage::page) {
        return takePage(response);
    }
    if (m_preparing) {
        m_preparing = false;
        takePreparation(response);
        return {};
    }
    auto taken = takeAnswer(response);
    const bool unknownPath = response.status == 404 || response.status == 405;
    if (!taken && !m_answered && unknownPath) {
        m_refusal = taken.error();
        m_stage = Stage::page;
        return {};
    }
    return taken;
}

Result<void> ApiQuestions::takeAnswer(const Response& response) {
    if (m_stage == Stage::families) {
        return takeFamilies(response);
    }
    const auto answer = readPiece(response);
    if (!answer && m_stage == Stage::metrics && asksOtherwise(answer.error())) {
        return {};
    }
    return answer ? takePiece(*answer) : std::unexpected(answer.error());
}

/// Nothing at this address knows the API's path: an exporter has a page instead.
Result<void> ApiQuestions::takePage(const Response& response) const {
    const bool went = response.status >= 200 && response.status < 300;
    return std::unexpected(went && isExposition(response.body) ? exporterAsPrometheus()
                                                               : *m_refusal);
}

void ApiQuestions::noteLacks(const ApiAnswer& answer) {
    m_answered = true;
    for (const std::string& warning : answer.warnings) {
        m_fold.remark("partial answer: " + warning);
        m_fold.setPartial(warning);
    }
    for (const std::string& info : answer.infos) {
        m_fold.remark(info);
    }
}

Result<void> ApiQuestions::takeFamilies(const Response& response) {
    const auto answer = readApi(response);
    const bool isList = answer && (!answer->names.empty() || answer->resultType.empty());
    if (!isList && familiesRequest(m_familiesAttempt + 1)) {
        ++m_familiesAttempt; // a proxy lets no lists through, or answers them with something else
        return {};
    }
    if (!answer && !m_source.preset.empty()) { // then it is not known what is no zero
        m_fold.setFlavours({});
        startMetrics(presetsByNames(m_source.preset));
        return {};
    }
    if (!answer) {
        return std::unexpected(answer.error());
    }
    noteLacks(*answer);
    const EnginePresets found = presetsBehind(*answer, m_source);
    const auto& presets = found.presets;
    if (!found.remark.empty()) {
        m_fold.remark(found.remark);
    }
    if (presets.empty() && m_nothing == Nothing::isFine && answer->warnings.empty()) {
        m_stage = Stage::over;
        return {};
    }
    if (presets.empty()) {
        return answer->warnings.empty() ? fail(ErrorCode::noData, found.remark)
                                        : fail(ErrorCode::partialAnswer, answer->warnings.front());
    }
    if (needsFlavours(presets)) {
        m_memory.flavours = flavoursBehind(*answer, m_source.serves.label);
        m_fold.setFlavours(m_memory.flavours);
    }
    if (found.isSure && m_source.preset.empty()) { // else there may be more behind it the next time
        m_memory.flavour = namesOf(presets);
    }
    startMetrics(presets);
    return {};
}

void ApiQuestions::startMetrics(const std::vector<const Preset*>& presets) {
    m_detected = true;
    startSurvey(presets);
    m_stage = Stage::survey;
    if (!m_survey->query()) {
        plan();
    }
}

Result<ApiAnswer> ApiQuestions::readPiece(const Response& response) {
    auto answer = readApi(response);
    if (!answer && m_answered && response.status == 404) {
        // The API is there, and something before it lets this one question not through.
        m_fold.remark(answer.error().detail);
        answer = ApiAnswer{};
    }
    if (!answer) {
        return answer;
    }
    noteLacks(*answer);
    if (!answer->hasResult) {
        m_missing = m_stage == Stage::metrics;
        m_fold.remark("no result for " + query().value_or(std::string()));
    }
    return answer;
}

Result<void> ApiQuestions::takePiece(const ApiAnswer& answer) {
    switch (m_stage) {
    case Stage::survey:
        m_survey->take(answer);
        break;
    case Stage::metrics:
        addPiece(rule(), answer, m_piece);
        if (auto error = tooMuch()) {
            return std::unexpected(std::move(*error));
        }
        break;
    case Stage::leftOut:
        for (const ApiSeries& series : answer.series) {
            for (const ApiPoint& point : series.points) {
                m_leftOutSums[std::string(labelValue(series.labels, m_source.serves.label))] +=
                    point.value;
            }
        }
        break;
    case Stage::server:
    case Stage::families:
    case Stage::over:
    case Stage::page:
        break;
    }
    ++m_piece;
    if (piece(*query(), m_piece)) {
        return {};
    }
    m_piece = 0;
    if (m_stage == Stage::survey) {
        endSurveyQuestion();
        return checkFound();
    }
    if (m_stage == Stage::metrics) {
        endMetric();
        return checkFound();
    }
    endLeftOut();
    return {};
}

void ApiQuestions::endSurveyQuestion() {
    m_survey->next();
    if (!m_survey->query()) {
        plan();
    }
}

/// To the next alternative where nothing was found, else to the next metric.
void ApiQuestions::endMetric() {
    const auto isAsked = [this] {
        return rule().query.empty() ||
               std::ranges::find(m_queries, rule().query) != m_queries.end();
    };
    do {
        const MetricSlot& slot = m_plan.metrics[m_slot];
        m_queries.push_back(rule().query);
        const bool found = m_fold.endAlternative();
        if (found || m_alternative + 1 == slot.alternatives.size()) {
            m_fold.endMetric(slot, !m_missing);
            m_queries.clear();
            m_missing = false;
            m_alternative = 0;
            ++m_slot;
        } else {
            ++m_alternative;
        }
    } while (m_slot < m_plan.metrics.size() && isAsked());
    if (m_slot == m_plan.metrics.size()) {
        m_stage = m_plan.leftOut.empty() ? Stage::over : Stage::leftOut;
    }
}

Result<void> ApiQuestions::checkFound() {
    const bool asked = m_stage == Stage::leftOut || m_stage == Stage::over;
    if (asked && m_fold.hasNewFlavour()) {
        m_memory.flavours.clear(); // the next poll looks again
    }
    if (!asked || !m_fold.empty() || m_nothing != Nothing::isAnError) {
        return {};
    }
    m_memory.flavour.clear();
    m_memory.server.clear();
    const std::string& others = m_survey->found().otherSystems;
    return fail(ErrorCode::noData,
                others.empty() ? "every query was answered with nothing" : others);
}

void ApiQuestions::endLeftOut() {
    const LeftOutQuery& asked = m_plan.leftOut[m_leftOut];
    for (const auto& [system, sum] : m_leftOutSums) {
        if (sum > 0) {
            m_fold.remark(numberText(sum) + " values left out of " + asked.what, system);
        }
    }
    m_leftOutSums.clear();
    if (++m_leftOut == m_plan.leftOut.size()) {
        m_stage = Stage::over;
    }
}

} // namespace ff::feeds
