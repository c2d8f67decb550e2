// SPDX-License-Identifier: GPL-3.0-only
// How well bounds hold on a public trace in the Standard Workload Format, beside the published
// method and its strong variant. Every method has a floor of 60 s; the first tenth is not scored.
//   for f in KTH*.swf.gz ...; do zcat $f | bench_trace_quality; done
#include "models/planning/CalibratedBounds.h"
#include "models/planning/Qbets.h"
#include "models/planning/Replay.h"
#include "models/planning/StandingBounds.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

namespace {

using namespace ff::planning;

constexpr Seconds kFloor = 60;
constexpr Seconds kWeek = Seconds(7) * 86'400;
constexpr double kConfidence = 0.95;

std::vector<PastJob> readJobs(std::istream& in) {
    enum Field { submit = 1, wait = 2, run = 3, used = 4, asked = 7, limit = 8, status = 10 };
    constexpr std::size_t kGroup = 12;
    constexpr std::size_t kPartition = 15;
    std::vector<PastJob> jobs;
    std::map<std::pair<int, double>, std::uint32_t> numbers;
    const auto number = [&](int kind, double name) {
        return numbers.emplace(std::pair(kind, name), std::uint32_t(numbers.size())).first->second;
    };
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.find(';') != std::string::npos) {
            continue;
        }
        std::istringstream words(line);
        std::array<double, 18> row{};
        row.fill(-1);
        for (double& each : row) {
            words >> each;
        }
        const double processors = row[used] > 0 ? row[used] : row[asked];
        if (row[submit] < 0 || processors <= 0) {
            continue;
        }
        PastJob job;
        job.queued = Seconds(row[submit]);
        job.request.gpus = std::int64_t(processors);
        if (row[limit] > 0) {
            job.request.limit = Seconds(row[limit]);
        }
        job.request.partition = number(0, row[kPartition]);
        job.request.account = number(1, row[kGroup]);
        const Seconds left = job.queued + std::max<Seconds>(0, Seconds(row[wait]));
        if (row[status] >= 2 && row[status] <= 4) {
            continue; // a part of a job whose whole has a line of its own
        }
        if (row[status] != 5 || row[run] > 0) {
            job.start = left;
        }
        job.end = left + std::max<Seconds>(0, Seconds(row[run]));
        jobs.push_back(job);
    }
    // By place too, which keeps the order of jobs of one moment.
    std::vector<std::pair<Seconds, std::size_t>> order;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        order.emplace_back(jobs[i].queued, i);
    }
    std::ranges::sort(order);
    std::vector<PastJob> sorted;
    for (const auto& [queued, i] : order) {
        sorted.push_back(jobs[i]);
    }
    jobs = std::move(sorted);
    // Numbers of one kind begin at 0: methods keep a class for each.
    std::map<std::uint32_t, std::uint32_t> partitions;
    std::map<std::uint32_t, std::uint32_t> accounts;
    for (PastJob& job : jobs) {
        job.request.partition =
            partitions.emplace(job.request.partition, partitions.size()).first->second;
        job.request.account = accounts.emplace(job.request.account, accounts.size()).first->second;
    }
    return jobs;
}

struct Score {
    std::size_t jobs = 0;
    std::size_t held = 0;
    double loss = 0;
    double logLoss = 0;
    double logBound = 0;

    void add(Seconds waited, Seconds bound) {
        const auto pinball = [](double over) {
            return over > 0 ? kConfidence * over : (kConfidence - 1) * over;
        };
        const auto y = [](Seconds value) { return std::log(double(value) + 30); };
        ++jobs;
        held += waited <= bound ? 1 : 0;
        loss += pinball(double(waited - bound));
        logLoss += pinball(y(waited) - y(bound));
        logBound += std::log(double(bound));
    }
    [[nodiscard]] double coverage() const { return jobs ? double(held) / double(jobs) : 0; }
};

/// What is stated of runs that begin later: the published method by size at a level that follows
/// how often it held, as it stated its bounds seven days before each job.
class StatedAhead final : public BoundMethod {
public:
    std::optional<WaitBound> bound(const JobRequest& request, Seconds now) override {
        const auto stated = m_standing.statedBefore(classBySize(request), now);
        return stated ? std::optional(WaitBound{*stated, {}}) : std::nullopt;
    }
    void queued(std::size_t job, const JobRequest& request, Seconds at) override {
        m_method.queued(job, request, at);
        m_jobs[job] = {request, at, m_standing.statedBefore(classBySize(request), at)};
    }
    void started(std::size_t job, Seconds at) override {
        m_method.started(job, at);
        const Queued& queued = m_jobs[job];
        const std::size_t kind = classBySize(queued.request);
        if (queued.stated) {
            m_standing.judge(kind, at - queued.at > *queued.stated);
        }
        if (const auto bound = m_method.boundAt(queued.request, m_standing.level(kind))) {
            m_standing.note(kind, at, *bound);
        }
    }
    void ended(std::size_t, Seconds) override {}
    void cancelled(std::size_t job, Seconds at) override { m_method.cancelled(job, at); }

private:
    Qbets m_method{kConfidence, classBySize};
    StandingBounds m_standing{1 - kConfidence};
    struct Queued {
        JobRequest request;
        Seconds at = 0;
        std::optional<Seconds> stated{};
    };
    std::map<std::size_t, Queued> m_jobs;
};

