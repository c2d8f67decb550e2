// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/BodyBudget.h"

namespace ff::feeds {

BodyBudget::BodyBudget(std::size_t most)
    : m_most(most) {}

std::shared_ptr<BodyBudget::Claim> BodyBudget::claim() {
    const std::lock_guard lock(m_mutex);
    m_entries.emplace_back();
    return std::shared_ptr<Claim>(new Claim(*this, std::prev(m_entries.end())));
}

std::size_t BodyBudget::used() const {
    const std::lock_guard lock(m_mutex);
    return m_used;
}

std::string BodyBudget::noRoomText() const {
    return "the answers that are under way of all sources would be more than " +
           std::to_string(m_most >> 20) + " MiB together, and this is the largest";
}

BodyBudget::Claim::Claim(BodyBudget& budget, std::list<Entry>::iterator entry)
    : m_budget(budget)
    , m_entry(entry) {}

BodyBudget::Claim::~Claim() {
    const std::lock_guard lock(m_budget.m_mutex);
    m_budget.m_used -= m_entry->bytes;
    m_budget.m_entries.erase(m_entry);
}

bool BodyBudget::Claim::resize(std::size_t bytes) {
    const std::lock_guard lock(m_budget.m_mutex);
    if (m_entry->gaveWay) {
        return false;
    }
    m_budget.m_used += bytes - m_entry->bytes;
    m_entry->bytes = bytes;
    while (m_budget.m_used > m_budget.m_most) {
        Entry* largest = bytes >= kSmall ? &*m_entry : nullptr;
        for (Entry& other : m_budget.m_entries) {
            if (other.stop && other.bytes >= kSmall &&
                (largest == nullptr || other.bytes > largest->bytes)) {
                largest = &other;
            }
        }
        if (largest == nullptr) {
            return true; // many small ones
        }
        m_budget.m_used -= largest->bytes;
        largest->bytes = 0;
        largest->gaveWay = true;
        if (largest == &*m_entry) {
            return false;
        }
        largest->stop();
        largest->stop = nullptr;
    }
    return true;
}

void BodyBudget::Claim::setStop(std::function<void()> stop) {
    const std::lock_guard lock(m_budget.m_mutex);
    m_entry->stop = std::move(stop);
}

bool BodyBudget::Claim::hasGivenWay() const {
    const std::lock_guard lock(m_budget.m_mutex);
    return m_entry->gaveWay;
}

} // namespace ff::feeds
