// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/backfill/BackfillRunner.h"

#include "models/config/SystemsOfSource.h"
#include "models/core/ErrorText.h"

#include <QLoggingCategory>

#include <algorithm>

namespace ff {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcBackfill, "factoryfloor.backfill", QtWarningMsg)

constexpr auto kLookAgain = 300s;
constexpr auto kSettle = 500ms; ///< lets the first live polls go before the past is asked for
constexpr std::size_t kAtOnce = 3;

} // namespace

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
    std::map<SourceId, Window> under; ///< what each is being asked for
    /// What each was asked for in this session. It may have nothing there, so that a hole stays:
    /// it is not asked again.
    std::map<SourceId, std::vector<Window>> asked;

    [[nodiscard]] bool isDone() const {
        return stopped || (!news && !looking && queue.empty() && under.empty());
    }
    void askOn();
    void answered(const SourceConfig& source, const Result<void>& result);
    void plan(const std::vector<SourceConfig>& of, std::vector<std::vector<Window>> seen,
              Instant at);
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
        under.emplace(task.source.id, task.window);
        ways.ask(task, [self = shared_from_this(), source = task.source](
                           const Result<void>& result) { self->answered(source, result); });
    }
}

void BackfillRunner::State::answered(const SourceConfig& source, const Result<void>& result) {
    qCDebug(lcBackfill).noquote() << QString(QString::fromStdString(source.id.text) +
                                             QLatin1Char(':'))
                                  << (result ? "a window of the past came" : "no answer:")
                                  << (result ? "" : name(result.error().code));
    const auto isOfSource = [&](const BackfillTask& task) { return task.source.id == source.id; };
    std::unique_lock lock(mutex);
    const auto was = under.find(source.id);
    if (result && was != under.end()) {
        for (const SourceId& each : keptAs(source)) {
            asked[each].push_back(was->second);
        }
    }
    if (!result) { // it is tried again at the next look
        std::erase_if(queue, isOfSource);
    }
    if (ways.filled && !stopped && std::ranges::none_of(queue, isOfSource)) {
        lock.unlock(); // the source stays under way meanwhile, so nobody takes it for done
        for (const SourceConfig& each : apart({source})) {
            ways.filled(each, result);
        }
        lock.lock();
    }
    under.erase(source.id);
    askOn();
    if (isDone()) {
        done.notify_all();
    }
}

/// Called with the mutex held.
void BackfillRunner::State::plan(const std::vector<SourceConfig>& of,
                                 std::vector<std::vector<Window>> seen, Instant at) {
    std::vector<BackfillTask> tasks;
    for (std::size_t i = 0; i < of.size(); ++i) {
        std::ranges::copy(asked[of[i].id], std::back_inserter(seen[i]));
        if (const auto busy = under.find(askedAs(of[i])); busy != under.end()) {
            seen[i].push_back(busy->second);
        }
        std::ranges::sort(seen[i], {}, &Window::from);
        std::ranges::copy(planBackfill(of[i], seen[i], at), std::back_inserter(tasks));
    }
    tasks = askedTogether(inTurns(tasks));
    queue.assign(tasks.begin(), tasks.end());
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
        auto seen = seenOf(sources, at);
        lock.lock();
        m_state->looking = false;
        m_state->plan(sources, std::move(seen), at);
    }
}

std::vector<std::vector<Window>> BackfillRunner::seenOf(const std::vector<SourceConfig>& sources,
                                                        Instant at) const {
    std::vector<std::vector<Window>> seen;
    for (const SourceConfig& source : sources) {
        seen.push_back(
            m_state->ways.seen(source, {at - std::chrono::days{source.backfillDays}, at}));
    }
    return seen;
}

} // namespace ff