StatedBounds floored(StatedBounds stated) {
    for (auto& each : stated) {
        if (each) {
            each->bound = std::max(each->bound, kFloor);
        }
    }
    return stated;
}

StatedBounds timed(const char* what, std::span<const PastJob> jobs, BoundMethod& method) {
    const auto begin = std::chrono::steady_clock::now();
    StatedBounds stated = floored(replay(jobs, method));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%s: %.1f s for %zu jobs\n", what, took.count(), jobs.size());
    return stated;
}

} // namespace

int main() {
    const std::vector<PastJob> jobs = readJobs(std::cin);
    CalibratedBounds calibrated({});
    Qbets bySize(kConfidence, classBySize);
    Qbets byLimit(kConfidence, classBySizeAndLimit);
    const StatedBounds ours = timed("ours", jobs, calibrated);
    const StatedBounds published = timed("qbets", jobs, bySize);
    const StatedBounds strong = timed("strong", jobs, byLimit);
    StatedAhead aheadMethod;
    const StatedBounds ahead = timed("ahead", jobs, aheadMethod);

    Score all, baseline, oursBesideStrong, strongScore, aheadScore;
    std::array<Score, kSizeClasses> sizes;
    std::map<Seconds, Score> weeks;
    std::size_t atOnce = 0;
    const std::size_t first = jobs.size() / 10;
    for (std::size_t i = first; i < jobs.size(); ++i) {
        if (!jobs[i].start) {
            continue;
        }
        const Seconds waited = *jobs[i].start - jobs[i].queued;
        if (ahead[i]) {
            aheadScore.add(waited, ahead[i]->bound);
        }
        if (!ours[i]) {
            continue;
        }
        sizes[sizeClass(jobs[i].request.gpus)].add(waited, ours[i]->bound);
        weeks[(jobs[i].queued - jobs[first].queued) / kWeek].add(waited, ours[i]->bound);
        if (published[i]) {
            atOnce += waited <= kFloor ? 1 : 0;
            all.add(waited, ours[i]->bound);
            baseline.add(waited, published[i]->bound);
        }
        if (strong[i]) {
            oursBesideStrong.add(waited, ours[i]->bound);
            strongScore.add(waited, strong[i]->bound);
        }
    }
    std::printf("coverage: ours %.4f, qbets %.4f, strong %.4f; within a minute %.2f\n",
                all.coverage(), baseline.coverage(), strongScore.coverage(),
                double(atOnce) / double(std::max<std::size_t>(1, all.jobs)));
    std::printf("pinball: ours %.0f, qbets %.0f, ratio %.3f; bound ratio (geometric) %.3f\n",
                all.loss / double(all.jobs), baseline.loss / double(all.jobs),
                all.loss / baseline.loss,
                std::exp((all.logBound - baseline.logBound) / double(all.jobs)));
    std::printf("log pinball beside strong: %.4f, %.4f, ratio %.3f\n",
                oursBesideStrong.logLoss / double(oursBesideStrong.jobs),
                strongScore.logLoss / double(strongScore.jobs),
                oursBesideStrong.logLoss / strongScore.logLoss);
    std::printf("stated seven days ahead: %zu jobs, %.4f\n", aheadScore.jobs,
                aheadScore.coverage());
    for (std::size_t i = 0; i < kSizeClasses; ++i) {
        std::printf("size %zu: %zu jobs, %.4f\n", i, sizes[i].jobs, sizes[i].coverage());
    }
    std::size_t judged = 0;
    std::size_t under90 = 0;
    double worst = 1;
    for (const auto& [week, score] : weeks) {
        if (score.jobs >= 100) {
            ++judged;
            under90 += score.coverage() < 0.9 ? 1 : 0;
            worst = std::min(worst, score.coverage());
        }
    }
    std::printf("weeks of 100 jobs: %zu, under 0.90: %zu, worst %.3f\n", judged, under90, worst);
    return 0;
}
