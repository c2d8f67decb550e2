// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"
#include "app/feeds/prometheus/RuleSum.h"
#include "app/feeds/prometheus/exporters/GpuFold.h"
#include "app/feeds/prometheus/exporters/MetricRules.h"
#include "app/feeds/text/TextScanner.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ff::feeds {

/// Sums what an engine would have summed: goes over an exposition (or several of one site) and
/// folds the samples that the plan asks for into values of ours.
class ExpositionFold final {
public:
    explicit ExpositionFold(MetricPlan plan);
    /// A federated page may show several exporters: those of the preset that are not `taken` are
    /// passed over.
    void takeOnly(const std::string& preset, const Labels& taken);
    ExpositionFold(const ExpositionFold&) = delete; // parts of it point to others
    ExpositionFold& operator=(const ExpositionFold&) = delete;

    /// Errors: syntax, with line and reason (OpenMetrics: anything wrong; 0.0.4: nothing readable
    /// at all). A 0.0.4 line that cannot be read is left out and spoils the sums of its family.
    [[nodiscard]] Result<void> add(std::string_view text, TextFormat format);

    /// Reading ended where there were more than the plan's limit.
    [[nodiscard]] bool hasTooManyAccounts() const { return m_tooMany; }
    /// Samples read so far, wanted or not.
    [[nodiscard]] std::size_t samples() const { return m_samples; }
    /// Series, what they are complete for, and remarks on what was left out.
    void finish(const SystemId& system, Instant arrived, Decoded& into) const;

private:
    struct Use {
        std::size_t sum; ///< its place in m_sums
        bool subtract;
    };
    /// Who wants the samples of a family.
    struct Wanted {
        const std::vector<Use>* uses = nullptr;
        const GpuExporter* exporter = nullptr; ///< whose family `gpuFamily` it is
        int gpuFamily = -1;  ///< -1: another family that shows that the GPU is there
        bool isTime = false; ///< its values are times of others

        [[nodiscard]] bool nobody() const {
            return uses == nullptr && exporter == nullptr && !isTime;
        }
    };

    void take(const SampleView& sample, const Wanted& wanted);
    void takeTime(const SampleView& sample);
    [[nodiscard]] Wanted wantedOf(std::string_view family) const;
    [[nodiscard]] bool isOfSource(const MetricRule& rule, const SampleView& sample) const;
    [[nodiscard]] bool applies(const MetricRule& rule, const SampleView& sample) const;
    [[nodiscard]] Result<void> readOpenMetrics(std::string_view text);
    [[nodiscard]] Result<void> readPrometheus(std::string_view text);
    [[nodiscard]] std::vector<SeriesSamples> gpuSeriesOf(Metric metric, const GpuFold::Result& gpus,
                                                         const SystemId& system,
                                                         Instant arrived) const;

    MetricPlan m_plan;
    std::vector<RuleSum> m_sums; ///< of the plan's rules, slot by slot
    std::unordered_map<std::string_view, std::vector<Use>> m_uses; ///< by family
    std::unordered_map<std::string_view, std::unordered_set<std::string_view>> m_seen;
    std::map<std::string, Labels, std::less<>> m_taken; ///< by preset
    bool m_hasGpuRules = false;
    bool m_tooMany = false;     ///< accounts: more is not even read
    bool m_gpusSpoiled = false; ///< a line of a GPU could not be read
    GpuFold m_gpus;
    std::map<std::string, std::size_t> m_leftOut; ///< family and why, how often
    std::size_t m_samples = 0;
    std::size_t m_badLines = 0;
    TextProblem m_firstBad;
};

} // namespace ff::feeds
