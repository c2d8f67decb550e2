// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/backfill/BackfillRunner.h"

#include "models/config/SystemsOfSource.h"
#include "models/core/ErrorText.h"
#include "models/core/PastError.h"
#include "models/core/Windows.h"

#include <QLoggingCategory>

#include <algorithm>
#include <set>

namespace ff {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcBackfill, "factoryfloor.backfill", QtWarningMsg)

constexpr auto kLookAgain = 300s;
constexpr auto kSettle = 500ms; ///< lets the first live polls go before the past is asked for
constexpr std::size_t kAtOnce = 3;

std::vector<Window> without(const std::vector<Window>& parts, const std::vector<Window>& known) {
    std::vector<Window> left;
    for (const Window& part : parts) {
        std::ranges::copy(gaps(known, part), std::back_inserter(left));
    }
    return left;
}

} // namespace

/// What is known of a source's past.
struct BackfillRunner::Look {
    SourceConfig source;
    std::vector<Window> seen;
    std::vector<Window> coarse;
};

/// What the thread that looks and the answers' thread share. Answers keep it alive.
struct BackfillRunner::State : std::enable_shared_from_this<State> {
    explicit State(Ways given)
        : ways(std::move(given)) {}

    const Ways ways;
    std::mutex mutex;             ///< guards all below
    std::condition_variable done; ///< nothing is left to ask for
    std::vector<SourceConfig> sources;
    bool news = false; ///< the sources are new since the last look
    bool looking = false;
    bool stopped = false;
    std::deque<BackfillTask> queue;
    std::map<SourceId, BackfillTask> under; ///< what each is being asked for
    struct Asked {
        Window window;
        Duration every;
    };
    /// What each was asked for in this session. It may have nothing there, so that a hole stays:
    /// it is not asked again.
    std::map<SourceId, std::vector<Asked>> asked;
    std::map<SourceId, Duration> whole; ///< of the sources that are asked: what was to be asked for
    std::set<SourceId> stoppedOnes;     ///< by a person
    /// Parts that could not be had: asked for again after all others.
    std::map<SourceId, std::vector<Window>> bad;
    std::map<SourceId, Error> firstErrors; ///< since a source was last said to be filled

    [[nodiscard]] bool isDone() const {
        return stopped || (!news && !looking && queue.empty() && under.empty());
    }
    void askOn();
    void answered(const SourceConfig& source, const Result<void>& result);
    void plan(const std::vector<Look>& looks, Instant at);
    /// The windows that a source was or is asked for, at most so far apart.
    [[nodiscard]] std::vector<Window> askedFor(const SourceConfig& source, Duration every) const;
    [[nodiscard]] Duration left(const SourceId& source) const;
    void noteWhole();
    void note(const BackfillTask& task, const Result<void>& result);
    /// `isOver`: the rest of its tasks waits for the next look.
    [[nodiscard]] std::vector<SourceConfig> takeDone(const SourceConfig& source, bool isOver);
    [[nodiscard]] Result<void> takeResult(const SourceId& source);
    [[nodiscard]] bool isBad(const BackfillTask& task) const;
};

/// Called with the mutex held.
void BackfillRunner::State::askOn() {
    const auto free = [this](const BackfillTask& task) { return !under.contains(task.source.id); };
    while (!stopped && under.size() < kAtOnce) {
        const auto next = std::ranges::find_if(queue, free);
        if (next == queue.end()) {
            return;
        }
        const BackfillTask task = std::move(*next);
        queue.erase(next);
        under.emplace(task.source.id, task);
        ways.ask(task, [self = shared_from_this(), source = task.source](
                           const Result<void>& result) { self->answered(source, result); });
    }
}

void BackfillRunner::State::answered(const SourceConfig& source, const Result<void>& result) {
    qCDebug(lcBackfill).noquote() << QString(QString::fromStdString(source.id.text) +
                                             QLatin1Char(':'))
                                  << (result ? "a window of the past came" : "no answer:")
                                  << (result ? "" : name(result.error().code));
    std::unique_lock lock(mutex);
    if (const auto was = under.find(source.id); was != under.end()) {
        note(was->second, result);
    }
    const bool isOver = !result && !isOfThatPartAlone(result.error().code);
    const auto finished = takeDone(source, isOver);
    std::vector<Result<void>> results;
    for (const SourceConfig& each : finished) {
        const Result<void> own = takeResult(each.id);
        results.push_back(isOver ? result : own);
    }
    if (ways.filled && !stopped && !finished.empty()) {
        lock.unlock(); // the source stays under way meanwhile, so nobody takes it for done
        for (std::size_t i = 0; i < finished.size(); ++i) {
            ways.filled(finished[i], results[i]);
        }
        lock.lock();
    }
    under.erase(source.id);
    askOn();
    noteWhole();
    if (isDone()) {
        done.notify_all();
    }
}

