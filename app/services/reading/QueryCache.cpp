// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/QueryCache.h"

#include <algorithm>
#include <chrono>

namespace ff {
namespace {

constexpr std::size_t kAttributions = 2;
constexpr std::size_t kTables = 16;
constexpr std::size_t kLines = 100'000; ///< of all tables: about 30 MB
constexpr Duration kFresh = std::chrono::minutes{10};

} // namespace

std::shared_ptr<const Attribution> QueryCache::attribution(const SettingsPtr& settings,
                                                           std::uint64_t edition) const {
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_made, [&](const Made& each) {
        return each.settings.lock() == settings && each.edition == edition;
    });
    return found == m_made.end() ? nullptr : found->attribution;
}

std::shared_ptr<const Attribution> QueryCache::attribution(const SettingsPtr& settings,
                                                           const Trees& trees, Edition edition) {
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(m_made, [&](const Made& each) {
        return each.settings.lock() == settings && each.trees == trees;
    });
    if (found == m_made.end()) {
        return nullptr;
    }
    found->edition = std::max(found->edition, edition);
    return found->attribution;
}

void QueryCache::keep(const SettingsPtr& settings, Trees trees, Edition edition,
                      std::shared_ptr<const Attribution> made) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_made, [&](const Made& each) {
        const auto of = each.settings.lock();
        return !of || of == settings;
    });
    m_made.push_front({settings, std::move(trees), edition, std::move(made)});
    if (m_made.size() > kAttributions) {
        m_made.pop_back();
    }
}

bool UsageAsked::sameAs(const UsageAsked& other) const {
    return edition == other.edition && asOf == other.asOf && cut == other.cut &&
           systems == other.systems && settings.lock() == other.settings.lock() &&
           !settings.expired();
}

std::shared_ptr<const UsageTable> QueryCache::usage(const UsageAsked& asked) const {
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::ranges::find_if(m_tables, [&](const auto& kept) { return kept.first.sameAs(asked); });
    return found == m_tables.end() ? nullptr : found->second;
}

void QueryCache::keep(UsageAsked asked, std::shared_ptr<const UsageTable> table) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tables, [&](const auto& kept) {
        return kept.first.edition != asked.edition || kept.first.settings.expired() ||
               kept.first.sameAs(asked);
    });
    m_tables.emplace_front(std::move(asked), std::move(table));
    std::size_t lines = 0;
    std::size_t kept = 0;
    for (; kept < std::min(m_tables.size(), kTables); ++kept) {
        if ((lines += m_tables[kept].second->lines.size()) > kLines) {
            break;
        }
    }
    while (m_tables.size() > kept) {
        m_tables.pop_back();
    }
}

std::optional<Reconciliation> QueryCache::reconciliation(const SystemId& system,
                                                         Instant now) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_reconciled.find(system);
    if (found == m_reconciled.end() || now < found->second.at || now - found->second.at >= kFresh) {
        return {};
    }
    return found->second.result;
}

void QueryCache::keep(const SystemId& system, Instant at, const Reconciliation& result) {
    const std::lock_guard lock(m_mutex);
    m_reconciled.insert_or_assign(system, Reconciled{at, result});
}

} // namespace ff
