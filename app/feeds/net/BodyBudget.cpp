// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/BodyBudget.h"

#include <list>
#include <mutex>

namespace ff::feeds {

struct BodyBudget::Entry {
    std::size_t bytes = 0;
    std::function<void()> stop{};
    bool gaveWay = false;
};

struct BodyBudget::State {
    explicit State(std::size_t limit)
        : most(limit) {}

    const std::size_t most;
    std::mutex mutex; ///< guards all below
    std::list<Entry> entries;
    std::size_t used = 0;
};

BodyBudget::BodyBudget(std::size_t most)
    : m_state(std::make_shared<State>(most)) {}

std::shared_ptr<BodyBudget::Claim> BodyBudget::claim() {
    return std::shared_ptr<Claim>(new Claim(m_state));
}

std::size_t BodyBudget::used() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->used;
}

std::string BodyBudget::noRoomText() const {
    return "the answers that are under way of all sources would be more than " +
           std::to_string(m_state->most >> 20) + " MiB together, and this is the largest";
}

BodyBudget::Claim::Claim(std::shared_ptr<State> state)
    : m_state(std::move(state)) {
    const std::lock_guard lock(m_state->mutex);
    m_entry = &m_state->entries.emplace_back();
}

BodyBudget::Claim::~Claim() {
    const std::lock_guard lock(m_state->mutex);
    m_state->used -= m_entry->bytes;
    m_state->entries.remove_if([&](const Entry& entry) { return &entry == m_entry; });
}

bool BodyBudget::Claim::resize(std::size_t bytes) {
    const std::lock_guard lock(m_state->mutex);
    if (m_entry->gaveWay) {
        return false;
    }
    m_state->used += bytes - m_entry->bytes;
    m_entry->bytes = bytes;
    while (m_state->used > m_state->most) {
        Entry* largest = bytes >= kSmall ? m_entry : nullptr;
        for (Entry& other : m_state->entries) {
            if (other.stop && other.bytes >= kSmall &&
                (largest == nullptr || other.bytes > largest->bytes)) {
                largest = &other;
            }
        }
        if (largest == nullptr) {
            return true; // many small ones
        }
        m_state->used -= largest->bytes;
        largest->bytes = 0;
        largest->gaveWay = true;
        if (largest == m_entry) {
            return false;
        }
        largest->stop();
        largest->stop = nullptr;
    }
    return true;
}

void BodyBudget::Claim::setStop(std::function<void()> stop) {
    const std::lock_guard lock(m_state->mutex);
    m_entry->stop = std::move(stop);
}

bool BodyBudget::Claim::hasGivenWay() const {
    const std::lock_guard lock(m_state->mutex);
    return m_entry->gaveWay;
}

} // namespace ff::feeds