/// Called with the mutex held.
void BackfillRunner::State::note(const BackfillTask& task, const Result<void>& result) {
    std::erase_if(bad[task.source.id],
                  [&](const Window& part) { return !overlap(part, task.window).empty(); });
    if (result) {
        for (const SourceId& each : keptAs(task.source)) {
            asked[each].push_back({task.window, task.every});
            if (bad[task.source.id].empty()) { // what failed before has come since
                firstErrors.erase(each);
            }
        }
        return;
    }
    if (isOfThatPartAlone(result.error().code)) {
        bad[task.source.id].push_back(task.window);
    }
    for (const SourceId& each : keptAs(task.source)) {
        firstErrors.try_emplace(each, result.error());
    }
}

Result<void> BackfillRunner::State::takeResult(const SourceId& source) {
    const auto error = firstErrors.extract(source);
    return error.empty() ? Result<void>() : std::unexpected(error.mapped());
}

bool BackfillRunner::State::isBad(const BackfillTask& task) const {
    const auto of = bad.find(task.source.id);
    return of != bad.end() && std::ranges::any_of(of->second, [&](const Window& part) {
               return !overlap(part, task.window).empty();
           });
}

/// Of which nothing is left to ask for: an engine's tasks are each of the systems that miss that
/// part of the past, so one is done before the next. Called with the mutex held.
std::vector<SourceConfig> BackfillRunner::State::takeDone(const SourceConfig& source, bool isOver) {
    std::vector<SourceConfig> ended = apart({source});
    const auto isOfSource = [&](const BackfillTask& task) { return task.source.id == source.id; };
    const auto add = [](const SourceConfig& one, std::vector<SourceConfig>& to) {
        if (std::ranges::find(to, one.id, &SourceConfig::id) == to.end()) {
            to.push_back(one);
        }
    };
    std::vector<SourceConfig> left;
    for (const BackfillTask& task : queue) {
        for (const SourceConfig& one :
             isOfSource(task) ? apart({task.source}) : std::vector<SourceConfig>{}) {
            add(one, isOver ? ended : left);
        }
    }
    if (isOver) { // all of it is tried again at the next look
        std::erase_if(queue, isOfSource);
    }
    std::erase_if(ended, [&](const SourceConfig& one) {
        return std::ranges::find(left, one.id, &SourceConfig::id) != left.end();
    });
    return ended;
}

std::vector<Window> BackfillRunner::State::askedFor(const SourceConfig& source,
                                                    Duration every) const {
    std::vector<Window> windows;
    if (const auto found = asked.find(source.id); found != asked.end()) {
        for (const Asked& each : found->second) {
            if (each.every <= every) {
                windows.push_back(each.window);
            }
        }
    }
    if (const auto busy = under.find(askedAs(source));
        busy != under.end() && busy->second.every <= every) {
        windows.push_back(busy->second.window);
    }
    return windows;
}

Duration BackfillRunner::State::left(const SourceId& source) const {
    Duration sum{};
    if (const auto busy = under.find(source); busy != under.end()) {
        sum += busy->second.window.length();
    }
    for (const BackfillTask& task : queue) {
        sum += task.source.id == source ? task.window.length() : Duration{};
    }
    return sum;
}

/// A source that was being asked goes on where it was; one that is done begins anew the next time.
void BackfillRunner::State::noteWhole() {
    std::map<SourceId, Duration> next;
    for (const BackfillTask& task : queue) {
        next.try_emplace(task.source.id, left(task.source.id));
    }
    for (const auto& [source, task] : under) {
        next.try_emplace(source, left(source));
    }
    for (auto& [source, length] : next) {
        if (const auto before = whole.find(source); before != whole.end()) {
            length = std::max(length, before->second);
        }
    }
    whole = std::move(next);
}

