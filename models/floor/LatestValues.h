// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/BuildFloor.h"

namespace ff {

/// The newest value of each series of one system, as long as it still holds. Private to
/// models/analysis.
class LatestValues final {
public:
    LatestValues(const FloorInputs& inputs, const System& system);

    [[nodiscard]] std::optional<Instant> newest() const;
    /// The parts now, in physical GPUs; nothing where none holds any more.
    [[nodiscard]] std::optional<FloorParts> parts() const;
    /// The newest capacity that the site told, however old, in its devices.
    [[nodiscard]] std::optional<double> capacity() const;
    /// GPUs that eligible jobs of the scope ask for; nothing where the site does not say.
    [[nodiscard]] std::optional<double> pending() const;

private:
    [[nodiscard]] bool holds(const LatestValue& value) const;

    const FloorInputs& m_inputs;
    const System& m_system;
    std::vector<const LatestValue*> m_values;
};

} // namespace ff
