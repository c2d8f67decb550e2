// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace ff::feeds {

/// One budget of memory for the bodies of all answers that are under way: being received, unpacked,
/// or waiting to be decoded. Where it is used up, the largest body that is being received gives
/// way, and its poll fails; so a site that sends too much, or stalls with it, costs itself its poll
/// and not the others theirs. Bodies below `kSmall` are never refused. Thread-safe.
class BodyBudget final {
    struct State;
    struct Entry;

public:
    static constexpr std::size_t kSmall = 1U << 20;

    explicit BodyBudget(std::size_t most);

    /// What one body holds of the budget, given back when it goes; it may outlive the budget.
    class Claim final {
    public:
        ~Claim();
        Claim(const Claim&) = delete;
        Claim& operator=(const Claim&) = delete;

        /// The body has so many bytes now, or is about to. False where there is no room for them:
        /// the poll has to fail.
        [[nodiscard]] bool resize(std::size_t bytes);
        /// From now on it may be told to give way: `stop` ends the receiving, and is called on any
        /// thread and under a lock, so it must only post. Unset: it may not any more.
        void setStop(std::function<void()> stop);
        /// It was told to.
        [[nodiscard]] bool hasGivenWay() const;

    private:
        friend class BodyBudget;
        explicit Claim(std::shared_ptr<State> state);

        std::shared_ptr<State> m_state;
        Entry* m_entry;
    };
    [[nodiscard]] std::shared_ptr<Claim> claim();

    [[nodiscard]] std::size_t used() const;
    /// Why a body had to give way.
    [[nodiscard]] std::string noRoomText() const;

private:
    std::shared_ptr<State> m_state;
};

} // namespace ff::feeds