/// Called with the mutex held.
void BackfillRunner::State::plan(const std::vector<Look>& looks, Instant at) {
    constexpr Duration kAny = Duration::max();
    std::vector<BackfillTask> soon;
    std::vector<BackfillTask> later;
    for (const Look& look : looks) {
        if (stoppedOnes.contains(askedAs(look.source))) {
            continue;
        }
        std::vector<Window> seen = look.seen;
        std::ranges::copy(askedFor(look.source, kAny), std::back_inserter(seen));
        const auto tasks = planBackfill(look.source, merged(std::move(seen)), at);
        std::vector<Window> fine = askedFor(look.source, pastStep(look.source));
        for (const BackfillTask& task : tasks) {
            if (task.every <= pastStep(look.source)) {
                fine.push_back(task.window);
            }
        }
        std::ranges::copy(tasks, std::back_inserter(soon));
        std::ranges::copy(planRefining(look.source, without(look.coarse, fine)),
                          std::back_inserter(later));
    }
    soon = askedTogether(inTurns(soon));
    later = askedTogether(inTurns(later));
    std::ranges::move(later, std::back_inserter(soon));
    queue.clear();
    for (const bool isLast : {false, true}) { // each in its own order
        std::ranges::copy_if(soon, std::back_inserter(queue),
                             [&](const BackfillTask& task) { return isBad(task) == isLast; });
    }
    noteWhole();
    askOn();
    if (isDone()) {
        done.notify_all();
    }
}

BackfillRunner::BackfillRunner(Ways ways)
    : m_state(std::make_shared<State>(std::move(ways)))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

BackfillRunner::~BackfillRunner() {
    stop();
}

void BackfillRunner::stop() {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopped = true;
        m_state->queue.clear();
        m_state->done.notify_all();
    }
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BackfillRunner::setSources(std::vector<SourceConfig> sources) {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->sources = std::move(sources);
        m_state->news = true;
    }
    m_wake.notify_all();
}

std::vector<PastFetch> BackfillRunner::progress() const {
    const std::lock_guard lock(m_state->mutex);
    std::vector<PastFetch> all;
    for (const SourceConfig& source : m_state->sources) {
        const SourceId& id = askedAs(source);
        if (m_state->stoppedOnes.contains(id)) {
            all.push_back({source.id, {}, {}, true});
        } else if (const auto whole = m_state->whole.find(id); whole != m_state->whole.end()) {
            all.push_back({source.id, m_state->left(id), whole->second, false});
        }
    }
    return all;
}

void BackfillRunner::setFetched(const SourceId& source, bool fetched) {
    {
        const std::lock_guard lock(m_state->mutex);
        const auto found = std::ranges::find(m_state->sources, source, &SourceConfig::id);
        if (found == m_state->sources.end()) {
            return;
        }
        const SourceId& id = askedAs(*found);
        if (fetched) {
            m_state->stoppedOnes.erase(id);
            m_state->news = true; // looks again
        } else {
            m_state->stoppedOnes.insert(id);
            std::erase_if(m_state->queue,
                          [&](const BackfillTask& task) { return task.source.id == id; });
            m_state->noteWhole();
        }
        if (m_state->isDone()) {
            m_state->done.notify_all();
        }
    }
    m_wake.notify_all();
}

bool BackfillRunner::waitUntilDone(Duration atMost) {
    std::unique_lock lock(m_state->mutex);
    return m_state->done.wait_for(lock, atMost, [this] { return m_state->isDone(); });
}

void BackfillRunner::run(const std::stop_token& stop) {
    std::unique_lock lock(m_state->mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, kLookAgain, [this] { return m_state->news; });
        if (m_state->news) {
            m_wake.wait_for(lock, stop, kSettle, [] { return false; });
        }
        if (stop.stop_requested()) {
            return;
        }
        const auto sources = m_state->sources;
        m_state->news = false;
        m_state->looking = true;
        lock.unlock();
        const Instant at = now();
        const auto looks = look(sources, at);
        lock.lock();
        m_state->looking = false;
        m_state->plan(looks, at);
    }
}

std::vector<BackfillRunner::Look> BackfillRunner::look(const std::vector<SourceConfig>& sources,
                                                       Instant at) const {
    const Ways& ways = m_state->ways;
    std::vector<Look> looks;
    for (const SourceConfig& source : sources) {
        const Window past{at - std::chrono::days{source.backfillDays}, at};
        looks.push_back({source, ways.seen(source, past), {}});
        if (ways.coarse && source.kind == SourceKind::prometheus) {
            looks.back().coarse = ways.coarse(source, past, pastStep(source));
        }
    }
    return looks;
}

} // namespace ff
