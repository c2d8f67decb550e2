// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/past/PastDesk.h"

#include <utility>

namespace ff {
namespace {

/// So often it is said that somebody is at work on it, and looked whether it is still wanted.
constexpr std::chrono::seconds kSayEvery{3};

} // namespace

PastDesk::PastDesk(Options options)
    : m_options(std::move(options))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

PastDesk::~PastDesk() = default;

void PastDesk::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        // Where the cache cannot be read at this moment, it is tried again.
        if (const auto next = m_options.wishes.next(); next && *next) {
            fulfil(**next, stop);
        }
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, m_options.every, [] { return false; });
    }
}

void PastDesk::fulfil(KeptWish wish, const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    std::mutex mutex; // `goesOn` may be asked on another thread than that which reports
    Clock::time_point said{};
    bool isWanted = true;
    const auto say = [&] {
        said = Clock::now();
        static_cast<void>(m_options.wishes.note(wish));
    };
    const auto goesOn = [&] {
        const std::lock_guard lock(mutex);
        if (isWanted && !stop.stop_requested() && Clock::now() - said >= kSayEvery) {
            say();
            const auto kept = m_options.wishes.find(wish.id);
            isWanted = !kept || !kept->over;
        }
        return isWanted && !stop.stop_requested();
    };
    const auto report = [&](const KeptWish& state) {
        const std::lock_guard lock(mutex);
        wish.source = state.source;
        wish.day = state.day;
        wish.done = state.done;
        wish.days = state.days;
        say();
    };
    const auto fetched = m_options.fetch(wish.wish, report, goesOn);
    if (fetched || !stop.stop_requested()) {
        static_cast<void>(m_options.wishes.end(wish.id, fetched));
    }
}

} // namespace ff
