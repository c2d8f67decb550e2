// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/Usage.h"

namespace ff {

/// The whole of what beneficiaries share, in units that make 1/2 to 1/10 and decimals of seven
/// digits exact.
inline constexpr std::int64_t kWhole = 2'520'000'000;
/// A beneficiary's fraction in these units. They sum to exactly kWhole.
[[nodiscard]] std::vector<std::int64_t> unitsOf(const std::vector<BeneficiaryShare>& shares);

/// What GPUs of one type did for a charging key.
struct Charged {
    const ChargeKey& key;
    const GpuKind& kind;
};

/// What a charging key means at a time: under which keys of a cut its use counts, how much of it
/// under each, and what its GPUs weigh.
class ChargeMeanings final {
public:
    ChargeMeanings(const Attribution& attribution, const UsageGrouping& cut)
        : m_attribution(attribution)
        , m_cut(cut) {}

    /// A part of what a charging key used.
    struct Part {
        std::vector<std::string> keys; ///< one for each dimension of the cut
        std::int64_t units = 0;        ///< of kWhole
        const BurnRule* burn = nullptr;
    };
    /// Nothing where the cut asks for other holders or another mode.
    [[nodiscard]] std::vector<Part> partsOf(const Charged& charged, Instant at) const;
    /// Nothing where none is known; then `withoutFactor` names the system.
    [[nodiscard]] std::optional<double> factorOf(const Charged& charged, Instant at);
    [[nodiscard]] const GpuKind& kindOf(const SystemId& system, const std::string& type);
    [[nodiscard]] const std::set<SystemId>& withoutFactor() const { return m_withoutFactor; }

private:
    [[nodiscard]] const Federation& federation() const { return m_attribution.federation(); }
    [[nodiscard]] std::vector<std::string> keysOf(const Charged& charged,
                                                  const AttributionRule* rule,
                                                  const HolderId& holder, Instant at) const;

    const Attribution& m_attribution;
    const UsageGrouping& m_cut;
    std::set<SystemId> m_withoutFactor;
    std::map<SystemId, GpuTypes> m_types;
    std::map<std::pair<SystemId, std::string>, GpuKind> m_kinds;
};

} // namespace ff
