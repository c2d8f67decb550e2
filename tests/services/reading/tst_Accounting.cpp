// SPDX-License-Identifier: GPL-3.0-only
#include "tests/services/reading/RuledCache.h"

#include <algorithm>
#include <map>
#include <set>

using namespace ff;

namespace {

/// The model of a job's GPUs: what its type says, else the system's.
std::string modelOf(const OwnJob& job) {
    if (job.record.gpuModel.empty()) {
        return job.system == kDies ? "MI250X" : "A100";
    }
    return job.record.gpuModel == "h100" ? "H100" : "x9";
}

struct Target {
    std::string payer;
    std::map<std::string, double> beneficiaries;
    std::string mode;
    std::string organisation;
};

/// The rules above, once more and by hand.
Target targetOf(const JobRecord& job, Instant t) {
    if (job.account == "a0" && t < at("2026-03-28T12:00:00Z")) {
        return {"EU", {{"EE", 0.5}, {"FI", 0.25}, {"SE", 0.25}}, "fast-lane", ""};
    }
    if (job.account == "a0") {
        return {"EE", {{"EE", 1}}, "playground", ""}; // the payer profits
    }
    if (job.account == "a1") {
        return {"FI", {{"FI", 1}}, "", "sme"};
    }
    if (job.partition == "p1") {
        return {"EU", {{"SE", 0.5}, {"EE", 0.5}}, "", ""};
    }
    return {"", {{"", 1}}, "", ""};
}

using Place = std::pair<std::size_t, std::vector<std::string>>; ///< period, keys
struct Answer {
    std::map<Place, double> seconds; ///< GPU-seconds
    std::map<Place, int> runs;       ///< that were active there
};

/// Second by second.
Answer counted(const std::vector<OwnJob>& jobs, const std::vector<Instant>& report,
               const std::vector<Dimension>& by) {
    Answer answer;
    for (const OwnJob& job : jobs) {
        if (job.record.gpus == 0) {
            continue; // usage is that of GPUs
        }
        const double part = job.record.gpuModel == "x9_1g.5gb" ? 1 / 7. : 1;
        const double gpus = double(job.record.gpus) * part / (job.system == kDies ? 2 : 1);
        const Instant change = at("2026-03-28T12:00:00Z");
        std::set<Place> places;
        for (const bool after : {false, true}) {
            std::map<std::size_t, int> secondsIn; // by period
            const auto touch = [&](Instant t) -> int* {
                if (t < report.front() || t >= report.back() || (t >= change) != after) {
                    return nullptr;
                }
                const auto next = std::ranges::upper_bound(report, t);
                return &secondsIn[std::size_t(next - report.begin()) - 1];
            };
            touch(*job.record.start); // also where it lasted less than a second
            for (Instant t = *job.record.start; t < *job.record.end; t += seconds{1}) {
                if (int* count = touch(t)) {
                    ++*count;
                }
            }
            const Target target = targetOf(job.record, after ? change : change - seconds{1});
            for (const auto& [holder, fraction] : target.beneficiaries) {
                std::vector<std::string> keys;
                for (const Dimension cut : by) {
                    keys.push_back(cut == Dimension::payer         ? target.payer
                                   : cut == Dimension::beneficiary ? holder
                                   : cut == Dimension::system      ? job.system.text
                                   : cut == Dimension::account     ? job.record.account
                                   : cut == Dimension::partition   ? job.record.partition
                                   : cut == Dimension::model       ? modelOf(job)
                                   : cut == Dimension::mode        ? target.mode
                                                                   : target.organisation);
                }
                for (const auto& [period, count] : secondsIn) {
                    answer.seconds[{period, keys}] += gpus * fraction * count;
                    places.emplace(period, keys);
                }
            }
        }
        for (const Place& place : places) {
            ++answer.runs[place];
        }
    }
    return answer;
}

} // namespace

/// The whole way of a figure: records into the cache, roll-ups, attribution, cut. Held against a
/// model that counts every second of every job by itself.
class tst_Accounting final : public QObject {
    Q_OBJECT

