// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/PollProtocol.h"
#include "app/feeds/prometheus/ApiExchange.h"
#include "app/feeds/prometheus/SystemFolds.h"
#include "app/feeds/prometheus/exporters/ExporterSurvey.h"

#include <optional>
#include <string>
#include <vector>

namespace ff::feeds {

/// What a poll and a backfill have in common: first who is there (once), then what it has (once),
/// then how its series are to be told apart (ExporterSurvey), then one question a metric, and the
/// next alternative where an answer is empty, then what had to be left out.
class ApiQuestions : public PollProtocol {
public:
    [[nodiscard]] std::optional<Request> next() final;
    [[nodiscard]] Result<void> take(const Response& response) final;

protected:
    /// What it means when every answer is empty: a site that has stopped telling, or a past
    /// without a site.
    enum class Nothing { isAnError, isFine };
    ApiQuestions(const SourceConfig& source, SourceMemory& memory, Nothing nothing);

    /// The request for one piece of a question; nothing where there are no further pieces.
    [[nodiscard]] virtual std::optional<Request> piece(const std::string& query,
                                                       std::size_t index) const = 0;
    /// Asks which families there are; nothing where there is no further way to ask.
    [[nodiscard]] virtual std::optional<Request> familiesRequest(std::size_t attempt) const;
    /// What has to be known before the metrics are asked for; nothing where all is.
    [[nodiscard]] virtual std::optional<Request> preparation(const MetricPlan&) { return {}; }
    virtual void takePreparation(const Response&) {}
    /// Adds the answer to a piece.
    virtual void addPiece(const MetricRule& rule, const ApiAnswer& answer, std::size_t index);
    /// Why no more of it may be kept in memory.
    [[nodiscard]] virtual std::optional<Error> tooMuch() { return {}; }
    /// The question was refused: true where the piece is to be asked for in another way.
    [[nodiscard]] virtual bool asksOtherwise(const Error&) { return false; }
    /// The rule that is asked for; null where the question is about something else.
    [[nodiscard]] const MetricRule* ruleAsked() const {
        return m_stage == Stage::metrics ? &rule() : nullptr;
    }
    [[nodiscard]] const SourceConfig& source() const { return m_source; }
    [[nodiscard]] SystemFolds& fold() { return m_fold; }
    /// The form of a request, with the parameters of the source.
    [[nodiscard]] std::string form(std::vector<std::pair<std::string, std::string>> fields) const;
    [[nodiscard]] SourceMemory& memory() const { return m_memory; }

private:
    enum class Stage { server, families, survey, metrics, leftOut, over, page };

    void startSurvey(const std::vector<const Preset*>& presets);
    void startMetrics(const std::vector<const Preset*>& presets);
    void plan();
    [[nodiscard]] bool needsFlavours(const std::vector<const Preset*>& presets) const;
    [[nodiscard]] Result<void> takeFamilies(const Response& response);
    [[nodiscard]] Result<void> takePage(const Response& response) const;
    [[nodiscard]] Result<void> takeAnswer(const Response& response);
    void noteLacks(const ApiAnswer& answer);
    [[nodiscard]] Result<ApiAnswer> readPiece(const Response& response);
    [[nodiscard]] Result<void> takePiece(const ApiAnswer& answer);
    void endSurveyQuestion();
    void endMetric();
    void endLeftOut();
    [[nodiscard]] Result<void> checkFound();
    /// The question in hand, of which pieces may have been answered; nothing outside of the survey,
    /// the metrics and what they left out.
    [[nodiscard]] std::optional<std::string> query() const;
    [[nodiscard]] const MetricRule& rule() const;

    SourceConfig m_source;
    SourceMemory& m_memory;
    SystemFolds m_fold;
    Nothing m_nothing;
    Stage m_stage = Stage::server;
    bool m_serverAsked = false;
    bool m_detected = false;
    bool m_preparing = false; ///< a preparation is under way
    std::size_t m_familiesAttempt = 0;
    std::vector<const Preset*> m_presets;
    std::optional<ExporterSurvey> m_survey;
    MetricPlan m_plan;
    std::size_t m_slot = 0;
    std::size_t m_alternative = 0;
    std::size_t m_leftOut = 0;
    std::size_t m_piece = 0;
    std::vector<std::string> m_queries; ///< asked for the metric in hand
    /// Of the pieces of the question in hand, by the label that tells systems apart.
    std::map<std::string, double> m_leftOutSums;
    bool m_missing = false;         ///< an answer had no result at all: its absence is no zero
    bool m_answered = false;        ///< something here speaks this API
    std::optional<Error> m_refusal; ///< why it does not; an exporter may be at this address
};

} // namespace ff::feeds
