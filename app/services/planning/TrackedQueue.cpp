// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/TrackedQueue.h"

#include "models/federation/Federation.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace ff {
namespace {

using planning::ByteReader;
using planning::ByteWriter;
using planning::KnownJob;
using planning::PastJob;
using planning::Seconds;

/// The bounds are judged over 90 days, and learn from as much before.
constexpr std::chrono::days kPast{200};
/// The newest jobs: a replay takes about 0.1 ms for each.
constexpr std::size_t kMostJobs = 30'000;
/// Accounting tells of an end some time after it.
constexpr std::chrono::days kLateness{2};
constexpr std::size_t kNoNumber = std::numeric_limits<std::size_t>::max();
/// A clock that is set right is no reason to begin anew.
constexpr std::chrono::minutes kClockStep{5};

Instant instantOf(Seconds at) {
    return instantFromSeconds(at);
}

Result<std::int64_t> coveredBefore(const QueryContext& reading, const SystemId& system,
                                   Instant at) {
    const auto covered = reading.jobs.covered(system, {at - kPast, at - kLateness});
    if (!covered) {
        return std::unexpected(covered.error());
    }
    std::int64_t sum = 0;
    for (const Window& window : *covered) {
        sum += window.length().count();
    }
    return sum;
}

} // namespace

Result<void> TrackedQueue::update(const QueryContext& reading, const System& system, Instant at) {
    const auto covered = coveredBefore(reading, system.id, at);
    if (!covered) {
        return std::unexpected(covered.error());
    }
    const Instant before = instantOf(m_forecast.at());
    constexpr std::chrono::hours kMore{1};
    // What time alone adds is no more than the time that has passed.
    const std::int64_t most =
        m_covered + std::max<std::int64_t>(0, (at - before).count()) + Duration(kMore).count();
    const bool isFirst = m_forecast.at() == 0;
    if (isFirst || before > at + kClockStep || *covered > most) {
        auto replayed = replay(reading, system, at);
        m_covered = *covered;
        return replayed;
    }
    m_covered = *covered;
    const Instant until = std::max(at, before);
    const auto past =
        readPastQueue(reading, system, {before - kLateness, until + kClocksApart}, m_names);
    if (!past) {
        return std::unexpected(past.error());
    }
    const Seconds now = knownBefore(*past, until);
    if (now - m_forecast.at() > std::chrono::seconds(kPast).count() / 2) {
        return replay(reading, system, at);
    }
    advance(*past, now);
    return {};
}

/// While what waits is not seen, time stands still.
Seconds TrackedQueue::knownBefore(const PastQueue& past, Instant at) const {
    const Seconds now = planning::secondsOf(at);
    return std::max(m_forecast.at(), std::min(now, past.history.knownBefore.value_or(now)));
}

Result<void> TrackedQueue::replay(const QueryContext& reading, const System& system, Instant at) {
    m_forecast = planning::QueueForecast(m_forecast.confidence());
    m_names = {};
    m_gpuTypes.clear();
    m_numbers.clear();
    m_next = 0;
    // Of a time of the past those waited, too, that have started since.
    const Instant until = std::max(at, std::min(reading.now, at + kPast));
    auto past = readPastQueue(reading, system, {at - kPast, until + kClocksApart}, m_names);
    if (!past) {
        return std::unexpected(past.error());
    }
    planning::QueueHistory& history = past->history;
    const auto later =
        std::ranges::lower_bound(history.jobs, planning::secondsOf(at), {}, &PastJob::queued);
    history.records.resize(std::size_t(later - history.jobs.begin()));
    history.jobs.resize(history.records.size());
    if (history.jobs.size() > kMostJobs) {
        const auto left = std::ptrdiff_t(history.jobs.size() - kMostJobs);
        history.jobs.erase(history.jobs.begin(), history.jobs.begin() + left);
        history.records.erase(history.records.begin(), history.records.begin() + left);
    }
    advance(*past, knownBefore(*past, at));
    return {};
}

/// A task of an array becomes a run of its own when it starts: it is the one that waited. Runs that
/// were open and of which nobody tells any more are over.
void TrackedQueue::numberNew(std::vector<KnownJob>& known, const std::vector<std::size_t>& isNew,
                             Seconds now) {
    using Request =
        std::tuple<Seconds, std::int64_t, std::optional<Seconds>, std::uint32_t, std::uint32_t>;
    const auto requestOf = [](const PastJob& job) {
        return Request(job.queued, job.request.gpus, job.request.limit, job.request.partition,
                       job.request.account);
    };
    std::vector<std::size_t> told;
    told.reserve(known.size());
    for (const KnownJob& each : known) {
        told.push_back(each.number);
    }
    std::ranges::sort(told);
    std::vector<KnownJob> untold = m_forecast.openJobs();
    std::erase_if(untold, [&](const KnownJob& each) {
        return std::ranges::binary_search(told, each.number);
    });
    std::multimap<Request, std::size_t> waited;
    for (const KnownJob& each : untold) {
        if (!each.job.start) {
            waited.emplace(requestOf(each.job), each.number);
        }
    }
    std::set<std::size_t> taken;
    for (const std::size_t place : isNew) {
        const auto found = waited.find(requestOf(known[place].job));
        if (found == waited.end()) {
            known[place].number = m_next++;
            continue;
        }
        known[place].number = found->second;
        taken.insert(found->second);
        waited.erase(found);
    }
    for (const auto& [number, job] : untold) {
        if (!taken.contains(number)) {
            known.push_back({number, job});
            known.back().job.end = now - 1;
        }
    }
}

