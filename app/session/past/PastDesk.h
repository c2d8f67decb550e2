// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/PastWishes.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ff {

/// Looks again and again for wishes of other programs (`factoryfloor backfill` beside a collector
/// or a window), and fetches one after the other, on a thread of its own. One that was begun when
/// this program ended is gone on with by the next.
class PastDesk final {
public:
    /// After each day: how far it is, in `source`, `day`, `done` and `days`.
    using Report = std::function<void(const KeptWish&)>;
    struct Options {
        PastWishes& wishes;
        /// Fetches it and waits; ends early where `goesOn` says no.
        std::function<Result<void>(const PastWish&, const Report&,
                                   const std::function<bool()>& goesOn)>
            fetch;
        std::chrono::milliseconds every = std::chrono::seconds{2};
    };
    explicit PastDesk(Options options);
    ~PastDesk(); ///< what is under way goes on with the next program
    PastDesk(const PastDesk&) = delete;
    PastDesk& operator=(const PastDesk&) = delete;

private:
    void run(const std::stop_token& stop);
    void fulfil(KeptWish wish, const std::stop_token& stop);

    const Options m_options;
    std::mutex m_mutex; ///< for m_wake alone
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace ff
