// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/metrics/SiteFamilies.h"
#include "app/demo/servers/Wire.h"
#include "app/demo/simulation/SiteSimulation.h"

namespace ff::demo {

/// A bare /metrics page in the text format 0.0.4: what the exporters say now, a line a GPU. There
/// is no past behind it.
class ExpositionPage final : public SiteFront {
public:
    explicit ExpositionPage(SiteSimulation& site)
        : m_site(site)
        , m_families(site) {}

    [[nodiscard]] WireAnswer answer(const WireRequest& request, Instant now) override;

private:
    void writeGpus(std::string& page, const SiteFamilies::Family& family) const;

    SiteSimulation& m_site;
    SiteFamilies m_families;
};

} // namespace ff::demo