void TrackedQueue::advance(const PastQueue& past, Seconds now) {
    const Seconds before = m_forecast.at();
    constexpr Seconds kLate = std::chrono::seconds(kLateness).count();
    std::vector<KnownJob> known;
    std::vector<std::pair<Key, std::size_t>> keys; ///< with places in `known`
    std::vector<std::size_t> isNew;                ///< likewise
    known.reserve(past.history.jobs.size());
    std::uint32_t task = 0;
    for (std::size_t i = 0; i < past.history.jobs.size(); ++i) {
        const PastJob& job = past.history.jobs[i];
        if (job.queued >= now) {
            continue;
        }
        const bool isNextTask = i > 0 && past.history.records[i] == past.history.records[i - 1];
        task = isNextTask ? task + 1 : 0;
        const JobRecord& record = past.records[past.history.records[i]];
        const Key key{record.id, toMillis(record.submit), task};
        const auto found = m_numbers.find(key);
        if (found == m_numbers.end() && job.end && *job.end < before - kLate) {
            continue; // it was told of, and only its file is younger
        }
        if (found == m_numbers.end()) {
            isNew.push_back(known.size());
        }
        if (!job.end || *job.end >= now - kLate) {
            keys.emplace_back(key, known.size());
        }
        known.push_back({found == m_numbers.end() ? kNoNumber : found->second, job});
        if (job.start && !record.gpuModel.empty()) {
            m_gpuTypes[job.request.partition].insert(record.gpuModel);
        }
    }
    numberNew(known, isNew, now);
    std::map<Key, std::size_t> numbers;
    for (const auto& [key, place] : keys) {
        numbers.emplace(key, known[place].number);
    }
    m_numbers = std::move(numbers);
    m_forecast.advance(known, now);
}

std::string TrackedQueue::partition(std::uint32_t number) const {
    const auto& names = m_names.partitions.names();
    return number < names.size() ? names[number] : std::string{};
}

const std::set<std::string>& TrackedQueue::gpuTypes(std::uint32_t partition) const {
    static const std::set<std::string> none;
    const auto found = m_gpuTypes.find(partition);
    return found == m_gpuTypes.end() ? none : found->second;
}

std::string TrackedQueue::save() const {
    ByteWriter to;
    for (const planning::Numbering* names : {&m_names.partitions, &m_names.accounts}) {
        to.put(names->names().size());
        for (const std::string& name : names->names()) {
            to.put(name);
        }
    }
    to.put(m_gpuTypes.size());
    for (const auto& [partition, types] : m_gpuTypes) {
        to.put(partition);
        to.put(types.size());
        for (const std::string& type : types) {
            to.put(type);
        }
    }
    to.put(m_numbers.size());
    for (const auto& [key, number] : m_numbers) {
        to.put(std::get<0>(key));
        to.put(std::get<1>(key));
        to.put(std::get<2>(key));
        to.put(number);
    }
    to.put(m_next);
    to.put(m_covered);
    m_forecast.save(to);
    return to.bytes();
}

bool TrackedQueue::load(const std::string& bytes) {
    ByteReader from(bytes);
    for (planning::Numbering* names : {&m_names.partitions, &m_names.accounts}) {
        for (std::size_t count = from.takeCount(sizeof(std::uint64_t)); count > 0; --count) {
            std::string name;
            from.take(name);
            names->of(name);
        }
    }
    for (std::size_t count = from.takeCount(sizeof(std::uint64_t)); count > 0; --count) {
        std::uint32_t partition = 0;
        from.take(partition);
        for (std::size_t types = from.takeCount(sizeof(std::uint64_t)); types > 0; --types) {
            std::string type;
            from.take(type);
            m_gpuTypes[partition].insert(std::move(type));
        }
    }
    for (std::size_t count = from.takeCount(3 * sizeof(std::uint64_t)); count > 0; --count) {
        Key key;
        std::size_t number = 0;
        from.take(std::get<0>(key));
        from.take(std::get<1>(key));
        from.take(std::get<2>(key));
        from.take(number);
        m_numbers.emplace(key, number);
    }
    from.take(m_next);
    from.take(m_covered);
    return !from.failed() && m_forecast.load(from) && from.atEnd();
}

} // namespace ff
