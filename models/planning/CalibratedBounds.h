// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/BoundMethod.h"
#include "models/planning/CensoredScores.h"
#include "models/planning/QuantileTrees.h"
#include "models/planning/QueueFeatures.h"

#include <queue>

#include <deque>
#include <unordered_map>
#include <vector>

namespace ff::planning {

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
        double levelHeadroom = 0.04;    ///< of the level above 1 - confidence
        std::size_t scores = 400;       ///< started jobs among the newest submissions of a class
        std::size_t submissions = 4000; ///< newest submissions of a class at most
        std::size_t trainingRows = 20000; ///< newest known starts
        std::size_t waitingRows = 5000;   ///< newest pending jobs beyond their prediction
        std::size_t refitEvery = 300;     ///< starts, or 2.5 % of those seen if that is more
        Seconds floor = 60;               ///< no bound is shorter
    };

    explicit CalibratedBounds(Settings settings);
    [[nodiscard]] std::optional<WaitBound> bound(const JobRequest& request, Seconds now) override;
    void queued(std::size_t job, const JobRequest& request, Seconds at) override;
    void started(std::size_t job, Seconds at) override;
    void ended(std::size_t job, Seconds at) override;
    void cancelled(std::size_t job, Seconds at) override;

private:
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
        double level = 0;
        std::size_t starts = 0;
        std::size_t startedAmongNewest = 0;
        std::size_t dropped = 0; ///< submissions that are no longer among the newest
        Seconds longestWait = 0;
    };
    /// What is remembered of a job that has not started.
    struct Pending {
        QueueFeatures::Row features{};
        std::size_t classIndex = 0;
        Seconds at = 0;
        std::size_t sequence = 0;        ///< of its submission in the class
        std::optional<Seconds> deadline; ///< when it outlives its bound; unset: none or it is past
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
    void judge(Class& each, bool missed);
    void leave(std::size_t job, Seconds at, Submission::Outcome outcome);
    void forgetOldest(Class& each) const;
    void refitIfDue(Seconds now);
    void addWaiting(TrainingRows& rows, Seconds now) const;
    [[nodiscard]] std::optional<WaitBound> boundOf(const Class& each, float predicted,
                                                   Seconds now) const;
    [[nodiscard]] static Seconds waitFromLog(double y);

    Settings m_settings;
    QueueFeatures m_queue;
    QuantileTrees m_trees;
    std::deque<std::pair<QueueFeatures::Row, float>>
        m_known;                  ///< newest starts: features, ln(wait + 30 s)
    std::optional<Asked> m_asked; ///< unset: something has happened since
    std::size_t m_starts = 0;
    std::size_t m_nextFit = 200;
    bool m_fitted = false;
    std::vector<Class> m_classes;
    std::unordered_map<std::size_t, Pending> m_pending;
    using Deadline = std::pair<Seconds, std::size_t>;
    std::priority_queue<Deadline, std::vector<Deadline>, std::greater<>> m_deadlines;
};

} // namespace ff::planning
