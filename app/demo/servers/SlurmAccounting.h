// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/servers/SlurmForm.h"
#include "app/demo/simulation/SiteSimulation.h"

#include <string>

namespace ff::demo {

/// What slurmdbd says through slurmrestd: every run, and the association tree.
class SlurmAccounting final {
public:
    SlurmAccounting(const SiteSimulation& site, const SlurmForm& form)
        : m_site(site)
        , m_form(form) {}

    /// Runs that were there at some time of the period, waiting or running. As at the real one,
    /// what waits and is not eligible is missing, and so is the waiting rest of an array.
    /// `account` empty: all, else names with commas between.
    [[nodiscard]] std::string jobs(const Period& period, const std::string& account) const;
    [[nodiscard]] std::string associations() const;
    [[nodiscard]] std::string accounts() const;
    [[nodiscard]] std::string clusters() const;
    [[nodiscard]] std::string tres() const;
    [[nodiscard]] std::string failure(std::string_view text) const;

private:
    void writeJob(JsonWriter& json, const SimJob& job) const;
    void writeTime(JsonWriter& json, const SimJob& job) const;
    void writeTres(JsonWriter& json, const SimJob& job) const;
    void writeAssociation(JsonWriter& json, const AccountPlan& account,
                          const std::string& user) const;

    const SiteSimulation& m_site;
    const SlurmForm& m_form;
};

} // namespace ff::demo
