// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/servers/SlurmAccounting.h"
#include "app/demo/servers/SlurmController.h"
#include "app/demo/servers/SlurmForm.h"
#include "app/demo/servers/Wire.h"
#include "app/demo/simulation/SiteSimulation.h"

namespace ff::demo {

/// A slurmrestd of one of two generations in front of a site. It lets everybody in.
class Slurmrestd final : public SiteFront {
public:
    Slurmrestd(SiteSimulation& site, bool modern)
        : m_site(site)
        , m_form(modern, site.plan())
        , m_controller(site, m_form)
        , m_accounting(site, m_form) {}
    Slurmrestd(const Slurmrestd&) = delete;
    Slurmrestd& operator=(const Slurmrestd&) = delete;

    [[nodiscard]] WireAnswer answer(const WireRequest& request, Instant now) override;

private:
    [[nodiscard]] WireAnswer accountingJobs(const WireRequest& request) const;
    [[nodiscard]] WireAnswer openApi() const;

    SiteSimulation& m_site;
    SlurmForm m_form;
    SlurmController m_controller;
    SlurmAccounting m_accounting;
};

} // namespace ff::demo
