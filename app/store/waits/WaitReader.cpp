// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitReader.h"

#include "app/store/base/ReaderPool.h"
#include "app/store/jobs/ScanJobs.h"
#include "app/store/waits/WaitScan.h"

#include <algorithm>
#include <utility>

namespace ff::store {
namespace {

constexpr std::int64_t kMostTasks = 100'000; ///< of a waiting array that count

std::int64_t secondsOf(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

std::int64_t tasksOf(const WaitSpan& span) {
    return std::clamp<std::int64_t>(span.tasks, 1, kMostTasks);
}

/// Waits of one system by their length in seconds. Where there are many, nearly all of them are
/// shorter than a day: further ones are counted in an array. Of few, that would be many times what
/// they take, and there may be hundreds of systems.
class Lengths final {
public:
    void add(const Waited& waited, std::int64_t times) {
        if (waited.length < std::int64_t(m_short.size())) {
            auto& count = m_short[std::size_t(waited.length)];
            (waited.started ? count.ended : count.pending) += times;
            return;
        }
        m_tally.add(std::chrono::seconds{waited.length}, waited.started, times);
        if (m_short.empty() && m_tally.byLength.size() > kFew) {
            m_short.resize(kShort);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_tally.byLength.empty(); }
    [[nodiscard]] WaitTally take() {
        for (std::size_t i = 0; i < m_short.size(); ++i) {
            const auto& [ended, pending] = m_short[i];
            if (ended + pending > 0) {
                m_tally.add(std::chrono::seconds{i}, true, ended);
                m_tally.add(std::chrono::seconds{i}, false, pending);
            }
        }
        m_short.clear();
        return std::move(m_tally);
    }

private:
    static constexpr std::size_t kFew = 4096; ///< different lengths
    static constexpr std::size_t kShort = 86'400;
    std::vector<WaitTally::Count> m_short; ///< empty: there are few
    WaitTally m_tally;
};

/// What the filter says of one charge between each two changes, asked once.
struct Counted {
    enum class Answer : std::int8_t { unasked, no, yes };
    std::vector<Answer> between{};
    Lengths* lengths = nullptr;
};

} // namespace

WaitReader::WaitReader(Database& database, const std::optional<SystemId>& system, Window window,
                       std::optional<Instant> asOf)
    : m_database(database)
    , m_from(secondsOf(window.from))
    , m_to(secondsOf(window.to))
    , m_asOf(asOf)
    , m_names(database) {
    if (system) {
        m_system = systemNumber(database, system->text);
        m_isUnknown = !m_system;
    }
}

template <class Take>
void WaitReader::each(Take&& take) {
    if (m_isUnknown) {
        return;
    }
    const auto takeSpan = [&](const WaitSpan& span) {
        if (const auto waited = waitedIn(span, m_from, m_to)) {
            take(span, *waited);
        }
    };
    if (!m_asOf) {
        WaitScan(m_database, m_system).over(m_from, m_to, takeSpan);
        return;
    }
    scanJobs(m_database, m_system, m_asOf, touches(m_from, m_to), [&](const JobRow& row) {
        if (const auto span = waitSpanOf(row)) {
            takeSpan(*span);
        }
    });
}

WaitObservation WaitReader::observationOf(const WaitSpan& span, const Waited& waited) {
    const auto& charge = m_names.charge(span.charge);
    return WaitObservation{SystemId(charge.systemName),
                           charge.account,
                           charge.partition,
                           charge.qos,
                           span.gpus,
                           instantFromSeconds(span.eligible),
                           std::chrono::seconds{waited.length},
                           waited.started,
                           charge.model};
}

void WaitReader::observe(const TakeWait& take) {
    WaitObservation wait;
    std::int64_t last = -1;
    each([&](const WaitSpan& span, const Waited& waited) {
        if (std::exchange(last, span.charge) != span.charge) { // they come by charge
            wait = observationOf(span, waited);
        } else {
            wait.gpus = span.gpus;
            wait.eligible = instantFromSeconds(span.eligible);
            wait.waited = std::chrono::seconds{waited.length};
            wait.started = waited.started;
        }
        take(wait, tasksOf(span));
    });
}

std::vector<WaitObservation> WaitReader::observations() {
    std::vector<WaitObservation> result;
    observe([&](const WaitObservation& wait, std::int64_t times) {
        result.insert(result.end(), std::size_t(times), wait);
    });
    return result;
}

std::unordered_map<SystemId, WaitTally> WaitReader::tallies(const WaitFilter& filter) {
    std::vector<std::int64_t> changes;
    for (const Instant change : filter.changes) {
        // From this second on it is another one: seconds are whole, as jobs' times are.
        changes.push_back(secondsOf(change - Duration{1}) + 1);
    }
    std::unordered_map<SystemId, Lengths> lengths;
    std::unordered_map<std::int64_t, Counted> charges;
    std::int64_t last = -1;
    Counted* counted = nullptr; // of the last one: they come by charge
    each([&](const WaitSpan& span, const Waited& waited) {
        if (span.charge != last) {
            last = span.charge;
            counted = &charges[span.charge];
            if (!counted->lengths) {
                counted->between.resize(changes.size() + 1);
                counted->lengths = &lengths[SystemId(m_names.charge(span.charge).systemName)];
            }
        }
        const auto since = std::ranges::upper_bound(changes, span.eligible) - changes.begin();
        auto& answer = counted->between[std::size_t(since)];
        if (answer == Counted::Answer::unasked) {
            answer = filter.counts(observationOf(span, waited)) ? Counted::Answer::yes
                                                                : Counted::Answer::no;
        }
        if (answer == Counted::Answer::yes) {
            counted->lengths->add(waited, tasksOf(span));
        }
    });
    std::unordered_map<SystemId, WaitTally> result;
    for (auto& [system, its] : lengths) {
        if (!its.isEmpty()) {
            result.emplace(system, its.take());
        }
    }
    return result;
}

} // namespace ff::store
