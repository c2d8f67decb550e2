// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/OwnPage.h"

#include "app/feeds/publish/MetricsPage.h"

#include <algorithm>

namespace ff {
namespace {

std::vector<feeds::PublishedSystem> systemsOf(const Settings& settings) {
    std::vector<feeds::PublishedSystem> systems;
    for (const SourceConfig& source : settings.sources) {
        auto known = std::ranges::find(systems, source.system, &feeds::PublishedSystem::system);
        if (known == systems.end()) {
            known = systems.insert(systems.end(), {source.system, false});
        }
        known->accounts |= source.publishAccounts;
    }
    return systems;
}

} // namespace

OwnPage::OwnPage(Session& session)
    : m_session(session) {}

Result<std::string> OwnPage::text() {
    const std::lock_guard lock(m_mutex);
    const std::uint64_t edition = m_session.cache().edition();
    const SettingsPtr settings = m_session.settings();
    const Instant at = now();
    // A value ceases to hold while nothing new comes.
    if (m_made && m_made->edition == edition && m_made->settings == settings && at >= m_made->at &&
        at - m_made->at < std::chrono::seconds{1}) {
        return m_made->text;
    }
    const auto latest = m_session.cache().samples().latest();
    if (!latest) {
        return std::unexpected(latest.error());
    }
    m_made = Made{edition, settings, at, feeds::metricsPage(*latest, systemsOf(*settings), at)};
    return m_made->text;
}

} // namespace ff
