// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/servers/SlurmForm.h"
#include "app/demo/simulation/SiteSimulation.h"

#include <string>

namespace ff::demo {

/// What slurmctld says through slurmrestd: the present. Each answers a whole body.
class SlurmController final {
public:
    SlurmController(const SiteSimulation& site, const SlurmForm& form)
        : m_site(site)
        , m_form(form) {}

    [[nodiscard]] std::string ping() const;
    [[nodiscard]] std::string diag() const;
    [[nodiscard]] std::string nodes() const;
    [[nodiscard]] std::string partitions() const;
    [[nodiscard]] std::string jobs() const;
    [[nodiscard]] std::string reservations() const;

private:
    void writeNode(JsonWriter& json, std::size_t pool, NodePool::Node node,
                   const std::vector<const SimJob*>& devices) const;
    void writeNodeState(JsonWriter& json, NodePool::Health health, int used, int devices) const;
    void writeJob(JsonWriter& json, const SimJob& job) const;
    void writeJobTimes(JsonWriter& json, const SimJob& job) const;
    void writeJobGpus(JsonWriter& json, const SimJob& job) const;
    void writeReservation(JsonWriter& json, std::string_view name, std::string_view flag,
                          const Period& period, std::string_view accounts, const std::string& nodes,
                          std::int64_t count) const;
    [[nodiscard]] bool inMaintenance() const;

    const SiteSimulation& m_site;
    const SlurmForm& m_form;
};

} // namespace ff::demo
