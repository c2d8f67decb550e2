// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/ApiFold.h"
#include "models/config/Source.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ff::feeds {

/// The folds of an engine's answers: one, or one for each system that it serves, told apart by a
/// label. What the label says and no system has is said in a remark.
class SystemFolds final {
public:
    explicit SystemFolds(const SourceConfig& source);

    /// Adds what is of label values that no earlier alternative for the metric had. True
    /// where the answer held one that can be used.
    bool add(const MetricRule& rule, const ApiAnswer& answer);
    void addCounts(const MetricRule& rule, const ApiAnswer& answer);
    /// An alternative was asked for whole; true where every value of the label has the metric now.
    [[nodiscard]] bool endAlternative();
    /// No alternative is left or needed. `answered`: what has no value of it has none.
    void endMetric(const MetricSlot& slot, bool answered);

    /// Which exporters (presets by name) each value of the label has, where several are of the
    /// Slurm kind: one that has another name in common with them may still not count all they do.
    void setFlavours(std::map<std::string, std::string> flavours);
    /// True where an exporter of the Slurm kind spoke of which nobody knows which one it is.
    [[nodiscard]] bool hasNewFlavour() const;

    void remark(const std::string& text);
    /// A remark, or a doubt, of the system that the label has this value of.
    void remark(const std::string& text, const std::string& system);
    void doubt(const std::string& text, const std::string& system);
    /// The engine does not have all: of which system, it does not say.
    void setPartial(const std::string& why);
    void setEvaluations(double inAStep);
    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t lines() const; ///< series of ours so far

    /// `mustAnswer`: a system of which there is nothing is an error of its own.
    void finish(bool fillZeros, bool mustAnswer, Decoded& into);

private:
    struct Of {
        ApiFold fold;
        std::set<std::string>
            found{}; ///< values that have the metric in hand, by an earlier alternative
        std::set<std::string> foundNow{};
        std::set<std::string> heard{}; ///< values of which anything came
        std::set<std::string> slurm{}; ///< of which an exporter of the Slurm kind told
        bool isMixed = false;          ///< a mean over several of its values
    };
    struct Asked {
        MetricRule rule; ///< the first alternative
        std::set<std::string> origins;
    };

    [[nodiscard]] bool isOne() const { return m_serves.isOne(); }
    [[nodiscard]] Of* of(const std::string& value);
    /// What a sum or a mean over several values of the label hides.
    void tellParts(Of& system, const ServedSystem& served) const;
    /// The answer cut by the label, which is taken off.
    [[nodiscard]] std::map<std::string, ApiAnswer> apart(const ApiAnswer& answer) const;
    void tellAsked(Of& system) const;
    /// Each of its exporters of the Slurm kind is one of these.
    [[nodiscard]] bool canTell(const Of& system, const std::set<std::string>& origins) const;
    [[nodiscard]] std::string unknownText() const;

    Serving m_serves;
    std::vector<Of> m_all;
    std::map<std::string, std::size_t> m_byValue; ///< which of them a value of the label is of
    std::set<std::string> m_unknown;
    std::vector<Asked> m_asked;
    std::optional<std::map<std::string, std::string>> m_flavours; ///< unset: of one kind
    std::string m_partial;                                        ///< why
};

} // namespace ff::feeds
