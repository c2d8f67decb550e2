// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/metrics/PromQl.h"
#include "app/demo/metrics/SiteFamilies.h"
#include "app/demo/servers/Wire.h"
#include "app/demo/simulation/SiteSimulation.h"

namespace ff::demo {

/// Prometheus' HTTP API (/api/v1: query, query_range, status/buildinfo) over a site's telemetry,
/// with its limits, its errors and its forms of numbers.
class PrometheusApi final : public SiteFront {
public:
    explicit PrometheusApi(SiteSimulation& site)
        : m_site(site)
        , m_families(site) {}

    [[nodiscard]] WireAnswer answer(const WireRequest& request, Instant now) override;

private:
    [[nodiscard]] WireAnswer query(const WireRequest& request, Instant now) const;
    [[nodiscard]] WireAnswer queryRange(const WireRequest& request) const;

    SiteSimulation& m_site;
    SiteFamilies m_families;
};

} // namespace ff::demo
