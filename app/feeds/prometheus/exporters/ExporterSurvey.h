// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/Presets.h"
#include "app/feeds/prometheus/exporters/Surveyed.h"
#include "models/config/Source.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff::feeds {

/// Asks an engine, before its figures, what it has: how many exporters of the Slurm kind answer,
/// which labels tell its GPUs apart, and which GPUs are in none of its counts. A question may be
/// asked in pieces (windows of time).
class ExporterSurvey final {
public:
    ExporterSurvey(const SourceConfig& source, const std::vector<const Preset*>& presets);

    /// The question in hand; nothing when the survey is over.
    [[nodiscard]] std::optional<std::string> query() const;
    /// Takes a piece of the answer to the question in hand.
    void take(const ApiAnswer& answer);
    /// The answer is whole: goes to the next question.
    void next();

    [[nodiscard]] const Surveyed& found() const { return m_found; }

private:
    enum class Step { scope, families, identity, host, family, copies, partitions, missing, over };
    using Line = std::map<double, double>; ///< value by time

    void startExporter();
    void endFamilies();
    void endIdentity();
    void endFamily();
    void endCopies();
    void endPartitions();
    void endMissing();
    void endExporter();
    void chooseCluster();
    [[nodiscard]] const GpuExporter* exporter() const;
    [[nodiscard]] bool allHaveIdentity() const;
    void doubtEach(std::string (*text)(std::size_t));

    SourceConfig m_source;
    GpuTypes m_types;
    std::string m_cluster;
    std::string m_matchers; ///< of the user
    std::string m_label;    ///< tells systems apart; empty: there is one
    std::vector<const Preset*> m_presets;
    std::size_t m_preset = 0;
    Step m_step = Step::scope;
    Surveyed m_found;

    std::vector<ApiSeries> m_rows; ///< of the answer in hand
    GpuSurvey m_gpus;
    Line m_total;      ///< series of the exporter
    Line m_identified; ///< of them, those that an identity tells
    std::size_t m_identity = 0;
    std::size_t m_family = 1; ///< which is asked for what it adds
    std::vector<std::pair<std::string, const GpuFamily*>> m_known;
};

} // namespace ff::feeds
