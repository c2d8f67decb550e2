// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/BoundMethod.h"
#include "models/planning/QueueFeatures.h"
#include "models/planning/kept/Bytes.h"
#include "models/planning/trees/QuantileTrees.h"

#include <queue>

#include <deque>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace ff::planning {

/// No bound of ours is shorter, and the published method's is compared as if it were none either.
inline constexpr Seconds kShortestBound = 60;

/// Our method: a quantile regression on what is known at submission (QuantileTrees), corrected by
/// how far the newest waits of the class were from it, jobs still pending as censored
/// (`exceededBy`), at a level that is moved so that the promised part holds under drift (adaptive
/// conformal inference, Gibbs and Candes 2021).
class CalibratedBounds final : public BoundMethod {
public:
    struct Settings {
        double confidence = 0.95;
        double rate = 0.0015;           ///< by how much one error moves the level
        double lowestLevel = -0.15;     ///< a burst of misses widens the bounds so far and no more
        double levelHeadroom = 0.05;    ///< of the level above 1 - confidence
        std::size_t scores = 400;       ///< started jobs among the newest submissions of a class
        std::size_t submissions = 4000; ///< newest submissions of a class at most
        std::size_t trainingRows = 20000; ///< newest known starts
        std::size_t waitingRows = 5000;   ///< newest pending jobs beyond their prediction
        std::size_t firstFit = 200;       ///< starts; before, all jobs of a class are alike
        std::size_t refitEvery = 300;     ///< starts, or 2.5 % of those seen if that is more
        Seconds floor = kShortestBound;
    };

    explicit CalibratedBounds(Settings settings);
    [[nodiscard]] std::optional<WaitBound> bound(const JobRequest& request, Seconds now) override;
    void queued(std::size_t job, const JobRequest& request, Seconds at) override;
    void started(std::size_t job, Seconds at) override;
    void ended(std::size_t job, Seconds at) override;
    void cancelled(std::size_t job, Seconds at) override;

    /// From now on trees are refitted by `refit` alone: it takes a fraction of a second, which
    /// nobody should wait for who tells of a start.
    void deferRefits() { m_refitsDeferred = true; }
    [[nodiscard]] bool isRefitDue() const { return m_starts >= m_nextFit; }
    /// Refits the trees where enough has started since.
    void refit(Seconds now);
    void refitNow(Seconds now);

    void save(ByteWriter& to) const;
    /// Takes the state of a method with the same settings; false where the bytes are no such state.
    [[nodiscard]] bool load(ByteReader& from);

private:
    /// Each confidence of the ladder, and behind them the one that is asked for.
    static constexpr std::size_t kRungs = kLadder.size() + 1;
    static constexpr std::size_t kAsked = kLadder.size();
    using Levels = std::array<double, kRungs>;

    /// A submission whose score counts for its class.
    struct Submission {
        Seconds at = 0;
        float predicted = 0;
        Seconds waited = 0;
        enum class Outcome : std::uint8_t { pending, started, cancelled };
        Outcome outcome = Outcome::pending;
    };
    struct Class {
        std::deque<Submission> newest;
        std::vector<float> startedScores; ///< of the newest, ascending
        Levels levels{};
        std::size_t starts = 0;
        std::size_t dropped = 0; ///< submissions that are no longer among the newest
        Seconds longestWait = 0;
    };
    /// What is remembered of a job that has not started.
    struct Pending {
        QueueFeatures::Row features{};
        std::size_t classIndex = 0;
        Seconds at = 0;
        std::size_t sequence = 0; ///< of its submission in the class
        /// When it outlives each of its bounds; unset: there is none, or it is past.
        std::array<std::optional<Seconds>, kRungs> deadlines{};
    };
    /// A start to learn from.
    struct Known {
        QueueFeatures::Row features{};
        float lnWait = 0; ///< ln(wait + 30 s)
    };

    /// The last answer of `bound`: a job that enters the queue next asks the same again.
    struct Asked {
        JobRequest request;
        Seconds now = 0;
        QueueFeatures::Row features{};
        float predicted = 0;
        std::optional<WaitBound> bound;
    };

    [[nodiscard]] const Asked& asked(const JobRequest& request, Seconds now);
    void passDeadlines(Seconds now);
    void judge(Class& each, std::size_t rung, bool missed);
    [[nodiscard]] double promised(std::size_t rung) const; ///< part that may be above the bound
    void listDeadlines(std::size_t job, const Pending& pending);
    void learn(const Pending& pending, Seconds waited);
    void leave(std::size_t job, Seconds at, Submission::Outcome outcome);
    void forgetOldest(Class& each) const;
    void addWaiting(TrainingRows& rows, Seconds now) const;
    [[nodiscard]] std::optional<WaitBound> boundOf(const Class& each, float predicted,
                                                   Seconds now) const;
    [[nodiscard]] static Seconds waitFromLog(double y);

    Settings m_settings;
    QueueFeatures m_queue;
    QuantileTrees m_trees;
    std::vector<Known> m_known; ///< newest starts, a ring from `m_oldest` on
    std::size_t m_oldest = 0;
    std::optional<Asked> m_asked; ///< unset: something has happened since
    std::size_t m_starts = 0;
    std::size_t m_nextFit = 0;
    bool m_fitted = false;
    bool m_refitsDeferred = false;
    std::vector<Class> m_classes;
    std::unordered_map<std::size_t, Pending> m_pending;
    using Deadline = std::tuple<Seconds, std::size_t, std::size_t>; ///< when, job, rung
    std::priority_queue<Deadline, std::vector<Deadline>, std::greater<>> m_deadlines;
};

} // namespace ff::planning