    RuledCache m_ruled;

private slots:
    void init() { m_ruled.open(); }

    void equalsCountingEverySecond_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("every");
        const auto row = [](int seed, const char* zone, Every every) {
            QTest::addRow("%d %s %s", seed, zone, name(every).data()) << seed << zone << int(every);
        };
        row(1, "UTC", Every::day);
        row(2, "Europe/Helsinki", Every::day); // 29 March has 23 hours
        row(3, "Europe/Lisbon", Every::hour);
        row(4, "Asia/Kolkata", Every::day);
        row(5, "Asia/Kathmandu", Every::hour);
        row(6, "Europe/Helsinki", Every::month);
    }
    void equalsCountingEverySecond() {
        QFETCH(int, seed);
        QFETCH(QString, zone);
        QFETCH(int, every);
        std::mt19937 random{unsigned(seed)};
        std::vector<OwnJob> jobs = randomJobs(random);
        std::map<std::tuple<SystemId, std::uint64_t, Instant>, OwnJob> runs;
        for (const OwnJob& job : jobs) {
            runs.try_emplace({job.system, job.record.id, job.record.submit}, job);
        }
        jobs.clear();
        for (const auto& [key, job] : runs) {
            jobs.push_back(job);
        }
        // Any order, some twice, some as they were while they still ran.
        std::vector<OwnJob> sent = jobs;
        for (const OwnJob& job : jobs) {
            if (random() % 3 == 0) {
                sent.push_back(job);
            }
            if (random() % 3 == 0 && *job.record.end > *job.record.start) {
                OwnJob early = job;
                early.record.end.reset();
                early.record.state = JobState::running;
                early.record.observed = *job.record.start;
                sent.insert(sent.begin(), early);
            }
        }
        std::shuffle(sent.begin(), sent.end(), random);
        for (const OwnJob& job : sent) {
            m_ruled.put(job);
        }

        const std::vector<Dimension> all{
            Dimension::payer, Dimension::beneficiary, Dimension::system,       Dimension::account,
            Dimension::mode,  Dimension::partition,   Dimension::organisation, Dimension::model};
        UsageRequest request;
        request.window = {at("2026-03-27T22:00:00Z") + seconds{random() % 5000},
                          at("2026-03-29T20:00:00Z") + seconds{random() % 5000}};
        request.every = Every(every);
        request.whole = false;
        request.zone = zone.toStdString();
        std::vector<double> wholes;
        for (int round = 0; round < 4; ++round) {
            request.by.clear();
            for (const Dimension cut : all) {
                if (round > 0 && random() % 2) {
                    request.by.push_back(cut);
                }
            }
            const auto table = readUsage(m_ruled.reading(), request);
            QVERIFY(table);
            QCOMPARE((*table)->report, boundaries(request.window, request.every, request.zone));
            Answer expected = counted(jobs, (*table)->report, request.by);
            double sum = 0;
            for (const UsageLine& line : (*table)->lines) {
                const auto found = expected.seconds.find({line.period, line.keys});
                const double seconds = found == expected.seconds.end() ? 0 : found->second;
                QCOMPARE(int(line.jobs), expected.runs[Place(line.period, line.keys)]);
                QVERIFY2(std::abs(line.gpuSeconds - seconds) < 0.01,
                         qPrintable(QStringLiteral("period %1: %2 instead of %3")
                                        .arg(line.period)
                                        .arg(line.gpuSeconds)
                                        .arg(seconds)));
                sum += line.gpuSeconds;
                if (found != expected.seconds.end()) {
                    expected.seconds.erase(found);
                }
            }
            QVERIFY(expected.seconds.empty());
            double whole = 0;
            for (const double part : (*table)->totalHours) {
                whole += part * 3600;
            }
            QVERIFY(std::abs(sum - whole) < 0.01);
            wholes.push_back(whole);
        }
        for (const double whole : wholes) {
            QVERIFY(std::abs(whole - wholes.front()) < 0.01); // whatever it is cut by
        }
    }
};

QTEST_GUILESS_MAIN(tst_Accounting)
#include "tst_Accounting.moc"
